// Written by `cargo xtask regen` from api-spec/client-server/tags.yaml. Do not edit.

//! Tags: how a user sorts rooms, as favourites for instance.
//!
//! From the definitions in `client-server/tags.yaml`.

use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, RoomId, UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

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
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomTagsJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
}

impl GetRoomTagsJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
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

#[cfg(feature = "server")]
impl Receive for GetRoomTagsJob {
    const ENDPOINT: &'static Endpoint = &GET_ROOM_TAGS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
            room_id: inputs.path("roomId")?,
        })
    }
}

pub(crate) static GET_ROOM_TAGS: Endpoint = Endpoint::new(
    "getRoomTags",
    Method::Get,
    "/_matrix/client/v3/user/{userId}/rooms/{roomId}/tags",
);

/// Response of [`GetRoomTagsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetRoomTagsResponse {
    /// The room's tags, by name, such as `m.favourite`.
    ///
    /// `tags`: object, a map, optional.
    pub tags: Option<Map<String, Tag>>,
}

impl GetRoomTagsResponse {
    /// The room's tags, by name, such as `m.favourite`.
    ///
    /// `tags`: object, a map, optional.
    pub fn tags(&self) -> Option<&Map<String, Tag>> {
        self.tags.as_ref()
    }
}

#[cfg(feature = "server")]
impl GetRoomTagsResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn with_tags(mut self, tags: impl IntoIterator<Item = (String, Tag)>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
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
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetRoomTagJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The tag: `m.favourite`, `m.lowpriority`, or the user's own, which begin with `u.`.
    ///
    /// `tag` in the path: string.
    pub tag: String,
    /// Where the room stands among those with this tag.
    ///
    /// The body: object.
    pub body_tag: Tag,
}

impl SetRoomTagJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `tag`: string. The tag: `m.favourite`, `m.lowpriority`, or the user's own, which begin with `u.`.
    /// - `tag`: object. Where the room stands among those with this tag.
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

#[cfg(feature = "server")]
impl Receive for SetRoomTagJob {
    const ENDPOINT: &'static Endpoint = &SET_ROOM_TAG;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
            room_id: inputs.path("roomId")?,
            tag: inputs.path("tag")?,
            body_tag: inputs.json()?,
        })
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
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DeleteRoomTagJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The tag: `m.favourite`, `m.lowpriority`, or the user's own, which begin with `u.`.
    ///
    /// `tag` in the path: string.
    pub tag: String,
}

impl DeleteRoomTagJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `tag`: string. The tag: `m.favourite`, `m.lowpriority`, or the user's own, which begin with `u.`.
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

#[cfg(feature = "server")]
impl Receive for DeleteRoomTagJob {
    const ENDPOINT: &'static Endpoint = &DELETE_ROOM_TAG;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
            room_id: inputs.path("roomId")?,
            tag: inputs.path("tag")?,
        })
    }
}

pub(crate) static DELETE_ROOM_TAG: Endpoint = Endpoint::new(
    "deleteRoomTag",
    Method::Delete,
    "/_matrix/client/v3/user/{userId}/rooms/{roomId}/tags/{tag}",
);
