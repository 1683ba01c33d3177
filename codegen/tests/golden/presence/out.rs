//! Definitions that other files share.
//!
//! From the definitions in `client-server/definitions/golden.yaml`.

use matrix_jobs_runtime::record;

/// The definition `golden`.
///
/// Response of [`EchoJob`](crate::client_server::EchoJob). Request body of [`EchoJob`](crate::client_server::EchoJob).
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Golden {
    /// `there`: boolean.
    pub there: bool,
    /// `maybe`: boolean, optional.
    pub maybe: Option<bool>,
    /// `null`: boolean, required, may be null.
    pub null: Option<bool>,
}

impl Golden {
    /// Creates the value from its required properties.
    pub fn new(there: bool, null: Option<bool>) -> Self {
        Self { there, maybe: None, null }
    }

    /// Sets [`maybe`](Self#structfield.maybe).
    #[inline]
    #[must_use]
    pub fn with_maybe(mut self, maybe: bool) -> Self {
        self.maybe = Some(maybe);
        self
    }

    /// `there`: boolean.
    pub fn there(&self) -> bool {
        self.there
    }

    /// `maybe`: boolean, optional.
    pub fn maybe(&self) -> Option<bool> {
        self.maybe
    }

    /// `null`: boolean, required, may be null.
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
