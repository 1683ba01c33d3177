// Written by `cargo xtask regen` from api-spec/client-server/rooms.yaml. Do not edit.

//! Reading a room's events, state and members.
//!
//! From the definitions in `client-server/rooms.yaml`.

use matrix_jobs_runtime::event::StateEventContent;
use matrix_jobs_runtime::json::{JsonObject, Map, Raw};
use matrix_jobs_runtime::{
    Endpoint, EventId, Job, Method, MxcUri, ReadAs, RequestParts, RoomId, UserId,
    open_enum, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::client_event::ClientEvent;
pub use crate::enums::Membership;

/// Reads one event of a room.
///
/// <code>GET /_matrix/client/v3/rooms<wbr>/{roomId}/event<wbr>/{eventId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: event object, not parsed.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3roomsroomideventeventid)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::GetOneRoomEventJob;
///
/// let job = GetOneRoomEventJob::new("!room:example.org", "$event");
/// let event = homeserver.run(job).await?.read()?;
/// println!("{} by {}", event.r#type, event.sender);
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getOneRoomEvent")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetOneRoomEventJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The event, by its ID, which begins with `$`.
    ///
    /// `eventId` in the path: string, an event ID.
    pub event_id: EventId,
}

impl GetOneRoomEventJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `eventId`: string, an event ID. The event, by its ID, which begins with `$`.
    pub fn new(room_id: impl Into<RoomId>, event_id: impl Into<EventId>) -> Self {
        Self {
            room_id: room_id.into(),
            event_id: event_id.into(),
        }
    }
}

impl Job for GetOneRoomEventJob {
    type Response = Raw<ClientEvent>;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ONE_ROOM_EVENT
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.event_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetOneRoomEventJob {
    const ENDPOINT: &'static Endpoint = &GET_ONE_ROOM_EVENT;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_id: inputs.path("eventId")?,
        })
    }
}

pub(crate) static GET_ONE_ROOM_EVENT: Endpoint = Endpoint::new(
    "getOneRoomEvent",
    Method::Get,
    "/_matrix/client/v3/rooms/{roomId}/event/{eventId}",
);

/// Reads a piece of a room's state.
///
/// Its content alone comes back, or the whole event if `format` is `event`.
///
/// <code>GET /_matrix/client/v3/rooms<wbr>/{roomId}/state<wbr>/{eventType}/{stateKey}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: any JSON object.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 403, 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3roomsroomidstateeventtypestatekey)
///
/// # Example
///
#[cfg_attr(feature = "events", doc = " ```no_run")]
#[cfg_attr(not(feature = "events"), doc = " ```ignore")]
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::GetRoomStateWithKeyJob;
/// use matrix_jobs::events::RoomNameEventContent;
///
/// let job = GetRoomStateWithKeyJob::event::<RoomNameEventContent>("!room:example.org", "");
/// let state = homeserver.run(job).await?.into_response();
/// println!("the room is called {}", state.name);
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getRoomStateWithKey")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomStateWithKeyJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The type of events, such as `m.room.message`.
    ///
    /// `eventType` in the path: string.
    pub event_type: String,
    /// What tells the state from other state of the type; empty for most types.
    ///
    /// `stateKey` in the path: string.
    pub state_key: String,
    /// `format` in the query: string, an enum. Since Matrix 1.16.
    pub format: Option<GetRoomStateWithKeyFormat>,
}

impl GetRoomStateWithKeyJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `eventType`: string. The type of events, such as `m.room.message`.
    /// - `stateKey`: string. What tells the state from other state of the type; empty for most types.
    pub fn new(
        room_id: impl Into<RoomId>,
        event_type: impl Into<String>,
        state_key: impl Into<String>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            event_type: event_type.into(),
            state_key: state_key.into(),
            format: None,
        }
    }

    /// Creates the job for events of one type, whose content the response is read as:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `stateKey`: what events of this type have as state key. What tells the state from other state of the type; empty for most types.
    pub fn event<C: StateEventContent>(
        room_id: impl Into<RoomId>,
        state_key: impl Into<C::StateKey>,
    ) -> ReadAs<Self, C> {
        ReadAs::new(
            Self::new(room_id, C::TYPE, Into::<C::StateKey>::into(state_key).as_ref()),
        )
    }

    /// Sets `format` in the query: string, an enum. Since Matrix 1.16.
    #[inline]
    pub fn format(mut self, format: GetRoomStateWithKeyFormat) -> Self {
        self.format = Some(format);
        self
    }
}

