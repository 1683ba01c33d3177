// Written by `cargo xtask regen` from api-spec/client-server/room_initial_sync.yaml, Matrix 1.19. Do not edit.

//! A room as it is at the moment.
//!
//! From the definitions in `client-server/room_initial_sync.yaml`.

use matrix_jobs_runtime::json::Raw;
use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, RoomId, record};

use crate::client_server::definitions::client_event::ClientEvent;
use crate::enums::Membership;
use crate::enums::Visibility;
use crate::events::core_event_schema::event::Event;

/// Reads a room's state and latest events, without a sync.
///
/// `GET /_matrix/client/v3/rooms/{roomId}/initialSync`
///
/// - Access token: required.
/// - Repeated after a failure: yes.
/// - Rate limited: not announced.
/// - Errors in the definitions: 403.
///
/// [Specification](https://spec.matrix.org/v1.19/client-server-api/#get_matrixclientv3roomsroomidinitialsync)
#[doc(alias = "roomInitialSync")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug)]
pub struct RoomInitialSyncJob {
    room_id: RoomId,
}

impl RoomInitialSyncJob {
    /// A job with all that it can't do without:
    ///
    /// - `roomId`: a room ID
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

pub(crate) static ROOM_INITIAL_SYNC: Endpoint = Endpoint {
    operation_id: "roomInitialSync",
    method: Method::Get,
    path: "/_matrix/client/v3/rooms/{roomId}/initialSync",
    access: Access::Required,
    interactive_auth: false,
    rate_limited: false,
    since: None,
    deprecated: false,
    redirects: false,
    expected_content_types: &["application/json"],
};

/// What [`RoomInitialSyncJob`] brings back.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct RoomInitialSyncResponse {
    /// `room_id`: a room ID.
    pub room_id: RoomId,
    /// `membership`: one of a set of texts, may be missing.
    pub membership: Option<Membership>,
    /// `messages`: an object, may be missing.
    pub messages: Option<PaginationChunk>,
    /// `state`: a list, may be missing.
    pub state: Option<Vec<Raw<ClientEvent>>>,
    /// Whether a directory lists a room.
    ///
    /// `visibility`: one of a set of texts, may be missing.
    pub visibility: Option<Visibility>,
    /// `account_data`: a list, may be missing.
    pub account_data: Option<Vec<Raw<Event>>>,
}

impl RoomInitialSyncResponse {
    /// `room_id`: a room ID.
    #[doc(alias = "roomId")]
    pub fn room_id(&self) -> &RoomId {
        &self.room_id
    }

    /// `membership`: one of a set of texts, may be missing.
    pub fn membership(&self) -> Option<&Membership> {
        self.membership.as_ref()
    }

    /// `messages`: an object, may be missing.
    pub fn messages(&self) -> Option<&PaginationChunk> {
        self.messages.as_ref()
    }

    /// `state`: a list, may be missing.
    pub fn state(&self) -> Option<&[Raw<ClientEvent>]> {
        self.state.as_deref()
    }

    /// Whether a directory lists a room.
    ///
    /// `visibility`: one of a set of texts, may be missing.
    pub fn visibility(&self) -> Option<&Visibility> {
        self.visibility.as_ref()
    }

    /// `account_data`: a list, may be missing.
    #[doc(alias = "accountData")]
    pub fn account_data(&self) -> Option<&[Raw<Event>]> {
        self.account_data.as_deref()
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

/// Part of [`RoomInitialSyncResponse`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct PaginationChunk {
    /// `start`: text, may be missing.
    pub start: Option<String>,
    /// `end`: text.
    pub end: String,
    /// `chunk`: a list.
    pub chunk: Vec<Raw<ClientEvent>>,
}

record! {
    PaginationChunk {
        0 start: Optional "start",
        1 end: Required "end",
        2 chunk: Required "chunk",
    }
}
