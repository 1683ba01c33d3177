//! Rust names for everything in the model, as a side table; the only place that decides on them.

mod advice;
mod aliases;
mod idents;
mod import;
pub mod near;
mod operations;
mod types;
mod words;

use std::collections::BTreeMap;

pub use advice::described;
pub use aliases::AliasName;
pub use idents::{ConstName, FieldName, ModuleName, TypeName, VariantName};
pub use import::Import;

use crate::diagnostic::{Diagnostics, Place};
use crate::model::{EventTypeId, Model, ModuleId, OperationId, Owner, TypeDef, TypeId};

/// The names of all things.
#[derive(Debug, Default)]
pub struct Names {
    modules: BTreeMap<ModuleId, Vec<ModuleName>>,
    operations: BTreeMap<OperationId, OperationNames>,
    types: BTreeMap<TypeId, TypeName>,
    fields: BTreeMap<TypeId, Vec<FieldName>>,
    either: BTreeMap<TypeId, Vec<FieldName>>,
    within: BTreeMap<TypeId, Vec<FieldName>>,
    variants: BTreeMap<TypeId, Vec<VariantName>>,
    events: BTreeMap<EventTypeId, VariantName>,
    any: BTreeMap<TypeId, TypeName>,
    aliases: Vec<AliasName>,
}

/// The names that belong to one operation.
#[derive(Debug)]
pub struct OperationNames {
    /// `GenerateLoginTokenJob`
    pub job: TypeName,
    /// `GENERATE_LOGIN_TOKEN`
    pub endpoint: ConstName,
    /// In the order of the parameters.
    pub parameters: Vec<FieldName>,
    /// In the order of the body's properties; one for a body that is taken as a whole.
    pub body: Vec<FieldName>,
}

impl Names {
    /// The module's path in the crate: `client_server`, `login_token`.
    pub fn module(&self, id: ModuleId) -> &[ModuleName] {
        &self.modules[&id]
    }

    /// The same as Rust writes it: `client_server::login_token`.
    pub fn path(&self, id: ModuleId) -> String {
        self.module(id).iter().map(ModuleName::as_str).collect::<Vec<_>>().join("::")
    }

    /// The names of an operation.
    pub fn operation(&self, id: OperationId) -> &OperationNames {
        &self.operations[&id]
    }

    /// The names that belong to an operation and that its API exports, with the places to rename them at: its job,
    /// request and response.
    pub fn of_operation<'a>(
        &'a self,
        model: &'a Model,
        id: OperationId,
    ) -> impl Iterator<Item = (&'a TypeName, &'a Place)> {
        let own = move |def: &TypeDef| [Owner::Body(id), Owner::Response(id)].contains(&def.hint.owner);
        let types = model.used_types().filter(move |(_, def)| own(def));
        let job = (&self.operation(id).job, &model.operations[id].at);
        std::iter::once(job).chain(types.map(|(ty, def)| (self.ty(ty), &def.at)))
    }

    /// The name of a type.
    pub fn ty(&self, id: TypeId) -> &TypeName {
        &self.types[&id]
    }

    /// The variant for events of a type.
    pub fn event(&self, id: EventTypeId) -> &VariantName {
        &self.events[&id]
    }

    /// The name of the enum of all events that a struct surrounds the content of.
    pub fn any(&self, id: TypeId) -> &TypeName {
        &self.any[&id]
    }

    /// The earlier names of jobs and types.
    pub fn aliases(&self) -> &[AliasName] {
        &self.aliases
    }

    /// The names of a struct's fields, in order.
    pub fn fields_of(&self, id: TypeId) -> &[FieldName] {
        self.fields.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The names of the accessors that a struct has for several of its fields, in order.
    pub fn either(&self, id: TypeId) -> &[FieldName] {
        self.either.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The names of the accessors that a struct has for what is in objects of its own, in order.
    pub fn within(&self, id: TypeId) -> &[FieldName] {
        self.within.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The names of an enum's variants, in order.
    pub fn variants(&self, id: TypeId) -> &[VariantName] {
        self.variants.get(&id).map_or(&[], Vec::as_slice)
    }
}

/// Names everything; what can't be named or would meet another name is reported with the overlay entry to add.
pub fn name(model: &Model, diagnostics: &mut Diagnostics) -> Names {
    let mut names = Names::default();
    for (id, module) in model.modules.iter() {
        let path = types::module_path(module, diagnostics);
        names.modules.insert(id, path);
    }
    types::distinct_modules(model, &names, diagnostics);
    operations::name(model, &mut names, diagnostics);
    types::name(model, &mut names, diagnostics);
    operations::distinct_in_apis(model, &names, diagnostics);
    names.aliases = aliases::name(model, &names);
    names
}
