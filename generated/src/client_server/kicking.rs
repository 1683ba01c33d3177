// Written by `cargo xtask regen` from api-spec/client-server/kicking.yaml. Do not edit.

//! Removing users from rooms.
//!
//! From the definitions in `client-server/kicking.yaml`.

use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, RoomId, UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Removes a user from a room, takes an invite back, or declines a knock.
///
/// It doesn't keep the user from coming back, as [`BanJob`](crate::client_server::BanJob) does.
///
/// <code>POST /_matrix/client/v3/rooms<wbr>/{roomId}/kick</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`KickRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 403.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3roomsroomidkick)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::KickJob;
///
/// let job = KickJob::new("!room:example.org", "@mallory:example.org").reason("Not here, please.");
/// homeserver.run(job).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "kick")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct KickJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The body.
    pub body: KickRequest,
}

impl KickJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `user_id`: string, a user ID. The user, such as `@alice:example.org`.
    pub fn new(room_id: impl Into<RoomId>, user_id: impl Into<UserId>) -> Self {
        Self {
            room_id: room_id.into(),
            body: KickRequest {
                user_id: user_id.into(),
                reason: None,
            },
        }
    }

    /// Sets `reason` in the body: string.
    ///
    /// Why, for people: it is shown to others.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }
}

impl Job for KickJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &KICK
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for KickJob {
    const ENDPOINT: &'static Endpoint = &KICK;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static KICK: Endpoint = Endpoint::new(
    "kick",
    Method::Post,
    "/_matrix/client/v3/rooms/{roomId}/kick",
);

/// Request body of [`KickJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct KickRequest {
    /// The user, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID.
    pub user_id: UserId,
    /// Why, for people: it is shown to others.
    ///
    /// `reason`: string, optional.
    pub reason: Option<String>,
}

record! {
    KickRequest {
        0 user_id: Required "user_id",
        1 reason: Optional "reason",
    }
}
