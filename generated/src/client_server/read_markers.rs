// Written by `cargo xtask regen` from api-spec/client-server/read_markers.yaml. Do not edit.

//! Read markers: how far a user has read a room.
//!
//! From the definitions in `client-server/read_markers.yaml`.

use matrix_jobs_runtime::{Endpoint, EventId, Job, Method, RequestParts, RoomId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Marks how far the user has read a room.
///
/// `m.fully_read` is for the user alone; `m.read` is shown to all members, `m.read.private` to
/// none, and both settle notifications.
///
/// <code>POST /_matrix/client/v3/rooms<wbr>/{roomId}/read_markers</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`SetReadMarkerRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3roomsroomidread_markers)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::SetReadMarkerJob;
///
/// let job = SetReadMarkerJob::new("!room:example.org").fully_read("$event").read("$event");
/// homeserver.run(job).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "setReadMarker")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetReadMarkerJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The body.
    pub body: SetReadMarkerRequest,
}

impl SetReadMarkerJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self {
            room_id: room_id.into(),
            body: SetReadMarkerRequest {
                fully_read: None,
                read: None,
                read_private: None,
            },
        }
    }

    /// Sets `m.fully_read` in the body: string, an event ID.
    #[doc(alias = "m.fully_read")]
    pub fn fully_read(mut self, fully_read: impl Into<EventId>) -> Self {
        self.body.fully_read = Some(fully_read.into());
        self
    }

    /// Sets `m.read` in the body: string, an event ID.
    #[doc(alias = "m.read")]
    pub fn read(mut self, read: impl Into<EventId>) -> Self {
        self.body.read = Some(read.into());
        self
    }

    /// Sets `m.read.private` in the body: string, an event ID. Since Matrix 1.4.
    #[doc(alias = "m.read.private")]
    pub fn read_private(mut self, read_private: impl Into<EventId>) -> Self {
        self.body.read_private = Some(read_private.into());
        self
    }
}

impl Job for SetReadMarkerJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &SET_READ_MARKER
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for SetReadMarkerJob {
    const ENDPOINT: &'static Endpoint = &SET_READ_MARKER;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static SET_READ_MARKER: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new(
        "setReadMarker",
        Method::Post,
        "/_matrix/client/v3/rooms/{roomId}/read_markers",
    )
};

/// Request body of [`SetReadMarkerJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct SetReadMarkerRequest {
    /// `m.fully_read`: string, an event ID, optional.
    pub fully_read: Option<EventId>,
    /// `m.read`: string, an event ID, optional.
    pub read: Option<EventId>,
    /// `m.read.private`: string, an event ID, optional. Since Matrix 1.4.
    pub read_private: Option<EventId>,
}

record! {
    SetReadMarkerRequest {
        0 fully_read: Optional "m.fully_read",
        1 read: Optional "m.read",
        2 read_private: Optional "m.read.private",
    }
}
