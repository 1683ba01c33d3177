// Written by `cargo xtask regen` from api-spec/client-server/search.yaml. Do not edit.

//! Searching messages.
//!
//! From the definitions in `client-server/search.yaml`.

use matrix_jobs_runtime::json::{Map, Raw};
use matrix_jobs_runtime::{
    Endpoint, Job, Method, MxcUri, RequestParts, RoomId, UserId, open_enum, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::client_event::ClientEvent;
pub use crate::client_server::definitions::room_event_filter::RoomEventFilter;

/// Searches the messages of the user's rooms.
///
/// The server can't look into encrypted ones.
///
/// <code>POST /_matrix/client/v3<wbr>/search</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`SearchRequest`].
/// - Response: [`SearchResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 400, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3search)
#[doc(alias = "search")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SearchJob {
    /// `next_batch` in the query: string.
    pub next_batch: Option<String>,
    /// The body.
    pub body: SearchRequest,
}

impl SearchJob {
    /// Creates the job from its required parameters:
    ///
    /// - `search_categories`: object. Where to search, and what was found there.
    pub fn new(search_categories: Categories) -> Self {
        Self {
            next_batch: None,
            body: SearchRequest { search_categories },
        }
    }

    /// Sets `next_batch` in the query: string.
    pub fn next_batch(mut self, next_batch: impl Into<String>) -> Self {
        self.next_batch = Some(next_batch.into());
        self
    }
}

impl Job for SearchJob {
    type Response = SearchResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &SEARCH
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("next_batch", &self.next_batch);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for SearchJob {
    const ENDPOINT: &'static Endpoint = &SEARCH;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            next_batch: inputs.optional_query("next_batch")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static SEARCH: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new("search", Method::Post, "/_matrix/client/v3/search")
};

/// Request body of [`SearchJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SearchRequest {
    /// Where to search, and what was found there.
    ///
    /// `search_categories`: object.
    pub search_categories: Categories,
}

record! {
    SearchRequest {
        0 search_categories: Required "search_categories",
    }
}

/// Response of [`SearchJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SearchResponse {
    /// Where to search, and what was found there.
    ///
    /// `search_categories`: object.
    pub search_categories: ResultCategories,
}

impl SearchResponse {
    /// Where to search, and what was found there.
    ///
    /// `search_categories`: object.
    #[doc(alias = "searchCategories")]
    pub fn search_categories(&self) -> &ResultCategories {
        &self.search_categories
    }

    /// The results in the order that was asked for.
    ///
    /// `search_categories.room_events.results`, empty where that is missing.
    #[inline]
    pub fn results(&self) -> &[ResultRoomEventsResult] {
        self.search_categories
            .room_events
            .as_ref()
            .and_then(|inner| inner.results.as_deref())
            .unwrap_or_default()
    }
}

#[cfg(feature = "server")]
impl SearchResponse {
    /// Creates the value from its required properties.
    pub fn new(search_categories: ResultCategories) -> Self {
        Self { search_categories }
    }
}

record! {
    SearchResponse {
        0 search_categories: Required "search_categories",
    }
}

/// Where to search, and what was found there.
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct Categories {
    /// `room_events`: object, optional.
    pub room_events: Option<RoomEventsCriteria>,
}

impl Categories {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`room_events`](Self#structfield.room_events).
    #[inline]
    #[must_use]
    pub fn with_room_events(mut self, room_events: RoomEventsCriteria) -> Self {
        self.room_events = Some(room_events);
        self
    }
}

record! {
    Categories {
        0 room_events: Optional "room_events",
    }
}

/// Part of [`Categories`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomEventsCriteria {
    /// `search_term`: string.
    pub search_term: String,
    /// `keys`: array, optional.
    pub keys: Option<Vec<RoomEventsCriteriaKey>>,
    /// `filter`: object, optional.
    pub filter: Option<RoomEventFilter>,
    /// `order_by`: string, an enum, optional.
    pub order_by: Option<Ordering>,
    /// `event_context`: object, optional.
    pub event_context: Option<IncludeEventContext>,
    /// `include_state`: boolean, optional.
    pub include_state: Option<bool>,
    /// `groupings`: object, optional.
    pub groupings: Option<Groupings>,
}

impl RoomEventsCriteria {
    /// Creates the value from its required properties.
    pub fn new(search_term: impl Into<String>) -> Self {
        Self {
            search_term: search_term.into(),
            keys: None,
            filter: None,
            order_by: None,
            event_context: None,
            include_state: None,
            groupings: None,
        }
    }

