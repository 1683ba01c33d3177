//! What a server answered.

use std::any::Any;
use std::fmt;

use bytes::Bytes;

use crate::http::receive::{Attachment, Received};
use crate::json;
use crate::state::head::ResponseHead;

/// A complete response. `Debug` doesn't show the body.
#[derive(Clone, Copy)]
pub struct RawResponse<'a> {
    head: &'a ResponseHead,
    body: &'a Bytes,
    attachment: Option<&'a dyn Attachment>,
}

impl<'a> RawResponse<'a> {
    #[cfg(any(feature = "catalog", feature = "test-server", feature = "test-util"))]
    pub(crate) fn new(head: &'a ResponseHead, body: &'a Bytes) -> Self {
        Self { head, body, attachment: None }
    }

    pub(crate) fn of(received: &'a Received) -> Self {
        let Received { head, body, attachment } = received;
        Self { head, body, attachment: attachment.as_deref() }
    }

    /// HTTP status and headers.
    pub fn head(&self) -> &'a ResponseHead {
        self.head
    }

    /// The body as it came, decompressed. Nothing is in it if it went to a file, or is read as a stream.
    pub fn body(&self) -> &'a Bytes {
        self.body
    }

    /// The body, if it isn't in memory, but is of this type.
    pub(crate) fn attachment<A: Attachment>(&self) -> Option<&'a A> {
        let attachment: &dyn Any = self.attachment?;
        attachment.downcast_ref()
    }

    /// Whether there is no body, wherever it went; a byte order mark alone is none.
    pub(crate) fn is_empty(&self) -> bool {
        json::without_mark(self.body).is_empty()
            && self.attachment.is_none_or(|attachment| attachment.is_empty())
    }
}

impl fmt::Debug for RawResponse<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse").field("head", self.head).field("bytes", &self.body.len()).finish()
    }
}
