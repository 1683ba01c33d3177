//! Cup.
//!
//! From the definitions in `client-server/definitions/golden.yaml`.

use matrix_jobs_runtime::event::{Mentions, RelatesTo};
use matrix_jobs_runtime::json::RawJson;
use matrix_jobs_runtime::record;

/// The definition `golden`.
///
/// Response of [`EchoJob`](crate::client_server::EchoJob). Request body of [`EchoJob`](crate::client_server::EchoJob).
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Cup {
    /// `relates_to`: object.
    pub relates_to: RelatesTo,
    /// `mentions`: object, optional.
    pub mentions: Option<Mentions>,
    /// `raw`: JSON, not parsed, optional.
    pub raw: Option<RawJson>,
}

impl Cup {
    /// Creates the value from its required properties.
    pub fn new(relates_to: RelatesTo) -> Self {
        Self {
            relates_to,
            mentions: None,
            raw: None,
        }
    }

    /// Sets [`mentions`](Self#structfield.mentions).
    #[inline]
    #[must_use]
    pub fn with_mentions(mut self, mentions: Mentions) -> Self {
        self.mentions = Some(mentions);
        self
    }

    /// Sets [`raw`](Self#structfield.raw).
    #[inline]
    #[must_use]
    pub fn with_raw(mut self, raw: RawJson) -> Self {
        self.raw = Some(raw);
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

    /// `raw`: JSON, not parsed, optional.
    pub fn raw(&self) -> Option<&RawJson> {
        self.raw.as_ref()
    }
}

record! {
    Cup {
        0 relates_to: Required "relates_to",
        1 mentions: Optional "mentions",
        2 raw: Optional "raw",
    }
}
