// Written by `cargo xtask regen` from api-spec/server-server/invites-v2.yaml. Do not edit.

//! Invites from server to server.
//!
//! From the definitions in `server-server/invites-v2.yaml`.

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
/// An error `M_UNRECOGNIZED` means that the server is old: try [`SendInviteV1Job`](crate::server_server::SendInviteV1Job).
///
/// <code>PUT /_matrix/federation/v2<wbr>/invite/{roomId}<wbr>/{eventId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`SendInviteV2Request`].
/// - Response: [`SendInviteV2Response`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#put_matrixfederationv2inviteroomideventid)
#[doc(alias = "sendInviteV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendInviteV2Job {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The event, by its ID, which begins with `$`.
    ///
    /// `eventId` in the path: string, an event ID.
    pub event_id: EventId,
    /// The body.
    pub body: SendInviteV2Request,
}

impl SendInviteV2Job {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `eventId`: string, an event ID. The event, by its ID, which begins with `$`.
    /// - `room_version`: string
    /// - `event`: event object, not parsed
    pub fn new(
        room_id: impl Into<RoomId>,
        event_id: impl Into<EventId>,
        room_version: impl Into<String>,
        event: impl Into<Raw<InviteEvent>>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            event_id: event_id.into(),
            body: SendInviteV2Request {
                room_version: room_version.into(),
                event: event.into(),
                invite_room_state: None,
            },
        }
    }

    /// Sets `invite_room_state` in the body: array.
    #[inline]
    pub fn invite_room_state(mut self, invite_room_state: Vec<Raw<Pdu>>) -> Self {
        self.body.invite_room_state = Some(invite_room_state);
        self
    }
}

impl Job for SendInviteV2Job {
    type Response = SendInviteV2Response;

    fn endpoint(&self) -> &'static Endpoint {
        &SEND_INVITE_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.event_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for SendInviteV2Job {
    const ENDPOINT: &'static Endpoint = &SEND_INVITE_V2;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_id: inputs.path("eventId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static SEND_INVITE_V2: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new(
        "sendInviteV2",
        Method::Put,
        "/_matrix/federation/v2/invite/{roomId}/{eventId}",
    )
};

/// Request body of [`SendInviteV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendInviteV2Request {
    /// `room_version`: string.
    pub room_version: String,
    /// `event`: event object, not parsed.
    pub event: Raw<InviteEvent>,
    /// `invite_room_state`: array, optional.
    pub invite_room_state: Option<Vec<Raw<Pdu>>>,
}

record! {
    SendInviteV2Request {
        0 room_version: Required "room_version",
        1 event: Required "event",
        2 invite_room_state: Optional "invite_room_state",
    }
}

/// Response of [`SendInviteV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendInviteV2Response {
    /// `event`: event object, not parsed.
    pub event: Raw<InviteEvent>,
}

impl SendInviteV2Response {
    /// `event`: event object, not parsed.
    pub fn event(&self) -> &Raw<InviteEvent> {
        &self.event
    }
}

#[cfg(feature = "server")]
impl SendInviteV2Response {
    /// Creates the value from its required properties.
    pub fn new(event: impl Into<Raw<InviteEvent>>) -> Self {
        Self { event: event.into() }
    }
}

record! {
    SendInviteV2Response {
        0 event: Required "event",
    }
}
