//! Cup.
//!
//! From the definitions in `client-server/definitions/golden.yaml`.

use matrix_jobs_runtime::event::{Mentions, RelatesTo};
use matrix_jobs_runtime::record;

/// The definition `golden`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct Cup {
    /// `relates_to`: object.
    pub relates_to: RelatesTo,
    /// `mentions`: object, optional.
    pub mentions: Option<Mentions>,
}

impl Cup {
    /// Creates the value from its required properties.
    pub fn new(relates_to: RelatesTo) -> Self {
        Self { relates_to, mentions: None }
    }

    /// Sets [`mentions`](Self#structfield.mentions).
    #[must_use]
    pub fn with_mentions(mut self, mentions: Mentions) -> Self {
        self.mentions = Some(mentions);
        self
    }

    /// `relates_to`: object.
    #[doc(alias = "relatesTo")]
    pub fn relates_to(&self) -> &RelatesTo {
        &self.relates_to
    }

    /// `mentions`: object, optional.
    pub fn mentions(&self) -> Option<&Mentions> {
        self.mentions.as_ref()
    }
}

record! {
    Cup {
        0 relates_to: Required "relates_to",
        1 mentions: Optional "mentions",
    }
}
