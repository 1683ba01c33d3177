//! Names of modules, types, properties and variants.

use std::collections::{BTreeMap, BTreeSet};

use super::import::is_reserved;
use super::operations::{another_name, another_type, distinct, field, not_reserved};
use super::{FieldName, ModuleName, Names, TypeName, VariantName, advice};
use crate::diagnostic::{Diagnostics, Place};
use crate::model::{Model, Module, ModuleId, Owner, Struct, Type, TypeDef, TypeId, TypeKind, Variant};

/// The module of a file: its folders and its name; `event-schemas/schema/` is `events`.
pub(super) fn module_path(module: &Module, diagnostics: &mut Diagnostics) -> Vec<ModuleName> {
    let at = Place::whole(&module.file);
    let path = module.file.as_str();
    let path = path.strip_suffix(".yaml").unwrap_or(path);
    let path = match path.strip_prefix("event-schemas/schema/") {
        Some(rest) => format!("events/{rest}"),
        None => path.to_owned(),
    };
    path.split('/').map(|part| ModuleName::of(&part.replace("$m.", "$"), &at, diagnostics)).collect()
}

pub(super) fn name(model: &Model, names: &mut Names, diagnostics: &mut Diagnostics) {
    let bare = model.types.iter().map(|(id, def)| (id, bare(model, def, diagnostics))).collect();
    let crowded = crowded(model, &bare);
    for id in model.types.ids() {
        let name = full(model, &bare, &crowded, id, diagnostics);
        names.types.insert(id, name);
    }
    for (id, def) in model.used_types() {
        properties(model, names, id, def, diagnostics);
    }
    for (id, event) in model.events.iter() {
        let at = &model.types[event.content].at;
        names.events.insert(id, VariantName::of(&event.wire, at, diagnostics));
    }
    for (id, any) in model.envelopes() {
        let name = TypeName::given(&any.rust_name, &model.types[id].at, diagnostics);
        names.any.insert(id, name);
    }
    distinct_in_modules(model, names, diagnostics);
}

/// The name that a type would have if it were alone.
fn bare(model: &Model, def: &TypeDef, diagnostics: &mut Diagnostics) -> Option<TypeName> {
    if let Some(given) = &def.hint.rust_name {
        return Some(TypeName::given(given, &def.at, diagnostics));
    }
    let of_operation = match def.hint.owner {
        Owner::Response(operation) => Some((operation, "Response")),
        Owner::Body(operation) => Some((operation, "Request")),
        _ => None,
    };
    if let Some((operation, end)) = of_operation {
        let at = &model.operations[operation].at;
        return Some(TypeName::of_operation(model.operations[operation].stem(), end, at, diagnostics));
    }
    if let Owner::Content(wire, variant) = &def.hint.owner {
        return Some(TypeName::of_content(wire, variant, &def.at, diagnostics));
    }
    if let Owner::Variant(..) = def.hint.owner {
        return None;
    }
    let title = def.hint.title.as_ref().and_then(|title| TypeName::of_title(title));
    let title = title.filter(|title| !is_reserved(title.as_str()));
    match (&def.hint.owner, title) {
        (_, Some(title)) => Some(title),
        (Owner::Definition(name), None) => Some(TypeName::of(name, &def.at, diagnostics)),
        (_, None) => None,
    }
}

