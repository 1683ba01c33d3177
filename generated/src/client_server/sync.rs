// Written by `cargo xtask regen` from api-spec/client-server/sync.yaml. Do not edit.

//! The sync: following what happens in a user's rooms and elsewhere.
//!
//! From the definitions in `client-server/sync.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::event::Envelope;
use matrix_jobs_runtime::json::{JsonObject, Map, Raw, WriteError};
use matrix_jobs_runtime::{
    Endpoint, EventId, Job, Method, PagedJob, RequestParts, RoomId, UserId, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::event::EventContent;
#[cfg(feature = "server")]
use matrix_jobs_runtime::json::Json;
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::client_event_without_room_id::ClientEventWithoutRoomId;
pub use crate::client_server::definitions::event_batch::EventBatch;
pub use crate::client_server::definitions::state_event_batch::StateEventBatch;
pub use crate::client_server::definitions::sync_filter::Filter;
pub use crate::client_server::definitions::timeline_batch::TimelineBatch;
pub use crate::enums::PresenceState;
pub use crate::events::core_event_schema::event::Event;
pub use crate::events::core_event_schema::stripped_state::StrippedStateEvent;

/// Waits for news, and brings all that has happened since the sync before.
///
/// `since` takes `next_batch` of the sync before; without it, everything comes. `timeout` says how
/// long the server may wait if there is no news; by default it doesn't. Servers that do not know
/// `use_state_after` ignore it and send `state`: `state_changes` of a room takes what came.
///
/// `GET /_matrix/client/v3/sync`
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`SyncResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - One response after the other, each with `next_batch` of the one before as `since`: by [`Connection::pages`](matrix_jobs_runtime::Connection::pages).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3sync)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::SyncJob;
/// use std::time::Duration;
///
/// let first = homeserver.run(SyncJob::new()).await?;
/// let next = SyncJob::new().since(first.next_batch()).timeout(Duration::from_secs(30));
/// let news = homeserver.run(next).await?;
/// for (room, joined) in news.joined_rooms() {
///     println!("{room}: {} new events", joined.timeline_events().len());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "sync")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct SyncJob {
    /// A filter as JSON, which the setter that ends in `_json` writes.
    ///
    /// `filter` in the query: string.
    pub filter: Option<String>,
    /// A token of an earlier response, from where to go on.
    ///
    /// `since` in the query: string.
    pub since: Option<String>,
    /// `full_state` in the query: boolean.
    pub full_state: Option<bool>,
    /// `set_presence` in the query: string, an enum.
    pub set_presence: Option<PresenceState>,
    /// `timeout` in the query: integer, a duration in milliseconds.
    pub timeout: Option<u64>,
    /// `use_state_after` in the query: boolean. Since Matrix 1.16.
    pub use_state_after: Option<bool>,
}

impl SyncJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `filter` in the query: string.
    ///
    /// A filter as JSON, which the setter that ends in `_json` writes.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Sets `filter` to a value, written as JSON.
    ///
    /// # Errors
    ///
    /// The value holds a number that JSON cannot carry exactly.
    pub fn filter_json(mut self, filter: &Filter) -> Result<Self, WriteError> {
        self.filter = Some(matrix_jobs_runtime::json::to_string(filter)?);
        Ok(self)
    }

    /// Sets `since` in the query: string.
    ///
    /// A token of an earlier response, from where to go on.
    pub fn since(mut self, since: impl Into<String>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// Sets `full_state` in the query: boolean.
    #[inline]
    pub fn full_state(mut self, full_state: bool) -> Self {
        self.full_state = Some(full_state);
        self
    }

    /// Sets `set_presence` in the query: string, an enum.
    #[inline]
    pub fn set_presence(mut self, set_presence: PresenceState) -> Self {
        self.set_presence = Some(set_presence);
        self
    }

    /// Sets `timeout` in the query: integer, a duration in milliseconds.
    ///
    /// Extends the time limit of each attempt by as much.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(matrix_jobs_runtime::units::millis(timeout));
        self
    }

    /// Sets `use_state_after` in the query: boolean. Since Matrix 1.16.
    #[inline]
    pub fn use_state_after(mut self, use_state_after: bool) -> Self {
        self.use_state_after = Some(use_state_after);
        self
    }
}

impl Job for SyncJob {
    type Response = SyncResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &SYNC
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("filter", &self.filter);
        request.query("since", &self.since);
        request.query("full_state", &self.full_state);
        request.query("set_presence", &self.set_presence);
        request.query("timeout", &self.timeout);
        request.query("use_state_after", &self.use_state_after);
        request.wait(Duration::from_millis(self.timeout.unwrap_or_default()));
    }
}

#[cfg(feature = "server")]
impl Receive for SyncJob {
    const ENDPOINT: &'static Endpoint = &SYNC;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            filter: inputs.optional_query("filter")?,
            since: inputs.optional_query("since")?,
            full_state: inputs.optional_query("full_state")?,
            set_presence: inputs.optional_query("set_presence")?,
            timeout: inputs.optional_query("timeout")?,
            use_state_after: inputs.optional_query("use_state_after")?,
        })
    }
}

impl PagedJob for SyncJob {
    const ENDLESS: bool = true;

    fn continue_at(&mut self, token: &str) {
        self.since = Some(token.to_owned());
    }

    fn next_token(response: &Self::Response) -> Option<&str> {
        Some(&response.next_batch)
    }

    fn wait_for_news(&mut self, time: Duration) {
        self.timeout.get_or_insert(matrix_jobs_runtime::units::millis(time));
    }
}

pub(crate) static SYNC: Endpoint = Endpoint::new(
    "sync",
    Method::Get,
    "/_matrix/client/v3/sync",
);

/// Response of [`SyncJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SyncResponse {
    /// Where the next sync goes on, as its `since`.
    ///
    /// `next_batch`: string.
    pub next_batch: String,
    /// What happened in rooms, by the user's membership.
    ///
    /// `rooms`: object, optional.
    pub rooms: Option<Rooms>,
    /// Whether other users are online, as `m.presence` events.
    ///
    /// `presence`: object, optional.
    pub presence: Option<EventBatch>,
    /// The user's own settings that have changed, as events.
    ///
    /// `account_data`: object, optional.
    pub account_data: Option<EventBatch>,
    /// What was sent to this device alone, such as room keys; it is sent once.
    ///
    /// `to_device`: object, optional.
    pub to_device: Option<ToDevice>,
    /// Whose devices have changed, for end-to-end encryption.
    ///
    /// `device_lists`: object, optional.
    pub device_lists: Option<DeviceLists>,
    /// How many unclaimed one-time keys the server has of this device, by algorithm.
    ///
    /// `device_one_time_keys_count`: object, a map, optional.
    pub device_one_time_keys_count: Option<Map<String, i64>>,
    /// The algorithms of fallback keys that nobody has used yet, such as `signed_curve25519`.
    ///
    /// `device_unused_fallback_key_types`: array, optional.
    pub device_unused_fallback_key_types: Option<Vec<String>>,
}

impl SyncResponse {
    /// Where the next sync goes on, as its `since`.
    ///
    /// `next_batch`: string.
    #[doc(alias = "nextBatch")]
    pub fn next_batch(&self) -> &str {
        &self.next_batch
    }

    /// What happened in rooms, by the user's membership.
    ///
    /// `rooms`: object, optional.
    pub fn rooms(&self) -> Option<&Rooms> {
        self.rooms.as_ref()
    }

    /// Whether other users are online, as `m.presence` events.
    ///
    /// `presence`: object, optional.
    pub fn presence(&self) -> Option<&EventBatch> {
        self.presence.as_ref()
    }

    /// The user's own settings that have changed, as events.
    ///
    /// `account_data`: object, optional.
    #[doc(alias = "accountData")]
    pub fn account_data(&self) -> Option<&EventBatch> {
        self.account_data.as_ref()
    }

    /// What was sent to this device alone, such as room keys; it is sent once.
    ///
    /// `to_device`: object, optional.
    #[doc(alias = "toDevice")]
    pub fn to_device(&self) -> Option<&ToDevice> {
        self.to_device.as_ref()
    }

    /// Whose devices have changed, for end-to-end encryption.
    ///
    /// `device_lists`: object, optional.
    #[doc(alias = "deviceLists")]
    pub fn device_lists(&self) -> Option<&DeviceLists> {
        self.device_lists.as_ref()
    }

    /// How many unclaimed one-time keys the server has of this device, by algorithm.
    ///
    /// `device_one_time_keys_count`: object, a map, optional.
    #[doc(alias = "deviceOneTimeKeysCount")]
    pub fn device_one_time_keys_count(&self) -> Option<&Map<String, i64>> {
        self.device_one_time_keys_count.as_ref()
    }

    /// The algorithms of fallback keys that nobody has used yet, such as `signed_curve25519`.
    ///
    /// `device_unused_fallback_key_types`: array, optional.
    #[doc(alias = "deviceUnusedFallbackKeyTypes")]
    pub fn device_unused_fallback_key_types(&self) -> Option<&[String]> {
        self.device_unused_fallback_key_types.as_deref()
    }

    /// The rooms that the user is in, by their IDs.
    ///
    /// `rooms.join`, empty where that is missing.
    #[inline]
    pub fn joined_rooms(&self) -> &Map<RoomId, JoinedRoom> {
        static NONE: Map<RoomId, JoinedRoom> = Map::new();
        self.rooms.as_ref().and_then(|inner| inner.join.as_ref()).unwrap_or(&NONE)
    }

    /// The rooms that the user is invited to, by their IDs.
    ///
    /// `rooms.invite`, empty where that is missing.
    #[inline]
    pub fn invited_rooms(&self) -> &Map<RoomId, InvitedRoom> {
        static NONE: Map<RoomId, InvitedRoom> = Map::new();
        self.rooms.as_ref().and_then(|inner| inner.invite.as_ref()).unwrap_or(&NONE)
    }

    /// The rooms that the user has knocked on, by their IDs.
    ///
    /// `rooms.knock`, empty where that is missing.
    #[inline]
    pub fn knocked_rooms(&self) -> &Map<RoomId, KnockedRoom> {
        static NONE: Map<RoomId, KnockedRoom> = Map::new();
        self.rooms.as_ref().and_then(|inner| inner.knock.as_ref()).unwrap_or(&NONE)
    }

    /// The rooms that the user has left, or was removed from, by their IDs.
    ///
    /// `rooms.leave`, empty where that is missing.
    #[inline]
    pub fn left_rooms(&self) -> &Map<RoomId, LeftRoom> {
        static NONE: Map<RoomId, LeftRoom> = Map::new();
        self.rooms.as_ref().and_then(|inner| inner.leave.as_ref()).unwrap_or(&NONE)
    }

    /// Who is online.
    ///
    /// `presence.events`, empty where that is missing.
    #[inline]
    pub fn presence_events(&self) -> &[Raw<Event>] {
        self.presence
            .as_ref()
            .and_then(|inner| inner.events.as_deref())
            .unwrap_or_default()
    }

    /// The user's account data.
    ///
    /// `account_data.events`, empty where that is missing.
    #[inline]
    pub fn account_data_events(&self) -> &[Raw<Event>] {
        self.account_data
            .as_ref()
            .and_then(|inner| inner.events.as_deref())
            .unwrap_or_default()
    }

    /// What was sent to this device.
    ///
    /// `to_device.events`, empty where that is missing.
    #[inline]
    pub fn to_device_events(&self) -> &[Raw<ToDeviceEvent>] {
        self.to_device
            .as_ref()
            .and_then(|inner| inner.events.as_deref())
            .unwrap_or_default()
    }
}

#[cfg(feature = "server")]
impl SyncResponse {
    /// Creates the value from its required properties.
    pub fn new(next_batch: impl Into<String>) -> Self {
        Self {
            next_batch: next_batch.into(),
            rooms: None,
            presence: None,
            account_data: None,
            to_device: None,
            device_lists: None,
            device_one_time_keys_count: None,
            device_unused_fallback_key_types: None,
        }
    }

    /// Sets [`rooms`](Self#structfield.rooms).
    #[inline]
    #[must_use]
    pub fn with_rooms(mut self, rooms: Rooms) -> Self {
        self.rooms = Some(rooms);
        self
    }

    /// Sets [`presence`](Self#structfield.presence).
    #[inline]
    #[must_use]
    pub fn with_presence(mut self, presence: EventBatch) -> Self {
        self.presence = Some(presence);
        self
    }

    /// Sets [`account_data`](Self#structfield.account_data).
    #[inline]
    #[must_use]
    pub fn with_account_data(mut self, account_data: EventBatch) -> Self {
        self.account_data = Some(account_data);
        self
    }

    /// Sets [`to_device`](Self#structfield.to_device).
    #[inline]
    #[must_use]
    pub fn with_to_device(mut self, to_device: ToDevice) -> Self {
        self.to_device = Some(to_device);
        self
    }

    /// Sets [`device_lists`](Self#structfield.device_lists).
    #[inline]
    #[must_use]
    pub fn with_device_lists(mut self, device_lists: DeviceLists) -> Self {
        self.device_lists = Some(device_lists);
        self
    }

    /// Sets [`device_one_time_keys_count`](Self#structfield.device_one_time_keys_count).
    #[must_use]
    pub fn with_device_one_time_keys_count(
        mut self,
        device_one_time_keys_count: impl IntoIterator<Item = (String, i64)>,
    ) -> Self {
        self.device_one_time_keys_count = Some(
            device_one_time_keys_count.into_iter().collect(),
        );
        self
    }

    /// Sets [`device_unused_fallback_key_types`](Self#structfield.device_unused_fallback_key_types).
    #[must_use]
    pub fn with_device_unused_fallback_key_types(
        mut self,
        device_unused_fallback_key_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.device_unused_fallback_key_types = Some(
            device_unused_fallback_key_types.into_iter().map(Into::into).collect(),
        );
        self
    }
}

record! {
    SyncResponse {
        0 next_batch: Required "next_batch",
        1 rooms: Optional "rooms",
        2 presence: Optional "presence",
        3 account_data: Optional "account_data",
        4 to_device: Optional "to_device",
        5 device_lists: Optional "device_lists",
        6 device_one_time_keys_count: Optional "device_one_time_keys_count",
        7 device_unused_fallback_key_types: Optional "device_unused_fallback_key_types",
    }
}

/// What happened in rooms, by the user's membership.
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct Rooms {
    /// The rooms that the user has joined, by ID.
    ///
    /// `join`: object, a map, optional.
    pub join: Option<Map<RoomId, JoinedRoom>>,
    /// The rooms that the user is invited to, by ID.
    ///
    /// `invite`: object, a map, optional.
    pub invite: Option<Map<RoomId, InvitedRoom>>,
    /// The rooms that the user has knocked at, by ID.
    ///
    /// `knock`: object, a map, optional.
    pub knock: Option<Map<RoomId, KnockedRoom>>,
    /// The rooms that the user has left, or was removed from, by ID.
    ///
    /// `leave`: object, a map, optional.
    pub leave: Option<Map<RoomId, LeftRoom>>,
}

#[cfg(feature = "server")]
impl Rooms {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`join`](Self#structfield.join).
    #[must_use]
    pub fn with_join(
        mut self,
        join: impl IntoIterator<Item = (RoomId, JoinedRoom)>,
    ) -> Self {
        self.join = Some(join.into_iter().collect());
        self
    }

    /// Sets [`invite`](Self#structfield.invite).
    #[must_use]
    pub fn with_invite(
        mut self,
        invite: impl IntoIterator<Item = (RoomId, InvitedRoom)>,
    ) -> Self {
        self.invite = Some(invite.into_iter().collect());
        self
    }

    /// Sets [`knock`](Self#structfield.knock).
    #[must_use]
    pub fn with_knock(
        mut self,
        knock: impl IntoIterator<Item = (RoomId, KnockedRoom)>,
    ) -> Self {
        self.knock = Some(knock.into_iter().collect());
        self
    }

    /// Sets [`leave`](Self#structfield.leave).
    #[must_use]
    pub fn with_leave(
        mut self,
        leave: impl IntoIterator<Item = (RoomId, LeftRoom)>,
    ) -> Self {
        self.leave = Some(leave.into_iter().collect());
        self
    }
}

record! {
    Rooms {
        0 join: Optional "join",
        1 invite: Optional "invite",
        2 knock: Optional "knock",
        3 leave: Optional "leave",
    }
}

/// Part of [`Rooms`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct JoinedRoom {
    /// What names a room without a name; what is absent has not changed.
    ///
    /// `summary`: object, optional.
    pub summary: Option<RoomSummary>,
    /// The changes of state before the timeline.
    ///
    /// `state`: object, optional.
    pub state: Option<StateEventBatch>,
    /// The changes of state up to the timeline's end, where `use_state_after` asked for it.
    ///
    /// `state_after`: object, optional. Since Matrix 1.16.
    pub state_after: Option<StateEventBatch>,
    /// The newest events of the room.
    ///
    /// `timeline`: object, optional.
    pub timeline: Option<TimelineBatch>,
    /// What is only for the moment: who types, who has read what.
    ///
    /// `ephemeral`: object, optional.
    pub ephemeral: Option<EventBatch>,
    /// The user's own settings for this room that have changed, as events.
    ///
    /// `account_data`: object, optional.
    pub account_data: Option<EventBatch>,
    /// How much in the room is unread, without threads if `unread_thread_notifications` is there.
    ///
    /// `unread_notifications`: object, optional.
    pub unread_notifications: Option<UnreadNotificationCounts>,
    /// How much is unread in each thread, by the event that the thread began with.
    ///
    /// `unread_thread_notifications`: object, a map, optional. Since Matrix 1.4.
    pub unread_thread_notifications: Option<Map<EventId, ThreadNotificationCounts>>,
}

