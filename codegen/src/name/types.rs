//! Names of modules, types, members and variants.

use std::collections::BTreeMap;

use super::operations::{distinct, field};
use super::{ModuleName, Names, TypeName, VariantName};
use crate::diagnostic::{Diagnostics, Place};
use crate::model::{Model, Module, ModuleId, Owner, TypeDef, TypeId, TypeKind};

/// Names that generated files use for other things.
const RESERVED: &[&str] = &[
    "Access",
    "Box",
    "BTreeMap",
    "Clone",
    "Debug",
    "Default",
    "Duration",
    "Endpoint",
    "Err",
    "From",
    "Into",
    "Job",
    "Json",
    "JsonObject",
    "JsonValue",
    "Method",
    "None",
    "Ok",
    "Option",
    "Raw",
    "RequestParts",
    "Result",
    "Secret",
    "Self",
    "Send",
    "Some",
    "String",
    "Sync",
    "Vec",
];

/// The module of a file: its folders and its name; `event-schemas/schema/` is `events`.
pub(super) fn module_path(module: &Module, diagnostics: &mut Diagnostics) -> Vec<ModuleName> {
    let at = Place::whole(&module.file);
    let path = module.file.as_str();
    let path = path.strip_suffix(".yaml").unwrap_or(path);
    let path = match path.strip_prefix("event-schemas/schema/") {
        Some(rest) => format!("events/{rest}"),
        None => path.to_owned(),
    };
    path.split('/').map(|part| ModuleName::of(part, &at, diagnostics)).collect()
}

pub(super) fn name(model: &Model, names: &mut Names, diagnostics: &mut Diagnostics) {
    let bare = model.types.iter().map(|(id, def)| (id, bare(model, def, diagnostics))).collect();
    let crowded = crowded(model, &bare);
    for (id, def) in model.types.iter() {
        let name = full(model, &bare, &crowded, id, diagnostics);
        names.types.insert(id, name);
        members(names, id, def, diagnostics);
    }
    distinct_in_modules(model, names, diagnostics);
}

/// The name that a type would have if it were alone.
fn bare(model: &Model, def: &TypeDef, diagnostics: &mut Diagnostics) -> Option<TypeName> {
    if let Some(given) = &def.hint.rust_name {
        return Some(TypeName::given(given, &def.at, diagnostics));
    }
    if let Owner::Reply(operation) = def.hint.owner {
        let at = &model.operations[operation].at;
        let id = &model.operations[operation].id;
        return Some(TypeName::of(id, at, diagnostics).with("Response"));
    }
    let title = def.hint.title.as_ref().map(|title| TypeName::of(title, &def.at, diagnostics));
    let title = title.filter(|title| !RESERVED.contains(&title.as_str()));
    match (&def.hint.owner, title) {
        (_, Some(title)) => Some(title),
        (Owner::Definition(name), None) => Some(TypeName::of(name, &def.at, diagnostics)),
        (_, None) => None,
    }
}

/// Types whose bare name another type of their module has too.
fn crowded(model: &Model, bare: &BTreeMap<TypeId, Option<TypeName>>) -> Vec<TypeId> {
    let mut groups: BTreeMap<(ModuleId, &TypeName), Vec<TypeId>> = BTreeMap::new();
    for (id, name) in bare {
        if let Some(name) = name {
            groups.entry((model.types[*id].module, name)).or_default().push(*id);
        }
    }
    groups.into_values().filter(|ids| ids.len() > 1).flatten().collect()
}

/// The bare name; or, where that is missing or crowded, the owner's name before it.
fn full(
    model: &Model,
    bare: &BTreeMap<TypeId, Option<TypeName>>,
    crowded: &[TypeId],
    id: TypeId,
    diagnostics: &mut Diagnostics,
) -> TypeName {
    let def = &model.types[id];
    let own = bare.get(&id).and_then(Option::as_ref);
    let unique = own.filter(|_| !crowded.contains(&id) || def.hint.rust_name.is_some());
    if let Some(name) = unique {
        return name.clone();
    }
    let (owner, member) = match &def.hint.owner {
        Owner::Member(owner, member) => (full(model, bare, crowded, *owner, diagnostics), member),
        Owner::Request(operation, member) => {
            let operation = &model.operations[*operation];
            (TypeName::of(&operation.id, &operation.at, diagnostics), member)
        }
        Owner::Reply(_) | Owner::Definition(_) => {
            return own.cloned().unwrap_or_else(|| TypeName::of("", &def.at, diagnostics));
        }
    };
    let end = match own {
        Some(name) => name.clone(),
        None => TypeName::of(member, &def.at, diagnostics),
    };
    owner.without("Response").with(end.as_str())
}

fn members(names: &mut Names, id: TypeId, def: &TypeDef, diagnostics: &mut Diagnostics) {
    match &def.kind {
        TypeKind::Struct(object) => {
            let fields: Vec<_> = object
                .fields
                .iter()
                .map(|f| field(&f.wire, f.rust_name.as_deref(), &f.at, diagnostics))
                .collect();
            distinct(fields.iter().zip(object.fields.iter().map(|f| &f.at)), diagnostics);
            names.members.insert(id, fields);
        }
        TypeKind::Enum(set) => {
            let variants: Vec<_> =
                set.values.iter().map(|value| VariantName::of(value, &def.at, diagnostics)).collect();
            distinct(variants.iter().map(|name| (name, &def.at)), diagnostics);
            names.variants.insert(id, variants);
        }
    }
}

fn distinct_in_modules(model: &Model, names: &Names, diagnostics: &mut Diagnostics) {
    for module in model.modules.ids() {
        let types = model.types.iter().filter(|(_, def)| def.module == module);
        let types = types.map(|(id, def)| (names.ty(id), &def.at));
        let jobs = model.operations.iter().filter(|(_, operation)| operation.module == module);
        let jobs = jobs.map(|(id, operation)| (&names.operation(id).job, &operation.at));
        distinct(jobs.chain(types), diagnostics);
    }
}
