// Written by `cargo xtask regen` from api-spec/push-gateway/push_notifier.yaml. Do not edit.

//! Notifying devices.
//!
//! From the definitions in `push-gateway/push_notifier.yaml`.

use std::time::SystemTime;

use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{
    Access, Endpoint, EventId, Job, Method, RequestParts, RoomAliasId, RoomId, UserId,
    open_enum, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Hands a notification to the gateway, which passes it to devices.
///
/// The response lists the `rejected` push keys; the homeserver deletes their pushers.
///
/// `POST /_matrix/push/v1/notify`
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`NotifyRequest`].
/// - Response: [`NotifyResponse`].
/// - Access token: never sent.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/push-gateway-api/#post_matrixpushv1notify)
#[doc(alias = "notify")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NotifyJob {
    /// The body.
    pub body: NotifyRequest,
}

impl NotifyJob {
    /// Creates the job from its required parameters:
    ///
    /// - `notification`: object
    pub fn new(notification: Notification) -> Self {
        Self {
            body: NotifyRequest { notification },
        }
    }
}

impl Job for NotifyJob {
    type Response = NotifyResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &NOTIFY
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for NotifyJob {
    const ENDPOINT: &'static Endpoint = &NOTIFY;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static NOTIFY: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new("notify", Method::Post, "/_matrix/push/v1/notify")
};

/// Request body of [`NotifyJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NotifyRequest {
    /// `notification`: object.
    pub notification: Notification,
}

record! {
    NotifyRequest {
        0 notification: Required "notification",
    }
}

/// Response of [`NotifyJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NotifyResponse {
    /// `rejected`: array.
    pub rejected: Vec<String>,
}

impl NotifyResponse {
    /// `rejected`: array.
    pub fn rejected(&self) -> &[String] {
        &self.rejected
    }
}

#[cfg(feature = "server")]
impl NotifyResponse {
    /// Creates the value from its required properties.
    pub fn new(rejected: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            rejected: rejected.into_iter().map(Into::into).collect(),
        }
    }
}

record! {
    NotifyResponse {
        0 rejected: Required "rejected",
    }
}

/// Part of [`NotifyRequest`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Notification {
    /// The event, by its ID, which begins with `$`.
    ///
    /// `event_id`: string, an event ID, optional.
    pub event_id: Option<EventId>,
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID, optional.
    pub room_id: Option<RoomId>,
    /// `type`: string, optional.
    pub r#type: Option<String>,
    /// The user who sent it, such as `@alice:example.org`.
    ///
    /// `sender`: string, a user ID, optional.
    pub sender: Option<UserId>,
    /// `sender_display_name`: string, optional.
    pub sender_display_name: Option<String>,
    /// `room_name`: string, optional.
    pub room_name: Option<String>,
    /// `room_alias`: string, a room alias, optional.
    pub room_alias: Option<RoomAliasId>,
    /// `user_is_target`: boolean, optional.
    pub user_is_target: Option<bool>,
    /// `prio`: string, an enum, optional.
    pub prio: Option<NotificationPrio>,
    /// `content`: any JSON object, optional.
    pub content: Option<JsonObject>,
    /// `counts`: object, optional.
    pub counts: Option<Counts>,
    /// `devices`: array.
    pub devices: Vec<Device>,
}

impl Notification {
    /// Creates the value from its required properties.
    pub fn new(devices: Vec<Device>) -> Self {
        Self {
            event_id: None,
            room_id: None,
            r#type: None,
            sender: None,
            sender_display_name: None,
            room_name: None,
            room_alias: None,
            user_is_target: None,
            prio: None,
            content: None,
            counts: None,
            devices,
        }
    }

    /// Sets [`event_id`](Self#structfield.event_id).
    #[must_use]
    pub fn with_event_id(mut self, event_id: impl Into<EventId>) -> Self {
        self.event_id = Some(event_id.into());
        self
    }

    /// Sets [`room_id`](Self#structfield.room_id).
    #[must_use]
    pub fn with_room_id(mut self, room_id: impl Into<RoomId>) -> Self {
        self.room_id = Some(room_id.into());
        self
    }

