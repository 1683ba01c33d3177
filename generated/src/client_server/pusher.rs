// Written by `cargo xtask regen` from api-spec/client-server/pusher.yaml. Do not edit.

//! Pushers: where a server sends a user's notifications.
//!
//! From the definitions in `client-server/pusher.yaml`.

use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Lists the user's pushers.
///
/// <code>GET /_matrix/client/v3<wbr>/pushers</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetPushersResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3pushers)
#[doc(alias = "getPushers")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetPushersJob;

impl GetPushersJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetPushersJob {
    type Response = GetPushersResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_PUSHERS
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetPushersJob {
    const ENDPOINT: &'static Endpoint = &GET_PUSHERS;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_PUSHERS: Endpoint = Endpoint::new(
    "getPushers",
    Method::Get,
    "/_matrix/client/v3/pushers",
);

/// Response of [`GetPushersJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetPushersResponse {
    /// The pushers of all of the user's devices.
    ///
    /// `pushers`: array, optional.
    pub pushers: Option<Vec<Pusher>>,
}

impl GetPushersResponse {
    /// The pushers of all of the user's devices.
    ///
    /// `pushers`: array, optional.
    pub fn pushers(&self) -> Option<&[Pusher]> {
        self.pushers.as_deref()
    }
}

#[cfg(feature = "server")]
impl GetPushersResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`pushers`](Self#structfield.pushers).
    #[inline]
    #[must_use]
    pub fn with_pushers(mut self, pushers: Vec<Pusher>) -> Self {
        self.pushers = Some(pushers);
        self
    }
}

record! {
    GetPushersResponse {
        0 pushers: Optional "pushers",
    }
}

/// Adds a pusher or changes it; deletes it if `kind` is null.
///
/// `app_id` and `pushkey` together say which one. Unless `append` is true, pushers of other users
/// with the same two are deleted.
///
/// <code>POST /_matrix/client/v3<wbr>/pushers/set</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`PostPusherRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 400, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3pushersset)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::PostPusherJob;
/// use matrix_jobs::client_server::pusher::PusherData;
///
/// let gateway = PusherData::new().with_url("https://push.example.org/_matrix/push/v1/notify");
/// let job = PostPusherJob::new("a-device-token", Some("http".to_owned()), "org.example.app")
///     .app_display_name("Example")
///     .device_display_name("Alice's phone")
///     .lang("en")
///     .data(gateway);
/// homeserver.run(job).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "postPusher")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PostPusherJob {
    /// The body.
    pub body: PostPusherRequest,
}

impl PostPusherJob {
    /// Creates the job from its required parameters:
    ///
    /// - `pushkey`: string. What the push gateway knows the device by, such as a token of its platform; up to 512 bytes.
    /// - `kind`: string. `http` for a push gateway, `email` for mails, and null to remove the pusher.
    /// - `app_id`: string. The program, by a name that its makers chose, such as `org.example.app.ios`; up to 64 characters.
    pub fn new(
        pushkey: impl Into<String>,
        kind: Option<String>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            body: PostPusherRequest {
                pushkey: pushkey.into(),
                kind,
                app_id: app_id.into(),
                app_display_name: None,
                device_display_name: None,
                profile_tag: None,
                lang: None,
                data: None,
                append: None,
            },
        }
    }

    /// Sets `app_display_name` in the body: string.
    ///
    /// The program's name, for people.
    pub fn app_display_name(mut self, app_display_name: impl Into<String>) -> Self {
        self.body.app_display_name = Some(app_display_name.into());
        self
    }

    /// Sets `device_display_name` in the body: string.
    ///
    /// The device's name, for people.
    pub fn device_display_name(
        mut self,
        device_display_name: impl Into<String>,
    ) -> Self {
        self.body.device_display_name = Some(device_display_name.into());
        self
    }

    /// Sets `profile_tag` in the body: string.
    ///
    /// A set of push rules for some devices only, by its name.
    pub fn profile_tag(mut self, profile_tag: impl Into<String>) -> Self {
        self.body.profile_tag = Some(profile_tag.into());
        self
    }

    /// Sets `lang` in the body: string.
    pub fn lang(mut self, lang: impl Into<String>) -> Self {
        self.body.lang = Some(lang.into());
        self
    }

    /// Sets `data` in the body: object.
    #[inline]
    pub fn data(mut self, data: PusherData) -> Self {
        self.body.data = Some(data);
        self
    }

    /// Sets `append` in the body: boolean.
    #[inline]
    pub fn append(mut self, append: bool) -> Self {
        self.body.append = Some(append);
        self
    }
}

