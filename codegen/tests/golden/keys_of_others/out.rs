//! Definitions that other files share.
//!
//! From the definitions in `client-server/definitions/golden.yaml`.

use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::{RoomId, UserId, record};

/// The definition `golden`.
///
/// Response of [`EchoJob`](crate::client_server::EchoJob). Request body of [`EchoJob`](crate::client_server::EchoJob).
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct Golden {
    /// `cup`: boolean, optional.
    pub cup: Option<bool>,
    /// All other properties; each name is a user ID.
    pub extra: Map<UserId, Vec<RoomId>>,
}

impl Golden {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`cup`](Self#structfield.cup).
    #[inline]
    #[must_use]
    pub fn with_cup(mut self, cup: bool) -> Self {
        self.cup = Some(cup);
        self
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<UserId>,
        value: impl IntoIterator<Item = impl Into<RoomId>>,
    ) -> Self {
        self.extra.insert(name.into(), value.into_iter().map(Into::into).collect());
        self
    }

    /// `cup`: boolean, optional.
    pub fn cup(&self) -> Option<bool> {
        self.cup
    }
}

record! {
    Golden {
        0 cup: Optional "cup",
        ..extra
    }
}
