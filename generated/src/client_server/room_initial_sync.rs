// Written by `cargo xtask regen` from api-spec/client-server/room_initial_sync.yaml. Do not edit.

//! A room as it is at the moment.
//!
//! From the definitions in `client-server/room_initial_sync.yaml`.

use matrix_jobs_runtime::json::Raw;
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, RoomId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::client_event::ClientEvent;
pub use crate::enums::Membership;
pub use crate::enums::Visibility;
pub use crate::events::core_event_schema::event::Event;

/// Reads a room's state and latest events, without a sync.
///
/// <code>GET /_matrix/client/v3/rooms<wbr>/{roomId}/initialSync</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`RoomInitialSyncResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 403.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3roomsroomidinitialsync)
#[doc(alias = "roomInitialSync")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomInitialSyncJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
}

impl RoomInitialSyncJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self { room_id: room_id.into() }
    }
}

impl Job for RoomInitialSyncJob {
    type Response = RoomInitialSyncResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &ROOM_INITIAL_SYNC
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for RoomInitialSyncJob {
    const ENDPOINT: &'static Endpoint = &ROOM_INITIAL_SYNC;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
        })
    }
}

pub(crate) static ROOM_INITIAL_SYNC: Endpoint = Endpoint::new(
    "roomInitialSync",
    Method::Get,
    "/_matrix/client/v3/rooms/{roomId}/initialSync",
);

/// Response of [`RoomInitialSyncJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomInitialSyncResponse {
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
    /// The user's own membership in the room.
    ///
    /// `membership`: string, an enum, optional.
    pub membership: Option<Membership>,
    /// The latest events of the room.
    ///
    /// `messages`: object, optional.
    pub messages: Option<PaginationChunk>,
    /// The room's state now, or when the user left.
    ///
    /// `state`: array, optional.
    pub state: Option<Vec<Raw<ClientEvent>>>,
    /// Whether a directory lists a room.
    ///
    /// `visibility`: string, an enum, optional.
    pub visibility: Option<Visibility>,
    /// The user's settings for this room.
    ///
    /// `account_data`: array, optional.
    pub account_data: Option<Vec<Raw<Event>>>,
}

impl RoomInitialSyncResponse {
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    #[doc(alias = "roomId")]
    pub fn room_id(&self) -> &RoomId {
        &self.room_id
    }

    /// The user's own membership in the room.
    ///
    /// `membership`: string, an enum, optional.
    pub fn membership(&self) -> Option<&Membership> {
        self.membership.as_ref()
    }

    /// The latest events of the room.
    ///
    /// `messages`: object, optional.
    pub fn messages(&self) -> Option<&PaginationChunk> {
        self.messages.as_ref()
    }

    /// The room's state now, or when the user left.
    ///
    /// `state`: array, optional.
    pub fn state(&self) -> Option<&[Raw<ClientEvent>]> {
        self.state.as_deref()
    }

    /// Whether a directory lists a room.
    ///
    /// `visibility`: string, an enum, optional.
    pub fn visibility(&self) -> Option<&Visibility> {
        self.visibility.as_ref()
    }

    /// The user's settings for this room.
    ///
    /// `account_data`: array, optional.
    #[doc(alias = "accountData")]
    pub fn account_data(&self) -> Option<&[Raw<Event>]> {
        self.account_data.as_deref()
    }
}

#[cfg(feature = "server")]
impl RoomInitialSyncResponse {
    /// Creates the value from its required properties.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self {
            room_id: room_id.into(),
            membership: None,
            messages: None,
            state: None,
            visibility: None,
            account_data: None,
        }
    }

    /// Sets [`membership`](Self#structfield.membership).
    #[inline]
    #[must_use]
    pub fn with_membership(mut self, membership: Membership) -> Self {
        self.membership = Some(membership);
        self
    }

    /// Sets [`messages`](Self#structfield.messages).
    #[inline]
    #[must_use]
    pub fn with_messages(mut self, messages: PaginationChunk) -> Self {
        self.messages = Some(messages);
        self
    }

    /// Sets [`state`](Self#structfield.state).
    #[inline]
    #[must_use]
    pub fn with_state(mut self, state: Vec<Raw<ClientEvent>>) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets [`visibility`](Self#structfield.visibility).
    #[inline]
    #[must_use]
    pub fn with_visibility(mut self, visibility: Visibility) -> Self {
        self.visibility = Some(visibility);
        self
    }

    /// Sets [`account_data`](Self#structfield.account_data).
    #[inline]
    #[must_use]
    pub fn with_account_data(mut self, account_data: Vec<Raw<Event>>) -> Self {
        self.account_data = Some(account_data);
        self
    }
}

record! {
    RoomInitialSyncResponse {
        0 room_id: Required "room_id",
        1 membership: Optional "membership",
        2 messages: Optional "messages",
        3 state: Optional "state",
        4 visibility: Optional "visibility",
        5 account_data: Optional "account_data",
    }
}

/// The latest events of the room.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PaginationChunk {
    /// Where the events begin, for `from` of [`GetRoomEventsJob`](crate::client_server::GetRoomEventsJob).
    ///
    /// `start`: string, optional.
    pub start: Option<String>,
    /// Where the events end, for `from` of [`GetEventsJob`](crate::client_server::GetEventsJob).
    ///
    /// `end`: string.
    pub end: String,
    /// The events, oldest first.
    ///
    /// `chunk`: array.
    pub chunk: Vec<Raw<ClientEvent>>,
}

#[cfg(feature = "server")]
impl PaginationChunk {
    /// Creates the value from its required properties.
    pub fn new(end: impl Into<String>, chunk: Vec<Raw<ClientEvent>>) -> Self {
        Self {
            start: None,
            end: end.into(),
            chunk,
        }
    }

    /// Sets [`start`](Self#structfield.start).
    #[must_use]
    pub fn with_start(mut self, start: impl Into<String>) -> Self {
        self.start = Some(start.into());
        self
    }
}

record! {
    PaginationChunk {
        0 start: Optional "start",
        1 end: Required "end",
        2 chunk: Required "chunk",
    }
}
