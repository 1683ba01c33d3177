// Written by `cargo xtask regen` from api-spec/server-server/leaving-v2.yaml. Do not edit.

//! Leaving rooms, or declining invites, through other servers: the second step.
//!
//! From the definitions in `server-server/leaving-v2.yaml`.

use matrix_jobs_runtime::json::Raw;
use matrix_jobs_runtime::{Access, Endpoint, EventId, Job, Method, RequestParts, RoomId};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::server_server::definitions::persistent_data_unit::Pdu;

/// Hands a signed leave to a server in the room, which passes it on.
///
/// The body is the draft of [`MakeLeaveJob`](crate::server_server::MakeLeaveJob), completed and signed.
///
/// <code>PUT /_matrix/federation/v2<wbr>/send_leave/{roomId}<wbr>/{eventId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: empty.
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 400.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#put_matrixfederationv2send_leaveroomideventid)
#[doc(alias = "sendLeaveV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendLeaveV2Job {
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

impl SendLeaveV2Job {
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

impl Job for SendLeaveV2Job {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &SEND_LEAVE_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.event_id.as_ref()]);
        request.json(&self.event);
    }
}

#[cfg(feature = "server")]
impl Receive for SendLeaveV2Job {
    const ENDPOINT: &'static Endpoint = &SEND_LEAVE_V2;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_id: inputs.path("eventId")?,
            event: inputs.json()?,
        })
    }
}

pub(crate) static SEND_LEAVE_V2: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new(
        "sendLeaveV2",
        Method::Put,
        "/_matrix/federation/v2/send_leave/{roomId}/{eventId}",
    )
};
