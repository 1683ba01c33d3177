// Written by `cargo xtask regen` from api-spec, Matrix 1.19. Do not edit.

//! Matrix's Client-Server API.
//!
//! ## Account management
//!
//! - [`DeactivateAccountJob`](account_deactivation::DeactivateAccountJob): `POST /_matrix/client/v3/account/deactivate`
//! - [`GetAccountThreepidsJob`](administrative_contact::GetAccountThreepidsJob): `GET /_matrix/client/v3/account/3pid`
//! - [`PostThreepidsJob`](administrative_contact::PostThreepidsJob): `POST /_matrix/client/v3/account/3pid`
//! - [`AddThreepidJob`](administrative_contact::AddThreepidJob): `POST /_matrix/client/v3/account/3pid/add`
//! - [`BindThreepidJob`](administrative_contact::BindThreepidJob): `POST /_matrix/client/v3/account/3pid/bind`
//! - [`DeleteThreepidFromAccountJob`](administrative_contact::DeleteThreepidFromAccountJob): `POST /_matrix/client/v3/account/3pid/delete`
//! - [`UnbindThreepidFromAccountJob`](administrative_contact::UnbindThreepidFromAccountJob): `POST /_matrix/client/v3/account/3pid/unbind`
//! - [`RequestTokenToThreepidEmailJob`](administrative_contact::RequestTokenToThreepidEmailJob): `POST /_matrix/client/v3/account/3pid/email/requestToken`
//! - [`RequestTokenToThreepidMsisdnJob`](administrative_contact::RequestTokenToThreepidMsisdnJob): `POST /_matrix/client/v3/account/3pid/msisdn/requestToken`
//! - [`ChangePasswordJob`](password_management::ChangePasswordJob): `POST /_matrix/client/v3/account/password`
//! - [`RequestTokenToResetPasswordEmailJob`](password_management::RequestTokenToResetPasswordEmailJob): `POST /_matrix/client/v3/account/password/email/requestToken`
//! - [`RequestTokenToResetPasswordMsisdnJob`](password_management::RequestTokenToResetPasswordMsisdnJob): `POST /_matrix/client/v3/account/password/msisdn/requestToken`
//! - [`RegisterJob`](registration::RegisterJob): `POST /_matrix/client/v3/register`
//! - [`RequestTokenToRegisterEmailJob`](registration::RequestTokenToRegisterEmailJob): `POST /_matrix/client/v3/register/email/requestToken`
//! - [`RequestTokenToRegisterMsisdnJob`](registration::RequestTokenToRegisterMsisdnJob): `POST /_matrix/client/v3/register/msisdn/requestToken`
//! - [`CheckUsernameAvailabilityJob`](registration::CheckUsernameAvailabilityJob): `GET /_matrix/client/v3/register/available`
//! - [`RegistrationTokenValidityJob`](registration_tokens::RegistrationTokenValidityJob): `GET /_matrix/client/v1/register/m.login.registration_token/validity`
//!
//! ## Application service room directory management
//!
//! - [`UpdateAppserviceRoomDirectoryVisibilityJob`](appservice_room_directory::UpdateAppserviceRoomDirectoryVisibilityJob): `PUT /_matrix/client/v3/directory/list/appservice/{networkId}/{roomId}`
//!
//! ## Capabilities
//!
//! - [`GetCapabilitiesJob`](capabilities::GetCapabilitiesJob): `GET /_matrix/client/v3/capabilities`
//!
//! ## Device management
//!
//! - [`GetDevicesJob`](device_management::GetDevicesJob): `GET /_matrix/client/v3/devices`
//! - [`GetDeviceJob`](device_management::GetDeviceJob): `GET /_matrix/client/v3/devices/{deviceId}`
//! - [`UpdateDeviceJob`](device_management::UpdateDeviceJob): `PUT /_matrix/client/v3/devices/{deviceId}`
//! - [`DeleteDeviceJob`](device_management::DeleteDeviceJob): `DELETE /_matrix/client/v3/devices/{deviceId}`
//! - [`DeleteDevicesJob`](device_management::DeleteDevicesJob): `POST /_matrix/client/v3/delete_devices`
//!
//! ## End-to-end encryption
//!
//! - [`UploadCrossSigningKeysJob`](cross_signing::UploadCrossSigningKeysJob): `POST /_matrix/client/v3/keys/device_signing/upload`
//! - [`UploadCrossSigningSignaturesJob`](cross_signing::UploadCrossSigningSignaturesJob): `POST /_matrix/client/v3/keys/signatures/upload`
//! - [`PostRoomKeysVersionJob`](key_backup::PostRoomKeysVersionJob): `POST /_matrix/client/v3/room_keys/version`
//! - [`GetRoomKeysVersionCurrentJob`](key_backup::GetRoomKeysVersionCurrentJob): `GET /_matrix/client/v3/room_keys/version`
//! - [`GetRoomKeysVersionJob`](key_backup::GetRoomKeysVersionJob): `GET /_matrix/client/v3/room_keys/version/{version}`
//! - [`PutRoomKeysVersionJob`](key_backup::PutRoomKeysVersionJob): `PUT /_matrix/client/v3/room_keys/version/{version}`
//! - [`DeleteRoomKeysVersionJob`](key_backup::DeleteRoomKeysVersionJob): `DELETE /_matrix/client/v3/room_keys/version/{version}`
//! - [`PutRoomKeyBySessionIdJob`](key_backup::PutRoomKeyBySessionIdJob): `PUT /_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}`
//! - [`GetRoomKeyBySessionIdJob`](key_backup::GetRoomKeyBySessionIdJob): `GET /_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}`
//! - [`DeleteRoomKeyBySessionIdJob`](key_backup::DeleteRoomKeyBySessionIdJob): `DELETE /_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}`
//! - [`PutRoomKeysByRoomIdJob`](key_backup::PutRoomKeysByRoomIdJob): `PUT /_matrix/client/v3/room_keys/keys/{roomId}`
//! - [`GetRoomKeysByRoomIdJob`](key_backup::GetRoomKeysByRoomIdJob): `GET /_matrix/client/v3/room_keys/keys/{roomId}`
//! - [`DeleteRoomKeysByRoomIdJob`](key_backup::DeleteRoomKeysByRoomIdJob): `DELETE /_matrix/client/v3/room_keys/keys/{roomId}`
//! - [`PutRoomKeysJob`](key_backup::PutRoomKeysJob): `PUT /_matrix/client/v3/room_keys/keys`
//! - [`GetRoomKeysJob`](key_backup::GetRoomKeysJob): `GET /_matrix/client/v3/room_keys/keys`
//! - [`DeleteRoomKeysJob`](key_backup::DeleteRoomKeysJob): `DELETE /_matrix/client/v3/room_keys/keys`
//! - [`UploadKeysJob`](keys::UploadKeysJob): `POST /_matrix/client/v3/keys/upload`
//! - [`QueryKeysJob`](keys::QueryKeysJob): `POST /_matrix/client/v3/keys/query`
//! - [`ClaimKeysJob`](keys::ClaimKeysJob): `POST /_matrix/client/v3/keys/claim`
//! - [`GetKeysChangesJob`](keys::GetKeysChangesJob): `GET /_matrix/client/v3/keys/changes`
//!
//! ## Event relationships
//!
//! - [`GetRelatingEventsJob`](relations::GetRelatingEventsJob): `GET /_matrix/client/v1/rooms/{roomId}/relations/{eventId}`
//! - [`GetRelatingEventsWithRelTypeJob`](relations::GetRelatingEventsWithRelTypeJob): `GET /_matrix/client/v1/rooms/{roomId}/relations/{eventId}/{relType}`
//! - [`GetRelatingEventsWithRelTypeAndEventTypeJob`](relations::GetRelatingEventsWithRelTypeAndEventTypeJob): `GET /_matrix/client/v1/rooms/{roomId}/relations/{eventId}/{relType}/{eventType}`
//!
//! ## Media
//!
//! - [`GetContentAuthedJob`](authed_content_repo::GetContentAuthedJob): `GET /_matrix/client/v1/media/download/{serverName}/{mediaId}`
//! - [`GetContentOverrideNameAuthedJob`](authed_content_repo::GetContentOverrideNameAuthedJob): `GET /_matrix/client/v1/media/download/{serverName}/{mediaId}/{fileName}`
//! - [`GetContentThumbnailAuthedJob`](authed_content_repo::GetContentThumbnailAuthedJob): `GET /_matrix/client/v1/media/thumbnail/{serverName}/{mediaId}`
//! - [`GetUrlPreviewAuthedJob`](authed_content_repo::GetUrlPreviewAuthedJob): `GET /_matrix/client/v1/media/preview_url`
//! - [`GetConfigAuthedJob`](authed_content_repo::GetConfigAuthedJob): `GET /_matrix/client/v1/media/config`
//! - [`UploadContentJob`](content_repo::UploadContentJob): `POST /_matrix/media/v3/upload`
//! - [`UploadContentToMxcJob`](content_repo::UploadContentToMxcJob): `PUT /_matrix/media/v3/upload/{serverName}/{mediaId}`
//! - [`CreateContentJob`](content_repo::CreateContentJob): `POST /_matrix/media/v1/create`
//! - [`GetContentJob`](content_repo::GetContentJob): `GET /_matrix/media/v3/download/{serverName}/{mediaId}`
//! - [`GetContentOverrideNameJob`](content_repo::GetContentOverrideNameJob): `GET /_matrix/media/v3/download/{serverName}/{mediaId}/{fileName}`
//! - [`GetContentThumbnailJob`](content_repo::GetContentThumbnailJob): `GET /_matrix/media/v3/thumbnail/{serverName}/{mediaId}`
//! - [`GetUrlPreviewJob`](content_repo::GetUrlPreviewJob): `GET /_matrix/media/v3/preview_url`
//! - [`GetConfigJob`](content_repo::GetConfigJob): `GET /_matrix/media/v3/config`
//!
//! ## Mutual Rooms
//!
//! - [`GetMutualRoomsJob`](mutual_rooms::GetMutualRoomsJob): `GET /_matrix/client/v1/mutual_rooms`
//!
//! ## OpenID
//!
//! - [`RequestOpenIdTokenJob`](openid::RequestOpenIdTokenJob): `POST /_matrix/client/v3/user/{userId}/openid/request_token`
//!
//! ## Presence
//!
//! - [`SetPresenceJob`](presence::SetPresenceJob): `PUT /_matrix/client/v3/presence/{userId}/status`
//! - [`GetPresenceJob`](presence::GetPresenceJob): `GET /_matrix/client/v3/presence/{userId}/status`
//!
//! ## Push notifications
//!
//! - [`GetNotificationsJob`](notifications::GetNotificationsJob): `GET /_matrix/client/v3/notifications`
//! - [`GetPushersJob`](pusher::GetPushersJob): `GET /_matrix/client/v3/pushers`
//! - [`PostPusherJob`](pusher::PostPusherJob): `POST /_matrix/client/v3/pushers/set`
//! - [`GetPushRulesJob`](pushrules::GetPushRulesJob): `GET /_matrix/client/v3/pushrules/`
//! - [`GetPushRulesGlobalJob`](pushrules::GetPushRulesGlobalJob): `GET /_matrix/client/v3/pushrules/global/`
//! - [`GetPushRuleJob`](pushrules::GetPushRuleJob): `GET /_matrix/client/v3/pushrules/global/{kind}/{ruleId}`
//! - [`DeletePushRuleJob`](pushrules::DeletePushRuleJob): `DELETE /_matrix/client/v3/pushrules/global/{kind}/{ruleId}`
//! - [`SetPushRuleJob`](pushrules::SetPushRuleJob): `PUT /_matrix/client/v3/pushrules/global/{kind}/{ruleId}`
//! - [`IsPushRuleEnabledJob`](pushrules::IsPushRuleEnabledJob): `GET /_matrix/client/v3/pushrules/global/{kind}/{ruleId}/enabled`
//! - [`SetPushRuleEnabledJob`](pushrules::SetPushRuleEnabledJob): `PUT /_matrix/client/v3/pushrules/global/{kind}/{ruleId}/enabled`
//! - [`GetPushRuleActionsJob`](pushrules::GetPushRuleActionsJob): `GET /_matrix/client/v3/pushrules/global/{kind}/{ruleId}/actions`
//! - [`SetPushRuleActionsJob`](pushrules::SetPushRuleActionsJob): `PUT /_matrix/client/v3/pushrules/global/{kind}/{ruleId}/actions`
//!
//! ## Read Markers
//!
//! - [`SetReadMarkerJob`](read_markers::SetReadMarkerJob): `POST /_matrix/client/v3/rooms/{roomId}/read_markers`
//!
//! ## Reporting content
//!
//! - [`ReportRoomJob`](report_content::ReportRoomJob): `POST /_matrix/client/v3/rooms/{roomId}/report`
//! - [`ReportEventJob`](report_content::ReportEventJob): `POST /_matrix/client/v3/rooms/{roomId}/report/{eventId}`
//! - [`ReportUserJob`](report_content::ReportUserJob): `POST /_matrix/client/v3/users/{userId}/report`
//!
//! ## Room creation
//!
//! - [`CreateRoomJob`](create_room::CreateRoomJob): `POST /_matrix/client/v3/createRoom`
//!
//! ## Room directory
//!
//! - [`SetRoomAliasJob`](directory::SetRoomAliasJob): `PUT /_matrix/client/v3/directory/room/{roomAlias}`
//! - [`GetRoomIdByAliasJob`](directory::GetRoomIdByAliasJob): `GET /_matrix/client/v3/directory/room/{roomAlias}`
//! - [`DeleteRoomAliasJob`](directory::DeleteRoomAliasJob): `DELETE /_matrix/client/v3/directory/room/{roomAlias}`
//! - [`GetLocalAliasesJob`](directory::GetLocalAliasesJob): `GET /_matrix/client/v3/rooms/{roomId}/aliases`
//!
//! ## Room discovery
//!
//! - [`GetRoomVisibilityOnDirectoryJob`](list_public_rooms::GetRoomVisibilityOnDirectoryJob): `GET /_matrix/client/v3/directory/list/room/{roomId}`
//! - [`SetRoomVisibilityOnDirectoryJob`](list_public_rooms::SetRoomVisibilityOnDirectoryJob): `PUT /_matrix/client/v3/directory/list/room/{roomId}`
//! - [`GetPublicRoomsJob`](list_public_rooms::GetPublicRoomsJob): `GET /_matrix/client/v3/publicRooms`
//! - [`QueryPublicRoomsJob`](list_public_rooms::QueryPublicRoomsJob): `POST /_matrix/client/v3/publicRooms`
//!
//! ## Room membership
//!
//! - [`BanJob`](banning::BanJob): `POST /_matrix/client/v3/rooms/{roomId}/ban`
//! - [`UnbanJob`](banning::UnbanJob): `POST /_matrix/client/v3/rooms/{roomId}/unban`
//! - [`InviteUserJob`](inviting::InviteUserJob): `POST /_matrix/client/v3/rooms/{roomId}/invite`
//! - [`JoinRoomByIdJob`](joining::JoinRoomByIdJob): `POST /_matrix/client/v3/rooms/{roomId}/join`
//! - [`JoinRoomJob`](joining::JoinRoomJob): `POST /_matrix/client/v3/join/{roomIdOrAlias}`
//! - [`KickJob`](kicking::KickJob): `POST /_matrix/client/v3/rooms/{roomId}/kick`
//! - [`KnockRoomJob`](knocking::KnockRoomJob): `POST /_matrix/client/v3/knock/{roomIdOrAlias}`
//! - [`LeaveRoomJob`](leaving::LeaveRoomJob): `POST /_matrix/client/v3/rooms/{roomId}/leave`
//! - [`ForgetRoomJob`](leaving::ForgetRoomJob): `POST /_matrix/client/v3/rooms/{roomId}/forget`
//! - [`GetJoinedRoomsJob`](list_joined_rooms::GetJoinedRoomsJob): `GET /_matrix/client/v3/joined_rooms`
//! - [`InviteByThreepidJob`](third_party_membership::InviteByThreepidJob): `POST /_matrix/client/v3/rooms/{roomId}/invite`
//!
//! ## Room participation
//!
//! - [`GetEventContextJob`](event_context::GetEventContextJob): `GET /_matrix/client/v3/rooms/{roomId}/context/{eventId}`
//! - [`DefineFilterJob`](filter::DefineFilterJob): `POST /_matrix/client/v3/user/{userId}/filter`
//! - [`GetFilterJob`](filter::GetFilterJob): `GET /_matrix/client/v3/user/{userId}/filter/{filterId}`
//! - [`GetRoomEventsJob`](message_pagination::GetRoomEventsJob): `GET /_matrix/client/v3/rooms/{roomId}/messages`
//! - [`GetEventsJob`](old_sync::GetEventsJob): `GET /_matrix/client/v3/events`
//! - [`InitialSyncJob`](old_sync::InitialSyncJob): `GET /_matrix/client/v3/initialSync`
//! - [`GetOneEventJob`](old_sync::GetOneEventJob): `GET /_matrix/client/v3/events/{eventId}`
//! - [`PeekEventsJob`](peeking_events::PeekEventsJob): `GET /_matrix/client/v3/events`
//! - [`PostReceiptJob`](receipts::PostReceiptJob): `POST /_matrix/client/v3/rooms/{roomId}/receipt/{receiptType}/{eventId}`
//! - [`RedactEventJob`](redaction::RedactEventJob): `PUT /_matrix/client/v3/rooms/{roomId}/redact/{eventId}/{txnId}`
//! - [`GetEventByTimestampJob`](room_event_by_timestamp::GetEventByTimestampJob): `GET /_matrix/client/v1/rooms/{roomId}/timestamp_to_event`
//! - [`RoomInitialSyncJob`](room_initial_sync::RoomInitialSyncJob): `GET /_matrix/client/v3/rooms/{roomId}/initialSync`
//! - [`SendMessageJob`](room_send::SendMessageJob): `PUT /_matrix/client/v3/rooms/{roomId}/send/{eventType}/{txnId}`
//! - [`SetRoomStateWithKeyJob`](room_state::SetRoomStateWithKeyJob): `PUT /_matrix/client/v3/rooms/{roomId}/state/{eventType}/{stateKey}`
//! - [`GetOneRoomEventJob`](rooms::GetOneRoomEventJob): `GET /_matrix/client/v3/rooms/{roomId}/event/{eventId}`
//! - [`GetRoomStateWithKeyJob`](rooms::GetRoomStateWithKeyJob): `GET /_matrix/client/v3/rooms/{roomId}/state/{eventType}/{stateKey}`
//! - [`GetRoomStateJob`](rooms::GetRoomStateJob): `GET /_matrix/client/v3/rooms/{roomId}/state`
//! - [`GetMembersByRoomJob`](rooms::GetMembersByRoomJob): `GET /_matrix/client/v3/rooms/{roomId}/members`
//! - [`GetJoinedMembersByRoomJob`](rooms::GetJoinedMembersByRoomJob): `GET /_matrix/client/v3/rooms/{roomId}/joined_members`
//! - [`SyncJob`](sync::SyncJob): `GET /_matrix/client/v3/sync`
//! - [`SetTypingJob`](typing::SetTypingJob): `PUT /_matrix/client/v3/rooms/{roomId}/typing/{userId}`
//!
//! ## Room upgrades
//!
//! - [`UpgradeRoomJob`](room_upgrades::UpgradeRoomJob): `POST /_matrix/client/v3/rooms/{roomId}/upgrade`
//!
//! ## Search
//!
//! - [`SearchJob`](search::SearchJob): `POST /_matrix/client/v3/search`
//!
//! ## Send-to-Device messaging
//!
//! - [`SendToDeviceJob`](to_device::SendToDeviceJob): `PUT /_matrix/client/v3/sendToDevice/{eventType}/{txnId}`
//!
//! ## Server administration
//!
//! - [`GetWhoIsJob`](admin::GetWhoIsJob): `GET /_matrix/client/v3/admin/whois/{userId}`
//! - [`GetAdminSuspendUserJob`](admin::GetAdminSuspendUserJob): `GET /_matrix/client/v1/admin/suspend/{userId}`
//! - [`SetAdminSuspendUserJob`](admin::SetAdminSuspendUserJob): `PUT /_matrix/client/v1/admin/suspend/{userId}`
//! - [`GetAdminLockUserJob`](admin::GetAdminLockUserJob): `GET /_matrix/client/v1/admin/lock/{userId}`
//! - [`SetAdminLockUserJob`](admin::SetAdminLockUserJob): `PUT /_matrix/client/v1/admin/lock/{userId}`
//! - [`GetWellknownPolicyJob`](policy_server::GetWellknownPolicyJob): `GET /.well-known/matrix/policy_server`
//! - [`GetWellknownSupportJob`](support::GetWellknownSupportJob): `GET /.well-known/matrix/support`
//! - [`GetVersionsJob`](versions::GetVersionsJob): `GET /_matrix/client/versions`
//! - [`GetWellknownJob`](wellknown::GetWellknownJob): `GET /.well-known/matrix/client`
//!
//! ## Session management
//!
//! - [`GetLoginFlowsJob`](login::GetLoginFlowsJob): `GET /_matrix/client/v3/login`
//! - [`LoginJob`](login::LoginJob): `POST /_matrix/client/v3/login`
//! - [`GenerateLoginTokenJob`](login_token::GenerateLoginTokenJob): `POST /_matrix/client/v1/login/get_token`
//! - [`LogoutJob`](logout::LogoutJob): `POST /_matrix/client/v3/logout`
//! - [`LogoutAllJob`](logout::LogoutAllJob): `POST /_matrix/client/v3/logout/all`
//! - [`GetAuthMetadataJob`](oauth_server_metadata::GetAuthMetadataJob): `GET /_matrix/client/v1/auth_metadata`
//! - [`RedirectToSsoJob`](sso_login_redirect::RedirectToSsoJob): `GET /_matrix/client/v3/login/sso/redirect`
//! - [`RedirectToIdPJob`](sso_login_redirect::RedirectToIdPJob): `GET /_matrix/client/v3/login/sso/redirect/{idpId}`
//! - [`GetTokenOwnerJob`](whoami::GetTokenOwnerJob): `GET /_matrix/client/v3/account/whoami`
//!
//! ## Spaces
//!
//! - [`GetSpaceHierarchyJob`](space_hierarchy::GetSpaceHierarchyJob): `GET /_matrix/client/v1/rooms/{roomId}/hierarchy`
//!
//! ## Third-party Lookup
//!
//! - [`GetProtocolsJob`](third_party_lookup::GetProtocolsJob): `GET /_matrix/client/v3/thirdparty/protocols`
//! - [`GetProtocolMetadataJob`](third_party_lookup::GetProtocolMetadataJob): `GET /_matrix/client/v3/thirdparty/protocol/{protocol}`
//! - [`QueryLocationByProtocolJob`](third_party_lookup::QueryLocationByProtocolJob): `GET /_matrix/client/v3/thirdparty/location/{protocol}`
//! - [`QueryUserByProtocolJob`](third_party_lookup::QueryUserByProtocolJob): `GET /_matrix/client/v3/thirdparty/user/{protocol}`
//! - [`QueryLocationByAliasJob`](third_party_lookup::QueryLocationByAliasJob): `GET /_matrix/client/v3/thirdparty/location`
//! - [`QueryUserByIdJob`](third_party_lookup::QueryUserByIdJob): `GET /_matrix/client/v3/thirdparty/user`
//!
//! ## Threads
//!
//! - [`GetThreadRootsJob`](threads_list::GetThreadRootsJob): `GET /_matrix/client/v1/rooms/{roomId}/threads`
//!
//! ## User data
//!
//! - [`SetAccountDataJob`](account_data::SetAccountDataJob): `PUT /_matrix/client/v3/user/{userId}/account_data/{type}`
//! - [`GetAccountDataJob`](account_data::GetAccountDataJob): `GET /_matrix/client/v3/user/{userId}/account_data/{type}`
//! - [`SetAccountDataPerRoomJob`](account_data::SetAccountDataPerRoomJob): `PUT /_matrix/client/v3/user/{userId}/rooms/{roomId}/account_data/{type}`
//! - [`GetAccountDataPerRoomJob`](account_data::GetAccountDataPerRoomJob): `GET /_matrix/client/v3/user/{userId}/rooms/{roomId}/account_data/{type}`
//! - [`SetProfileFieldJob`](profile::SetProfileFieldJob): `PUT /_matrix/client/v3/profile/{userId}/{keyName}`
//! - [`GetProfileFieldJob`](profile::GetProfileFieldJob): `GET /_matrix/client/v3/profile/{userId}/{keyName}`
//! - [`DeleteProfileFieldJob`](profile::DeleteProfileFieldJob): `DELETE /_matrix/client/v3/profile/{userId}/{keyName}`
//! - [`GetUserProfileJob`](profile::GetUserProfileJob): `GET /_matrix/client/v3/profile/{userId}`
//! - [`GetRoomTagsJob`](tags::GetRoomTagsJob): `GET /_matrix/client/v3/user/{userId}/rooms/{roomId}/tags`
//! - [`SetRoomTagJob`](tags::SetRoomTagJob): `PUT /_matrix/client/v3/user/{userId}/rooms/{roomId}/tags/{tag}`
//! - [`DeleteRoomTagJob`](tags::DeleteRoomTagJob): `DELETE /_matrix/client/v3/user/{userId}/rooms/{roomId}/tags/{tag}`
//!
//! ## User directory
//!
//! - [`SearchUserDirectoryJob`](users::SearchUserDirectoryJob): `POST /_matrix/client/v3/user_directory/search`
//!
//! ## VOIP
//!
//! - [`GetTurnServerJob`](voip::GetTurnServerJob): `GET /_matrix/client/v3/voip/turnServer`
//!
//! ## Other operations
//!
//! - [`PingAppserviceJob`](appservice_ping::PingAppserviceJob): `POST /_matrix/client/v1/appservice/{appserviceId}/ping`
//! - [`RefreshJob`](refresh::RefreshJob): `POST /_matrix/client/v3/refresh`
//! - [`GetRoomSummaryJob`](room_summary::GetRoomSummaryJob): `GET /_matrix/client/v1/room_summary/{roomIdOrAlias}`

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
