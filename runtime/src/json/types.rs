//! What the codec asks of a type.

use super::{Presence, Slot, View};

/// A type that can be read from JSON and written to it: all of this crate, and what [`json_struct!`](crate::json_struct)
/// defines.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be read from JSON or written to it by this crate",
    note = "a struct of your own is defined by `matrix_jobs::json_struct!`",
    note = "integers are `i64` or `u64`, numbers `f64`, maps `json::Map`, any JSON `JsonValue`"
)]
pub trait Json: Sized {
    /// Whether a property has to be there of which nothing is known but its type.
    #[doc(hidden)]
    const PRESENCE: Presence = Presence::Required;
    /// The value before anything was read into it.
    #[doc(hidden)]
    fn blank() -> Self;
    /// The place a JSON value goes to.
    #[doc(hidden)]
    fn slot(&mut self) -> Slot<'_>;
    /// The value, to be written.
    #[doc(hidden)]
    fn view(&self) -> View<'_>;
}

/// A string with a type of its own, such as an identifier or an open enum. Any text is accepted, and kept as it is.
pub trait Text {
    /// The value with this text.
    fn from_text(text: &str) -> Self
    where
        Self: Sized;
    /// The same of a text that may be kept.
    fn from_owned(text: String) -> Self
    where
        Self: Sized;
    /// Replaces the value.
    fn set(&mut self, text: &str);
    /// The text as it is sent.
    fn as_text(&self) -> &str;
}
