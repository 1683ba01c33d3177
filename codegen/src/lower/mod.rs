//! From the specification to the model: what the definitions mean, with everything merged, ordered and checked.

mod access;
mod body;
mod check;
mod combination;
mod construct;
mod either;
mod enums;
mod event;
mod field;
mod identifier;
mod narrow;
mod object;
mod operation;
mod parameter;
mod schema;
mod selection;
mod share;
mod singular;
mod tagged;
mod typed;
mod union;
mod within;

use std::collections::BTreeMap;

pub use selection::Selection;

use crate::diagnostic::{Diagnostics, FilePath, Place};
use crate::load::Cursor;
use crate::model::{self, Docs, Model, Module, ModuleId, Type, TypeId};
use crate::openapi::Document;
use crate::release::Version;
use crate::resolve::{ALONE, Spec};

/// The most schemas that are read within each other, references counted: each takes some of the stack.
const DEEPEST: usize = 100;

/// Reads the selected definition files and everything that they reach.
pub fn lower(spec: &Spec, selection: &Selection, release: Version, diagnostics: &mut Diagnostics) -> Model {
    let mut lower = Lower {
        spec,
        diagnostics,
        model: Model::of(release),
        modules: BTreeMap::new(),
        types: BTreeMap::new(),
        following: Vec::new(),
        depth: 0,
        enums: BTreeMap::new(),
        whole: None,
    };
    for file in selection.files(spec, lower.diagnostics) {
        lower.file(&file);
    }
    for file in selection.event_files(spec) {
        lower.events(&file);
    }
    for file in selection.lone_files(spec) {
        lower.alone(&file);
    }
    lower.place_shared_enums();
    let Lower { mut model, .. } = lower;
    check::operation_ids(&model, diagnostics);
    check::recursion(&model, diagnostics);
    check::depth(&model, diagnostics);
    check::waits(&model, diagnostics);
    share::share(&mut model);
    model::graph::mark(&mut model);
    model::graph::parse_own_events(&mut model);
    model
}

/// The model under construction.
struct Lower<'a, 'd> {
    spec: &'a Spec,
    diagnostics: &'d mut Diagnostics,
    model: Model,
    modules: BTreeMap<FilePath, ModuleId>,
    types: BTreeMap<Place, TypeId>,
    /// The targets of references on the way from the last struct to here: coming back to one would never end.
    following: Vec<Place>,
    /// How many schemas are being read within each other.
    depth: usize,
    /// Types that are known by what they list.
    enums: BTreeMap<enums::Listed, enums::Use>,
    /// The content whose variants are being read.
    whole: Option<TypeId>,
}

impl<'a> Lower<'a, '_> {
    fn file(&mut self, file: &FilePath) {
        let Some(root) = self.spec.root(file) else {
            return;
        };
        let Some(document) = Document::read(&root, self.spec, self.diagnostics) else {
            return;
        };
        let module = self.module(&root);
        self.model.modules[module].title.clone_from(&document.title);
        self.model.modules[module].docs = document.docs.clone();
        for operation in &document.operations {
            self.operation(&document, operation, module);
        }
    }

    /// A definition that programs use, and no operation.
    fn alone(&mut self, file: &FilePath) {
        let Some(root) = self.spec.root(file) else { return };
        match self.target(&root) {
            Type::Named(id) => self.model.alone.push(id),
            _ => self.diagnostics.report(
                root.place(),
                format!("`{ALONE}` on what becomes no type with a name"),
                "put it on an object or an enum",
            ),
        }
    }

    /// Does something one level deeper, unless that would be too deep.
    fn deeper<T>(&mut self, at: &Cursor<'a>, work: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.depth >= DEEPEST {
            let too_deep = check::too_deep(at.place(), self.depth + 1, DEEPEST);
            self.diagnostics.push(too_deep);
            return None;
        }
        self.depth += 1;
        let done = work(self);
        self.depth -= 1;
        Some(done)
    }

    /// Does something with the target of a reference, unless that is already being done.
    fn within<T>(&mut self, target: &Cursor<'a>, work: impl FnOnce(&mut Self) -> T) -> Option<T> {
        let place = target.place();
        if self.following.contains(&place) {
            self.diagnostics.report(
                place,
                "this schema contains nothing but itself: its references lead back here with no object in between",
                "remove the reference that leads back here, or give the schema `x-rust-opaque: the reason` in an overlay",
            );
            return None;
        }
        self.following.push(place);
        let done = work(self);
        self.following.pop();
        Some(done)
    }

    /// The module of the file that `at` stands in.
    fn module(&mut self, at: &Cursor<'a>) -> ModuleId {
        let file = at.file().clone();
        let (modules, spec) = (&mut self.model.modules, self.spec);
        *self.modules.entry(file.clone()).or_insert_with(|| {
            let made_by = spec.made_by(&file).cloned();
            modules.push(Module {
                file,
                made_by,
                title: None,
                docs: Docs::default(),
                apis: Default::default(),
            })
        })
    }
}
