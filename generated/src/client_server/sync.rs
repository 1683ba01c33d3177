// Written by `cargo xtask regen` from api-spec/client-server/sync.yaml, Matrix 1.19. Do not edit.

//! The sync: following what happens in a user's rooms and elsewhere.
//!
//! From the definitions in `client-server/sync.yaml`.

use std::collections::BTreeMap;
use std::time::Duration;

use matrix_jobs_runtime::json::{JsonObject, Raw, WriteError};
use matrix_jobs_runtime::{
    Access, Endpoint, EventId, Job, Method, RequestParts, RoomId, UserId, record,
};

use crate::client_server::definitions::event_batch::EventBatch;
use crate::client_server::definitions::state_event_batch::StateEventBatch;
use crate::client_server::definitions::sync_filter::Filter;
use crate::client_server::definitions::timeline_batch::TimelineBatch;
use crate::enums::PresenceState;
use crate::events::core_event_schema::stripped_state::StrippedStateEvent;

/// Waits for news, and brings all that has happened since the sync before.
///
/// `since` takes `next_batch` of the sync before; without it, everything comes. `timeout` says how
/// long the server may wait if there is no news; by default it doesn't.
///
/// `GET /_matrix/client/v3/sync`
///
/// - Access token: required.
/// - Repeated after a failure: yes.
/// - Rate limited: not announced.
///
/// [Specification](https://spec.matrix.org/v1.19/client-server-api/#get_matrixclientv3sync)
#[doc(alias = "sync")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug, Default)]
pub struct SyncJob {
    filter: Option<String>,
    since: Option<String>,
    full_state: Option<bool>,
    set_presence: Option<PresenceState>,
    timeout: Option<u64>,
    use_state_after: Option<bool>,
}

impl SyncJob {
    /// A job with nothing set; it has no required parameter.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `filter` in the query: text.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Sets `filter` to the JSON of a value.
    ///
    /// # Errors
    ///
    /// When the value holds a number that JSON can't carry safely.
    pub fn filter_json(mut self, filter: &Filter) -> Result<Self, WriteError> {
        self.filter = Some(matrix_jobs_runtime::json::to_string(filter)?);
        Ok(self)
    }

    /// Sets `since` in the query: text.
    pub fn since(mut self, since: impl Into<String>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// Sets `full_state` in the query: true or false.
    pub fn full_state(mut self, full_state: bool) -> Self {
        self.full_state = Some(full_state);
        self
    }

    /// Sets `set_presence` in the query: one of a set of texts.
    pub fn set_presence(mut self, set_presence: PresenceState) -> Self {
        self.set_presence = Some(set_presence);
        self
    }

    /// Sets `timeout` in the query: a time span in milliseconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(matrix_jobs_runtime::units::millis(timeout));
        self
    }

    /// Sets `use_state_after` in the query: true or false. Since Matrix 1.16.
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
    }
}

pub(crate) static SYNC: Endpoint = Endpoint {
    operation_id: "sync",
    method: Method::Get,
    path: "/_matrix/client/v3/sync",
    access: Access::Required,
    interactive_auth: false,
    rate_limited: false,
    since: None,
    deprecated: false,
    redirects: false,
    expected_content_types: &["application/json"],
};

/// What [`SyncJob`] brings back.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct SyncResponse {
    /// `next_batch`: text.
    pub next_batch: String,
    /// `rooms`: an object, may be missing.
    pub rooms: Option<Rooms>,
    /// `presence`: an object, may be missing.
    pub presence: Option<EventBatch>,
    /// `account_data`: an object, may be missing.
    pub account_data: Option<EventBatch>,
    /// `to_device`: an object, may be missing.
    pub to_device: Option<ToDevice>,
    /// `device_lists`: an object, may be missing.
    pub device_lists: Option<DeviceLists>,
    /// `device_one_time_keys_count`: an object with keys of its own, may be missing.
    pub device_one_time_keys_count: Option<BTreeMap<String, i64>>,
    /// `device_unused_fallback_key_types`: a list, may be missing.
    pub device_unused_fallback_key_types: Option<Vec<String>>,
}

impl SyncResponse {
    /// `next_batch`: text.
    #[doc(alias = "nextBatch")]
    pub fn next_batch(&self) -> &str {
        &self.next_batch
    }

    /// `rooms`: an object, may be missing.
    pub fn rooms(&self) -> Option<&Rooms> {
        self.rooms.as_ref()
    }

    /// `presence`: an object, may be missing.
    pub fn presence(&self) -> Option<&EventBatch> {
        self.presence.as_ref()
    }

    /// `account_data`: an object, may be missing.
    #[doc(alias = "accountData")]
    pub fn account_data(&self) -> Option<&EventBatch> {
        self.account_data.as_ref()
    }

    /// `to_device`: an object, may be missing.
    #[doc(alias = "toDevice")]
    pub fn to_device(&self) -> Option<&ToDevice> {
        self.to_device.as_ref()
    }

    /// `device_lists`: an object, may be missing.
    #[doc(alias = "deviceLists")]
    pub fn device_lists(&self) -> Option<&DeviceLists> {
        self.device_lists.as_ref()
    }

    /// `device_one_time_keys_count`: an object with keys of its own, may be missing.
    #[doc(alias = "deviceOneTimeKeysCount")]
    pub fn device_one_time_keys_count(&self) -> Option<&BTreeMap<String, i64>> {
        self.device_one_time_keys_count.as_ref()
    }

