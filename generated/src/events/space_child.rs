// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.space.child.yaml. Do not edit.

//! A room in a space. The state key is the room's ID.
//!
//! From the definitions in `event-schemas/schema/m.space.child.yaml`.

use matrix_jobs_runtime::event::{EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{ServerName, record};

/// A room in a space. The state key is the room's ID.
///
/// Content of `m.space.child` events: state, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.space.child")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SpaceChildEventContent {
    /// `via`: array.
    pub via: Vec<ServerName>,
    /// `order`: string, optional.
    pub order: Option<String>,
    /// `suggested`: boolean, optional.
    pub suggested: Option<bool>,
    /// All other properties.
    pub extra: JsonObject,
}

impl SpaceChildEventContent {
    /// Creates the value from its required properties.
    pub fn new(via: impl IntoIterator<Item = impl Into<ServerName>>) -> Self {
        Self {
            via: via.into_iter().map(Into::into).collect(),
            order: None,
            suggested: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`order`](Self#structfield.order).
    #[must_use]
    pub fn with_order(mut self, order: impl Into<String>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Sets [`suggested`](Self#structfield.suggested).
    #[inline]
    #[must_use]
    pub fn with_suggested(mut self, suggested: bool) -> Self {
        self.suggested = Some(suggested);
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
    SpaceChildEventContent {
        0 via: Required "via",
        1 order: Optional "order",
        2 suggested: Optional "suggested",
        ..extra
    }
}

impl EventContent for SpaceChildEventContent {
    const TYPE: &'static str = "m.space.child";
}

impl StateEventContent for SpaceChildEventContent {
    type StateKey = String;
}
