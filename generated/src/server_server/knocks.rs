// Written by `cargo xtask regen` from api-spec/server-server/knocks.yaml. Do not edit.

//! Knocking at rooms through other servers.
//!
//! From the definitions in `server-server/knocks.yaml`.

use matrix_jobs_runtime::json::{JsonObject, Raw};
use matrix_jobs_runtime::{
    Access, Endpoint, EventId, Job, Method, RequestParts, RoomId, ServerName, UserId,
    record,
};

#[cfg(feature = "server")]
use std::time::SystemTime;

#[cfg(feature = "server")]
use matrix_jobs_runtime::json::JsonValue;
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::server_server::definitions::persistent_data_unit::Pdu;

/// Asks a server in a room for the draft of an event by which a user knocks at it.
///
/// `ver` lists the room versions that the asking server knows. [`SendKnockJob`] is the next step.
///
/// <code>GET /_matrix/federation/v1<wbr>/make_knock/{roomId}<wbr>/{userId}</code>
///
/// - Since Matrix 1.1.
/// - Response: [`MakeKnockResponse`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403, 404.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixfederationv1make_knockroomiduserid)
#[doc(alias = "makeKnock")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MakeKnockJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// `ver` in the query: array.
    pub ver: Vec<String>,
}

impl MakeKnockJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `ver`: array
    pub fn new(
        room_id: impl Into<RoomId>,
        user_id: impl Into<UserId>,
        ver: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            user_id: user_id.into(),
            ver: ver.into_iter().map(Into::into).collect(),
        }
    }
}

impl Job for MakeKnockJob {
    type Response = MakeKnockResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &MAKE_KNOCK
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.user_id.as_ref()]);
        request.query("ver", &self.ver);
    }
}

#[cfg(feature = "server")]
impl Receive for MakeKnockJob {
    const ENDPOINT: &'static Endpoint = &MAKE_KNOCK;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            user_id: inputs.path("userId")?,
            ver: inputs.query_list("ver")?,
        })
    }
}

pub(crate) static MAKE_KNOCK: Endpoint = Endpoint {
    access: Access::Signed,
    since: Some("1.1"),
    ..Endpoint::new(
        "makeKnock",
        Method::Get,
        "/_matrix/federation/v1/make_knock/{roomId}/{userId}",
    )
};

/// Response of [`MakeKnockJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MakeKnockResponse {
    /// `room_version`: string.
    pub room_version: String,
    /// `event`: event object, not parsed.
    pub event: Raw<EventTemplate>,
}

impl MakeKnockResponse {
    /// `room_version`: string.
    #[doc(alias = "roomVersion")]
    pub fn room_version(&self) -> &str {
        &self.room_version
    }

    /// `event`: event object, not parsed.
    pub fn event(&self) -> &Raw<EventTemplate> {
        &self.event
    }
}

#[cfg(feature = "server")]
impl MakeKnockResponse {
    /// Creates the value from its required properties.
    pub fn new(
        room_version: impl Into<String>,
        event: impl Into<Raw<EventTemplate>>,
    ) -> Self {
        Self {
            room_version: room_version.into(),
            event: event.into(),
        }
    }
}

record! {
    MakeKnockResponse {
        0 room_version: Required "room_version",
        1 event: Required "event",
    }
}

/// Hands a signed knock to a server in the room, which passes it on.
///
/// The body is the draft of [`MakeKnockJob`], completed and signed.
///
/// <code>PUT /_matrix/federation/v1<wbr>/send_knock/{roomId}<wbr>/{eventId}</code>
///
/// - Since Matrix 1.1.
/// - Response: [`SendKnockResponse`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403, 404.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#put_matrixfederationv1send_knockroomideventid)
#[doc(alias = "sendKnock")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendKnockJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The event, by its ID, which begins with `$`.
    ///
    /// `eventId` in the path: string, an event ID.
    pub event_id: EventId,
    /// The body: event object, not parsed.
    pub event: Raw<Pdu>,
}