impl Job for GetRoomStateWithKeyJob {
    type Response = JsonObject;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ROOM_STATE_WITH_KEY
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request
            .path_with_optional_last(
                &[
                    self.room_id.as_ref(),
                    self.event_type.as_ref(),
                    self.state_key.as_ref(),
                ],
            );
        request.query("format", &self.format);
    }
}

#[cfg(feature = "server")]
impl Receive for GetRoomStateWithKeyJob {
    const ENDPOINT: &'static Endpoint = &GET_ROOM_STATE_WITH_KEY;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_type: inputs.path("eventType")?,
            state_key: inputs.path("stateKey")?,
            format: inputs.optional_query("format")?,
        })
    }
}

pub(crate) static GET_ROOM_STATE_WITH_KEY: Endpoint = Endpoint {
    last_may_be_empty: true,
    ..Endpoint::new(
        "getRoomStateWithKey",
        Method::Get,
        "/_matrix/client/v3/rooms/{roomId}/state/{eventType}/{stateKey}",
    )
};

/// Reads all state of a room.
///
/// A user who has left gets it as it was at that time.
///
/// <code>GET /_matrix/client/v3/rooms<wbr>/{roomId}/state</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: array.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 403.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3roomsroomidstate)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::GetRoomStateJob;
///
/// for event in homeserver.run(GetRoomStateJob::new("!room:example.org")).await?.into_response() {
///     let event = event.read()?;
///     println!("{} of {:?}", event.r#type, event.state_key);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getRoomState")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomStateJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
}

impl GetRoomStateJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self { room_id: room_id.into() }
    }
}

impl Job for GetRoomStateJob {
    type Response = Vec<Raw<ClientEvent>>;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ROOM_STATE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetRoomStateJob {
    const ENDPOINT: &'static Endpoint = &GET_ROOM_STATE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
        })
    }
}

pub(crate) static GET_ROOM_STATE: Endpoint = Endpoint::new(
    "getRoomState",
    Method::Get,
    "/_matrix/client/v3/rooms/{roomId}/state",
);

/// Lists the membership events of a room.
///
/// They are for everybody who was ever invited, has joined or has left; `membership` narrows that.
///
/// <code>GET /_matrix/client/v3/rooms<wbr>/{roomId}/members</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetMembersByRoomResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 403.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3roomsroomidmembers)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::GetMembersByRoomJob;
/// use matrix_jobs::enums::Membership;
///
/// let job = GetMembersByRoomJob::new("!room:example.org").membership(Membership::Invite);
/// let invited = homeserver.run(job).await?;
/// println!("{} users are invited", invited.chunk().map_or(0, <[_]>::len));
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getMembersByRoom")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetMembersByRoomJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// `at` in the query: string.
    pub at: Option<String>,
    /// `membership` in the query: string, an enum.
    pub membership: Option<Membership>,
    /// `not_membership` in the query: string, an enum.
    pub not_membership: Option<Membership>,
}

impl GetMembersByRoomJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self {
            room_id: room_id.into(),
            at: None,
            membership: None,
            not_membership: None,
        }
    }

    /// Sets `at` in the query: string.
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// Sets `membership` in the query: string, an enum.
    #[inline]
    pub fn membership(mut self, membership: Membership) -> Self {
        self.membership = Some(membership);
        self
    }

    /// Sets `not_membership` in the query: string, an enum.
    #[inline]
    pub fn not_membership(mut self, not_membership: Membership) -> Self {
        self.not_membership = Some(not_membership);
        self
    }
}

impl Job for GetMembersByRoomJob {
    type Response = GetMembersByRoomResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_MEMBERS_BY_ROOM
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.query("at", &self.at);
        request.query("membership", &self.membership);
        request.query("not_membership", &self.not_membership);
    }
}

#[cfg(feature = "server")]
impl Receive for GetMembersByRoomJob {
    const ENDPOINT: &'static Endpoint = &GET_MEMBERS_BY_ROOM;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            at: inputs.optional_query("at")?,
            membership: inputs.optional_query("membership")?,
            not_membership: inputs.optional_query("not_membership")?,
        })
    }
}

