// Written by `cargo xtask regen` from api-spec/client-server/third_party_membership.yaml. Do not edit.

//! Inviting by mail address or phone number.
//!
//! From the definitions in `client-server/third_party_membership.yaml`.

use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, RoomId};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::invite_threepid::InviteThreepid;

/// Invites somebody of whom only a mail address or phone number is known.
///
/// If the identity server knows who it is, it becomes a usual invite; otherwise the server sends a
/// mail or message, and the invite awaits whoever claims it.
///
/// <code>POST /_matrix/client/v3/rooms<wbr>/{roomId}/invite</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`InviteThreepid`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 403, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3roomsroomidinvite)
#[doc(alias = "inviteBy3PID")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InviteByThreepidJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// Whom to invite: the address, and the identity server that may know whose it is.
    ///
    /// The body: object.
    pub invite_3pid: InviteThreepid,
}

impl InviteByThreepidJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `invite_3pid`: object. Whom to invite: the address, and the identity server that may know whose it is.
    pub fn new(room_id: impl Into<RoomId>, invite_3pid: InviteThreepid) -> Self {
        Self {
            room_id: room_id.into(),
            invite_3pid,
        }
    }
}

impl Job for InviteByThreepidJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &INVITE_BY_THREEPID
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.json(&self.invite_3pid);
    }
}

#[cfg(feature = "server")]
impl Receive for InviteByThreepidJob {
    const ENDPOINT: &'static Endpoint = &INVITE_BY_THREEPID;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            invite_3pid: inputs.json()?,
        })
    }
}

pub(crate) static INVITE_BY_THREEPID: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new(
        "inviteBy3PID",
        Method::Post,
        "/_matrix/client/v3/rooms/{roomId}/invite",
    )
};