    /// `device_unused_fallback_key_types`: a list, may be missing.
    #[doc(alias = "deviceUnusedFallbackKeyTypes")]
    pub fn device_unused_fallback_key_types(&self) -> Option<&[String]> {
        self.device_unused_fallback_key_types.as_deref()
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

/// Part of [`SyncResponse`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct Rooms {
    /// `join`: an object with keys of its own, may be missing.
    pub join: Option<BTreeMap<RoomId, JoinedRoom>>,
    /// `invite`: an object with keys of its own, may be missing.
    pub invite: Option<BTreeMap<RoomId, InvitedRoom>>,
    /// `knock`: an object with keys of its own, may be missing.
    pub knock: Option<BTreeMap<RoomId, KnockedRoom>>,
    /// `leave`: an object with keys of its own, may be missing.
    pub leave: Option<BTreeMap<RoomId, LeftRoom>>,
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
#[derive(Clone, Debug, PartialEq)]
pub struct JoinedRoom {
    /// `summary`: an object, may be missing.
    pub summary: Option<RoomSummary>,
    /// `state`: an object, may be missing.
    pub state: Option<StateEventBatch>,
    /// `state_after`: an object, may be missing. Since Matrix 1.16.
    pub state_after: Option<StateEventBatch>,
    /// `timeline`: an object, may be missing.
    pub timeline: Option<TimelineBatch>,
    /// `ephemeral`: an object, may be missing.
    pub ephemeral: Option<EventBatch>,
    /// `account_data`: an object, may be missing.
    pub account_data: Option<EventBatch>,
    /// `unread_notifications`: an object, may be missing.
    pub unread_notifications: Option<UnreadNotificationCounts>,
    /// `unread_thread_notifications`: an object with keys of its own, may be missing. Since Matrix 1.4.
    pub unread_thread_notifications: Option<BTreeMap<EventId, ThreadNotificationCounts>>,
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

/// Part of [`JoinedRoom`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct RoomSummary {
    /// `m.heroes`: a list, may be missing.
    pub heroes: Option<Vec<UserId>>,
    /// `m.joined_member_count`: a whole number, may be missing.
    pub joined_member_count: Option<i64>,
    /// `m.invited_member_count`: a whole number, may be missing.
    pub invited_member_count: Option<i64>,
}

record! {
    RoomSummary {
        0 heroes: Optional "m.heroes",
        1 joined_member_count: Optional "m.joined_member_count",
        2 invited_member_count: Optional "m.invited_member_count",
    }
}

/// Part of [`JoinedRoom`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct UnreadNotificationCounts {
    /// `highlight_count`: a whole number, may be missing.
    pub highlight_count: Option<i64>,
    /// `notification_count`: a whole number, may be missing.
    pub notification_count: Option<i64>,
}

record! {
    UnreadNotificationCounts {
        0 highlight_count: Optional "highlight_count",
        1 notification_count: Optional "notification_count",
    }
}

/// Part of [`JoinedRoom`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct ThreadNotificationCounts {
    /// `highlight_count`: a whole number, may be missing.
    pub highlight_count: Option<i64>,
    /// `notification_count`: a whole number, may be missing.
    pub notification_count: Option<i64>,
}

record! {
    ThreadNotificationCounts {
        0 highlight_count: Optional "highlight_count",
        1 notification_count: Optional "notification_count",
    }
}

/// Part of [`Rooms`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct InvitedRoom {
    /// `invite_state`: an object, may be missing.
    pub invite_state: Option<InviteState>,
}

record! {
    InvitedRoom {
        0 invite_state: Optional "invite_state",
    }
}

/// Part of [`InvitedRoom`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct InviteState {
    /// `events`: a list, may be missing.
    pub events: Option<Vec<Raw<StrippedStateEvent>>>,
}

record! {
    InviteState {
        0 events: Optional "events",
    }
}

/// Part of [`Rooms`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct KnockedRoom {
    /// `knock_state`: an object, may be missing.
    pub knock_state: Option<KnockState>,
}

record! {
    KnockedRoom {
        0 knock_state: Optional "knock_state",
    }
}

/// Part of [`KnockedRoom`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct KnockState {
    /// `events`: a list, may be missing.
    pub events: Option<Vec<Raw<StrippedStateEvent>>>,
}

record! {
    KnockState {
        0 events: Optional "events",
    }
}

/// Part of [`Rooms`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct LeftRoom {
    /// `state`: an object, may be missing.
    pub state: Option<StateEventBatch>,
    /// `state_after`: an object, may be missing. Since Matrix 1.16.
    pub state_after: Option<StateEventBatch>,
    /// `timeline`: an object, may be missing.
    pub timeline: Option<TimelineBatch>,
    /// `account_data`: an object, may be missing.
    pub account_data: Option<EventBatch>,
}

record! {
    LeftRoom {
        0 state: Optional "state",
        1 state_after: Optional "state_after",
        2 timeline: Optional "timeline",
        3 account_data: Optional "account_data",
    }
}

/// Part of [`SyncResponse`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct ToDevice {
    /// `events`: a list, may be missing.
    pub events: Option<Vec<Raw<ToDeviceEvent>>>,
}

record! {
    ToDevice {
        0 events: Optional "events",
    }
}

/// Part of [`ToDevice`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct ToDeviceEvent {
    /// `type`: text.
    pub r#type: String,
    /// `sender`: a user ID.
    pub sender: UserId,
    /// `content`: any JSON object.
    pub content: JsonObject,
}

record! {
    ToDeviceEvent {
        0 r#type: Required "type",
        1 sender: Required "sender",
        2 content: Required "content",
    }
}

/// Part of [`SyncResponse`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct DeviceLists {
    /// `changed`: a list, may be missing.
    pub changed: Option<Vec<UserId>>,
    /// `left`: a list, may be missing.
    pub left: Option<Vec<UserId>>,
}

record! {
    DeviceLists {
        0 changed: Optional "changed",
        1 left: Optional "left",
    }
}