pub(crate) static GET_MEMBERS_BY_ROOM: Endpoint = Endpoint::new(
    "getMembersByRoom",
    Method::Get,
    "/_matrix/client/v3/rooms/{roomId}/members",
);

/// Response of [`GetMembersByRoomJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetMembersByRoomResponse {
    /// The `m.room.member` events of the members.
    ///
    /// `chunk`: array, optional.
    pub chunk: Option<Vec<Raw<ClientEvent>>>,
}

impl GetMembersByRoomResponse {
    /// The `m.room.member` events of the members.
    ///
    /// `chunk`: array, optional.
    pub fn chunk(&self) -> Option<&[Raw<ClientEvent>]> {
        self.chunk.as_deref()
    }
}

#[cfg(feature = "server")]
impl GetMembersByRoomResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`chunk`](Self#structfield.chunk).
    #[inline]
    #[must_use]
    pub fn with_chunk(mut self, chunk: Vec<Raw<ClientEvent>>) -> Self {
        self.chunk = Some(chunk);
        self
    }
}

record! {
    GetMembersByRoomResponse {
        0 chunk: Optional "chunk",
    }
}

/// Lists who is in a room, with names and avatars.
///
/// <code>GET /_matrix/client/v3/rooms<wbr>/{roomId}/joined_members</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetJoinedMembersByRoomResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 403.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3roomsroomidjoined_members)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::GetJoinedMembersByRoomJob;
///
/// let members = homeserver.run(GetJoinedMembersByRoomJob::new("!room:example.org")).await?;
/// for (user, member) in members.joined().into_iter().flatten() {
///     println!("{user}: {}", member.display_name.as_deref().unwrap_or("no name"));
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getJoinedMembersByRoom")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetJoinedMembersByRoomJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
}

impl GetJoinedMembersByRoomJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self { room_id: room_id.into() }
    }
}

impl Job for GetJoinedMembersByRoomJob {
    type Response = GetJoinedMembersByRoomResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_JOINED_MEMBERS_BY_ROOM
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetJoinedMembersByRoomJob {
    const ENDPOINT: &'static Endpoint = &GET_JOINED_MEMBERS_BY_ROOM;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
        })
    }
}

pub(crate) static GET_JOINED_MEMBERS_BY_ROOM: Endpoint = Endpoint::new(
    "getJoinedMembersByRoom",
    Method::Get,
    "/_matrix/client/v3/rooms/{roomId}/joined_members",
);

/// Response of [`GetJoinedMembersByRoomJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetJoinedMembersByRoomResponse {
    /// The members who have joined, by user ID.
    ///
    /// `joined`: object, a map, optional.
    pub joined: Option<Map<UserId, RoomMember>>,
}

impl GetJoinedMembersByRoomResponse {
    /// The members who have joined, by user ID.
    ///
    /// `joined`: object, a map, optional.
    pub fn joined(&self) -> Option<&Map<UserId, RoomMember>> {
        self.joined.as_ref()
    }
}

#[cfg(feature = "server")]
impl GetJoinedMembersByRoomResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`joined`](Self#structfield.joined).
    #[must_use]
    pub fn with_joined(
        mut self,
        joined: impl IntoIterator<Item = (UserId, RoomMember)>,
    ) -> Self {
        self.joined = Some(joined.into_iter().collect());
        self
    }
}

record! {
    GetJoinedMembersByRoomResponse {
        0 joined: Optional "joined",
    }
}

/// A value of `format`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetRoomStateWithKeyFormat {
    /// `content`
    Content,
    /// `event`
    Event,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    GetRoomStateWithKeyFormat {
        Content = "content",
        Event = "event",
    }
}

/// Part of [`GetJoinedMembersByRoomResponse`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct RoomMember {
    /// The name that people see.
    ///
    /// `display_name`: string, optional.
    pub display_name: Option<String>,
    /// The picture, as `mxc://server/id`.
    ///
    /// `avatar_url`: string, a media URI: `mxc://server/id`, optional.
    pub avatar_url: Option<MxcUri>,
}

#[cfg(feature = "server")]
impl RoomMember {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_name`](Self#structfield.display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`avatar_url`](Self#structfield.avatar_url).
    #[must_use]
    pub fn with_avatar_url(mut self, avatar_url: impl Into<MxcUri>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }
}

record! {
    RoomMember {
        0 display_name: Optional "display_name",
        1 avatar_url: Optional "avatar_url",
    }
}
