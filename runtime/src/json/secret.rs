//! Values that must not end up in logs.

use super::{Exposed, IsGone, Json, MapSlots, MapViews, Slot, View};
use std::fmt;

/// A value that `Debug` doesn't show, such as an access token or a password.
///
/// It serialises as the value itself, since it has to be sent.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Secret<T = String>(T);

impl<T> Secret<T> {
    /// Hides a value.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// The value itself.
    pub fn expose(&self) -> &T {
        &self.0
    }

    /// The value itself, to be changed.
    pub fn expose_mut(&mut self) -> &mut T {
        &mut self.0
    }

    /// The value itself, taken out.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&Secret> for Secret {
    fn from(secret: &Secret) -> Self {
        secret.clone()
    }
}

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl<T: Json> Json for Secret<T> {
    fn blank() -> Self {
        Self(T::blank())
    }
    fn slot(&mut self) -> Slot<'_> {
        self.0.slot()
    }
    fn view(&self) -> View<'_> {
        match self.0.view() {
            // Absence is no secret, and has to be seen by who writes the holder.
            View::Null => View::Null,
            _ => View::Secret(self),
        }
    }
}

impl<T: Json> Exposed for Secret<T> {
    fn exposed(&self) -> View<'_> {
        self.0.view()
    }
}

impl<T: MapSlots> MapSlots for Secret<T> {
    fn add(&mut self, key: &str, fill: &mut dyn FnMut(Slot<'_>) -> bool) {
        self.0.add(key, fill);
    }
    fn settle(&mut self, is_gone: Option<IsGone<'_>>) {
        self.0.settle(is_gone);
    }
    fn clear(&mut self) {
        self.0.clear();
    }
    fn entry_size(&self) -> usize {
        self.0.entry_size()
    }
}

/// Each value is secret: a record writes them among its own properties, one by one.
impl<T: MapViews> MapViews for Secret<T> {
    fn each(&self, show: &mut dyn FnMut(&str, View<'_>) -> bool) {
        self.0.each(&mut |key, value| show(key, View::Secret(&Hidden(value))));
    }
}

/// A value within what is secret.
struct Hidden<'a>(View<'a>);

impl Exposed for Hidden<'_> {
    fn exposed(&self) -> View<'_> {
        self.0
    }
}
