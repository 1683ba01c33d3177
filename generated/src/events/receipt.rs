// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.receipt.yaml. Do not edit.

//! Who has read which events, by event, type of receipt and user.
//!
//! From the definitions in `event-schemas/schema/m.receipt.yaml`.

use std::time::SystemTime;

use matrix_jobs_runtime::event::{EphemeralEventContent, EventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue, Map};
use matrix_jobs_runtime::{EventId, UserId, record};

/// Who has read which events, by event, type of receipt and user.
///
/// Content of `m.receipt` events: ephemeral, since Matrix 1.8 or earlier.
#[doc(alias = "m.receipt")]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct ReceiptEventContent {
    /// All properties; each name is an event ID.
    pub extra: Map<EventId, EventReceipts>,
}

impl ReceiptEventContent {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates the value from its properties.
    pub fn from_entries(
        entries: impl IntoIterator<Item = (impl Into<EventId>, EventReceipts)>,
    ) -> Self {
        Self {
            extra: entries
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
        }
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(mut self, name: impl Into<EventId>, value: EventReceipts) -> Self {
        self.extra.insert(name.into(), value);
        self
    }
}

record! {
    ReceiptEventContent {
        ..extra
    }
}

impl EventContent for ReceiptEventContent {
    const TYPE: &'static str = "m.receipt";
}

impl EphemeralEventContent for ReceiptEventContent {}

/// Part of [`ReceiptEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct EventReceipts {
    /// `m.read`: object, a map, optional.
    pub read: Option<Map<UserId, Receipt>>,
    /// `m.read.private`: object, a map, optional.
    pub read_private: Option<Map<UserId, Receipt>>,
    /// All other properties.
    pub extra: JsonObject,
}

impl EventReceipts {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`read`](Self#structfield.read).
    #[must_use]
    pub fn with_read(
        mut self,
        read: impl IntoIterator<Item = (UserId, Receipt)>,
    ) -> Self {
        self.read = Some(read.into_iter().collect());
        self
    }

    /// Sets [`read_private`](Self#structfield.read_private).
    #[must_use]
    pub fn with_read_private(
        mut self,
        read_private: impl IntoIterator<Item = (UserId, Receipt)>,
    ) -> Self {
        self.read_private = Some(read_private.into_iter().collect());
        self
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
    EventReceipts {
        0 read: Optional "m.read",
        1 read_private: Optional "m.read.private",
        ..extra
    }
}

/// Part of [`EventReceipts`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct Receipt {
    /// `ts`: integer, a time in milliseconds since the Unix epoch, optional.
    pub ts: Option<u64>,
    /// `thread_id`: string, optional. Since Matrix 1.4.
    pub thread_id: Option<String>,
}

impl Receipt {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ts`](Self#structfield.ts).
    #[inline]
    #[must_use]
    pub fn with_ts(mut self, ts: SystemTime) -> Self {
        self.ts = Some(matrix_jobs_runtime::units::timestamp(ts));
        self
    }

    /// Sets [`thread_id`](Self#structfield.thread_id).
    #[must_use]
    pub fn with_thread_id(mut self, thread_id: impl Into<String>) -> Self {
        self.thread_id = Some(thread_id.into());
        self
    }
}

record! {
    Receipt {
        0 ts: Optional "ts",
        1 thread_id: Optional "thread_id",
    }
}
