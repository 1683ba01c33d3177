// Written by `cargo xtask regen` from api-spec. Do not edit.

//! A scripted homeserver on the loopback interface, for tests of any client: see [`TestServer`].
#![allow(deprecated, reason = "clients still run what is deprecated")]

#[doc(inline)]
pub use matrix_jobs_runtime::test_server::*;

/// Every operation of the APIs that are compiled in, in the order of the definitions: what [`TestServer::start`] takes.
pub static OPERATIONS: &[KnownOperation] = &[
    #[cfg(feature = "application-service")]
    KnownOperation::of::<crate::application_service::ping::PingJob>(),
    #[cfg(feature = "application-service")]
    KnownOperation::of::<
        crate::application_service::protocols::GetProtocolMetadataJob,
    >(),
    #[cfg(feature = "application-service")]
    KnownOperation::of::<
        crate::application_service::protocols::QueryUserByProtocolJob,
    >(),
    #[cfg(feature = "application-service")]
    KnownOperation::of::<
        crate::application_service::protocols::QueryLocationByProtocolJob,
    >(),
    #[cfg(feature = "application-service")]
    KnownOperation::of::<
        crate::application_service::protocols::QueryLocationByAliasJob,
    >(),
    #[cfg(feature = "application-service")]
    KnownOperation::of::<
        crate::application_service::protocols::QueryThirdpartyUserByIdJob,
    >(),
    #[cfg(feature = "application-service")]
    KnownOperation::of::<crate::application_service::query_room::QueryRoomByAliasJob>(),
    #[cfg(feature = "application-service")]
    KnownOperation::of::<crate::application_service::query_user::QueryUserByIdJob>(),
    #[cfg(feature = "application-service")]
    KnownOperation::of::<crate::application_service::transactions::SendTransactionJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::account_data::SetAccountDataJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::account_data::GetAccountDataJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::account_data::SetAccountDataPerRoomJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::account_data::GetAccountDataPerRoomJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::account_deactivation::DeactivateAccountJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::admin::GetWhoIsJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::admin::GetAdminSuspendUserJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::admin::SetAdminSuspendUserJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::admin::GetAdminLockUserJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::admin::SetAdminLockUserJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::administrative_contact::GetAccountThreepidsJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::administrative_contact::PostThreepidsJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::administrative_contact::AddThreepidJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::administrative_contact::BindThreepidJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::administrative_contact::DeleteThreepidFromAccountJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::administrative_contact::UnbindThreepidFromAccountJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::administrative_contact::RequestTokenToThreepidEmailJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::administrative_contact::RequestTokenToThreepidMsisdnJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::appservice_ping::PingAppserviceJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::appservice_room_directory::UpdateAppserviceRoomDirectoryVisibilityJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::authed_content_repo::GetContentAuthedJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::authed_content_repo::GetContentOverrideNameAuthedJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::authed_content_repo::GetContentThumbnailAuthedJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::authed_content_repo::GetUrlPreviewAuthedJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::authed_content_repo::GetConfigAuthedJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::banning::BanJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::banning::UnbanJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::capabilities::GetCapabilitiesJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::content_repo::UploadContentJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::content_repo::UploadContentToMxcJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::content_repo::CreateContentJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::content_repo::GetContentJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::content_repo::GetContentOverrideNameJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::content_repo::GetContentThumbnailJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::content_repo::GetUrlPreviewJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::content_repo::GetConfigJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::create_room::CreateRoomJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::cross_signing::UploadCrossSigningKeysJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::cross_signing::UploadCrossSigningSignaturesJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::device_management::GetDevicesJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::device_management::GetDeviceJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::device_management::UpdateDeviceJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::device_management::DeleteDeviceJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::device_management::DeleteDevicesJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::directory::SetRoomAliasJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::directory::GetRoomIdByAliasJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::directory::DeleteRoomAliasJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::directory::GetLocalAliasesJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::event_context::GetEventContextJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::filter::DefineFilterJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::filter::GetFilterJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::inviting::InviteUserJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::joining::JoinRoomByIdJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::joining::JoinRoomJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::key_backup::PostRoomKeysVersionJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::key_backup::GetRoomKeysVersionCurrentJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::key_backup::GetRoomKeysVersionJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::key_backup::PutRoomKeysVersionJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::key_backup::DeleteRoomKeysVersionJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::key_backup::PutRoomKeyBySessionIdJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::key_backup::GetRoomKeyBySessionIdJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::key_backup::DeleteRoomKeyBySessionIdJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::key_backup::PutRoomKeysByRoomIdJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::key_backup::GetRoomKeysByRoomIdJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::key_backup::DeleteRoomKeysByRoomIdJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::key_backup::PutRoomKeysJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::key_backup::GetRoomKeysJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::key_backup::DeleteRoomKeysJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::keys::UploadKeysJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::keys::QueryKeysJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::keys::ClaimKeysJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::keys::GetKeysChangesJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::kicking::KickJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::knocking::KnockRoomJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::leaving::LeaveRoomJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::leaving::ForgetRoomJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::list_joined_rooms::GetJoinedRoomsJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::list_public_rooms::GetRoomVisibilityOnDirectoryJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::list_public_rooms::SetRoomVisibilityOnDirectoryJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::list_public_rooms::GetPublicRoomsJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::list_public_rooms::QueryPublicRoomsJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::login::GetLoginFlowsJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::login::LoginJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::login_token::GenerateLoginTokenJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::logout::LogoutJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::logout::LogoutAllJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::message_pagination::GetRoomEventsJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::mutual_rooms::GetMutualRoomsJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::notifications::GetNotificationsJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::oauth_server_metadata::GetAuthMetadataJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::old_sync::GetEventsJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::old_sync::InitialSyncJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::old_sync::GetOneEventJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::openid::RequestOpenIdTokenJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::password_management::ChangePasswordJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::password_management::RequestTokenToResetPasswordEmailJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::password_management::RequestTokenToResetPasswordMsisdnJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::peeking_events::PeekEventsJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::policy_server::GetWellknownPolicyJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::presence::SetPresenceJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::presence::GetPresenceJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::profile::SetProfileFieldJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::profile::GetProfileFieldJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::profile::DeleteProfileFieldJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::profile::GetUserProfileJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::profile::SetDisplayNameJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::profile::GetDisplayNameJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::profile::SetAvatarUrlJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::profile::GetAvatarUrlJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::pusher::GetPushersJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::pusher::PostPusherJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::pushrules::GetPushRulesJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::pushrules::GetPushRulesGlobalJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::pushrules::GetPushRuleJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::pushrules::DeletePushRuleJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::pushrules::SetPushRuleJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::pushrules::IsPushRuleEnabledJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::pushrules::SetPushRuleEnabledJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::pushrules::GetPushRuleActionsJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::pushrules::SetPushRuleActionsJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::read_markers::SetReadMarkerJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::receipts::PostReceiptJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::redaction::RedactEventJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::refresh::RefreshJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::registration::RegisterJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::registration::RequestTokenToRegisterEmailJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::registration::RequestTokenToRegisterMsisdnJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::registration::CheckUsernameAvailabilityJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::registration_tokens::RegistrationTokenValidityJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::relations::GetRelatingEventsJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::relations::GetRelatingEventsWithRelTypeJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::relations::GetRelatingEventsWithRelTypeAndEventTypeJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::report_content::ReportRoomJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::report_content::ReportEventJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::report_content::ReportUserJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::room_event_by_timestamp::GetEventByTimestampJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::room_initial_sync::RoomInitialSyncJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::room_send::SendMessageJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::room_state::SetRoomStateWithKeyJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::room_summary::GetRoomSummaryJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::room_upgrades::UpgradeRoomJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::rooms::GetOneRoomEventJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::rooms::GetRoomStateWithKeyJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::rooms::GetRoomStateJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::rooms::GetMembersByRoomJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::rooms::GetJoinedMembersByRoomJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::search::SearchJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::space_hierarchy::GetSpaceHierarchyJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::sso_login_redirect::RedirectToSsoJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::sso_login_redirect::RedirectToIdPJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::support::GetWellknownSupportJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::sync::SyncJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::tags::GetRoomTagsJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::tags::SetRoomTagJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::tags::DeleteRoomTagJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::third_party_lookup::GetProtocolsJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::third_party_lookup::GetProtocolMetadataJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::third_party_lookup::QueryLocationByProtocolJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::third_party_lookup::QueryUserByProtocolJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::third_party_lookup::QueryLocationByAliasJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::third_party_lookup::QueryUserByIdJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<
        crate::client_server::third_party_membership::InviteByThreepidJob,
    >(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::threads_list::GetThreadRootsJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::to_device::SendToDeviceJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::typing::SetTypingJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::users::SearchUserDirectoryJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::versions::GetVersionsJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::voip::GetTurnServerJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::wellknown::GetWellknownJob>(),
    #[cfg(feature = "client-server")]
    KnownOperation::of::<crate::client_server::whoami::GetTokenOwnerJob>(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<crate::identity::v2_associations::GetValidatedThreepidV2Job>(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<crate::identity::v2_associations::BindV2Job>(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<crate::identity::v2_associations::UnbindV2Job>(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<crate::identity::v2_auth::RegisterAccountJob>(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<crate::identity::v2_auth::GetAccountJob>(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<crate::identity::v2_auth::LogoutJob>(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<
        crate::identity::v2_email_associations::EmailRequestTokenV2Job,
    >(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<
        crate::identity::v2_email_associations::EmailSubmitTokenPostV2Job,
    >(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<
        crate::identity::v2_email_associations::EmailSubmitTokenGetV2Job,
    >(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<
        crate::identity::v2_invitation_signing::BlindlySignStuffV2Job,
    >(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<crate::identity::v2_lookup::GetHashDetailsJob>(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<crate::identity::v2_lookup::LookupUsersV2Job>(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<
        crate::identity::v2_phone_associations::MsisdnRequestTokenV2Job,
    >(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<
        crate::identity::v2_phone_associations::MsisdnSubmitTokenPostV2Job,
    >(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<
        crate::identity::v2_phone_associations::MsisdnSubmitTokenGetV2Job,
    >(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<crate::identity::v2_ping::PingV2Job>(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<crate::identity::v2_pubkey::GetPubKeyV2Job>(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<crate::identity::v2_pubkey::IsPubKeyValidV2Job>(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<crate::identity::v2_pubkey::IsEphemeralPubKeyValidV2Job>(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<crate::identity::v2_store_invite::StoreInviteV2Job>(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<crate::identity::v2_terms::GetTermsJob>(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<crate::identity::v2_terms::AgreeToTermsJob>(),
    #[cfg(feature = "identity")]
    KnownOperation::of::<crate::identity::versions::GetVersionsJob>(),
    #[cfg(feature = "push-gateway")]
    KnownOperation::of::<crate::push_gateway::push_notifier::NotifyJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::backfill::BackfillRoomJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::backfill::GetMissingPreviousEventsJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::content_repository::GetContentJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<
        crate::server_server::content_repository::GetContentThumbnailJob,
    >(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::event_auth::GetEventAuthJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::events::GetRoomStateJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::events::GetRoomStateIdsJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::events::GetEventJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::events::GetEventByTimestampJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::invites_v1::SendInviteV1Job>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::invites_v2::SendInviteV2Job>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::joins_v1::MakeJoinJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::joins_v1::SendJoinV1Job>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::joins_v2::SendJoinV2Job>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::keys_query::PerspectivesKeyQueryJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<
        crate::server_server::keys_query::BulkPerspectivesKeyQueryJob,
    >(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::keys_server::GetServerKeyJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::knocks::MakeKnockJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::knocks::SendKnockJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::leaving_v1::MakeLeaveJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::leaving_v1::SendLeaveV1Job>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::leaving_v2::SendLeaveV2Job>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::openid::ExchangeOpenIdTokenJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::public_rooms::GetPublicRoomsJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::public_rooms::QueryPublicRoomsJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::query::QueryInfoJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::query::QueryRoomDirectoryJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::query::QueryProfileJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::room_policy::AskPolicyServerToSignJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::space_hierarchy::GetSpaceHierarchyJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<
        crate::server_server::third_party_invite::ExchangeThirdPartyInviteJob,
    >(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<
        crate::server_server::third_party_invite::OnBindThirdPartyIdentifierJob,
    >(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::transactions::SendTransactionJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::user_devices::GetUserDevicesJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::user_keys::ClaimUserEncryptionKeysJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::user_keys::QueryUserEncryptionKeysJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::version::GetVersionJob>(),
    #[cfg(feature = "server-server")]
    KnownOperation::of::<crate::server_server::wellknown::GetWellKnownJob>(),
];
