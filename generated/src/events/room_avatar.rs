// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.avatar.yaml. Do not edit.

//! A room's picture.
//!
//! From the definitions in `event-schemas/schema/m.room.avatar.yaml`.

use matrix_jobs_runtime::event::{EmptyStateKey, EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{MxcUri, record};

pub use crate::events::core_event_schema::msgtype_infos::avatar_info::AvatarInfo;

/// A room's picture.
///
/// Content of `m.room.avatar` events: state, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.room.avatar")]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct RoomAvatarEventContent {
    /// `info`: object, optional.
    pub info: Option<AvatarInfo>,
    /// `url`: string, a media URI: `mxc://server/id`, optional.
    pub url: Option<MxcUri>,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomAvatarEventContent {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`info`](Self#structfield.info).
    #[inline]
    #[must_use]
    pub fn with_info(mut self, info: AvatarInfo) -> Self {
        self.info = Some(info);
        self
    }

    /// Sets [`url`](Self#structfield.url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<MxcUri>) -> Self {
        self.url = Some(url.into());
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
    RoomAvatarEventContent {
        0 info: Optional "info",
        1 url: Optional "url",
        ..extra
    }
}

impl EventContent for RoomAvatarEventContent {
    const TYPE: &'static str = "m.room.avatar";
}

impl StateEventContent for RoomAvatarEventContent {
    type StateKey = EmptyStateKey;
}
