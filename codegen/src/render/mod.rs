//! From tokens to files: formatting, blank lines, banners.

mod examples;
mod layout;

use askama::Template;

use crate::emit::{Crate, FrontPage, Index, RustFile};
use crate::files::FileSet;
use crate::release::Version;
use examples::{Example, examples};

/// Whom the first line of every written file names; a file without it is nobody's to touch.
pub const AUTHOR: &str = "`cargo xtask regen`";

/// The definitions' file with our words for the crate's front page.
pub const FRONT_PAGE: &str = "crate.md";

#[derive(Template)]
#[template(path = "banner.rs.txt", escape = "none")]
struct RustBanner<'a> {
    source: &'a str,
}

#[derive(Template)]
#[template(path = "Cargo.toml.txt", escape = "none")]
struct Manifest<'a> {
    release: Version,
    features: &'a [&'static str],
    events: bool,
    examples: Vec<&'static Example>,
}

#[derive(Template)]
#[template(path = "README.md.txt", escape = "none")]
struct Readme<'a> {
    release: Version,
    features: &'a [&'static str],
    events: bool,
    front: &'a FrontPage,
}

#[derive(Template)]
#[template(path = "index.md.txt", escape = "none")]
struct IndexPage<'a> {
    index: &'a Index,
}

/// The crate as text.
pub fn render(krate: &Crate) -> FileSet {
    let mut files = FileSet::new();
    let Crate { release, features, events, front, .. } = krate;
    let (release, events) = (*release, *events);
    let manifest = Manifest { release, features, events, examples: examples(features, events) };
    files.insert("Cargo.toml", text(&manifest));
    files.insert("README.md", text(&Readme { release, features, events, front }));
    for file in &krate.files {
        files.insert(file.path.clone(), rust(file));
    }
    for index in &krate.indexes {
        files.insert(index.path.clone(), text(&IndexPage { index }));
    }
    files
}

fn rust(file: &RustFile) -> String {
    let source =
        file.source.as_ref().map_or_else(|| "api-spec".to_owned(), |path| format!("api-spec/{path}"));
    let banner = text(&RustBanner { source: &source });
    format!("{banner}\n{}", layout::layout(file.tokens.clone()))
}

/// Our templates write to memory and call nothing that fails.
pub(crate) fn text(template: &impl Template) -> String {
    let text = template.render();
    let text = text.unwrap_or_else(|error| unreachable!("a template of our own failed: {error}"));
    format!("{}\n", text.trim_end())
}
