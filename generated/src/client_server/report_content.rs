// Written by `cargo xtask regen` from api-spec/client-server/report_content.yaml. Do not edit.

//! Reporting rooms, events and users to the homeserver's administrators.
//!
//! From the definitions in `client-server/report_content.yaml`.
#![allow(deprecated, reason = "what is deprecated is still sent and read")]

use matrix_jobs_runtime::{
    Endpoint, EventId, Job, Method, RequestParts, RoomId, UserId, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Reports a room to the administrators of the user's homeserver.
///
/// <code>POST /_matrix/client/v3/rooms<wbr>/{roomId}/report</code>
///
/// - Since Matrix 1.13.
/// - Request body: [`ReportRoomRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 404, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3roomsroomidreport)
#[doc(alias = "reportRoom")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ReportRoomJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The body.
    pub body: ReportRoomRequest,
}

impl ReportRoomJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `reason`: string. What is wrong with it, for the server's people; it may be empty.
    pub fn new(room_id: impl Into<RoomId>, reason: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            body: ReportRoomRequest {
                reason: reason.into(),
            },
        }
    }
}

impl Job for ReportRoomJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &REPORT_ROOM
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for ReportRoomJob {
    const ENDPOINT: &'static Endpoint = &REPORT_ROOM;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static REPORT_ROOM: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.13"),
    ..Endpoint::new(
        "reportRoom",
        Method::Post,
        "/_matrix/client/v3/rooms/{roomId}/report",
    )
};

/// Request body of [`ReportRoomJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ReportRoomRequest {
    /// What is wrong with it, for the server's people; it may be empty.
    ///
    /// `reason`: string.
    pub reason: String,
}

record! {
    ReportRoomRequest {
        0 reason: Required "reason",
    }
}

/// Reports an event to the administrators of the user's homeserver.
///
/// <code>POST /_matrix/client/v3/rooms<wbr>/{roomId}/report<wbr>/{eventId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`ReportEventRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3roomsroomidreporteventid)
#[doc(alias = "reportEvent")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ReportEventJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The event, by its ID, which begins with `$`.
    ///
    /// `eventId` in the path: string, an event ID.
    pub event_id: EventId,
    /// The body.
    pub body: ReportEventRequest,
}

impl ReportEventJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `eventId`: string, an event ID. The event, by its ID, which begins with `$`.
    pub fn new(room_id: impl Into<RoomId>, event_id: impl Into<EventId>) -> Self {
        Self {
            room_id: room_id.into(),
            event_id: event_id.into(),
            body: ReportEventRequest { reason: None },
        }
    }

    /// Sets `reason` in the body: string.
    ///
    /// Why, for people: it is shown to others.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }
}

impl Job for ReportEventJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &REPORT_EVENT
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.event_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for ReportEventJob {
    const ENDPOINT: &'static Endpoint = &REPORT_EVENT;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_id: inputs.path("eventId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static REPORT_EVENT: Endpoint = Endpoint::new(
    "reportEvent",
    Method::Post,
    "/_matrix/client/v3/rooms/{roomId}/report/{eventId}",
);

/// Request body of [`ReportEventJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct ReportEventRequest {
    /// Why, for people: it is shown to others.
    ///
    /// `reason`: string, optional.
    pub reason: Option<String>,
}

record! {
    ReportEventRequest {
        0 reason: Optional "reason",
    }
}

/// Reports a user to the administrators of the reporter's homeserver.
///
/// <code>POST /_matrix/client/v3/users<wbr>/{userId}/report</code>
///
/// - Since Matrix 1.14.
/// - Request body: [`ReportUserRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 404, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3usersuseridreport)
#[doc(alias = "reportUser")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ReportUserJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// The body.
    pub body: ReportUserRequest,
}

impl ReportUserJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `reason`: string. What is wrong with it, for the server's people; it may be empty.
    pub fn new(user_id: impl Into<UserId>, reason: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            body: ReportUserRequest {
                reason: reason.into(),
            },
        }
    }
}

impl Job for ReportUserJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &REPORT_USER
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for ReportUserJob {
    const ENDPOINT: &'static Endpoint = &REPORT_USER;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static REPORT_USER: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.14"),
    ..Endpoint::new(
        "reportUser",
        Method::Post,
        "/_matrix/client/v3/users/{userId}/report",
    )
};

/// Request body of [`ReportUserJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ReportUserRequest {
    /// What is wrong with it, for the server's people; it may be empty.
    ///
    /// `reason`: string.
    pub reason: String,
}

record! {
    ReportUserRequest {
        0 reason: Required "reason",
    }
}

/// Earlier name of [`ReportEventJob`].
#[deprecated(note = "renamed by Matrix 1.13: use `ReportEventJob`")]
pub type ReportContentJob = ReportEventJob;

/// Earlier name of [`ReportEventRequest`].
#[deprecated(note = "renamed by Matrix 1.13: use `ReportEventRequest`")]
pub type ReportContentRequest = ReportEventRequest;