impl JoinedRoom {
    /// The changes of the room's state, whichever way the server sent them. In `state_after` they
    /// are complete. Servers that do not know `use_state_after` send `state`, which ends where the
    /// timeline begins: the state events of the timeline change it further.
    ///
    /// The first that is present of [`state_after`](Self#structfield.state_after), [`state`](Self#structfield.state).
    pub fn state_changes(&self) -> Option<&StateEventBatch> {
        self.state_after.as_ref().or(self.state.as_ref())
    }

    /// The timeline's events.
    ///
    /// `timeline.events`, empty where that is missing.
    #[inline]
    pub fn timeline_events(&self) -> &[Raw<ClientEventWithoutRoomId>] {
        self.timeline.as_ref().map(|inner| inner.events.as_slice()).unwrap_or_default()
    }

    /// The user's account data for this room.
    ///
    /// `account_data.events`, empty where that is missing.
    #[inline]
    pub fn account_data_events(&self) -> &[Raw<Event>] {
        self.account_data
            .as_ref()
            .and_then(|inner| inner.events.as_deref())
            .unwrap_or_default()
    }

    /// Typing and receipts.
    ///
    /// `ephemeral.events`, empty where that is missing.
    #[inline]
    pub fn ephemeral_events(&self) -> &[Raw<Event>] {
        self.ephemeral
            .as_ref()
            .and_then(|inner| inner.events.as_deref())
            .unwrap_or_default()
    }

