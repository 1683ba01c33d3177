// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.history_visibility.yaml. Do not edit.

//! Who may read a room's history.
//!
//! From the definitions in `event-schemas/schema/m.room.history_visibility.yaml`.

use matrix_jobs_runtime::event::{EmptyStateKey, EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{open_enum, record};

/// Who may read a room's history.
///
/// Content of `m.room.history_visibility` events: state, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.room.history_visibility")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomHistoryVisibilityEventContent {
    /// `history_visibility`: string, an enum.
    pub history_visibility: HistoryVisibility,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomHistoryVisibilityEventContent {
    /// Creates the value from its required properties.
    pub fn new(history_visibility: HistoryVisibility) -> Self {
        Self {
            history_visibility,
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
    RoomHistoryVisibilityEventContent {
        0 history_visibility: Required "history_visibility",
        ..extra
    }
}

impl EventContent for RoomHistoryVisibilityEventContent {
    const TYPE: &'static str = "m.room.history_visibility";
}

impl StateEventContent for RoomHistoryVisibilityEventContent {
    type StateKey = EmptyStateKey;
}

/// Part of [`RoomHistoryVisibilityEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HistoryVisibility {
    /// `invited`
    Invited,
    /// `joined`
    Joined,
    /// `shared`
    Shared,
    /// `world_readable`
    WorldReadable,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    HistoryVisibility {
        Invited = "invited",
        Joined = "joined",
        Shared = "shared",
        WorldReadable = "world_readable",
    }
}
