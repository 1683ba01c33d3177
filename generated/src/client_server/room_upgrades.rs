// Written by `cargo xtask regen` from api-spec/client-server/room_upgrades.yaml. Do not edit.

//! Upgrading rooms to newer room versions.
//!
//! From the definitions in `client-server/room_upgrades.yaml`.

use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, RoomId, UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Replaces a room with a new one, of another room version.
///
/// Members have to join the new room by themselves; the old one leads them there.
///
/// <code>POST /_matrix/client/v3/rooms<wbr>/{roomId}/upgrade</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`UpgradeRoomRequest`].
/// - Response: [`UpgradeRoomResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3roomsroomidupgrade)
#[doc(alias = "upgradeRoom")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UpgradeRoomJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The body.
    pub body: UpgradeRoomRequest,
}

impl UpgradeRoomJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `new_version`: string. The version of the new room, such as `12`.
    pub fn new(room_id: impl Into<RoomId>, new_version: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            body: UpgradeRoomRequest {
                new_version: new_version.into(),
                additional_creators: None,
            },
        }
    }

    /// Sets `additional_creators` in the body: array. Since Matrix 1.16.
    pub fn additional_creators(
        mut self,
        additional_creators: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.body.additional_creators = Some(
            additional_creators.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Job for UpgradeRoomJob {
    type Response = UpgradeRoomResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &UPGRADE_ROOM
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for UpgradeRoomJob {
    const ENDPOINT: &'static Endpoint = &UPGRADE_ROOM;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static UPGRADE_ROOM: Endpoint = Endpoint::new(
    "upgradeRoom",
    Method::Post,
    "/_matrix/client/v3/rooms/{roomId}/upgrade",
);

/// Request body of [`UpgradeRoomJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UpgradeRoomRequest {
    /// The version of the new room, such as `12`.
    ///
    /// `new_version`: string.
    pub new_version: String,
    /// `additional_creators`: array, optional. Since Matrix 1.16.
    pub additional_creators: Option<Vec<UserId>>,
}

record! {
    UpgradeRoomRequest {
        0 new_version: Required "new_version",
        1 additional_creators: Optional "additional_creators",
    }
}

/// Response of [`UpgradeRoomJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UpgradeRoomResponse {
    /// The new room, such as `!new:example.org`.
    ///
    /// `replacement_room`: string, a room ID.
    pub replacement_room: RoomId,
}

impl UpgradeRoomResponse {
    /// The new room, such as `!new:example.org`.
    ///
    /// `replacement_room`: string, a room ID.
    #[doc(alias = "replacementRoom")]
    pub fn replacement_room(&self) -> &RoomId {
        &self.replacement_room
    }
}

#[cfg(feature = "server")]
impl UpgradeRoomResponse {
    /// Creates the value from its required properties.
    pub fn new(replacement_room: impl Into<RoomId>) -> Self {
        Self {
            replacement_room: replacement_room.into(),
        }
    }
}

record! {
    UpgradeRoomResponse {
        0 replacement_room: Required "replacement_room",
    }
}
