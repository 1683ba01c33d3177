// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.direct.yaml. Do not edit.

//! Which rooms are direct chats, by the user on the other side.
//!
//! From the definitions in `event-schemas/schema/m.direct.yaml`.

use matrix_jobs_runtime::event::{EventContent, GlobalAccountDataEventContent};
use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::{RoomId, UserId, record};

/// Which rooms are direct chats, by the user on the other side.
///
/// Content of `m.direct` events: global account data, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetAccountDataJob::event`](crate::client_server::SetAccountDataJob::event). Read by [`GetAccountDataJob::event`](crate::client_server::GetAccountDataJob::event)."
)]
#[doc(alias = "m.direct")]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct DirectEventContent {
    /// All properties; each name is a user ID.
    pub extra: Map<UserId, Vec<RoomId>>,
}

impl DirectEventContent {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates the value from its properties.
    pub fn from_entries(
        entries: impl IntoIterator<
            Item = (impl Into<UserId>, impl IntoIterator<Item = impl Into<RoomId>>),
        >,
    ) -> Self {
        Self {
            extra: entries
                .into_iter()
                .map(|(name, value)| (
                    name.into(),
                    value.into_iter().map(Into::into).collect(),
                ))
                .collect(),
        }
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<UserId>,
        value: impl IntoIterator<Item = impl Into<RoomId>>,
    ) -> Self {
        self.extra.insert(name.into(), value.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    DirectEventContent {
        ..extra
    }
}

impl EventContent for DirectEventContent {
    const TYPE: &'static str = "m.direct";
}

impl GlobalAccountDataEventContent for DirectEventContent {}
