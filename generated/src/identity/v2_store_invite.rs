// Written by `cargo xtask regen` from api-spec/identity/v2_store_invite.yaml. Do not edit.

//! Invites that wait for whoever has a mail address or phone number.
//!
//! From the definitions in `identity/v2_store_invite.yaml`.

use matrix_jobs_runtime::json::{JsonObject, JsonValue, Secret};
use matrix_jobs_runtime::{
    Endpoint, Job, Method, MxcUri, RequestParts, RoomAliasId, RoomId, UserId, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Keeps an invite until its mail address or phone number belongs to a user.
///
/// The server lets the invited person know. What belongs to a user already is an error,
/// `M_THREEPID_IN_USE`.
///
/// <code>POST /_matrix/identity/v2<wbr>/store-invite</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`StoreInviteV2Request`].
/// - Response: [`StoreInviteV2Response`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403.
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#post_matrixidentityv2store-invite)
#[doc(alias = "storeInviteV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StoreInviteV2Job {
    /// The body.
    pub body: StoreInviteV2Request,
}

impl StoreInviteV2Job {
    /// Creates the job from its required parameters:
    ///
    /// - `medium`: string
    /// - `address`: string
    /// - `room_id`: string, a room ID. The room, such as `!room:example.org`.
    /// - `sender`: string, a user ID. The user who sent it, such as `@alice:example.org`.
    pub fn new(
        medium: impl Into<String>,
        address: impl Into<String>,
        room_id: impl Into<RoomId>,
        sender: impl Into<UserId>,
    ) -> Self {
        Self {
            body: StoreInviteV2Request {
                medium: medium.into(),
                address: address.into(),
                room_id: room_id.into(),
                sender: sender.into(),
                room_alias: None,
                room_avatar_url: None,
                room_join_rules: None,
                room_name: None,
                sender_display_name: None,
                sender_avatar_url: None,
                room_type: None,
                extra: JsonObject::new(),
            },
        }
    }

    /// Sets `room_alias` in the body: string, a room alias.
    pub fn room_alias(mut self, room_alias: impl Into<RoomAliasId>) -> Self {
        self.body.room_alias = Some(room_alias.into());
        self
    }

    /// Sets `room_avatar_url` in the body: string, a media URI: `mxc://server/id`.
    pub fn room_avatar_url(mut self, room_avatar_url: impl Into<MxcUri>) -> Self {
        self.body.room_avatar_url = Some(room_avatar_url.into());
        self
    }

    /// Sets `room_join_rules` in the body: string.
    pub fn room_join_rules(mut self, room_join_rules: impl Into<String>) -> Self {
        self.body.room_join_rules = Some(room_join_rules.into());
        self
    }

    /// Sets `room_name` in the body: string.
    pub fn room_name(mut self, room_name: impl Into<String>) -> Self {
        self.body.room_name = Some(room_name.into());
        self
    }

    /// Sets `sender_display_name` in the body: string.
    pub fn sender_display_name(
        mut self,
        sender_display_name: impl Into<String>,
    ) -> Self {
        self.body.sender_display_name = Some(sender_display_name.into());
        self
    }

    /// Sets `sender_avatar_url` in the body: string, a media URI: `mxc://server/id`.
    pub fn sender_avatar_url(mut self, sender_avatar_url: impl Into<MxcUri>) -> Self {
        self.body.sender_avatar_url = Some(sender_avatar_url.into());
        self
    }

    /// Sets `room_type` in the body: string.
    pub fn room_type(mut self, room_type: impl Into<String>) -> Self {
        self.body.room_type = Some(room_type.into());
        self
    }

    /// Sets a property that has no field of its own.
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<JsonValue>,
    ) -> Self {
        self.body.extra.insert(name.into(), value.into());
        self
    }
}

impl Job for StoreInviteV2Job {
    type Response = StoreInviteV2Response;

