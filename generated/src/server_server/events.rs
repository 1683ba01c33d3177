// Written by `cargo xtask regen` from api-spec/server-server/events.yaml. Do not edit.

//! Events and state of rooms, from server to server.
//!
//! From the definitions in `server-server/events.yaml`.

use std::time::SystemTime;

use matrix_jobs_runtime::json::Raw;
use matrix_jobs_runtime::{
    Access, Endpoint, EventId, Job, Method, RequestParts, RoomId, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::enums::Direction;
pub use crate::server_server::definitions::persistent_data_unit::Pdu;
pub use crate::server_server::definitions::single_pdu_transaction::SinglePduTransaction;

/// Asks for a room's state just before an event.
///
/// These are whole events; [`GetRoomStateIdsJob`] asks for their IDs only.
///
/// <code>GET /_matrix/federation/v1<wbr>/state/{roomId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetRoomStateResponse`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixfederationv1stateroomid)
#[doc(alias = "getRoomState")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomStateJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// `event_id` in the query: string, an event ID.
    pub event_id: EventId,
}

impl GetRoomStateJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `event_id`: string, an event ID
    pub fn new(room_id: impl Into<RoomId>, event_id: impl Into<EventId>) -> Self {
        Self {
            room_id: room_id.into(),
            event_id: event_id.into(),
        }
    }
}

impl Job for GetRoomStateJob {
    type Response = GetRoomStateResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ROOM_STATE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.query("event_id", &self.event_id);
    }
}

#[cfg(feature = "server")]
impl Receive for GetRoomStateJob {
    const ENDPOINT: &'static Endpoint = &GET_ROOM_STATE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_id: inputs.query("event_id")?,
        })
    }
}

pub(crate) static GET_ROOM_STATE: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new("getRoomState", Method::Get, "/_matrix/federation/v1/state/{roomId}")
};

/// Response of [`GetRoomStateJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomStateResponse {
    /// `auth_chain`: array.
    pub auth_chain: Vec<Raw<Pdu>>,
    /// `pdus`: array.
    pub pdus: Vec<Raw<Pdu>>,
}

impl GetRoomStateResponse {
    /// `auth_chain`: array.
    #[doc(alias = "authChain")]
    pub fn auth_chain(&self) -> &[Raw<Pdu>] {
        &self.auth_chain
    }

    /// `pdus`: array.
    pub fn pdus(&self) -> &[Raw<Pdu>] {
        &self.pdus
    }
}

#[cfg(feature = "server")]
impl GetRoomStateResponse {
    /// Creates the value from its required properties.
    pub fn new(auth_chain: Vec<Raw<Pdu>>, pdus: Vec<Raw<Pdu>>) -> Self {
        Self { auth_chain, pdus }
    }
}

record! {
    GetRoomStateResponse {
        0 auth_chain: Required "auth_chain",
        1 pdus: Required "pdus",
    }
}

/// Asks for the IDs of the events that are a room's state just before an event.
///
/// <code>GET /_matrix/federation/v1<wbr>/state_ids/{roomId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetRoomStateIdsResponse`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 403, 404.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixfederationv1state_idsroomid)
#[doc(alias = "getRoomStateIds")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomStateIdsJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// `event_id` in the query: string, an event ID.
    pub event_id: EventId,
}

impl GetRoomStateIdsJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `event_id`: string, an event ID
    pub fn new(room_id: impl Into<RoomId>, event_id: impl Into<EventId>) -> Self {
        Self {
            room_id: room_id.into(),
            event_id: event_id.into(),
        }
    }
}

impl Job for GetRoomStateIdsJob {
    type Response = GetRoomStateIdsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ROOM_STATE_IDS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.query("event_id", &self.event_id);
    }
}

#[cfg(feature = "server")]
impl Receive for GetRoomStateIdsJob {
    const ENDPOINT: &'static Endpoint = &GET_ROOM_STATE_IDS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_id: inputs.query("event_id")?,
        })
    }
}

pub(crate) static GET_ROOM_STATE_IDS: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new(
        "getRoomStateIds",
        Method::Get,
        "/_matrix/federation/v1/state_ids/{roomId}",
    )
};

/// Response of [`GetRoomStateIdsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomStateIdsResponse {
    /// `auth_chain_ids`: array.
    pub auth_chain_ids: Vec<String>,
    /// `pdu_ids`: array.
    pub pdu_ids: Vec<String>,
}

impl GetRoomStateIdsResponse {
    /// `auth_chain_ids`: array.
    #[doc(alias = "authChainIds")]
    pub fn auth_chain_ids(&self) -> &[String] {
        &self.auth_chain_ids
    }

    /// `pdu_ids`: array.
    #[doc(alias = "pduIds")]
    pub fn pdu_ids(&self) -> &[String] {
        &self.pdu_ids
    }
}

#[cfg(feature = "server")]
impl GetRoomStateIdsResponse {
    /// Creates the value from its required properties.
    pub fn new(
        auth_chain_ids: impl IntoIterator<Item = impl Into<String>>,
        pdu_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            auth_chain_ids: auth_chain_ids.into_iter().map(Into::into).collect(),
            pdu_ids: pdu_ids.into_iter().map(Into::into).collect(),
        }
    }
}

record! {
    GetRoomStateIdsResponse {
        0 auth_chain_ids: Required "auth_chain_ids",
        1 pdu_ids: Required "pdu_ids",
    }
}

/// Asks for one event, by its ID.
///
/// <code>GET /_matrix/federation/v1<wbr>/event/{eventId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`SinglePduTransaction`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixfederationv1eventeventid)
#[doc(alias = "getEvent")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetEventJob {
    /// The event, by its ID, which begins with `$`.
    ///
    /// `eventId` in the path: string, an event ID.
    pub event_id: EventId,
}

impl GetEventJob {
    /// Creates the job from its required parameters:
    ///
    /// - `eventId`: string, an event ID. The event, by its ID, which begins with `$`.
    pub fn new(event_id: impl Into<EventId>) -> Self {
        Self { event_id: event_id.into() }
    }
}

impl Job for GetEventJob {
    type Response = SinglePduTransaction;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_EVENT
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.event_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetEventJob {
    const ENDPOINT: &'static Endpoint = &GET_EVENT;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            event_id: inputs.path("eventId")?,
        })
    }
}

pub(crate) static GET_EVENT: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new("getEvent", Method::Get, "/_matrix/federation/v1/event/{eventId}")
};

/// Finds the event of a room that is nearest to a point in time.
///
/// `dir` says on which side of it: `f` after it, `b` before it.
///
/// <code>GET /_matrix/federation/v1<wbr>/timestamp_to_event<wbr>/{roomId}</code>
///
/// - Since Matrix 1.6.
/// - Response: [`GetEventByTimestampResponse`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixfederationv1timestamp_to_eventroomid)
#[doc(alias = "getEventByTimestamp")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetEventByTimestampJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// `ts` in the query: integer, a time in milliseconds since the Unix epoch.
    pub ts: u64,
    /// From newer events to older ones (`Backward`), or the other way round.
    ///
    /// `dir` in the query: string, an enum.
    pub dir: Direction,
}

impl GetEventByTimestampJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `ts`: integer, a time in milliseconds since the Unix epoch
    /// - `dir`: string, an enum. From newer events to older ones (`Backward`), or the other way round.
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
    access: Access::Signed,
    since: Some("1.6"),
    ..Endpoint::new(
        "getEventByTimestamp",
        Method::Get,
        "/_matrix/federation/v1/timestamp_to_event/{roomId}",
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
