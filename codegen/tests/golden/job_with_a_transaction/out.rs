//! Golden.
//!
//! From the definitions in `client-server/golden.yaml`.

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// The operation `boilOnce`.
///
/// <code>PUT /_matrix/client/v3/boil<wbr>/{txnId}</code>
///
/// - Response: empty.
/// - Access token: never sent.
/// - Retried: yes, with the same transaction ID.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3boiltxnid)
#[doc(alias = "boilOnce")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BoilOnceJob {
    /// `txnId` in the path: string.
    pub txn_id: Option<String>,
    /// The body: any JSON object.
    pub content: JsonObject,
}

impl BoilOnceJob {
    /// Creates the job from its required parameters:
    ///
    /// - `content`: any JSON object
    pub fn new(content: JsonObject) -> Self {
        Self { txn_id: None, content }
    }

    /// Sets `txnId` in the path: string.
    #[doc(alias = "txnId")]
    pub fn txn_id(mut self, txn_id: impl Into<String>) -> Self {
        self.txn_id = Some(txn_id.into());
        self
    }
}

impl Job for BoilOnceJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &BOIL_ONCE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        let txn_id = request.txn_id(self.txn_id.as_deref());
        request.path(&[&txn_id]);
        request.json(&self.content);
    }
}

#[cfg(feature = "server")]
impl Receive for BoilOnceJob {
    const ENDPOINT: &'static Endpoint = &BOIL_ONCE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            txn_id: Some(inputs.path("txnId")?),
            content: inputs.json()?,
        })
    }
}

pub(crate) static BOIL_ONCE: Endpoint = Endpoint {
    access: Access::None,
    expected_content_types: &[],
    ..Endpoint::new("boilOnce", Method::Put, "/_matrix/client/v3/boil/{txnId}")
};
