//! Generates the crate `matrix-jobs` from Matrix's OpenAPI definitions.
//!
//! [`generate`] is the whole pipeline: a pure function from the text of the definitions to the text of a crate.

pub mod coverage;
pub mod diagnostic;
pub mod diff;
mod emit;
pub mod files;
pub mod history;
pub mod load;
mod lower;
mod model;
mod name;
mod openapi;
pub mod release;
pub mod removed;
mod renamed;
pub mod render;
pub mod resolve;
pub mod sync;
mod words;

use coverage::Coverage;
use diagnostic::{Diagnostics, Place};
use diff::Surface;
use files::FileSet;
use history::History;
use load::{Documents, SourceTree};
use model::Model;
use name::Names;
use release::Version;
use resolve::Spec;

/// Makes the crate from the definitions in `tree`, or says all that is wrong with them.
///
/// `release` is the Matrix release that they belong to.
pub fn generate(tree: &SourceTree, release: Version) -> Result<FileSet, Diagnostics> {
    let Read { model, names, .. } = read(tree, release)?;
    Ok(crate_of(tree, &model, &names))
}

/// As [`generate`], for a crate that people read: an operation without a summary is wrong, too.
pub fn generate_documented(tree: &SourceTree, release: Version) -> Result<FileSet, Diagnostics> {
    let Read { model, names, .. } = read(tree, release)?;
    let mut diagnostics = Diagnostics::new();
    words::summaries(&model, &mut diagnostics);
    if diagnostics.is_empty() { Ok(crate_of(tree, &model, &names)) } else { Err(diagnostics) }
}

/// What [`generate`] and [`surface`] make, from one reading of the definitions.
pub fn generate_with_surface(tree: &SourceTree, release: Version) -> Result<(FileSet, Surface), Diagnostics> {
    let Read { model, names, .. } = read(tree, release)?;
    Ok((crate_of(tree, &model, &names), diff::surface(&model, &names)))
}

fn crate_of(tree: &SourceTree, model: &Model, names: &Names) -> FileSet {
    let words = tree.bytes(&render::FRONT_PAGE.into()).map(String::from_utf8_lossy).unwrap_or_default();
    render::render(&emit::emit(model, names, &words))
}

/// Compares the definitions in `tree` with the crate that [`generate`] makes from them.
pub fn coverage(tree: &SourceTree, release: Version) -> Result<Coverage, Diagnostics> {
    let Read { spec, model, names } = read(tree, release)?;
    Ok(coverage::compare(&spec, &model, &names))
}

/// The public API of the crate that [`generate`] makes from the definitions in `tree`; [`diff::compare`] compares two.
pub fn surface(tree: &SourceTree, release: Version) -> Result<Surface, Diagnostics> {
    let Read { model, names, .. } = read(tree, release)?;
    Ok(diff::surface(&model, &names))
}

/// Where the overlays in `tree` say something that the definitions of this release have overtaken, by file and pointer:
/// an action's `target`, or the `extends` of a whole overlay.
pub fn stale_actions(tree: &SourceTree, release: Version) -> Vec<Place> {
    let mut diagnostics = Diagnostics::new();
    let documents = documents(tree, release, &mut diagnostics);
    resolve::resolve(documents, release, &mut diagnostics).stale().to_vec()
}

/// What is known of the definitions in `tree` and of the releases before theirs.
pub fn history(tree: &SourceTree, release: Version) -> Result<History, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let (spec, model) = model(tree, release, &mut diagnostics);
    let history = History::new(&spec, model, &mut diagnostics);
    if diagnostics.is_empty() { Ok(history) } else { Err(diagnostics) }
}

/// The definitions, what they mean, and what that is called in Rust.
struct Read {
    spec: Spec,
    model: Model,
    names: Names,
}

fn read(tree: &SourceTree, release: Version) -> Result<Read, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let (spec, mut model) = model(tree, release, &mut diagnostics);
    history::apply(&spec, &mut model, &mut diagnostics);
    renamed::apply(&spec, &mut model, &mut diagnostics);
    let names = name::name(&model, &mut diagnostics);
    if diagnostics.is_empty() { Ok(Read { spec, model, names }) } else { Err(diagnostics) }
}

/// The definitions, with what earlier releases had beside them.
fn documents(tree: &SourceTree, release: Version, diagnostics: &mut Diagnostics) -> Documents {
    let mut documents = load::load(tree, diagnostics);
    resolve::removed::merge(&mut documents, release, diagnostics);
    documents
}

/// What the definitions in `tree` had, and those in `facts` lack or call otherwise: the files of `api-spec/removed/` from
/// this release on. Each tree is given with its release.
pub fn removed(
    (tree, recorded): (&SourceTree, Version),
    (facts, release): (&SourceTree, Version),
) -> Result<FileSet, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let (before, now) = (documents(tree, recorded, &mut diagnostics), load::load(facts, &mut diagnostics));
    let mut files = removed::files(&before, &now, release);
    let before = resolve::resolve(before, recorded, &mut diagnostics);
    if let Some(text) = renamed::file(&before, &now, release, &mut diagnostics) {
        files.insert(renamed::PATH, text);
    }
    if diagnostics.is_empty() { Ok(files) } else { Err(diagnostics) }
}

fn model(tree: &SourceTree, release: Version, diagnostics: &mut Diagnostics) -> (Spec, Model) {
    let documents = documents(tree, release, diagnostics);
    let selection = lower::Selection::of(&documents, diagnostics);
    let spec = resolve::resolve(documents, release, diagnostics);
    let model = lower::lower(&spec, &selection, release, diagnostics);
    (spec, model)
}
