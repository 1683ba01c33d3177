// Written by `cargo xtask regen` from api-spec/client-server/definitions/tag.yaml. Do not edit.

//! Tag.
//!
//! From the definitions in `client-server/definitions/tag.yaml`.

use matrix_jobs_runtime::record;

/// How a user has tagged a room.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tag {
    /// `order`: number, optional.
    pub order: Option<f64>,
}

impl Tag {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order`](Self#structfield.order).
    #[must_use]
    pub fn with_order(mut self, order: f64) -> Self {
        self.order = Some(order);
        self
    }
}

record! {
    Tag {
        0 order: Optional "order",
    }
}
