//! What a module's items name: types of other modules that are re-exported by it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Names, TypeName};
use crate::model::{Model, ModuleId, Presence, Shared, Struct, Type, TypeDef, TypeId, TypeKind};

/// Types of other modules that a module's items call by their bare names, which no other type among those has.
pub fn others(model: &Model, names: &Names, module: ModuleId) -> BTreeSet<TypeId> {
    let mut by_name: BTreeMap<&TypeName, BTreeSet<TypeId>> = BTreeMap::new();
    for id in mentioned(model, module) {
        by_name.entry(names.ty(id)).or_default().insert(id);
    }
    let unique = by_name.into_values().filter(|ids| ids.len() == 1).flatten();
    unique.filter(|id| model.types[*id].module != module).collect()
}

/// Every named type that the module's items name, its own too.
fn mentioned(model: &Model, module: ModuleId) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    for (_, operation) in model.operations.iter().filter(|(_, operation)| operation.module == module) {
        let sent = operation.sent();
        let types = sent.iter().chain(operation.received());
        types.for_each(|ty| ty.each_named(&mut |id| _ = found.insert(id)));
    }
    for (id, def) in model.used_types().filter(|(_, def)| def.module == module) {
        found.insert(id);
        let mentions = def.mentions().into_iter();
        mentions.chain(arguments(model, def)).for_each(|ty| ty.each_named(&mut |id| _ = found.insert(id)));
    }
    found
}

/// What the constructors of a type take that do not take its own fields, and what accessors read that is not in its own.
fn arguments<'a>(model: &'a Model, def: &'a TypeDef) -> Vec<&'a Type> {
    let mut found = Vec::new();
    match &def.kind {
        TypeKind::Tagged(tagged) => {
            let objects = tagged.variants.iter().filter_map(|(_, ty)| model.structure(ty));
            objects.for_each(|object| taken(model, object, &mut found));
            found.extend(Shared::all(model, tagged).iter().map(|property| &property.last().field.ty));
        }
        TypeKind::Struct(object) => {
            inlined(model, object).for_each(|object| taken(model, object, &mut found));
            found.extend(object.within.iter().filter_map(|one| object.end_of(model, one)));
        }
        TypeKind::Enum(_) | TypeKind::Union(_) => {}
    }
    found
}

/// The objects in whose place constructors take what those take.
fn inlined<'a>(model: &'a Model, object: &'a Struct) -> impl Iterator<Item = &'a Struct> {
    let fields = object.fields.iter().filter(|field| object.inlined.contains(&field.wire));
    fields.filter_map(|field| model.structure(&field.ty))
}

/// What the constructors of an object take.
fn taken<'a>(model: &'a Model, object: &'a Struct, found: &mut Vec<&'a Type>) {
    let is_taken = |wire: &String| object.constructors.iter().any(|one| one.fields.contains(wire));
    let fields = object.fields.iter();
    let fields = fields.filter(|field| field.presence != Presence::Optional || is_taken(&field.wire));
    found.extend(fields.map(|field| &field.ty));
    inlined(model, object).for_each(|object| taken(model, object, found));
}
