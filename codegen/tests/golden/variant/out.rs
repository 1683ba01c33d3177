//! Definitions that other files share.
//!
//! From the definitions in `event-schemas/schema/m.golden$m.cup.yaml`.

use matrix_jobs_runtime::record;

pub use crate::events::golden::GoldenEventContent;

/// Content of `m.golden` events: `m.cup`.
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GoldenCupContent {
    /// `m.new_content`: object, optional.
    pub new_content: Option<Box<GoldenEventContent>>,
}

impl GoldenCupContent {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`new_content`](Self#structfield.new_content).
    #[inline]
    #[must_use]
    pub fn with_new_content(mut self, new_content: GoldenEventContent) -> Self {
        self.new_content = Some(Box::new(new_content));
        self
    }
}

record! {
    GoldenCupContent {
        0 new_content: Optional "m.new_content",
        = "msgtype" "m.cup"
    }
}
