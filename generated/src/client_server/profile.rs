// Written by `cargo xtask regen` from api-spec/client-server/profile.yaml. Do not edit.

//! Profiles: names, avatars, and whatever else users tell about themselves.
//!
//! From the definitions in `client-server/profile.yaml`.
#![allow(deprecated, reason = "what is deprecated is still sent and read")]

use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, MxcUri, RequestParts, UserId, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Sets one field of the user's profile, such as `displayname`.
///
/// Names and avatars are also renewed in the rooms that the user is in.
///
/// <code>PUT /_matrix/client/v3<wbr>/profile/{userId}<wbr>/{keyName}</code>
///
/// - Since Matrix 1.16.
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 400, 403, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3profileuseridkeyname)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::SetProfileFieldJob;
///
/// homeserver.run(SetProfileFieldJob::new("@alice:example.org", "displayname", "Alice")).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "setProfileField")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetProfileFieldJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// The field, such as `displayname`, `avatar_url` or `m.tz`; a program's own begin with a domain
    /// name.
    ///
    /// `keyName` in the path: string.
    pub key_name: String,
    /// The field's value, of its own type: a string for `displayname`, `avatar_url` and `m.tz`.
    ///
    /// The body: any JSON value.
    pub value: JsonValue,
}

impl SetProfileFieldJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `keyName`: string. The field, such as `displayname`, `avatar_url` or `m.tz`; a program's own begin with a domain name.
    /// - `value`: any JSON value. The field's value, of its own type: a string for `displayname`, `avatar_url` and `m.tz`.
    pub fn new(
        user_id: impl Into<UserId>,
        key_name: impl Into<String>,
        value: impl Into<JsonValue>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            key_name: key_name.into(),
            value: value.into(),
        }
    }
}

impl Job for SetProfileFieldJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &SET_PROFILE_FIELD
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref(), self.key_name.as_ref()]);
        request.body().required(self.key_name.as_ref(), &self.value);
    }
}

#[cfg(feature = "server")]
impl Receive for SetProfileFieldJob {
    const ENDPOINT: &'static Endpoint = &SET_PROFILE_FIELD;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
            key_name: inputs.path("keyName")?,
            value: inputs.property(&inputs.path::<String>("keyName")?)?,
        })
    }
}

pub(crate) static SET_PROFILE_FIELD: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.16"),
    unstable_feature: Some("uk.tcpip.msc4133.stable"),
    ..Endpoint::new(
        "setProfileField",
        Method::Put,
        "/_matrix/client/v3/profile/{userId}/{keyName}",
    )
};

/// Reads one field of a user's profile.
///
/// <code>GET /_matrix/client/v3<wbr>/profile/{userId}<wbr>/{keyName}</code>
///
/// - Since Matrix 1.16.
/// - Response: any JSON object.
/// - Access token: sent if the connection has one.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 403, 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3profileuseridkeyname)
#[doc(alias = "getProfileField")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetProfileFieldJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// The field, such as `displayname`, `avatar_url` or `m.tz`; a program's own begin with a domain
    /// name.
    ///
    /// `keyName` in the path: string.
    pub key_name: String,
}

impl GetProfileFieldJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `keyName`: string. The field, such as `displayname`, `avatar_url` or `m.tz`; a program's own begin with a domain name.
    pub fn new(user_id: impl Into<UserId>, key_name: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            key_name: key_name.into(),
        }
    }
}

impl Job for GetProfileFieldJob {
    type Response = JsonObject;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_PROFILE_FIELD
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref(), self.key_name.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetProfileFieldJob {
    const ENDPOINT: &'static Endpoint = &GET_PROFILE_FIELD;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
            key_name: inputs.path("keyName")?,
        })
    }
}

pub(crate) static GET_PROFILE_FIELD: Endpoint = Endpoint {
    access: Access::Optional,
    since: Some("1.16"),
    unstable_feature: Some("uk.tcpip.msc4133.stable"),
    ..Endpoint::new(
        "getProfileField",
        Method::Get,
        "/_matrix/client/v3/profile/{userId}/{keyName}",
    )
};

