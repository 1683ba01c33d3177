//! What must hold between the parts of the model.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::model::{Model, Struct, Type, TypeId, TypeKind};

/// An operationId is unique in its API.
pub(super) fn operation_ids(model: &Model, diagnostics: &mut Diagnostics) {
    let mut seen = BTreeMap::new();
    for (_, operation) in model.operations.iter() {
        let api = model.modules[operation.module].folder();
        if let Some(first) = seen.insert((api, &operation.id), operation) {
            diagnostics.report(
                operation.at.clone(),
                format!("the operationId `{}` is taken by {} in {}", operation.id, first.path, first.at.file),
                "give one of the two another `operationId`",
            );
        }
    }
}

/// No struct holds itself but through a list or a map: Rust would need a box there.
pub(super) fn recursion(model: &Model, diagnostics: &mut Diagnostics) {
    let mut told: Vec<TypeId> = Vec::new();
    for (id, def) in model.types.iter() {
        // One report is enough for a circle of several.
        let known = told.iter().any(|first| holds(model, *first, id, &mut Vec::new()));
        if !known && holds(model, id, id, &mut Vec::new()) {
            told.push(id);
            diagnostics.report(
                def.at.clone(),
                "this object contains itself",
                "break the circle with `x-rust-opaque` in an overlay: boxed members are not generated yet",
            );
        }
    }
}

fn holds(model: &Model, within: TypeId, wanted: TypeId, seen: &mut Vec<TypeId>) -> bool {
    let TypeKind::Struct(Struct { fields, .. }) = &model.types[within].kind else {
        return false;
    };
    fields.iter().any(|field| match &field.ty {
        Type::Named(id) if *id == wanted => true,
        Type::Named(id) if !seen.contains(id) => {
            seen.push(*id);
            holds(model, *id, wanted, seen)
        }
        _ => false,
    })
}