/// Types whose bare name another type of their module has too.
fn crowded(model: &Model, bare: &BTreeMap<TypeId, Option<TypeName>>) -> Vec<TypeId> {
    let mut groups: BTreeMap<(ModuleId, &TypeName), Vec<TypeId>> = BTreeMap::new();
    for (id, def) in model.used_types() {
        if let Some(Some(name)) = bare.get(&id) {
            groups.entry((def.module, name)).or_default().push(id);
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
    let (owner, property) = match &def.hint.owner {
        Owner::Property(owner, property) => (full(model, bare, crowded, *owner, diagnostics), property),
        Owner::Request(operation, property) => {
            let operation = &model.operations[*operation];
            (TypeName::of(operation.stem(), &operation.at, diagnostics), property)
        }
        Owner::Variant(owner, value) => {
            let owner = full(model, bare, crowded, *owner, diagnostics);
            let value = value.as_deref().unwrap_or("other");
            return TypeName::of(value, &def.at, diagnostics).with(owner.as_str());
        }
        Owner::Response(_) | Owner::Body(_) | Owner::Definition(_) | Owner::Content(..) => {
            return own.cloned().unwrap_or_else(|| TypeName::of("", &def.at, diagnostics));
        }
    };
    let is_content = matches!(&def.hint.owner, Owner::Property(owner, _)
        if matches!(model.types[*owner].hint.owner, Owner::Content(..)));
    let end = match own {
        Some(name) => name.clone(),
        None => TypeName::of(property, &def.at, diagnostics),
    };
    let ends = ["Response", "Request"].into_iter().chain(is_content.then_some("EventContent"));
    ends.fold(owner, |owner, end| owner.without(end)).with(end.as_str())
}

/// Reports constructors whose name is an accessor's or a setter's, or no name at all.
fn constructors<'a>(
    def: &TypeDef,
    object: &Struct,
    properties: impl Iterator<Item = &'a FieldName>,
    diagnostics: &mut Diagnostics,
) {
    let taken: BTreeSet<_> = properties.flat_map(|name| [name.clone(), name.after("with_")]).collect();
    for constructor in &object.constructors {
        let pointer = def.at.pointer.join("x-rust-constructors").join(&constructor.name);
        let at = Place { file: def.at.file.clone(), pointer };
        let name = FieldName::of(&constructor.name, &at, diagnostics);
        if taken.contains(&name) || name.is_keyword() || name.as_str() != constructor.name {
            diagnostics.report(
                at,
                format!("a constructor can't be called `{}`, which means something else", constructor.name),
                "choose another name in `x-rust-constructors`",
            );
        }
    }
}

fn of_struct(model: &Model, names: &mut Names, id: TypeId, object: &Struct, diagnostics: &mut Diagnostics) {
    let def = &model.types[id];
    let fields: Vec<_> =
        object.fields.iter().map(|f| field(&f.wire, f.rust_name.as_deref(), &f.at, diagnostics)).collect();
    let places = object.fields.iter().map(|f| &f.at);
    let reserved: &[&str] = match object.extra {
        Some(_) => &["new", "with_extra", "extra", "base", "into_response"],
        None => &["new", "base", "into_response"],
    };
    let counted = counted(model.is_whole_response(id), object, &fields);
    let either = object.either.iter();
    let either: Vec<_> =
        either.map(|one| (FieldName::given(&one.rust_name, &one.at, diagnostics), &one.at)).collect();
    let within = object.within.iter();
    let within: Vec<_> =
        within.map(|one| (FieldName::given(&one.rust_name, &one.at, diagnostics), &one.at)).collect();
    let more = counted.iter().chain(&either).chain(&within).map(|(name, at)| (name, *at));
    let all = fields.iter().zip(places).chain(more);
    not_reserved(all.clone(), reserved, diagnostics);
    distinct(all, another_name, diagnostics);
    let accessors = either.iter().chain(&within).map(|(name, _)| name);
    constructors(def, object, fields.iter().chain(accessors), diagnostics);
    names.fields.insert(id, fields);
    names.either.insert(id, either.into_iter().map(|(name, _)| name).collect());
    names.within.insert(id, within.into_iter().map(|(name, _)| name).collect());
}

fn properties(model: &Model, names: &mut Names, id: TypeId, def: &TypeDef, diagnostics: &mut Diagnostics) {
    match &def.kind {
        TypeKind::Struct(object) => of_struct(model, names, id, object, diagnostics),
        TypeKind::Enum(set) => {
            let places = places_of_values(def, set.values.len());
            let values = set.values.iter().zip(&places);
            let variants: Vec<_> = values
                .map(|(value, at)| match set.rust_names.get(value) {
                    Some(given) => VariantName::given(given, at, diagnostics),
                    None => VariantName::of(value, at, diagnostics),
                })
                .collect();
            distinct(variants.iter().zip(&places), advice::no_set, diagnostics);
            names.variants.insert(id, variants);
        }
        TypeKind::Tagged(tagged) => {
            let values = tagged.variants.iter().map(|(value, _)| value.as_str()).chain(["other"]);
            let variants: Vec<_> = values.map(|value| VariantName::of(value, &def.at, diagnostics)).collect();
            distinct(variants.iter().map(|name| (name, &def.at)), another_type, diagnostics);
            names.variants.insert(id, variants);
        }
        TypeKind::Union(variants) => {
            let named: Vec<_> = variants
                .iter()
                .map(|v| VariantName::of(&variant_name(v, &names.types), &def.at, diagnostics))
                .collect();
            let mut places: Vec<_> =
                variants.iter().zip(&named).map(|(v, name)| (name, own_place(model, v))).collect();
            // What has a name of its own can be given another.
            places.sort_by_key(|(_, own)| own.is_some());
            let places = places.into_iter().map(|(name, own)| (name, own.unwrap_or(&def.at)));
            distinct(places, another_type, diagnostics);
            names.variants.insert(id, named);
        }
    }
}

/// Where the values of an enum stand.
fn places_of_values(def: &TypeDef, count: usize) -> Vec<Place> {
    let at = def.at.pointer.join("enum");
    let place = |index: usize| Place { file: def.at.file.clone(), pointer: at.join(&index.to_string()) };
    (0..count).map(place).collect()
}

/// Where the type of a variant is defined, if it has a name.
fn own_place<'a>(model: &'a Model, variant: &Variant) -> Option<&'a Place> {
    match variant.ty() {
        Some(Type::Named(id) | Type::Raw(id)) => Some(&model.types[*id].at),
        _ => None,
    }
}

