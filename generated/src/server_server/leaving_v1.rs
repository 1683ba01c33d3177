// Written by `cargo xtask regen` from api-spec/server-server/leaving-v1.yaml. Do not edit.

//! Leaving rooms, or declining invites, through other servers: the first step.
//!
//! From the definitions in `server-server/leaving-v1.yaml`.
#![allow(deprecated, reason = "what is deprecated is still sent and read")]

use matrix_jobs_runtime::json::{JsonObject, Raw};
use matrix_jobs_runtime::{
    Access, Endpoint, EventId, Job, Method, RequestParts, RoomId, UserId, record,
};

/// Asks a server in a room for the draft of an event by which a user leaves it.
///
/// It is for invites and knocks whose room the user's server isn't in. [`SendLeaveV2Job`](crate::server_server::SendLeaveV2Job) is the next
/// step.
///
/// <code>GET /_matrix/federation/v1<wbr>/make_leave/{roomId}<wbr>/{userId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`MakeLeaveResponse`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 403.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixfederationv1make_leaveroomiduserid)
#[doc(alias = "makeLeave")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug)]
pub struct MakeLeaveJob {
    room_id: RoomId,
    user_id: UserId,
}

impl MakeLeaveJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID
    /// - `userId`: string, a user ID
    pub fn new(room_id: impl Into<RoomId>, user_id: impl Into<UserId>) -> Self {
        Self {
            room_id: room_id.into(),
            user_id: user_id.into(),
        }
    }
}

impl Job for MakeLeaveJob {
    type Response = MakeLeaveResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &MAKE_LEAVE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.user_id.as_ref()]);
    }
}

pub(crate) static MAKE_LEAVE: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new(
        "makeLeave",
        Method::Get,
        "/_matrix/federation/v1/make_leave/{roomId}/{userId}",
    )
};

/// Response of [`MakeLeaveJob`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct MakeLeaveResponse {
    /// `room_version`: string, optional.
    pub room_version: Option<String>,
    /// `event`: event object, not parsed, optional.
    pub event: Option<Raw<EventTemplate>>,
}

impl MakeLeaveResponse {
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

record! {
    MakeLeaveResponse {
        0 room_version: Optional "room_version",
        1 event: Optional "event",
    }
}

/// Sends the event by which a user leaves a room.
///
/// The response is a list of a status and an empty object. [`SendLeaveV2Job`](crate::server_server::SendLeaveV2Job) has replaced it.
///
/// <code>PUT /_matrix/federation/v1<wbr>/send_leave/{roomId}<wbr>/{eventId}</code>
///
/// - Since Matrix 1.8 or earlier, removed by Matrix 1.18.
/// - Response: array of exactly 2 items.
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/v1.17/server-server-api/#put_matrixfederationv1send_leaveroomideventid)
#[deprecated(note = "Matrix 1.18 removed it; servers may still have it")]
#[doc(alias = "sendLeaveV1")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug)]
pub struct SendLeaveV1Job {
    room_id: RoomId,
    event_id: EventId,
    content: JsonObject,
}

impl SendLeaveV1Job {
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

impl Job for SendLeaveV1Job {
    type Response = (i64, JsonObject);

    fn endpoint(&self) -> &'static Endpoint {
        &SEND_LEAVE_V1
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.event_id.as_ref()]);
        request.json(&self.content);
    }
}

pub(crate) static SEND_LEAVE_V1: Endpoint = Endpoint {
    access: Access::Signed,
    deprecated: true,
    removed: Some("1.18"),
    ..Endpoint::new(
        "sendLeaveV1",
        Method::Put,
        "/_matrix/federation/v1/send_leave/{roomId}/{eventId}",
    )
};

/// Part of [`MakeLeaveResponse`].
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
