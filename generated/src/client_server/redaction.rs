// Written by `cargo xtask regen` from api-spec/client-server/redaction.yaml. Do not edit.

//! Redacting events: taking away what they say.
//!
//! From the definitions in `client-server/redaction.yaml`.

use matrix_jobs_runtime::{Endpoint, EventId, Job, Method, RequestParts, RoomId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Redacts an event: takes its content away, for everybody.
///
/// What the room needs to work stays. Other servers are asked to do the same, and can't be made to.
///
/// <code>PUT /_matrix/client/v3/rooms<wbr>/{roomId}/redact<wbr>/{eventId}/{txnId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`RedactEventRequest`].
/// - Response: [`RedactEventResponse`].
/// - Access token: required.
/// - Retried: yes, with the same transaction ID.
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3roomsroomidredacteventidtxnid)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::RedactEventJob;
///
/// homeserver.run(RedactEventJob::new("!room:example.org", "$event").reason("Wrong room")).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "redactEvent")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RedactEventJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The event, by its ID, which begins with `$`.
    ///
    /// `eventId` in the path: string, an event ID.
    pub event_id: EventId,
    /// Tells this request from others: the server does what it asks for only once. The connection makes
    /// one unless it is set.
    ///
    /// `txnId` in the path: string.
    pub txn_id: Option<String>,
    /// The body.
    pub body: RedactEventRequest,
}

impl RedactEventJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `eventId`: string, an event ID. The event, by its ID, which begins with `$`.
    pub fn new(room_id: impl Into<RoomId>, event_id: impl Into<EventId>) -> Self {
        Self {
            room_id: room_id.into(),
            event_id: event_id.into(),
            txn_id: None,
            body: RedactEventRequest { reason: None },
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

    /// Sets `reason` in the body: string.
    ///
    /// Why, for people: it is shown to others.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }
}

impl Job for RedactEventJob {
    type Response = RedactEventResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &REDACT_EVENT
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        let txn_id = request.txn_id(self.txn_id.as_deref());
        request.path(&[self.room_id.as_ref(), self.event_id.as_ref(), &txn_id]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for RedactEventJob {
    const ENDPOINT: &'static Endpoint = &REDACT_EVENT;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_id: inputs.path("eventId")?,
            txn_id: Some(inputs.path("txnId")?),
            body: inputs.json()?,
        })
    }
}

pub(crate) static REDACT_EVENT: Endpoint = Endpoint::new(
    "redactEvent",
    Method::Put,
    "/_matrix/client/v3/rooms/{roomId}/redact/{eventId}/{txnId}",
);

/// Request body of [`RedactEventJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct RedactEventRequest {
    /// Why, for people: it is shown to others.
    ///
    /// `reason`: string, optional.
    pub reason: Option<String>,
}

record! {
    RedactEventRequest {
        0 reason: Optional "reason",
    }
}

/// Response of [`RedactEventJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct RedactEventResponse {
    /// The event, by its ID, which begins with `$`.
    ///
    /// `event_id`: string, an event ID, optional.
    pub event_id: Option<EventId>,
}

impl RedactEventResponse {
    /// The event, by its ID, which begins with `$`.
    ///
    /// `event_id`: string, an event ID, optional.
    #[doc(alias = "eventId")]
    pub fn event_id(&self) -> Option<&EventId> {
        self.event_id.as_ref()
    }
}

#[cfg(feature = "server")]
impl RedactEventResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`event_id`](Self#structfield.event_id).
    #[must_use]
    pub fn with_event_id(mut self, event_id: impl Into<EventId>) -> Self {
        self.event_id = Some(event_id.into());
        self
    }
}

record! {
    RedactEventResponse {
        0 event_id: Optional "event_id",
    }
}
