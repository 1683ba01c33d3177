// Written by `cargo xtask regen` from api-spec/client-server/list_joined_rooms.yaml. Do not edit.

//! The rooms that a user is in.
//!
//! From the definitions in `client-server/list_joined_rooms.yaml`.

use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, RoomId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Lists the rooms that the user is in.
///
/// <code>GET /_matrix/client/v3<wbr>/joined_rooms</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetJoinedRoomsResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3joined_rooms)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::GetJoinedRoomsJob;
///
/// for room in homeserver.run(GetJoinedRoomsJob::new()).await?.joined_rooms() {
///     println!("{room}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getJoinedRooms")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetJoinedRoomsJob;

impl GetJoinedRoomsJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetJoinedRoomsJob {
    type Response = GetJoinedRoomsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_JOINED_ROOMS
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetJoinedRoomsJob {
    const ENDPOINT: &'static Endpoint = &GET_JOINED_ROOMS;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_JOINED_ROOMS: Endpoint = Endpoint::new(
    "getJoinedRooms",
    Method::Get,
    "/_matrix/client/v3/joined_rooms",
);

/// Response of [`GetJoinedRoomsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetJoinedRoomsResponse {
    /// The rooms, by ID, in no order.
    ///
    /// `joined_rooms`: array.
    pub joined_rooms: Vec<RoomId>,
}

impl GetJoinedRoomsResponse {
    /// The rooms, by ID, in no order.
    ///
    /// `joined_rooms`: array.
    #[doc(alias = "joinedRooms")]
    pub fn joined_rooms(&self) -> &[RoomId] {
        &self.joined_rooms
    }
}

#[cfg(feature = "server")]
impl GetJoinedRoomsResponse {
    /// Creates the value from its required properties.
    pub fn new(joined_rooms: impl IntoIterator<Item = impl Into<RoomId>>) -> Self {
        Self {
            joined_rooms: joined_rooms.into_iter().map(Into::into).collect(),
        }
    }
}

record! {
    GetJoinedRoomsResponse {
        0 joined_rooms: Required "joined_rooms",
    }
}