    /// The changes of the room's state, whichever way the server sent them, as `state_changes`.
    ///
    /// `state_changes.events`, empty where that is missing.
    #[inline]
    pub fn state_events(&self) -> &[Raw<ClientEventWithoutRoomId>] {
        self.state_changes()
            .and_then(|inner| inner.events.as_deref())
            .unwrap_or_default()
    }
}

#[cfg(feature = "server")]
impl JoinedRoom {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`summary`](Self#structfield.summary).
    #[inline]
    #[must_use]
    pub fn with_summary(mut self, summary: RoomSummary) -> Self {
        self.summary = Some(summary);
        self
    }

    /// Sets [`state`](Self#structfield.state).
    #[inline]
    #[must_use]
    pub fn with_state(mut self, state: StateEventBatch) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets [`state_after`](Self#structfield.state_after).
    #[inline]
    #[must_use]
    pub fn with_state_after(mut self, state_after: StateEventBatch) -> Self {
        self.state_after = Some(state_after);
        self
    }

    /// Sets [`timeline`](Self#structfield.timeline).
    #[inline]
    #[must_use]
    pub fn with_timeline(mut self, timeline: TimelineBatch) -> Self {
        self.timeline = Some(timeline);
        self
    }

    /// Sets [`ephemeral`](Self#structfield.ephemeral).
    #[inline]
    #[must_use]
    pub fn with_ephemeral(mut self, ephemeral: EventBatch) -> Self {
        self.ephemeral = Some(ephemeral);
        self
    }

    /// Sets [`account_data`](Self#structfield.account_data).
    #[inline]
    #[must_use]
    pub fn with_account_data(mut self, account_data: EventBatch) -> Self {
        self.account_data = Some(account_data);
        self
    }

    /// Sets [`unread_notifications`](Self#structfield.unread_notifications).
    #[inline]
    #[must_use]
    pub fn with_unread_notifications(
        mut self,
        unread_notifications: UnreadNotificationCounts,
    ) -> Self {
        self.unread_notifications = Some(unread_notifications);
        self
    }

    /// Sets [`unread_thread_notifications`](Self#structfield.unread_thread_notifications).
    #[must_use]
    pub fn with_unread_thread_notifications(
        mut self,
        unread_thread_notifications: impl IntoIterator<
            Item = (EventId, ThreadNotificationCounts),
        >,
    ) -> Self {
        self.unread_thread_notifications = Some(
            unread_thread_notifications.into_iter().collect(),
        );
        self
    }
}

record! {
    JoinedRoom {
        0 summary: Optional "summary",
        1 state: Optional "state",
        2 state_after: Optional "state_after",
        3 timeline: Optional "timeline",
        4 ephemeral: Optional "ephemeral",
        5 account_data: Optional "account_data",
        6 unread_notifications: Optional "unread_notifications",
        7 unread_thread_notifications: Optional "unread_thread_notifications",
    }
}

/// What names a room without a name; what is absent has not changed.
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct RoomSummary {
    /// Up to five members to call the room by, if it has neither name nor alias.
    ///
    /// `m.heroes`: array, optional.
    pub heroes: Option<Vec<UserId>>,
    /// How many have joined, the user included.
    ///
    /// `m.joined_member_count`: integer, optional.
    pub joined_member_count: Option<i64>,
    /// How many are invited.
    ///
    /// `m.invited_member_count`: integer, optional.
    pub invited_member_count: Option<i64>,
}

#[cfg(feature = "server")]
impl RoomSummary {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`heroes`](Self#structfield.heroes).
    #[must_use]
    pub fn with_heroes(
        mut self,
        heroes: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.heroes = Some(heroes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`joined_member_count`](Self#structfield.joined_member_count).
    #[inline]
    #[must_use]
    pub fn with_joined_member_count(mut self, joined_member_count: i64) -> Self {
        self.joined_member_count = Some(joined_member_count);
        self
    }

    /// Sets [`invited_member_count`](Self#structfield.invited_member_count).
    #[inline]
    #[must_use]
    pub fn with_invited_member_count(mut self, invited_member_count: i64) -> Self {
        self.invited_member_count = Some(invited_member_count);
        self
    }
}

record! {
    RoomSummary {
        0 heroes: Optional "m.heroes",
        1 joined_member_count: Optional "m.joined_member_count",
        2 invited_member_count: Optional "m.invited_member_count",
    }
}

/// How much in the room is unread, without threads if `unread_thread_notifications` is there.
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct UnreadNotificationCounts {
    /// How many unread events shall be highlighted, such as mentions.
    ///
    /// `highlight_count`: integer, optional.
    pub highlight_count: Option<i64>,
    /// How many unread events would notify the user.
    ///
    /// `notification_count`: integer, optional.
    pub notification_count: Option<i64>,
}

#[cfg(feature = "server")]
impl UnreadNotificationCounts {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`highlight_count`](Self#structfield.highlight_count).
    #[inline]
    #[must_use]
    pub fn with_highlight_count(mut self, highlight_count: i64) -> Self {
        self.highlight_count = Some(highlight_count);
        self
    }

    /// Sets [`notification_count`](Self#structfield.notification_count).
    #[inline]
    #[must_use]
    pub fn with_notification_count(mut self, notification_count: i64) -> Self {
        self.notification_count = Some(notification_count);
        self
    }
}

record! {
    UnreadNotificationCounts {
        0 highlight_count: Optional "highlight_count",
        1 notification_count: Optional "notification_count",
    }
}

/// Part of [`JoinedRoom`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct ThreadNotificationCounts {
    /// How many unread events shall be highlighted, such as mentions.
    ///
    /// `highlight_count`: integer, optional.
    pub highlight_count: Option<i64>,
    /// How many unread events would notify the user.
    ///
    /// `notification_count`: integer, optional.
    pub notification_count: Option<i64>,
}

#[cfg(feature = "server")]
impl ThreadNotificationCounts {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`highlight_count`](Self#structfield.highlight_count).
    #[inline]
    #[must_use]
    pub fn with_highlight_count(mut self, highlight_count: i64) -> Self {
        self.highlight_count = Some(highlight_count);
        self
    }

    /// Sets [`notification_count`](Self#structfield.notification_count).
    #[inline]
    #[must_use]
    pub fn with_notification_count(mut self, notification_count: i64) -> Self {
        self.notification_count = Some(notification_count);
        self
    }
}

record! {
    ThreadNotificationCounts {
        0 highlight_count: Optional "highlight_count",
        1 notification_count: Optional "notification_count",
    }
}

/// Part of [`Rooms`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct InvitedRoom {
    /// What an invited user may see of the room.
    ///
    /// `invite_state`: object, optional.
    pub invite_state: Option<InviteState>,
}

impl InvitedRoom {
    /// What the invited user may know of the room.
    ///
    /// `invite_state.events`, empty where that is missing.
    #[inline]
    pub fn invite_state_events(&self) -> &[Raw<StrippedStateEvent>] {
        self.invite_state
            .as_ref()
            .and_then(|inner| inner.events.as_deref())
            .unwrap_or_default()
    }
}

#[cfg(feature = "server")]
impl InvitedRoom {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`invite_state`](Self#structfield.invite_state).
    #[inline]
    #[must_use]
    pub fn with_invite_state(mut self, invite_state: InviteState) -> Self {
        self.invite_state = Some(invite_state);
        self
    }
}

record! {
    InvitedRoom {
        0 invite_state: Optional "invite_state",
    }
}

/// What an invited user may see of the room.
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct InviteState {
    /// State of the room, without signatures: its name, who invites, and the like.
    ///
    /// `events`: array, optional.
    pub events: Option<Vec<Raw<StrippedStateEvent>>>,
}

#[cfg(feature = "server")]
impl InviteState {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`events`](Self#structfield.events).
    #[inline]
    #[must_use]
    pub fn with_events(mut self, events: Vec<Raw<StrippedStateEvent>>) -> Self {
        self.events = Some(events);
        self
    }
}

record! {
    InviteState {
        0 events: Optional "events",
    }
}

/// Part of [`Rooms`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct KnockedRoom {
    /// What a user who knocked may see of the room.
    ///
    /// `knock_state`: object, optional.
    pub knock_state: Option<KnockState>,
}

