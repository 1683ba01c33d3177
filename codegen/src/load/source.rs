//! The texts that a run reads, by logical path; reading them from the disk is the caller's work.

use std::collections::BTreeMap;

use super::Lines;
use crate::diagnostic::{FilePath, Place};

/// How a folder of definitions is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// This project's `api-spec/`: `client-server/…` beside `event-schemas/…`.
    ApiSpec,
    /// The `data/` folder of the Matrix specification: `api/client-server/…`, `event-schemas/…`.
    Official,
}

impl Layout {
    /// The logical path of a file of such a folder.
    pub fn logical(self, path: &str) -> FilePath {
        match self {
            Self::ApiSpec => path.into(),
            Self::Official => path.strip_prefix("api/").unwrap_or(path).into(),
        }
    }

    /// Where a file stands in such a folder; relative references count from there.
    pub fn physical(self, file: &FilePath) -> String {
        let beside_api = ["event-schemas", "schemas", "overlays"];
        match file.as_str().split_once('/') {
            Some((top, _)) if self == Self::Official && !beside_api.contains(&top) => {
                format!("api/{file}")
            }
            _ => file.as_str().to_owned(),
        }
    }
}

/// The bytes of every file, with the name under which messages show it.
#[derive(Clone, Debug)]
pub struct SourceTree {
    layout: Layout,
    files: BTreeMap<FilePath, SourceFile>,
}

#[derive(Clone, Debug)]
struct SourceFile {
    shown: String,
    bytes: Vec<u8>,
}

impl SourceTree {
    /// A tree from the files of one folder, by their paths in it; messages show them below `prefix`, as in `api-spec/`.
    pub fn new<P: AsRef<str>>(
        layout: Layout,
        prefix: &str,
        files: impl IntoIterator<Item = (P, Vec<u8>)>,
    ) -> Self {
        let mut tree = Self { layout, files: BTreeMap::new() };
        tree.extend(layout, prefix, files);
        tree
    }

    /// Adds the files of another folder: our overlays, when the definitions come from an official checkout.
    pub fn extend<P: AsRef<str>>(
        &mut self,
        layout: Layout,
        prefix: &str,
        files: impl IntoIterator<Item = (P, Vec<u8>)>,
    ) {
        self.files.extend(files.into_iter().map(|(path, bytes)| {
            let shown = format!("{prefix}{}", path.as_ref());
            (layout.logical(path.as_ref()), SourceFile { shown, bytes })
        }));
    }

    /// Takes out the files that are not wanted.
    pub fn retain(&mut self, is_wanted: impl Fn(&FilePath) -> bool) {
        self.files.retain(|file, _| is_wanted(file));
    }

    /// How the definitions are laid out.
    pub fn layout(&self) -> Layout {
        self.layout
    }

    /// All files by path.
    pub fn files(&self) -> impl Iterator<Item = (&FilePath, &[u8])> {
        self.files.iter().map(|(file, source)| (file, source.bytes.as_slice()))
    }

    /// The bytes of one file.
    pub fn bytes(&self, file: &FilePath) -> Option<&[u8]> {
        self.files.get(file).map(|source| source.bytes.as_slice())
    }

    /// The name under which messages show a file.
    pub fn shown<'a>(&'a self, file: &'a FilePath) -> &'a str {
        self.files.get(file).map_or(file.as_str(), |source| &source.shown)
    }

    /// The line of a place, or of the nearest node around it that is in the text.
    pub fn line(&self, at: &Place) -> Option<usize> {
        Some(self.lines(&at.file)?.line(&at.pointer))
    }

    /// The lines of all nodes of a file.
    pub(crate) fn lines(&self, file: &FilePath) -> Option<Lines> {
        self.bytes(file).map(Lines::of)
    }
}
