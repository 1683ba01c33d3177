// Written by `cargo xtask regen` from api-spec/client-server/create_room.yaml. Do not edit.

//! Creating rooms.
//!
//! From the definitions in `client-server/create_room.yaml`.

use matrix_jobs_runtime::event::{AnyContent, StateEventContent};
use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{
    Endpoint, Job, Method, RequestParts, RoomId, UserId, open_enum, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::invite_threepid::InviteThreepid;
pub use crate::enums::Visibility;

/// Makes a room, whose first member is the user.
///
/// `preset` settles what is usual; each event in `initial_state` overrides what it settled.
///
/// <code>POST /_matrix/client/v3<wbr>/createRoom</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`CreateRoomRequest`].
/// - Response: [`CreateRoomResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3createroom)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::CreateRoomJob;
/// use matrix_jobs::client_server::create_room::CreateRoomPreset;
///
/// let job = CreateRoomJob::new()
///     .name("Kettles")
///     .preset(CreateRoomPreset::PrivateChat)
///     .invite(["@bob:example.org"]);
/// let room = homeserver.run(job).await?;
/// println!("created {}", room.room_id());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "createRoom")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct CreateRoomJob {
    /// The body.
    pub body: CreateRoomRequest,
}

impl CreateRoomJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `visibility` in the body: string, an enum.
    ///
    /// Whether a directory lists a room.
    #[inline]
    pub fn visibility(mut self, visibility: Visibility) -> Self {
        self.body.visibility = Some(visibility);
        self
    }

    /// Sets `room_alias_name` in the body: string.
    pub fn room_alias_name(mut self, room_alias_name: impl Into<String>) -> Self {
        self.body.room_alias_name = Some(room_alias_name.into());
        self
    }

    /// Sets `name` in the body: string.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// Sets `topic` in the body: string.
    pub fn topic(mut self, topic: impl Into<String>) -> Self {
        self.body.topic = Some(topic.into());
        self
    }

    /// Sets `invite` in the body: array.
    pub fn invite(
        mut self,
        invite: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.body.invite = Some(invite.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `invite_3pid` in the body: array.
    #[inline]
    pub fn invite_3pid(mut self, invite_3pid: Vec<InviteThreepid>) -> Self {
        self.body.invite_3pid = Some(invite_3pid);
        self
    }

    /// Sets `room_version` in the body: string.
    pub fn room_version(mut self, room_version: impl Into<String>) -> Self {
        self.body.room_version = Some(room_version.into());
        self
    }

    /// Sets `creation_content` in the body: any JSON object.
    #[inline]
    pub fn creation_content(mut self, creation_content: JsonObject) -> Self {
        self.body.creation_content = Some(creation_content);
        self
    }

    /// Sets `initial_state` in the body: array.
    #[inline]
    pub fn initial_state(mut self, initial_state: Vec<StateEvent>) -> Self {
        self.body.initial_state = Some(initial_state);
        self
    }

    /// Sets `preset` in the body: string, an enum.
    #[inline]
    pub fn preset(mut self, preset: CreateRoomPreset) -> Self {
        self.body.preset = Some(preset);
        self
    }

    /// Sets `is_direct` in the body: boolean.
    #[inline]
    pub fn is_direct(mut self, is_direct: bool) -> Self {
        self.body.is_direct = Some(is_direct);
        self
    }

    /// Sets `power_level_content_override` in the body: any JSON object.
    #[inline]
    pub fn power_level_content_override(
        mut self,
        power_level_content_override: JsonObject,
    ) -> Self {
        self.body.power_level_content_override = Some(power_level_content_override);
        self
    }
}

impl Job for CreateRoomJob {
    type Response = CreateRoomResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &CREATE_ROOM
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for CreateRoomJob {
    const ENDPOINT: &'static Endpoint = &CREATE_ROOM;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static CREATE_ROOM: Endpoint = Endpoint::new(
    "createRoom",
    Method::Post,
    "/_matrix/client/v3/createRoom",
);

/// Request body of [`CreateRoomJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct CreateRoomRequest {
    /// Whether a directory lists a room.
    ///
    /// `visibility`: string, an enum, optional.
    pub visibility: Option<Visibility>,
    /// `room_alias_name`: string, optional.
    pub room_alias_name: Option<String>,
    /// `name`: string, optional.
    pub name: Option<String>,
    /// `topic`: string, optional.
    pub topic: Option<String>,
    /// `invite`: array, optional.
    pub invite: Option<Vec<UserId>>,
    /// `invite_3pid`: array, optional.
    pub invite_3pid: Option<Vec<InviteThreepid>>,
    /// `room_version`: string, optional.
    pub room_version: Option<String>,
    /// `creation_content`: any JSON object, optional.
    pub creation_content: Option<JsonObject>,
    /// `initial_state`: array, optional.
    pub initial_state: Option<Vec<StateEvent>>,
    /// `preset`: string, an enum, optional.
    pub preset: Option<CreateRoomPreset>,
    /// `is_direct`: boolean, optional.
    pub is_direct: Option<bool>,
    /// `power_level_content_override`: any JSON object, optional.
    pub power_level_content_override: Option<JsonObject>,
}

record! {
    CreateRoomRequest {
        0 visibility: Optional "visibility",
        1 room_alias_name: Optional "room_alias_name",
        2 name: Optional "name",
        3 topic: Optional "topic",
        4 invite: Optional "invite",
        5 invite_3pid: Optional "invite_3pid",
        6 room_version: Optional "room_version",
        7 creation_content: Optional "creation_content",
        8 initial_state: Optional "initial_state",
        9 preset: Optional "preset",
        10 is_direct: Optional "is_direct",
        11 power_level_content_override: Optional "power_level_content_override",
    }
}

/// Response of [`CreateRoomJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateRoomResponse {
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
}

