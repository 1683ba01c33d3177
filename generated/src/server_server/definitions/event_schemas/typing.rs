// Written by `cargo xtask regen` from api-spec/server-server/definitions/event-schemas/m.typing.yaml. Do not edit.

//! m.typing.
//!
//! From the definitions in `server-server/definitions/event-schemas/m.typing.yaml`.

use matrix_jobs_runtime::{RoomId, UserId, record};

/// A user began or stopped to type in a room.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct TypingEdu {
    /// `content`: object.
    pub content: TypingNotification,
}

impl TypingEdu {
    /// Creates the value from its required properties.
    pub fn new(
        room_id: impl Into<RoomId>,
        user_id: impl Into<UserId>,
        typing: bool,
    ) -> Self {
        Self {
            content: TypingNotification::new(room_id, user_id, typing),
        }
    }
}

record! {
    TypingEdu {
        0 content: Required "content",
        = "edu_type" "m.typing"
    }
}

/// Part of [`TypingEdu`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct TypingNotification {
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
    /// The user, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID.
    pub user_id: UserId,
    /// `typing`: boolean.
    pub typing: bool,
}

impl TypingNotification {
    /// Creates the value from its required properties.
    pub fn new(
        room_id: impl Into<RoomId>,
        user_id: impl Into<UserId>,
        typing: bool,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            user_id: user_id.into(),
            typing,
        }
    }
}

record! {
    TypingNotification {
        0 room_id: Required "room_id",
        1 user_id: Required "user_id",
        2 typing: Required "typing",
    }
}
