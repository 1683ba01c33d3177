// Written by `cargo xtask regen` from api-spec/server-server/backfill.yaml. Do not edit.

//! Backfill: getting a room's earlier events from other servers.
//!
//! From the definitions in `server-server/backfill.yaml`.

use matrix_jobs_runtime::json::Raw;
use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, RoomId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::server_server::definitions::persistent_data_unit::Pdu;
pub use crate::server_server::definitions::unlimited_pdu_transaction::UnlimitedPduTransaction;

/// Asks for events of a room, and for those that came before them.
///
/// `v` names the events to begin with, `limit` says how many shall come at most.
///
/// <code>GET /_matrix/federation/v1<wbr>/backfill/{roomId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`UnlimitedPduTransaction`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixfederationv1backfillroomid)
#[doc(alias = "backfillRoom")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BackfillRoomJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// `v` in the query: array.
    pub v: Vec<String>,
    /// How many entries the response has at most; the server may return fewer.
    ///
    /// `limit` in the query: integer.
    pub limit: i64,
}

impl BackfillRoomJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `v`: array
    /// - `limit`: integer. How many entries the response has at most; the server may return fewer.
    pub fn new(
        room_id: impl Into<RoomId>,
        v: impl IntoIterator<Item = impl Into<String>>,
        limit: i64,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            v: v.into_iter().map(Into::into).collect(),
            limit,
        }
    }
}

impl Job for BackfillRoomJob {
    type Response = UnlimitedPduTransaction;

    fn endpoint(&self) -> &'static Endpoint {
        &BACKFILL_ROOM
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.query("v", &self.v);
        request.query("limit", &self.limit);
    }
}

#[cfg(feature = "server")]
impl Receive for BackfillRoomJob {
    const ENDPOINT: &'static Endpoint = &BACKFILL_ROOM;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            v: inputs.query_list("v")?,
            limit: inputs.query("limit")?,
        })
    }
}

pub(crate) static BACKFILL_ROOM: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new(
        "backfillRoom",
        Method::Get,
        "/_matrix/federation/v1/backfill/{roomId}",
    )
};

/// Asks for the events of a room that fill the gap between older and newer ones.
///
/// It goes back from `latest_events`, and stops at `earliest_events`, `min_depth` or `limit`.
///
/// <code>POST /_matrix/federation/v1<wbr>/get_missing_events<wbr>/{roomId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`GetMissingPreviousEventsRequest`].
/// - Response: [`GetMissingPreviousEventsResponse`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#post_matrixfederationv1get_missing_eventsroomid)
#[doc(alias = "getMissingPreviousEvents")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetMissingPreviousEventsJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The body.
    pub body: GetMissingPreviousEventsRequest,
}

impl GetMissingPreviousEventsJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `earliest_events`: array
    /// - `latest_events`: array
    pub fn new(
        room_id: impl Into<RoomId>,
        earliest_events: impl IntoIterator<Item = impl Into<String>>,
        latest_events: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            body: GetMissingPreviousEventsRequest {
                limit: None,
                min_depth: None,
                earliest_events: earliest_events.into_iter().map(Into::into).collect(),
                latest_events: latest_events.into_iter().map(Into::into).collect(),
            },
        }
    }

    /// Sets `limit` in the body: integer.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.body.limit = Some(limit);
        self
    }

    /// Sets `min_depth` in the body: integer.
    #[inline]
    pub fn min_depth(mut self, min_depth: i64) -> Self {
        self.body.min_depth = Some(min_depth);
        self
    }
}

impl Job for GetMissingPreviousEventsJob {
    type Response = GetMissingPreviousEventsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_MISSING_PREVIOUS_EVENTS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for GetMissingPreviousEventsJob {
    const ENDPOINT: &'static Endpoint = &GET_MISSING_PREVIOUS_EVENTS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static GET_MISSING_PREVIOUS_EVENTS: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new(
        "getMissingPreviousEvents",
        Method::Post,
        "/_matrix/federation/v1/get_missing_events/{roomId}",
    )
};

/// Request body of [`GetMissingPreviousEventsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetMissingPreviousEventsRequest {
    /// `limit`: integer, optional.
    pub limit: Option<i64>,
    /// `min_depth`: integer, optional.
    pub min_depth: Option<i64>,
    /// `earliest_events`: array.
    pub earliest_events: Vec<String>,
    /// `latest_events`: array.
    pub latest_events: Vec<String>,
}

record! {
    GetMissingPreviousEventsRequest {
        0 limit: Optional "limit",
        1 min_depth: Optional "min_depth",
        2 earliest_events: Required "earliest_events",
        3 latest_events: Required "latest_events",
    }
}

/// Response of [`GetMissingPreviousEventsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetMissingPreviousEventsResponse {
    /// `events`: array.
    pub events: Vec<Raw<Pdu>>,
}

impl GetMissingPreviousEventsResponse {
    /// `events`: array.
    pub fn events(&self) -> &[Raw<Pdu>] {
        &self.events
    }
}

#[cfg(feature = "server")]
impl GetMissingPreviousEventsResponse {
    /// Creates the value from its required properties.
    pub fn new(events: Vec<Raw<Pdu>>) -> Self {
        Self { events }
    }
}

record! {
    GetMissingPreviousEventsResponse {
        0 events: Required "events",
    }
}
