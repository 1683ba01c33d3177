//! Earlier names of jobs and of the types that are called after them.

use std::collections::BTreeSet;

use super::import::is_reserved;
use super::{Names, TypeName, near};
use crate::model::{Alias, Model, ModuleId, OperationId, Owner, TypeId};

/// The earlier name of a job or a type.
#[derive(Debug)]
pub struct AliasName {
    /// `ReportContentJob`
    pub name: TypeName,
    /// The module that had it by this name.
    pub module: ModuleId,
    /// What it means.
    pub of: Aliased,
    /// The release since which it is called otherwise, or is in another module.
    pub release: String,
    /// Whether its API exports it: where a thing only moved, the API exports the thing itself by this name.
    pub is_exported: bool,
}

/// What an earlier name means.
#[derive(Clone, Copy, Debug)]
pub enum Aliased {
    /// The job of an operation.
    Job(OperationId),
    /// A type that is called after an operation.
    Type(TypeId),
}

impl AliasName {
    /// What it is called now, and in which module.
    pub fn target<'a>(&self, model: &Model, names: &'a Names) -> (ModuleId, &'a TypeName) {
        match self.of {
            Aliased::Job(id) => (model.operations[id].module, &names.operation(id).job),
            Aliased::Type(id) => (model.types[id].module, names.ty(id)),
        }
    }
}

/// All earlier names, but those that mean something else by now.
pub(super) fn name(model: &Model, names: &Names) -> Vec<AliasName> {
    let mut aliases = Vec::new();
    let mut taken = Taken::default();
    for alias in &model.aliases {
        taken.know(model, names, alias.module);
        let stem = model.operations[alias.operation].stem();
        let types = model.own_types(alias.operation).map(Aliased::Type);
        for of in std::iter::once(Aliased::Job(alias.operation)).chain(types) {
            aliases.extend(one(model, names, (alias, stem), of, &mut taken));
        }
    }
    aliases
}

fn one(
    model: &Model,
    names: &Names,
    (alias, stem): (&Alias, &str),
    of: Aliased,
    taken: &mut Taken,
) -> Option<AliasName> {
    let mut one = AliasName {
        name: names.operation(alias.operation).job.clone(),
        module: alias.module,
        of,
        release: alias.release.clone(),
        is_exported: false,
    };
    let (_, now) = one.target(model, names);
    // A name that does not begin with the operation's is the same under any name of the operation.
    one.name = now.after_stem(stem, &alias.stem).unwrap_or_else(|| now.clone());
    if is_reserved(one.name.as_str()) || !taken.in_modules.insert((alias.module, one.name.clone())) {
        return None;
    }
    let top = names.module(alias.module)[0].as_str().to_owned();
    let is_public = match of {
        Aliased::Job(_) => true,
        Aliased::Type(id) => matches!(model.types[id].hint.owner, Owner::Body(_) | Owner::Response(_)),
    };
    one.is_exported = is_public && taken.in_apis.insert((top, one.name.clone()));
    Some(one)
}

/// Names that mean something already.
#[derive(Default)]
struct Taken {
    known: BTreeSet<ModuleId>,
    in_modules: BTreeSet<(ModuleId, TypeName)>,
    in_apis: BTreeSet<(String, TypeName)>,
}

impl Taken {
    /// Learns the names of a module and of its API.
    fn know(&mut self, model: &Model, names: &Names, module: ModuleId) {
        if !self.known.insert(module) {
            return;
        }
        let top = |module| names.module(module)[0].as_str();
        let own = model.used_types().filter(|(_, def)| def.module == module).map(|(id, _)| id);
        let types = own.chain(near::others(model, names, module)).map(|id| names.ty(id));
        let jobs = model.operations.iter().filter(|(_, operation)| operation.module == module);
        let jobs = jobs.map(|(id, _)| &names.operation(id).job);
        self.in_modules.extend(types.chain(jobs).map(|name| (module, name.clone())));
        let of_api = model.operations.iter().filter(|(_, operation)| top(operation.module) == top(module));
        for (id, _) in of_api {
            let exported = names.of_operation(model, id);
            self.in_apis.extend(exported.map(|(name, _)| (top(module).to_owned(), name.clone())));
        }
    }
}