    /// Sets [`keys`](Self#structfield.keys).
    #[inline]
    #[must_use]
    pub fn with_keys(mut self, keys: Vec<RoomEventsCriteriaKey>) -> Self {
        self.keys = Some(keys);
        self
    }

    /// Sets [`filter`](Self#structfield.filter).
    #[inline]
    #[must_use]
    pub fn with_filter(mut self, filter: RoomEventFilter) -> Self {
        self.filter = Some(filter);
        self
    }

    /// Sets [`order_by`](Self#structfield.order_by).
    #[inline]
    #[must_use]
    pub fn with_order_by(mut self, order_by: Ordering) -> Self {
        self.order_by = Some(order_by);
        self
    }

    /// Sets [`event_context`](Self#structfield.event_context).
    #[inline]
    #[must_use]
    pub fn with_event_context(mut self, event_context: IncludeEventContext) -> Self {
        self.event_context = Some(event_context);
        self
    }

    /// Sets [`include_state`](Self#structfield.include_state).
    #[inline]
    #[must_use]
    pub fn with_include_state(mut self, include_state: bool) -> Self {
        self.include_state = Some(include_state);
        self
    }

    /// Sets [`groupings`](Self#structfield.groupings).
    #[inline]
    #[must_use]
    pub fn with_groupings(mut self, groupings: Groupings) -> Self {
        self.groupings = Some(groupings);
        self
    }
}

record! {
    RoomEventsCriteria {
        0 search_term: Required "search_term",
        1 keys: Optional "keys",
        2 filter: Optional "filter",
        3 order_by: Optional "order_by",
        4 event_context: Optional "event_context",
        5 include_state: Optional "include_state",
        6 groupings: Optional "groupings",
    }
}

/// Part of [`RoomEventsCriteria`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoomEventsCriteriaKey {
    /// `content.body`
    ContentBody,
    /// `content.name`
    ContentName,
    /// `content.topic`
    ContentTopic,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    RoomEventsCriteriaKey {
        ContentBody = "content.body",
        ContentName = "content.name",
        ContentTopic = "content.topic",
    }
}

/// Part of [`RoomEventsCriteria`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ordering {
    /// `recent`
    Recent,
    /// `rank`
    Rank,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    Ordering {
        Recent = "recent",
        Rank = "rank",
    }
}

/// Part of [`RoomEventsCriteria`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct IncludeEventContext {
    /// `before_limit`: integer, optional.
    pub before_limit: Option<i64>,
    /// `after_limit`: integer, optional.
    pub after_limit: Option<i64>,
    /// `include_profile`: boolean, optional.
    pub include_profile: Option<bool>,
}

impl IncludeEventContext {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`before_limit`](Self#structfield.before_limit).
    #[inline]
    #[must_use]
    pub fn with_before_limit(mut self, before_limit: i64) -> Self {
        self.before_limit = Some(before_limit);
        self
    }

    /// Sets [`after_limit`](Self#structfield.after_limit).
    #[inline]
    #[must_use]
    pub fn with_after_limit(mut self, after_limit: i64) -> Self {
        self.after_limit = Some(after_limit);
        self
    }

    /// Sets [`include_profile`](Self#structfield.include_profile).
    #[inline]
    #[must_use]
    pub fn with_include_profile(mut self, include_profile: bool) -> Self {
        self.include_profile = Some(include_profile);
        self
    }
}

record! {
    IncludeEventContext {
        0 before_limit: Optional "before_limit",
        1 after_limit: Optional "after_limit",
        2 include_profile: Optional "include_profile",
    }
}

/// Part of [`RoomEventsCriteria`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct Groupings {
    /// `group_by`: array, optional.
    pub group_by: Option<Vec<Group>>,
}

impl Groupings {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`group_by`](Self#structfield.group_by).
    #[inline]
    #[must_use]
    pub fn with_group_by(mut self, group_by: Vec<Group>) -> Self {
        self.group_by = Some(group_by);
        self
    }
}

record! {
    Groupings {
        0 group_by: Optional "group_by",
    }
}

/// Part of [`Groupings`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// `key`: string, an enum, optional.
    pub key: Option<GroupKey>,
}

impl Group {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`key`](Self#structfield.key).
    #[inline]
    #[must_use]
    pub fn with_key(mut self, key: GroupKey) -> Self {
        self.key = Some(key);
        self
    }
}

record! {
    Group {
        0 key: Optional "key",
    }
}

