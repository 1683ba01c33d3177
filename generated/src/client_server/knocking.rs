// Written by `cargo xtask regen` from api-spec/client-server/knocking.yaml. Do not edit.

//! Knocking: asking to be let into rooms.
//!
//! From the definitions in `client-server/knocking.yaml`.

use matrix_jobs_runtime::{
    Endpoint, Job, Method, RequestParts, RoomId, RoomOrAliasId, ServerName, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks a room's members to let the user in.
///
/// If they do, the user gets an invite. Name servers that are in the room by `via`.
///
/// <code>POST /_matrix/client/v3/knock<wbr>/{roomIdOrAlias}</code>
///
/// - Since Matrix 1.1.
/// - Request body: [`KnockRoomRequest`].
/// - Response: [`KnockRoomResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 403, 404, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3knockroomidoralias)
#[doc(alias = "knockRoom")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct KnockRoomJob {
    /// The room: an ID such as `!room:example.org`, or an alias such as `#lobby:example.org`.
    ///
    /// `roomIdOrAlias` in the path: string, a room ID or room alias.
    pub room_id_or_alias: RoomOrAliasId,
    /// Servers to ask, at least one of which is in the room.
    ///
    /// `via` in the query: array. Since Matrix 1.12.
    pub via: Option<Vec<ServerName>>,
    /// The body.
    pub body: KnockRoomRequest,
}

impl KnockRoomJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomIdOrAlias`: string, a room ID or room alias. The room: an ID such as `!room:example.org`, or an alias such as `#lobby:example.org`.
    pub fn new(room_id_or_alias: impl Into<RoomOrAliasId>) -> Self {
        Self {
            room_id_or_alias: room_id_or_alias.into(),
            via: None,
            body: KnockRoomRequest { reason: None },
        }
    }

    /// Sets `via` in the query: array. Since Matrix 1.12.
    ///
    /// Servers to ask, at least one of which is in the room.
    pub fn via(mut self, via: impl IntoIterator<Item = impl Into<ServerName>>) -> Self {
        self.via = Some(via.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `reason` in the body: string.
    ///
    /// Why, for people: it is shown to others.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }
}

impl Job for KnockRoomJob {
    type Response = KnockRoomResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &KNOCK_ROOM
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id_or_alias.as_ref()]);
        request.query("via", &self.via);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for KnockRoomJob {
    const ENDPOINT: &'static Endpoint = &KNOCK_ROOM;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id_or_alias: inputs.path("roomIdOrAlias")?,
            via: inputs.optional_query_list("via")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static KNOCK_ROOM: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.1"),
    ..Endpoint::new(
        "knockRoom",
        Method::Post,
        "/_matrix/client/v3/knock/{roomIdOrAlias}",
    )
};

/// Request body of [`KnockRoomJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct KnockRoomRequest {
    /// Why, for people: it is shown to others.
    ///
    /// `reason`: string, optional.
    pub reason: Option<String>,
}

record! {
    KnockRoomRequest {
        0 reason: Optional "reason",
    }
}

/// Response of [`KnockRoomJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct KnockRoomResponse {
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
}

impl KnockRoomResponse {
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    #[doc(alias = "roomId")]
    pub fn room_id(&self) -> &RoomId {
        &self.room_id
    }
}

#[cfg(feature = "server")]
impl KnockRoomResponse {
    /// Creates the value from its required properties.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self { room_id: room_id.into() }
    }
}

record! {
    KnockRoomResponse {
        0 room_id: Required "room_id",
    }
}
