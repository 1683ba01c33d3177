//! Definitions that others share.
//!
//! From the definitions in `client-server/definitions/golden.yaml`.

use matrix_jobs_runtime::record;

/// The definition `golden`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Golden {
    /// `cups`: a list of exactly 2 items, may be missing.
    pub cups: Option<(i64, String)>,
}

impl Golden {
    /// A value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cups`](Self#structfield.cups).
    #[must_use]
    pub fn with_cups(mut self, cups: (i64, String)) -> Self {
        self.cups = Some(cups);
        self
    }

    /// `cups`: a list of exactly 2 items, may be missing.
    pub fn cups(&self) -> Option<&(i64, String)> {
        self.cups.as_ref()
    }
}

record! {
    Golden {
        0 cups: Optional "cups",
    }
}