impl Job for PostPusherJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &POST_PUSHER
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for PostPusherJob {
    const ENDPOINT: &'static Endpoint = &POST_PUSHER;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static POST_PUSHER: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new("postPusher", Method::Post, "/_matrix/client/v3/pushers/set")
};

/// Request body of [`PostPusherJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PostPusherRequest {
    /// What the push gateway knows the device by, such as a token of its platform; up to 512 bytes.
    ///
    /// `pushkey`: string.
    pub pushkey: String,
    /// `http` for a push gateway, `email` for mails, and null to remove the pusher.
    ///
    /// `kind`: string, required, may be null.
    pub kind: Option<String>,
    /// The program, by a name that its makers chose, such as `org.example.app.ios`; up to 64
    /// characters.
    ///
    /// `app_id`: string.
    pub app_id: String,
    /// The program's name, for people.
    ///
    /// `app_display_name`: string, optional.
    pub app_display_name: Option<String>,
    /// The device's name, for people.
    ///
    /// `device_display_name`: string, optional.
    pub device_display_name: Option<String>,
    /// A set of push rules for some devices only, by its name.
    ///
    /// `profile_tag`: string, optional.
    pub profile_tag: Option<String>,
    /// `lang`: string, optional.
    pub lang: Option<String>,
    /// `data`: object, optional.
    pub data: Option<PusherData>,
    /// `append`: boolean, optional.
    pub append: Option<bool>,
}

record! {
    PostPusherRequest {
        0 pushkey: Required "pushkey",
        1 kind: Nullable "kind",
        2 app_id: Required "app_id",
        3 app_display_name: Optional "app_display_name",
        4 device_display_name: Optional "device_display_name",
        5 profile_tag: Optional "profile_tag",
        6 lang: Optional "lang",
        7 data: Optional "data",
        8 append: Optional "append",
    }
}

/// Part of [`GetPushersResponse`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Pusher {
    /// What the push gateway knows the device by, such as a token of its platform; up to 512 bytes.
    ///
    /// `pushkey`: string.
    pub pushkey: String,
    /// `http` for a push gateway, `email` for mails.
    ///
    /// `kind`: string.
    pub kind: String,
    /// The program, by a name that its makers chose, such as `org.example.app.ios`; up to 64
    /// characters.
    ///
    /// `app_id`: string.
    pub app_id: String,
    /// The program's name, for people.
    ///
    /// `app_display_name`: string.
    pub app_display_name: String,
    /// The name that the user gave the device.
    ///
    /// `device_display_name`: string.
    pub device_display_name: String,
    /// A set of push rules for some devices only, by its name.
    ///
    /// `profile_tag`: string, optional.
    pub profile_tag: Option<String>,
    /// The language of notifications, such as `en` or `en-GB`.
    ///
    /// `lang`: string.
    pub lang: String,
    /// Where and how to notify.
    ///
    /// `data`: object.
    pub data: PusherData,
}

#[cfg(feature = "server")]
impl Pusher {
    /// Creates the value from its required properties.
    pub fn new(
        pushkey: impl Into<String>,
        kind: impl Into<String>,
        app_id: impl Into<String>,
        app_display_name: impl Into<String>,
        device_display_name: impl Into<String>,
        lang: impl Into<String>,
        data: PusherData,
    ) -> Self {
        Self {
            pushkey: pushkey.into(),
            kind: kind.into(),
            app_id: app_id.into(),
            app_display_name: app_display_name.into(),
            device_display_name: device_display_name.into(),
            profile_tag: None,
            lang: lang.into(),
            data,
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
    Pusher {
        0 pushkey: Required "pushkey",
        1 kind: Required "kind",
        2 app_id: Required "app_id",
        3 app_display_name: Required "app_display_name",
        4 device_display_name: Required "device_display_name",
        5 profile_tag: Optional "profile_tag",
        6 lang: Required "lang",
        7 data: Required "data",
    }
}

/// Where and how to notify.
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct PusherData {
    /// The push gateway's address, `https` and with the path `/_matrix/push/v1/notify`.
    ///
    /// `url`: string, optional.
    pub url: Option<String>,
    /// `event_id_only` keeps the events' contents from the gateway.
    ///
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

    /// Sets [`url`](Self#structfield.url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
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
        0 url: Optional "url",
        1 format: Optional "format",
        ..extra
    }
}
