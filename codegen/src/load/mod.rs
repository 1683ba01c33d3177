//! From the bytes of the definition files to documents: plain nodes that know where they stand.

mod cursor;
mod locate;
mod node;
mod report;
mod source;
#[cfg(test)]
mod tests;
mod texts;
mod write;
mod yaml;

use std::collections::BTreeMap;

pub use cursor::Cursor;
pub(crate) use locate::Lines;
pub use node::Node;
pub use source::{Layout, SourceTree};
pub(crate) use write::write as write_yaml;

use crate::diagnostic::{Diagnostics, FilePath, Place, Pointer, is_unprintable};

/// One parsed file, with what overlays put into it.
#[derive(Debug)]
pub struct Document {
    pub(crate) file: FilePath,
    pub(crate) root: Node,
    /// Nodes that an overlay wrote, and where in the overlay they come from.
    pub(crate) patches: BTreeMap<Pointer, Place>,
}

/// All parsed files of a tree; a file that could not be parsed is known to be broken, which is not the same as missing.
#[derive(Debug)]
pub struct Documents {
    layout: Layout,
    files: BTreeMap<FilePath, Option<Document>>,
}

/// Parses every YAML and JSON file of the tree.
pub fn load(tree: &SourceTree, diagnostics: &mut Diagnostics) -> Documents {
    let files = tree
        .files()
        .filter(|(file, _)| is_data(file))
        .map(|(file, bytes)| (file.clone(), parse(file, bytes, diagnostics)))
        .collect();
    Documents { layout: tree.layout(), files }
}

fn is_data(file: &FilePath) -> bool {
    [".yaml", ".yml", ".json"].iter().any(|end| file.as_str().ends_with(end))
}

/// Names of files stand in comments and docs.
fn has_a_name(file: &FilePath, diagnostics: &mut Diagnostics) -> bool {
    let refused = file.as_str().chars().find(|c| *c == '\n' || *c == '\t' || is_unprintable(*c));
    if let Some(character) = refused {
        diagnostics.report(
            Place::whole(file),
            format!("the name of this file has the character U+{:04X}", u32::from(character)),
            "rename the file, and what refers to it",
        );
    }
    refused.is_none()
}

fn parse(file: &FilePath, bytes: &[u8], diagnostics: &mut Diagnostics) -> Option<Document> {
    if !has_a_name(file, diagnostics) {
        return None;
    }
    match yaml::parse(bytes) {
        Ok(mut root) => {
            // Examples are read by tests and never written into a crate.
            if !file.as_str().contains("/examples/") {
                texts::clean(file, &mut root, diagnostics);
            }
            Some(Document { file: file.clone(), root, patches: BTreeMap::new() })
        }
        Err(error) => {
            diagnostics.report(
                Place::whole(file),
                format!("this file can't be read: {}", error.message),
                "fix the YAML here; whatever refers to the file is looked at again then",
            );
            None
        }
    }
}

impl Documents {
    /// How references are spelled in these files.
    pub fn layout(&self) -> Layout {
        self.layout
    }

    /// Every file, broken ones too, by path.
    pub fn files(&self) -> impl Iterator<Item = &FilePath> {
        self.files.keys()
    }

    /// The top of a file; none if it is broken or missing.
    pub fn root(&self, file: &str) -> Option<Cursor<'_>> {
        self.files.get(file)?.as_ref().map(Cursor::top)
    }

    /// Whether the tree has this file, readable or not.
    pub fn contains(&self, file: &str) -> bool {
        self.files.contains_key(file)
    }

    /// Adds an empty document.
    pub(crate) fn make(&mut self, file: &FilePath) {
        let document = Document { file: file.clone(), root: Node::Map(Vec::new()), patches: BTreeMap::new() };
        self.files.entry(file.clone()).or_insert(Some(document));
    }

    pub(crate) fn get_mut(&mut self, file: &str) -> Option<&mut Document> {
        self.files.get_mut(file)?.as_mut()
    }

    pub(crate) fn insert(&mut self, document: Document) {
        self.files.insert(document.file.clone(), Some(document));
    }

    /// Takes out the files of a folder; of broken ones nothing is left but their diagnostic.
    pub(crate) fn take_below(&mut self, folder: &str) -> Vec<Document> {
        let is_below = |file: &FilePath| file.as_str().starts_with(folder);
        let (below, others) =
            std::mem::take(&mut self.files).into_iter().partition(|(file, _)| is_below(file));
        self.files = others;
        let below: BTreeMap<FilePath, Option<Document>> = below;
        below.into_values().flatten().collect()
    }
}
