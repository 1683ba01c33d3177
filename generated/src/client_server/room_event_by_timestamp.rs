// Written by `cargo xtask regen` from api-spec/client-server/room_event_by_timestamp.yaml. Do not edit.

//! Finding events by their time.
//!
//! From the definitions in `client-server/room_event_by_timestamp.yaml`.

use std::time::SystemTime;

use matrix_jobs_runtime::{Endpoint, EventId, Job, Method, RequestParts, RoomId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::enums::Direction;

/// Finds the event of a room that is nearest to a point in time.
///
/// `dir` says on which side of it: `f` after it, `b` before it.
///
/// <code>GET /_matrix/client/v1/rooms<wbr>/{roomId}<wbr>/timestamp_to_event</code>
///
/// - Since Matrix 1.6.
/// - Response: [`GetEventByTimestampResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 404, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv1roomsroomidtimestamp_to_event)
#[doc(alias = "getEventByTimestamp")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetEventByTimestampJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The moment from which to look for the nearest event.
    ///
    /// `ts` in the query: integer, a time in milliseconds since the Unix epoch.
    pub ts: u64,
    /// Whether the event before (`Backward`) or after the moment is wanted.
    ///
    /// `dir` in the query: string, an enum.
    pub dir: Direction,
}

impl GetEventByTimestampJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `ts`: integer, a time in milliseconds since the Unix epoch. The moment from which to look for the nearest event.
    /// - `dir`: string, an enum. Whether the event before (`Backward`) or after the moment is wanted.
    pub fn new(room_id: impl Into<RoomId>, ts: SystemTime, dir: Direction) -> Self {
        Self {
            room_id: room_id.into(),
            ts: matrix_jobs_runtime::units::timestamp(ts),
            dir,
        }
    }
}

impl Job for GetEventByTimestampJob {
    type Response = GetEventByTimestampResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_EVENT_BY_TIMESTAMP
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.query("ts", &self.ts);
        request.query("dir", &self.dir);
    }
}

#[cfg(feature = "server")]
impl Receive for GetEventByTimestampJob {
    const ENDPOINT: &'static Endpoint = &GET_EVENT_BY_TIMESTAMP;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            ts: inputs.query("ts")?,
            dir: inputs.query("dir")?,
        })
    }
}

pub(crate) static GET_EVENT_BY_TIMESTAMP: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.6"),
    ..Endpoint::new(
        "getEventByTimestamp",
        Method::Get,
        "/_matrix/client/v1/rooms/{roomId}/timestamp_to_event",
    )
};

/// Response of [`GetEventByTimestampJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetEventByTimestampResponse {
    /// The event, by its ID, which begins with `$`.
    ///
    /// `event_id`: string, an event ID.
    pub event_id: EventId,
    /// When it was sent, by the clock of the sender's server.
    ///
    /// `origin_server_ts`: integer, a time in milliseconds since the Unix epoch.
    pub origin_server_ts: u64,
}

impl GetEventByTimestampResponse {
    /// The event, by its ID, which begins with `$`.
    ///
    /// `event_id`: string, an event ID.
    #[doc(alias = "eventId")]
    pub fn event_id(&self) -> &EventId {
        &self.event_id
    }

    /// When it was sent, by the clock of the sender's server.
    ///
    /// `origin_server_ts`: integer, a time in milliseconds since the Unix epoch.
    #[doc(alias = "originServerTs")]
    pub fn origin_server_ts(&self) -> u64 {
        self.origin_server_ts
    }

    /// [`origin_server_ts`](Self::origin_server_ts) as a [`SystemTime`].
    pub fn origin_server_time(&self) -> SystemTime {
        matrix_jobs_runtime::units::time(self.origin_server_ts)
    }
}

#[cfg(feature = "server")]
impl GetEventByTimestampResponse {
    /// Creates the value from its required properties.
    pub fn new(event_id: impl Into<EventId>, origin_server_ts: SystemTime) -> Self {
        Self {
            event_id: event_id.into(),
            origin_server_ts: matrix_jobs_runtime::units::timestamp(origin_server_ts),
        }
    }
}

record! {
    GetEventByTimestampResponse {
        0 event_id: Required "event_id",
        1 origin_server_ts: Required "origin_server_ts",
    }
}
