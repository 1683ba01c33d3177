// Written by `cargo xtask regen` from api-spec/client-server/definitions/push_rule.yaml. Do not edit.

//! PushRule.
//!
//! From the definitions in `client-server/definitions/push_rule.yaml`.

use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

pub use crate::client_server::definitions::push_action::PushAction;
pub use crate::client_server::definitions::push_condition::PushCondition;

/// What happens with events that match: whether they notify, and how.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Response of [`GetPushRuleJob`](crate::client_server::GetPushRuleJob)."
)]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PushRule {
    /// What happens if the rule fits: `notify`, tweaks such as a sound; empty for nothing.
    ///
    /// `actions`: array.
    pub actions: Vec<PushAction>,
    /// Whether the rule came with the server; such rules can't be deleted.
    ///
    /// `default`: boolean.
    pub default: bool,
    /// Whether the rule is looked at.
    ///
    /// `enabled`: boolean.
    pub enabled: bool,
    /// What names the rule; those of servers begin with a dot, as in `.m.rule.master`.
    ///
    /// `rule_id`: string.
    pub rule_id: String,
    /// What an event has to be like, all of it; empty for any event. Only of `override` and `underride`
    /// rules.
    ///
    /// `conditions`: array, optional.
    pub conditions: Option<Vec<PushCondition>>,
    /// The word or glob that a message has to contain. Only of `content` rules.
    ///
    /// `pattern`: string, optional.
    pub pattern: Option<String>,
    /// All other properties.
    pub extra: JsonObject,
}

impl PushRule {
    /// Creates the value from its required properties.
    pub fn new(
        actions: Vec<PushAction>,
        default: bool,
        enabled: bool,
        rule_id: impl Into<String>,
    ) -> Self {
        Self {
            actions,
            default,
            enabled,
            rule_id: rule_id.into(),
            conditions: None,
            pattern: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`conditions`](Self#structfield.conditions).
    #[inline]
    #[must_use]
    pub fn with_conditions(mut self, conditions: Vec<PushCondition>) -> Self {
        self.conditions = Some(conditions);
        self
    }

    /// Sets [`pattern`](Self#structfield.pattern).
    #[must_use]
    pub fn with_pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
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

    /// What happens if the rule fits: `notify`, tweaks such as a sound; empty for nothing.
    ///
    /// `actions`: array.
    pub fn actions(&self) -> &[PushAction] {
        &self.actions
    }

    /// Whether the rule came with the server; such rules can't be deleted.
    ///
    /// `default`: boolean.
    pub fn default(&self) -> bool {
        self.default
    }

    /// Whether the rule is looked at.
    ///
    /// `enabled`: boolean.
    pub fn enabled(&self) -> bool {
        self.enabled
    }

    /// What names the rule; those of servers begin with a dot, as in `.m.rule.master`.
    ///
    /// `rule_id`: string.
    #[doc(alias = "ruleId")]
    pub fn rule_id(&self) -> &str {
        &self.rule_id
    }

    /// What an event has to be like, all of it; empty for any event. Only of `override` and `underride`
    /// rules.
    ///
    /// `conditions`: array, optional.
    pub fn conditions(&self) -> Option<&[PushCondition]> {
        self.conditions.as_deref()
    }

    /// The word or glob that a message has to contain. Only of `content` rules.
    ///
    /// `pattern`: string, optional.
    pub fn pattern(&self) -> Option<&str> {
        self.pattern.as_deref()
    }
}

record! {
    PushRule {
        0 actions: Required "actions",
        1 default: Required "default",
        2 enabled: Required "enabled",
        3 rule_id: Required "rule_id",
        4 conditions: Optional "conditions",
        5 pattern: Optional "pattern",
        ..extra
    }
}
