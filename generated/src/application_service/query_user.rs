// Written by `cargo xtask regen` from api-spec/application-service/query_user.yaml. Do not edit.

//! Users that an application service makes once they are asked for.
//!
//! From the definitions in `application-service/query_user.yaml`.

use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, UserId};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks an application service whether a user of its own exists; it may make one now.
///
/// Success means that the user is there; one who doesn't exist is an error.
///
/// <code>GET /_matrix/app/v1/users<wbr>/{userId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 401, 403, 404.
///
/// [Specification](https://spec.matrix.org/latest/application-service-api/#get_matrixappv1usersuserid)
#[doc(alias = "queryUserById")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct QueryUserByIdJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
}

impl QueryUserByIdJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl Job for QueryUserByIdJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &QUERY_USER_BY_ID
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for QueryUserByIdJob {
    const ENDPOINT: &'static Endpoint = &QUERY_USER_BY_ID;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
        })
    }
}

pub(crate) static QUERY_USER_BY_ID: Endpoint = Endpoint::new(
    "queryUserById",
    Method::Get,
    "/_matrix/app/v1/users/{userId}",
);
