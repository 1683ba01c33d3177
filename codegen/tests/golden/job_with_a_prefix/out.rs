//! Golden.
//!
//! From the definitions in `client-server/golden.yaml`.

use matrix_jobs_runtime::event::{GlobalAccountDataEventContent, PrefixedEventContent};
use matrix_jobs_runtime::{Access, Endpoint, Job, Method, ReadAs, RequestParts};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// The operation `getData`.
///
/// <code>GET /_matrix/client/v3/data<wbr>/{type}</code>
///
/// - Response: empty.
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3datatype)
#[doc(alias = "getData")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetDataJob {
    /// `type` in the path: string.
    pub r#type: String,
}

impl GetDataJob {
    /// Creates the job from its required parameters:
    ///
    /// - `type`: string
    pub fn new(r#type: impl Into<String>) -> Self {
        Self { r#type: r#type.into() }
    }

    /// Creates the job for events of one type, whose content the response is read as:
    pub fn event<C: GlobalAccountDataEventContent>() -> ReadAs<Self, C> {
        ReadAs::new(Self::new(C::TYPE))
    }

    /// Creates the job for events of one type, whose content the response is read as:
    ///
    /// - `variable`: string, the end of the type, such as the ID of a key
    pub fn prefixed_event<C: PrefixedEventContent>(
        variable: impl AsRef<str>,
    ) -> ReadAs<Self, C> {
        ReadAs::new(Self::new(C::event_type(variable.as_ref())))
    }
}

impl Job for GetDataJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &GET_DATA
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.r#type.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetDataJob {
    const ENDPOINT: &'static Endpoint = &GET_DATA;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            r#type: inputs.path("type")?,
        })
    }
}

pub(crate) static GET_DATA: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new("getData", Method::Get, "/_matrix/client/v3/data/{type}")
};
