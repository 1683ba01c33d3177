//! State keys that are always empty.

use crate::text_type;

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

text_type!(EmptyStateKey);
