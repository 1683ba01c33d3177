// Written by `cargo xtask regen` from api-spec/client-server/account-data.yaml. Do not edit.

//! Account data: JSON that a user's clients keep on the server and share.
//!
//! From the definitions in `client-server/account-data.yaml`.

use matrix_jobs_runtime::event::{
    AnyContent, GlobalAccountDataEventContent, PrefixedEventContent,
    RoomAccountDataEventContent,
};
use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{Endpoint, Job, Method, ReadAs, RequestParts, RoomId, UserId};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Stores account data of a user, which all of the user's clients get to see.
///
/// Whatever was stored under `type` is replaced. Servers refuse the types that they manage
/// themselves, such as `m.push_rules`.
///
/// <code>PUT /_matrix/client/v3/user<wbr>/{userId}/account_data<wbr>/{type}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403, 405.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3useruseridaccount_datatype)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::SetAccountDataJob;
/// use matrix_jobs::json::JsonObject;
///
/// let mut settings = JsonObject::new();
/// settings.insert("theme".to_owned(), "dark".into());
/// let job = SetAccountDataJob::new("@alice:example.org", "org.example.settings", settings);
/// homeserver.run(job).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "setAccountData")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetAccountDataJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// The type of the data, such as `m.direct`; a program's own begin with a domain name, as in
    /// `org.example.settings`.
    ///
    /// `type` in the path: string.
    pub r#type: String,
    /// What is kept, whole: it replaces what was there.
    ///
    /// The body: object, the content of an event.
    pub content: AnyContent,
}

impl SetAccountDataJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `type`: string. The type of the data, such as `m.direct`; a program's own begin with a domain name, as in `org.example.settings`.
    /// - `content`: object, the content of an event. What is kept, whole: it replaces what was there.
    pub fn new(
        user_id: impl Into<UserId>,
        r#type: impl Into<String>,
        content: impl Into<AnyContent>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            r#type: r#type.into(),
            content: content.into(),
        }
    }

    /// Creates the job for the content of an event, which says the type:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `content`: object, the content of an event. What is kept, whole: it replaces what was there.
    pub fn event<C: GlobalAccountDataEventContent>(
        user_id: impl Into<UserId>,
        content: &C,
    ) -> Self {
        Self::new(user_id, C::TYPE, AnyContent::of(content))
    }

    /// Creates the job for the content of an event, which says the type:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `variable`: string, the end of the type, such as the ID of a key
    /// - `content`: object, the content of an event. What is kept, whole: it replaces what was there.
    pub fn prefixed_event<C: PrefixedEventContent>(
        user_id: impl Into<UserId>,
        variable: impl AsRef<str>,
        content: &C,
    ) -> Self {
        Self::new(user_id, C::event_type(variable.as_ref()), AnyContent::of(content))
    }
}

impl Job for SetAccountDataJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &SET_ACCOUNT_DATA
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref(), self.r#type.as_ref()]);
        request.json(&self.content);
    }
}

#[cfg(feature = "server")]
impl Receive for SetAccountDataJob {
    const ENDPOINT: &'static Endpoint = &SET_ACCOUNT_DATA;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
            r#type: inputs.path("type")?,
            content: inputs.json()?,
        })
    }
}

pub(crate) static SET_ACCOUNT_DATA: Endpoint = Endpoint::new(
    "setAccountData",
    Method::Put,
    "/_matrix/client/v3/user/{userId}/account_data/{type}",
);

/// Reads account data of a user.
///
/// If nothing is stored under `type`, the server answers with `M_NOT_FOUND`.
///
/// <code>GET /_matrix/client/v3/user<wbr>/{userId}/account_data<wbr>/{type}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: any JSON object.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 403, 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3useruseridaccount_datatype)
///
/// # Example
///
#[cfg_attr(feature = "events", doc = " ```no_run")]
#[cfg_attr(not(feature = "events"), doc = " ```ignore")]
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::GetAccountDataJob;
/// use matrix_jobs::events::DirectEventContent;
///
/// let job = GetAccountDataJob::event::<DirectEventContent>("@alice:example.org");
/// let direct = homeserver.run(job).await?.into_response();
/// for (user, rooms) in &direct.extra {
///     println!("{} rooms with {user}", rooms.len());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getAccountData")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetAccountDataJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// The type of the data, such as `m.direct`; a program's own begin with a domain name, as in
    /// `org.example.settings`.
    ///
    /// `type` in the path: string.
    pub r#type: String,
}

impl GetAccountDataJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `type`: string. The type of the data, such as `m.direct`; a program's own begin with a domain name, as in `org.example.settings`.
    pub fn new(user_id: impl Into<UserId>, r#type: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            r#type: r#type.into(),
        }
    }

    /// Creates the job for events of one type, whose content the response is read as:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    pub fn event<C: GlobalAccountDataEventContent>(
        user_id: impl Into<UserId>,
    ) -> ReadAs<Self, C> {
        ReadAs::new(Self::new(user_id, C::TYPE))
    }

    /// Creates the job for events of one type, whose content the response is read as:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `variable`: string, the end of the type, such as the ID of a key
    pub fn prefixed_event<C: PrefixedEventContent>(
        user_id: impl Into<UserId>,
        variable: impl AsRef<str>,
    ) -> ReadAs<Self, C> {
        ReadAs::new(Self::new(user_id, C::event_type(variable.as_ref())))
    }
}

