// Written by `cargo xtask regen` from api-spec/client-server/joining.yaml. Do not edit.

//! Joining rooms.
//!
//! From the definitions in `client-server/joining.yaml`.

use matrix_jobs_runtime::{
    Endpoint, Job, Method, RequestParts, RoomId, RoomOrAliasId, ServerName, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::third_party_signed::ThirdPartySigned;

/// Joins a room by its ID.
///
/// That works for rooms which the server can find by itself: those it is in, and those the user was
/// invited to. [`JoinRoomJob`] can name servers.
///
/// <code>POST /_matrix/client/v3/rooms<wbr>/{roomId}/join</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`JoinRoomByIdRequest`].
/// - Response: [`JoinRoomByIdResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 403, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3roomsroomidjoin)
#[doc(alias = "joinRoomById")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct JoinRoomByIdJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The body.
    pub body: JoinRoomByIdRequest,
}

impl JoinRoomByIdJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self {
            room_id: room_id.into(),
            body: JoinRoomByIdRequest {
                third_party_signed: None,
                reason: None,
            },
        }
    }

    /// Sets `third_party_signed` in the body: object.
    #[inline]
    pub fn third_party_signed(mut self, third_party_signed: ThirdPartySigned) -> Self {
        self.body.third_party_signed = Some(third_party_signed);
        self
    }

    /// Sets `reason` in the body: string. Since Matrix 1.1.
    ///
    /// Why, for people: it is shown to others.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }
}

impl Job for JoinRoomByIdJob {
    type Response = JoinRoomByIdResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &JOIN_ROOM_BY_ID
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for JoinRoomByIdJob {
    const ENDPOINT: &'static Endpoint = &JOIN_ROOM_BY_ID;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static JOIN_ROOM_BY_ID: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new(
        "joinRoomById",
        Method::Post,
        "/_matrix/client/v3/rooms/{roomId}/join",
    )
};

/// Request body of [`JoinRoomByIdJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct JoinRoomByIdRequest {
    /// `third_party_signed`: object, optional.
    pub third_party_signed: Option<ThirdPartySigned>,
    /// Why, for people: it is shown to others.
    ///
    /// `reason`: string, optional. Since Matrix 1.1.
    pub reason: Option<String>,
}

record! {
    JoinRoomByIdRequest {
        0 third_party_signed: Optional "third_party_signed",
        1 reason: Optional "reason",
    }
}

/// Response of [`JoinRoomByIdJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct JoinRoomByIdResponse {
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
}

impl JoinRoomByIdResponse {
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    #[doc(alias = "roomId")]
    pub fn room_id(&self) -> &RoomId {
        &self.room_id
    }
}

#[cfg(feature = "server")]
impl JoinRoomByIdResponse {
    /// Creates the value from its required properties.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self { room_id: room_id.into() }
    }
}

record! {
    JoinRoomByIdResponse {
        0 room_id: Required "room_id",
    }
}

/// Joins a room by its ID or an alias.
///
/// An ID doesn't say where the room is: unless the server is in it, name others that are, by `via`.
///
/// <code>POST /_matrix/client/v3/join<wbr>/{roomIdOrAlias}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`JoinRoomRequest`].
/// - Response: [`JoinRoomResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 403, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3joinroomidoralias)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::JoinRoomJob;
///
/// let room = homeserver.run(JoinRoomJob::new("#lobby:example.org")).await?;
/// println!("joined {}", room.room_id());
///
/// // A room ID alone doesn't say which servers know the room.
/// let job = JoinRoomJob::new("!room:example.org").via(["example.org", "matrix.org"]);
/// homeserver.run(job).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "joinRoom")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct JoinRoomJob {
    /// The room: an ID such as `!room:example.org`, or an alias such as `#lobby:example.org`.
    ///
    /// `roomIdOrAlias` in the path: string, a room ID or room alias.
    pub room_id_or_alias: RoomOrAliasId,
    /// Servers to ask, at least one of which is in the room.
    ///
    /// `via` in the query: array. Since Matrix 1.12.
    pub via: Option<Vec<ServerName>>,
    /// The body.
    pub body: JoinRoomRequest,
}

impl JoinRoomJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomIdOrAlias`: string, a room ID or room alias. The room: an ID such as `!room:example.org`, or an alias such as `#lobby:example.org`.
    pub fn new(room_id_or_alias: impl Into<RoomOrAliasId>) -> Self {
        Self {
            room_id_or_alias: room_id_or_alias.into(),
            via: None,
            body: JoinRoomRequest {
                third_party_signed: None,
                reason: None,
            },
        }
    }

    /// Sets `via` in the query: array. Since Matrix 1.12.
    ///
    /// Servers to ask, at least one of which is in the room.
    pub fn via(mut self, via: impl IntoIterator<Item = impl Into<ServerName>>) -> Self {
        self.via = Some(via.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `third_party_signed` in the body: object.
    #[inline]
    pub fn third_party_signed(mut self, third_party_signed: ThirdPartySigned) -> Self {
        self.body.third_party_signed = Some(third_party_signed);
        self
    }

    /// Sets `reason` in the body: string. Since Matrix 1.1.
    ///
    /// Why, for people: it is shown to others.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }
}

impl Job for JoinRoomJob {
    type Response = JoinRoomResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &JOIN_ROOM
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id_or_alias.as_ref()]);
        request.query("via", &self.via);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for JoinRoomJob {
    const ENDPOINT: &'static Endpoint = &JOIN_ROOM;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id_or_alias: inputs.path("roomIdOrAlias")?,
            via: inputs.optional_query_list("via")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static JOIN_ROOM: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new("joinRoom", Method::Post, "/_matrix/client/v3/join/{roomIdOrAlias}")
};

/// Request body of [`JoinRoomJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct JoinRoomRequest {
    /// `third_party_signed`: object, optional.
    pub third_party_signed: Option<ThirdPartySigned>,
    /// Why, for people: it is shown to others.
    ///
    /// `reason`: string, optional. Since Matrix 1.1.
    pub reason: Option<String>,
}

record! {
    JoinRoomRequest {
        0 third_party_signed: Optional "third_party_signed",
        1 reason: Optional "reason",
    }
}

/// Response of [`JoinRoomJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct JoinRoomResponse {
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
}

impl JoinRoomResponse {
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    #[doc(alias = "roomId")]
    pub fn room_id(&self) -> &RoomId {
        &self.room_id
    }
}

#[cfg(feature = "server")]
impl JoinRoomResponse {
    /// Creates the value from its required properties.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self { room_id: room_id.into() }
    }
}

record! {
    JoinRoomResponse {
        0 room_id: Required "room_id",
    }
}
