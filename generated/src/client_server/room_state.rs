// Written by `cargo xtask regen` from api-spec/client-server/room_state.yaml. Do not edit.

//! Setting the state of rooms.
//!
//! From the definitions in `client-server/room_state.yaml`.

use matrix_jobs_runtime::event::{AnyContent, StateEventContent};
use matrix_jobs_runtime::{Endpoint, EventId, Job, Method, RequestParts, RoomId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Sets a piece of a room's state.
///
/// It replaces the event of the same type and state key. Most types have an empty state key.
///
/// <code>PUT /_matrix/client/v3/rooms<wbr>/{roomId}/state<wbr>/{eventType}/{stateKey}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`SetRoomStateWithKeyResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3roomsroomidstateeventtypestatekey)
///
/// # Example
///
#[cfg_attr(feature = "events", doc = " ```no_run")]
#[cfg_attr(not(feature = "events"), doc = " ```ignore")]
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::SetRoomStateWithKeyJob;
/// use matrix_jobs::events::RoomTopicEventContent;
///
/// let topic = RoomTopicEventContent::new("All about kettles");
/// homeserver.run(SetRoomStateWithKeyJob::event("!room:example.org", "", &topic)).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "setRoomStateWithKey")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetRoomStateWithKeyJob {
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
    /// The state from now on, whole; what is in it depends on the type.
    ///
    /// The body: object, the content of an event.
    pub content: AnyContent,
}

impl SetRoomStateWithKeyJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `eventType`: string. The type of events, such as `m.room.message`.
    /// - `stateKey`: string. What tells the state from other state of the type; empty for most types.
    /// - `content`: object, the content of an event. The state from now on, whole; what is in it depends on the type.
    pub fn new(
        room_id: impl Into<RoomId>,
        event_type: impl Into<String>,
        state_key: impl Into<String>,
        content: impl Into<AnyContent>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            event_type: event_type.into(),
            state_key: state_key.into(),
            content: content.into(),
        }
    }

    /// Creates the job for the content of an event, which says the type:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `stateKey`: what events of this type have as state key. What tells the state from other state of the type; empty for most types.
    /// - `content`: object, the content of an event. The state from now on, whole; what is in it depends on the type.
    pub fn event<C: StateEventContent>(
        room_id: impl Into<RoomId>,
        state_key: impl Into<C::StateKey>,
        content: &C,
    ) -> Self {
        Self::new(
            room_id,
            C::TYPE,
            Into::<C::StateKey>::into(state_key).as_ref(),
            AnyContent::of(content),
        )
    }
}

impl Job for SetRoomStateWithKeyJob {
    type Response = SetRoomStateWithKeyResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &SET_ROOM_STATE_WITH_KEY
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
        request.json(&self.content);
    }
}

#[cfg(feature = "server")]
impl Receive for SetRoomStateWithKeyJob {
    const ENDPOINT: &'static Endpoint = &SET_ROOM_STATE_WITH_KEY;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_type: inputs.path("eventType")?,
            state_key: inputs.path("stateKey")?,
            content: inputs.json()?,
        })
    }
}

pub(crate) static SET_ROOM_STATE_WITH_KEY: Endpoint = Endpoint {
    last_may_be_empty: true,
    ..Endpoint::new(
        "setRoomStateWithKey",
        Method::Put,
        "/_matrix/client/v3/rooms/{roomId}/state/{eventType}/{stateKey}",
    )
};

/// Response of [`SetRoomStateWithKeyJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetRoomStateWithKeyResponse {
    /// The event, by its ID, which begins with `$`.
    ///
    /// `event_id`: string, an event ID.
    pub event_id: EventId,
}

impl SetRoomStateWithKeyResponse {
    /// The event, by its ID, which begins with `$`.
    ///
    /// `event_id`: string, an event ID.
    #[doc(alias = "eventId")]
    pub fn event_id(&self) -> &EventId {
        &self.event_id
    }
}

#[cfg(feature = "server")]
impl SetRoomStateWithKeyResponse {
    /// Creates the value from its required properties.
    pub fn new(event_id: impl Into<EventId>) -> Self {
        Self { event_id: event_id.into() }
    }
}

record! {
    SetRoomStateWithKeyResponse {
        0 event_id: Required "event_id",
    }
}
