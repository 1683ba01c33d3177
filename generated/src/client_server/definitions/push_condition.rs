// Written by `cargo xtask regen` from api-spec/client-server/definitions/push_condition.yaml. Do not edit.

//! PushCondition.
//!
//! From the definitions in `client-server/definitions/push_condition.yaml`.

use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{record, tagged, union};

/// What must be so for a push rule to apply; the other properties depend on `kind`.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum PushCondition {
    /// `kind` is `event_match`.
    EventMatch(EventMatchPushCondition),
    /// `kind` is `event_property_is`.
    EventPropertyIs(EventPropertyIsPushCondition),
    /// `kind` is `event_property_contains`.
    EventPropertyContains(EventPropertyContainsPushCondition),
    /// `kind` is `contains_display_name`.
    ContainsDisplayName(ContainsDisplayNamePushCondition),
    /// `kind` is `room_member_count`.
    RoomMemberCount(RoomMemberCountPushCondition),
    /// `kind` is `sender_notification_permission`.
    SenderNotificationPermission(SenderNotificationPermissionPushCondition),
    /// `kind` is missing or has another value, or what its value requires is missing.
    Other(OtherPushCondition),
}

impl PushCondition {
    /// Creates [`EventMatch`](Self::EventMatch) from its required properties.
    pub fn event_match(key: impl Into<String>, pattern: impl Into<String>) -> Self {
        Self::EventMatch(EventMatchPushCondition::new(key, pattern))
    }

    /// Creates [`EventPropertyIs`](Self::EventPropertyIs) from its required properties.
    pub fn event_property_is(
        key: impl Into<String>,
        value: impl Into<PushConditionValue>,
    ) -> Self {
        Self::EventPropertyIs(EventPropertyIsPushCondition::new(key, value))
    }

    /// Creates [`EventPropertyContains`](Self::EventPropertyContains) from its required properties.
    pub fn event_property_contains(
        key: impl Into<String>,
        value: impl Into<PushConditionValue>,
    ) -> Self {
        Self::EventPropertyContains(EventPropertyContainsPushCondition::new(key, value))
    }

    /// Creates [`ContainsDisplayName`](Self::ContainsDisplayName) from its required properties.
    pub fn contains_display_name() -> Self {
        Self::ContainsDisplayName(ContainsDisplayNamePushCondition::new())
    }

    /// Creates [`RoomMemberCount`](Self::RoomMemberCount) from its required properties.
    pub fn room_member_count(is: impl Into<String>) -> Self {
        Self::RoomMemberCount(RoomMemberCountPushCondition::new(is))
    }

    /// Creates [`SenderNotificationPermission`](Self::SenderNotificationPermission) from its required properties.
    pub fn sender_notification_permission(key: impl Into<String>) -> Self {
        Self::SenderNotificationPermission(
            SenderNotificationPermissionPushCondition::new(key),
        )
    }

    /// `kind`: string, which tells the variants apart.
    #[inline]
    pub fn kind(&self) -> &str {
        match self {
            Self::EventMatch(_) => "event_match",
            Self::EventPropertyIs(_) => "event_property_is",
            Self::EventPropertyContains(_) => "event_property_contains",
            Self::ContainsDisplayName(_) => "contains_display_name",
            Self::RoomMemberCount(_) => "room_member_count",
            Self::SenderNotificationPermission(_) => "sender_notification_permission",
            Self::Other(content) => &content.kind,
        }
    }

    /// `key`: string, optional.
    #[inline]
    pub fn key(&self) -> Option<&str> {
        match self {
            Self::EventMatch(content) => Some(&content.key),
            Self::EventPropertyIs(content) => Some(&content.key),
            Self::EventPropertyContains(content) => Some(&content.key),
            Self::SenderNotificationPermission(content) => Some(&content.key),
            _ => None,
        }
    }

    /// `value`: one of several types, optional.
    #[inline]
    pub fn value(&self) -> Option<&PushConditionValue> {
        match self {
            Self::EventPropertyIs(content) => Some(&content.value),
            Self::EventPropertyContains(content) => Some(&content.value),
            _ => None,
        }
    }
}

