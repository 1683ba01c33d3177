// Written by `cargo xtask regen` from api-spec/client-server/leaving.yaml. Do not edit.

//! Leaving and forgetting rooms.
//!
//! From the definitions in `client-server/leaving.yaml`.

use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, RoomId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Leaves a room, declines an invite, or takes a knock back.
///
/// <code>POST /_matrix/client/v3/rooms<wbr>/{roomId}/leave</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`LeaveRoomRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3roomsroomidleave)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::LeaveRoomJob;
///
/// homeserver.run(LeaveRoomJob::new("!room:example.org").reason("The work is done.")).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "leaveRoom")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LeaveRoomJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The body.
    pub body: LeaveRoomRequest,
}

impl LeaveRoomJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self {
            room_id: room_id.into(),
            body: LeaveRoomRequest { reason: None },
        }
    }

    /// Sets `reason` in the body: string. Since Matrix 1.1.
    ///
    /// Why, for people: it is shown to others.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }
}

impl Job for LeaveRoomJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &LEAVE_ROOM
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for LeaveRoomJob {
    const ENDPOINT: &'static Endpoint = &LEAVE_ROOM;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static LEAVE_ROOM: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new("leaveRoom", Method::Post, "/_matrix/client/v3/rooms/{roomId}/leave")
};

/// Request body of [`LeaveRoomJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct LeaveRoomRequest {
    /// Why, for people: it is shown to others.
    ///
    /// `reason`: string, optional. Since Matrix 1.1.
    pub reason: Option<String>,
}

record! {
    LeaveRoomRequest {
        0 reason: Optional "reason",
    }
}

/// Forgets a room that the user has left.
///
/// Its history can't be read any more, unless the user joins again.
///
/// <code>POST /_matrix/client/v3/rooms<wbr>/{roomId}/forget</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 400, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3roomsroomidforget)
#[doc(alias = "forgetRoom")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ForgetRoomJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
}

impl ForgetRoomJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self { room_id: room_id.into() }
    }
}

impl Job for ForgetRoomJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &FORGET_ROOM
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for ForgetRoomJob {
    const ENDPOINT: &'static Endpoint = &FORGET_ROOM;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
        })
    }
}

pub(crate) static FORGET_ROOM: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new(
        "forgetRoom",
        Method::Post,
        "/_matrix/client/v3/rooms/{roomId}/forget",
    )
};
