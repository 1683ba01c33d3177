//! What reaches what: the APIs that need a module, and where a type is used.

use std::collections::BTreeSet;

use super::{Api, Body, Model, Type, TypeDef, TypeId, TypeKind};

/// Marks types with their use in requests and responses, and modules with the APIs that reach them.
pub fn mark(model: &mut Model) {
    for id in model.operations.ids() {
        let operation = &model.operations[id];
        let api = model.modules[operation.module].folder().to_owned();
        let sent = reached(model, &operation.sent());
        let received = reached(model, operation.received());
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
            model.types[ty].in_responses = true;
        }
    }
    mark_events(model);
    for id in model.alone.clone() {
        let api = model.modules[model.types[id].module].folder().to_owned();
        mark_both(model, &Type::Named(id), &api);
    }
}

/// Marks what programs may send and receive.
fn mark_both(model: &mut Model, ty: &Type, api: &str) {
    for ty in reached(model, [ty]) {
        let module = model.types[ty].module;
        model.modules[module].apis.insert(api.to_owned());
        (model.types[ty].in_requests, model.types[ty].in_responses) = (true, true);
    }
}

/// The feature that types of events are behind.
pub const EVENTS: &str = "events";

fn mark_events(model: &mut Model) {
    for id in model.events.ids() {
        let (module, content) = (model.events[id].module, Type::Named(model.events[id].content));
        model.modules[module].apis.insert(EVENTS.to_owned());
        mark_both(model, &content, EVENTS);
    }
    // A module with operations reaches more than an envelope of events does: it stays with its API.
    let with_operations: BTreeSet<_> =
        model.operations.iter().map(|(_, operation)| operation.module).collect();
    let is_for_all = |id: TypeId| {
        let module = model.types[id].module;
        // What servers send each other is read where they are.
        let folder = model.modules[module].folder();
        !with_operations.contains(&module) && (Api::of(folder).is_none() || folder == Api::ALL[0].folder)
    };
    let envelopes = model.envelopes().filter(|(id, _)| is_for_all(*id));
    let envelopes: Vec<_> = envelopes.map(|(id, _)| Type::Named(id)).collect();
    for ty in reached(model, &envelopes) {
        let module = model.types[ty].module;
        model.modules[module].apis.insert(EVENTS.to_owned());
    }
}

/// An event that no response holds is made by the caller, property by property; any other is kept as it came, and so is
/// one that is read by its type.
pub fn parse_own_events(model: &mut Model) {
    let own: BTreeSet<TypeId> = model
        .types
        .iter()
        .filter(|(_, def)| !def.in_responses && !is_envelope(def))
        .map(|(id, _)| id)
        .collect();
    let is_own = |id: TypeId| own.contains(&id);
    for id in model.types.ids() {
        model.types[id].mentions_mut().into_iter().for_each(|ty| ty.parse_events(&is_own));
    }
    for id in model.operations.ids() {
        if let Body::Whole(field) | Body::Keyed(_, field) = &mut model.operations[id].body {
            field.ty.parse_events(&is_own);
        }
    }
}

fn is_envelope(def: &TypeDef) -> bool {
    matches!(&def.kind, TypeKind::Struct(object) if object.any.is_some())
}

/// All named types that `types` hold, directly or deeper.
pub fn reached<'a>(model: &Model, types: impl IntoIterator<Item = &'a Type>) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    let mut next = Vec::new();
    types.into_iter().for_each(|ty| ty.each_named(&mut |id| next.push(id)));
    while let Some(id) = next.pop() {
        if found.insert(id) {
            model.types[id].mentions().into_iter().for_each(|ty| ty.each_named(&mut |id| next.push(id)));
        }
    }
    found
}
