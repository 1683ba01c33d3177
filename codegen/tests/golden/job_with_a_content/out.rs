//! Golden.
//!
//! From the definitions in `client-server/golden.yaml`.

use matrix_jobs_runtime::event::{AnyContent, StateEventContent};
use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// The operation `setState`.
///
/// <code>PUT /_matrix/client/v3/state<wbr>/{type}/{key}</code>
///
/// - Response: empty.
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3statetypekey)
#[doc(alias = "setState")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetStateJob {
    /// `type` in the path: string.
    pub r#type: String,
    /// `key` in the path: string.
    pub key: String,
    /// The body: object, the content of an event.
    pub content: AnyContent,
}

impl SetStateJob {
    /// Creates the job from its required parameters:
    ///
    /// - `type`: string
    /// - `key`: string
    /// - `content`: object, the content of an event
    pub fn new(
        r#type: impl Into<String>,
        key: impl Into<String>,
        content: impl Into<AnyContent>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            key: key.into(),
            content: content.into(),
        }
    }

    /// Creates the job for the content of an event, which says the type:
    ///
    /// - `key`: what events of this type have as state key
    /// - `content`: object, the content of an event
    pub fn event<C: StateEventContent>(
        key: impl Into<C::StateKey>,
        content: &C,
    ) -> Self {
        Self::new(
            C::TYPE,
            Into::<C::StateKey>::into(key).as_ref(),
            AnyContent::of(content),
        )
    }
}

impl Job for SetStateJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &SET_STATE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.r#type.as_ref(), self.key.as_ref()]);
        request.json(&self.content);
    }
}

#[cfg(feature = "server")]
impl Receive for SetStateJob {
    const ENDPOINT: &'static Endpoint = &SET_STATE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            r#type: inputs.path("type")?,
            key: inputs.path("key")?,
            content: inputs.json()?,
        })
    }
}

pub(crate) static SET_STATE: Endpoint = Endpoint {
    access: Access::None,
    expected_content_types: &[],
    ..Endpoint::new("setState", Method::Put, "/_matrix/client/v3/state/{type}/{key}")
};
