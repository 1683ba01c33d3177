// Written by `cargo xtask regen` from api-spec/overlays/client-server/definitions/push_action.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the prose of the specification, by `overlays/client-server/definitions/push_action.yaml`.

use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{open_enum, record, tagged, union};

/// What a push rule does with an event that matches.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum PushAction {
    /// string, an enum.
    SimpleAction(SimpleAction),
    /// object.
    Tweak(Tweak),
    #[doc(hidden)]
    _Custom(JsonValue),
}

union! {
    PushAction {
        SimpleAction(SimpleAction),
        Tweak(Tweak),
    }
}

impl From<&str> for PushAction {
    fn from(value: &str) -> Self {
        Self::SimpleAction(value.into())
    }
}

/// An action without a value. Matrix has `notify` alone today. Rules of older clients and servers have the other
/// two, which do nothing.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SimpleAction {
    /// `notify`
    Notify,
    /// `dont_notify`
    DontNotify,
    /// `coalesce`
    Coalesce,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    SimpleAction {
        Notify = "notify",
        DontNotify = "dont_notify",
        Coalesce = "coalesce",
    }
}

/// How a notification differs from others.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum Tweak {
    /// `set_tweak` is `sound`.
    Sound(SoundTweak),
    /// `set_tweak` is `highlight`.
    Highlight(HighlightTweak),
    /// `set_tweak` is missing or has another value, or what its value requires is missing.
    Other(OtherTweak),
}

impl Tweak {
    /// Creates [`Sound`](Self::Sound) from its required properties.
    pub fn sound(value: impl Into<String>) -> Self {
        Self::Sound(SoundTweak::new(value))
    }

    /// Creates [`Highlight`](Self::Highlight) from its required properties.
    pub fn highlight() -> Self {
        Self::Highlight(HighlightTweak::new())
    }

    /// `set_tweak`: string, which tells the variants apart.
    #[inline]
    pub fn set_tweak(&self) -> &str {
        match self {
            Self::Sound(_) => "sound",
            Self::Highlight(_) => "highlight",
            Self::Other(content) => &content.set_tweak,
        }
    }
}

tagged! {
    Tweak by "set_tweak" {
        _ Other(OtherTweak),
        Sound(SoundTweak) = "sound",
        Highlight(HighlightTweak) = "highlight",
    }
}

/// How a notification differs from others.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OtherTweak {
    /// What it sets.
    ///
    /// `set_tweak`: string.
    pub set_tweak: String,
    /// What it is set to; of which type depends on what is set.
    ///
    /// `value`: any JSON value, optional.
    pub value: Option<JsonValue>,
    /// All other properties.
    pub extra: JsonObject,
}

impl OtherTweak {
    /// Creates the value from its required properties.
    pub fn new(set_tweak: impl Into<String>) -> Self {
        Self {
            set_tweak: set_tweak.into(),
            value: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<JsonValue>) -> Self {
        self.value = Some(value.into());
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
    OtherTweak {
        0 set_tweak: Required "set_tweak",
        1 value: Optional "value",
        ..extra
    }
}

/// The notification makes a sound.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SoundTweak {
    /// Which sound; `default` is the usual one.
    ///
    /// `value`: string.
    pub value: String,
    /// All other properties.
    pub extra: JsonObject,
}

impl SoundTweak {
    /// Creates the value from its required properties.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
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
    SoundTweak {
        0 value: Required "value",
        ..extra = "set_tweak" "sound"
    }
}

/// The event is shown in another way than others.
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct HighlightTweak {
    /// Whether it is; default: true.
    ///
    /// `value`: boolean, optional.
    pub value: Option<bool>,
    /// All other properties.
    pub extra: JsonObject,
}

impl HighlightTweak {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`value`](Self#structfield.value).
    #[inline]
    #[must_use]
    pub fn with_value(mut self, value: bool) -> Self {
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
    HighlightTweak {
        0 value: Optional "value",
        ..extra = "set_tweak" "highlight"
    }
}
