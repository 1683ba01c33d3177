// Written by `cargo xtask regen` from api-spec/client-server/receipts.yaml. Do not edit.

//! Receipts: telling a room how far it was read.
//!
//! From the definitions in `client-server/receipts.yaml`.

use matrix_jobs_runtime::{
    Endpoint, EventId, Job, Method, RequestParts, RoomId, open_enum, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Tells that the user has read a room up to an event.
///
/// `m.read` is shown to all members, `m.read.private` to none. Without `thread_id`, it counts for
/// the whole room.
///
/// <code>POST /_matrix/client/v3/rooms<wbr>/{roomId}/receipt<wbr>/{receiptType}/{eventId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`PostReceiptRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 400, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3roomsroomidreceiptreceipttypeeventid)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::PostReceiptJob;
/// use matrix_jobs::client_server::receipts::ReceiptType;
///
/// let job = PostReceiptJob::new("!room:example.org", ReceiptType::Read, "$event");
/// homeserver.run(job).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "postReceipt")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PostReceiptJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// For whom: `m.read` for all, `m.read.private` for the user's own devices, `m.fully_read` for the
    /// read marker.
    ///
    /// `receiptType` in the path: string, an enum.
    pub receipt_type: ReceiptType,
    /// The event, by its ID, which begins with `$`.
    ///
    /// `eventId` in the path: string, an event ID.
    pub event_id: EventId,
    /// The body.
    pub body: PostReceiptRequest,
}

impl PostReceiptJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `receiptType`: string, an enum. For whom: `m.read` for all, `m.read.private` for the user's own devices, `m.fully_read` for the read marker.
    /// - `eventId`: string, an event ID. The event, by its ID, which begins with `$`.
    pub fn new(
        room_id: impl Into<RoomId>,
        receipt_type: ReceiptType,
        event_id: impl Into<EventId>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            receipt_type,
            event_id: event_id.into(),
            body: PostReceiptRequest {
                thread_id: None,
            },
        }
    }

    /// Sets `thread_id` in the body: string. Since Matrix 1.4.
    pub fn thread_id(mut self, thread_id: impl Into<String>) -> Self {
        self.body.thread_id = Some(thread_id.into());
        self
    }
}

impl Job for PostReceiptJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &POST_RECEIPT
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request
            .path(
                &[
                    self.room_id.as_ref(),
                    self.receipt_type.as_ref(),
                    self.event_id.as_ref(),
                ],
            );
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for PostReceiptJob {
    const ENDPOINT: &'static Endpoint = &POST_RECEIPT;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            receipt_type: inputs.path("receiptType")?,
            event_id: inputs.path("eventId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static POST_RECEIPT: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new(
        "postReceipt",
        Method::Post,
        "/_matrix/client/v3/rooms/{roomId}/receipt/{receiptType}/{eventId}",
    )
};

/// Request body of [`PostReceiptJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct PostReceiptRequest {
    /// `thread_id`: string, optional. Since Matrix 1.4.
    pub thread_id: Option<String>,
}

record! {
    PostReceiptRequest {
        0 thread_id: Optional "thread_id",
    }
}

/// A value of `receiptType`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReceiptType {
    /// `m.read`
    Read,
    /// `m.read.private`
    ReadPrivate,
    /// `m.fully_read`
    FullyRead,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    ReceiptType {
        Read = "m.read",
        ReadPrivate = "m.read.private",
        FullyRead = "m.fully_read",
    }
}
