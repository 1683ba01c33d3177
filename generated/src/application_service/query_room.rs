// Written by `cargo xtask regen` from api-spec/application-service/query_room.yaml. Do not edit.

//! Rooms that an application service makes once they are asked for.
//!
//! From the definitions in `application-service/query_room.yaml`.

use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, RoomAliasId};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks an application service whether an alias of its own exists; it may make it now.
///
/// Success means that the room is there; an alias that doesn't exist is an error.
///
/// <code>GET /_matrix/app/v1/rooms<wbr>/{roomAlias}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 401, 403, 404.
///
/// [Specification](https://spec.matrix.org/latest/application-service-api/#get_matrixappv1roomsroomalias)
#[doc(alias = "queryRoomByAlias")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct QueryRoomByAliasJob {
    /// The alias, such as `#lobby:example.org`.
    ///
    /// `roomAlias` in the path: string, a room alias.
    pub room_alias: RoomAliasId,
}

impl QueryRoomByAliasJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomAlias`: string, a room alias. The alias, such as `#lobby:example.org`.
    pub fn new(room_alias: impl Into<RoomAliasId>) -> Self {
        Self {
            room_alias: room_alias.into(),
        }
    }
}

impl Job for QueryRoomByAliasJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &QUERY_ROOM_BY_ALIAS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_alias.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for QueryRoomByAliasJob {
    const ENDPOINT: &'static Endpoint = &QUERY_ROOM_BY_ALIAS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_alias: inputs.path("roomAlias")?,
        })
    }
}

pub(crate) static QUERY_ROOM_BY_ALIAS: Endpoint = Endpoint::new(
    "queryRoomByAlias",
    Method::Get,
    "/_matrix/app/v1/rooms/{roomAlias}",
);
