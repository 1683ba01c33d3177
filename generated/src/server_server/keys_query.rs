// Written by `cargo xtask regen` from api-spec/server-server/keys_query.yaml. Do not edit.

//! Servers' signing keys, as other servers know them.
//!
//! From the definitions in `server-server/keys_query.yaml`.

use std::time::SystemTime;

use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, RequestParts, ServerName, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::server_server::definitions::keys_query_response::KeysQueryResponse;

/// Asks a notary for the signing keys of a server.
///
/// The notary signs its answer, beside the server whose keys they are.
///
/// <code>GET /_matrix/key/v2/query<wbr>/{serverName}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`KeysQueryResponse`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixkeyv2queryservername)
#[doc(alias = "perspectivesKeyQuery")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PerspectivesKeyQueryJob {
    /// `serverName` in the path: string, a server name.
    pub server_name: ServerName,
    /// `minimum_valid_until_ts` in the query: integer, a time in milliseconds since the Unix epoch.
    pub minimum_valid_until_ts: Option<u64>,
}

impl PerspectivesKeyQueryJob {
    /// Creates the job from its required parameters:
    ///
    /// - `serverName`: string, a server name
    pub fn new(server_name: impl Into<ServerName>) -> Self {
        Self {
            server_name: server_name.into(),
            minimum_valid_until_ts: None,
        }
    }

    /// Sets `minimum_valid_until_ts` in the query: integer, a time in milliseconds since the Unix epoch.
    #[inline]
    pub fn minimum_valid_until_ts(mut self, minimum_valid_until_ts: SystemTime) -> Self {
        self.minimum_valid_until_ts = Some(
            matrix_jobs_runtime::units::timestamp(minimum_valid_until_ts),
        );
        self
    }
}

impl Job for PerspectivesKeyQueryJob {
    type Response = KeysQueryResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &PERSPECTIVES_KEY_QUERY
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.server_name.as_ref()]);
        request.query("minimum_valid_until_ts", &self.minimum_valid_until_ts);
    }
}

#[cfg(feature = "server")]
impl Receive for PerspectivesKeyQueryJob {
    const ENDPOINT: &'static Endpoint = &PERSPECTIVES_KEY_QUERY;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            server_name: inputs.path("serverName")?,
            minimum_valid_until_ts: inputs.optional_query("minimum_valid_until_ts")?,
        })
    }
}

pub(crate) static PERSPECTIVES_KEY_QUERY: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new(
        "perspectivesKeyQuery",
        Method::Get,
        "/_matrix/key/v2/query/{serverName}",
    )
};

/// Asks a notary for the signing keys of several servers.
///
/// The notary signs its answer, beside the servers whose keys they are.
///
/// `POST /_matrix/key/v2/query`
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`BulkPerspectivesKeyQueryRequest`].
/// - Response: [`KeysQueryResponse`].
/// - Access token: never sent.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#post_matrixkeyv2query)
#[doc(alias = "bulkPerspectivesKeyQuery")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BulkPerspectivesKeyQueryJob {
    /// The body.
    pub body: BulkPerspectivesKeyQueryRequest,
}

impl BulkPerspectivesKeyQueryJob {
    /// Creates the job from its required parameters:
    ///
    /// - `server_keys`: object, a map
    pub fn new(
        server_keys: impl IntoIterator<Item = (ServerName, Map<String, QueryCriteria>)>,
    ) -> Self {
        Self {
            body: BulkPerspectivesKeyQueryRequest {
                server_keys: server_keys.into_iter().collect(),
            },
        }
    }
}

impl Job for BulkPerspectivesKeyQueryJob {
    type Response = KeysQueryResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &BULK_PERSPECTIVES_KEY_QUERY
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for BulkPerspectivesKeyQueryJob {
    const ENDPOINT: &'static Endpoint = &BULK_PERSPECTIVES_KEY_QUERY;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static BULK_PERSPECTIVES_KEY_QUERY: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new("bulkPerspectivesKeyQuery", Method::Post, "/_matrix/key/v2/query")
};

/// Request body of [`BulkPerspectivesKeyQueryJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BulkPerspectivesKeyQueryRequest {
    /// `server_keys`: object, a map.
    pub server_keys: Map<ServerName, Map<String, QueryCriteria>>,
}

record! {
    BulkPerspectivesKeyQueryRequest {
        0 server_keys: Required "server_keys",
    }
}

/// Part of [`BulkPerspectivesKeyQueryRequest`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct QueryCriteria {
    /// `minimum_valid_until_ts`: integer, a time in milliseconds since the Unix epoch, optional.
    pub minimum_valid_until_ts: Option<u64>,
}

impl QueryCriteria {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`minimum_valid_until_ts`](Self#structfield.minimum_valid_until_ts).
    #[inline]
    #[must_use]
    pub fn with_minimum_valid_until_ts(
        mut self,
        minimum_valid_until_ts: SystemTime,
    ) -> Self {
        self.minimum_valid_until_ts = Some(
            matrix_jobs_runtime::units::timestamp(minimum_valid_until_ts),
        );
        self
    }
}

record! {
    QueryCriteria {
        0 minimum_valid_until_ts: Optional "minimum_valid_until_ts",
    }
}