impl KnockedRoom {
    /// What the user who knocks may know of the room.
    ///
    /// `knock_state.events`, empty where that is missing.
    #[inline]
    pub fn knock_state_events(&self) -> &[Raw<StrippedStateEvent>] {
        self.knock_state
            .as_ref()
            .and_then(|inner| inner.events.as_deref())
            .unwrap_or_default()
    }
}

#[cfg(feature = "server")]
impl KnockedRoom {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`knock_state`](Self#structfield.knock_state).
    #[inline]
    #[must_use]
    pub fn with_knock_state(mut self, knock_state: KnockState) -> Self {
        self.knock_state = Some(knock_state);
        self
    }
}

record! {
    KnockedRoom {
        0 knock_state: Optional "knock_state",
    }
}

/// What a user who knocked may see of the room.
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct KnockState {
    /// State of the room, without signatures: its name, and the like.
    ///
    /// `events`: array, optional.
    pub events: Option<Vec<Raw<StrippedStateEvent>>>,
}

#[cfg(feature = "server")]
impl KnockState {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`events`](Self#structfield.events).
    #[inline]
    #[must_use]
    pub fn with_events(mut self, events: Vec<Raw<StrippedStateEvent>>) -> Self {
        self.events = Some(events);
        self
    }
}

record! {
    KnockState {
        0 events: Optional "events",
    }
}