/// Deletes one field of the user's profile.
///
/// <code>DELETE /_matrix/client/v3<wbr>/profile/{userId}<wbr>/{keyName}</code>
///
/// - Since Matrix 1.16.
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 400, 403, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#delete_matrixclientv3profileuseridkeyname)
#[doc(alias = "deleteProfileField")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DeleteProfileFieldJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// The field, such as `displayname`, `avatar_url` or `m.tz`; a program's own begin with a domain
    /// name.
    ///
    /// `keyName` in the path: string.
    pub key_name: String,
}

impl DeleteProfileFieldJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `keyName`: string. The field, such as `displayname`, `avatar_url` or `m.tz`; a program's own begin with a domain name.
    pub fn new(user_id: impl Into<UserId>, key_name: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            key_name: key_name.into(),
        }
    }
}

impl Job for DeleteProfileFieldJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &DELETE_PROFILE_FIELD
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref(), self.key_name.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for DeleteProfileFieldJob {
    const ENDPOINT: &'static Endpoint = &DELETE_PROFILE_FIELD;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
            key_name: inputs.path("keyName")?,
        })
    }
}

pub(crate) static DELETE_PROFILE_FIELD: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.16"),
    unstable_feature: Some("uk.tcpip.msc4133.stable"),
    ..Endpoint::new(
        "deleteProfileField",
        Method::Delete,
        "/_matrix/client/v3/profile/{userId}/{keyName}",
    )
};

/// Reads a user's whole profile.
///
/// <code>GET /_matrix/client/v3<wbr>/profile/{userId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetUserProfileResponse`].
/// - Access token: sent if the connection has one.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 403, 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3profileuserid)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::GetUserProfileJob;
///
/// let profile = homeserver.run(GetUserProfileJob::new("@bob:example.org")).await?;
/// println!("{}", profile.displayname().unwrap_or("Bob has set no name"));
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getUserProfile")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetUserProfileJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
}

impl GetUserProfileJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl Job for GetUserProfileJob {
    type Response = GetUserProfileResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_USER_PROFILE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetUserProfileJob {
    const ENDPOINT: &'static Endpoint = &GET_USER_PROFILE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
        })
    }
}

pub(crate) static GET_USER_PROFILE: Endpoint = Endpoint {
    access: Access::Optional,
    ..Endpoint::new("getUserProfile", Method::Get, "/_matrix/client/v3/profile/{userId}")
};

/// Response of [`GetUserProfileJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetUserProfileResponse {
    /// The picture, as `mxc://server/id`.
    ///
    /// `avatar_url`: string, a media URI: `mxc://server/id`, optional.
    pub avatar_url: Option<MxcUri>,
    /// The name that people see.
    ///
    /// `displayname`: string, optional.
    pub displayname: Option<String>,
    /// The user's time zone by its name in the IANA database, such as `Europe/Berlin`.
    ///
    /// `m.tz`: string, optional. Since Matrix 1.16.
    pub tz: Option<String>,
    /// All other properties.
    pub extra: JsonObject,
}

impl GetUserProfileResponse {
    /// The picture, as `mxc://server/id`.
    ///
    /// `avatar_url`: string, a media URI: `mxc://server/id`, optional.
    #[doc(alias = "avatarUrl")]
    pub fn avatar_url(&self) -> Option<&MxcUri> {
        self.avatar_url.as_ref()
    }

    /// The name that people see.
    ///
    /// `displayname`: string, optional.
    pub fn displayname(&self) -> Option<&str> {
        self.displayname.as_deref()
    }

    /// The user's time zone by its name in the IANA database, such as `Europe/Berlin`.
    ///
    /// `m.tz`: string, optional. Since Matrix 1.16.
    pub fn tz(&self) -> Option<&str> {
        self.tz.as_deref()
    }
}