    /// Sets [`type`](Self#structfield.type).
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`sender`](Self#structfield.sender).
    #[must_use]
    pub fn with_sender(mut self, sender: impl Into<UserId>) -> Self {
        self.sender = Some(sender.into());
        self
    }

    /// Sets [`sender_display_name`](Self#structfield.sender_display_name).
    #[must_use]
    pub fn with_sender_display_name(
        mut self,
        sender_display_name: impl Into<String>,
    ) -> Self {
        self.sender_display_name = Some(sender_display_name.into());
        self
    }

    /// Sets [`room_name`](Self#structfield.room_name).
    #[must_use]
    pub fn with_room_name(mut self, room_name: impl Into<String>) -> Self {
        self.room_name = Some(room_name.into());
        self
    }

    /// Sets [`room_alias`](Self#structfield.room_alias).
    #[must_use]
    pub fn with_room_alias(mut self, room_alias: impl Into<RoomAliasId>) -> Self {
        self.room_alias = Some(room_alias.into());
        self
    }

    /// Sets [`user_is_target`](Self#structfield.user_is_target).
    #[inline]
    #[must_use]
    pub fn with_user_is_target(mut self, user_is_target: bool) -> Self {
        self.user_is_target = Some(user_is_target);
        self
    }

    /// Sets [`prio`](Self#structfield.prio).
    #[inline]
    #[must_use]
    pub fn with_prio(mut self, prio: NotificationPrio) -> Self {
        self.prio = Some(prio);
        self
    }

    /// Sets [`content`](Self#structfield.content).
    #[inline]
    #[must_use]
    pub fn with_content(mut self, content: JsonObject) -> Self {
        self.content = Some(content);
        self
    }

    /// Sets [`counts`](Self#structfield.counts).
    #[inline]
    #[must_use]
    pub fn with_counts(mut self, counts: Counts) -> Self {
        self.counts = Some(counts);
        self
    }
}

record! {
    Notification {
        0 event_id: Optional "event_id",
        1 room_id: Optional "room_id",
        2 r#type: Optional "type",
        3 sender: Optional "sender",
        4 sender_display_name: Optional "sender_display_name",
        5 room_name: Optional "room_name",
        6 room_alias: Optional "room_alias",
        7 user_is_target: Optional "user_is_target",
        8 prio: Optional "prio",
        9 content: Optional "content",
        10 counts: Optional "counts",
        11 devices: Required "devices",
    }
}

/// Part of [`Notification`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotificationPrio {
    /// `high`
    High,
    /// `low`
    Low,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    NotificationPrio {
        High = "high",
        Low = "low",
    }
}

/// Part of [`Notification`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// `unread`: integer, optional.
    pub unread: Option<i64>,
    /// `missed_calls`: integer, optional.
    pub missed_calls: Option<i64>,
}

impl Counts {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`unread`](Self#structfield.unread).
    #[inline]
    #[must_use]
    pub fn with_unread(mut self, unread: i64) -> Self {
        self.unread = Some(unread);
        self
    }

    /// Sets [`missed_calls`](Self#structfield.missed_calls).
    #[inline]
    #[must_use]
    pub fn with_missed_calls(mut self, missed_calls: i64) -> Self {
        self.missed_calls = Some(missed_calls);
        self
    }
}

record! {
    Counts {
        0 unread: Optional "unread",
        1 missed_calls: Optional "missed_calls",
    }
}

/// Part of [`Notification`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Device {
    /// The program, by a name that its makers chose, such as `org.example.app.ios`; up to 64
    /// characters.
    ///
    /// `app_id`: string.
    pub app_id: String,
    /// What the push gateway knows the device by, such as a token of its platform; up to 512 bytes.
    ///
    /// `pushkey`: string.
    pub pushkey: String,
    /// `pushkey_ts`: integer, a time in seconds since the Unix epoch, optional.
    pub pushkey_ts: Option<u64>,
    /// `data`: object, optional.
    pub data: Option<PusherData>,
    /// `tweaks`: any JSON object, optional.
    pub tweaks: Option<JsonObject>,
}

impl Device {
    /// Creates the value from its required properties.
    pub fn new(app_id: impl Into<String>, pushkey: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            pushkey: pushkey.into(),
            pushkey_ts: None,
            data: None,
            tweaks: None,
        }
    }

    /// Sets [`pushkey_ts`](Self#structfield.pushkey_ts).
    #[inline]
    #[must_use]
    pub fn with_pushkey_ts(mut self, pushkey_ts: SystemTime) -> Self {
        self.pushkey_ts = Some(
            matrix_jobs_runtime::units::timestamp_seconds(pushkey_ts),
        );
        self
    }

    /// Sets [`data`](Self#structfield.data).
    #[inline]
    #[must_use]
    pub fn with_data(mut self, data: PusherData) -> Self {
        self.data = Some(data);
        self
    }

    /// Sets [`tweaks`](Self#structfield.tweaks).
    #[inline]
    #[must_use]
    pub fn with_tweaks(mut self, tweaks: JsonObject) -> Self {
        self.tweaks = Some(tweaks);
        self
    }
}

record! {
    Device {
        0 app_id: Required "app_id",
        1 pushkey: Required "pushkey",
        2 pushkey_ts: Optional "pushkey_ts",
        3 data: Optional "data",
        4 tweaks: Optional "tweaks",
    }
}

/// Part of [`Device`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct PusherData {
    /// `format`: string, optional.
    pub format: Option<String>,
    /// All other properties.
    pub extra: JsonObject,
}

impl PusherData {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`format`](Self#structfield.format).
    #[must_use]
    pub fn with_format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<JsonValue>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

record! {
    PusherData {
        0 format: Optional "format",
        ..extra
    }
}