impl SendKnockJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `eventId`: string, an event ID. The event, by its ID, which begins with `$`.
    /// - `event`: event object, not parsed
    pub fn new(
        room_id: impl Into<RoomId>,
        event_id: impl Into<EventId>,
        event: impl Into<Raw<Pdu>>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            event_id: event_id.into(),
            event: event.into(),
        }
    }
}

impl Job for SendKnockJob {
    type Response = SendKnockResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &SEND_KNOCK
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.event_id.as_ref()]);
        request.json(&self.event);
    }
}

#[cfg(feature = "server")]
impl Receive for SendKnockJob {
    const ENDPOINT: &'static Endpoint = &SEND_KNOCK;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_id: inputs.path("eventId")?,
            event: inputs.json()?,
        })
    }
}

pub(crate) static SEND_KNOCK: Endpoint = Endpoint {
    access: Access::Signed,
    since: Some("1.1"),
    ..Endpoint::new(
        "sendKnock",
        Method::Put,
        "/_matrix/federation/v1/send_knock/{roomId}/{eventId}",
    )
};

/// Response of [`SendKnockJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendKnockResponse {
    /// `knock_room_state`: array.
    pub knock_room_state: Vec<Raw<Pdu>>,
}

impl SendKnockResponse {
    /// `knock_room_state`: array.
    #[doc(alias = "knockRoomState")]
    pub fn knock_room_state(&self) -> &[Raw<Pdu>] {
        &self.knock_room_state
    }
}

#[cfg(feature = "server")]
impl SendKnockResponse {
    /// Creates the value from its required properties.
    pub fn new(knock_room_state: Vec<Raw<Pdu>>) -> Self {
        Self { knock_room_state }
    }
}

record! {
    SendKnockResponse {
        0 knock_room_state: Required "knock_room_state",
    }
}

/// Part of [`MakeKnockResponse`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EventTemplate {
    /// The user who sent it, such as `@alice:example.org`.
    ///
    /// `sender`: string, a user ID.
    pub sender: UserId,
    /// `origin`: string, a server name, optional.
    pub origin: Option<ServerName>,
    /// When it was sent, by the clock of the sender's server.
    ///
    /// `origin_server_ts`: integer, a time in milliseconds since the Unix epoch.
    pub origin_server_ts: u64,
    /// `type`: string.
    pub r#type: String,
    /// What tells it from other state of its type, often empty or a user ID; only state has one.
    ///
    /// `state_key`: string, a user ID.
    pub state_key: UserId,
    /// `content`: object.
    pub content: MembershipEventContent,
}

#[cfg(feature = "server")]
impl EventTemplate {
    /// Creates the value from its required properties.
    pub fn new(
        sender: impl Into<UserId>,
        origin_server_ts: SystemTime,
        r#type: impl Into<String>,
        state_key: impl Into<UserId>,
        content: MembershipEventContent,
    ) -> Self {
        Self {
            sender: sender.into(),
            origin: None,
            origin_server_ts: matrix_jobs_runtime::units::timestamp(origin_server_ts),
            r#type: r#type.into(),
            state_key: state_key.into(),
            content,
        }
    }

    /// Sets [`origin`](Self#structfield.origin).
    #[must_use]
    pub fn with_origin(mut self, origin: impl Into<ServerName>) -> Self {
        self.origin = Some(origin.into());
        self
    }
}

record! {
    EventTemplate {
        0 sender: Required "sender",
        1 origin: Optional "origin",
        2 origin_server_ts: Required "origin_server_ts",
        3 r#type: Required "type",
        4 state_key: Required "state_key",
        5 content: Required "content",
    }
}

/// Part of [`EventTemplate`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MembershipEventContent {
    /// `membership`: string.
    pub membership: String,
    /// All other properties.
    pub extra: JsonObject,
}

#[cfg(feature = "server")]
impl MembershipEventContent {
    /// Creates the value from its required properties.
    pub fn new(membership: impl Into<String>) -> Self {
        Self {
            membership: membership.into(),
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
    MembershipEventContent {
        0 membership: Required "membership",
        ..extra
    }
}
