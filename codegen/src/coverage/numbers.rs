//! What the crate is made of, in numbers; a change of them belongs in the review of an update.

use std::cmp::Reverse;

use crate::model::{Model, Owner, TypeKind};
use crate::name::Names;

/// How many of the longest names a report shows.
const LONGEST: usize = 20;

/// Items of the crate by kind.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    pub(super) jobs: usize,
    pub(super) responses: usize,
    pub(super) bodies: usize,
    pub(super) contents: usize,
    pub(super) definitions: usize,
    pub(super) nested: usize,
    pub(super) enums: usize,
    pub(super) unions: usize,
    pub(super) fields: usize,
}

impl Numbers {
    pub(super) fn of(model: &Model) -> Self {
        let mut numbers = Self { jobs: model.operations.iter().count(), ..Self::default() };
        for (_, def) in model.used_types() {
            let kind = match (&def.kind, &def.hint.owner) {
                (TypeKind::Enum(_), _) => &mut numbers.enums,
                (TypeKind::Union(_) | TypeKind::Tagged(_), _) => &mut numbers.unions,
                (TypeKind::Struct(_), Owner::Response(_)) => &mut numbers.responses,
                (TypeKind::Struct(_), Owner::Body(_)) => &mut numbers.bodies,
                (TypeKind::Struct(_), Owner::Content(..)) => &mut numbers.contents,
                (TypeKind::Struct(_), Owner::Definition(_)) => &mut numbers.definitions,
                (TypeKind::Struct(_), Owner::Property(..) | Owner::Request(..) | Owner::Variant(..)) => {
                    &mut numbers.nested
                }
            };
            *kind += 1;
            if let TypeKind::Struct(object) = &def.kind {
                numbers.fields += object.fields.len();
            }
        }
        numbers
    }

    /// With what a report calls them.
    pub(super) fn rows(&self) -> [(&'static str, usize); 9] {
        [
            ("jobs", self.jobs),
            ("response structs", self.responses),
            ("body structs", self.bodies),
            ("event contents", self.contents),
            ("definition structs", self.definitions),
            ("nested structs", self.nested),
            ("enums", self.enums),
            ("unions", self.unions),
            ("fields", self.fields),
        ]
    }
}

/// The longest names of types and jobs, each with its module.
pub(super) fn longest(model: &Model, names: &Names) -> Vec<(String, String)> {
    let types = model.used_types().map(|(id, def)| (names.ty(id), def.module));
    let jobs = model.operations.iter().map(|(id, operation)| (&names.operation(id).job, operation.module));
    let named = types.chain(jobs).map(|(name, id)| (name.as_str().to_owned(), names.path(id)));
    let mut named: Vec<_> = named.collect();
    named.sort_by(|a, b| (Reverse(a.0.len()), a).cmp(&(Reverse(b.0.len()), b)));
    named.truncate(LONGEST);
    named
}
