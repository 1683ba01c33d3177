//! Objects that the definitions write out twice in a file, under one title: the same type.

use std::collections::BTreeMap;

use crate::model::{Body, Field, Model, ModuleId, Reply, Type, TypeId, TypeKind};

/// Lets every reference to an object lead to the first of those in its file with the same title and shape.
pub(super) fn share(model: &mut Model) {
    let mut first: BTreeMap<(ModuleId, String), TypeId> = BTreeMap::new();
    let mut same: BTreeMap<TypeId, TypeId> = BTreeMap::new();
    for (id, def) in model.types.iter() {
        let (TypeKind::Struct(_), Some(title), None) = (&def.kind, &def.hint.title, &def.hint.rust_name)
        else {
            continue;
        };
        let shape = shape(model, &Type::Named(id), &mut Vec::new());
        let known = *first.entry((def.module, format!("{title}: {shape}"))).or_insert(id);
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

/// What a type is, without its name and words.
fn shape(model: &Model, ty: &Type, within: &mut Vec<TypeId>) -> String {
    let (Type::Named(id) | Type::Raw(id)) = ty else {
        let kind = format!("{ty:?}");
        let outside = kind.split(['(', '#']).next().unwrap_or_default().to_owned();
        let outside = match ty {
            Type::Map(key, _) => format!("{outside} by {key:?}"),
            _ => outside,
        };
        let parts: Vec<_> = ty.parts().iter().map(|part| shape(model, part, within)).collect();
        return match parts.is_empty() {
            true => kind,
            false => format!("{outside}({})", parts.join(", ")),
        };
    };
    let TypeKind::Struct(object) = &model.types[*id].kind else {
        return format!("{ty:?}");
    };
    if within.contains(id) {
        return "itself".to_owned();
    }
    within.push(*id);
    let members = object.fields.iter().map(|field| {
        let kind = shape(model, &field.ty, within);
        let Field { wire, presence, unit, wait, rust_name, .. } = field;
        format!("{wire} {presence:?} {unit:?} {wait:?} {rust_name:?} {} {kind}", field.docs.deprecated)
    });
    let members: Vec<_> = members.collect();
    let extra = object.extra.as_ref().map(|extra| shape(model, extra, within));
    within.pop();
    format!("{{{}; {extra:?}; {}}}", members.join(", "), matches!(ty, Type::Raw(_)))
}
