//! What must hold between the parts of the model.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::model::{Body, Model, ParameterPlace, Type, TypeId, TypeKind, Unit, circles};

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
    let held = |id: TypeId| {
        let mut held = Vec::new();
        model.types[id].mentions().into_iter().for_each(|ty| held_in(ty, &mut held));
        held
    };
    for circle in circles(model, held) {
        let is_alone = |id: TypeId| circle.len() == 1 && !held(id).contains(&id);
        // One report is enough for a circle of several.
        let Some(first) = circle.iter().min().filter(|id| !is_alone(**id)) else { continue };
        diagnostics.report(
            model.types[*first].at.clone(),
            "this object contains itself",
            "break the circle in an overlay: `x-rust-boxed: true` on an object of it that may be absent, or `x-rust-opaque`",
        );
    }
}

/// Types are nested no deeper than Rust's compiler follows them.
pub(super) fn depth(model: &Model, diagnostics: &mut Diagnostics) {
    let mentioned = |id: TypeId| {
        let mut mentioned = Vec::new();
        model.types[id].mentions().into_iter().for_each(|ty| ty.each_named(&mut |id| mentioned.push(id)));
        mentioned
    };
    let mut depths: BTreeMap<TypeId, usize> = BTreeMap::new();
    for circle in circles(model, mentioned) {
        let below =
            circle.iter().flat_map(|id| mentioned(*id)).filter_map(|id| depths.get(&id).copied()).max();
        let depth = below.unwrap_or_default() + circle.len();
        for id in &circle {
            depths.insert(*id, depth);
        }
        // What is around it is deeper still, and needs no report of its own.
        if depth > DEEPEST && below.is_none_or(|below| below <= DEEPEST) {
            let at = circle.iter().min().map(|id| model.types[*id].at.clone());
            diagnostics.extend(at.map(|at| too_deep(at, depth, DEEPEST)));
        }
    }
}

/// The most levels of types in each other: Rust's compiler follows 128 of its own, and a list in an option takes five.
const DEEPEST: usize = 20;

/// What to say of something that is nested deeper.
pub(super) fn too_deep(at: Place, depth: usize, most: usize) -> Diagnostic {
    Diagnostic {
        at,
        problem: format!("{depth} schemas are nested in each other here, where {most} are the most"),
        help: "let some of them be one, or give one of them `x-rust-opaque: the reason` in an overlay"
            .to_owned(),
    }
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
            operations().any(|operation| matches!(operation.body, Body::Properties(body) if body == id));
        for field in object.fields.iter().filter(|field| field.wait.is_some()) {
            if !(is_body && is_duration(field.unit)) {
                refuse(&field.at, &field.wire);
            }
        }
    }
}
