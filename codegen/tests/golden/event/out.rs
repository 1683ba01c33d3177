//! Definitions that other files share.
//!
//! From the definitions in `event-schemas/schema/m.golden.yaml`.

use matrix_jobs_runtime::event::{EventContent, MessageLikeEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{record, tagged};

pub use crate::events::golden_cup::GoldenCupContent;

/// Content of `m.golden` events: message-like.
#[doc(alias = "m.golden")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum GoldenEventContent {
    /// `msgtype` is `m.cup`.
    Cup(GoldenCupContent),
    /// `msgtype` is missing or has another value, or what its value requires is missing.
    Other(GoldenOtherContent),
}

impl GoldenEventContent {
    /// Creates [`Cup`](Self::Cup) from its required properties.
    pub fn cup() -> Self {
        Self::Cup(GoldenCupContent::new())
    }

    /// `msgtype`: string, which tells the variants apart.
    #[inline]
    pub fn msgtype(&self) -> &str {
        match self {
            Self::Cup(_) => "m.cup",
            Self::Other(content) => &content.msgtype,
        }
    }
}

tagged! {
    GoldenEventContent by "msgtype" {
        _ Other(GoldenOtherContent),
        Cup(GoldenCupContent) = "m.cup",
    }
}

impl EventContent for GoldenEventContent {
    const TYPE: &'static str = "m.golden";
}

impl MessageLikeEventContent for GoldenEventContent {}

/// Content of `m.golden` events that are none of the known variants.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GoldenOtherContent {
    /// `msgtype`: string.
    pub msgtype: String,
    /// All other properties.
    pub extra: JsonObject,
}

impl GoldenOtherContent {
    /// Creates the value from its required properties.
    pub fn new(msgtype: impl Into<String>) -> Self {
        Self {
            msgtype: msgtype.into(),
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
    GoldenOtherContent {
        0 msgtype: Required "msgtype",
        ..extra
    }
}