/// Part of [`Rooms`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct LeftRoom {
    /// The changes of state before the timeline.
    ///
    /// `state`: object, optional.
    pub state: Option<StateEventBatch>,
    /// The changes of state up to the timeline's end, where `use_state_after` asked for it.
    ///
    /// `state_after`: object, optional. Since Matrix 1.16.
    pub state_after: Option<StateEventBatch>,
    /// The newest events of the room.
    ///
    /// `timeline`: object, optional.
    pub timeline: Option<TimelineBatch>,
    /// The user's own settings for this room that have changed, as events.
    ///
    /// `account_data`: object, optional.
    pub account_data: Option<EventBatch>,
}

impl LeftRoom {
    /// The changes of the room's state, whichever way the server sent them. In `state_after` they
    /// are complete. Servers that do not know `use_state_after` send `state`, which ends where the
    /// timeline begins: the state events of the timeline change it further.
    ///
    /// The first that is present of [`state_after`](Self#structfield.state_after), [`state`](Self#structfield.state).
    pub fn state_changes(&self) -> Option<&StateEventBatch> {
        self.state_after.as_ref().or(self.state.as_ref())
    }

    /// The timeline's events.
    ///
    /// `timeline.events`, empty where that is missing.
    #[inline]
    pub fn timeline_events(&self) -> &[Raw<ClientEventWithoutRoomId>] {
        self.timeline.as_ref().map(|inner| inner.events.as_slice()).unwrap_or_default()
    }

