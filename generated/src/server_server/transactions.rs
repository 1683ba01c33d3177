// Written by `cargo xtask regen` from api-spec/server-server/transactions.yaml. Do not edit.

//! Transactions: how servers send each other what happens.
//!
//! From the definitions in `server-server/transactions.yaml`.

use std::time::SystemTime;

use matrix_jobs_runtime::json::{Map, Raw};
use matrix_jobs_runtime::{
    Access, Endpoint, EventId, Job, Method, RequestParts, ServerName, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::server_server::definitions::edu::Edu;
pub use crate::server_server::definitions::persistent_data_unit::Pdu;

/// Sends events of rooms and short-lived news, such as typing and receipts.
///
/// At most 50 `pdus` and 100 `edus`. The response says of each event whether it was processed; the
/// request succeeds also where some weren't.
///
/// <code>PUT /_matrix/federation/v1<wbr>/send/{txnId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`SendTransactionRequest`].
/// - Response: [`SendTransactionResponse`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes, with the same transaction ID.
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#put_matrixfederationv1sendtxnid)
#[doc(alias = "sendTransaction")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendTransactionJob {
    /// Tells this request from others: the server does what it asks for only once. The connection makes
    /// one unless it is set.
    ///
    /// `txnId` in the path: string.
    pub txn_id: Option<String>,
    /// The body.
    pub body: SendTransactionRequest,
}

impl SendTransactionJob {
    /// Creates the job from its required parameters:
    ///
    /// - `origin`: string, a server name
    /// - `origin_server_ts`: integer, a time in milliseconds since the Unix epoch. When it was sent, by the clock of the sender's server.
    /// - `pdus`: array
    pub fn new(
        origin: impl Into<ServerName>,
        origin_server_ts: SystemTime,
        pdus: Vec<Raw<Pdu>>,
    ) -> Self {
        Self {
            txn_id: None,
            body: SendTransactionRequest {
                origin: origin.into(),
                origin_server_ts: matrix_jobs_runtime::units::timestamp(
                    origin_server_ts,
                ),
                pdus,
                edus: None,
            },
        }
    }

    /// Sets `txnId` in the path: string.
    ///
    /// Tells this request from others: the server does what it asks for only once. The connection makes
    /// one unless it is set.
    #[doc(alias = "txnId")]
    pub fn txn_id(mut self, txn_id: impl Into<String>) -> Self {
        self.txn_id = Some(txn_id.into());
        self
    }

    /// Sets `edus` in the body: array.
    #[inline]
    pub fn edus(mut self, edus: Vec<Edu>) -> Self {
        self.body.edus = Some(edus);
        self
    }
}

impl Job for SendTransactionJob {
    type Response = SendTransactionResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &SEND_TRANSACTION
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        let txn_id = request.txn_id(self.txn_id.as_deref());
        request.path(&[&txn_id]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for SendTransactionJob {
    const ENDPOINT: &'static Endpoint = &SEND_TRANSACTION;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            txn_id: Some(inputs.path("txnId")?),
            body: inputs.json()?,
        })
    }
}

pub(crate) static SEND_TRANSACTION: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new(
        "sendTransaction",
        Method::Put,
        "/_matrix/federation/v1/send/{txnId}",
    )
};

/// Request body of [`SendTransactionJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendTransactionRequest {
    /// `origin`: string, a server name.
    pub origin: ServerName,
    /// When it was sent, by the clock of the sender's server.
    ///
    /// `origin_server_ts`: integer, a time in milliseconds since the Unix epoch.
    pub origin_server_ts: u64,
    /// `pdus`: array.
    pub pdus: Vec<Raw<Pdu>>,
    /// `edus`: array, optional.
    pub edus: Option<Vec<Edu>>,
}

record! {
    SendTransactionRequest {
        0 origin: Required "origin",
        1 origin_server_ts: Required "origin_server_ts",
        2 pdus: Required "pdus",
        3 edus: Optional "edus",
    }
}

/// Response of [`SendTransactionJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendTransactionResponse {
    /// `pdus`: object, a map.
    pub pdus: Map<EventId, PduProcessingResult>,
}

impl SendTransactionResponse {
    /// `pdus`: object, a map.
    pub fn pdus(&self) -> &Map<EventId, PduProcessingResult> {
        &self.pdus
    }
}

#[cfg(feature = "server")]
impl SendTransactionResponse {
    /// Creates the value from its required properties.
    pub fn new(pdus: impl IntoIterator<Item = (EventId, PduProcessingResult)>) -> Self {
        Self {
            pdus: pdus.into_iter().collect(),
        }
    }
}

record! {
    SendTransactionResponse {
        0 pdus: Required "pdus",
    }
}

/// Part of [`SendTransactionResponse`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct PduProcessingResult {
    /// `error`: string, optional.
    pub error: Option<String>,
}

#[cfg(feature = "server")]
impl PduProcessingResult {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`error`](Self#structfield.error).
    #[must_use]
    pub fn with_error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }
}

record! {
    PduProcessingResult {
        0 error: Optional "error",
    }
}