impl Job for GetAccountDataJob {
    type Response = JsonObject;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ACCOUNT_DATA
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref(), self.r#type.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetAccountDataJob {
    const ENDPOINT: &'static Endpoint = &GET_ACCOUNT_DATA;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
            r#type: inputs.path("type")?,
        })
    }
}

pub(crate) static GET_ACCOUNT_DATA: Endpoint = Endpoint::new(
    "getAccountData",
    Method::Get,
    "/_matrix/client/v3/user/{userId}/account_data/{type}",
);

/// Stores account data of a user for one room.
///
/// Whatever was stored under `type` is replaced. The room's other members don't see it.
///
/// <code>PUT /_matrix/client/v3/user<wbr>/{userId}/rooms/{roomId}<wbr>/account_data/{type}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403, 405.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3useruseridroomsroomidaccount_datatype)
#[doc(alias = "setAccountDataPerRoom")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetAccountDataPerRoomJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The type of the data, such as `m.direct`; a program's own begin with a domain name, as in
    /// `org.example.settings`.
    ///
    /// `type` in the path: string.
    pub r#type: String,
    /// What is kept, whole: it replaces what was there.
    ///
    /// The body: object, the content of an event.
    pub content: AnyContent,
}

impl SetAccountDataPerRoomJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `type`: string. The type of the data, such as `m.direct`; a program's own begin with a domain name, as in `org.example.settings`.
    /// - `content`: object, the content of an event. What is kept, whole: it replaces what was there.
    pub fn new(
        user_id: impl Into<UserId>,
        room_id: impl Into<RoomId>,
        r#type: impl Into<String>,
        content: impl Into<AnyContent>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            room_id: room_id.into(),
            r#type: r#type.into(),
            content: content.into(),
        }
    }

    /// Creates the job for the content of an event, which says the type:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `content`: object, the content of an event. What is kept, whole: it replaces what was there.
    pub fn event<C: RoomAccountDataEventContent>(
        user_id: impl Into<UserId>,
        room_id: impl Into<RoomId>,
        content: &C,
    ) -> Self {
        Self::new(user_id, room_id, C::TYPE, AnyContent::of(content))
    }
}

impl Job for SetAccountDataPerRoomJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &SET_ACCOUNT_DATA_PER_ROOM
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request
            .path(&[self.user_id.as_ref(), self.room_id.as_ref(), self.r#type.as_ref()]);
        request.json(&self.content);
    }
}

#[cfg(feature = "server")]
impl Receive for SetAccountDataPerRoomJob {
    const ENDPOINT: &'static Endpoint = &SET_ACCOUNT_DATA_PER_ROOM;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
            room_id: inputs.path("roomId")?,
            r#type: inputs.path("type")?,
            content: inputs.json()?,
        })
    }
}

pub(crate) static SET_ACCOUNT_DATA_PER_ROOM: Endpoint = Endpoint::new(
    "setAccountDataPerRoom",
    Method::Put,
    "/_matrix/client/v3/user/{userId}/rooms/{roomId}/account_data/{type}",
);

/// Reads account data of a user for one room.
///
/// If nothing is stored under `type`, the server answers with `M_NOT_FOUND`.
///
/// <code>GET /_matrix/client/v3/user<wbr>/{userId}/rooms/{roomId}<wbr>/account_data/{type}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: any JSON object.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403, 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3useruseridroomsroomidaccount_datatype)
#[doc(alias = "getAccountDataPerRoom")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetAccountDataPerRoomJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The type of the data, such as `m.direct`; a program's own begin with a domain name, as in
    /// `org.example.settings`.
    ///
    /// `type` in the path: string.
    pub r#type: String,
}

impl GetAccountDataPerRoomJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `type`: string. The type of the data, such as `m.direct`; a program's own begin with a domain name, as in `org.example.settings`.
    pub fn new(
        user_id: impl Into<UserId>,
        room_id: impl Into<RoomId>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            room_id: room_id.into(),
            r#type: r#type.into(),
        }
    }

    /// Creates the job for events of one type, whose content the response is read as:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    pub fn event<C: RoomAccountDataEventContent>(
        user_id: impl Into<UserId>,
        room_id: impl Into<RoomId>,
    ) -> ReadAs<Self, C> {
        ReadAs::new(Self::new(user_id, room_id, C::TYPE))
    }
}

impl Job for GetAccountDataPerRoomJob {
    type Response = JsonObject;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ACCOUNT_DATA_PER_ROOM
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request
            .path(&[self.user_id.as_ref(), self.room_id.as_ref(), self.r#type.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetAccountDataPerRoomJob {
    const ENDPOINT: &'static Endpoint = &GET_ACCOUNT_DATA_PER_ROOM;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
            room_id: inputs.path("roomId")?,
            r#type: inputs.path("type")?,
        })
    }
}

pub(crate) static GET_ACCOUNT_DATA_PER_ROOM: Endpoint = Endpoint::new(
    "getAccountDataPerRoom",
    Method::Get,
    "/_matrix/client/v3/user/{userId}/rooms/{roomId}/account_data/{type}",
);
