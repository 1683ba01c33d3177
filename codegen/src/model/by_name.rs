//! The rules that go by a property's name, all of them: what else is special about a name is data, in an overlay.
//!
//! Identifiers have their names in `lower/identifier.rs`.

use super::Unit;

/// The path variable that the connection fills, once a job, unless the caller does.
pub const TRANSACTION_ID: &str = "txnId";
/// The property of a body that answers an interactive authentication.
pub const AUTHENTICATION: &str = "auth";
/// Signatures are over all properties, so that an object with this one keeps those that the definitions don't know.
pub const SIGNATURES: &str = "signatures";
/// An object that requires both is an event.
pub const EVENT: [&str; 2] = [EVENT_TYPE, EVENT_CONTENT];
/// The type of an event.
pub const EVENT_TYPE: &str = "type";
/// What depends on the type of an event; a body without properties is called so, too.
pub const EVENT_CONTENT: &str = "content";
/// What makes an event a part of a room's state.
pub const STATE_KEY: &str = "state_key";
/// The redaction that has removed an event's content.
pub const REDACTED_BECAUSE: &str = "redacted_because";
/// The content of the state event that an event replaced.
pub const PREV_CONTENT: &str = "prev_content";
/// Where a list is to begin, and news since when: an optional string of a request.
pub const PAGE_FROM: [&str; 2] = ["from", "since"];
/// Where a response ends, and the next request of its kind begins.
pub const PAGE_NEXT: [&str; 3] = ["next_batch", "next_token", "end"];

/// What an integer of this name counts.
pub fn unit(name: &str) -> Option<Unit> {
    match name.rsplit('_').next() {
        Some("ms" | "timeout" | "ago" | "duration" | "lifetime") => Some(Unit::Milliseconds),
        Some("ts" | "at") => Some(Unit::Timestamp),
        _ => None,
    }
}