impl CreateRoomResponse {
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    #[doc(alias = "roomId")]
    pub fn room_id(&self) -> &RoomId {
        &self.room_id
    }
}

#[cfg(feature = "server")]
impl CreateRoomResponse {
    /// Creates the value from its required properties.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self { room_id: room_id.into() }
    }
}

record! {
    CreateRoomResponse {
        0 room_id: Required "room_id",
    }
}

/// Part of [`CreateRoomRequest`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StateEvent {
    /// `type`: string.
    pub r#type: String,
    /// What tells it from other state of its type, often empty or a user ID; only state has one.
    ///
    /// `state_key`: string, optional.
    pub state_key: Option<String>,
    /// `content`: object, the content of an event.
    pub content: AnyContent,
}

impl StateEvent {
    /// Creates the value from its required properties.
    pub fn new(r#type: impl Into<String>, content: impl Into<AnyContent>) -> Self {
        Self {
            r#type: r#type.into(),
            state_key: None,
            content: content.into(),
        }
    }

    /// Creates the value from the content of an event, which says the type.
    pub fn event<C: StateEventContent>(
        state_key: impl Into<C::StateKey>,
        content: &C,
    ) -> Self {
        Self::new(C::TYPE, AnyContent::of(content))
            .with_state_key(Into::<C::StateKey>::into(state_key).as_ref())
    }

    /// Sets [`state_key`](Self#structfield.state_key).
    #[must_use]
    pub fn with_state_key(mut self, state_key: impl Into<String>) -> Self {
        self.state_key = Some(state_key.into());
        self
    }
}

record! {
    StateEvent {
        0 r#type: Required "type",
        1 state_key: Optional "state_key",
        2 content: Required "content",
    }
}

/// Part of [`CreateRoomRequest`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CreateRoomPreset {
    /// `private_chat`
    PrivateChat,
    /// `public_chat`
    PublicChat,
    /// `trusted_private_chat`
    TrustedPrivateChat,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    CreateRoomPreset {
        PrivateChat = "private_chat",
        PublicChat = "public_chat",
        TrustedPrivateChat = "trusted_private_chat",
    }
}
