//! What reaches what: the APIs that need a module, and where a type is used.

use std::collections::BTreeSet;

use super::{Body, Model, OperationId, Reply, Struct, Type, TypeId, TypeKind};

/// Marks types with their use in requests and replies, and modules with the APIs that reach them.
pub fn mark(model: &mut Model) {
    for id in model.operations.ids() {
        let operation = &model.operations[id];
        let api = model.modules[operation.module].folder().to_owned();
        let sent = reached(model, &sent(model, id));
        let received = reached(model, &received(model, id));
        let modules: Vec<_> = sent.union(&received).map(|ty| model.types[*ty].module).collect();
        let module = model.operations[id].module;
        model.modules[module].apis.insert(api.clone());
        for module in modules {
            model.modules[module].apis.insert(api.clone());
        }
        for ty in sent {
            model.types[ty].in_requests = true;
        }
        for ty in received {
            model.types[ty].in_replies = true;
        }
    }
}

fn sent(model: &Model, id: OperationId) -> Vec<&Type> {
    let operation = &model.operations[id];
    let mut types: Vec<_> = operation.parameters.iter().map(|p| &p.ty).collect();
    match &operation.body {
        Body::None => {}
        Body::Fields(fields) => types.extend(fields.iter().map(|field| &field.ty)),
        Body::Whole(field) => types.push(&field.ty),
    }
    types
}

fn received(model: &Model, id: OperationId) -> Vec<&Type> {
    match &model.operations[id].reply {
        Reply::Empty => Vec::new(),
        Reply::Json(ty) => vec![ty],
    }
}

/// All named types that `types` hold, directly or deeper.
fn reached(model: &Model, types: &[&Type]) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    let mut next: Vec<_> = types.iter().flat_map(|ty| named(ty)).collect();
    while let Some(id) = next.pop() {
        if found.insert(id) {
            next.extend(members(model, id).flat_map(named));
        }
    }
    found
}

fn members(model: &Model, id: TypeId) -> impl Iterator<Item = &Type> {
    let (fields, extra) = match &model.types[id].kind {
        TypeKind::Struct(Struct { fields, extra, .. }) => (fields.as_slice(), extra.as_ref()),
        TypeKind::Enum(_) => (&[][..], None),
    };
    fields.iter().map(|field| &field.ty).chain(extra)
}

/// The named type in a type, if there is one.
fn named(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) | Type::Raw(id) => Some(*id),
        Type::List(inner) | Type::Map(_, inner) | Type::Nullable(inner) | Type::Secret(inner) => named(inner),
        _ => None,
    }
}
