// Written by `cargo xtask regen` from api-spec/client-server/appservice_room_directory.yaml. Do not edit.

//! Application services that list rooms of the networks they bridge.
//!
//! From the definitions in `client-server/appservice_room_directory.yaml`.

use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, RoomId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::enums::Visibility;

/// Lists a room in the directory of a bridged network, or takes it off.
///
/// Only application services may do so, with their own token.
///
/// <code>PUT /_matrix/client/v3<wbr>/directory/list<wbr>/appservice/{networkId}<wbr>/{roomId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`UpdateAppserviceRoomDirectoryVisibilityRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3directorylistappservicenetworkidroomid)
#[doc(alias = "updateAppserviceRoomDirectoryVisibility")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UpdateAppserviceRoomDirectoryVisibilityJob {
    /// The network of the directory, as the application service names it.
    ///
    /// `networkId` in the path: string.
    pub network_id: String,
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The body.
    pub body: UpdateAppserviceRoomDirectoryVisibilityRequest,
}

impl UpdateAppserviceRoomDirectoryVisibilityJob {
    /// Creates the job from its required parameters:
    ///
    /// - `networkId`: string. The network of the directory, as the application service names it.
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `visibility`: string, an enum. Whether a directory lists a room.
    pub fn new(
        network_id: impl Into<String>,
        room_id: impl Into<RoomId>,
        visibility: Visibility,
    ) -> Self {
        Self {
            network_id: network_id.into(),
            room_id: room_id.into(),
            body: UpdateAppserviceRoomDirectoryVisibilityRequest {
                visibility,
            },
        }
    }
}

impl Job for UpdateAppserviceRoomDirectoryVisibilityJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &UPDATE_APPSERVICE_ROOM_DIRECTORY_VISIBILITY
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.network_id.as_ref(), self.room_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for UpdateAppserviceRoomDirectoryVisibilityJob {
    const ENDPOINT: &'static Endpoint = &UPDATE_APPSERVICE_ROOM_DIRECTORY_VISIBILITY;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            network_id: inputs.path("networkId")?,
            room_id: inputs.path("roomId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static UPDATE_APPSERVICE_ROOM_DIRECTORY_VISIBILITY: Endpoint = Endpoint::new(
    "updateAppserviceRoomDirectoryVisibility",
    Method::Put,
    "/_matrix/client/v3/directory/list/appservice/{networkId}/{roomId}",
);

/// Request body of [`UpdateAppserviceRoomDirectoryVisibilityJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UpdateAppserviceRoomDirectoryVisibilityRequest {
    /// Whether a directory lists a room.
    ///
    /// `visibility`: string, an enum.
    pub visibility: Visibility,
}

record! {
    UpdateAppserviceRoomDirectoryVisibilityRequest {
        0 visibility: Required "visibility",
    }
}
