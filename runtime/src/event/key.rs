//! State keys: what stands in the place of one, and those that are always empty.

use crate::json::Text;
use crate::text_type;

/// What an event has for a state key: one, or none.
pub trait StateKey {
    /// The key; none if the event isn't state.
    fn key(&self) -> Option<&str>;
    /// Takes what an event has; none if it has no key and needs one.
    #[doc(hidden)]
    fn from_key(key: Option<String>) -> Option<Self>
    where
        Self: Sized;
}

impl<K: Text> StateKey for K {
    fn key(&self) -> Option<&str> {
        Some(self.as_text())
    }

    fn from_key(key: Option<String>) -> Option<Self> {
        key.map(K::from_owned)
    }
}

impl StateKey for Option<String> {
    fn key(&self) -> Option<&str> {
        self.as_deref()
    }

    fn from_key(key: Option<String>) -> Option<Self> {
        Some(key)
    }
}

/// The state key of events of which a room has one: the empty string.
///
/// What a server sends in its place is kept, and not checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmptyStateKey(Box<str>);

impl EmptyStateKey {
    /// The key.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for EmptyStateKey {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for EmptyStateKey {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

text_type!(EmptyStateKey blank Self::default());
