//! Names that are known to be Rust identifiers.

use super::advice;
use crate::diagnostic::{Diagnostics, Place};
use crate::model::{Part, Unit};

use super::words::{pascal, screaming, snake, words};

/// What can stand only with `r#` before it, and what can't stand at all.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];
const NEVER: &[&str] = &["self", "super", "crate", "_", ""];

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// The bare name, without `r#`.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
    )* };
}

names! {
    /// `GenerateLoginTokenJob`
    TypeName
    /// `expires_in_ms`
    FieldName
    /// `login_token`
    ModuleName
    /// `GENERATE_LOGIN_TOKEN`
    ConstName
    /// `Public`
    VariantName
}

impl TypeName {
    pub(super) fn of(text: &str, at: &Place, diagnostics: &mut Diagnostics) -> Self {
        Self(checked(pascal(&words(text)), text, at, || advice::another_name(at, "AnotherName"), diagnostics))
    }

    /// A title, unless it is not a good name.
    pub(super) fn of_title(title: &str) -> Option<Self> {
        let name = pascal(&words(title));
        can_stand(&name).then_some(Self(name))
    }

    /// What belongs to an operation.
    pub(super) fn of_operation(id: &str, end: &str, at: &Place, diagnostics: &mut Diagnostics) -> Self {
        let stem = pascal(&words(id));
        // The end alone would be somebody else's name.
        let name = if stem.is_empty() { stem } else { stem + end };
        Self(checked(name, id, at, || advice::another_name(at, "AnotherName"), diagnostics))
    }

    /// The content of events of a type, or of one of its variants.
    pub(super) fn of_content(wire: &str, part: &Part, at: &Place, diagnostics: &mut Diagnostics) -> Self {
        let end = match part {
            Part::Whole => "EventContent".to_owned(),
            Part::Variant(variant) => pascal(&words(variant)) + "Content",
            Part::Other => "OtherContent".to_owned(),
        };
        Self::of_operation(wire, &end, at, diagnostics)
    }

    /// A name that an overlay gives is taken as it is.
    pub(super) fn given(text: &str, at: &Place, diagnostics: &mut Diagnostics) -> Self {
        Self(exact(text, char::is_ascii_uppercase, at, diagnostics))
    }

    pub(super) fn with(&self, end: &str) -> Self {
        Self(format!("{}{end}", self.0))
    }

    /// The name after another stem, where it begins with the first; an earlier name has no place to rename it at.
    pub(super) fn after_stem(&self, stem: &str, other: &str) -> Option<Self> {
        let rest = self.0.strip_prefix(&pascal(&words(stem)))?;
        let name = pascal(&words(other)) + rest;
        (rest.starts_with(|c: char| c.is_ascii_uppercase()) && can_stand(&name)).then_some(Self(name))
    }

    pub(super) fn without(&self, end: &str) -> Self {
        Self(self.0.strip_suffix(end).unwrap_or(&self.0).to_owned())
    }
}

impl FieldName {
    pub(super) fn of(text: &str, at: &Place, diagnostics: &mut Diagnostics) -> Self {
        // What is written in Rust's way already stays as it is.
        let snake_case = text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        let name = if snake_case { text.to_owned() } else { snake(&words(text)) };
        Self(checked(name, text, at, || advice::another_name(at, "another_name"), diagnostics))
    }

    /// The name of what gives a count as what it counts: `expires_in` for `expires_in_ms`.
    pub fn counted(&self, unit: Unit) -> Self {
        Self(match (unit, self.0.strip_suffix("_ms")) {
            (Unit::Timestamp | Unit::TimestampSeconds, _) => {
                format!("{}_time", self.0.strip_suffix("_ts").unwrap_or(&self.0))
            }
            (_, Some(stem)) => stem.to_owned(),
            (_, None) => format!("{}_duration", self.0),
        })
    }

    pub(super) fn given(text: &str, at: &Place, diagnostics: &mut Diagnostics) -> Self {
        Self(exact(text, char::is_ascii_lowercase, at, diagnostics))
    }

    pub(super) fn after(&self, start: &str) -> Self {
        Self(format!("{start}{}", self.0))
    }

    /// The name of the setter of a text by what it says as JSON.
    pub fn as_json(&self) -> Self {
        Self(format!("{}_json", self.0))
    }

    /// Whether it must be written `r#name`.
    pub fn is_keyword(&self) -> bool {
        KEYWORDS.contains(&self.as_str())
    }
}

impl ModuleName {
    pub(super) fn of(text: &str, at: &Place, diagnostics: &mut Diagnostics) -> Self {
        let help = || "give the file another name".to_owned();
        Self(checked(snake(&words(text)), text, at, help, diagnostics))
    }

    /// Whether it must be written `r#name`.
    pub fn is_keyword(&self) -> bool {
        KEYWORDS.contains(&self.as_str())
    }
}

impl ConstName {
    pub(super) fn of(text: &str, at: &Place, diagnostics: &mut Diagnostics) -> Self {
        Self(checked(
            screaming(&words(text)),
            text,
            at,
            || advice::another_name(at, "AnotherName"),
            diagnostics,
        ))
    }
}

impl VariantName {
    /// As a method that makes the variant is called.
    pub fn snake(&self) -> String {
        snake(&words(&self.0))
    }

    pub(super) fn given(text: &str, at: &Place, diagnostics: &mut Diagnostics) -> Self {
        Self(exact(text, char::is_ascii_uppercase, at, diagnostics))
    }

    pub(super) fn of(text: &str, at: &Place, diagnostics: &mut Diagnostics) -> Self {
        Self(checked(pascal(&words(text)), text, at, || advice::no_set(at), diagnostics))
    }
}

/// Whether Rust can write it at all; `Super` is a name, `Self` is none.
pub(super) fn can_stand(name: &str) -> bool {
    !NEVER.contains(&name) && name != "Self"
}

fn checked(
    name: String,
    source: &str,
    at: &Place,
    help: impl FnOnce() -> String,
    diagnostics: &mut Diagnostics,
) -> String {
    if !can_stand(&name) {
        diagnostics.report(at.clone(), format!("`{source}` can't become a Rust name"), help());
    }
    name
}

fn exact(text: &str, first: impl Fn(&char) -> bool, at: &Place, diagnostics: &mut Diagnostics) -> String {
    let fits = text.chars().next().is_some_and(|c| first(&c))
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && can_stand(text);
    if !fits {
        diagnostics.report(
            at.clone(),
            format!("`x-rust-name: {text}` is not a Rust name for this"),
            "types are written `LikeThis`, properties `like_this`",
        );
    }
    text.to_owned()
}
