//! Definitions that others share.
//!
//! From the definitions in `client-server/definitions/golden.yaml`.

use matrix_jobs_runtime::record;

/// The definition `golden`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct Golden {
    /// `there`: true or false.
    pub there: bool,
    /// `maybe`: true or false, may be missing.
    pub maybe: Option<bool>,
    /// `null`: true or false, may be null.
    pub null: Option<bool>,
}

impl Golden {
    /// A value with all that it can't do without.
    pub fn new(there: bool, null: Option<bool>) -> Self {
        Self { there, maybe: None, null }
    }

    /// Sets [`maybe`](Self#structfield.maybe).
    #[must_use]
    pub fn with_maybe(mut self, maybe: bool) -> Self {
        self.maybe = Some(maybe);
        self
    }

    /// `there`: true or false.
    pub fn there(&self) -> bool {
        self.there
    }

    /// `maybe`: true or false, may be missing.
    pub fn maybe(&self) -> Option<bool> {
        self.maybe
    }

    /// `null`: true or false, may be null.
    pub fn null(&self) -> Option<bool> {
        self.null
    }
}

record! {
    Golden {
        0 there: Required "there",
        1 maybe: Optional "maybe",
        2 null: Nullable "null",
    }
}
