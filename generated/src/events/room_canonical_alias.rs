// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.canonical_alias.yaml. Do not edit.

//! A room's main alias, and other aliases that lead to it.
//!
//! From the definitions in `event-schemas/schema/m.room.canonical_alias.yaml`.

use matrix_jobs_runtime::event::{EmptyStateKey, EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{RoomAliasId, record};

/// A room's main alias, and other aliases that lead to it.
///
/// Content of `m.room.canonical_alias` events: state, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.room.canonical_alias")]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct RoomCanonicalAliasEventContent {
    /// `alias`: string, a room alias, optional.
    pub alias: Option<RoomAliasId>,
    /// `alt_aliases`: array, optional.
    pub alt_aliases: Option<Vec<RoomAliasId>>,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomCanonicalAliasEventContent {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alias`](Self#structfield.alias).
    #[must_use]
    pub fn with_alias(mut self, alias: impl Into<RoomAliasId>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// Sets [`alt_aliases`](Self#structfield.alt_aliases).
    #[must_use]
    pub fn with_alt_aliases(
        mut self,
        alt_aliases: impl IntoIterator<Item = impl Into<RoomAliasId>>,
    ) -> Self {
        self.alt_aliases = Some(alt_aliases.into_iter().map(Into::into).collect());
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
    RoomCanonicalAliasEventContent {
        0 alias: Optional "alias",
        1 alt_aliases: Optional "alt_aliases",
        ..extra
    }
}

impl EventContent for RoomCanonicalAliasEventContent {
    const TYPE: &'static str = "m.room.canonical_alias";
}

impl StateEventContent for RoomCanonicalAliasEventContent {
    type StateKey = EmptyStateKey;
}
