// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Matrix's Client-Server API.
//!
//! ## Account management
//!
//! - [`DeactivateAccountJob`]: `POST /_matrix/client/v3/account/deactivate`
//! - [`GetAccountThreepidsJob`]: `GET /_matrix/client/v3/account/3pid`
//! - [`PostThreepidsJob`]: `POST /_matrix/client/v3/account/3pid`
//! - [`AddThreepidJob`]: `POST /_matrix/client/v3/account/3pid/add`
//! - [`BindThreepidJob`]: `POST /_matrix/client/v3/account/3pid/bind`
//! - [`DeleteThreepidFromAccountJob`]: `POST /_matrix/client/v3/account/3pid/delete`
//! - [`UnbindThreepidFromAccountJob`]: `POST /_matrix/client/v3/account/3pid/unbind`
//! - [`RequestTokenToThreepidEmailJob`]: `POST /_matrix/client/v3/account/3pid/email/requestToken`
//! - [`RequestTokenToThreepidMsisdnJob`]: `POST /_matrix/client/v3/account/3pid/msisdn/requestToken`
//! - [`ChangePasswordJob`]: `POST /_matrix/client/v3/account/password`
//! - [`RequestTokenToResetPasswordEmailJob`]: `POST /_matrix/client/v3/account/password/email/requestToken`
//! - [`RequestTokenToResetPasswordMsisdnJob`]: `POST /_matrix/client/v3/account/password/msisdn/requestToken`
//! - [`RegisterJob`]: `POST /_matrix/client/v3/register`
//! - [`RequestTokenToRegisterEmailJob`]: `POST /_matrix/client/v3/register/email/requestToken`
//! - [`RequestTokenToRegisterMsisdnJob`]: `POST /_matrix/client/v3/register/msisdn/requestToken`
//! - [`CheckUsernameAvailabilityJob`]: `GET /_matrix/client/v3/register/available`
//! - [`RegistrationTokenValidityJob`]: `GET /_matrix/client/v1/register/m.login.registration_token/validity`
//!
//! ## Application service room directory management
//!
//! - [`UpdateAppserviceRoomDirectoryVisibilityJob`]: `PUT /_matrix/client/v3/directory/list/appservice/{networkId}/{roomId}`
//!
//! ## Capabilities
//!
//! - [`GetCapabilitiesJob`]: `GET /_matrix/client/v3/capabilities`
//!
//! ## Device management
//!
//! - [`GetDevicesJob`]: `GET /_matrix/client/v3/devices`
//! - [`GetDeviceJob`]: `GET /_matrix/client/v3/devices/{deviceId}`
//! - [`UpdateDeviceJob`]: `PUT /_matrix/client/v3/devices/{deviceId}`
//! - [`DeleteDeviceJob`]: `DELETE /_matrix/client/v3/devices/{deviceId}`
//! - [`DeleteDevicesJob`]: `POST /_matrix/client/v3/delete_devices`
//!
//! ## End-to-end encryption
//!
//! - [`UploadCrossSigningKeysJob`]: `POST /_matrix/client/v3/keys/device_signing/upload`
//! - [`UploadCrossSigningSignaturesJob`]: `POST /_matrix/client/v3/keys/signatures/upload`
//! - [`PostRoomKeysVersionJob`]: `POST /_matrix/client/v3/room_keys/version`
//! - [`GetRoomKeysVersionCurrentJob`]: `GET /_matrix/client/v3/room_keys/version`
//! - [`GetRoomKeysVersionJob`]: `GET /_matrix/client/v3/room_keys/version/{version}`
//! - [`PutRoomKeysVersionJob`]: `PUT /_matrix/client/v3/room_keys/version/{version}`
//! - [`DeleteRoomKeysVersionJob`]: `DELETE /_matrix/client/v3/room_keys/version/{version}`
//! - [`PutRoomKeyBySessionIdJob`]: `PUT /_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}`
//! - [`GetRoomKeyBySessionIdJob`]: `GET /_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}`
//! - [`DeleteRoomKeyBySessionIdJob`]: `DELETE /_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}`
//! - [`PutRoomKeysByRoomIdJob`]: `PUT /_matrix/client/v3/room_keys/keys/{roomId}`
//! - [`GetRoomKeysByRoomIdJob`]: `GET /_matrix/client/v3/room_keys/keys/{roomId}`
//! - [`DeleteRoomKeysByRoomIdJob`]: `DELETE /_matrix/client/v3/room_keys/keys/{roomId}`
//! - [`PutRoomKeysJob`]: `PUT /_matrix/client/v3/room_keys/keys`
//! - [`GetRoomKeysJob`]: `GET /_matrix/client/v3/room_keys/keys`
//! - [`DeleteRoomKeysJob`]: `DELETE /_matrix/client/v3/room_keys/keys`
//! - [`UploadKeysJob`]: `POST /_matrix/client/v3/keys/upload`
//! - [`QueryKeysJob`]: `POST /_matrix/client/v3/keys/query`
//! - [`ClaimKeysJob`]: `POST /_matrix/client/v3/keys/claim`
//! - [`GetKeysChangesJob`]: `GET /_matrix/client/v3/keys/changes`
//!
//! ## Event relationships
//!
//! - [`GetRelatingEventsJob`]: `GET /_matrix/client/v1/rooms/{roomId}/relations/{eventId}`
//! - [`GetRelatingEventsWithRelTypeJob`]: `GET /_matrix/client/v1/rooms/{roomId}/relations/{eventId}/{relType}`
//! - [`GetRelatingEventsWithRelTypeAndEventTypeJob`]: `GET /_matrix/client/v1/rooms/{roomId}/relations/{eventId}/{relType}/{eventType}`
//!
//! ## Media
//!
//! - [`GetContentAuthedJob`]: `GET /_matrix/client/v1/media/download/{serverName}/{mediaId}`
//! - [`GetContentOverrideNameAuthedJob`]: `GET /_matrix/client/v1/media/download/{serverName}/{mediaId}/{fileName}`
//! - [`GetContentThumbnailAuthedJob`]: `GET /_matrix/client/v1/media/thumbnail/{serverName}/{mediaId}`
//! - [`GetUrlPreviewAuthedJob`]: `GET /_matrix/client/v1/media/preview_url`
//! - [`GetConfigAuthedJob`]: `GET /_matrix/client/v1/media/config`
//! - [`UploadContentJob`]: `POST /_matrix/media/v3/upload`
//! - [`UploadContentToMxcJob`]: `PUT /_matrix/media/v3/upload/{serverName}/{mediaId}`
//! - [`CreateContentJob`]: `POST /_matrix/media/v1/create`
//! - [`GetContentJob`]: `GET /_matrix/media/v3/download/{serverName}/{mediaId}`
//! - [`GetContentOverrideNameJob`]: `GET /_matrix/media/v3/download/{serverName}/{mediaId}/{fileName}`
//! - [`GetContentThumbnailJob`]: `GET /_matrix/media/v3/thumbnail/{serverName}/{mediaId}`
//! - [`GetUrlPreviewJob`]: `GET /_matrix/media/v3/preview_url`
//! - [`GetConfigJob`]: `GET /_matrix/media/v3/config`
//!
//! ## Mutual Rooms
//!
//! - [`GetMutualRoomsJob`]: `GET /_matrix/client/v1/mutual_rooms`
//!
//! ## OpenID
//!
//! - [`RequestOpenIdTokenJob`]: `POST /_matrix/client/v3/user/{userId}/openid/request_token`
//!
//! ## Presence
//!
//! - [`SetPresenceJob`]: `PUT /_matrix/client/v3/presence/{userId}/status`
//! - [`GetPresenceJob`]: `GET /_matrix/client/v3/presence/{userId}/status`
//!
//! ## Push notifications
//!
//! - [`GetNotificationsJob`]: `GET /_matrix/client/v3/notifications`
//! - [`GetPushersJob`]: `GET /_matrix/client/v3/pushers`
//! - [`PostPusherJob`]: `POST /_matrix/client/v3/pushers/set`
//! - [`GetPushRulesJob`]: `GET /_matrix/client/v3/pushrules/`
//! - [`GetPushRulesGlobalJob`]: `GET /_matrix/client/v3/pushrules/global/`
//! - [`GetPushRuleJob`]: `GET /_matrix/client/v3/pushrules/global/{kind}/{ruleId}`
//! - [`DeletePushRuleJob`]: `DELETE /_matrix/client/v3/pushrules/global/{kind}/{ruleId}`
//! - [`SetPushRuleJob`]: `PUT /_matrix/client/v3/pushrules/global/{kind}/{ruleId}`
//! - [`IsPushRuleEnabledJob`]: `GET /_matrix/client/v3/pushrules/global/{kind}/{ruleId}/enabled`
//! - [`SetPushRuleEnabledJob`]: `PUT /_matrix/client/v3/pushrules/global/{kind}/{ruleId}/enabled`
//! - [`GetPushRuleActionsJob`]: `GET /_matrix/client/v3/pushrules/global/{kind}/{ruleId}/actions`
//! - [`SetPushRuleActionsJob`]: `PUT /_matrix/client/v3/pushrules/global/{kind}/{ruleId}/actions`
//!
//! ## Read Markers
//!
//! - [`SetReadMarkerJob`]: `POST /_matrix/client/v3/rooms/{roomId}/read_markers`
//!
//! ## Reporting content
//!
//! - [`ReportRoomJob`]: `POST /_matrix/client/v3/rooms/{roomId}/report`
//! - [`ReportEventJob`]: `POST /_matrix/client/v3/rooms/{roomId}/report/{eventId}`
//! - [`ReportUserJob`]: `POST /_matrix/client/v3/users/{userId}/report`
//!
//! ## Room creation
//!
//! - [`CreateRoomJob`]: `POST /_matrix/client/v3/createRoom`
//!
//! ## Room directory
//!
//! - [`SetRoomAliasJob`]: `PUT /_matrix/client/v3/directory/room/{roomAlias}`
//! - [`GetRoomIdByAliasJob`]: `GET /_matrix/client/v3/directory/room/{roomAlias}`
//! - [`DeleteRoomAliasJob`]: `DELETE /_matrix/client/v3/directory/room/{roomAlias}`
//! - [`GetLocalAliasesJob`]: `GET /_matrix/client/v3/rooms/{roomId}/aliases`
//!
//! ## Room discovery
//!
//! - [`GetRoomVisibilityOnDirectoryJob`]: `GET /_matrix/client/v3/directory/list/room/{roomId}`
//! - [`SetRoomVisibilityOnDirectoryJob`]: `PUT /_matrix/client/v3/directory/list/room/{roomId}`
//! - [`GetPublicRoomsJob`]: `GET /_matrix/client/v3/publicRooms`
//! - [`QueryPublicRoomsJob`]: `POST /_matrix/client/v3/publicRooms`
//!
//! ## Room membership
//!
//! - [`BanJob`]: `POST /_matrix/client/v3/rooms/{roomId}/ban`
//! - [`UnbanJob`]: `POST /_matrix/client/v3/rooms/{roomId}/unban`
//! - [`InviteUserJob`]: `POST /_matrix/client/v3/rooms/{roomId}/invite`
//! - [`JoinRoomByIdJob`]: `POST /_matrix/client/v3/rooms/{roomId}/join`
//! - [`JoinRoomJob`]: `POST /_matrix/client/v3/join/{roomIdOrAlias}`
//! - [`KickJob`]: `POST /_matrix/client/v3/rooms/{roomId}/kick`
//! - [`KnockRoomJob`]: `POST /_matrix/client/v3/knock/{roomIdOrAlias}`
//! - [`LeaveRoomJob`]: `POST /_matrix/client/v3/rooms/{roomId}/leave`
//! - [`ForgetRoomJob`]: `POST /_matrix/client/v3/rooms/{roomId}/forget`
//! - [`GetJoinedRoomsJob`]: `GET /_matrix/client/v3/joined_rooms`
//! - [`InviteByThreepidJob`]: `POST /_matrix/client/v3/rooms/{roomId}/invite`
//!
//! ## Room participation
//!
//! - [`GetEventContextJob`]: `GET /_matrix/client/v3/rooms/{roomId}/context/{eventId}`
//! - [`DefineFilterJob`]: `POST /_matrix/client/v3/user/{userId}/filter`
//! - [`GetFilterJob`]: `GET /_matrix/client/v3/user/{userId}/filter/{filterId}`
//! - [`GetRoomEventsJob`]: `GET /_matrix/client/v3/rooms/{roomId}/messages`
//! - [`GetEventsJob`]: `GET /_matrix/client/v3/events`
//! - [`InitialSyncJob`]: `GET /_matrix/client/v3/initialSync`
//! - [`GetOneEventJob`]: `GET /_matrix/client/v3/events/{eventId}`
//! - [`PeekEventsJob`]: `GET /_matrix/client/v3/events`
//! - [`PostReceiptJob`]: `POST /_matrix/client/v3/rooms/{roomId}/receipt/{receiptType}/{eventId}`
//! - [`RedactEventJob`]: `PUT /_matrix/client/v3/rooms/{roomId}/redact/{eventId}/{txnId}`
//! - [`GetEventByTimestampJob`]: `GET /_matrix/client/v1/rooms/{roomId}/timestamp_to_event`
//! - [`RoomInitialSyncJob`]: `GET /_matrix/client/v3/rooms/{roomId}/initialSync`
//! - [`SendMessageJob`]: `PUT /_matrix/client/v3/rooms/{roomId}/send/{eventType}/{txnId}`
//! - [`SetRoomStateWithKeyJob`]: `PUT /_matrix/client/v3/rooms/{roomId}/state/{eventType}/{stateKey}`
//! - [`GetOneRoomEventJob`]: `GET /_matrix/client/v3/rooms/{roomId}/event/{eventId}`
//! - [`GetRoomStateWithKeyJob`]: `GET /_matrix/client/v3/rooms/{roomId}/state/{eventType}/{stateKey}`
//! - [`GetRoomStateJob`]: `GET /_matrix/client/v3/rooms/{roomId}/state`
//! - [`GetMembersByRoomJob`]: `GET /_matrix/client/v3/rooms/{roomId}/members`
//! - [`GetJoinedMembersByRoomJob`]: `GET /_matrix/client/v3/rooms/{roomId}/joined_members`
//! - [`SyncJob`]: `GET /_matrix/client/v3/sync`
//! - [`SetTypingJob`]: `PUT /_matrix/client/v3/rooms/{roomId}/typing/{userId}`
//!
//! ## Room upgrades
//!
//! - [`UpgradeRoomJob`]: `POST /_matrix/client/v3/rooms/{roomId}/upgrade`
//!
//! ## Search
//!
//! - [`SearchJob`]: `POST /_matrix/client/v3/search`
//!
//! ## Send-to-Device messaging
//!
//! - [`SendToDeviceJob`]: `PUT /_matrix/client/v3/sendToDevice/{eventType}/{txnId}`
//!
//! ## Server administration
//!
//! - [`GetWhoIsJob`]: `GET /_matrix/client/v3/admin/whois/{userId}`
//! - [`GetAdminSuspendUserJob`]: `GET /_matrix/client/v1/admin/suspend/{userId}`
//! - [`SetAdminSuspendUserJob`]: `PUT /_matrix/client/v1/admin/suspend/{userId}`
//! - [`GetAdminLockUserJob`]: `GET /_matrix/client/v1/admin/lock/{userId}`
//! - [`SetAdminLockUserJob`]: `PUT /_matrix/client/v1/admin/lock/{userId}`
//! - [`GetWellknownPolicyJob`]: `GET /.well-known/matrix/policy_server`
//! - [`GetWellknownSupportJob`]: `GET /.well-known/matrix/support`
//! - [`GetVersionsJob`]: `GET /_matrix/client/versions`
//! - [`GetWellknownJob`]: `GET /.well-known/matrix/client`
//!
//! ## Session management
//!
//! - [`GetLoginFlowsJob`]: `GET /_matrix/client/v3/login`
//! - [`LoginJob`]: `POST /_matrix/client/v3/login`
//! - [`GenerateLoginTokenJob`]: `POST /_matrix/client/v1/login/get_token`
//! - [`LogoutJob`]: `POST /_matrix/client/v3/logout`
//! - [`LogoutAllJob`]: `POST /_matrix/client/v3/logout/all`
//! - [`GetAuthMetadataJob`]: `GET /_matrix/client/v1/auth_metadata`
//! - [`RedirectToSsoJob`]: `GET /_matrix/client/v3/login/sso/redirect`
//! - [`RedirectToIdPJob`]: `GET /_matrix/client/v3/login/sso/redirect/{idpId}`
//! - [`GetTokenOwnerJob`]: `GET /_matrix/client/v3/account/whoami`
//!
//! ## Spaces
//!
//! - [`GetSpaceHierarchyJob`]: `GET /_matrix/client/v1/rooms/{roomId}/hierarchy`
//!
//! ## Third-party Lookup
//!
//! - [`GetProtocolsJob`]: `GET /_matrix/client/v3/thirdparty/protocols`
//! - [`GetProtocolMetadataJob`]: `GET /_matrix/client/v3/thirdparty/protocol/{protocol}`
//! - [`QueryLocationByProtocolJob`]: `GET /_matrix/client/v3/thirdparty/location/{protocol}`
//! - [`QueryUserByProtocolJob`]: `GET /_matrix/client/v3/thirdparty/user/{protocol}`
//! - [`QueryLocationByAliasJob`]: `GET /_matrix/client/v3/thirdparty/location`
//! - [`QueryUserByIdJob`]: `GET /_matrix/client/v3/thirdparty/user`
//!
//! ## Threads
//!
//! - [`GetThreadRootsJob`]: `GET /_matrix/client/v1/rooms/{roomId}/threads`
//!
//! ## User data
//!
//! - [`SetAccountDataJob`]: `PUT /_matrix/client/v3/user/{userId}/account_data/{type}`
//! - [`GetAccountDataJob`]: `GET /_matrix/client/v3/user/{userId}/account_data/{type}`
//! - [`SetAccountDataPerRoomJob`]: `PUT /_matrix/client/v3/user/{userId}/rooms/{roomId}/account_data/{type}`
//! - [`GetAccountDataPerRoomJob`]: `GET /_matrix/client/v3/user/{userId}/rooms/{roomId}/account_data/{type}`
//! - [`SetProfileFieldJob`]: `PUT /_matrix/client/v3/profile/{userId}/{keyName}`
//! - [`GetProfileFieldJob`]: `GET /_matrix/client/v3/profile/{userId}/{keyName}`
//! - [`DeleteProfileFieldJob`]: `DELETE /_matrix/client/v3/profile/{userId}/{keyName}`
//! - [`GetUserProfileJob`]: `GET /_matrix/client/v3/profile/{userId}`
//! - [`SetDisplayNameJob`]: `PUT /_matrix/client/v3/profile/{userId}/displayname`
//! - [`GetDisplayNameJob`]: `GET /_matrix/client/v3/profile/{userId}/displayname`
//! - [`SetAvatarUrlJob`]: `PUT /_matrix/client/v3/profile/{userId}/avatar_url`
//! - [`GetAvatarUrlJob`]: `GET /_matrix/client/v3/profile/{userId}/avatar_url`
//! - [`GetRoomTagsJob`]: `GET /_matrix/client/v3/user/{userId}/rooms/{roomId}/tags`
//! - [`SetRoomTagJob`]: `PUT /_matrix/client/v3/user/{userId}/rooms/{roomId}/tags/{tag}`
//! - [`DeleteRoomTagJob`]: `DELETE /_matrix/client/v3/user/{userId}/rooms/{roomId}/tags/{tag}`
//!
//! ## User directory
//!
//! - [`SearchUserDirectoryJob`]: `POST /_matrix/client/v3/user_directory/search`
//!
//! ## VOIP
//!
//! - [`GetTurnServerJob`]: `GET /_matrix/client/v3/voip/turnServer`
//!
//! ## Other operations
//!
//! - [`PingAppserviceJob`]: `POST /_matrix/client/v1/appservice/{appserviceId}/ping`
//! - [`RefreshJob`]: `POST /_matrix/client/v3/refresh`
//! - [`GetRoomSummaryJob`]: `GET /_matrix/client/v1/room_summary/{roomIdOrAlias}`
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
