//! What must hold between the parts of the model.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::model::{Model, Type, TypeId};

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
