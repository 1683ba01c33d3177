//! From an official checkout to `api-spec/`: the same files with facts only, in one canonical spelling.

mod facts;
mod shape;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use askama::Template;

use crate::{
    diagnostic::{Diagnostics, FilePath, Place},
    files::FileSet,
    load::{Cursor, Documents, Node, SourceTree, load, write_yaml},
    release::Version,
};
use facts::{Facts, Reach};
use shape::{Kind, Shape};

/// The release of the Matrix specification that the definitions belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Which it is.
    pub version: Version,
    /// The commit of the specification's repository, if it is known.
    pub commit: Option<String>,
}

impl Release {
    /// The release that a file `api-spec/RELEASE` names.
    pub fn of(text: &str) -> Option<Self> {
        let field = |name: &str| {
            let mut values = text.lines().filter_map(|line| line.strip_prefix(name));
            values.next().map(|value| value.trim().to_owned())
        };
        let version = field("Release:")?.strip_prefix("Matrix ")?.parse().ok()?;
        Some(Self { version, commit: field("Commit:") })
    }
}

/// How the first line of every file that sync writes begins.
pub const BANNER: &str = "# Written by `cargo xtask sync`";

#[derive(Template)]
#[template(path = "RELEASE.txt", escape = "none")]
struct ReleaseFile<'a> {
    banner: String,
    release: &'a Release,
}

/// The facts of all APIs and event types, and of what they reach, as files of `api-spec/`.
pub fn sync(tree: &SourceTree, release: &Release) -> Result<FileSet, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let is_id = |commit: &String| commit.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !release.commit.as_ref().is_none_or(is_id) {
        let problem = "the commit has characters other than letters and digits";
        diagnostics.report(Place::whole(&"RELEASE".into()), problem, "name it by its hash");
    }
    let documents = load(tree, &mut diagnostics);
    let facts = all_facts(&documents, &mut diagnostics);
    let mut files = FileSet::new();
    let banner = format!("{BANNER}. Do not edit.");
    for (file, node) in facts {
        files.insert(file.as_str(), format!("{banner}\n{}", write_yaml(&node)));
    }
    match (ReleaseFile { banner, release }).render() {
        Ok(text) => _ = files.insert("RELEASE", text + "\n"),
        Err(why) => diagnostics.report(
            Place::whole(&"RELEASE".into()),
            format!("the template of this file can't be filled: {why}"),
            "look at codegen/templates/RELEASE.txt",
        ),
    }
    if diagnostics.is_empty() { Ok(files) } else { Err(diagnostics) }
}

fn all_facts(documents: &Documents, diagnostics: &mut Diagnostics) -> BTreeMap<FilePath, Node> {
    let mut walk = Walk::new(documents, diagnostics);
    let api: Vec<_> = documents.files().filter(|file| is_api_file(file)).collect();
    let events = documents.files().filter(|file| file.event_type().is_some());
    for file in &api {
        if documents.root(file.as_str()).is_some_and(|top| is_document(&top, walk.diagnostics)) {
            walk.visit(file, Shape::One(Kind::Document));
        }
    }
    // No operation refers to the types of events.
    events.for_each(|file| walk.visit(file, Shape::One(Kind::Schema)));
    walk.visit_parts();
    // What nothing refers to is a definition in waiting.
    for file in api {
        if !walk.shapes.contains_key(file) {
            walk.visit(file, Shape::One(Kind::Schema));
            walk.visit_parts();
        }
    }
    walk.done
}

/// What a file is that only parts of are referred to: a map of such parts, or a schema with some inside.
fn shape_around(reach: &Reach) -> Shape {
    match (reach.shape, reach.pointer.tokens().count()) {
        (Shape::One(kind), 1) => Shape::Named(kind),
        _ => Shape::One(Kind::Schema),
    }
}

/// A YAML file of one of the APIs; examples are prose.
fn is_api_file(file: &FilePath) -> bool {
    let path = file.as_str();
    let beside = ["event-schemas/", "schemas/", "overlays/"];
    path.contains('/')
        && path.ends_with(".yaml")
        && !path.contains("/examples/")
        && !beside.iter().any(|folder| path.starts_with(folder))
}

fn is_document(top: &Cursor<'_>, diagnostics: &mut Diagnostics) -> bool {
    if let Some(version) = top.get("swagger") {
        diagnostics.report(
            version.place(),
            "this is a Swagger document; Matrix uses OpenAPI 3.1 since v1.8",
            "sync from Matrix v1.8 or later",
        );
    }
    let Some(version) = top.get("openapi") else { return false };
    if !version.as_str().is_some_and(|version| version.starts_with("3.1.")) {
        diagnostics.report(
            version.place(),
            "this document isn't OpenAPI 3.1",
            "sync from a release whose definitions are OpenAPI 3.1, or teach sync the new version",
        );
    }
    true
}

struct Walk<'a> {
    documents: &'a Documents,
    diagnostics: &'a mut Diagnostics,
    shapes: BTreeMap<FilePath, Shape>,
    done: BTreeMap<FilePath, Node>,
    /// References to parts of files: whole files come first, they say what a file is.
    parts: Vec<Reach>,
}

impl<'a> Walk<'a> {
    fn new(documents: &'a Documents, diagnostics: &'a mut Diagnostics) -> Self {
        let (shapes, done) = (BTreeMap::new(), BTreeMap::new());
        Self { documents, diagnostics, shapes, done, parts: Vec::new() }
    }

    /// Takes in a file and the files that it refers to as wholes.
    fn visit(&mut self, file: &FilePath, shape: Shape) {
        let mut waiting = vec![(file.clone(), shape)];
        while let Some((file, shape)) = waiting.pop() {
            match self.shapes.get(&file) {
                Some(known) if *known == shape => {}
                Some(_) => self.two_shapes(&file),
                None => {
                    self.shapes.insert(file.clone(), shape);
                    let (whole, parts): (Vec<_>, Vec<_>) =
                        self.take(&file, shape).into_iter().partition(|reach| reach.pointer.is_root());
                    waiting.extend(whole.into_iter().map(|reach| (reach.file, reach.shape)));
                    self.parts.extend(parts);
                }
            }
        }
    }

    fn visit_parts(&mut self) {
        while let Some(reach) = self.parts.pop() {
            if !self.shapes.contains_key(&reach.file) {
                self.visit(&reach.file, shape_around(&reach));
            }
        }
    }

    fn take(&mut self, file: &FilePath, shape: Shape) -> Vec<Reach> {
        let Some(top) = self.documents.root(file.as_str()) else { return Vec::new() };
        let (documents, diagnostics) = (self.documents, &mut *self.diagnostics);
        let mut facts = Facts { documents, diagnostics, reached: Vec::new() };
        self.done.insert(file.clone(), facts.of(&top, shape));
        facts.reached
    }

    fn two_shapes(&mut self, file: &FilePath) {
        self.diagnostics.report(
            Place::whole(file),
            "this file is referred to as two different kinds of object",
            "sync can't tell its facts from its prose; split the file, or teach sync about it",
        );
    }
}
