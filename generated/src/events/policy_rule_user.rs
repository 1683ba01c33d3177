// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.policy.rule.user.yaml. Do not edit.

//! A rule of a moderation policy about users.
//!
//! From the definitions in `event-schemas/schema/m.policy.rule.user.yaml`.

use matrix_jobs_runtime::event::{EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

/// A rule of a moderation policy about users.
///
/// Content of `m.policy.rule.user` events: state, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.policy.rule.user")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PolicyRuleUserEventContent {
    /// `entity`: string.
    pub entity: String,
    /// `recommendation`: string.
    pub recommendation: String,
    /// `reason`: string.
    pub reason: String,
    /// All other properties.
    pub extra: JsonObject,
}

impl PolicyRuleUserEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        entity: impl Into<String>,
        recommendation: impl Into<String>,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            entity: entity.into(),
            recommendation: recommendation.into(),
            reason: reason.into(),
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
    PolicyRuleUserEventContent {
        0 entity: Required "entity",
        1 recommendation: Required "recommendation",
        2 reason: Required "reason",
        ..extra
    }
}

impl EventContent for PolicyRuleUserEventContent {
    const TYPE: &'static str = "m.policy.rule.user";
}

impl StateEventContent for PolicyRuleUserEventContent {
    type StateKey = String;
}
