// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Matrix's Client-Server API.
#![cfg_attr(feature = "client-server", doc = include_str!("index.md"))]
#![allow(deprecated, reason = "what is deprecated is still sent and read")]

#[cfg(feature = "client-server")]
pub mod account_data;
#[cfg(feature = "client-server")]
pub mod account_deactivation;
#[cfg(feature = "client-server")]
pub mod admin;
#[cfg(feature = "client-server")]
pub mod administrative_contact;
#[cfg(feature = "client-server")]
pub mod appservice_ping;
#[cfg(feature = "client-server")]
pub mod appservice_room_directory;
#[cfg(feature = "client-server")]
pub mod authed_content_repo;
#[cfg(feature = "client-server")]
pub mod banning;
#[cfg(feature = "client-server")]
pub mod capabilities;
#[cfg(feature = "client-server")]
pub mod content_repo;
#[cfg(feature = "client-server")]
pub mod create_room;
#[cfg(feature = "client-server")]
pub mod cross_signing;
pub mod definitions;
#[cfg(feature = "client-server")]
pub mod device_management;
#[cfg(feature = "client-server")]
pub mod directory;
#[cfg(feature = "client-server")]
pub mod event_context;
#[cfg(feature = "client-server")]
pub mod filter;
#[cfg(feature = "client-server")]
pub mod inviting;
#[cfg(feature = "client-server")]
pub mod joining;
#[cfg(feature = "client-server")]
pub mod key_backup;
#[cfg(feature = "client-server")]
pub mod keys;
#[cfg(feature = "client-server")]
pub mod kicking;
#[cfg(feature = "client-server")]
pub mod knocking;
#[cfg(feature = "client-server")]
pub mod leaving;
#[cfg(feature = "client-server")]
pub mod list_joined_rooms;
#[cfg(feature = "client-server")]
pub mod list_public_rooms;
#[cfg(feature = "client-server")]
pub mod login;
#[cfg(feature = "client-server")]
pub mod login_token;
#[cfg(feature = "client-server")]
pub mod logout;
#[cfg(feature = "client-server")]
pub mod message_pagination;
#[cfg(feature = "client-server")]
pub mod mutual_rooms;
#[cfg(feature = "client-server")]
pub mod notifications;
#[cfg(feature = "client-server")]
pub mod oauth_server_metadata;
#[cfg(feature = "client-server")]
pub mod old_sync;
#[cfg(feature = "client-server")]
pub mod openid;
#[cfg(feature = "client-server")]
pub mod password_management;
#[cfg(feature = "client-server")]
pub mod peeking_events;
#[cfg(feature = "client-server")]
pub mod policy_server;
#[cfg(feature = "client-server")]
pub mod presence;
#[cfg(feature = "client-server")]
pub mod profile;
#[cfg(feature = "client-server")]
pub mod pusher;
#[cfg(feature = "client-server")]
pub mod pushrules;
#[cfg(feature = "client-server")]
pub mod read_markers;
#[cfg(feature = "client-server")]
pub mod receipts;
#[cfg(feature = "client-server")]
pub mod redaction;
#[cfg(feature = "client-server")]
pub mod refresh;
#[cfg(feature = "client-server")]
pub mod registration;
#[cfg(feature = "client-server")]
pub mod registration_tokens;
#[cfg(feature = "client-server")]
pub mod relations;
#[cfg(feature = "client-server")]
pub mod report_content;
#[cfg(feature = "client-server")]
pub mod room_event_by_timestamp;
#[cfg(feature = "client-server")]
pub mod room_initial_sync;
#[cfg(feature = "client-server")]
pub mod room_send;
#[cfg(feature = "client-server")]
pub mod room_state;
#[cfg(feature = "client-server")]
pub mod room_summary;
#[cfg(feature = "client-server")]
pub mod room_upgrades;
#[cfg(feature = "client-server")]
pub mod rooms;
#[cfg(feature = "client-server")]
pub mod search;
#[cfg(feature = "client-server")]
pub mod space_hierarchy;
#[cfg(feature = "client-server")]
pub mod sso_login_redirect;
#[cfg(feature = "client-server")]
pub mod support;
#[cfg(feature = "client-server")]
pub mod sync;
#[cfg(feature = "client-server")]
pub mod tags;
#[cfg(feature = "client-server")]
pub mod third_party_lookup;
#[cfg(feature = "client-server")]
pub mod third_party_membership;
#[cfg(feature = "client-server")]
pub mod threads_list;
#[cfg(feature = "client-server")]
pub mod to_device;
#[cfg(feature = "client-server")]
pub mod typing;
#[cfg(feature = "client-server")]
pub mod users;
#[cfg(feature = "client-server")]
pub mod versions;
#[cfg(feature = "client-server")]
pub mod voip;
#[cfg(feature = "client-server")]
pub mod wellknown;
#[cfg(feature = "client-server")]
pub mod whoami;

