// Written by `cargo xtask regen` from api-spec/server-server/definitions/event-schemas/m.receipt.yaml. Do not edit.

//! m.receipt.
//!
//! From the definitions in `server-server/definitions/event-schemas/m.receipt.yaml`.

use std::time::SystemTime;

use matrix_jobs_runtime::json::{JsonObject, JsonValue, Map};
use matrix_jobs_runtime::{EventId, RoomId, UserId, record};

/// Up to where users of the sending server have read.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ReceiptEdu {
    /// `content`: object, a map.
    pub content: Map<RoomId, RoomReceipts>,
}

impl ReceiptEdu {
    /// Creates the value from its required properties.
    pub fn new(content: impl IntoIterator<Item = (RoomId, RoomReceipts)>) -> Self {
        Self {
            content: content.into_iter().collect(),
        }
    }
}

record! {
    ReceiptEdu {
        0 content: Required "content",
        = "edu_type" "m.receipt"
    }
}

/// Part of [`ReceiptEdu`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomReceipts {
    /// `m.read`: object, a map.
    pub read: Map<UserId, UserReadReceipt>,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomReceipts {
    /// Creates the value from its required properties.
    pub fn new(read: impl IntoIterator<Item = (UserId, UserReadReceipt)>) -> Self {
        Self {
            read: read.into_iter().collect(),
            extra: JsonObject::new(),
        }
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<JsonValue>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

record! {
    RoomReceipts {
        0 read: Required "m.read",
        ..extra
    }
}

/// Part of [`RoomReceipts`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UserReadReceipt {
    /// `event_ids`: array.
    pub event_ids: Vec<EventId>,
    /// `data`: object.
    pub data: ReadReceiptMetadata,
}

impl UserReadReceipt {
    /// Creates the value from its required properties.
    pub fn new(
        event_ids: impl IntoIterator<Item = impl Into<EventId>>,
        data: ReadReceiptMetadata,
    ) -> Self {
        Self {
            event_ids: event_ids.into_iter().map(Into::into).collect(),
            data,
        }
    }
}

record! {
    UserReadReceipt {
        0 event_ids: Required "event_ids",
        1 data: Required "data",
    }
}

/// Part of [`UserReadReceipt`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ReadReceiptMetadata {
    /// `ts`: integer, a time in milliseconds since the Unix epoch.
    pub ts: u64,
    /// `thread_id`: string, optional. Since Matrix 1.4.
    pub thread_id: Option<String>,
}

impl ReadReceiptMetadata {
    /// Creates the value from its required properties.
    pub fn new(ts: SystemTime) -> Self {
        Self {
            ts: matrix_jobs_runtime::units::timestamp(ts),
            thread_id: None,
        }
    }

    /// Sets [`thread_id`](Self#structfield.thread_id).
    #[must_use]
    pub fn with_thread_id(mut self, thread_id: impl Into<String>) -> Self {
        self.thread_id = Some(thread_id.into());
        self
    }
}

record! {
    ReadReceiptMetadata {
        0 ts: Required "ts",
        1 thread_id: Optional "thread_id",
    }
}
