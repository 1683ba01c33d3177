// Written by `cargo xtask regen` from api-spec/client-server/whoami.yaml. Do not edit.

//! Whom an access token belongs to.
//!
//! From the definitions in `client-server/whoami.yaml`.

use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks whom the access token belongs to.
///
/// An application service may ask about a user of its namespace.
///
/// <code>GET /_matrix/client/v3<wbr>/account/whoami</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetTokenOwnerResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 401, 403, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3accountwhoami)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::GetTokenOwnerJob;
///
/// let owner = homeserver.run(GetTokenOwnerJob::new()).await?;
/// println!("{} on device {:?}", owner.user_id(), owner.device_id());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getTokenOwner")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetTokenOwnerJob;

impl GetTokenOwnerJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetTokenOwnerJob {
    type Response = GetTokenOwnerResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_TOKEN_OWNER
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetTokenOwnerJob {
    const ENDPOINT: &'static Endpoint = &GET_TOKEN_OWNER;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_TOKEN_OWNER: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new("getTokenOwner", Method::Get, "/_matrix/client/v3/account/whoami")
};

/// Response of [`GetTokenOwnerJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetTokenOwnerResponse {
    /// Whose access token it is, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID.
    pub user_id: UserId,
    /// The device; application services have none.
    ///
    /// `device_id`: string, optional. Since Matrix 1.1.
    pub device_id: Option<String>,
    /// Whether the user is a guest; false if it is missing.
    ///
    /// `is_guest`: boolean, optional. Since Matrix 1.2.
    pub is_guest: Option<bool>,
}

impl GetTokenOwnerResponse {
    /// Whose access token it is, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID.
    #[doc(alias = "userId")]
    pub fn user_id(&self) -> &UserId {
        &self.user_id
    }

    /// The device; application services have none.
    ///
    /// `device_id`: string, optional. Since Matrix 1.1.
    #[doc(alias = "deviceId")]
    pub fn device_id(&self) -> Option<&str> {
        self.device_id.as_deref()
    }

    /// Whether the user is a guest; false if it is missing.
    ///
    /// `is_guest`: boolean, optional. Since Matrix 1.2.
    #[doc(alias = "isGuest")]
    pub fn is_guest(&self) -> Option<bool> {
        self.is_guest
    }
}

#[cfg(feature = "server")]
impl GetTokenOwnerResponse {
    /// Creates the value from its required properties.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            device_id: None,
            is_guest: None,
        }
    }

    /// Sets [`device_id`](Self#structfield.device_id).
    #[must_use]
    pub fn with_device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets [`is_guest`](Self#structfield.is_guest).
    #[inline]
    #[must_use]
    pub fn with_is_guest(mut self, is_guest: bool) -> Self {
        self.is_guest = Some(is_guest);
        self
    }
}

record! {
    GetTokenOwnerResponse {
        0 user_id: Required "user_id",
        1 device_id: Optional "device_id",
        2 is_guest: Optional "is_guest",
    }
}
