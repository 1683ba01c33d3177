// Written by `cargo xtask regen` from api-spec/client-server/definitions/push_rule.yaml, Matrix 1.19. Do not edit.

//! PushRule.
//!
//! From the definitions in `client-server/definitions/push_rule.yaml`.

use matrix_jobs_runtime::record;

use crate::client_server::definitions::push_condition::PushCondition;
use crate::enums::PushAction;

/// What happens with events that match: whether they notify, and how.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct PushRule {
    /// `actions`: a list; each item is a value of one of several types.
    pub actions: Vec<PushAction>,
    /// `default`: true or false.
    pub default: bool,
    /// `enabled`: true or false.
    pub enabled: bool,
    /// `rule_id`: text.
    pub rule_id: String,
    /// `conditions`: a list; each item is an object, may be missing.
    pub conditions: Option<Vec<PushCondition>>,
    /// `pattern`: text, may be missing.
    pub pattern: Option<String>,
}

record! {
    PushRule {
        0 actions: Required "actions",
        1 default: Required "default",
        2 enabled: Required "enabled",
        3 rule_id: Required "rule_id",
        4 conditions: Optional "conditions",
        5 pattern: Optional "pattern",
    }
}
