//! Generates the crate `matrix-jobs` from Matrix's OpenAPI definitions.
//!
//! [`generate`] is the whole pipeline: a pure function from the text of the definitions to the text of a crate.

pub mod diagnostic;
mod emit;
pub mod files;
pub mod load;
mod lower;
mod model;
mod name;
mod openapi;
pub mod render;
pub mod resolve;
pub mod sync;

use diagnostic::Diagnostics;
use files::FileSet;
use load::SourceTree;

/// Makes the crate from the definitions in `tree`, or says all that is wrong with them.
///
/// `release` is the Matrix release that they belong to: `1.19`.
pub fn generate(tree: &SourceTree, release: &str) -> Result<FileSet, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let documents = load::load(tree, &mut diagnostics);
    let selection = lower::Selection::of(&documents, &mut diagnostics);
    let spec = resolve::resolve(documents, &mut diagnostics);
    let model = lower::lower(&spec, &selection, release, &mut diagnostics);
    let names = name::name(&model, &mut diagnostics);
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    let krate = emit::emit(&model, &names);
    let words = tree.bytes(&render::FRONT_PAGE.into()).map(String::from_utf8_lossy).unwrap_or_default();
    Ok(render::render(&krate, &words))
}
