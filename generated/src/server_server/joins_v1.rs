// Written by `cargo xtask regen` from api-spec/server-server/joins-v1.yaml. Do not edit.

//! Joining rooms through other servers: the first step.
//!
//! From the definitions in `server-server/joins-v1.yaml`.
#![allow(deprecated, reason = "what is deprecated is still sent and read")]

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

/// Asks a server in a room for the draft of an event by which a user joins it.
///
/// `ver` lists the room versions that the asking server knows. [`SendJoinV2Job`](crate::server_server::SendJoinV2Job) is the next step.
///
/// <code>GET /_matrix/federation/v1<wbr>/make_join/{roomId}<wbr>/{userId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`MakeJoinResponse`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403, 404.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixfederationv1make_joinroomiduserid)
#[doc(alias = "makeJoin")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MakeJoinJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// `ver` in the query: array.
    pub ver: Option<Vec<String>>,
}

impl MakeJoinJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    pub fn new(room_id: impl Into<RoomId>, user_id: impl Into<UserId>) -> Self {
        Self {
            room_id: room_id.into(),
            user_id: user_id.into(),
            ver: None,
        }
    }

    /// Sets `ver` in the query: array.
    pub fn ver(mut self, ver: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ver = Some(ver.into_iter().map(Into::into).collect());
        self
    }
}

impl Job for MakeJoinJob {
    type Response = MakeJoinResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &MAKE_JOIN
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.user_id.as_ref()]);
        request.query("ver", &self.ver);
    }
}

#[cfg(feature = "server")]
impl Receive for MakeJoinJob {
    const ENDPOINT: &'static Endpoint = &MAKE_JOIN;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            user_id: inputs.path("userId")?,
            ver: inputs.optional_query_list("ver")?,
        })
    }
}

pub(crate) static MAKE_JOIN: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new(
        "makeJoin",
        Method::Get,
        "/_matrix/federation/v1/make_join/{roomId}/{userId}",
    )
};

/// Response of [`MakeJoinJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct MakeJoinResponse {
    /// `room_version`: string, optional.
    pub room_version: Option<String>,
    /// `event`: event object, not parsed, optional.
    pub event: Option<Raw<EventTemplate>>,
}

impl MakeJoinResponse {
    /// `room_version`: string, optional.
    #[doc(alias = "roomVersion")]
    pub fn room_version(&self) -> Option<&str> {
        self.room_version.as_deref()
    }

    /// `event`: event object, not parsed, optional.
    pub fn event(&self) -> Option<&Raw<EventTemplate>> {
        self.event.as_ref()
    }
}

#[cfg(feature = "server")]
impl MakeJoinResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`room_version`](Self#structfield.room_version).
    #[must_use]
    pub fn with_room_version(mut self, room_version: impl Into<String>) -> Self {
        self.room_version = Some(room_version.into());
        self
    }

    /// Sets [`event`](Self#structfield.event).
    #[must_use]
    pub fn with_event(mut self, event: impl Into<Raw<EventTemplate>>) -> Self {
        self.event = Some(event.into());
        self
    }
}

record! {
    MakeJoinResponse {
        0 room_version: Optional "room_version",
        1 event: Optional "event",
    }
}

/// Sends the event by which a user joins a room.
///
/// The response is a list of a status and the room's state. [`SendJoinV2Job`](crate::server_server::SendJoinV2Job) has replaced it.
///
/// <code>PUT /_matrix/federation/v1<wbr>/send_join/{roomId}<wbr>/{eventId}</code>
///
/// - Since Matrix 1.8 or earlier, removed by Matrix 1.18.
/// - Response: array of exactly 2 items.
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/v1.17/server-server-api/#put_matrixfederationv1send_joinroomideventid)
#[deprecated(note = "Matrix 1.18 removed it; servers may still have it")]
#[doc(alias = "sendJoinV1")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendJoinV1Job {
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

impl SendJoinV1Job {
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

impl Job for SendJoinV1Job {
    type Response = (i64, RoomState);

    fn endpoint(&self) -> &'static Endpoint {
        &SEND_JOIN_V1
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.event_id.as_ref()]);
        request.json(&self.event);
    }
}

#[cfg(feature = "server")]
impl Receive for SendJoinV1Job {
    const ENDPOINT: &'static Endpoint = &SEND_JOIN_V1;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_id: inputs.path("eventId")?,
            event: inputs.json()?,
        })
    }
}

pub(crate) static SEND_JOIN_V1: Endpoint = Endpoint {
    access: Access::Signed,
    deprecated: true,
    removed: Some("1.18"),
    ..Endpoint::new(
        "sendJoinV1",
        Method::Put,
        "/_matrix/federation/v1/send_join/{roomId}/{eventId}",
    )
};

/// Part of [`MakeJoinResponse`].
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
    /// `join_authorised_via_users_server`: string, a user ID, optional. Since Matrix 1.2.
    pub join_authorised_via_users_server: Option<UserId>,
    /// All other properties.
    pub extra: JsonObject,
}

#[cfg(feature = "server")]
impl MembershipEventContent {
    /// Creates the value from its required properties.
    pub fn new(membership: impl Into<String>) -> Self {
        Self {
            membership: membership.into(),
            join_authorised_via_users_server: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`join_authorised_via_users_server`](Self#structfield.join_authorised_via_users_server).
    #[must_use]
    pub fn with_join_authorised_via_users_server(
        mut self,
        join_authorised_via_users_server: impl Into<UserId>,
    ) -> Self {
        self.join_authorised_via_users_server = Some(
            join_authorised_via_users_server.into(),
        );
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
    MembershipEventContent {
        0 membership: Required "membership",
        1 join_authorised_via_users_server: Optional "join_authorised_via_users_server",
        ..extra
    }
}

/// A value of `item`.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomState {
    /// `auth_chain`: array.
    pub auth_chain: Vec<Raw<Pdu>>,
    /// `state`: array.
    pub state: Vec<Raw<Pdu>>,
}

#[cfg(feature = "server")]
impl RoomState {
    /// Creates the value from its required properties.
    pub fn new(auth_chain: Vec<Raw<Pdu>>, state: Vec<Raw<Pdu>>) -> Self {
        Self { auth_chain, state }
    }
}

record! {
    RoomState {
        0 auth_chain: Required "auth_chain",
        1 state: Required "state",
    }
}
