// Written by `cargo xtask regen` from api-spec/client-server/presence.yaml. Do not edit.

//! Presence: who is online.
//!
//! From the definitions in `client-server/presence.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::enums::PresenceState;

/// Sets whether the user is online, and a message beside it.
///
/// <code>PUT /_matrix/client/v3<wbr>/presence/{userId}<wbr>/status</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`SetPresenceRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3presenceuseridstatus)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::SetPresenceJob;
/// use matrix_jobs::enums::PresenceState;
///
/// let job = SetPresenceJob::new("@alice:example.org", PresenceState::Online).status_msg("Making tea");
/// homeserver.run(job).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "setPresence")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetPresenceJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// The body.
    pub body: SetPresenceRequest,
}

impl SetPresenceJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `presence`: string, an enum. Whether somebody is online.
    pub fn new(user_id: impl Into<UserId>, presence: PresenceState) -> Self {
        Self {
            user_id: user_id.into(),
            body: SetPresenceRequest {
                presence,
                status_msg: None,
            },
        }
    }

    /// Sets `status_msg` in the body: string.
    pub fn status_msg(mut self, status_msg: impl Into<String>) -> Self {
        self.body.status_msg = Some(status_msg.into());
        self
    }
}

impl Job for SetPresenceJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &SET_PRESENCE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for SetPresenceJob {
    const ENDPOINT: &'static Endpoint = &SET_PRESENCE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static SET_PRESENCE: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new(
        "setPresence",
        Method::Put,
        "/_matrix/client/v3/presence/{userId}/status",
    )
};

/// Request body of [`SetPresenceJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetPresenceRequest {
    /// Whether somebody is online.
    ///
    /// `presence`: string, an enum.
    pub presence: PresenceState,
    /// `status_msg`: string, optional.
    pub status_msg: Option<String>,
}

record! {
    SetPresenceRequest {
        0 presence: Required "presence",
        1 status_msg: Optional "status_msg",
    }
}

/// Asks whether a user is online.
///
/// Servers tell it only to those who share a room with the user.
///
/// <code>GET /_matrix/client/v3<wbr>/presence/{userId}<wbr>/status</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetPresenceResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 403, 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3presenceuseridstatus)
#[doc(alias = "getPresence")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetPresenceJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
}

impl GetPresenceJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl Job for GetPresenceJob {
    type Response = GetPresenceResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_PRESENCE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetPresenceJob {
    const ENDPOINT: &'static Endpoint = &GET_PRESENCE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
        })
    }
}

pub(crate) static GET_PRESENCE: Endpoint = Endpoint::new(
    "getPresence",
    Method::Get,
    "/_matrix/client/v3/presence/{userId}/status",
);

/// Response of [`GetPresenceJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetPresenceResponse {
    /// Whether somebody is online.
    ///
    /// `presence`: string, an enum.
    pub presence: PresenceState,
    /// How long ago the user did something.
    ///
    /// `last_active_ago`: integer, a duration in milliseconds, optional.
    pub last_active_ago: Option<u64>,
    /// What the user wrote about what they do.
    ///
    /// `status_msg`: string, optional.
    pub status_msg: Option<String>,
    /// Whether the user is doing something just now; `last_active_ago` is imprecise then.
    ///
    /// `currently_active`: boolean, optional.
    pub currently_active: Option<bool>,
}

impl GetPresenceResponse {
    /// Whether somebody is online.
    ///
    /// `presence`: string, an enum.
    pub fn presence(&self) -> &PresenceState {
        &self.presence
    }

    /// How long ago the user did something.
    ///
    /// `last_active_ago`: integer, a duration in milliseconds, optional.
    #[doc(alias = "lastActiveAgo")]
    pub fn last_active_ago(&self) -> Option<u64> {
        self.last_active_ago
    }

    /// [`last_active_ago`](Self::last_active_ago) as a [`Duration`].
    pub fn last_active_ago_duration(&self) -> Option<Duration> {
        self.last_active_ago.map(Duration::from_millis)
    }

    /// What the user wrote about what they do.
    ///
    /// `status_msg`: string, optional.
    #[doc(alias = "statusMsg")]
    pub fn status_msg(&self) -> Option<&str> {
        self.status_msg.as_deref()
    }

    /// Whether the user is doing something just now; `last_active_ago` is imprecise then.
    ///
    /// `currently_active`: boolean, optional.
    #[doc(alias = "currentlyActive")]
    pub fn currently_active(&self) -> Option<bool> {
        self.currently_active
    }
}

#[cfg(feature = "server")]
impl GetPresenceResponse {
    /// Creates the value from its required properties.
    pub fn new(presence: PresenceState) -> Self {
        Self {
            presence,
            last_active_ago: None,
            status_msg: None,
            currently_active: None,
        }
    }

    /// Sets [`last_active_ago`](Self#structfield.last_active_ago).
    #[inline]
    #[must_use]
    pub fn with_last_active_ago(mut self, last_active_ago: Duration) -> Self {
        self.last_active_ago = Some(matrix_jobs_runtime::units::millis(last_active_ago));
        self
    }

    /// Sets [`status_msg`](Self#structfield.status_msg).
    #[must_use]
    pub fn with_status_msg(mut self, status_msg: impl Into<String>) -> Self {
        self.status_msg = Some(status_msg.into());
        self
    }

    /// Sets [`currently_active`](Self#structfield.currently_active).
    #[inline]
    #[must_use]
    pub fn with_currently_active(mut self, currently_active: bool) -> Self {
        self.currently_active = Some(currently_active);
        self
    }
}

record! {
    GetPresenceResponse {
        0 presence: Required "presence",
        1 last_active_ago: Optional "last_active_ago",
        2 status_msg: Optional "status_msg",
        3 currently_active: Optional "currently_active",
    }
}