    fn endpoint(&self) -> &'static Endpoint {
        &STORE_INVITE_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for StoreInviteV2Job {
    const ENDPOINT: &'static Endpoint = &STORE_INVITE_V2;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static STORE_INVITE_V2: Endpoint = Endpoint::new(
    "storeInviteV2",
    Method::Post,
    "/_matrix/identity/v2/store-invite",
);

/// Request body of [`StoreInviteV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StoreInviteV2Request {
    /// `medium`: string.
    pub medium: String,
    /// `address`: string.
    pub address: String,
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
    /// The user who sent it, such as `@alice:example.org`.
    ///
    /// `sender`: string, a user ID.
    pub sender: UserId,
    /// `room_alias`: string, a room alias, optional.
    pub room_alias: Option<RoomAliasId>,
    /// `room_avatar_url`: string, a media URI: `mxc://server/id`, optional.
    pub room_avatar_url: Option<MxcUri>,
    /// `room_join_rules`: string, optional.
    pub room_join_rules: Option<String>,
    /// `room_name`: string, optional.
    pub room_name: Option<String>,
    /// `sender_display_name`: string, optional.
    pub sender_display_name: Option<String>,
    /// `sender_avatar_url`: string, a media URI: `mxc://server/id`, optional.
    pub sender_avatar_url: Option<MxcUri>,
    /// `room_type`: string, optional.
    pub room_type: Option<String>,
    /// All other properties.
    pub extra: JsonObject,
}

record! {
    StoreInviteV2Request {
        0 medium: Required "medium",
        1 address: Required "address",
        2 room_id: Required "room_id",
        3 sender: Required "sender",
        4 room_alias: Optional "room_alias",
        5 room_avatar_url: Optional "room_avatar_url",
        6 room_join_rules: Optional "room_join_rules",
        7 room_name: Optional "room_name",
        8 sender_display_name: Optional "sender_display_name",
        9 sender_avatar_url: Optional "sender_avatar_url",
        10 room_type: Optional "room_type",
        ..extra
    }
}

/// Response of [`StoreInviteV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StoreInviteV2Response {
    /// `token`: string, secret (hidden by `Debug`).
    pub token: Secret,
    /// `public_keys`: array.
    pub public_keys: Vec<PublicKey>,
    /// The name that people see.
    ///
    /// `display_name`: string.
    pub display_name: String,
}

impl StoreInviteV2Response {
    /// `token`: string, secret (hidden by `Debug`).
    pub fn token(&self) -> &Secret {
        &self.token
    }

    /// `public_keys`: array.
    #[doc(alias = "publicKeys")]
    pub fn public_keys(&self) -> &[PublicKey] {
        &self.public_keys
    }

    /// The name that people see.
    ///
    /// `display_name`: string.
    #[doc(alias = "displayName")]
    pub fn display_name(&self) -> &str {
        &self.display_name
    }
}

#[cfg(feature = "server")]
impl StoreInviteV2Response {
    /// Creates the value from its required properties.
    pub fn new(
        token: impl Into<Secret>,
        public_keys: Vec<PublicKey>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            token: token.into(),
            public_keys,
            display_name: display_name.into(),
        }
    }
}

record! {
    StoreInviteV2Response {
        0 token: Required "token",
        1 public_keys: Required "public_keys",
        2 display_name: Required "display_name",
    }
}

/// Part of [`StoreInviteV2Response`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PublicKey {
    /// `public_key`: string.
    pub public_key: String,
    /// `key_validity_url`: string.
    pub key_validity_url: String,
}

#[cfg(feature = "server")]
impl PublicKey {
    /// Creates the value from its required properties.
    pub fn new(
        public_key: impl Into<String>,
        key_validity_url: impl Into<String>,
    ) -> Self {
        Self {
            public_key: public_key.into(),
            key_validity_url: key_validity_url.into(),
        }
    }
}

record! {
    PublicKey {
        0 public_key: Required "public_key",
        1 key_validity_url: Required "key_validity_url",
    }
}
