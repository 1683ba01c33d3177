// Written by `cargo xtask regen` from api-spec/client-server/tags.yaml. Do not edit.

//! Tags: how a user sorts rooms, as favourites for instance.
//!
//! From the definitions in `client-server/tags.yaml`.

use std::collections::BTreeMap;

use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, RoomId, UserId, record};

pub use crate::client_server::definitions::tag::Tag;

/// Lists the tags that the user gave a room.
///
/// <code>GET /_matrix/client/v3/user<wbr>/{userId}/rooms/{roomId}<wbr>/tags</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetRoomTagsResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3useruseridroomsroomidtags)
#[doc(alias = "getRoomTags")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug)]
pub struct GetRoomTagsJob {
    user_id: UserId,
    room_id: RoomId,
}

impl GetRoomTagsJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID
    /// - `roomId`: string, a room ID
    pub fn new(user_id: impl Into<UserId>, room_id: impl Into<RoomId>) -> Self {
        Self {
            user_id: user_id.into(),
            room_id: room_id.into(),
        }
    }
}

impl Job for GetRoomTagsJob {
    type Response = GetRoomTagsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ROOM_TAGS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref(), self.room_id.as_ref()]);
    }
}

pub(crate) static GET_ROOM_TAGS: Endpoint = Endpoint::new(
    "getRoomTags",
    Method::Get,
    "/_matrix/client/v3/user/{userId}/rooms/{roomId}/tags",
);

/// Response of [`GetRoomTagsJob`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct GetRoomTagsResponse {
    /// `tags`: object, a map, optional.
    pub tags: Option<BTreeMap<String, Tag>>,
}

impl GetRoomTagsResponse {
    /// `tags`: object, a map, optional.
    pub fn tags(&self) -> Option<&BTreeMap<String, Tag>> {
        self.tags.as_ref()
    }
}

record! {
    GetRoomTagsResponse {
        0 tags: Optional "tags",
    }
}

/// Tags a room, for the user alone.
///
/// `order` is a number from 0 to 1 that places the room among those with the same tag.
///
/// <code>PUT /_matrix/client/v3/user<wbr>/{userId}/rooms/{roomId}<wbr>/tags/{tag}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`Tag`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3useruseridroomsroomidtagstag)
#[doc(alias = "setRoomTag")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug)]
pub struct SetRoomTagJob {
    user_id: UserId,
    room_id: RoomId,
    tag: String,
    body_tag: Tag,
}

impl SetRoomTagJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID
    /// - `roomId`: string, a room ID
    /// - `tag`: string
    /// - `tag`: object
    pub fn new(
        user_id: impl Into<UserId>,
        room_id: impl Into<RoomId>,
        tag: impl Into<String>,
        body_tag: Tag,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            room_id: room_id.into(),
            tag: tag.into(),
            body_tag,
        }
    }
}

impl Job for SetRoomTagJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &SET_ROOM_TAG
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref(), self.room_id.as_ref(), self.tag.as_ref()]);
        request.json(&self.body_tag);
    }
}

pub(crate) static SET_ROOM_TAG: Endpoint = Endpoint::new(
    "setRoomTag",
    Method::Put,
    "/_matrix/client/v3/user/{userId}/rooms/{roomId}/tags/{tag}",
);

/// Takes one of the user's tags off a room.
///
/// <code>DELETE /_matrix/client/v3/user<wbr>/{userId}/rooms/{roomId}<wbr>/tags/{tag}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#delete_matrixclientv3useruseridroomsroomidtagstag)
#[doc(alias = "deleteRoomTag")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug)]
pub struct DeleteRoomTagJob {
    user_id: UserId,
    room_id: RoomId,
    tag: String,
}

impl DeleteRoomTagJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID
    /// - `roomId`: string, a room ID
    /// - `tag`: string
    pub fn new(
        user_id: impl Into<UserId>,
        room_id: impl Into<RoomId>,
        tag: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            room_id: room_id.into(),
            tag: tag.into(),
        }
    }
}

impl Job for DeleteRoomTagJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &DELETE_ROOM_TAG
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref(), self.room_id.as_ref(), self.tag.as_ref()]);
    }
}

pub(crate) static DELETE_ROOM_TAG: Endpoint = Endpoint::new(
    "deleteRoomTag",
    Method::Delete,
    "/_matrix/client/v3/user/{userId}/rooms/{roomId}/tags/{tag}",
);
