// Written by `cargo xtask regen` from api-spec/client-server/definitions/tag.yaml, Matrix 1.19. Do not edit.

//! Tag.
//!
//! From the definitions in `client-server/definitions/tag.yaml`.

use matrix_jobs_runtime::record;

/// How a user has tagged a room.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tag {
    /// `order`: a number, may be missing.
    pub order: Option<f64>,
}

impl Tag {
    /// A value with nothing set.
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