tagged! {
    PushCondition by "kind" {
        _ Other(OtherPushCondition),
        EventMatch(EventMatchPushCondition) = "event_match",
        EventPropertyIs(EventPropertyIsPushCondition) = "event_property_is",
        EventPropertyContains(EventPropertyContainsPushCondition) = "event_property_contains",
        ContainsDisplayName(ContainsDisplayNamePushCondition) = "contains_display_name",
        RoomMemberCount(RoomMemberCountPushCondition) = "room_member_count",
        SenderNotificationPermission(SenderNotificationPermissionPushCondition) = "sender_notification_permission",
    }
}

/// What must be so for a push rule to apply; the other properties depend on `kind`.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OtherPushCondition {
    /// The kind of condition, such as `event_match` or `room_member_count`.
    ///
    /// `kind`: string.
    pub kind: String,
    /// All other properties.
    pub extra: JsonObject,
}

impl OtherPushCondition {
    /// Creates the value from its required properties.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
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
    OtherPushCondition {
        0 kind: Required "kind",
        ..extra
    }
}

/// What the property has to be, for `event_property_is` and `event_property_contains`.
///
/// Since Matrix 1.7.
#[non_exhaustive]
#[derive(Clone, Debug)]
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

impl From<&str> for PushConditionValue {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// A property of the event is a string that matches a pattern.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EventMatchPushCondition {
    /// The property, as a path with dots.
    ///
    /// `key`: string.
    pub key: String,
    /// The pattern, with `*` for any characters and `?` for one.
    ///
    /// `pattern`: string.
    pub pattern: String,
    /// All other properties.
    pub extra: JsonObject,
}

impl EventMatchPushCondition {
    /// Creates the value from its required properties.
    pub fn new(key: impl Into<String>, pattern: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            pattern: pattern.into(),
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
    EventMatchPushCondition {
        0 key: Required "key",
        1 pattern: Required "pattern",
        ..extra = "kind" "event_match"
    }
}

/// A property of the event has a value.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EventPropertyIsPushCondition {
    /// The property, as a path with dots.
    ///
    /// `key`: string.
    pub key: String,
    /// What the property has to be, exactly.
    ///
    /// `value`: one of several types.
    pub value: PushConditionValue,
    /// All other properties.
    pub extra: JsonObject,
}

impl EventPropertyIsPushCondition {
    /// Creates the value from its required properties.
    pub fn new(key: impl Into<String>, value: impl Into<PushConditionValue>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
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
    EventPropertyIsPushCondition {
        0 key: Required "key",
        1 value: Required "value",
        ..extra = "kind" "event_property_is"
    }
}

/// A property of the event is an array with a value in it.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EventPropertyContainsPushCondition {
    /// The property, as a path with dots.
    ///
    /// `key`: string.
    pub key: String,
    /// What one element of the array has to be, exactly.
    ///
    /// `value`: one of several types.
    pub value: PushConditionValue,
    /// All other properties.
    pub extra: JsonObject,
}

impl EventPropertyContainsPushCondition {
    /// Creates the value from its required properties.
    pub fn new(key: impl Into<String>, value: impl Into<PushConditionValue>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
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
    EventPropertyContainsPushCondition {
        0 key: Required "key",
        1 value: Required "value",
        ..extra = "kind" "event_property_contains"
    }
}

/// The text of a message has the user's display name in it.
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct ContainsDisplayNamePushCondition {
    /// All other properties.
    pub extra: JsonObject,
}

impl ContainsDisplayNamePushCondition {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
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
    ContainsDisplayNamePushCondition {
        ..extra = "kind" "contains_display_name"
    }
}

/// The room has so many members.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomMemberCountPushCondition {
    /// How many: a number, perhaps after `==`, `<`, `>`, `>=` or `<=`.
    ///
    /// `is`: string.
    pub is: String,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomMemberCountPushCondition {
    /// Creates the value from its required properties.
    pub fn new(is: impl Into<String>) -> Self {
        Self {
            is: is.into(),
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
    RoomMemberCountPushCondition {
        0 is: Required "is",
        ..extra = "kind" "room_member_count"
    }
}

/// The sender has the power level for a kind of notifications.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SenderNotificationPermissionPushCondition {
    /// The kind of notifications, as in `notifications` of `m.room.power_levels`, for example `room`.
    ///
    /// `key`: string.
    pub key: String,
    /// All other properties.
    pub extra: JsonObject,
}

impl SenderNotificationPermissionPushCondition {
    /// Creates the value from its required properties.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
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
    SenderNotificationPermissionPushCondition {
        0 key: Required "key",
        ..extra = "kind" "sender_notification_permission"
    }
}
