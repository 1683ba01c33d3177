// Written by `cargo xtask regen` from api-spec/client-server/typing.yaml. Do not edit.

//! Telling a room that somebody is typing.
//!
//! From the definitions in `client-server/typing.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, RoomId, UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Tells a room that the user is typing, or has stopped.
///
/// After `timeout` it counts as stopped; until then, tell it again.
///
/// <code>PUT /_matrix/client/v3/rooms<wbr>/{roomId}/typing<wbr>/{userId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`SetTypingRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3roomsroomidtypinguserid)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::SetTypingJob;
/// use std::time::Duration;
///
/// // Typing ends by itself unless it is set again in time.
/// let job = SetTypingJob::new("!room:example.org", "@alice:example.org", true)
///     .timeout(Duration::from_secs(20));
/// homeserver.run(job).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "setTyping")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetTypingJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// The body.
    pub body: SetTypingRequest,
}

impl SetTypingJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `typing`: boolean. True begins the notification or goes on with it, false ends it.
    pub fn new(
        room_id: impl Into<RoomId>,
        user_id: impl Into<UserId>,
        typing: bool,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            user_id: user_id.into(),
            body: SetTypingRequest {
                typing,
                timeout: None,
            },
        }
    }

    /// Sets `timeout` in the body: integer, a duration in milliseconds.
    ///
    /// How long the server waits for other servers; default: 10 s.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.body.timeout = Some(matrix_jobs_runtime::units::millis(timeout));
        self
    }
}

impl Job for SetTypingJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &SET_TYPING
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.user_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for SetTypingJob {
    const ENDPOINT: &'static Endpoint = &SET_TYPING;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            user_id: inputs.path("userId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static SET_TYPING: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new(
        "setTyping",
        Method::Put,
        "/_matrix/client/v3/rooms/{roomId}/typing/{userId}",
    )
};

/// Request body of [`SetTypingJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetTypingRequest {
    /// True begins the notification or goes on with it, false ends it.
    ///
    /// `typing`: boolean.
    pub typing: bool,
    /// How long the server waits for other servers; default: 10 s.
    ///
    /// `timeout`: integer, a duration in milliseconds, optional.
    pub timeout: Option<u64>,
}

record! {
    SetTypingRequest {
        0 typing: Required "typing",
        1 timeout: Optional "timeout",
    }
}
