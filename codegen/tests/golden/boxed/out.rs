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
    /// `size`: integer.
    pub size: i64,
    /// `within`: object, optional.
    pub within: Option<Box<Golden>>,
}

impl Golden {
    /// Creates the value from its required properties.
    pub fn new(size: i64) -> Self {
        Self { size, within: None }
    }

    /// Sets [`within`](Self#structfield.within).
    #[inline]
    #[must_use]
    pub fn with_within(mut self, within: Golden) -> Self {
        self.within = Some(Box::new(within));
        self
    }

    /// `size`: integer.
    pub fn size(&self) -> i64 {
        self.size
    }

    /// `within`: object, optional.
    pub fn within(&self) -> Option<&Golden> {
        self.within.as_deref()
    }
}

record! {
    Golden {
        0 size: Required "size",
        1 within: Optional "within",
    }
}
