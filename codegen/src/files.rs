//! Files in memory by relative path: what a run wants to be on the disk.

use std::collections::BTreeMap;

/// Contents by relative path, in order. Only the caller touches the disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileSet(BTreeMap<String, String>);

impl FileSet {
    /// No files yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Puts a file in; gives back what the path held before.
    pub fn insert(&mut self, path: impl Into<String>, content: impl Into<String>) -> Option<String> {
        self.0.insert(path.into(), content.into())
    }

    /// What a path holds.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// Paths and contents, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, content)| (path.as_str(), content.as_str()))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
