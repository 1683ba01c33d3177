//! From documents to one specification: overlays applied, references followed.

mod apply;
mod merge;
mod overlay;
#[cfg(test)]
mod overlay_tests;
pub(crate) mod reference;
pub(crate) mod removed;
#[cfg(test)]
mod tests;

pub(crate) use reference::similar;

use crate::{
    diagnostic::{Diagnostics, FilePath, Place},
    load::{Cursor, Documents, Node},
    release::Version,
};

/// The definition of a file that programs use, and no operation.
pub(crate) const ALONE: &str = "x-rust-alone";

/// The definitions after the overlays.
#[derive(Debug)]
pub struct Spec {
    documents: Documents,
    overlays: Vec<overlay::Overlay>,
    stale: Vec<Place>,
}

/// Applies the overlays that the documents hold below `overlays/`, in the order of their paths, as far as they are for
/// this release.
pub fn resolve(mut documents: Documents, release: Version, diagnostics: &mut Diagnostics) -> Spec {
    let (overlays, mut stale) = overlay::read(&documents, release, diagnostics);
    for (file, _) in made(&overlays) {
        documents.make(file);
    }
    stale.extend(apply::apply(&overlays, &mut documents, diagnostics));
    Spec { documents, overlays, stale }
}

impl Spec {
    /// The definition files by path, broken ones too; neither overlays nor files at the top.
    pub fn files(&self) -> impl Iterator<Item = &FilePath> {
        self.documents.files().filter(|file| is_definition(file))
    }

    /// The overlay that made a file, if one did.
    pub fn made_by(&self, file: &FilePath) -> Option<&FilePath> {
        made(&self.overlays).find(|(made, _)| *made == file).map(|(_, overlay)| overlay)
    }

    /// The top of a file; none if it is broken or missing.
    pub fn root(&self, file: &FilePath) -> Option<Cursor<'_>> {
        self.documents.root(file.as_str())
    }

    /// The overlays (by `extends`) and actions (by `target`) that this release has overtaken: what they amend is gone,
    /// or they change nothing any more. Each has been reported.
    pub fn stale(&self) -> &[Place] {
        &self.stale
    }

    /// The overlays' actions that are for this release: what each merges, or none if it copies or removes, and whether
    /// it adds what only prose defines.
    pub fn actions(&self) -> impl Iterator<Item = (Option<&Node>, bool)> {
        self.overlays.iter().flat_map(|overlay| &overlay.actions).map(|action| match &action.change {
            overlay::Change::Update(update, _) => (Some(update), action.is_prose),
            overlay::Change::Copy(_) | overlay::Change::Remove => (None, action.is_prose),
        })
    }

    /// Whether the file is there, readable or not: a broken file has its own diagnostic already.
    pub fn contains(&self, file: &FilePath) -> bool {
        self.documents.contains(file.as_str())
    }

    /// All files.
    pub(crate) fn documents(&self) -> &Documents {
        &self.documents
    }

    /// The file that a reference leads to, if it leads anywhere.
    pub fn file_of(&self, reference: &Cursor<'_>) -> Option<FilePath> {
        let target =
            reference::target(self.documents.layout(), reference.file(), reference.as_str()?).ok()?;
        self.contains(&target.file).then_some(target.file)
    }

    /// The node that a reference means; `reference` stands on the text of a `$ref`.
    ///
    /// Where that node holds a `$ref` and nothing else, it is followed in turn. None comes with a diagnostic, unless
    /// the file that is referred to is broken: that has been said when it was read.
    pub fn follow<'a>(&'a self, reference: &Cursor<'a>, diagnostics: &mut Diagnostics) -> Option<Cursor<'a>> {
        reference::follow(&self.documents, reference, diagnostics)
    }
}

/// The files that overlays make, each with its overlay.
fn made(overlays: &[overlay::Overlay]) -> impl Iterator<Item = (&FilePath, &FilePath)> {
    let new = overlays.iter().filter(|overlay| overlay.is_new);
    new.filter_map(|overlay| Some((overlay.extends.as_ref()?, &overlay.file)))
}

fn is_definition(file: &FilePath) -> bool {
    let path = file.as_str();
    path.contains('/') && !path.starts_with(overlay::FOLDER)
}
