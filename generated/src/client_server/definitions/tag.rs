// Written by `cargo xtask regen` from api-spec/client-server/definitions/tag.yaml. Do not edit.

//! Tag.
//!
//! From the definitions in `client-server/definitions/tag.yaml`.

use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

/// How a user has tagged a room.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Request body of [`SetRoomTagJob`](crate::client_server::SetRoomTagJob)."
)]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct Tag {
    /// From 0 to 1: the smaller, the nearer to the top.
    ///
    /// `order`: number, optional.
    pub order: Option<f64>,
    /// All other properties.
    pub extra: JsonObject,
}

impl Tag {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order`](Self#structfield.order).
    #[inline]
    #[must_use]
    pub fn with_order(mut self, order: f64) -> Self {
        self.order = Some(order);
        self
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<JsonValue>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

record! {
    Tag {
        0 order: Optional "order",
        ..extra
    }
}
