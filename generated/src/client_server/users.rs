// Written by `cargo xtask regen` from api-spec/client-server/users.yaml. Do not edit.

//! Searching users.
//!
//! From the definitions in `client-server/users.yaml`.

use matrix_jobs_runtime::{Endpoint, Job, Method, MxcUri, RequestParts, UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Searches users by their IDs and names.
///
/// The server decides whom it finds; those in public rooms and in the user's own are usual.
///
/// <code>POST /_matrix/client/v3<wbr>/user_directory/search</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`SearchUserDirectoryRequest`].
/// - Response: [`SearchUserDirectoryResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3user_directorysearch)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::SearchUserDirectoryJob;
///
/// let found = homeserver.run(SearchUserDirectoryJob::new("bob").limit(20)).await?;
/// for user in found.results() {
///     println!("{}: {}", user.user_id, user.display_name.as_deref().unwrap_or("no name"));
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "searchUserDirectory")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SearchUserDirectoryJob {
    /// The body.
    pub body: SearchUserDirectoryRequest,
}

impl SearchUserDirectoryJob {
    /// Creates the job from its required parameters:
    ///
    /// - `search_term`: string. What to look for in user IDs and names.
    pub fn new(search_term: impl Into<String>) -> Self {
        Self {
            body: SearchUserDirectoryRequest {
                search_term: search_term.into(),
                limit: None,
            },
        }
    }

    /// Sets `limit` in the body: integer.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.body.limit = Some(limit);
        self
    }
}

impl Job for SearchUserDirectoryJob {
    type Response = SearchUserDirectoryResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &SEARCH_USER_DIRECTORY
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for SearchUserDirectoryJob {
    const ENDPOINT: &'static Endpoint = &SEARCH_USER_DIRECTORY;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static SEARCH_USER_DIRECTORY: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new(
        "searchUserDirectory",
        Method::Post,
        "/_matrix/client/v3/user_directory/search",
    )
};

/// Request body of [`SearchUserDirectoryJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SearchUserDirectoryRequest {
    /// What to look for in user IDs and names.
    ///
    /// `search_term`: string.
    pub search_term: String,
    /// `limit`: integer, optional.
    pub limit: Option<i64>,
}

record! {
    SearchUserDirectoryRequest {
        0 search_term: Required "search_term",
        1 limit: Optional "limit",
    }
}

/// Response of [`SearchUserDirectoryJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SearchUserDirectoryResponse {
    /// Who was found, those first who fit best.
    ///
    /// `results`: array.
    pub results: Vec<User>,
    /// Whether there are more than `limit` results.
    ///
    /// `limited`: boolean.
    pub limited: bool,
}

impl SearchUserDirectoryResponse {
    /// Who was found, those first who fit best.
    ///
    /// `results`: array.
    pub fn results(&self) -> &[User] {
        &self.results
    }

    /// Whether there are more than `limit` results.
    ///
    /// `limited`: boolean.
    pub fn limited(&self) -> bool {
        self.limited
    }
}

#[cfg(feature = "server")]
impl SearchUserDirectoryResponse {
    /// Creates the value from its required properties.
    pub fn new(results: Vec<User>, limited: bool) -> Self {
        Self { results, limited }
    }
}

record! {
    SearchUserDirectoryResponse {
        0 results: Required "results",
        1 limited: Required "limited",
    }
}

/// Part of [`SearchUserDirectoryResponse`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct User {
    /// The user, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID.
    pub user_id: UserId,
    /// The name that people see.
    ///
    /// `display_name`: string, optional.
    pub display_name: Option<String>,
    /// The picture, as `mxc://server/id`.
    ///
    /// `avatar_url`: string, a media URI: `mxc://server/id`, optional.
    pub avatar_url: Option<MxcUri>,
}

#[cfg(feature = "server")]
impl User {
    /// Creates the value from its required properties.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            display_name: None,
            avatar_url: None,
        }
    }

    /// Sets [`display_name`](Self#structfield.display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`avatar_url`](Self#structfield.avatar_url).
    #[must_use]
    pub fn with_avatar_url(mut self, avatar_url: impl Into<MxcUri>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }
}

record! {
    User {
        0 user_id: Required "user_id",
        1 display_name: Optional "display_name",
        2 avatar_url: Optional "avatar_url",
    }
}
