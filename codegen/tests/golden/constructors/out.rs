//! Cup.
//!
//! From the definitions in `client-server/definitions/golden.yaml`.

use matrix_jobs_runtime::record;

/// The definition `golden`.
///
/// Response of [`EchoJob`](crate::client_server::EchoJob). Request body of [`EchoJob`](crate::client_server::EchoJob).
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Cup {
    /// `size`: integer.
    pub size: i64,
    /// `picture`: string, optional.
    pub picture: Option<String>,
    /// `seal`: string, optional.
    pub seal: Option<String>,
}

impl Cup {
    /// Creates the value from its required properties and `picture`.
    pub fn new(size: i64, picture: impl Into<String>) -> Self {
        Self {
            size,
            picture: Some(picture.into()),
            seal: None,
        }
    }

    /// Creates the value from its required properties and `seal`.
    pub fn sealed(size: i64, seal: impl Into<String>) -> Self {
        Self {
            size,
            picture: None,
            seal: Some(seal.into()),
        }
    }

    /// Sets [`picture`](Self#structfield.picture).
    #[must_use]
    pub fn with_picture(mut self, picture: impl Into<String>) -> Self {
        self.picture = Some(picture.into());
        self
    }

    /// Sets [`seal`](Self#structfield.seal).
    #[must_use]
    pub fn with_seal(mut self, seal: impl Into<String>) -> Self {
        self.seal = Some(seal.into());
        self
    }

    /// `size`: integer.
    pub fn size(&self) -> i64 {
        self.size
    }

    /// `picture`: string, optional.
    pub fn picture(&self) -> Option<&str> {
        self.picture.as_deref()
    }

    /// `seal`: string, optional.
    pub fn seal(&self) -> Option<&str> {
        self.seal.as_deref()
    }
}

record! {
    Cup {
        0 size: Required "size",
        1 picture: Optional "picture",
        2 seal: Optional "seal",
    }
}
