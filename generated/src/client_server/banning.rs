// Written by `cargo xtask regen` from api-spec/client-server/banning.yaml, Matrix 1.19. Do not edit.

//! Banning users from rooms, and ending bans.
//!
//! From the definitions in `client-server/banning.yaml`.

use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, RequestParts, RoomId, UserId, record,
};

/// Bans a user from a room; a member is also removed from it.
///
/// Whoever isn't a member can be banned as well.
///
/// `POST /_matrix/client/v3/rooms/{roomId}/ban`
///
/// - Access token: required.
/// - Repeated after a failure: only if the server can't have got the request, unless told that it may be.
/// - Rate limited: not announced.
/// - Errors in the definitions: 403.
///
/// [Specification](https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3roomsroomidban)
#[doc(alias = "ban")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug)]
pub struct BanJob {
    room_id: RoomId,
    body: BanRequest,
}

impl BanJob {
    /// A job with all that it can't do without:
    ///
    /// - `roomId`: a room ID
    /// - `user_id`: a user ID
    pub fn new(room_id: impl Into<RoomId>, user_id: impl Into<UserId>) -> Self {
        Self {
            room_id: room_id.into(),
            body: BanRequest {
                user_id: user_id.into(),
                reason: None,
            },
        }
    }

    /// Sets `reason` in the body: text. Since Matrix 1.1.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }
}

impl Job for BanJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &BAN
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.json(&self.body);
    }
}

pub(crate) static BAN: Endpoint = Endpoint {
    operation_id: "ban",
    method: Method::Post,
    path: "/_matrix/client/v3/rooms/{roomId}/ban",
    access: Access::Required,
    interactive_auth: false,
    rate_limited: false,
    since: None,
    deprecated: false,
    redirects: false,
    expected_content_types: &["application/json"],
};

/// What [`BanJob`] sends as its body.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct BanRequest {
    /// `user_id`: a user ID.
    pub user_id: UserId,
    /// `reason`: text, may be missing. Since Matrix 1.1.
    pub reason: Option<String>,
}

record! {
    BanRequest {
        0 user_id: Required "user_id",
        1 reason: Optional "reason",
    }
}

/// Ends a user's ban from a room.
///
/// It doesn't make the user a member again.
///
/// `POST /_matrix/client/v3/rooms/{roomId}/unban`
///
/// - Access token: required.
/// - Repeated after a failure: only if the server can't have got the request, unless told that it may be.
/// - Rate limited: not announced.
/// - Errors in the definitions: 403.
///
/// [Specification](https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3roomsroomidunban)
#[doc(alias = "unban")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug)]
pub struct UnbanJob {
    room_id: RoomId,
    body: UnbanRequest,
}

impl UnbanJob {
    /// A job with all that it can't do without:
    ///
    /// - `roomId`: a room ID
    /// - `user_id`: a user ID
    pub fn new(room_id: impl Into<RoomId>, user_id: impl Into<UserId>) -> Self {
        Self {
            room_id: room_id.into(),
            body: UnbanRequest {
                user_id: user_id.into(),
                reason: None,
            },
        }
    }

    /// Sets `reason` in the body: text. Since Matrix 1.1.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.reason = Some(reason.into());
        self
    }
}

impl Job for UnbanJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &UNBAN
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.json(&self.body);
    }
}

pub(crate) static UNBAN: Endpoint = Endpoint {
    operation_id: "unban",
    method: Method::Post,
    path: "/_matrix/client/v3/rooms/{roomId}/unban",
    access: Access::Required,
    interactive_auth: false,
    rate_limited: false,
    since: None,
    deprecated: false,
    redirects: false,
    expected_content_types: &["application/json"],
};

/// What [`UnbanJob`] sends as its body.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct UnbanRequest {
    /// `user_id`: a user ID.
    pub user_id: UserId,
    /// `reason`: text, may be missing. Since Matrix 1.1.
    pub reason: Option<String>,
}

record! {
    UnbanRequest {
        0 user_id: Required "user_id",
        1 reason: Optional "reason",
    }
}
