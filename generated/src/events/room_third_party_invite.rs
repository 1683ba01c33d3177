// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.third_party_invite.yaml. Do not edit.

//! An invite for a third-party identifier that no user is known for yet. The state key is the invite's token.
//!
//! From the definitions in `event-schemas/schema/m.room.third_party_invite.yaml`.

use matrix_jobs_runtime::event::{EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

/// An invite for a third-party identifier that no user is known for yet. The state key is the invite's token.
///
/// Content of `m.room.third_party_invite` events: state, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.room.third_party_invite")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomThirdPartyInviteEventContent {
    /// The name that people see.
    ///
    /// `display_name`: string.
    pub display_name: String,
    /// `key_validity_url`: string.
    pub key_validity_url: String,
    /// `public_key`: string.
    pub public_key: String,
    /// `public_keys`: array, optional.
    pub public_keys: Option<Vec<PublicKeys>>,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomThirdPartyInviteEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        display_name: impl Into<String>,
        key_validity_url: impl Into<String>,
        public_key: impl Into<String>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            key_validity_url: key_validity_url.into(),
            public_key: public_key.into(),
            public_keys: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`public_keys`](Self#structfield.public_keys).
    #[inline]
    #[must_use]
    pub fn with_public_keys(mut self, public_keys: Vec<PublicKeys>) -> Self {
        self.public_keys = Some(public_keys);
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
    RoomThirdPartyInviteEventContent {
        0 display_name: Required "display_name",
        1 key_validity_url: Required "key_validity_url",
        2 public_key: Required "public_key",
        3 public_keys: Optional "public_keys",
        ..extra
    }
}

impl EventContent for RoomThirdPartyInviteEventContent {
    const TYPE: &'static str = "m.room.third_party_invite";
}

impl StateEventContent for RoomThirdPartyInviteEventContent {
    type StateKey = String;
}

/// Part of [`RoomThirdPartyInviteEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PublicKeys {
    /// `key_validity_url`: string, optional.
    pub key_validity_url: Option<String>,
    /// `public_key`: string.
    pub public_key: String,
}

impl PublicKeys {
    /// Creates the value from its required properties.
    pub fn new(public_key: impl Into<String>) -> Self {
        Self {
            key_validity_url: None,
            public_key: public_key.into(),
        }
    }

    /// Sets [`key_validity_url`](Self#structfield.key_validity_url).
    #[must_use]
    pub fn with_key_validity_url(mut self, key_validity_url: impl Into<String>) -> Self {
        self.key_validity_url = Some(key_validity_url.into());
        self
    }
}

record! {
    PublicKeys {
        0 key_validity_url: Optional "key_validity_url",
        1 public_key: Required "public_key",
    }
}
