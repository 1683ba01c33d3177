// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.ignored_user_list.yaml. Do not edit.

//! The users whom the user ignores.
//!
//! From the definitions in `event-schemas/schema/m.ignored_user_list.yaml`.

use matrix_jobs_runtime::event::{EventContent, GlobalAccountDataEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue, Map};
use matrix_jobs_runtime::{UserId, record};

/// The users whom the user ignores.
///
/// Content of `m.ignored_user_list` events: global account data, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetAccountDataJob::event`](crate::client_server::SetAccountDataJob::event). Read by [`GetAccountDataJob::event`](crate::client_server::GetAccountDataJob::event)."
)]
#[doc(alias = "m.ignored_user_list")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IgnoredUserListEventContent {
    /// `ignored_users`: object, a map.
    pub ignored_users: Map<UserId, JsonObject>,
    /// All other properties.
    pub extra: JsonObject,
}

impl IgnoredUserListEventContent {
    /// Creates the value from its required properties.
    pub fn new(ignored_users: impl IntoIterator<Item = (UserId, JsonObject)>) -> Self {
        Self {
            ignored_users: ignored_users.into_iter().collect(),
            extra: JsonObject::new(),
        }
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<JsonValue>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

record! {
    IgnoredUserListEventContent {
        0 ignored_users: Required "ignored_users",
        ..extra
    }
}

impl EventContent for IgnoredUserListEventContent {
    const TYPE: &'static str = "m.ignored_user_list";
}

impl GlobalAccountDataEventContent for IgnoredUserListEventContent {}
