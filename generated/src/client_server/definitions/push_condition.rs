// Written by `cargo xtask regen` from api-spec/client-server/definitions/push_condition.yaml. Do not edit.

//! PushCondition.
//!
//! From the definitions in `client-server/definitions/push_condition.yaml`.

use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{record, union};

/// What must be so for a push rule to apply; the other members depend on `kind`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct PushCondition {
    /// The kind of condition, such as `event_match` or `room_member_count`.
    ///
    /// `kind`: string.
    pub kind: String,
    /// The property of the event, with dots between levels, such as `content.body`.
    ///
    /// `key`: string, optional.
    pub key: Option<String>,
    /// The glob that the property has to fit, for `event_match`.
    ///
    /// `pattern`: string, optional.
    pub pattern: Option<String>,
    /// A number of members, such as `2` or `>=10`, for `room_member_count`.
    ///
    /// `is`: string, optional.
    pub is: Option<String>,
    /// What the property has to be, for `event_property_is` and `event_property_contains`.
    ///
    /// `value`: one of several types, optional. Since Matrix 1.7.
    pub value: Option<PushConditionValue>,
    /// All other properties.
    pub extra: JsonObject,
}

impl PushCondition {
    /// Creates the value from its required properties.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            key: None,
            pattern: None,
            is: None,
            value: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`key`](Self#structfield.key).
    #[must_use]
    pub fn with_key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`pattern`](Self#structfield.pattern).
    #[must_use]
    pub fn with_pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }

    /// Sets [`is`](Self#structfield.is).
    #[must_use]
    pub fn with_is(mut self, is: impl Into<String>) -> Self {
        self.is = Some(is.into());
        self
    }

    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn with_value(mut self, value: PushConditionValue) -> Self {
        self.value = Some(value);
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
}

record! {
    PushCondition {
        0 kind: Required "kind",
        1 key: Optional "key",
        2 pattern: Optional "pattern",
        3 is: Optional "is",
        4 value: Optional "value",
        ..extra
    }
}

/// What the property has to be, for `event_property_is` and `event_property_contains`.
///
/// Since Matrix 1.7.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub enum PushConditionValue {
    /// string.
    Text(String),
    /// integer.
    Integer(i64),
    /// boolean.
    Boolean(bool),
    /// `null`.
    Null,
    #[doc(hidden)]
    _Custom(JsonValue),
}

union! {
    PushConditionValue {
        Text(String),
        Integer(i64),
        Boolean(bool),
        Null,
    }
}
