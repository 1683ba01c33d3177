//! Words that people need, which are never made up.

use crate::diagnostic::Diagnostics;
use crate::model::Model;
use crate::name::described;

/// Every operation has a sentence: its line in the index of its API, and the first of its job's docs.
pub(crate) fn summaries(model: &Model, diagnostics: &mut Diagnostics) {
    for (_, operation) in model.operations.iter().filter(|(_, operation)| operation.docs.summary.is_none()) {
        diagnostics.report(
            operation.at.clone(),
            format!("the operation `{}` has no summary", operation.id),
            described(&operation.at),
        );
    }
}
