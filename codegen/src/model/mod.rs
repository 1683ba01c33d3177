//! What the definitions mean, in terms of Matrix: no YAML, no Rust.

mod alias;
mod api;
mod arena;
pub mod by_name;
mod circles;
mod event;
pub mod graph;
mod object;
mod operation;
mod path;
mod shared;
mod types;

pub use alias::Alias;
pub use api::Api;
pub use arena::{Arena, Id};
pub use circles::circles;
pub use event::{Event, EventKind, StateKey, TypedContent};
pub use object::{Any, Constructor, Either, Field, Presence, Struct, Within};
pub use operation::{Access, Body, Method, Operation, Parameter, ParameterPlace, Response};
pub use path::PathTemplate;
pub use shared::{Place, Shared};
pub use types::{
    Docs, Enum, Handwritten, Hint, Identifier, Owner, Part, Reason, Tagged, Type, TypeDef, TypeKind, Unit,
    Value, Variant,
};

use std::collections::BTreeSet;

use crate::diagnostic::FilePath;
use crate::release::Version;

/// Everything that Rust is made from.
#[derive(Debug)]
pub struct Model {
    /// The Matrix release.
    pub release: Version,
    /// The oldest release of which is known what it had, if any is: what doesn't say since when it is there is as old.
    pub oldest: Option<Version>,
    /// One for each definition file that something was taken from, in the order of their paths.
    pub modules: Arena<Module>,
    /// In the order of the definitions.
    pub operations: Arena<Operation>,
    /// The types of events, by their names.
    pub events: Arena<Event>,
    /// Every type with a name of its own.
    pub types: Arena<TypeDef>,
    /// Types that programs use, and no operation.
    pub alone: Vec<TypeId>,
    /// What operations were called earlier, and where.
    pub aliases: Vec<Alias>,
}

impl Model {
    /// An empty model of a release.
    pub fn of(release: Version) -> Self {
        Self {
            release,
            oldest: None,
            modules: Arena::default(),
            operations: Arena::default(),
            events: Arena::default(),
            types: Arena::default(),
            alone: Vec::new(),
            aliases: Vec::new(),
        }
    }

    /// The properties of the operation's own body, or the one value that it takes as a whole.
    pub fn body_fields<'a>(&'a self, operation: &'a Operation) -> &'a [Field] {
        match &operation.body {
            Body::None => &[],
            Body::Properties(id) => match &self.types[*id].kind {
                TypeKind::Struct(object) => &object.fields,
                TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Tagged(_) => &[],
            },
            Body::Whole(field) | Body::Keyed(_, field) | Body::Bytes(field) => std::slice::from_ref(field),
        }
    }

    /// The struct that a type names, if it names one.
    pub fn structure(&self, ty: &Type) -> Option<&Struct> {
        let Type::Named(id) = ty else { return None };
        match &self.types[*id].kind {
            TypeKind::Struct(object) => Some(object),
            TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Tagged(_) => None,
        }
    }

    /// Whether the type is the whole response of an operation.
    pub fn is_whole_response(&self, id: TypeId) -> bool {
        let whole =
            |response: &Response| matches!(response, Response::Json(Type::Named(whole)) if *whole == id);
        self.operations.iter().any(|(_, operation)| whole(&operation.response))
    }

    /// What surrounds the content of events, with the enum of all of them.
    pub fn envelopes(&self) -> impl Iterator<Item = (TypeId, &Any)> {
        self.used_types().filter_map(|(id, def)| match &def.kind {
            TypeKind::Struct(object) => Some((id, object.any.as_ref()?)),
            TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Tagged(_) => None,
        })
    }

    /// The modules that are generated: those that an operation reaches.
    pub fn used_modules(&self) -> impl Iterator<Item = (ModuleId, &Module)> {
        self.modules.iter().filter(|(_, module)| !module.apis.is_empty())
    }

    /// The types that are generated: those that an operation reaches.
    pub fn used_types(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        self.types.iter().filter(|(_, def)| def.in_requests || def.in_responses)
    }
}

/// A definition file.
#[derive(Debug)]
pub struct Module {
    /// `client-server/login_token.yaml`.
    pub file: FilePath,
    /// The overlay that made the file, where only prose has what is in it; or the file that has its earlier names, if it
    /// is gone.
    pub made_by: Option<FilePath>,
    /// The file's title, if it has one.
    pub title: Option<String>,
    /// Our words about it.
    pub docs: Docs,
    /// The APIs whose operations reach it.
    pub apis: BTreeSet<String>,
}

impl Module {
    /// The file that says what is in it: its own, or an overlay.
    pub fn source(&self) -> &FilePath {
        self.made_by.as_ref().unwrap_or(&self.file)
    }

    /// Whether it belongs to no definition file, but holds what several have in common.
    pub fn is_shared(&self) -> bool {
        !self.file.as_str().contains('/')
    }

    /// The file's own API or other top folder: `client-server`.
    pub fn folder(&self) -> &str {
        self.file.as_str().split('/').next().unwrap_or_default()
    }
}

/// The key of a [`Module`].
pub type ModuleId = Id<Module>;
/// The key of an [`Operation`].
pub type OperationId = Id<Operation>;
/// The key of an [`Event`].
pub type EventTypeId = Id<Event>;
/// The key of a [`TypeDef`].
pub type TypeId = Id<TypeDef>;
