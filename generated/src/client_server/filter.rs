// Written by `cargo xtask regen` from api-spec/client-server/filter.yaml. Do not edit.

//! Filters: what a client wants to see, kept on the server.
//!
//! From the definitions in `client-server/filter.yaml`.

use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::sync_filter::Filter;

/// Stores a filter on the server.
///
/// [`SyncJob`](crate::client_server::SyncJob) takes the ID in the response instead of the filter itself.
///
/// <code>POST /_matrix/client/v3/user<wbr>/{userId}/filter</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`Filter`].
/// - Response: [`DefineFilterResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3useruseridfilter)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::definitions::room_event_filter::RoomEventFilter;
/// use matrix_jobs::client_server::definitions::sync_filter::{Filter, RoomFilter};
/// use matrix_jobs::client_server::{DefineFilterJob, SyncJob};
///
/// let timeline = RoomEventFilter::new().with_types(["m.room.message"]).with_limit(20);
/// let filter = Filter::new().with_room(RoomFilter::new().with_timeline(timeline));
/// let defined = homeserver.run(DefineFilterJob::new("@alice:example.org", filter)).await?;
/// homeserver.run(SyncJob::new().filter(defined.filter_id())).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "defineFilter")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DefineFilterJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// What to send, and what to leave out.
    ///
    /// The body: object.
    pub content: Filter,
}

impl DefineFilterJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `content`: object. What to send, and what to leave out.
    pub fn new(user_id: impl Into<UserId>, content: Filter) -> Self {
        Self {
            user_id: user_id.into(),
            content,
        }
    }
}

impl Job for DefineFilterJob {
    type Response = DefineFilterResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &DEFINE_FILTER
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref()]);
        request.json(&self.content);
    }
}

#[cfg(feature = "server")]
impl Receive for DefineFilterJob {
    const ENDPOINT: &'static Endpoint = &DEFINE_FILTER;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
            content: inputs.json()?,
        })
    }
}

pub(crate) static DEFINE_FILTER: Endpoint = Endpoint::new(
    "defineFilter",
    Method::Post,
    "/_matrix/client/v3/user/{userId}/filter",
);

/// Response of [`DefineFilterJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DefineFilterResponse {
    /// What `filter` of [`SyncJob`](crate::client_server::SyncJob) takes; it never begins with `{`.
    ///
    /// `filter_id`: string.
    pub filter_id: String,
}

impl DefineFilterResponse {
    /// What `filter` of [`SyncJob`](crate::client_server::SyncJob) takes; it never begins with `{`.
    ///
    /// `filter_id`: string.
    #[doc(alias = "filterId")]
    pub fn filter_id(&self) -> &str {
        &self.filter_id
    }
}

#[cfg(feature = "server")]
impl DefineFilterResponse {
    /// Creates the value from its required properties.
    pub fn new(filter_id: impl Into<String>) -> Self {
        Self {
            filter_id: filter_id.into(),
        }
    }
}

record! {
    DefineFilterResponse {
        0 filter_id: Required "filter_id",
    }
}

/// Reads a filter that was stored on the server.
///
/// <code>GET /_matrix/client/v3/user<wbr>/{userId}/filter<wbr>/{filterId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`Filter`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3useruseridfilterfilterid)
#[doc(alias = "getFilter")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetFilterJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// The filter, by the ID that [`DefineFilterJob`] returned.
    ///
    /// `filterId` in the path: string.
    pub filter_id: String,
}

impl GetFilterJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `filterId`: string. The filter, by the ID that [`DefineFilterJob`] returned.
    pub fn new(user_id: impl Into<UserId>, filter_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            filter_id: filter_id.into(),
        }
    }
}

impl Job for GetFilterJob {
    type Response = Filter;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_FILTER
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref(), self.filter_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetFilterJob {
    const ENDPOINT: &'static Endpoint = &GET_FILTER;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
            filter_id: inputs.path("filterId")?,
        })
    }
}

pub(crate) static GET_FILTER: Endpoint = Endpoint::new(
    "getFilter",
    Method::Get,
    "/_matrix/client/v3/user/{userId}/filter/{filterId}",
);
