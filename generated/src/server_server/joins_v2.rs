// Written by `cargo xtask regen` from api-spec/server-server/joins-v2.yaml. Do not edit.

//! Joining rooms through other servers: the second step.
//!
//! From the definitions in `server-server/joins-v2.yaml`.

use matrix_jobs_runtime::json::Raw;
use matrix_jobs_runtime::{
    Access, Endpoint, EventId, Job, Method, RequestParts, RoomId, ServerName, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::server_server::definitions::persistent_data_unit::Pdu;

/// Hands a signed join to a server in the room, which lets the user's server in.
///
/// The body is the draft of [`MakeJoinJob`](crate::server_server::MakeJoinJob), completed and signed. What comes back must be checked:
/// it is only the answering server's word.
///
/// <code>PUT /_matrix/federation/v2<wbr>/send_join/{roomId}<wbr>/{eventId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`SendJoinV2Response`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#put_matrixfederationv2send_joinroomideventid)
#[doc(alias = "sendJoinV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendJoinV2Job {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The event, by its ID, which begins with `$`.
    ///
    /// `eventId` in the path: string, an event ID.
    pub event_id: EventId,
    /// `omit_members` in the query: boolean. Since Matrix 1.6.
    pub omit_members: Option<bool>,
    /// The body: event object, not parsed.
    pub event: Raw<Pdu>,
}

impl SendJoinV2Job {
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
            omit_members: None,
            event: event.into(),
        }
    }

    /// Sets `omit_members` in the query: boolean. Since Matrix 1.6.
    #[inline]
    pub fn omit_members(mut self, omit_members: bool) -> Self {
        self.omit_members = Some(omit_members);
        self
    }
}

impl Job for SendJoinV2Job {
    type Response = SendJoinV2Response;

    fn endpoint(&self) -> &'static Endpoint {
        &SEND_JOIN_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.event_id.as_ref()]);
        request.query("omit_members", &self.omit_members);
        request.json(&self.event);
    }
}

#[cfg(feature = "server")]
impl Receive for SendJoinV2Job {
    const ENDPOINT: &'static Endpoint = &SEND_JOIN_V2;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_id: inputs.path("eventId")?,
            omit_members: inputs.optional_query("omit_members")?,
            event: inputs.json()?,
        })
    }
}

pub(crate) static SEND_JOIN_V2: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new(
        "sendJoinV2",
        Method::Put,
        "/_matrix/federation/v2/send_join/{roomId}/{eventId}",
    )
};

/// Response of [`SendJoinV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendJoinV2Response {
    /// `members_omitted`: boolean, optional. Since Matrix 1.6.
    pub members_omitted: Option<bool>,
    /// `auth_chain`: array.
    pub auth_chain: Vec<Raw<Pdu>>,
    /// `state`: array.
    pub state: Vec<Raw<Pdu>>,
    /// `event`: event object, not parsed, optional. Since Matrix 1.2.
    pub event: Option<Raw<Pdu>>,
    /// `servers_in_room`: array, optional. Since Matrix 1.6.
    pub servers_in_room: Option<Vec<ServerName>>,
}

impl SendJoinV2Response {
    /// `members_omitted`: boolean, optional. Since Matrix 1.6.
    #[doc(alias = "membersOmitted")]
    pub fn members_omitted(&self) -> Option<bool> {
        self.members_omitted
    }

    /// `auth_chain`: array.
    #[doc(alias = "authChain")]
    pub fn auth_chain(&self) -> &[Raw<Pdu>] {
        &self.auth_chain
    }

    /// `state`: array.
    pub fn state(&self) -> &[Raw<Pdu>] {
        &self.state
    }

    /// `event`: event object, not parsed, optional. Since Matrix 1.2.
    pub fn event(&self) -> Option<&Raw<Pdu>> {
        self.event.as_ref()
    }

    /// `servers_in_room`: array, optional. Since Matrix 1.6.
    #[doc(alias = "serversInRoom")]
    pub fn servers_in_room(&self) -> Option<&[ServerName]> {
        self.servers_in_room.as_deref()
    }
}

#[cfg(feature = "server")]
impl SendJoinV2Response {
    /// Creates the value from its required properties.
    pub fn new(auth_chain: Vec<Raw<Pdu>>, state: Vec<Raw<Pdu>>) -> Self {
        Self {
            members_omitted: None,
            auth_chain,
            state,
            event: None,
            servers_in_room: None,
        }
    }

    /// Sets [`members_omitted`](Self#structfield.members_omitted).
    #[inline]
    #[must_use]
    pub fn with_members_omitted(mut self, members_omitted: bool) -> Self {
        self.members_omitted = Some(members_omitted);
        self
    }

    /// Sets [`event`](Self#structfield.event).
    #[must_use]
    pub fn with_event(mut self, event: impl Into<Raw<Pdu>>) -> Self {
        self.event = Some(event.into());
        self
    }

    /// Sets [`servers_in_room`](Self#structfield.servers_in_room).
    #[must_use]
    pub fn with_servers_in_room(
        mut self,
        servers_in_room: impl IntoIterator<Item = impl Into<ServerName>>,
    ) -> Self {
        self.servers_in_room = Some(
            servers_in_room.into_iter().map(Into::into).collect(),
        );
        self
    }
}

record! {
    SendJoinV2Response {
        0 members_omitted: Optional "members_omitted",
        1 auth_chain: Required "auth_chain",
        2 state: Required "state",
        3 event: Optional "event",
        4 servers_in_room: Optional "servers_in_room",
    }
}
