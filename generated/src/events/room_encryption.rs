// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.encryption.yaml. Do not edit.

//! How events in a room are to be encrypted.
//!
//! From the definitions in `event-schemas/schema/m.room.encryption.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::event::{EmptyStateKey, EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

/// How events in a room are to be encrypted.
///
/// Content of `m.room.encryption` events: state, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.room.encryption")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomEncryptionEventContent {
    /// `algorithm`: string.
    pub algorithm: String,
    /// `rotation_period_ms`: integer, a duration in milliseconds, optional.
    pub rotation_period_ms: Option<u64>,
    /// `rotation_period_msgs`: integer, optional.
    pub rotation_period_msgs: Option<i64>,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomEncryptionEventContent {
    /// Creates the value from its required properties.
    pub fn new(algorithm: impl Into<String>) -> Self {
        Self {
            algorithm: algorithm.into(),
            rotation_period_ms: None,
            rotation_period_msgs: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`rotation_period_ms`](Self#structfield.rotation_period_ms).
    #[inline]
    #[must_use]
    pub fn with_rotation_period_ms(mut self, rotation_period_ms: Duration) -> Self {
        self.rotation_period_ms = Some(
            matrix_jobs_runtime::units::millis(rotation_period_ms),
        );
        self
    }

    /// Sets [`rotation_period_msgs`](Self#structfield.rotation_period_msgs).
    #[inline]
    #[must_use]
    pub fn with_rotation_period_msgs(mut self, rotation_period_msgs: i64) -> Self {
        self.rotation_period_msgs = Some(rotation_period_msgs);
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
    RoomEncryptionEventContent {
        0 algorithm: Required "algorithm",
        1 rotation_period_ms: Optional "rotation_period_ms",
        2 rotation_period_msgs: Optional "rotation_period_msgs",
        ..extra
    }
}

impl EventContent for RoomEncryptionEventContent {
    const TYPE: &'static str = "m.room.encryption";
}

impl StateEventContent for RoomEncryptionEventContent {
    type StateKey = EmptyStateKey;
}