/// Part of [`Group`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GroupKey {
    /// `room_id`
    RoomId,
    /// `sender`
    Sender,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    GroupKey {
        RoomId = "room_id",
        Sender = "sender",
    }
}

/// Where to search, and what was found there.
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct ResultCategories {
    /// What was found in events of rooms.
    ///
    /// `room_events`: object, optional.
    pub room_events: Option<ResultRoomEvents>,
}

#[cfg(feature = "server")]
impl ResultCategories {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`room_events`](Self#structfield.room_events).
    #[inline]
    #[must_use]
    pub fn with_room_events(mut self, room_events: ResultRoomEvents) -> Self {
        self.room_events = Some(room_events);
        self
    }
}

record! {
    ResultCategories {
        0 room_events: Optional "room_events",
    }
}

/// What was found in events of rooms.
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct ResultRoomEvents {
    /// About how many results there are in all.
    ///
    /// `count`: integer, optional.
    pub count: Option<i64>,
    /// The words to highlight, also where the server found other forms of them.
    ///
    /// `highlights`: array, optional.
    pub highlights: Option<Vec<String>>,
    /// The results in the order that was asked for.
    ///
    /// `results`: array, optional.
    pub results: Option<Vec<ResultRoomEventsResult>>,
    /// The state of the rooms with results, by room ID, if `include_state` asked for it.
    ///
    /// `state`: object, a map, optional.
    pub state: Option<Map<RoomId, Vec<Raw<ClientEvent>>>>,
    /// The results by what `groupings` asked for: the name of the grouping, then its value.
    ///
    /// `groups`: object, a map, optional.
    pub groups: Option<Map<String, Map<String, GroupValue>>>,
    /// Where to go on, as `next_batch` of the next request; without it, there is nothing more.
    ///
    /// `next_batch`: string, optional.
    pub next_batch: Option<String>,
}

