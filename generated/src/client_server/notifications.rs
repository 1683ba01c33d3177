// Written by `cargo xtask regen` from api-spec/client-server/notifications.yaml. Do not edit.

//! What a user has been notified of.
//!
//! From the definitions in `client-server/notifications.yaml`.

use matrix_jobs_runtime::json::Raw;
use matrix_jobs_runtime::{Endpoint, Job, Method, PagedJob, RequestParts, RoomId, record};

#[cfg(feature = "server")]
use std::time::SystemTime;

#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::client_event_without_room_id::ClientEventWithoutRoomId;
pub use crate::client_server::definitions::push_action::PushAction;

/// Lists the events that the user has been notified of, the latest first.
///
/// With `only` set to `highlight`, they are those that were highlighted.
///
/// <code>GET /_matrix/client/v3<wbr>/notifications</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetNotificationsResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - One response after the other, each with `next_token` of the one before as `from`: by [`Connection::pages`](matrix_jobs_runtime::Connection::pages).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3notifications)
#[doc(alias = "getNotifications")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetNotificationsJob {
    /// A token of an earlier response, from where to go on.
    ///
    /// `from` in the query: string.
    pub from: Option<String>,
    /// How many entries the response has at most; the server may return fewer.
    ///
    /// `limit` in the query: integer.
    pub limit: Option<i64>,
    /// `only` in the query: string.
    pub only: Option<String>,
}

impl GetNotificationsJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `from` in the query: string.
    ///
    /// A token of an earlier response, from where to go on.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `limit` in the query: integer.
    ///
    /// How many entries the response has at most; the server may return fewer.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `only` in the query: string.
    pub fn only(mut self, only: impl Into<String>) -> Self {
        self.only = Some(only.into());
        self
    }
}

impl Job for GetNotificationsJob {
    type Response = GetNotificationsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_NOTIFICATIONS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("from", &self.from);
        request.query("limit", &self.limit);
        request.query("only", &self.only);
    }
}

#[cfg(feature = "server")]
impl Receive for GetNotificationsJob {
    const ENDPOINT: &'static Endpoint = &GET_NOTIFICATIONS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            from: inputs.optional_query("from")?,
            limit: inputs.optional_query("limit")?,
            only: inputs.optional_query("only")?,
        })
    }
}

impl PagedJob for GetNotificationsJob {
    const ENDLESS: bool = false;

    fn continue_at(&mut self, token: &str) {
        self.from = Some(token.to_owned());
    }

    fn next_token(response: &Self::Response) -> Option<&str> {
        response.next_token.as_deref()
    }
}

pub(crate) static GET_NOTIFICATIONS: Endpoint = Endpoint::new(
    "getNotifications",
    Method::Get,
    "/_matrix/client/v3/notifications",
);

/// Response of [`GetNotificationsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetNotificationsResponse {
    /// Where to go on, as `from` of the next request; without it, these were the last.
    ///
    /// `next_token`: string, optional.
    pub next_token: Option<String>,
    /// What would have notified the user, newest first.
    ///
    /// `notifications`: array.
    pub notifications: Vec<Notification>,
}

impl GetNotificationsResponse {
    /// Where to go on, as `from` of the next request; without it, these were the last.
    ///
    /// `next_token`: string, optional.
    #[doc(alias = "nextToken")]
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// What would have notified the user, newest first.
    ///
    /// `notifications`: array.
    pub fn notifications(&self) -> &[Notification] {
        &self.notifications
    }
}

#[cfg(feature = "server")]
impl GetNotificationsResponse {
    /// Creates the value from its required properties.
    pub fn new(notifications: Vec<Notification>) -> Self {
        Self {
            next_token: None,
            notifications,
        }
    }

    /// Sets [`next_token`](Self#structfield.next_token).
    #[must_use]
    pub fn with_next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }
}

record! {
    GetNotificationsResponse {
        0 next_token: Optional "next_token",
        1 notifications: Required "notifications",
    }
}

/// Part of [`GetNotificationsResponse`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Notification {
    /// What the push rule said, such as `notify`.
    ///
    /// `actions`: array.
    pub actions: Vec<PushAction>,
    /// The event that the notification is about.
    ///
    /// `event`: event object, not parsed.
    pub event: Raw<ClientEventWithoutRoomId>,
    /// A set of push rules for some devices only, by its name.
    ///
    /// `profile_tag`: string, optional.
    pub profile_tag: Option<String>,
    /// Whether the user has read it.
    ///
    /// `read`: boolean.
    pub read: bool,
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
    /// When the notification was made.
    ///
    /// `ts`: integer, a time in milliseconds since the Unix epoch.
    pub ts: u64,
}

#[cfg(feature = "server")]
impl Notification {
    /// Creates the value from its required properties.
    pub fn new(
        actions: Vec<PushAction>,
        event: impl Into<Raw<ClientEventWithoutRoomId>>,
        read: bool,
        room_id: impl Into<RoomId>,
        ts: SystemTime,
    ) -> Self {
        Self {
            actions,
            event: event.into(),
            profile_tag: None,
            read,
            room_id: room_id.into(),
            ts: matrix_jobs_runtime::units::timestamp(ts),
        }
    }

    /// Sets [`profile_tag`](Self#structfield.profile_tag).
    #[must_use]
    pub fn with_profile_tag(mut self, profile_tag: impl Into<String>) -> Self {
        self.profile_tag = Some(profile_tag.into());
        self
    }
}

record! {
    Notification {
        0 actions: Required "actions",
        1 event: Required "event",
        2 profile_tag: Optional "profile_tag",
        3 read: Required "read",
        4 room_id: Required "room_id",
        5 ts: Required "ts",
    }
}
