// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.member.yaml. Do not edit.

//! A user's membership in a room. The state key is the user's ID.
//!
//! From the definitions in `event-schemas/schema/m.room.member.yaml`.

use matrix_jobs_runtime::event::{EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{MxcUri, UserId, record};

pub use crate::enums::Membership;
pub use crate::events::components::signed_third_party_invite::SignedThirdPartyInvite;

/// A user's membership in a room. The state key is the user's ID.
///
/// Content of `m.room.member` events: state, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.room.member")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomMemberEventContent {
    /// The picture, as `mxc://server/id`.
    ///
    /// `avatar_url`: string, a media URI: `mxc://server/id`, optional.
    pub avatar_url: Option<MxcUri>,
    /// The name that people see.
    ///
    /// `displayname`: string, optional.
    pub displayname: Option<String>,
    /// `membership`: string, an enum.
    pub membership: Membership,
    /// `is_direct`: boolean, optional.
    pub is_direct: Option<bool>,
    /// `join_authorised_via_users_server`: string, a user ID, optional. Since Matrix 1.2.
    pub join_authorised_via_users_server: Option<UserId>,
    /// `reason`: string, optional. Since Matrix 1.1.
    pub reason: Option<String>,
    /// `third_party_invite`: object, optional.
    pub third_party_invite: Option<ThirdPartyInvite>,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomMemberEventContent {
    /// Creates the value from its required properties.
    pub fn new(membership: Membership) -> Self {
        Self {
            avatar_url: None,
            displayname: None,
            membership,
            is_direct: None,
            join_authorised_via_users_server: None,
            reason: None,
            third_party_invite: None,
            extra: JsonObject::new(),
        }
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

    /// Sets [`is_direct`](Self#structfield.is_direct).
    #[inline]
    #[must_use]
    pub fn with_is_direct(mut self, is_direct: bool) -> Self {
        self.is_direct = Some(is_direct);
        self
    }

    /// Sets [`join_authorised_via_users_server`](Self#structfield.join_authorised_via_users_server).
    #[must_use]
    pub fn with_join_authorised_via_users_server(
        mut self,
        join_authorised_via_users_server: impl Into<UserId>,
    ) -> Self {
        self.join_authorised_via_users_server = Some(
            join_authorised_via_users_server.into(),
        );
        self
    }

    /// Sets [`reason`](Self#structfield.reason).
    #[must_use]
    pub fn with_reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Sets [`third_party_invite`](Self#structfield.third_party_invite).
    #[inline]
    #[must_use]
    pub fn with_third_party_invite(
        mut self,
        third_party_invite: ThirdPartyInvite,
    ) -> Self {
        self.third_party_invite = Some(third_party_invite);
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
    RoomMemberEventContent {
        0 avatar_url: Optional "avatar_url",
        1 displayname: Optional "displayname",
        2 membership: Required "membership",
        3 is_direct: Optional "is_direct",
        4 join_authorised_via_users_server: Optional "join_authorised_via_users_server",
        5 reason: Optional "reason",
        6 third_party_invite: Optional "third_party_invite",
        ..extra
    }
}

impl EventContent for RoomMemberEventContent {
    const TYPE: &'static str = "m.room.member";
}

impl StateEventContent for RoomMemberEventContent {
    type StateKey = UserId;
}

/// Part of [`RoomMemberEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ThirdPartyInvite {
    /// The name that people see.
    ///
    /// `display_name`: string.
    pub display_name: String,
    /// `signed`: object.
    pub signed: SignedThirdPartyInvite,
}

impl ThirdPartyInvite {
    /// Creates the value from its required properties.
    pub fn new(display_name: impl Into<String>, signed: SignedThirdPartyInvite) -> Self {
        Self {
            display_name: display_name.into(),
            signed,
        }
    }
}

record! {
    ThirdPartyInvite {
        0 display_name: Required "display_name",
        1 signed: Required "signed",
    }
}
