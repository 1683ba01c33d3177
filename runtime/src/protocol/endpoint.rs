//! What is known of an operation before any job of it exists.

use std::fmt;

/// The facts of one API operation. Generated jobs share one `static` of it each; a hand-written job makes its own:
///
/// ```
/// # use matrix_jobs_runtime as matrix_jobs;
/// use matrix_jobs::{Access, Endpoint, Method};
///
/// static CLIENT_VERSIONS: Endpoint = Endpoint {
///     access: Access::Optional,
///     ..Endpoint::new("getVersions", Method::Get, "/_matrix/client/versions")
/// };
/// assert!(!CLIENT_VERSIONS.deprecated);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// The operation's name in the Matrix definitions, as in `getRoomEvents`. Errors and logs name the job by it.
    #[doc(alias = "setLoggingCategory")]
    pub operation_id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The whole path below the homeserver's base URL, with `{variables}` in braces.
    pub path: &'static str,
    /// Whether the request carries the connection's access token.
    pub access: Access,
    /// Whether each request has an effect of its own though the method only reads, as a link in an e-mail has that
    /// confirms an address: it is retried like a POST.
    pub acts: bool,
    /// Whether the server may ask the user to prove who they are first.
    pub interactive_auth: bool,
    /// Whether the server may refuse the request for being one of too many.
    pub rate_limited: bool,
    /// The Matrix version that added the operation, as in `1.7`. `None` if it is older than the oldest version that is
    /// known (1.8 for the generated jobs), or not in a version yet: [`VersionPolicy`](crate::VersionPolicy) runs it
    /// anywhere.
    pub since: Option<&'static str>,
    /// The Matrix version that removed the operation, as in `1.16`: servers may still serve it. `None` if Matrix has it.
    pub removed: Option<&'static str>,
    /// The name by which servers announce the operation in `unstable_features` before they list the version that added
    /// it, as in `uk.half-shot.msc2666.query_mutual_rooms.stable`.
    pub unstable_feature: Option<&'static str>,
    /// Whether Matrix advises against using it.
    pub deprecated: bool,
    /// Whether a redirect is what the operation promises: it is not followed, and [`Redirect`](crate::Redirect) reads
    /// it.
    pub redirects: bool,
    /// Whether the last variable of the path may be empty, as a state key may. The slash before it may then be left out.
    pub last_may_be_empty: bool,
    /// Content types of a successful response. `type/*` and `*/*` match any of theirs; an empty list accepts
    /// everything.
    #[doc(alias = "expectedContentTypes")]
    #[doc(alias = "addExpectedContentType")]
    pub expected_content_types: &'static [&'static str],
}

impl Endpoint {
    /// An operation that needs an access token and answers with JSON, to be adjusted with `..`.
    pub const fn new(operation_id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            operation_id,
            method,
            path,
            access: Access::Required,
            acts: false,
            interactive_auth: false,
            rate_limited: false,
            since: None,
            removed: None,
            unstable_feature: None,
            deprecated: false,
            redirects: false,
            last_may_be_empty: false,
            expected_content_types: &["application/json"],
        }
    }

    /// Whether a response of this content type is one that the operation promises. Parameters (`; charset=…`) don't
    /// count.
    pub fn expects(&self, content_type: &str) -> bool {
        // As most often.
        if self.expected_content_types.contains(&content_type) {
            return true;
        }
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        let matches = |pattern: &&str| match pattern.strip_suffix("/*") {
            Some("*") => true,
            Some(kind) => essence.split_once('/').is_some_and(|(main, _)| main.eq_ignore_ascii_case(kind)),
            None => pattern.eq_ignore_ascii_case(essence),
        };
        self.expected_content_types.is_empty() || self.expected_content_types.iter().any(matches)
    }
}

/// An HTTP method.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `HEAD`
    Head,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
}

impl Method {
    /// The method as HTTP spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whether an operation wants to know who is asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Access {
    /// With the connection's access token; without one, the job fails before anything is sent.
    Required,
    /// With the access token if the connection has one. If the server refuses it and it can't be renewed, without.
    Optional,
    /// Never with the access token.
    None,
    /// Signed by a server, as federation requests are: by the connection, with the feature `server-server` (see
    /// `ConnectionBuilder::sign_as`), or by the job, which then brings the header `Authorization` itself.
    Signed,
}