#[cfg(feature = "server")]
impl GetUserProfileResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`avatar_url`](Self#structfield.avatar_url).
    #[must_use]
    pub fn with_avatar_url(mut self, avatar_url: impl Into<MxcUri>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }

    /// Sets [`displayname`](Self#structfield.displayname).
    #[must_use]
    pub fn with_displayname(mut self, displayname: impl Into<String>) -> Self {
        self.displayname = Some(displayname.into());
        self
    }

    /// Sets [`tz`](Self#structfield.tz).
    #[must_use]
    pub fn with_tz(mut self, tz: impl Into<String>) -> Self {
        self.tz = Some(tz.into());
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
    GetUserProfileResponse {
        0 avatar_url: Optional "avatar_url",
        1 displayname: Optional "displayname",
        2 tz: Optional "m.tz",
        ..extra
    }
}

/// Sets the user's display name.
///
/// [`SetProfileFieldJob`] with `displayname` does the same.
///
/// <code>PUT /_matrix/client/v3<wbr>/profile/{userId}<wbr>/displayname</code>
///
/// - Since Matrix 1.8 or earlier, removed by Matrix 1.16.
/// - Request body: [`SetDisplayNameRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/v1.15/client-server-api/#put_matrixclientv3profileuseriddisplayname)
#[deprecated(note = "Matrix 1.16 removed it; servers may still have it")]
#[doc(alias = "setDisplayName")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetDisplayNameJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// The body.
    pub body: SetDisplayNameRequest,
}

impl SetDisplayNameJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            body: SetDisplayNameRequest {
                displayname: None,
            },
        }
    }

    /// Sets `displayname` in the body: string.
    ///
    /// The name that people see.
    pub fn displayname(mut self, displayname: impl Into<String>) -> Self {
        self.body.displayname = Some(displayname.into());
        self
    }
}

impl Job for SetDisplayNameJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &SET_DISPLAY_NAME
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for SetDisplayNameJob {
    const ENDPOINT: &'static Endpoint = &SET_DISPLAY_NAME;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static SET_DISPLAY_NAME: Endpoint = Endpoint {
    rate_limited: true,
    deprecated: true,
    removed: Some("1.16"),
    ..Endpoint::new(
        "setDisplayName",
        Method::Put,
        "/_matrix/client/v3/profile/{userId}/displayname",
    )
};

/// Request body of [`SetDisplayNameJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct SetDisplayNameRequest {
    /// The name that people see.
    ///
    /// `displayname`: string, optional.
    pub displayname: Option<String>,
}

record! {
    SetDisplayNameRequest {
        0 displayname: Optional "displayname",
    }
}

/// Reads a user's display name.
///
/// [`GetProfileFieldJob`] with `displayname` asks for the same.
///
/// <code>GET /_matrix/client/v3<wbr>/profile/{userId}<wbr>/displayname</code>
///
/// - Since Matrix 1.8 or earlier, removed by Matrix 1.16.
/// - Response: [`GetDisplayNameResponse`].
/// - Access token: sent if the connection has one.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 403, 404.
///
/// [Specification](https://spec.matrix.org/v1.15/client-server-api/#get_matrixclientv3profileuseriddisplayname)
#[deprecated(note = "Matrix 1.16 removed it; servers may still have it")]
#[doc(alias = "getDisplayName")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetDisplayNameJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
}

impl GetDisplayNameJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl Job for GetDisplayNameJob {
    type Response = GetDisplayNameResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_DISPLAY_NAME
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetDisplayNameJob {
    const ENDPOINT: &'static Endpoint = &GET_DISPLAY_NAME;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
        })
    }
}

pub(crate) static GET_DISPLAY_NAME: Endpoint = Endpoint {
    access: Access::Optional,
    deprecated: true,
    removed: Some("1.16"),
    ..Endpoint::new(
        "getDisplayName",
        Method::Get,
        "/_matrix/client/v3/profile/{userId}/displayname",
    )
};

/// Response of [`GetDisplayNameJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetDisplayNameResponse {
    /// The name that people see.
    ///
    /// `displayname`: string, optional.
    pub displayname: Option<String>,
}

impl GetDisplayNameResponse {
    /// The name that people see.
    ///
    /// `displayname`: string, optional.
    pub fn displayname(&self) -> Option<&str> {
        self.displayname.as_deref()
    }
}

#[cfg(feature = "server")]
impl GetDisplayNameResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`displayname`](Self#structfield.displayname).
    #[must_use]
    pub fn with_displayname(mut self, displayname: impl Into<String>) -> Self {
        self.displayname = Some(displayname.into());
        self
    }
}

record! {
    GetDisplayNameResponse {
        0 displayname: Optional "displayname",
    }
}

