// Written by `cargo xtask regen` from api-spec/client-server/room_send.yaml. Do not edit.

//! Sending messages to rooms.
//!
//! From the definitions in `client-server/room_send.yaml`.

use matrix_jobs_runtime::event::{AnyContent, MessageLikeEventContent};
use matrix_jobs_runtime::{Endpoint, EventId, Job, Method, RequestParts, RoomId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Sends an event that isn't state, such as a message, to a room.
///
/// It is sent as it is: for encrypted rooms, encrypt it first and send `m.room.encrypted`.
///
/// <code>PUT /_matrix/client/v3/rooms<wbr>/{roomId}/send<wbr>/{eventType}/{txnId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`SendMessageResponse`].
/// - Access token: required.
/// - Retried: yes, with the same transaction ID.
/// - Rate limited: not specified.
/// - Errors in the specification: 400.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid)
///
/// # Example
///
#[cfg_attr(feature = "events", doc = " ```no_run")]
#[cfg_attr(not(feature = "events"), doc = " ```ignore")]
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::SendMessageJob;
/// use matrix_jobs::events::RoomMessageEventContent;
///
/// let hello = RoomMessageEventContent::text("Hello!");
/// let sent = homeserver.run(SendMessageJob::event("!room:example.org", &hello)).await?;
/// println!("sent {}", sent.event_id());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "sendMessage")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendMessageJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The type of events, such as `m.room.message`.
    ///
    /// `eventType` in the path: string.
    pub event_type: String,
    /// Tells this request from others: the server does what it asks for only once. The connection makes
    /// one unless it is set.
    ///
    /// `txnId` in the path: string.
    pub txn_id: Option<String>,
    /// What the event says; what is in it depends on the type.
    ///
    /// The body: object, the content of an event.
    pub content: AnyContent,
}

impl SendMessageJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `eventType`: string. The type of events, such as `m.room.message`.
    /// - `content`: object, the content of an event. What the event says; what is in it depends on the type.
    pub fn new(
        room_id: impl Into<RoomId>,
        event_type: impl Into<String>,
        content: impl Into<AnyContent>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            event_type: event_type.into(),
            txn_id: None,
            content: content.into(),
        }
    }

    /// Creates the job for the content of an event, which says the type:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `content`: object, the content of an event. What the event says; what is in it depends on the type.
    pub fn event<C: MessageLikeEventContent>(
        room_id: impl Into<RoomId>,
        content: &C,
    ) -> Self {
        Self::new(room_id, C::TYPE, AnyContent::of(content))
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
}

impl Job for SendMessageJob {
    type Response = SendMessageResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &SEND_MESSAGE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        let txn_id = request.txn_id(self.txn_id.as_deref());
        request.path(&[self.room_id.as_ref(), self.event_type.as_ref(), &txn_id]);
        request.json(&self.content);
    }
}

#[cfg(feature = "server")]
impl Receive for SendMessageJob {
    const ENDPOINT: &'static Endpoint = &SEND_MESSAGE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_type: inputs.path("eventType")?,
            txn_id: Some(inputs.path("txnId")?),
            content: inputs.json()?,
        })
    }
}

pub(crate) static SEND_MESSAGE: Endpoint = Endpoint::new(
    "sendMessage",
    Method::Put,
    "/_matrix/client/v3/rooms/{roomId}/send/{eventType}/{txnId}",
);

/// Response of [`SendMessageJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendMessageResponse {
    /// The event, by its ID, which begins with `$`.
    ///
    /// `event_id`: string, an event ID.
    pub event_id: EventId,
}

impl SendMessageResponse {
    /// The event, by its ID, which begins with `$`.
    ///
    /// `event_id`: string, an event ID.
    #[doc(alias = "eventId")]
    pub fn event_id(&self) -> &EventId {
        &self.event_id
    }
}

#[cfg(feature = "server")]
impl SendMessageResponse {
    /// Creates the value from its required properties.
    pub fn new(event_id: impl Into<EventId>) -> Self {
        Self { event_id: event_id.into() }
    }
}

record! {
    SendMessageResponse {
        0 event_id: Required "event_id",
    }
}