/// The accessors of a response that give counts as what they count.
fn counted<'a>(is_response: bool, object: &'a Struct, fields: &[FieldName]) -> Vec<(FieldName, &'a Place)> {
    let properties = object.fields.iter().zip(fields).filter(|_| is_response);
    properties.filter_map(|(field, name)| Some((name.counted(field.unit?), &field.at))).collect()
}

/// A variant is called after its type.
fn variant_name(variant: &Variant, types: &BTreeMap<TypeId, TypeName>) -> String {
    let Some(ty) = variant.ty() else {
        return "Null".to_owned();
    };
    match ty {
        Type::Boolean => "Boolean".to_owned(),
        Type::Integer | Type::Count => "Integer".to_owned(),
        Type::Float => "Number".to_owned(),
        Type::String | Type::Identifier(_) | Type::Secret(_) => "Text".to_owned(),
        Type::List(_) | Type::Tuple(_) => "List".to_owned(),
        Type::Map(..)
        | Type::Open(..)
        | Type::Nullable(_)
        | Type::Bytes
        | Type::Content
        | Type::Runtime(_) => "Object".to_owned(),
        Type::Boxed(inner) => variant_name(&Variant::Of((**inner).clone()), types),
        Type::Named(id) | Type::Raw(id) => {
            types.get(id).map_or_else(|| "Object".to_owned(), |name| name.as_str().to_owned())
        }
    }
}

/// Reports files whose modules would have the same place in the crate.
pub(super) fn distinct_modules(model: &Model, names: &Names, diagnostics: &mut Diagnostics) {
    let paths: Vec<_> = model.modules.iter().map(|(id, module)| (place(names.module(id)), module)).collect();
    let mut seen = BTreeMap::new();
    for (path, module) in &paths {
        // Folders have modules too.
        (1..path.len()).for_each(|length| _ = seen.insert(&path[..length], *module));
    }
    for (path, module) in &paths {
        if let Some(first) = seen.insert(path, module) {
            let problem = format!("the module of this file has the same place as one for {}", first.file);
            diagnostics.report(Place::whole(&module.file), problem, "give one of the two files another name");
        }
    }
}

/// A file called `mod` would be its folder's own module.
fn place(path: &[ModuleName]) -> Vec<&str> {
    let mut path: Vec<_> = path.iter().map(ModuleName::as_str).collect();
    path.pop_if(|last| *last == "mod");
    path
}

fn distinct_in_modules(model: &Model, names: &Names, diagnostics: &mut Diagnostics) {
    for module in model.modules.ids() {
        let operations = model.operations.iter().filter(|(_, operation)| operation.module == module);
        // Operations with one id have been distinguished already.
        let mut ids = BTreeSet::new();
        let operations: Vec<_> = operations.filter(|(_, operation)| ids.insert(&operation.id)).collect();
        let jobs = operations.iter().map(|(id, operation)| (&names.operation(*id).job, &operation.at));
        // Where the jobs of two operations meet, so do their bodies and responses.
        let mut jobs_seen = BTreeSet::new();
        let mut second = operations.iter().map(|(id, _)| *id).collect::<Vec<_>>();
        second.retain(|id| !jobs_seen.insert(&names.operation(*id).job));
        let derived = |def: &TypeDef| matches!(def.hint.owner, Owner::Response(id) | Owner::Body(id) if second.contains(&id));
        let types = model.used_types().filter(|(_, def)| def.module == module && !derived(def));
        let types: Vec<_> = types.map(|(id, def)| (names.ty(id), &def.at)).collect();
        distinct(jobs.chain(types.iter().copied()), another_type, diagnostics);
        for (name, at) in types.into_iter().filter(|(name, _)| is_reserved(name.as_str())) {
            let problem = format!("the Rust name `{}` means something else here already", name.as_str());
            diagnostics.report(at.clone(), problem, another_type(at));
        }
    }
}