/// Sets where the user's avatar is.
///
/// [`SetProfileFieldJob`] with `avatar_url` does the same.
///
/// <code>PUT /_matrix/client/v3<wbr>/profile/{userId}<wbr>/avatar_url</code>
///
/// - Since Matrix 1.8 or earlier, removed by Matrix 1.16.
/// - Request body: [`SetAvatarUrlRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/v1.15/client-server-api/#put_matrixclientv3profileuseridavatar_url)
#[deprecated(note = "Matrix 1.16 removed it; servers may still have it")]
#[doc(alias = "setAvatarUrl")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetAvatarUrlJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// The body.
    pub body: SetAvatarUrlRequest,
}

impl SetAvatarUrlJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            body: SetAvatarUrlRequest {
                avatar_url: None,
            },
        }
    }

    /// Sets `avatar_url` in the body: string, a media URI: `mxc://server/id`.
    ///
    /// The picture, as `mxc://server/id`.
    pub fn avatar_url(mut self, avatar_url: impl Into<MxcUri>) -> Self {
        self.body.avatar_url = Some(avatar_url.into());
        self
    }
}

impl Job for SetAvatarUrlJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &SET_AVATAR_URL
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for SetAvatarUrlJob {
    const ENDPOINT: &'static Endpoint = &SET_AVATAR_URL;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static SET_AVATAR_URL: Endpoint = Endpoint {
    rate_limited: true,
    deprecated: true,
    removed: Some("1.16"),
    ..Endpoint::new(
        "setAvatarUrl",
        Method::Put,
        "/_matrix/client/v3/profile/{userId}/avatar_url",
    )
};

/// Request body of [`SetAvatarUrlJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct SetAvatarUrlRequest {
    /// The picture, as `mxc://server/id`.
    ///
    /// `avatar_url`: string, a media URI: `mxc://server/id`, optional.
    pub avatar_url: Option<MxcUri>,
}

record! {
    SetAvatarUrlRequest {
        0 avatar_url: Optional "avatar_url",
    }
}

/// Reads where a user's avatar is.
///
/// [`GetProfileFieldJob`] with `avatar_url` asks for the same.
///
/// <code>GET /_matrix/client/v3<wbr>/profile/{userId}<wbr>/avatar_url</code>
///
/// - Since Matrix 1.8 or earlier, removed by Matrix 1.16.
/// - Response: [`GetAvatarUrlResponse`].
/// - Access token: sent if the connection has one.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 403, 404.
///
/// [Specification](https://spec.matrix.org/v1.15/client-server-api/#get_matrixclientv3profileuseridavatar_url)
#[deprecated(note = "Matrix 1.16 removed it; servers may still have it")]
#[doc(alias = "getAvatarUrl")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetAvatarUrlJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
}

impl GetAvatarUrlJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl Job for GetAvatarUrlJob {
    type Response = GetAvatarUrlResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_AVATAR_URL
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetAvatarUrlJob {
    const ENDPOINT: &'static Endpoint = &GET_AVATAR_URL;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
        })
    }
}

pub(crate) static GET_AVATAR_URL: Endpoint = Endpoint {
    access: Access::Optional,
    deprecated: true,
    removed: Some("1.16"),
    ..Endpoint::new(
        "getAvatarUrl",
        Method::Get,
        "/_matrix/client/v3/profile/{userId}/avatar_url",
    )
};

/// Response of [`GetAvatarUrlJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetAvatarUrlResponse {
    /// The picture, as `mxc://server/id`.
    ///
    /// `avatar_url`: string, a media URI: `mxc://server/id`, optional.
    pub avatar_url: Option<MxcUri>,
}

impl GetAvatarUrlResponse {
    /// The picture, as `mxc://server/id`.
    ///
    /// `avatar_url`: string, a media URI: `mxc://server/id`, optional.
    #[doc(alias = "avatarUrl")]
    pub fn avatar_url(&self) -> Option<&MxcUri> {
        self.avatar_url.as_ref()
    }
}

#[cfg(feature = "server")]
impl GetAvatarUrlResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`avatar_url`](Self#structfield.avatar_url).
    #[must_use]
    pub fn with_avatar_url(mut self, avatar_url: impl Into<MxcUri>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }
}

record! {
    GetAvatarUrlResponse {
        0 avatar_url: Optional "avatar_url",
    }
}
