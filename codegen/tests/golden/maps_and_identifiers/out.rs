//! Definitions that other files share.
//!
//! From the definitions in `client-server/definitions/golden.yaml`.

use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::{EventId, RoomId, UserId, record};

/// The definition `golden`.
///
/// Response of [`EchoJob`](crate::client_server::EchoJob). Request body of [`EchoJob`](crate::client_server::EchoJob).
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct Golden {
    /// `user_id`: string, a user ID, optional.
    pub user_id: Option<UserId>,
    /// `guest`: string, optional.
    pub guest: Option<String>,
    /// `cups`: object, a map, optional.
    pub cups: Option<Map<RoomId, Vec<EventId>>>,
}

impl Golden {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`guest`](Self#structfield.guest).
    #[must_use]
    pub fn with_guest(mut self, guest: impl Into<String>) -> Self {
        self.guest = Some(guest.into());
        self
    }

    /// Sets [`cups`](Self#structfield.cups).
    #[must_use]
    pub fn with_cups(
        mut self,
        cups: impl IntoIterator<Item = (RoomId, Vec<EventId>)>,
    ) -> Self {
        self.cups = Some(cups.into_iter().collect());
        self
    }

    /// `user_id`: string, a user ID, optional.
    #[doc(alias = "userId")]
    pub fn user_id(&self) -> Option<&UserId> {
        self.user_id.as_ref()
    }

    /// `guest`: string, optional.
    pub fn guest(&self) -> Option<&str> {
        self.guest.as_deref()
    }

    /// `cups`: object, a map, optional.
    pub fn cups(&self) -> Option<&Map<RoomId, Vec<EventId>>> {
        self.cups.as_ref()
    }
}

record! {
    Golden {
        0 user_id: Optional "user_id",
        1 guest: Optional "guest",
        2 cups: Optional "cups",
    }
}
