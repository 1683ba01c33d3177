// Written by `cargo xtask regen` from api-spec/server-server/event_auth.yaml. Do not edit.

//! Why an event is allowed.
//!
//! From the definitions in `server-server/event_auth.yaml`.

use matrix_jobs_runtime::json::Raw;
use matrix_jobs_runtime::{
    Access, Endpoint, EventId, Job, Method, RequestParts, RoomId, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::server_server::definitions::persistent_data_unit::Pdu;

/// Asks for all the events by which an event is allowed in its room.
///
/// <code>GET /_matrix/federation/v1<wbr>/event_auth/{roomId}<wbr>/{eventId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetEventAuthResponse`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixfederationv1event_authroomideventid)
#[doc(alias = "getEventAuth")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetEventAuthJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The event, by its ID, which begins with `$`.
    ///
    /// `eventId` in the path: string, an event ID.
    pub event_id: EventId,
}

impl GetEventAuthJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `eventId`: string, an event ID. The event, by its ID, which begins with `$`.
    pub fn new(room_id: impl Into<RoomId>, event_id: impl Into<EventId>) -> Self {
        Self {
            room_id: room_id.into(),
            event_id: event_id.into(),
        }
    }
}

impl Job for GetEventAuthJob {
    type Response = GetEventAuthResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_EVENT_AUTH
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.event_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetEventAuthJob {
    const ENDPOINT: &'static Endpoint = &GET_EVENT_AUTH;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_id: inputs.path("eventId")?,
        })
    }
}

pub(crate) static GET_EVENT_AUTH: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new(
        "getEventAuth",
        Method::Get,
        "/_matrix/federation/v1/event_auth/{roomId}/{eventId}",
    )
};

/// Response of [`GetEventAuthJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetEventAuthResponse {
    /// `auth_chain`: array.
    pub auth_chain: Vec<Raw<Pdu>>,
}

impl GetEventAuthResponse {
    /// `auth_chain`: array.
    #[doc(alias = "authChain")]
    pub fn auth_chain(&self) -> &[Raw<Pdu>] {
        &self.auth_chain
    }
}

#[cfg(feature = "server")]
impl GetEventAuthResponse {
    /// Creates the value from its required properties.
    pub fn new(auth_chain: Vec<Raw<Pdu>>) -> Self {
        Self { auth_chain }
    }
}

record! {
    GetEventAuthResponse {
        0 auth_chain: Required "auth_chain",
    }
}
