//! Events that are still JSON text.

use super::{AnyEnvelope, Envelope};
use crate::json::{Json, Raw, RawJson, Read, ReadError, Slot, Warnings};

/// Events: the type is looked at, and the content or the whole is read on demand.
impl<E: Envelope> Raw<E> {
    /// The event's type, without reading the rest; none if it has no type that is a string.
    pub fn event_type(&self) -> Option<String> {
        event_type_of(self.json())
    }

    /// The event's content as that of events of one type, with what had to be left out. The type is not looked at.
    ///
    /// # Errors
    ///
    /// The content is missing or is not a `C`.
    pub fn content<C: Json>(&self) -> Result<Read<C>, ReadError> {
        let mut value = C::blank();
        let warnings = read_content(self.json(), value.slot())?;
        Ok(Read { value, warnings })
    }
}

// Once for all types of events.
#[inline(never)]
fn event_type_of(event: &RawJson) -> Option<String> {
    event.field("type").ok().flatten()
}

#[inline(never)]
fn read_content(event: &RawJson, place: Slot<'_>) -> Result<Warnings, ReadError> {
    let content = event.pick("content")?.unwrap_or_default();
    content.read_into(place).map_err(|error| error.within("content"))
}

impl<E: AnyEnvelope> Raw<E> {
    /// The event, read by its type.
    ///
    /// # Errors
    ///
    /// It is not an event: what all events have is missing or malformed. A content that does not fit the event's type
    /// is no error, but an event of the variant `Other`.
    pub fn deserialize(&self) -> Result<E::Any, ReadError> {
        self.json().read_value()
    }

    /// The event, read by its type, with what had to be left out.
    ///
    /// # Errors
    ///
    /// As for [`deserialize`](Self::deserialize).
    pub fn deserialize_with_warnings(&self) -> Result<Read<E::Any>, ReadError> {
        self.json().read()
    }
}
