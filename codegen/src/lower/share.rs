//! Objects that the definitions write out twice in a file, under one title: the same type.

use std::collections::BTreeMap;

use crate::model::{Body, Field, Model, ModuleId, Reply, Struct, Type, TypeId, TypeKind};

/// Lets every reference to an object lead to the first of those in its file with the same title and shape.
pub(super) fn share(model: &mut Model) {
    let shapes = shapes(model);
    let mut first: BTreeMap<(ModuleId, &String, usize), TypeId> = BTreeMap::new();
    let mut same: BTreeMap<TypeId, TypeId> = BTreeMap::new();
    for (id, def) in model.types.iter() {
        let (TypeKind::Struct(_), Some(title), None) = (&def.kind, &def.hint.title, &def.hint.rust_name)
        else {
            continue;
        };
        let known = *first.entry((def.module, title, shapes[&id])).or_insert(id);
        if known != id {
            same.insert(id, known);
        }
    }
    let lead = |id: &mut TypeId| {
        if let Some(first) = same.get(id) {
            *id = *first;
        }
    };
    for id in model.types.ids() {
        model.types[id].mentions_mut().into_iter().for_each(|ty| ty.each_named_mut(&lead));
    }
    for id in model.operations.ids() {
        let operation = &mut model.operations[id];
        operation.parameters.iter_mut().for_each(|parameter| parameter.ty.each_named_mut(&lead));
        if let Body::Whole(field) | Body::Keyed(_, field) = &mut operation.body {
            field.ty.each_named_mut(&lead);
        }
        if let Reply::Json(ty) = &mut operation.reply {
            ty.each_named_mut(&lead);
        }
    }
}

/// Numbers for the shapes of structs: two have the same if nothing but names and words tells them apart.
///
/// All are taken for the same at first, and distinguished by what they hold until that tells no more of them apart: so every
/// struct is looked at once a round, however often others hold it, and structs that hold each other come out right.
fn shapes(model: &Model) -> BTreeMap<TypeId, usize> {
    let structs = || {
        model.types.iter().filter_map(|(id, def)| match &def.kind {
            TypeKind::Struct(object) => Some((id, object)),
            TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Tagged(_) => None,
        })
    };
    let mut shapes: BTreeMap<TypeId, usize> = structs().map(|(id, _)| (id, 0)).collect();
    let mut distinguished = 1;
    loop {
        let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
        let mut finer = BTreeMap::new();
        for (id, object) in structs() {
            let next = numbers.len();
            // What was distinguished once stays so.
            let shape = format!("{} {}", shapes[&id], shape(object, &shapes));
            finer.insert(id, *numbers.entry(shape).or_insert(next));
        }
        if numbers.len() <= distinguished {
            return finer;
        }
        distinguished = numbers.len();
        shapes = finer;
    }
}

fn shape(object: &Struct, shapes: &BTreeMap<TypeId, usize>) -> String {
    let members = object.fields.iter().map(|field| {
        let Field { wire, presence, unit, wait, rust_name, .. } = field;
        let kind = kind(&field.ty, shapes);
        format!("{wire:?} {presence:?} {unit:?} {wait:?} {rust_name:?} {} {kind}", field.docs.deprecated)
    });
    let members: Vec<_> = members.collect();
    let extra = object.extra.as_ref().map(|extra| kind(extra, shapes));
    format!("{{{}; {extra:?}; {}}}", members.join(", "), object.is_event)
}

/// What a type is, with the numbers of structs in place of their names.
fn kind(ty: &Type, shapes: &BTreeMap<TypeId, usize>) -> String {
    let outside = match ty {
        Type::Named(id) | Type::Raw(id) if shapes.contains_key(id) => {
            return format!("struct {} {}", shapes[id], matches!(ty, Type::Raw(_)));
        }
        Type::List(_) => "list".to_owned(),
        Type::Map(key, _) => format!("map by {key:?}"),
        Type::Nullable(_) => "nullable".to_owned(),
        Type::Secret(_) => "secret".to_owned(),
        Type::Tuple(_) => "tuple".to_owned(),
        leaf => return format!("{leaf:?}"),
    };
    let parts: Vec<_> = ty.parts().iter().map(|part| kind(part, shapes)).collect();
    format!("{outside}({})", parts.join(", "))
}