    /// The user's account data for this room.
    ///
    /// `account_data.events`, empty where that is missing.
    #[inline]
    pub fn account_data_events(&self) -> &[Raw<Event>] {
        self.account_data
            .as_ref()
            .and_then(|inner| inner.events.as_deref())
            .unwrap_or_default()
    }

    /// The changes of the room's state, whichever way the server sent them, as `state_changes`.
    ///
    /// `state_changes.events`, empty where that is missing.
    #[inline]
    pub fn state_events(&self) -> &[Raw<ClientEventWithoutRoomId>] {
        self.state_changes()
            .and_then(|inner| inner.events.as_deref())
            .unwrap_or_default()
    }
}

#[cfg(feature = "server")]
impl LeftRoom {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`state`](Self#structfield.state).
    #[inline]
    #[must_use]
    pub fn with_state(mut self, state: StateEventBatch) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets [`state_after`](Self#structfield.state_after).
    #[inline]
    #[must_use]
    pub fn with_state_after(mut self, state_after: StateEventBatch) -> Self {
        self.state_after = Some(state_after);
        self
    }

    /// Sets [`timeline`](Self#structfield.timeline).
    #[inline]
    #[must_use]
    pub fn with_timeline(mut self, timeline: TimelineBatch) -> Self {
        self.timeline = Some(timeline);
        self
    }

    /// Sets [`account_data`](Self#structfield.account_data).
    #[inline]
    #[must_use]
    pub fn with_account_data(mut self, account_data: EventBatch) -> Self {
        self.account_data = Some(account_data);
        self
    }
}

record! {
    LeftRoom {
        0 state: Optional "state",
        1 state_after: Optional "state_after",
        2 timeline: Optional "timeline",
        3 account_data: Optional "account_data",
    }
}

/// What was sent to this device alone, such as room keys; it is sent once.
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct ToDevice {
    /// The events, in the order in which they were sent.
    ///
    /// `events`: array, optional.
    pub events: Option<Vec<Raw<ToDeviceEvent>>>,
}

#[cfg(feature = "server")]
impl ToDevice {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`events`](Self#structfield.events).
    #[inline]
    #[must_use]
    pub fn with_events(mut self, events: Vec<Raw<ToDeviceEvent>>) -> Self {
        self.events = Some(events);
        self
    }
}

record! {
    ToDevice {
        0 events: Optional "events",
    }
}

/// Part of [`ToDevice`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ToDeviceEvent<C = JsonObject> {
    /// The type of the event, such as `m.room_key`.
    ///
    /// `type`: string.
    pub r#type: String,
    /// The user who sent it, such as `@alice:example.org`.
    ///
    /// `sender`: string, a user ID.
    pub sender: UserId,
    /// What the event says; what is in it depends on the type.
    ///
    /// `content`: object.
    pub content: C,
}

