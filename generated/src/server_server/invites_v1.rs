// Written by `cargo xtask regen` from api-spec/server-server/invites-v1.yaml. Do not edit.

//! Invites from server to server, in their first form.
//!
//! From the definitions in `server-server/invites-v1.yaml`.

use matrix_jobs_runtime::json::Raw;
use matrix_jobs_runtime::{
    Access, Endpoint, EventId, Job, Method, RequestParts, RoomId, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::server_server::definitions::invite_event::InviteEvent;
pub use crate::server_server::definitions::persistent_data_unit::Pdu;

/// Hands an invite to the invited user's server, which signs it.
///
/// For servers that don't know [`SendInviteV2Job`](crate::server_server::SendInviteV2Job), and only for rooms of versions 1 and 2.
///
/// <code>PUT /_matrix/federation/v1<wbr>/invite/{roomId}<wbr>/{eventId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: array of exactly 2 items.
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 403, 400.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#put_matrixfederationv1inviteroomideventid)
#[doc(alias = "sendInviteV1")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendInviteV1Job {
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

impl SendInviteV1Job {
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

impl Job for SendInviteV1Job {
    type Response = (i64, EventContainer);

    fn endpoint(&self) -> &'static Endpoint {
        &SEND_INVITE_V1
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.event_id.as_ref()]);
        request.json(&self.event);
    }
}

#[cfg(feature = "server")]
impl Receive for SendInviteV1Job {
    const ENDPOINT: &'static Endpoint = &SEND_INVITE_V1;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_id: inputs.path("eventId")?,
            event: inputs.json()?,
        })
    }
}

pub(crate) static SEND_INVITE_V1: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new(
        "sendInviteV1",
        Method::Put,
        "/_matrix/federation/v1/invite/{roomId}/{eventId}",
    )
};

/// A value of `item`.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EventContainer {
    /// `event`: event object, not parsed.
    pub event: Raw<InviteEvent>,
}

#[cfg(feature = "server")]
impl EventContainer {
    /// Creates the value from its required properties.
    pub fn new(event: impl Into<Raw<InviteEvent>>) -> Self {
        Self { event: event.into() }
    }
}

record! {
    EventContainer {
        0 event: Required "event",
    }
}
