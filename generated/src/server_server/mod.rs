// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Matrix's Server-Server API.
#![cfg_attr(feature = "server-server", doc = include_str!("index.md"))]
#![allow(deprecated, reason = "what is deprecated is still sent and read")]

pub mod backfill;
pub mod content_repository;
pub mod definitions;
pub mod event_auth;
pub mod events;
pub mod invites_v1;
pub mod invites_v2;
pub mod joins_v1;
pub mod joins_v2;
pub mod keys_query;
pub mod keys_server;
pub mod knocks;
pub mod leaving_v1;
pub mod leaving_v2;
pub mod openid;
pub mod public_rooms;
pub mod query;
pub mod room_policy;
pub mod space_hierarchy;
pub mod third_party_invite;
pub mod transactions;
pub mod user_devices;
pub mod user_keys;
pub mod version;
pub mod wellknown;

#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::backfill::{
    BackfillRoomJob, GetMissingPreviousEventsJob, GetMissingPreviousEventsRequest,
    GetMissingPreviousEventsResponse,
};
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::content_repository::{GetContentJob, GetContentThumbnailJob};
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::event_auth::{GetEventAuthJob, GetEventAuthResponse};
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::events::{
    GetEventByTimestampJob, GetEventByTimestampResponse, GetEventJob, GetRoomStateIdsJob,
    GetRoomStateIdsResponse, GetRoomStateJob, GetRoomStateResponse,
};
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::invites_v1::SendInviteV1Job;
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::invites_v2::{SendInviteV2Job, SendInviteV2Request, SendInviteV2Response};
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::joins_v1::{MakeJoinJob, MakeJoinResponse, SendJoinV1Job};
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::joins_v2::{SendJoinV2Job, SendJoinV2Response};
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::keys_query::{
    BulkPerspectivesKeyQueryJob, BulkPerspectivesKeyQueryRequest, PerspectivesKeyQueryJob,
};
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::keys_server::GetServerKeyJob;
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::knocks::{MakeKnockJob, MakeKnockResponse, SendKnockJob, SendKnockResponse};
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::leaving_v1::{MakeLeaveJob, MakeLeaveResponse, SendLeaveV1Job};
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::leaving_v2::SendLeaveV2Job;
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::openid::{ExchangeOpenIdTokenJob, ExchangeOpenIdTokenResponse};
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::public_rooms::{
    GetPublicRoomsJob, QueryPublicRoomsJob, QueryPublicRoomsRequest,
};
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::query::{
    QueryInfoJob, QueryProfileJob, QueryProfileResponse, QueryRoomDirectoryJob,
    QueryRoomDirectoryResponse,
};
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::room_policy::AskPolicyServerToSignJob;
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::space_hierarchy::{GetSpaceHierarchyJob, GetSpaceHierarchyResponse};
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::third_party_invite::{
    ExchangeThirdPartyInviteJob, ExchangeThirdPartyInviteRequest,
    OnBindThirdPartyIdentifierJob, OnBindThirdPartyIdentifierRequest,
};
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::transactions::{
    SendTransactionJob, SendTransactionRequest, SendTransactionResponse,
};
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::user_devices::{GetUserDevicesJob, GetUserDevicesResponse};
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::user_keys::{
    ClaimUserEncryptionKeysJob, ClaimUserEncryptionKeysRequest,
    ClaimUserEncryptionKeysResponse, QueryUserEncryptionKeysJob,
    QueryUserEncryptionKeysRequest, QueryUserEncryptionKeysResponse,
};
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::version::{GetVersionJob, GetVersionResponse};
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::wellknown::{GetWellKnownJob, GetWellKnownResponse};