#[cfg(feature = "server")]
impl<C> ToDeviceEvent<C> {
    /// Creates the value from its required properties.
    pub fn new(
        r#type: impl Into<String>,
        sender: impl Into<UserId>,
        content: C,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            sender: sender.into(),
            content,
        }
    }
}

#[cfg(feature = "server")]
impl<C: EventContent> ToDeviceEvent<C> {
    /// Creates the event from its content, which says the type, and what else is required.
    pub fn event(sender: impl Into<UserId>, content: C) -> Self {
        Self::new(C::TYPE, sender, content)
    }
}

#[cfg(feature = "server")]
impl<C: Json> ToDeviceEvent<C> {
    /// The event as responses hold it.
    ///
    /// # Errors
    ///
    /// Something in it can't be written as JSON of Matrix, such as a number that is too large.
    pub fn to_raw(&self) -> Result<Raw<ToDeviceEvent>, WriteError> {
        Raw::from_value(self).map(Raw::cast)
    }
}

impl<C> Envelope for ToDeviceEvent<C> {
    fn is_redacted(&self) -> bool {
        false
    }
}

record! {
    ToDeviceEvent<C> {
        0 r#type: Required "type",
        1 sender: Required "sender",
        2 content: Required "content",
    }
}

/// Whose devices have changed, for end-to-end encryption.
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct DeviceLists {
    /// Users whose devices or keys are others now: query them again.
    ///
    /// `changed`: array, optional.
    pub changed: Option<Vec<UserId>>,
    /// Users who share no encrypted room any more: their keys need not be followed.
    ///
    /// `left`: array, optional.
    pub left: Option<Vec<UserId>>,
}

#[cfg(feature = "server")]
impl DeviceLists {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`changed`](Self#structfield.changed).
    #[must_use]
    pub fn with_changed(
        mut self,
        changed: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.changed = Some(changed.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`left`](Self#structfield.left).
    #[must_use]
    pub fn with_left(
        mut self,
        left: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.left = Some(left.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    DeviceLists {
        0 changed: Optional "changed",
        1 left: Optional "left",
    }
}
