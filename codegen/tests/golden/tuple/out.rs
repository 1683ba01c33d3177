//! Definitions that other files share.
//!
//! From the definitions in `client-server/definitions/golden.yaml`.

use matrix_jobs_runtime::record;

/// The definition `golden`.
///
/// Response of [`EchoJob`](crate::client_server::EchoJob). Request body of [`EchoJob`](crate::client_server::EchoJob).
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct Golden {
    /// `cups`: array of exactly 2 items, optional.
    pub cups: Option<(i64, String)>,
}

impl Golden {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`cups`](Self#structfield.cups).
    #[inline]
    #[must_use]
    pub fn with_cups(mut self, cups: (i64, String)) -> Self {
        self.cups = Some(cups);
        self
    }

    /// `cups`: array of exactly 2 items, optional.
    pub fn cups(&self) -> Option<&(i64, String)> {
        self.cups.as_ref()
    }
}

record! {
    Golden {
        0 cups: Optional "cups",
    }
}
