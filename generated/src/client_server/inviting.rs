// Written by `cargo xtask regen` from api-spec/client-server/inviting.yaml. Do not edit.

//! Inviting users to rooms.
//!
//! From the definitions in `client-server/inviting.yaml`.

use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, RoomId, UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Invites a user to a room.
///
/// For somebody of whom only a mail address or phone number is known, see [`InviteByThreepidJob`](crate::client_server::InviteByThreepidJob).
///
/// <code>POST /_matrix/client/v3/rooms<wbr>/{roomId}/invite</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`InviteUserRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 400, 403, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3roomsroomidinvite)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::InviteUserJob;
///
/// homeserver.run(InviteUserJob::new("!room:example.org", "@bob:example.org")).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "inviteUser")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InviteUserJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The body.
    pub body: InviteUserRequest,
}

impl InviteUserJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `user_id`: string, a user ID. The user, such as `@alice:example.org`.
    pub fn new(room_id: impl Into<RoomId>, user_id: impl Into<UserId>) -> Self {
        Self {
            room_id: room_id.into(),
            body: InviteUserRequest {
                user_id: user_id.into(),
                reason: None,
            },
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

impl Job for InviteUserJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &INVITE_USER
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for InviteUserJob {
    const ENDPOINT: &'static Endpoint = &INVITE_USER;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static INVITE_USER: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new(
        "inviteUser",
        Method::Post,
        "/_matrix/client/v3/rooms/{roomId}/invite",
    )
};

/// Request body of [`InviteUserJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InviteUserRequest {
    /// The user, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID.
    pub user_id: UserId,
    /// Why, for people: it is shown to others.
    ///
    /// `reason`: string, optional. Since Matrix 1.1.
    pub reason: Option<String>,
}

record! {
    InviteUserRequest {
        0 user_id: Required "user_id",
        1 reason: Optional "reason",
    }
}
