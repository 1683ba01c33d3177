// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.space.parent.yaml. Do not edit.

//! A space that a room belongs to. The state key is the space's ID.
//!
//! From the definitions in `event-schemas/schema/m.space.parent.yaml`.

use matrix_jobs_runtime::event::{EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{ServerName, record};

/// A space that a room belongs to. The state key is the space's ID.
///
/// Content of `m.space.parent` events: state, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.space.parent")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SpaceParentEventContent {
    /// `via`: array.
    pub via: Vec<ServerName>,
    /// `canonical`: boolean, optional.
    pub canonical: Option<bool>,
    /// All other properties.
    pub extra: JsonObject,
}

impl SpaceParentEventContent {
    /// Creates the value from its required properties.
    pub fn new(via: impl IntoIterator<Item = impl Into<ServerName>>) -> Self {
        Self {
            via: via.into_iter().map(Into::into).collect(),
            canonical: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`canonical`](Self#structfield.canonical).
    #[inline]
    #[must_use]
    pub fn with_canonical(mut self, canonical: bool) -> Self {
        self.canonical = Some(canonical);
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
    SpaceParentEventContent {
        0 via: Required "via",
        1 canonical: Optional "canonical",
        ..extra
    }
}

impl EventContent for SpaceParentEventContent {
    const TYPE: &'static str = "m.space.parent";
}

impl StateEventContent for SpaceParentEventContent {
    type StateKey = String;
}
