// Written by `cargo xtask regen` from api-spec/application-service/transactions.yaml. Do not edit.

//! Transactions: how a homeserver tells an application service what happens.
//!
//! From the definitions in `application-service/transactions.yaml`.

use matrix_jobs_runtime::event::{Envelope, EventContent};
use matrix_jobs_runtime::json::{Json, JsonObject, JsonValue, Raw, WriteError};
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, RoomId, UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::client_event::ClientEvent;

/// Sends events that the application service is interested in.
///
/// It is repeated until it succeeds, under the same ID, before any later one is sent.
///
/// <code>PUT /_matrix/app/v1<wbr>/transactions/{txnId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`SendTransactionRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes, with the same transaction ID.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/application-service-api/#put_matrixappv1transactionstxnid)
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
    /// - `events`: array
    pub fn new(events: Vec<Raw<ClientEvent>>) -> Self {
        Self {
            txn_id: None,
            body: SendTransactionRequest {
                events,
                ephemeral: None,
                extra: JsonObject::new(),
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

    /// Sets `ephemeral` in the body: array. Since Matrix 1.13.
    #[inline]
    pub fn ephemeral(mut self, ephemeral: Vec<Raw<EphemeralEvent>>) -> Self {
        self.body.ephemeral = Some(ephemeral);
        self
    }

    /// Sets a property that has no field of its own.
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<JsonValue>,
    ) -> Self {
        self.body.extra.insert(name.into(), value.into());
        self
    }
}

impl Job for SendTransactionJob {
    type Response = ();

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

pub(crate) static SEND_TRANSACTION: Endpoint = Endpoint::new(
    "sendTransaction",
    Method::Put,
    "/_matrix/app/v1/transactions/{txnId}",
);

/// Request body of [`SendTransactionJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendTransactionRequest {
    /// `events`: array.
    pub events: Vec<Raw<ClientEvent>>,
    /// `ephemeral`: array, optional. Since Matrix 1.13.
    pub ephemeral: Option<Vec<Raw<EphemeralEvent>>>,
    /// All other properties.
    pub extra: JsonObject,
}

record! {
    SendTransactionRequest {
        0 events: Required "events",
        1 ephemeral: Optional "ephemeral",
        ..extra
    }
}

/// What happens for the moment only, such as typing, receipts and presence.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EphemeralEvent<C = JsonObject> {
    /// What the event says; what is in it depends on the type.
    ///
    /// `content`: object.
    pub content: C,
    /// The type of the event, such as `m.room.message`.
    ///
    /// `type`: string.
    pub r#type: String,
    /// Who sent it. Of these events, presence alone has one.
    ///
    /// `sender`: string, a user ID, optional.
    pub sender: Option<UserId>,
    /// The room that it happens in; presence has none.
    ///
    /// `room_id`: string, a room ID, optional.
    pub room_id: Option<RoomId>,
}

impl<C> EphemeralEvent<C> {
    /// Creates the value from its required properties.
    pub fn new(content: C, r#type: impl Into<String>) -> Self {
        Self {
            content,
            r#type: r#type.into(),
            sender: None,
            room_id: None,
        }
    }

    /// Sets [`sender`](Self#structfield.sender).
    #[must_use]
    pub fn with_sender(mut self, sender: impl Into<UserId>) -> Self {
        self.sender = Some(sender.into());
        self
    }

    /// Sets [`room_id`](Self#structfield.room_id).
    #[must_use]
    pub fn with_room_id(mut self, room_id: impl Into<RoomId>) -> Self {
        self.room_id = Some(room_id.into());
        self
    }
}

impl<C: EventContent> EphemeralEvent<C> {
    /// Creates the event from its content, which says the type, and what else is required.
    pub fn event(content: C) -> Self {
        Self::new(content, C::TYPE)
    }
}

impl<C: Json> EphemeralEvent<C> {
    /// The event as responses hold it.
    ///
    /// # Errors
    ///
    /// Something in it can't be written as JSON of Matrix, such as a number that is too large.
    pub fn to_raw(&self) -> Result<Raw<EphemeralEvent>, WriteError> {
        Raw::from_value(self).map(Raw::cast)
    }
}

impl<C> Envelope for EphemeralEvent<C> {
    fn is_redacted(&self) -> bool {
        false
    }
}

record! {
    EphemeralEvent<C> {
        0 content: Required "content",
        1 r#type: Required "type",
        2 sender: Optional "sender",
        3 room_id: Optional "room_id",
    }
}
