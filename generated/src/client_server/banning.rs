// Written by `cargo xtask regen` from api-spec/client-server/banning.yaml. Do not edit.

//! Banning users from rooms, and ending bans.
//!
//! From the definitions in `client-server/banning.yaml`.

use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, RoomId, UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Bans a user from a room; a member is also removed from it.
///
/// Whoever isn't a member can be banned as well.
///
/// <code>POST /_matrix/client/v3/rooms<wbr>/{roomId}/ban</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`BanRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 403.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3roomsroomidban)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::BanJob;
///
/// let job = BanJob::new("!room:example.org", "@mallory:example.org").reason("Spam");
/// homeserver.run(job).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "ban")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BanJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The body.
    pub body: BanRequest,
}

impl BanJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `user_id`: string, a user ID. The user, such as `@alice:example.org`.
    pub fn new(room_id: impl Into<RoomId>, user_id: impl Into<UserId>) -> Self {
        Self {
            room_id: room_id.into(),
            body: BanRequest {
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

impl Job for BanJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &BAN
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for BanJob {
    const ENDPOINT: &'static Endpoint = &BAN;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static BAN: Endpoint = Endpoint::new(
    "ban",
    Method::Post,
    "/_matrix/client/v3/rooms/{roomId}/ban",
);

/// Request body of [`BanJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BanRequest {
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
    BanRequest {
        0 user_id: Required "user_id",
        1 reason: Optional "reason",
    }
}

/// Ends a user's ban from a room.
///
/// It doesn't make the user a member again.
///
/// <code>POST /_matrix/client/v3/rooms<wbr>/{roomId}/unban</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`UnbanRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 403.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3roomsroomidunban)
#[doc(alias = "unban")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UnbanJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The body.
    pub body: UnbanRequest,
}

impl UnbanJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `user_id`: string, a user ID. The user, such as `@alice:example.org`.
    pub fn new(room_id: impl Into<RoomId>, user_id: impl Into<UserId>) -> Self {
        Self {
            room_id: room_id.into(),
            body: UnbanRequest {
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

impl Job for UnbanJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &UNBAN
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for UnbanJob {
    const ENDPOINT: &'static Endpoint = &UNBAN;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static UNBAN: Endpoint = Endpoint::new(
    "unban",
    Method::Post,
    "/_matrix/client/v3/rooms/{roomId}/unban",
);

/// Request body of [`UnbanJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UnbanRequest {
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
    UnbanRequest {
        0 user_id: Required "user_id",
        1 reason: Optional "reason",
    }
}
