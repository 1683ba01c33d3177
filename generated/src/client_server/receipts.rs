// Written by `cargo xtask regen` from api-spec/client-server/receipts.yaml, Matrix 1.19. Do not edit.

//! Receipts: telling a room how far it was read.
//!
//! From the definitions in `client-server/receipts.yaml`.

use matrix_jobs_runtime::{
    Access, Endpoint, EventId, Job, Method, RequestParts, RoomId, open_enum, record,
};

/// Tells that the user has read a room up to an event.
///
/// `m.read` is shown to all members, `m.read.private` to none. Without `thread_id`, it counts for
/// the whole room.
///
/// `POST /_matrix/client/v3/rooms/{roomId}/receipt/{receiptType}/{eventId}`
///
/// - Access token: required.
/// - Repeated after a failure: only if the server can't have got the request, unless told that it may be.
/// - Rate limited: yes.
/// - Errors in the definitions: 400, 429.
///
/// [Specification](https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3roomsroomidreceiptreceipttypeeventid)
#[doc(alias = "postReceipt")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug)]
pub struct PostReceiptJob {
    room_id: RoomId,
    receipt_type: PostReceiptReceiptType,
    event_id: EventId,
    body: PostReceiptRequest,
}

impl PostReceiptJob {
    /// A job with all that it can't do without:
    ///
    /// - `roomId`: a room ID
    /// - `receiptType`: one of a set of texts
    /// - `eventId`: an event ID
    pub fn new(
        room_id: impl Into<RoomId>,
        receipt_type: PostReceiptReceiptType,
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

    /// Sets `thread_id` in the body: text. Since Matrix 1.4.
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

pub(crate) static POST_RECEIPT: Endpoint = Endpoint {
    operation_id: "postReceipt",
    method: Method::Post,
    path: "/_matrix/client/v3/rooms/{roomId}/receipt/{receiptType}/{eventId}",
    access: Access::Required,
    interactive_auth: false,
    rate_limited: true,
    since: None,
    deprecated: false,
    redirects: false,
    expected_content_types: &["application/json"],
};

/// What [`PostReceiptJob`] sends as its body.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PostReceiptRequest {
    /// `thread_id`: text, may be missing. Since Matrix 1.4.
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
pub enum PostReceiptReceiptType {
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
    PostReceiptReceiptType {
        Read = "m.read",
        ReadPrivate = "m.read.private",
        FullyRead = "m.fully_read",
    }
}
