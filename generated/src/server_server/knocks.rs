// Written by `cargo xtask regen` from api-spec/server-server/knocks.yaml. Do not edit.

//! Knocking at rooms through other servers.
//!
//! From the definitions in `server-server/knocks.yaml`.

use matrix_jobs_runtime::json::{JsonObject, Raw};
use matrix_jobs_runtime::{
    Access, Endpoint, EventId, Job, Method, RequestParts, RoomId, UserId, record,
};

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
#[derive(Clone, Debug)]
pub struct MakeKnockJob {
    room_id: RoomId,
    user_id: UserId,
    ver: Vec<String>,
}

impl MakeKnockJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID
    /// - `userId`: string, a user ID
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
#[derive(Clone, Debug, PartialEq)]
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
#[derive(Clone, Debug)]
pub struct SendKnockJob {
    room_id: RoomId,
    event_id: EventId,
    content: JsonObject,
}

impl SendKnockJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID
    /// - `eventId`: string, an event ID
    /// - `content`: any JSON object
    pub fn new(
        room_id: impl Into<RoomId>,
        event_id: impl Into<EventId>,
        content: JsonObject,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            event_id: event_id.into(),
            content,
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
        request.json(&self.content);
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
#[derive(Clone, Debug, PartialEq)]
pub struct SendKnockResponse {
    /// `knock_room_state`: array.
    pub knock_room_state: Vec<JsonObject>,
}

impl SendKnockResponse {
    /// `knock_room_state`: array.
    #[doc(alias = "knockRoomState")]
    pub fn knock_room_state(&self) -> &[JsonObject] {
        &self.knock_room_state
    }
}

record! {
    SendKnockResponse {
        0 knock_room_state: Required "knock_room_state",
    }
}

/// Part of [`MakeKnockResponse`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct EventTemplate {
    /// `sender`: string, a user ID.
    pub sender: UserId,
    /// `origin`: string, optional.
    pub origin: Option<String>,
    /// `origin_server_ts`: integer, a time in milliseconds since the Unix epoch.
    pub origin_server_ts: u64,
    /// `type`: string.
    pub r#type: String,
    /// `state_key`: string, a user ID.
    pub state_key: UserId,
    /// `content`: object.
    pub content: MembershipEventContent,
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
#[derive(Clone, Debug, PartialEq)]
pub struct MembershipEventContent {
    /// `membership`: string.
    pub membership: String,
    /// All other properties.
    pub extra: JsonObject,
}

record! {
    MembershipEventContent {
        0 membership: Required "membership",
        ..extra
    }
}
