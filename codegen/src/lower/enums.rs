//! Enums: where the definitions list the same values, or the same types, twice, they mean one type.

use std::collections::{BTreeMap, BTreeSet};

use super::Lower;
use super::schema::type_name;
use crate::diagnostic::{FilePath, Place};
use crate::model::{Docs, Enum, Hint, Module, ModuleId, Owner, TypeId, TypeKind};
use crate::openapi::{JsonType, Schema};

/// The file that the module of the shared sets would have.
pub(super) const SHARED: &str = "enums";

/// What is one type wherever it is listed, in any order.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Listed {
    /// The types of a value.
    Types(BTreeSet<JsonType>),
    /// The values of a string.
    Values(BTreeSet<String>),
}

/// A type that is known by what it lists, and every place that lists it.
pub(super) struct Use {
    id: TypeId,
    /// The modules of the files that list it.
    modules: BTreeSet<ModuleId>,
    /// With the name that the place suggests: an overlay's, or else that of the property.
    places: BTreeMap<Place, (Option<String>, Option<String>)>,
}

impl<'a> Lower<'a, '_> {
    pub(super) fn enumeration(&mut self, schema: &Schema<'a>, owner: &Owner) -> TypeId {
        let values: Vec<String> = schema.values.iter().map(|&value| value.to_owned()).collect();
        let key = Listed::Values(values.iter().cloned().collect());
        let rust_names = self.variant_names(schema, &values);
        self.once(key, schema, owner, TypeKind::Enum(Enum { values, rust_names }))
    }

    fn variant_names(&mut self, schema: &Schema<'a>, values: &[String]) -> BTreeMap<String, String> {
        let mut names = BTreeMap::new();
        for (value, name) in &schema.variants {
            match (values.iter().any(|known| known == value), name.as_str()) {
                (true, Some(name)) => _ = names.insert((*value).to_owned(), name.to_owned()),
                _ => self.diagnostics.report(
                    name.place(),
                    format!("`x-rust-variants` names `{value}`, which is no value of this set"),
                    "write `value: Name` for values of its `enum`",
                ),
            }
        }
        names
    }

    /// The one type of all places that list the same.
    pub(super) fn once(&mut self, key: Listed, schema: &Schema<'a>, owner: &Owner, kind: TypeKind) -> TypeId {
        let id = match self.enums.get(&key) {
            Some(known) => known.id,
            None => self.define(schema, owner, kind),
        };
        let module = self.module(&schema.at);
        let used = self.enums.entry(key).or_insert_with(|| Use {
            id,
            modules: BTreeSet::new(),
            places: BTreeMap::new(),
        });
        used.modules.insert(module);
        let property = match owner {
            Owner::Property(_, name) | Owner::Request(_, name) | Owner::Definition(name) => {
                Some(name.clone())
            }
            Owner::Response(_) | Owner::Body(_) | Owner::Content(..) | Owner::Variant(..) => None,
        };
        used.places.insert(schema.at.place(), (type_name(schema, owner), property));
        id
    }

    /// A set that several files list gets a module that belongs to none of them, and a name on which all agree.
    pub(super) fn place_shared_enums(&mut self) {
        for used in std::mem::take(&mut self.enums).into_values() {
            if used.places.len() < 2 {
                continue;
            }
            if used.modules.len() > 1 {
                let module = self.shared_module();
                self.model.types[used.id].module = module;
            }
            self.model.types[used.id].hint = self.shared_name(&used);
        }
    }

    fn shared_module(&mut self) -> ModuleId {
        let file = FilePath::from(SHARED);
        let modules = &mut self.model.modules;
        let docs = Docs {
            summary: Some(
                "Sets of values and of types that the definitions list in several places.".to_owned(),
            ),
            ..Docs::default()
        };
        *self.modules.entry(file.clone()).or_insert_with(|| {
            modules.push(Module { file, made_by: None, title: None, docs, apis: Default::default() })
        })
    }

    fn shared_name(&mut self, used: &Use) -> Hint {
        let mut given: Vec<_> = used.places.values().filter_map(|(given, _)| given.clone()).collect();
        let mut properties: Vec<_> =
            used.places.values().filter_map(|(_, property)| property.clone()).collect();
        given.sort();
        given.dedup();
        properties.sort();
        properties.dedup();
        let (rust_name, property) = match (given.as_slice(), properties.as_slice()) {
            ([name], _) => (Some(name.clone()), name.clone()),
            ([], [property]) => (None, property.clone()),
            _ => {
                let names = if given.is_empty() { properties } else { given };
                let (place, _) = used.places.first_key_value().unwrap_or_else(|| unreachable!("a used set"));
                self.diagnostics.report(
                    place.clone(),
                    format!("one set of values, but several names for it: {}", names.join(", ")),
                    "give one of its places an `x-rust-name` in an overlay",
                );
                (None, names.concat())
            }
        };
        Hint { rust_name, title: None, owner: Owner::Definition(property) }
    }
}
