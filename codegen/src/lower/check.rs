//! What must hold between the parts of the model.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostics, Place};
use crate::model::{Body, Model, ParameterPlace, Type, TypeId, TypeKind, Unit};

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
    let mut held = Vec::new();
    model.types[within].mentions().into_iter().for_each(|ty| held_in(ty, &mut held));
    held.into_iter().any(|id| {
        id == wanted
            || !seen.contains(&id) && {
                seen.push(id);
                holds(model, id, wanted, seen)
            }
    })
}

/// The named types that a value holds within itself: a list, a map or raw JSON has them elsewhere.
fn held_in(ty: &Type, held: &mut Vec<TypeId>) {
    match ty {
        Type::Named(id) => held.push(*id),
        Type::Nullable(_) | Type::Secret(_) | Type::Tuple(_) => {
            ty.parts().iter().for_each(|part| held_in(part, held));
        }
        _ => {}
    }
}

/// A wait is a duration, in the query of an operation or directly in its body: elsewhere no job would know of it.
pub(super) fn waits(model: &Model, diagnostics: &mut Diagnostics) {
    let is_duration = |unit| matches!(unit, Some(Unit::Milliseconds | Unit::Seconds));
    let mut refuse = |at: &Place, name: &str| {
        diagnostics.report(
            at.clone(),
            format!("`x-rust-wait` on `{name}`, which is not a duration in a query or directly in a request body"),
            "remove it, or put it where the duration is; `x-rust-unit: milliseconds` makes a duration of an integer",
        );
    };
    let operations = || model.operations.iter().map(|(_, operation)| operation);
    for parameter in operations().flat_map(|operation| &operation.parameters) {
        let counts = parameter.place == ParameterPlace::Query && is_duration(parameter.unit);
        if parameter.wait.is_some() && !counts {
            refuse(&parameter.at, &parameter.wire);
        }
    }
    for (id, def) in model.types.iter() {
        let TypeKind::Struct(object) = &def.kind else { continue };
        let is_body =
            operations().any(|operation| matches!(operation.body, Body::Members(body) if body == id));
        for field in object.fields.iter().filter(|field| field.wait.is_some()) {
            if !(is_body && is_duration(field.unit)) {
                refuse(&field.at, &field.wire);
            }
        }
    }
}
