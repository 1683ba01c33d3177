// Written by `cargo xtask regen` from api-spec/client-server/definitions/client_event_without_room_id.yaml. Do not edit.

//! ClientEventWithoutRoomID.
//!
//! From the definitions in `client-server/definitions/client_event_without_room_id.yaml`.

use matrix_jobs_runtime::event::{Envelope, RoomEvent};
use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{EventId, UserId, record};

/// An event of a room that is known from the context, as clients get it.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct ClientEventWithoutRoomId<C = JsonObject> {
    /// `event_id`: string, an event ID.
    pub event_id: EventId,
    /// `type`: string.
    pub r#type: String,
    /// `state_key`: string, optional.
    pub state_key: Option<String>,
    /// `sender`: string, a user ID.
    pub sender: UserId,
    /// `origin_server_ts`: integer, a time in milliseconds since the Unix epoch.
    pub origin_server_ts: u64,
    /// `content`: object.
    pub content: C,
    /// `unsigned`: object, optional.
    pub unsigned: Option<UnsignedData>,
}

impl<C> RoomEvent for ClientEventWithoutRoomId<C> {
    fn event_id(&self) -> &EventId {
        &self.event_id
    }

    fn sender(&self) -> &UserId {
        &self.sender
    }
}

impl<C> Envelope for ClientEventWithoutRoomId<C> {
    fn is_redacted(&self) -> bool {
        self.unsigned
            .as_ref()
            .is_some_and(|unsigned| unsigned.redacted_because.is_some())
    }
}

record! {
    ClientEventWithoutRoomId<C> {
        0 event_id: Required "event_id",
        1 r#type: Required "type",
        2 state_key: Optional "state_key",
        3 sender: Required "sender",
        4 origin_server_ts: Required "origin_server_ts",
        5 content: Required "content",
        6 unsigned: Optional "unsigned",
    }
}

/// Part of [`ClientEventWithoutRoomId`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct UnsignedData {
    /// `age`: integer, optional.
    pub age: Option<i64>,
    /// `redacted_because`: any JSON object, optional.
    pub redacted_because: Option<JsonObject>,
    /// `transaction_id`: string, optional.
    pub transaction_id: Option<String>,
    /// `prev_content`: any JSON object, optional.
    pub prev_content: Option<JsonObject>,
    /// `replaces_state`: string, an event ID, optional. Since Matrix 1.19.
    pub replaces_state: Option<EventId>,
    /// `membership`: string, optional. Since Matrix 1.11.
    pub membership: Option<String>,
    /// All other properties.
    pub extra: JsonObject,
}

record! {
    UnsignedData {
        0 age: Optional "age",
        1 redacted_because: Optional "redacted_because",
        2 transaction_id: Optional "transaction_id",
        3 prev_content: Optional "prev_content",
        4 replaces_state: Optional "replaces_state",
        5 membership: Optional "membership",
        ..extra
    }
}
