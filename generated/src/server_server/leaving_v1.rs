// Written by `cargo xtask regen` from api-spec/server-server/leaving-v1.yaml. Do not edit.

//! Leaving rooms, or declining invites, through other servers: the first step.
//!
//! From the definitions in `server-server/leaving-v1.yaml`.
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
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MakeLeaveJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
}

impl MakeLeaveJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
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

#[cfg(feature = "server")]
impl Receive for MakeLeaveJob {
    const ENDPOINT: &'static Endpoint = &MAKE_LEAVE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            user_id: inputs.path("userId")?,
        })
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
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
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

#[cfg(feature = "server")]
impl MakeLeaveResponse {
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
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendLeaveV1Job {
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

impl SendLeaveV1Job {
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

impl Job for SendLeaveV1Job {
    type Response = (i64, JsonObject);

    fn endpoint(&self) -> &'static Endpoint {
        &SEND_LEAVE_V1
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.event_id.as_ref()]);
        request.json(&self.event);
    }
}

#[cfg(feature = "server")]
impl Receive for SendLeaveV1Job {
    const ENDPOINT: &'static Endpoint = &SEND_LEAVE_V1;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_id: inputs.path("eventId")?,
            event: inputs.json()?,
        })
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
