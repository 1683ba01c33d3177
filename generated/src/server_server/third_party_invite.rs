// Written by `cargo xtask regen` from api-spec/server-server/third_party_invite.yaml. Do not edit.

//! Invites by mail address or phone number, once it is known whose that is.
//!
//! From the definitions in `server-server/third_party_invite.yaml`.

use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, RequestParts, RoomId, UserId, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::events::components::signed_third_party_invite::SignedThirdPartyInvite;

/// Has a server in the room turn an invite by mail address or number into a usual one.
///
/// <code>PUT /_matrix/federation/v1<wbr>/exchange_third_party_invite<wbr>/{roomId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`ExchangeThirdPartyInviteRequest`].
/// - Response: empty.
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#put_matrixfederationv1exchange_third_party_inviteroomid)
#[doc(alias = "exchangeThirdPartyInvite")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ExchangeThirdPartyInviteJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The body: object.
    pub content: ExchangeThirdPartyInviteRequest,
}

impl ExchangeThirdPartyInviteJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `content`: object
    pub fn new(
        room_id: impl Into<RoomId>,
        content: ExchangeThirdPartyInviteRequest,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            content,
        }
    }
}

impl Job for ExchangeThirdPartyInviteJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &EXCHANGE_THIRD_PARTY_INVITE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.json(&self.content);
    }
}

#[cfg(feature = "server")]
impl Receive for ExchangeThirdPartyInviteJob {
    const ENDPOINT: &'static Endpoint = &EXCHANGE_THIRD_PARTY_INVITE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            content: inputs.json()?,
        })
    }
}

pub(crate) static EXCHANGE_THIRD_PARTY_INVITE: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new(
        "exchangeThirdPartyInvite",
        Method::Put,
        "/_matrix/federation/v1/exchange_third_party_invite/{roomId}",
    )
};

/// Request body of [`ExchangeThirdPartyInviteJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ExchangeThirdPartyInviteRequest {
    /// `type`: string.
    pub r#type: String,
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
    /// The user who sent it, such as `@alice:example.org`.
    ///
    /// `sender`: string, a user ID.
    pub sender: UserId,
    /// What tells it from other state of its type, often empty or a user ID; only state has one.
    ///
    /// `state_key`: string, a user ID.
    pub state_key: UserId,
    /// `content`: object.
    pub content: ExchangeThirdPartyInviteContent,
}

record! {
    ExchangeThirdPartyInviteRequest {
        0 r#type: Required "type",
        1 room_id: Required "room_id",
        2 sender: Required "sender",
        3 state_key: Required "state_key",
        4 content: Required "content",
    }
}

/// Tells a homeserver that an address is now its user's, and which invites wait for it.
///
/// Identity servers send it.
///
/// <code>PUT /_matrix/federation/v1<wbr>/3pid/onbind</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`OnBindThirdPartyIdentifierRequest`].
/// - Response: empty.
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#put_matrixfederationv13pidonbind)
#[doc(alias = "onBindThirdPartyIdentifier")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OnBindThirdPartyIdentifierJob {
    /// The body.
    pub body: OnBindThirdPartyIdentifierRequest,
}

impl OnBindThirdPartyIdentifierJob {
    /// Creates the job from its required parameters:
    ///
    /// - `medium`: string
    /// - `address`: string
    /// - `mxid`: string, a user ID
    /// - `invites`: array
    pub fn new(
        medium: impl Into<String>,
        address: impl Into<String>,
        mxid: impl Into<UserId>,
        invites: Vec<OnBindThirdPartyIdentifierThirdPartyInvite>,
    ) -> Self {
        Self {
            body: OnBindThirdPartyIdentifierRequest {
                medium: medium.into(),
                address: address.into(),
                mxid: mxid.into(),
                invites,
            },
        }
    }
}

impl Job for OnBindThirdPartyIdentifierJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &ON_BIND_THIRD_PARTY_IDENTIFIER
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for OnBindThirdPartyIdentifierJob {
    const ENDPOINT: &'static Endpoint = &ON_BIND_THIRD_PARTY_IDENTIFIER;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static ON_BIND_THIRD_PARTY_IDENTIFIER: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new(
        "onBindThirdPartyIdentifier",
        Method::Put,
        "/_matrix/federation/v1/3pid/onbind",
    )
};

/// Request body of [`OnBindThirdPartyIdentifierJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OnBindThirdPartyIdentifierRequest {
    /// `medium`: string.
    pub medium: String,
    /// `address`: string.
    pub address: String,
    /// `mxid`: string, a user ID.
    pub mxid: UserId,
    /// `invites`: array.
    pub invites: Vec<OnBindThirdPartyIdentifierThirdPartyInvite>,
}

record! {
    OnBindThirdPartyIdentifierRequest {
        0 medium: Required "medium",
        1 address: Required "address",
        2 mxid: Required "mxid",
        3 invites: Required "invites",
    }
}

/// Part of [`ExchangeThirdPartyInviteRequest`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ExchangeThirdPartyInviteContent {
    /// `membership`: string.
    pub membership: String,
    /// `third_party_invite`: object.
    pub third_party_invite: ExchangeThirdPartyInviteContentThirdPartyInvite,
    /// All other properties.
    pub extra: JsonObject,
}

impl ExchangeThirdPartyInviteContent {
    /// Creates the value from its required properties.
    pub fn new(
        membership: impl Into<String>,
        third_party_invite: ExchangeThirdPartyInviteContentThirdPartyInvite,
    ) -> Self {
        Self {
            membership: membership.into(),
            third_party_invite,
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
    ExchangeThirdPartyInviteContent {
        0 membership: Required "membership",
        1 third_party_invite: Required "third_party_invite",
        ..extra
    }
}

/// Part of [`ExchangeThirdPartyInviteContent`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ExchangeThirdPartyInviteContentThirdPartyInvite {
    /// The name that people see.
    ///
    /// `display_name`: string.
    pub display_name: String,
    /// `signed`: object.
    pub signed: SignedThirdPartyInvite,
}

impl ExchangeThirdPartyInviteContentThirdPartyInvite {
    /// Creates the value from its required properties.
    pub fn new(display_name: impl Into<String>, signed: SignedThirdPartyInvite) -> Self {
        Self {
            display_name: display_name.into(),
            signed,
        }
    }
}

record! {
    ExchangeThirdPartyInviteContentThirdPartyInvite {
        0 display_name: Required "display_name",
        1 signed: Required "signed",
    }
}

/// Part of [`OnBindThirdPartyIdentifierRequest`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OnBindThirdPartyIdentifierThirdPartyInvite {
    /// `medium`: string.
    pub medium: String,
    /// `address`: string.
    pub address: String,
    /// `mxid`: string, a user ID.
    pub mxid: UserId,
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
    /// The user who sent it, such as `@alice:example.org`.
    ///
    /// `sender`: string, a user ID.
    pub sender: UserId,
    /// `signed`: object.
    pub signed: SignedThirdPartyInvite,
}

impl OnBindThirdPartyIdentifierThirdPartyInvite {
    /// Creates the value from its required properties.
    pub fn new(
        medium: impl Into<String>,
        address: impl Into<String>,
        mxid: impl Into<UserId>,
        room_id: impl Into<RoomId>,
        sender: impl Into<UserId>,
        signed: SignedThirdPartyInvite,
    ) -> Self {
        Self {
            medium: medium.into(),
            address: address.into(),
            mxid: mxid.into(),
            room_id: room_id.into(),
            sender: sender.into(),
            signed,
        }
    }
}

record! {
    OnBindThirdPartyIdentifierThirdPartyInvite {
        0 medium: Required "medium",
        1 address: Required "address",
        2 mxid: Required "mxid",
        3 room_id: Required "room_id",
        4 sender: Required "sender",
        5 signed: Required "signed",
    }
}