#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::account_data::{
    GetAccountDataJob, GetAccountDataPerRoomJob, SetAccountDataJob,
    SetAccountDataPerRoomJob,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::account_deactivation::{
    DeactivateAccountJob, DeactivateAccountRequest, DeactivateAccountResponse,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::admin::{
    GetAdminLockUserJob, GetAdminLockUserResponse, GetAdminSuspendUserJob,
    GetAdminSuspendUserResponse, GetWhoIsJob, GetWhoIsResponse, SetAdminLockUserJob,
    SetAdminLockUserRequest, SetAdminLockUserResponse, SetAdminSuspendUserJob,
    SetAdminSuspendUserRequest, SetAdminSuspendUserResponse,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::administrative_contact::{
    AddThreepidJob, AddThreepidRequest, BindThreepidJob, BindThreepidRequest,
    DeleteThreepidFromAccountJob, DeleteThreepidFromAccountRequest,
    DeleteThreepidFromAccountResponse, GetAccountThreepidsJob,
    GetAccountThreepidsResponse, PostThreepidsJob, PostThreepidsRequest,
    PostThreepidsResponse, RequestTokenToThreepidEmailJob,
    RequestTokenToThreepidMsisdnJob, UnbindThreepidFromAccountJob,
    UnbindThreepidFromAccountRequest, UnbindThreepidFromAccountResponse,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::appservice_ping::{
    PingAppserviceJob, PingAppserviceRequest, PingAppserviceResponse,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::appservice_room_directory::{
    UpdateAppserviceRoomDirectoryVisibilityJob,
    UpdateAppserviceRoomDirectoryVisibilityRequest,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::authed_content_repo::{
    GetConfigAuthedJob, GetConfigAuthedResponse, GetContentAuthedJob,
    GetContentOverrideNameAuthedJob, GetContentThumbnailAuthedJob,
    GetUrlPreviewAuthedJob, GetUrlPreviewAuthedResponse,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::banning::{BanJob, BanRequest, UnbanJob, UnbanRequest};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::capabilities::{GetCapabilitiesJob, GetCapabilitiesResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::content_repo::{
    CreateContentJob, CreateContentResponse, GetConfigJob, GetConfigResponse,
    GetContentJob, GetContentOverrideNameJob, GetContentThumbnailJob, GetUrlPreviewJob,
    GetUrlPreviewResponse, UploadContentJob, UploadContentResponse, UploadContentToMxcJob,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::create_room::{CreateRoomJob, CreateRoomRequest, CreateRoomResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::cross_signing::{
    UploadCrossSigningKeysJob, UploadCrossSigningKeysRequest,
    UploadCrossSigningSignaturesJob, UploadCrossSigningSignaturesResponse,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::device_management::{
    DeleteDeviceJob, DeleteDeviceRequest, DeleteDevicesJob, DeleteDevicesRequest,
    GetDeviceJob, GetDevicesJob, GetDevicesResponse, UpdateDeviceJob, UpdateDeviceRequest,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::directory::{
    DeleteRoomAliasJob, GetLocalAliasesJob, GetLocalAliasesResponse, GetRoomIdByAliasJob,
    GetRoomIdByAliasResponse, SetRoomAliasJob, SetRoomAliasRequest,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::event_context::{GetEventContextJob, GetEventContextResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::filter::{DefineFilterJob, DefineFilterResponse, GetFilterJob};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::inviting::{InviteUserJob, InviteUserRequest};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::joining::{
    JoinRoomByIdJob, JoinRoomByIdRequest, JoinRoomByIdResponse, JoinRoomJob,
    JoinRoomRequest, JoinRoomResponse,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::key_backup::{
    DeleteRoomKeyBySessionIdJob, DeleteRoomKeysByRoomIdJob, DeleteRoomKeysJob,
    DeleteRoomKeysVersionJob, GetRoomKeyBySessionIdJob, GetRoomKeysByRoomIdJob,
    GetRoomKeysJob, GetRoomKeysResponse, GetRoomKeysVersionCurrentJob,
    GetRoomKeysVersionCurrentResponse, GetRoomKeysVersionJob, GetRoomKeysVersionResponse,
    PostRoomKeysVersionJob, PostRoomKeysVersionRequest, PostRoomKeysVersionResponse,
    PutRoomKeyBySessionIdJob, PutRoomKeysByRoomIdJob, PutRoomKeysJob, PutRoomKeysRequest,
    PutRoomKeysVersionJob, PutRoomKeysVersionRequest,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::keys::{
    ClaimKeysJob, ClaimKeysRequest, ClaimKeysResponse, GetKeysChangesJob,
    GetKeysChangesResponse, QueryKeysJob, QueryKeysRequest, QueryKeysResponse,
    UploadKeysJob, UploadKeysRequest, UploadKeysResponse,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::kicking::{KickJob, KickRequest};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::knocking::{KnockRoomJob, KnockRoomRequest, KnockRoomResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::leaving::{ForgetRoomJob, LeaveRoomJob, LeaveRoomRequest};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::list_joined_rooms::{GetJoinedRoomsJob, GetJoinedRoomsResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::list_public_rooms::{
    GetPublicRoomsJob, GetRoomVisibilityOnDirectoryJob,
    GetRoomVisibilityOnDirectoryResponse, QueryPublicRoomsJob, QueryPublicRoomsRequest,
    SetRoomVisibilityOnDirectoryJob, SetRoomVisibilityOnDirectoryRequest,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::login::{
    GetLoginFlowsJob, GetLoginFlowsResponse, LoginJob, LoginRequest, LoginResponse,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::login_token::{
    GenerateLoginTokenJob, GenerateLoginTokenRequest, GenerateLoginTokenResponse,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::logout::{LogoutAllJob, LogoutJob};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::message_pagination::{GetRoomEventsJob, GetRoomEventsResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::mutual_rooms::{GetMutualRoomsJob, GetMutualRoomsResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::notifications::{GetNotificationsJob, GetNotificationsResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::oauth_server_metadata::{GetAuthMetadataJob, GetAuthMetadataResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::old_sync::{
    GetEventsJob, GetEventsResponse, GetOneEventJob, InitialSyncJob, InitialSyncResponse,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::openid::RequestOpenIdTokenJob;
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::password_management::{
    ChangePasswordJob, ChangePasswordRequest, RequestTokenToResetPasswordEmailJob,
    RequestTokenToResetPasswordMsisdnJob,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::peeking_events::{PeekEventsJob, PeekEventsResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::policy_server::{GetWellknownPolicyJob, GetWellknownPolicyResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::presence::{
    GetPresenceJob, GetPresenceResponse, SetPresenceJob, SetPresenceRequest,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::profile::{
    DeleteProfileFieldJob, GetAvatarUrlJob, GetAvatarUrlResponse, GetDisplayNameJob,
    GetDisplayNameResponse, GetProfileFieldJob, GetUserProfileJob,
    GetUserProfileResponse, SetAvatarUrlJob, SetAvatarUrlRequest, SetDisplayNameJob,
    SetDisplayNameRequest, SetProfileFieldJob,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::pusher::{
    GetPushersJob, GetPushersResponse, PostPusherJob, PostPusherRequest,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::pushrules::{
    DeletePushRuleJob, GetPushRuleActionsJob, GetPushRuleActionsResponse, GetPushRuleJob,
    GetPushRulesGlobalJob, GetPushRulesJob, GetPushRulesResponse, IsPushRuleEnabledJob,
    IsPushRuleEnabledResponse, SetPushRuleActionsJob, SetPushRuleActionsRequest,
    SetPushRuleEnabledJob, SetPushRuleEnabledRequest, SetPushRuleJob, SetPushRuleRequest,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::read_markers::{SetReadMarkerJob, SetReadMarkerRequest};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::receipts::{PostReceiptJob, PostReceiptRequest};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::redaction::{RedactEventJob, RedactEventRequest, RedactEventResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::refresh::{RefreshJob, RefreshRequest, RefreshResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::registration::{
    CheckUsernameAvailabilityJob, CheckUsernameAvailabilityResponse, RegisterJob,
    RegisterRequest, RegisterResponse, RequestTokenToRegisterEmailJob,
    RequestTokenToRegisterMsisdnJob,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::registration_tokens::{
    RegistrationTokenValidityJob, RegistrationTokenValidityResponse,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::relations::{
    GetRelatingEventsJob, GetRelatingEventsResponse,
    GetRelatingEventsWithRelTypeAndEventTypeJob,
    GetRelatingEventsWithRelTypeAndEventTypeResponse, GetRelatingEventsWithRelTypeJob,
    GetRelatingEventsWithRelTypeResponse,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::report_content::{
    ReportContentJob, ReportContentRequest, ReportEventJob, ReportEventRequest,
    ReportRoomJob, ReportRoomRequest, ReportUserJob, ReportUserRequest,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::room_event_by_timestamp::{
    GetEventByTimestampJob, GetEventByTimestampResponse,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::room_initial_sync::{RoomInitialSyncJob, RoomInitialSyncResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::room_send::{SendMessageJob, SendMessageResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::room_state::{SetRoomStateWithKeyJob, SetRoomStateWithKeyResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::room_summary::{GetRoomSummaryJob, GetRoomSummaryResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::room_upgrades::{UpgradeRoomJob, UpgradeRoomRequest, UpgradeRoomResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::rooms::{
    GetJoinedMembersByRoomJob, GetJoinedMembersByRoomResponse, GetMembersByRoomJob,
    GetMembersByRoomResponse, GetOneRoomEventJob, GetRoomStateJob, GetRoomStateWithKeyJob,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::search::{SearchJob, SearchRequest, SearchResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::space_hierarchy::{GetSpaceHierarchyJob, GetSpaceHierarchyResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::sso_login_redirect::{RedirectToIdPJob, RedirectToSsoJob};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::support::{GetWellknownSupportJob, GetWellknownSupportResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::sync::{SyncJob, SyncResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::tags::{
    DeleteRoomTagJob, GetRoomTagsJob, GetRoomTagsResponse, SetRoomTagJob,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::third_party_lookup::{
    GetProtocolMetadataJob, GetProtocolsJob, QueryLocationByAliasJob,
    QueryLocationByProtocolJob, QueryUserByIdJob, QueryUserByProtocolJob,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::third_party_membership::InviteByThreepidJob;
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::threads_list::{GetThreadRootsJob, GetThreadRootsResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::to_device::{SendToDeviceJob, SendToDeviceRequest};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::typing::{SetTypingJob, SetTypingRequest};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::users::{
    SearchUserDirectoryJob, SearchUserDirectoryRequest, SearchUserDirectoryResponse,
};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::versions::{GetVersionsJob, GetVersionsResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::voip::{GetTurnServerJob, GetTurnServerResponse};
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::wellknown::GetWellknownJob;
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::whoami::{GetTokenOwnerJob, GetTokenOwnerResponse};