#[cfg(feature = "server")]
impl ResultRoomEvents {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`count`](Self#structfield.count).
    #[inline]
    #[must_use]
    pub fn with_count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets [`highlights`](Self#structfield.highlights).
    #[must_use]
    pub fn with_highlights(
        mut self,
        highlights: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.highlights = Some(highlights.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`results`](Self#structfield.results).
    #[inline]
    #[must_use]
    pub fn with_results(mut self, results: Vec<ResultRoomEventsResult>) -> Self {
        self.results = Some(results);
        self
    }

    /// Sets [`state`](Self#structfield.state).
    #[must_use]
    pub fn with_state(
        mut self,
        state: impl IntoIterator<Item = (RoomId, Vec<Raw<ClientEvent>>)>,
    ) -> Self {
        self.state = Some(state.into_iter().collect());
        self
    }

    /// Sets [`groups`](Self#structfield.groups).
    #[must_use]
    pub fn with_groups(
        mut self,
        groups: impl IntoIterator<Item = (String, Map<String, GroupValue>)>,
    ) -> Self {
        self.groups = Some(groups.into_iter().collect());
        self
    }

    /// Sets [`next_batch`](Self#structfield.next_batch).
    #[must_use]
    pub fn with_next_batch(mut self, next_batch: impl Into<String>) -> Self {
        self.next_batch = Some(next_batch.into());
        self
    }
}

record! {
    ResultRoomEvents {
        0 count: Optional "count",
        1 highlights: Optional "highlights",
        2 results: Optional "results",
        3 state: Optional "state",
        4 groups: Optional "groups",
        5 next_batch: Optional "next_batch",
    }
}

/// Part of [`ResultRoomEvents`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct ResultRoomEventsResult {
    /// How well it fits; the higher, the better.
    ///
    /// `rank`: number, optional.
    pub rank: Option<f64>,
    /// The event that fits.
    ///
    /// `result`: event object, not parsed, optional.
    pub result: Option<Raw<ClientEvent>>,
    /// What was sent around the event, if `event_context` asked for it.
    ///
    /// `context`: object, optional.
    pub context: Option<EventContext>,
}

#[cfg(feature = "server")]
impl ResultRoomEventsResult {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`rank`](Self#structfield.rank).
    #[inline]
    #[must_use]
    pub fn with_rank(mut self, rank: f64) -> Self {
        self.rank = Some(rank);
        self
    }

    /// Sets [`result`](Self#structfield.result).
    #[must_use]
    pub fn with_result(mut self, result: impl Into<Raw<ClientEvent>>) -> Self {
        self.result = Some(result.into());
        self
    }

    /// Sets [`context`](Self#structfield.context).
    #[inline]
    #[must_use]
    pub fn with_context(mut self, context: EventContext) -> Self {
        self.context = Some(context);
        self
    }
}

record! {
    ResultRoomEventsResult {
        0 rank: Optional "rank",
        1 result: Optional "result",
        2 context: Optional "context",
    }
}

/// What was sent around the event, if `event_context` asked for it.
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct EventContext {
    /// Where to go on towards older events, as `from` of [`GetRoomEventsJob`](crate::client_server::GetRoomEventsJob).
    ///
    /// `start`: string, optional.
    pub start: Option<String>,
    /// Where to go on towards newer events, as `from` of [`GetRoomEventsJob`](crate::client_server::GetRoomEventsJob).
    ///
    /// `end`: string, optional.
    pub end: Option<String>,
    /// The profiles of who sent the events, as they were then, by user ID.
    ///
    /// `profile_info`: object, a map, optional.
    pub profile_info: Option<Map<UserId, UserProfile>>,
    /// What was sent just before the event.
    ///
    /// `events_before`: array, optional.
    pub events_before: Option<Vec<Raw<ClientEvent>>>,
    /// What was sent just after the event.
    ///
    /// `events_after`: array, optional.
    pub events_after: Option<Vec<Raw<ClientEvent>>>,
}

#[cfg(feature = "server")]
impl EventContext {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`start`](Self#structfield.start).
    #[must_use]
    pub fn with_start(mut self, start: impl Into<String>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// Sets [`end`](Self#structfield.end).
    #[must_use]
    pub fn with_end(mut self, end: impl Into<String>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// Sets [`profile_info`](Self#structfield.profile_info).
    #[must_use]
    pub fn with_profile_info(
        mut self,
        profile_info: impl IntoIterator<Item = (UserId, UserProfile)>,
    ) -> Self {
        self.profile_info = Some(profile_info.into_iter().collect());
        self
    }

    /// Sets [`events_before`](Self#structfield.events_before).
    #[inline]
    #[must_use]
    pub fn with_events_before(mut self, events_before: Vec<Raw<ClientEvent>>) -> Self {
        self.events_before = Some(events_before);
        self
    }

    /// Sets [`events_after`](Self#structfield.events_after).
    #[inline]
    #[must_use]
    pub fn with_events_after(mut self, events_after: Vec<Raw<ClientEvent>>) -> Self {
        self.events_after = Some(events_after);
        self
    }
}

record! {
    EventContext {
        0 start: Optional "start",
        1 end: Optional "end",
        2 profile_info: Optional "profile_info",
        3 events_before: Optional "events_before",
        4 events_after: Optional "events_after",
    }
}

/// Part of [`EventContext`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct UserProfile {
    /// The name that people see.
    ///
    /// `displayname`: string, optional.
    pub displayname: Option<String>,
    /// The picture, as `mxc://server/id`.
    ///
    /// `avatar_url`: string, a media URI: `mxc://server/id`, optional.
    pub avatar_url: Option<MxcUri>,
}

#[cfg(feature = "server")]
impl UserProfile {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`displayname`](Self#structfield.displayname).
    #[must_use]
    pub fn with_displayname(mut self, displayname: impl Into<String>) -> Self {
        self.displayname = Some(displayname.into());
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
    UserProfile {
        0 displayname: Optional "displayname",
        1 avatar_url: Optional "avatar_url",
    }
}

/// Part of [`ResultRoomEvents`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GroupValue {
    /// Where to go on, as `next_batch` of the next request; without it, there is nothing more.
    ///
    /// `next_batch`: string, optional.
    pub next_batch: Option<String>,
    /// Where the group stands among the groups.
    ///
    /// `order`: number, optional.
    pub order: Option<f64>,
    /// The results of the group, by event ID.
    ///
    /// `results`: array, optional.
    pub results: Option<Vec<String>>,
}

#[cfg(feature = "server")]
impl GroupValue {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`next_batch`](Self#structfield.next_batch).
    #[must_use]
    pub fn with_next_batch(mut self, next_batch: impl Into<String>) -> Self {
        self.next_batch = Some(next_batch.into());
        self
    }

    /// Sets [`order`](Self#structfield.order).
    #[inline]
    #[must_use]
    pub fn with_order(mut self, order: f64) -> Self {
        self.order = Some(order);
        self
    }

    /// Sets [`results`](Self#structfield.results).
    #[must_use]
    pub fn with_results(
        mut self,
        results: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.results = Some(results.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    GroupValue {
        0 next_batch: Optional "next_batch",
        1 order: Optional "order",
        2 results: Optional "results",
    }
}
