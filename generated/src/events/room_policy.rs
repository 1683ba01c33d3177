// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.policy.yaml. Do not edit.

//! The policy server that checks a room's events.
//!
//! From the definitions in `event-schemas/schema/m.room.policy.yaml`.

use matrix_jobs_runtime::event::{EmptyStateKey, EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue, Map};
use matrix_jobs_runtime::{ServerName, record};

/// The policy server that checks a room's events.
///
/// Content of `m.room.policy` events: state, since Matrix 1.18.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.room.policy")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomPolicyEventContent {
    /// `via`: string, a server name.
    pub via: ServerName,
    /// `public_keys`: object.
    pub public_keys: RoomPolicyPublicKeys,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomPolicyEventContent {
    /// Creates the value from its required properties.
    pub fn new(via: impl Into<ServerName>, public_keys: RoomPolicyPublicKeys) -> Self {
        Self {
            via: via.into(),
            public_keys,
            extra: JsonObject::new(),
        }
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
    RoomPolicyEventContent {
        0 via: Required "via",
        1 public_keys: Required "public_keys",
        ..extra
    }
}

impl EventContent for RoomPolicyEventContent {
    const TYPE: &'static str = "m.room.policy";
}

impl StateEventContent for RoomPolicyEventContent {
    type StateKey = EmptyStateKey;
}

/// Part of [`RoomPolicyEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomPolicyPublicKeys {
    /// `ed25519`: string.
    pub ed25519: String,
    /// All other properties.
    pub extra: Map<String, String>,
}

impl RoomPolicyPublicKeys {
    /// Creates the value from its required properties.
    pub fn new(ed25519: impl Into<String>) -> Self {
        Self {
            ed25519: ed25519.into(),
            extra: Map::new(),
        }
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

record! {
    RoomPolicyPublicKeys {
        0 ed25519: Required "ed25519",
        ..extra
    }
}
