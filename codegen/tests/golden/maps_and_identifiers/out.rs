//! Definitions that other files share.
//!
//! From the definitions in `client-server/definitions/golden.yaml`.

use std::collections::BTreeMap;

use matrix_jobs_runtime::{RoomId, UserId, record};

/// The definition `golden`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Golden {
    /// `user_id`: string, a user ID, optional.
    pub user_id: Option<UserId>,
    /// `cups`: object, a map, optional.
    pub cups: Option<BTreeMap<RoomId, f64>>,
}

impl Golden {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`cups`](Self#structfield.cups).
    #[must_use]
    pub fn with_cups(mut self, cups: BTreeMap<RoomId, f64>) -> Self {
        self.cups = Some(cups);
        self
    }

    /// `user_id`: string, a user ID, optional.
    #[doc(alias = "userId")]
    pub fn user_id(&self) -> Option<&UserId> {
        self.user_id.as_ref()
    }

    /// `cups`: object, a map, optional.
    pub fn cups(&self) -> Option<&BTreeMap<RoomId, f64>> {
        self.cups.as_ref()
    }
}

record! {
    Golden {
        0 user_id: Optional "user_id",
        1 cups: Optional "cups",
    }
}
