//! Certificates that a program brings.

use crate::json::Secret;

/// Certificates beside the system's, as PEM.
#[derive(Clone, Debug, Default)]
pub(crate) struct Certificates {
    /// Authorities to trust.
    pub(crate) roots: Vec<Vec<u8>>,
    /// What the program identifies itself with: its certificate, those between it and an authority, and the private
    /// key.
    pub(crate) identity: Option<Secret>,
}

impl Certificates {
    /// Whether the system's certificates are all there is.
    pub(crate) fn are_none(&self) -> bool {
        self.roots.is_empty() && self.identity.is_none()
    }
}
