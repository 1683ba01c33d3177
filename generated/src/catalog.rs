// Written by `cargo xtask regen` from api-spec. Do not edit.

//! All operations as data: their endpoints, and how their bodies are decoded by operation ID.
//!
//! For tools and tests that cover every operation. Programs that run a few operations use their jobs.
#![allow(unused_imports, reason = "which of them are used depends on the features")]

use matrix_jobs_runtime::event::AnyContent;
use matrix_jobs_runtime::json::{JsonObject, Map, Raw};
use matrix_jobs_runtime::{Bytes, FederationMedia, Media, Redirect, UserId};
pub use matrix_jobs_runtime::catalog::{CatalogError, Decoded, Operation};
use matrix_jobs_runtime::catalog::{self, request, request_bytes, response};

/// Every operation of the APIs that are compiled in, in the order of the definitions.
pub static OPERATIONS: &[Operation] = &[
    #[cfg(feature = "application-service")]
    Operation {
        api: "application-service",
        endpoint: &crate::application_service::ping::PING,
        definition: "application-service/ping.yaml",
        tags: &[],
        decode_response: response::<()>,
        decode_request: Some(request::<crate::application_service::ping::PingRequest>),
    },
    #[cfg(feature = "application-service")]
    Operation {
        api: "application-service",
        endpoint: &crate::application_service::protocols::GET_PROTOCOL_METADATA,
        definition: "application-service/protocols.yaml",
        tags: &[],
        decode_response: response::<
            crate::application_service::definitions::protocol::Protocol,
        >,
        decode_request: None,
    },
    #[cfg(feature = "application-service")]
    Operation {
        api: "application-service",
        endpoint: &crate::application_service::protocols::QUERY_USER_BY_PROTOCOL,
        definition: "application-service/protocols.yaml",
        tags: &[],
        decode_response: response::<
            Vec<crate::application_service::definitions::user::User>,
        >,
        decode_request: None,
    },
    #[cfg(feature = "application-service")]
    Operation {
        api: "application-service",
        endpoint: &crate::application_service::protocols::QUERY_LOCATION_BY_PROTOCOL,
        definition: "application-service/protocols.yaml",
        tags: &[],
        decode_response: response::<
            Vec<crate::application_service::definitions::location::Location>,
        >,
        decode_request: None,
    },
    #[cfg(feature = "application-service")]
    Operation {
        api: "application-service",
        endpoint: &crate::application_service::protocols::QUERY_LOCATION_BY_ALIAS,
        definition: "application-service/protocols.yaml",
        tags: &[],
        decode_response: response::<
            Vec<crate::application_service::definitions::location::Location>,
        >,
        decode_request: None,
    },
    #[cfg(feature = "application-service")]
    Operation {
        api: "application-service",
        endpoint: &crate::application_service::protocols::QUERY_THIRDPARTY_USER_BY_ID,
        definition: "application-service/protocols.yaml",
        tags: &[],
        decode_response: response::<
            Vec<crate::application_service::definitions::user::User>,
        >,
        decode_request: None,
    },
    #[cfg(feature = "application-service")]
    Operation {
        api: "application-service",
        endpoint: &crate::application_service::query_room::QUERY_ROOM_BY_ALIAS,
        definition: "application-service/query_room.yaml",
        tags: &[],
        decode_response: response::<()>,
        decode_request: None,
    },
    #[cfg(feature = "application-service")]
    Operation {
        api: "application-service",
        endpoint: &crate::application_service::query_user::QUERY_USER_BY_ID,
        definition: "application-service/query_user.yaml",
        tags: &[],
        decode_response: response::<()>,
        decode_request: None,
    },
    #[cfg(feature = "application-service")]
    Operation {
        api: "application-service",
        endpoint: &crate::application_service::transactions::SEND_TRANSACTION,
        definition: "application-service/transactions.yaml",
        tags: &[],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::application_service::transactions::SendTransactionRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::account_data::SET_ACCOUNT_DATA,
        definition: "client-server/account-data.yaml",
        tags: &["User data"],
        decode_response: response::<()>,
        decode_request: Some(request::<AnyContent>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::account_data::GET_ACCOUNT_DATA,
        definition: "client-server/account-data.yaml",
        tags: &["User data"],
        decode_response: response::<JsonObject>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::account_data::SET_ACCOUNT_DATA_PER_ROOM,
        definition: "client-server/account-data.yaml",
        tags: &["User data"],
        decode_response: response::<()>,
        decode_request: Some(request::<AnyContent>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::account_data::GET_ACCOUNT_DATA_PER_ROOM,
        definition: "client-server/account-data.yaml",
        tags: &["User data"],
        decode_response: response::<JsonObject>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::account_deactivation::DEACTIVATE_ACCOUNT,
        definition: "client-server/account_deactivation.yaml",
        tags: &["Account management"],
        decode_response: response::<
            crate::client_server::account_deactivation::DeactivateAccountResponse,
        >,
        decode_request: Some(
            request::<
                crate::client_server::account_deactivation::DeactivateAccountRequest,
            >,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::admin::GET_WHO_IS,
        definition: "client-server/admin.yaml",
        tags: &["Server administration"],
        decode_response: response::<crate::client_server::admin::GetWhoIsResponse>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::admin::GET_ADMIN_SUSPEND_USER,
        definition: "client-server/admin.yaml",
        tags: &["Server administration"],
        decode_response: response::<
            crate::client_server::admin::GetAdminSuspendUserResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::admin::SET_ADMIN_SUSPEND_USER,
        definition: "client-server/admin.yaml",
        tags: &["Server administration"],
        decode_response: response::<
            crate::client_server::admin::SetAdminSuspendUserResponse,
        >,
        decode_request: Some(
            request::<crate::client_server::admin::SetAdminSuspendUserRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::admin::GET_ADMIN_LOCK_USER,
        definition: "client-server/admin.yaml",
        tags: &["Server administration"],
        decode_response: response::<
            crate::client_server::admin::GetAdminLockUserResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::admin::SET_ADMIN_LOCK_USER,
        definition: "client-server/admin.yaml",
        tags: &["Server administration"],
        decode_response: response::<
            crate::client_server::admin::SetAdminLockUserResponse,
        >,
        decode_request: Some(
            request::<crate::client_server::admin::SetAdminLockUserRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::administrative_contact::GET_ACCOUNT_THREEPIDS,
        definition: "client-server/administrative_contact.yaml",
        tags: &["Account management"],
        decode_response: response::<
            crate::client_server::administrative_contact::GetAccountThreepidsResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::administrative_contact::POST_THREEPIDS,
        definition: "client-server/administrative_contact.yaml",
        tags: &["Account management"],
        decode_response: response::<
            crate::client_server::administrative_contact::PostThreepidsResponse,
        >,
        decode_request: Some(
            request::<crate::client_server::administrative_contact::PostThreepidsRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::administrative_contact::ADD_THREEPID,
        definition: "client-server/administrative_contact.yaml",
        tags: &["Account management"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::administrative_contact::AddThreepidRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::administrative_contact::BIND_THREEPID,
        definition: "client-server/administrative_contact.yaml",
        tags: &["Account management"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::administrative_contact::BindThreepidRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::administrative_contact::DELETE_THREEPID_FROM_ACCOUNT,
        definition: "client-server/administrative_contact.yaml",
        tags: &["Account management"],
        decode_response: response::<
            crate::client_server::administrative_contact::DeleteThreepidFromAccountResponse,
        >,
        decode_request: Some(
            request::<
                crate::client_server::administrative_contact::DeleteThreepidFromAccountRequest,
            >,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::administrative_contact::UNBIND_THREEPID_FROM_ACCOUNT,
        definition: "client-server/administrative_contact.yaml",
        tags: &["Account management"],
        decode_response: response::<
            crate::client_server::administrative_contact::UnbindThreepidFromAccountResponse,
        >,
        decode_request: Some(
            request::<
                crate::client_server::administrative_contact::UnbindThreepidFromAccountRequest,
            >,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::administrative_contact::REQUEST_TOKEN_TO_THREEPID_EMAIL,
        definition: "client-server/administrative_contact.yaml",
        tags: &["Account management"],
        decode_response: response::<
            crate::client_server::definitions::request_token_response::RequestTokenResponse,
        >,
        decode_request: Some(
            request::<
                crate::client_server::definitions::request_email_validation::RequestEmailValidation,
            >,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::administrative_contact::REQUEST_TOKEN_TO_THREEPID_MSISDN,
        definition: "client-server/administrative_contact.yaml",
        tags: &["Account management"],
        decode_response: response::<
            crate::client_server::definitions::request_token_response::RequestTokenResponse,
        >,
        decode_request: Some(
            request::<
                crate::client_server::definitions::request_msisdn_validation::RequestMsisdnValidation,
            >,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::appservice_ping::PING_APPSERVICE,
        definition: "client-server/appservice_ping.yaml",
        tags: &[],
        decode_response: response::<
            crate::client_server::appservice_ping::PingAppserviceResponse,
        >,
        decode_request: Some(
            request::<crate::client_server::appservice_ping::PingAppserviceRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::appservice_room_directory::UPDATE_APPSERVICE_ROOM_DIRECTORY_VISIBILITY,
        definition: "client-server/appservice_room_directory.yaml",
        tags: &["Application service room directory management"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<
                crate::client_server::appservice_room_directory::UpdateAppserviceRoomDirectoryVisibilityRequest,
            >,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::authed_content_repo::GET_CONTENT_AUTHED,
        definition: "client-server/authed-content-repo.yaml",
        tags: &["Media"],
        decode_response: response::<Media>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::authed_content_repo::GET_CONTENT_OVERRIDE_NAME_AUTHED,
        definition: "client-server/authed-content-repo.yaml",
        tags: &["Media"],
        decode_response: response::<Media>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::authed_content_repo::GET_CONTENT_THUMBNAIL_AUTHED,
        definition: "client-server/authed-content-repo.yaml",
        tags: &["Media"],
        decode_response: response::<Media>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::authed_content_repo::GET_URL_PREVIEW_AUTHED,
        definition: "client-server/authed-content-repo.yaml",
        tags: &["Media"],
        decode_response: response::<
            crate::client_server::authed_content_repo::GetUrlPreviewAuthedResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::authed_content_repo::GET_CONFIG_AUTHED,
        definition: "client-server/authed-content-repo.yaml",
        tags: &["Media"],
        decode_response: response::<
            crate::client_server::authed_content_repo::GetConfigAuthedResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::banning::BAN,
        definition: "client-server/banning.yaml",
        tags: &["Room membership"],
        decode_response: response::<()>,
        decode_request: Some(request::<crate::client_server::banning::BanRequest>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::banning::UNBAN,
        definition: "client-server/banning.yaml",
        tags: &["Room membership"],
        decode_response: response::<()>,
        decode_request: Some(request::<crate::client_server::banning::UnbanRequest>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::capabilities::GET_CAPABILITIES,
        definition: "client-server/capabilities.yaml",
        tags: &["Capabilities"],
        decode_response: response::<
            crate::client_server::capabilities::GetCapabilitiesResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::content_repo::UPLOAD_CONTENT,
        definition: "client-server/content-repo.yaml",
        tags: &["Media"],
        decode_response: response::<
            crate::client_server::content_repo::UploadContentResponse,
        >,
        decode_request: Some(request_bytes),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::content_repo::UPLOAD_CONTENT_TO_MXC,
        definition: "client-server/content-repo.yaml",
        tags: &["Media"],
        decode_response: response::<()>,
        decode_request: Some(request_bytes),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::content_repo::CREATE_CONTENT,
        definition: "client-server/content-repo.yaml",
        tags: &["Media"],
        decode_response: response::<
            crate::client_server::content_repo::CreateContentResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::content_repo::GET_CONTENT,
        definition: "client-server/content-repo.yaml",
        tags: &["Media"],
        decode_response: response::<Media>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::content_repo::GET_CONTENT_OVERRIDE_NAME,
        definition: "client-server/content-repo.yaml",
        tags: &["Media"],
        decode_response: response::<Media>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::content_repo::GET_CONTENT_THUMBNAIL,
        definition: "client-server/content-repo.yaml",
        tags: &["Media"],
        decode_response: response::<Media>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::content_repo::GET_URL_PREVIEW,
        definition: "client-server/content-repo.yaml",
        tags: &["Media"],
        decode_response: response::<
            crate::client_server::content_repo::GetUrlPreviewResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::content_repo::GET_CONFIG,
        definition: "client-server/content-repo.yaml",
        tags: &["Media"],
        decode_response: response::<
            crate::client_server::content_repo::GetConfigResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::create_room::CREATE_ROOM,
        definition: "client-server/create_room.yaml",
        tags: &["Room creation"],
        decode_response: response::<
            crate::client_server::create_room::CreateRoomResponse,
        >,
        decode_request: Some(
            request::<crate::client_server::create_room::CreateRoomRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::cross_signing::UPLOAD_CROSS_SIGNING_KEYS,
        definition: "client-server/cross_signing.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::cross_signing::UploadCrossSigningKeysRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::cross_signing::UPLOAD_CROSS_SIGNING_SIGNATURES,
        definition: "client-server/cross_signing.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<
            crate::client_server::cross_signing::UploadCrossSigningSignaturesResponse,
        >,
        decode_request: Some(request::<Map<UserId, Map<String, JsonObject>>>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::device_management::GET_DEVICES,
        definition: "client-server/device_management.yaml",
        tags: &["Device management"],
        decode_response: response::<
            crate::client_server::device_management::GetDevicesResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::device_management::GET_DEVICE,
        definition: "client-server/device_management.yaml",
        tags: &["Device management"],
        decode_response: response::<
            crate::client_server::definitions::client_device::Device,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::device_management::UPDATE_DEVICE,
        definition: "client-server/device_management.yaml",
        tags: &["Device management"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::device_management::UpdateDeviceRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::device_management::DELETE_DEVICE,
        definition: "client-server/device_management.yaml",
        tags: &["Device management"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::device_management::DeleteDeviceRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::device_management::DELETE_DEVICES,
        definition: "client-server/device_management.yaml",
        tags: &["Device management"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::device_management::DeleteDevicesRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::directory::SET_ROOM_ALIAS,
        definition: "client-server/directory.yaml",
        tags: &["Room directory"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::directory::SetRoomAliasRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::directory::GET_ROOM_ID_BY_ALIAS,
        definition: "client-server/directory.yaml",
        tags: &["Room directory"],
        decode_response: response::<
            crate::client_server::directory::GetRoomIdByAliasResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::directory::DELETE_ROOM_ALIAS,
        definition: "client-server/directory.yaml",
        tags: &["Room directory"],
        decode_response: response::<()>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::directory::GET_LOCAL_ALIASES,
        definition: "client-server/directory.yaml",
        tags: &["Room directory"],
        decode_response: response::<
            crate::client_server::directory::GetLocalAliasesResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::event_context::GET_EVENT_CONTEXT,
        definition: "client-server/event_context.yaml",
        tags: &["Room participation"],
        decode_response: response::<
            crate::client_server::event_context::GetEventContextResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::filter::DEFINE_FILTER,
        definition: "client-server/filter.yaml",
        tags: &["Room participation"],
        decode_response: response::<crate::client_server::filter::DefineFilterResponse>,
        decode_request: Some(
            request::<crate::client_server::definitions::sync_filter::Filter>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::filter::GET_FILTER,
        definition: "client-server/filter.yaml",
        tags: &["Room participation"],
        decode_response: response::<
            crate::client_server::definitions::sync_filter::Filter,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::inviting::INVITE_USER,
        definition: "client-server/inviting.yaml",
        tags: &["Room membership"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::inviting::InviteUserRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::joining::JOIN_ROOM_BY_ID,
        definition: "client-server/joining.yaml",
        tags: &["Room membership"],
        decode_response: response::<crate::client_server::joining::JoinRoomByIdResponse>,
        decode_request: Some(
            request::<crate::client_server::joining::JoinRoomByIdRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::joining::JOIN_ROOM,
        definition: "client-server/joining.yaml",
        tags: &["Room membership"],
        decode_response: response::<crate::client_server::joining::JoinRoomResponse>,
        decode_request: Some(request::<crate::client_server::joining::JoinRoomRequest>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::key_backup::POST_ROOM_KEYS_VERSION,
        definition: "client-server/key_backup.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<
            crate::client_server::key_backup::PostRoomKeysVersionResponse,
        >,
        decode_request: Some(
            request::<crate::client_server::key_backup::PostRoomKeysVersionRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::key_backup::GET_ROOM_KEYS_VERSION_CURRENT,
        definition: "client-server/key_backup.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<
            crate::client_server::key_backup::GetRoomKeysVersionCurrentResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::key_backup::GET_ROOM_KEYS_VERSION,
        definition: "client-server/key_backup.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<
            crate::client_server::key_backup::GetRoomKeysVersionResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::key_backup::PUT_ROOM_KEYS_VERSION,
        definition: "client-server/key_backup.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::key_backup::PutRoomKeysVersionRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::key_backup::DELETE_ROOM_KEYS_VERSION,
        definition: "client-server/key_backup.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<()>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::key_backup::PUT_ROOM_KEY_BY_SESSION_ID,
        definition: "client-server/key_backup.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<
            crate::client_server::key_backup::RoomKeysUpdateResponse,
        >,
        decode_request: Some(
            request::<crate::client_server::definitions::key_backup_data::KeyBackupData>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::key_backup::GET_ROOM_KEY_BY_SESSION_ID,
        definition: "client-server/key_backup.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<
            crate::client_server::definitions::key_backup_data::KeyBackupData,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::key_backup::DELETE_ROOM_KEY_BY_SESSION_ID,
        definition: "client-server/key_backup.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<
            crate::client_server::key_backup::RoomKeysUpdateResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::key_backup::PUT_ROOM_KEYS_BY_ROOM_ID,
        definition: "client-server/key_backup.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<
            crate::client_server::key_backup::RoomKeysUpdateResponse,
        >,
        decode_request: Some(
            request::<crate::client_server::definitions::room_key_backup::RoomKeyBackup>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::key_backup::GET_ROOM_KEYS_BY_ROOM_ID,
        definition: "client-server/key_backup.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<
            crate::client_server::definitions::room_key_backup::RoomKeyBackup,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::key_backup::DELETE_ROOM_KEYS_BY_ROOM_ID,
        definition: "client-server/key_backup.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<
            crate::client_server::key_backup::RoomKeysUpdateResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::key_backup::PUT_ROOM_KEYS,
        definition: "client-server/key_backup.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<
            crate::client_server::key_backup::RoomKeysUpdateResponse,
        >,
        decode_request: Some(
            request::<crate::client_server::key_backup::PutRoomKeysRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::key_backup::GET_ROOM_KEYS,
        definition: "client-server/key_backup.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<
            crate::client_server::key_backup::GetRoomKeysResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::key_backup::DELETE_ROOM_KEYS,
        definition: "client-server/key_backup.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<
            crate::client_server::key_backup::RoomKeysUpdateResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::keys::UPLOAD_KEYS,
        definition: "client-server/keys.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<crate::client_server::keys::UploadKeysResponse>,
        decode_request: Some(request::<crate::client_server::keys::UploadKeysRequest>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::keys::QUERY_KEYS,
        definition: "client-server/keys.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<crate::client_server::keys::QueryKeysResponse>,
        decode_request: Some(request::<crate::client_server::keys::QueryKeysRequest>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::keys::CLAIM_KEYS,
        definition: "client-server/keys.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<crate::client_server::keys::ClaimKeysResponse>,
        decode_request: Some(request::<crate::client_server::keys::ClaimKeysRequest>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::keys::GET_KEYS_CHANGES,
        definition: "client-server/keys.yaml",
        tags: &["End-to-end encryption"],
        decode_response: response::<crate::client_server::keys::GetKeysChangesResponse>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::kicking::KICK,
        definition: "client-server/kicking.yaml",
        tags: &["Room membership"],
        decode_response: response::<()>,
        decode_request: Some(request::<crate::client_server::kicking::KickRequest>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::knocking::KNOCK_ROOM,
        definition: "client-server/knocking.yaml",
        tags: &["Room membership"],
        decode_response: response::<crate::client_server::knocking::KnockRoomResponse>,
        decode_request: Some(request::<crate::client_server::knocking::KnockRoomRequest>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::leaving::LEAVE_ROOM,
        definition: "client-server/leaving.yaml",
        tags: &["Room membership"],
        decode_response: response::<()>,
        decode_request: Some(request::<crate::client_server::leaving::LeaveRoomRequest>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::leaving::FORGET_ROOM,
        definition: "client-server/leaving.yaml",
        tags: &["Room membership"],
        decode_response: response::<()>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::list_joined_rooms::GET_JOINED_ROOMS,
        definition: "client-server/list_joined_rooms.yaml",
        tags: &["Room membership"],
        decode_response: response::<
            crate::client_server::list_joined_rooms::GetJoinedRoomsResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::list_public_rooms::GET_ROOM_VISIBILITY_ON_DIRECTORY,
        definition: "client-server/list_public_rooms.yaml",
        tags: &["Room discovery"],
        decode_response: response::<
            crate::client_server::list_public_rooms::GetRoomVisibilityOnDirectoryResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::list_public_rooms::SET_ROOM_VISIBILITY_ON_DIRECTORY,
        definition: "client-server/list_public_rooms.yaml",
        tags: &["Room discovery"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<
                crate::client_server::list_public_rooms::SetRoomVisibilityOnDirectoryRequest,
            >,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::list_public_rooms::GET_PUBLIC_ROOMS,
        definition: "client-server/list_public_rooms.yaml",
        tags: &["Room discovery"],
        decode_response: response::<
            crate::client_server::definitions::public_rooms_response::PublicRoomsResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::list_public_rooms::QUERY_PUBLIC_ROOMS,
        definition: "client-server/list_public_rooms.yaml",
        tags: &["Room discovery"],
        decode_response: response::<
            crate::client_server::definitions::public_rooms_response::PublicRoomsResponse,
        >,
        decode_request: Some(
            request::<crate::client_server::list_public_rooms::QueryPublicRoomsRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::login::GET_LOGIN_FLOWS,
        definition: "client-server/login.yaml",
        tags: &["Session management"],
        decode_response: response::<crate::client_server::login::GetLoginFlowsResponse>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::login::LOGIN,
        definition: "client-server/login.yaml",
        tags: &["Session management"],
        decode_response: response::<crate::client_server::login::LoginResponse>,
        decode_request: Some(request::<crate::client_server::login::LoginRequest>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::login_token::GENERATE_LOGIN_TOKEN,
        definition: "client-server/login_token.yaml",
        tags: &["Session management"],
        decode_response: response::<
            crate::client_server::login_token::GenerateLoginTokenResponse,
        >,
        decode_request: Some(
            request::<crate::client_server::login_token::GenerateLoginTokenRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::logout::LOGOUT,
        definition: "client-server/logout.yaml",
        tags: &["Session management"],
        decode_response: response::<()>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::logout::LOGOUT_ALL,
        definition: "client-server/logout.yaml",
        tags: &["Session management"],
        decode_response: response::<()>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::message_pagination::GET_ROOM_EVENTS,
        definition: "client-server/message_pagination.yaml",
        tags: &["Room participation"],
        decode_response: response::<
            crate::client_server::message_pagination::GetRoomEventsResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::mutual_rooms::GET_MUTUAL_ROOMS,
        definition: "client-server/mutual_rooms.yaml",
        tags: &["Mutual Rooms"],
        decode_response: response::<
            crate::client_server::mutual_rooms::GetMutualRoomsResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::notifications::GET_NOTIFICATIONS,
        definition: "client-server/notifications.yaml",
        tags: &["Push notifications"],
        decode_response: response::<
            crate::client_server::notifications::GetNotificationsResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::oauth_server_metadata::GET_AUTH_METADATA,
        definition: "client-server/oauth_server_metadata.yaml",
        tags: &["Session management"],
        decode_response: response::<
            crate::client_server::oauth_server_metadata::GetAuthMetadataResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::old_sync::GET_EVENTS,
        definition: "client-server/old_sync.yaml",
        tags: &["Room participation"],
        decode_response: response::<crate::client_server::old_sync::GetEventsResponse>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::old_sync::INITIAL_SYNC,
        definition: "client-server/old_sync.yaml",
        tags: &["Room participation"],
        decode_response: response::<crate::client_server::old_sync::InitialSyncResponse>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::old_sync::GET_ONE_EVENT,
        definition: "client-server/old_sync.yaml",
        tags: &["Room participation"],
        decode_response: response::<
            Raw<crate::client_server::definitions::client_event::ClientEvent>,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::openid::REQUEST_OPEN_ID_TOKEN,
        definition: "client-server/openid.yaml",
        tags: &["OpenID"],
        decode_response: response::<
            crate::client_server::definitions::openid_token::OpenIdCredentials,
        >,
        decode_request: Some(request::<JsonObject>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::password_management::CHANGE_PASSWORD,
        definition: "client-server/password_management.yaml",
        tags: &["Account management"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::password_management::ChangePasswordRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::password_management::REQUEST_TOKEN_TO_RESET_PASSWORD_EMAIL,
        definition: "client-server/password_management.yaml",
        tags: &["Account management"],
        decode_response: response::<
            crate::client_server::definitions::request_token_response::RequestTokenResponse,
        >,
        decode_request: Some(
            request::<
                crate::client_server::definitions::request_email_validation::RequestEmailValidation,
            >,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::password_management::REQUEST_TOKEN_TO_RESET_PASSWORD_MSISDN,
        definition: "client-server/password_management.yaml",
        tags: &["Account management"],
        decode_response: response::<
            crate::client_server::definitions::request_token_response::RequestTokenResponse,
        >,
        decode_request: Some(
            request::<
                crate::client_server::definitions::request_msisdn_validation::RequestMsisdnValidation,
            >,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::peeking_events::PEEK_EVENTS,
        definition: "client-server/peeking_events.yaml",
        tags: &["Room participation"],
        decode_response: response::<
            crate::client_server::peeking_events::PeekEventsResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::policy_server::GET_WELLKNOWN_POLICY,
        definition: "client-server/policy_server.yaml",
        tags: &["Server administration"],
        decode_response: response::<
            crate::client_server::policy_server::GetWellknownPolicyResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::presence::SET_PRESENCE,
        definition: "client-server/presence.yaml",
        tags: &["Presence"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::presence::SetPresenceRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::presence::GET_PRESENCE,
        definition: "client-server/presence.yaml",
        tags: &["Presence"],
        decode_response: response::<crate::client_server::presence::GetPresenceResponse>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::profile::SET_PROFILE_FIELD,
        definition: "client-server/profile.yaml",
        tags: &["User data"],
        decode_response: response::<()>,
        decode_request: Some(request::<JsonObject>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::profile::GET_PROFILE_FIELD,
        definition: "client-server/profile.yaml",
        tags: &["User data"],
        decode_response: response::<JsonObject>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::profile::DELETE_PROFILE_FIELD,
        definition: "client-server/profile.yaml",
        tags: &["User data"],
        decode_response: response::<()>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::profile::GET_USER_PROFILE,
        definition: "client-server/profile.yaml",
        tags: &["User data"],
        decode_response: response::<
            crate::client_server::profile::GetUserProfileResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::profile::SET_DISPLAY_NAME,
        definition: "client-server/profile.yaml",
        tags: &["User data"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::profile::SetDisplayNameRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::profile::GET_DISPLAY_NAME,
        definition: "client-server/profile.yaml",
        tags: &["User data"],
        decode_response: response::<
            crate::client_server::profile::GetDisplayNameResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::profile::SET_AVATAR_URL,
        definition: "client-server/profile.yaml",
        tags: &["User data"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::profile::SetAvatarUrlRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::profile::GET_AVATAR_URL,
        definition: "client-server/profile.yaml",
        tags: &["User data"],
        decode_response: response::<crate::client_server::profile::GetAvatarUrlResponse>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::pusher::GET_PUSHERS,
        definition: "client-server/pusher.yaml",
        tags: &["Push notifications"],
        decode_response: response::<crate::client_server::pusher::GetPushersResponse>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::pusher::POST_PUSHER,
        definition: "client-server/pusher.yaml",
        tags: &["Push notifications"],
        decode_response: response::<()>,
        decode_request: Some(request::<crate::client_server::pusher::PostPusherRequest>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::pushrules::GET_PUSH_RULES,
        definition: "client-server/pushrules.yaml",
        tags: &["Push notifications"],
        decode_response: response::<
            crate::client_server::pushrules::GetPushRulesResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::pushrules::GET_PUSH_RULES_GLOBAL,
        definition: "client-server/pushrules.yaml",
        tags: &["Push notifications"],
        decode_response: response::<
            crate::client_server::definitions::push_ruleset::PushRuleset,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::pushrules::GET_PUSH_RULE,
        definition: "client-server/pushrules.yaml",
        tags: &["Push notifications"],
        decode_response: response::<
            crate::client_server::definitions::push_rule::PushRule,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::pushrules::DELETE_PUSH_RULE,
        definition: "client-server/pushrules.yaml",
        tags: &["Push notifications"],
        decode_response: response::<()>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::pushrules::SET_PUSH_RULE,
        definition: "client-server/pushrules.yaml",
        tags: &["Push notifications"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::pushrules::SetPushRuleRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::pushrules::IS_PUSH_RULE_ENABLED,
        definition: "client-server/pushrules.yaml",
        tags: &["Push notifications"],
        decode_response: response::<
            crate::client_server::pushrules::IsPushRuleEnabledResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::pushrules::SET_PUSH_RULE_ENABLED,
        definition: "client-server/pushrules.yaml",
        tags: &["Push notifications"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::pushrules::SetPushRuleEnabledRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::pushrules::GET_PUSH_RULE_ACTIONS,
        definition: "client-server/pushrules.yaml",
        tags: &["Push notifications"],
        decode_response: response::<
            crate::client_server::pushrules::GetPushRuleActionsResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::pushrules::SET_PUSH_RULE_ACTIONS,
        definition: "client-server/pushrules.yaml",
        tags: &["Push notifications"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::pushrules::SetPushRuleActionsRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::read_markers::SET_READ_MARKER,
        definition: "client-server/read_markers.yaml",
        tags: &["Read Markers"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::read_markers::SetReadMarkerRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::receipts::POST_RECEIPT,
        definition: "client-server/receipts.yaml",
        tags: &["Room participation"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::receipts::PostReceiptRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::redaction::REDACT_EVENT,
        definition: "client-server/redaction.yaml",
        tags: &["Room participation"],
        decode_response: response::<
            crate::client_server::redaction::RedactEventResponse,
        >,
        decode_request: Some(
            request::<crate::client_server::redaction::RedactEventRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::refresh::REFRESH,
        definition: "client-server/refresh.yaml",
        tags: &[],
        decode_response: response::<crate::client_server::refresh::RefreshResponse>,
        decode_request: Some(request::<crate::client_server::refresh::RefreshRequest>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::registration::REGISTER,
        definition: "client-server/registration.yaml",
        tags: &["Account management"],
        decode_response: response::<
            crate::client_server::registration::RegisterResponse,
        >,
        decode_request: Some(
            request::<crate::client_server::registration::RegisterRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::registration::REQUEST_TOKEN_TO_REGISTER_EMAIL,
        definition: "client-server/registration.yaml",
        tags: &["Account management"],
        decode_response: response::<
            crate::client_server::definitions::request_token_response::RequestTokenResponse,
        >,
        decode_request: Some(
            request::<
                crate::client_server::definitions::request_email_validation::RequestEmailValidation,
            >,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::registration::REQUEST_TOKEN_TO_REGISTER_MSISDN,
        definition: "client-server/registration.yaml",
        tags: &["Account management"],
        decode_response: response::<
            crate::client_server::definitions::request_token_response::RequestTokenResponse,
        >,
        decode_request: Some(
            request::<
                crate::client_server::definitions::request_msisdn_validation::RequestMsisdnValidation,
            >,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::registration::CHECK_USERNAME_AVAILABILITY,
        definition: "client-server/registration.yaml",
        tags: &["Account management"],
        decode_response: response::<
            crate::client_server::registration::CheckUsernameAvailabilityResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::registration_tokens::REGISTRATION_TOKEN_VALIDITY,
        definition: "client-server/registration_tokens.yaml",
        tags: &["Account management"],
        decode_response: response::<
            crate::client_server::registration_tokens::RegistrationTokenValidityResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::relations::GET_RELATING_EVENTS,
        definition: "client-server/relations.yaml",
        tags: &["Event relationships"],
        decode_response: response::<
            crate::client_server::relations::GetRelatingEventsResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::relations::GET_RELATING_EVENTS_WITH_REL_TYPE,
        definition: "client-server/relations.yaml",
        tags: &["Event relationships"],
        decode_response: response::<
            crate::client_server::relations::GetRelatingEventsWithRelTypeResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::relations::GET_RELATING_EVENTS_WITH_REL_TYPE_AND_EVENT_TYPE,
        definition: "client-server/relations.yaml",
        tags: &["Event relationships"],
        decode_response: response::<
            crate::client_server::relations::GetRelatingEventsWithRelTypeAndEventTypeResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::report_content::REPORT_ROOM,
        definition: "client-server/report_content.yaml",
        tags: &["Reporting content"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::report_content::ReportRoomRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::report_content::REPORT_EVENT,
        definition: "client-server/report_content.yaml",
        tags: &["Reporting content"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::report_content::ReportEventRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::report_content::REPORT_USER,
        definition: "client-server/report_content.yaml",
        tags: &["Reporting content"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::report_content::ReportUserRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::room_event_by_timestamp::GET_EVENT_BY_TIMESTAMP,
        definition: "client-server/room_event_by_timestamp.yaml",
        tags: &["Room participation"],
        decode_response: response::<
            crate::client_server::room_event_by_timestamp::GetEventByTimestampResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::room_initial_sync::ROOM_INITIAL_SYNC,
        definition: "client-server/room_initial_sync.yaml",
        tags: &["Room participation"],
        decode_response: response::<
            crate::client_server::room_initial_sync::RoomInitialSyncResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::room_send::SEND_MESSAGE,
        definition: "client-server/room_send.yaml",
        tags: &["Room participation"],
        decode_response: response::<
            crate::client_server::room_send::SendMessageResponse,
        >,
        decode_request: Some(request::<AnyContent>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::room_state::SET_ROOM_STATE_WITH_KEY,
        definition: "client-server/room_state.yaml",
        tags: &["Room participation"],
        decode_response: response::<
            crate::client_server::room_state::SetRoomStateWithKeyResponse,
        >,
        decode_request: Some(request::<AnyContent>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::room_summary::GET_ROOM_SUMMARY,
        definition: "client-server/room_summary.yaml",
        tags: &[],
        decode_response: response::<
            crate::client_server::room_summary::GetRoomSummaryResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::room_upgrades::UPGRADE_ROOM,
        definition: "client-server/room_upgrades.yaml",
        tags: &["Room upgrades"],
        decode_response: response::<
            crate::client_server::room_upgrades::UpgradeRoomResponse,
        >,
        decode_request: Some(
            request::<crate::client_server::room_upgrades::UpgradeRoomRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::rooms::GET_ONE_ROOM_EVENT,
        definition: "client-server/rooms.yaml",
        tags: &["Room participation"],
        decode_response: response::<
            Raw<crate::client_server::definitions::client_event::ClientEvent>,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::rooms::GET_ROOM_STATE_WITH_KEY,
        definition: "client-server/rooms.yaml",
        tags: &["Room participation"],
        decode_response: response::<JsonObject>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::rooms::GET_ROOM_STATE,
        definition: "client-server/rooms.yaml",
        tags: &["Room participation"],
        decode_response: response::<
            Vec<Raw<crate::client_server::definitions::client_event::ClientEvent>>,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::rooms::GET_MEMBERS_BY_ROOM,
        definition: "client-server/rooms.yaml",
        tags: &["Room participation"],
        decode_response: response::<
            crate::client_server::rooms::GetMembersByRoomResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::rooms::GET_JOINED_MEMBERS_BY_ROOM,
        definition: "client-server/rooms.yaml",
        tags: &["Room participation"],
        decode_response: response::<
            crate::client_server::rooms::GetJoinedMembersByRoomResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::search::SEARCH,
        definition: "client-server/search.yaml",
        tags: &["Search"],
        decode_response: response::<crate::client_server::search::SearchResponse>,
        decode_request: Some(request::<crate::client_server::search::SearchRequest>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::space_hierarchy::GET_SPACE_HIERARCHY,
        definition: "client-server/space_hierarchy.yaml",
        tags: &["Spaces"],
        decode_response: response::<
            crate::client_server::space_hierarchy::GetSpaceHierarchyResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::sso_login_redirect::REDIRECT_TO_SSO,
        definition: "client-server/sso_login_redirect.yaml",
        tags: &["Session management"],
        decode_response: response::<Redirect>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::sso_login_redirect::REDIRECT_TO_ID_P,
        definition: "client-server/sso_login_redirect.yaml",
        tags: &["Session management"],
        decode_response: response::<Redirect>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::support::GET_WELLKNOWN_SUPPORT,
        definition: "client-server/support.yaml",
        tags: &["Server administration"],
        decode_response: response::<
            crate::client_server::support::GetWellknownSupportResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::sync::SYNC,
        definition: "client-server/sync.yaml",
        tags: &["Room participation"],
        decode_response: response::<crate::client_server::sync::SyncResponse>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::tags::GET_ROOM_TAGS,
        definition: "client-server/tags.yaml",
        tags: &["User data"],
        decode_response: response::<crate::client_server::tags::GetRoomTagsResponse>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::tags::SET_ROOM_TAG,
        definition: "client-server/tags.yaml",
        tags: &["User data"],
        decode_response: response::<()>,
        decode_request: Some(request::<crate::client_server::definitions::tag::Tag>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::tags::DELETE_ROOM_TAG,
        definition: "client-server/tags.yaml",
        tags: &["User data"],
        decode_response: response::<()>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::third_party_lookup::GET_PROTOCOLS,
        definition: "client-server/third_party_lookup.yaml",
        tags: &["Third-party Lookup"],
        decode_response: response::<
            Map<String, crate::client_server::definitions::protocol::Protocol>,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::third_party_lookup::GET_PROTOCOL_METADATA,
        definition: "client-server/third_party_lookup.yaml",
        tags: &["Third-party Lookup"],
        decode_response: response::<
            crate::client_server::definitions::protocol::Protocol,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::third_party_lookup::QUERY_LOCATION_BY_PROTOCOL,
        definition: "client-server/third_party_lookup.yaml",
        tags: &["Third-party Lookup"],
        decode_response: response::<
            Vec<crate::application_service::definitions::location::Location>,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::third_party_lookup::QUERY_USER_BY_PROTOCOL,
        definition: "client-server/third_party_lookup.yaml",
        tags: &["Third-party Lookup"],
        decode_response: response::<
            Vec<crate::application_service::definitions::user::User>,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::third_party_lookup::QUERY_LOCATION_BY_ALIAS,
        definition: "client-server/third_party_lookup.yaml",
        tags: &["Third-party Lookup"],
        decode_response: response::<
            Vec<crate::application_service::definitions::location::Location>,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::third_party_lookup::QUERY_USER_BY_ID,
        definition: "client-server/third_party_lookup.yaml",
        tags: &["Third-party Lookup"],
        decode_response: response::<
            Vec<crate::application_service::definitions::user::User>,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::third_party_membership::INVITE_BY_THREEPID,
        definition: "client-server/third_party_membership.yaml",
        tags: &["Room membership"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::definitions::invite_threepid::InviteThreepid>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::threads_list::GET_THREAD_ROOTS,
        definition: "client-server/threads_list.yaml",
        tags: &["Threads"],
        decode_response: response::<
            crate::client_server::threads_list::GetThreadRootsResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::to_device::SEND_TO_DEVICE,
        definition: "client-server/to_device.yaml",
        tags: &["Send-to-Device messaging"],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::client_server::to_device::SendToDeviceRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::typing::SET_TYPING,
        definition: "client-server/typing.yaml",
        tags: &["Room participation"],
        decode_response: response::<()>,
        decode_request: Some(request::<crate::client_server::typing::SetTypingRequest>),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::users::SEARCH_USER_DIRECTORY,
        definition: "client-server/users.yaml",
        tags: &["User directory"],
        decode_response: response::<
            crate::client_server::users::SearchUserDirectoryResponse,
        >,
        decode_request: Some(
            request::<crate::client_server::users::SearchUserDirectoryRequest>,
        ),
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::versions::GET_VERSIONS,
        definition: "client-server/versions.yaml",
        tags: &["Server administration"],
        decode_response: response::<crate::client_server::versions::GetVersionsResponse>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::voip::GET_TURN_SERVER,
        definition: "client-server/voip.yaml",
        tags: &["VOIP"],
        decode_response: response::<crate::client_server::voip::GetTurnServerResponse>,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::wellknown::GET_WELLKNOWN,
        definition: "client-server/wellknown.yaml",
        tags: &["Server administration"],
        decode_response: response::<
            crate::client_server::definitions::wellknown::full::DiscoveryInformation,
        >,
        decode_request: None,
    },
    #[cfg(feature = "client-server")]
    Operation {
        api: "client-server",
        endpoint: &crate::client_server::whoami::GET_TOKEN_OWNER,
        definition: "client-server/whoami.yaml",
        tags: &["Session management"],
        decode_response: response::<crate::client_server::whoami::GetTokenOwnerResponse>,
        decode_request: None,
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_associations::GET_VALIDATED_THREEPID_V2,
        definition: "identity/v2_associations.yaml",
        tags: &[],
        decode_response: response::<
            crate::identity::v2_associations::GetValidatedThreepidV2Response,
        >,
        decode_request: None,
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_associations::BIND_V2,
        definition: "identity/v2_associations.yaml",
        tags: &[],
        decode_response: response::<crate::identity::v2_associations::BindV2Response>,
        decode_request: Some(request::<crate::identity::v2_associations::BindV2Request>),
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_associations::UNBIND_V2,
        definition: "identity/v2_associations.yaml",
        tags: &[],
        decode_response: response::<()>,
        decode_request: Some(
            request::<crate::identity::v2_associations::UnbindV2Request>,
        ),
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_auth::REGISTER_ACCOUNT,
        definition: "identity/v2_auth.yaml",
        tags: &[],
        decode_response: response::<crate::identity::v2_auth::RegisterAccountResponse>,
        decode_request: Some(
            request::<crate::client_server::definitions::openid_token::OpenIdCredentials>,
        ),
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_auth::GET_ACCOUNT,
        definition: "identity/v2_auth.yaml",
        tags: &[],
        decode_response: response::<crate::identity::v2_auth::GetAccountResponse>,
        decode_request: None,
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_auth::LOGOUT,
        definition: "identity/v2_auth.yaml",
        tags: &[],
        decode_response: response::<()>,
        decode_request: None,
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_email_associations::EMAIL_REQUEST_TOKEN_V2,
        definition: "identity/v2_email_associations.yaml",
        tags: &[],
        decode_response: response::<crate::identity::definitions::sid::Sid>,
        decode_request: Some(
            request::<
                crate::identity::definitions::request_email_validation::RequestEmailValidation,
            >,
        ),
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_email_associations::EMAIL_SUBMIT_TOKEN_POST_V2,
        definition: "identity/v2_email_associations.yaml",
        tags: &[],
        decode_response: response::<
            crate::identity::v2_email_associations::EmailSubmitTokenPostV2Response,
        >,
        decode_request: Some(
            request::<
                crate::identity::v2_email_associations::EmailSubmitTokenPostV2Request,
            >,
        ),
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_email_associations::EMAIL_SUBMIT_TOKEN_GET_V2,
        definition: "identity/v2_email_associations.yaml",
        tags: &[],
        decode_response: response::<()>,
        decode_request: None,
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_invitation_signing::BLINDLY_SIGN_STUFF_V2,
        definition: "identity/v2_invitation_signing.yaml",
        tags: &[],
        decode_response: response::<
            crate::identity::v2_invitation_signing::BlindlySignStuffV2Response,
        >,
        decode_request: Some(
            request::<crate::identity::v2_invitation_signing::BlindlySignStuffV2Request>,
        ),
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_lookup::GET_HASH_DETAILS,
        definition: "identity/v2_lookup.yaml",
        tags: &[],
        decode_response: response::<crate::identity::v2_lookup::GetHashDetailsResponse>,
        decode_request: None,
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_lookup::LOOKUP_USERS_V2,
        definition: "identity/v2_lookup.yaml",
        tags: &[],
        decode_response: response::<crate::identity::v2_lookup::LookupUsersV2Response>,
        decode_request: Some(request::<crate::identity::v2_lookup::LookupUsersV2Request>),
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_phone_associations::MSISDN_REQUEST_TOKEN_V2,
        definition: "identity/v2_phone_associations.yaml",
        tags: &[],
        decode_response: response::<crate::identity::definitions::sid::Sid>,
        decode_request: Some(
            request::<
                crate::identity::definitions::request_msisdn_validation::RequestMsisdnValidation,
            >,
        ),
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_phone_associations::MSISDN_SUBMIT_TOKEN_POST_V2,
        definition: "identity/v2_phone_associations.yaml",
        tags: &[],
        decode_response: response::<
            crate::identity::v2_phone_associations::MsisdnSubmitTokenPostV2Response,
        >,
        decode_request: Some(
            request::<
                crate::identity::v2_phone_associations::MsisdnSubmitTokenPostV2Request,
            >,
        ),
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_phone_associations::MSISDN_SUBMIT_TOKEN_GET_V2,
        definition: "identity/v2_phone_associations.yaml",
        tags: &[],
        decode_response: response::<()>,
        decode_request: None,
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_ping::PING_V2,
        definition: "identity/v2_ping.yaml",
        tags: &[],
        decode_response: response::<()>,
        decode_request: None,
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_pubkey::GET_PUB_KEY_V2,
        definition: "identity/v2_pubkey.yaml",
        tags: &[],
        decode_response: response::<crate::identity::v2_pubkey::GetPubKeyV2Response>,
        decode_request: None,
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_pubkey::IS_PUB_KEY_VALID_V2,
        definition: "identity/v2_pubkey.yaml",
        tags: &[],
        decode_response: response::<crate::identity::v2_pubkey::IsPubKeyValidV2Response>,
        decode_request: None,
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_pubkey::IS_EPHEMERAL_PUB_KEY_VALID_V2,
        definition: "identity/v2_pubkey.yaml",
        tags: &[],
        decode_response: response::<
            crate::identity::v2_pubkey::IsEphemeralPubKeyValidV2Response,
        >,
        decode_request: None,
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_store_invite::STORE_INVITE_V2,
        definition: "identity/v2_store_invite.yaml",
        tags: &[],
        decode_response: response::<
            crate::identity::v2_store_invite::StoreInviteV2Response,
        >,
        decode_request: Some(
            request::<crate::identity::v2_store_invite::StoreInviteV2Request>,
        ),
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_terms::GET_TERMS,
        definition: "identity/v2_terms.yaml",
        tags: &[],
        decode_response: response::<crate::identity::v2_terms::GetTermsResponse>,
        decode_request: None,
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::v2_terms::AGREE_TO_TERMS,
        definition: "identity/v2_terms.yaml",
        tags: &[],
        decode_response: response::<()>,
        decode_request: Some(request::<crate::identity::v2_terms::AgreeToTermsRequest>),
    },
    #[cfg(feature = "identity")]
    Operation {
        api: "identity",
        endpoint: &crate::identity::versions::GET_VERSIONS,
        definition: "identity/versions.yaml",
        tags: &[],
        decode_response: response::<crate::identity::versions::GetVersionsResponse>,
        decode_request: None,
    },
    #[cfg(feature = "push-gateway")]
    Operation {
        api: "push-gateway",
        endpoint: &crate::push_gateway::push_notifier::NOTIFY,
        definition: "push-gateway/push_notifier.yaml",
        tags: &[],
        decode_response: response::<crate::push_gateway::push_notifier::NotifyResponse>,
        decode_request: Some(
            request::<crate::push_gateway::push_notifier::NotifyRequest>,
        ),
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::backfill::BACKFILL_ROOM,
        definition: "server-server/backfill.yaml",
        tags: &[],
        decode_response: response::<
            crate::server_server::definitions::unlimited_pdu_transaction::UnlimitedPduTransaction,
        >,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::backfill::GET_MISSING_PREVIOUS_EVENTS,
        definition: "server-server/backfill.yaml",
        tags: &[],
        decode_response: response::<
            crate::server_server::backfill::GetMissingPreviousEventsResponse,
        >,
        decode_request: Some(
            request::<crate::server_server::backfill::GetMissingPreviousEventsRequest>,
        ),
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::content_repository::GET_CONTENT,
        definition: "server-server/content_repository.yaml",
        tags: &["Media"],
        decode_response: response::<FederationMedia>,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::content_repository::GET_CONTENT_THUMBNAIL,
        definition: "server-server/content_repository.yaml",
        tags: &["Media"],
        decode_response: response::<FederationMedia>,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::event_auth::GET_EVENT_AUTH,
        definition: "server-server/event_auth.yaml",
        tags: &[],
        decode_response: response::<
            crate::server_server::event_auth::GetEventAuthResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::events::GET_ROOM_STATE,
        definition: "server-server/events.yaml",
        tags: &[],
        decode_response: response::<crate::server_server::events::GetRoomStateResponse>,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::events::GET_ROOM_STATE_IDS,
        definition: "server-server/events.yaml",
        tags: &[],
        decode_response: response::<
            crate::server_server::events::GetRoomStateIdsResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::events::GET_EVENT,
        definition: "server-server/events.yaml",
        tags: &[],
        decode_response: response::<
            crate::server_server::definitions::single_pdu_transaction::SinglePduTransaction,
        >,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::events::GET_EVENT_BY_TIMESTAMP,
        definition: "server-server/events.yaml",
        tags: &[],
        decode_response: response::<
            crate::server_server::events::GetEventByTimestampResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::invites_v1::SEND_INVITE_V1,
        definition: "server-server/invites-v1.yaml",
        tags: &[],
        decode_response: response::<
            (i64, crate::server_server::invites_v1::EventContainer),
        >,
        decode_request: Some(
            request::<Raw<crate::server_server::definitions::persistent_data_unit::Pdu>>,
        ),
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::invites_v2::SEND_INVITE_V2,
        definition: "server-server/invites-v2.yaml",
        tags: &[],
        decode_response: response::<
            crate::server_server::invites_v2::SendInviteV2Response,
        >,
        decode_request: Some(
            request::<crate::server_server::invites_v2::SendInviteV2Request>,
        ),
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::joins_v1::MAKE_JOIN,
        definition: "server-server/joins-v1.yaml",
        tags: &[],
        decode_response: response::<crate::server_server::joins_v1::MakeJoinResponse>,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::joins_v1::SEND_JOIN_V1,
        definition: "server-server/joins-v1.yaml",
        tags: &[],
        decode_response: response::<(i64, crate::server_server::joins_v1::RoomState)>,
        decode_request: Some(
            request::<Raw<crate::server_server::definitions::persistent_data_unit::Pdu>>,
        ),
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::joins_v2::SEND_JOIN_V2,
        definition: "server-server/joins-v2.yaml",
        tags: &[],
        decode_response: response::<crate::server_server::joins_v2::SendJoinV2Response>,
        decode_request: Some(
            request::<Raw<crate::server_server::definitions::persistent_data_unit::Pdu>>,
        ),
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::keys_query::PERSPECTIVES_KEY_QUERY,
        definition: "server-server/keys_query.yaml",
        tags: &[],
        decode_response: response::<
            crate::server_server::definitions::keys_query_response::KeysQueryResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::keys_query::BULK_PERSPECTIVES_KEY_QUERY,
        definition: "server-server/keys_query.yaml",
        tags: &[],
        decode_response: response::<
            crate::server_server::definitions::keys_query_response::KeysQueryResponse,
        >,
        decode_request: Some(
            request::<crate::server_server::keys_query::BulkPerspectivesKeyQueryRequest>,
        ),
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::keys_server::GET_SERVER_KEY,
        definition: "server-server/keys_server.yaml",
        tags: &[],
        decode_response: response::<crate::server_server::definitions::keys::ServerKeys>,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::knocks::MAKE_KNOCK,
        definition: "server-server/knocks.yaml",
        tags: &[],
        decode_response: response::<crate::server_server::knocks::MakeKnockResponse>,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::knocks::SEND_KNOCK,
        definition: "server-server/knocks.yaml",
        tags: &[],
        decode_response: response::<crate::server_server::knocks::SendKnockResponse>,
        decode_request: Some(
            request::<Raw<crate::server_server::definitions::persistent_data_unit::Pdu>>,
        ),
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::leaving_v1::MAKE_LEAVE,
        definition: "server-server/leaving-v1.yaml",
        tags: &[],
        decode_response: response::<crate::server_server::leaving_v1::MakeLeaveResponse>,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::leaving_v1::SEND_LEAVE_V1,
        definition: "server-server/leaving-v1.yaml",
        tags: &[],
        decode_response: response::<(i64, JsonObject)>,
        decode_request: Some(
            request::<Raw<crate::server_server::definitions::persistent_data_unit::Pdu>>,
        ),
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::leaving_v2::SEND_LEAVE_V2,
        definition: "server-server/leaving-v2.yaml",
        tags: &[],
        decode_response: response::<()>,
        decode_request: Some(
            request::<Raw<crate::server_server::definitions::persistent_data_unit::Pdu>>,
        ),
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::openid::EXCHANGE_OPEN_ID_TOKEN,
        definition: "server-server/openid.yaml",
        tags: &[],
        decode_response: response::<
            crate::server_server::openid::ExchangeOpenIdTokenResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::public_rooms::GET_PUBLIC_ROOMS,
        definition: "server-server/public_rooms.yaml",
        tags: &[],
        decode_response: response::<
            crate::client_server::definitions::public_rooms_response::PublicRoomsResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::public_rooms::QUERY_PUBLIC_ROOMS,
        definition: "server-server/public_rooms.yaml",
        tags: &[],
        decode_response: response::<
            crate::client_server::definitions::public_rooms_response::PublicRoomsResponse,
        >,
        decode_request: Some(
            request::<crate::server_server::public_rooms::QueryPublicRoomsRequest>,
        ),
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::query::QUERY_INFO,
        definition: "server-server/query.yaml",
        tags: &[],
        decode_response: response::<JsonObject>,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::query::QUERY_ROOM_DIRECTORY,
        definition: "server-server/query.yaml",
        tags: &[],
        decode_response: response::<
            crate::server_server::query::QueryRoomDirectoryResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::query::QUERY_PROFILE,
        definition: "server-server/query.yaml",
        tags: &[],
        decode_response: response::<crate::server_server::query::QueryProfileResponse>,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::room_policy::ASK_POLICY_SERVER_TO_SIGN,
        definition: "server-server/room_policy.yaml",
        tags: &[],
        decode_response: response::<JsonObject>,
        decode_request: Some(
            request::<Raw<crate::server_server::definitions::persistent_data_unit::Pdu>>,
        ),
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::space_hierarchy::GET_SPACE_HIERARCHY,
        definition: "server-server/space_hierarchy.yaml",
        tags: &["Spaces"],
        decode_response: response::<
            crate::server_server::space_hierarchy::GetSpaceHierarchyResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::third_party_invite::EXCHANGE_THIRD_PARTY_INVITE,
        definition: "server-server/third_party_invite.yaml",
        tags: &[],
        decode_response: response::<()>,
        decode_request: Some(
            request::<
                crate::server_server::third_party_invite::ExchangeThirdPartyInviteRequest,
            >,
        ),
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::third_party_invite::ON_BIND_THIRD_PARTY_IDENTIFIER,
        definition: "server-server/third_party_invite.yaml",
        tags: &[],
        decode_response: response::<()>,
        decode_request: Some(
            request::<
                crate::server_server::third_party_invite::OnBindThirdPartyIdentifierRequest,
            >,
        ),
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::transactions::SEND_TRANSACTION,
        definition: "server-server/transactions.yaml",
        tags: &[],
        decode_response: response::<
            crate::server_server::transactions::SendTransactionResponse,
        >,
        decode_request: Some(
            request::<crate::server_server::transactions::SendTransactionRequest>,
        ),
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::user_devices::GET_USER_DEVICES,
        definition: "server-server/user_devices.yaml",
        tags: &[],
        decode_response: response::<
            crate::server_server::user_devices::GetUserDevicesResponse,
        >,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::user_keys::CLAIM_USER_ENCRYPTION_KEYS,
        definition: "server-server/user_keys.yaml",
        tags: &[],
        decode_response: response::<
            crate::server_server::user_keys::ClaimUserEncryptionKeysResponse,
        >,
        decode_request: Some(
            request::<crate::server_server::user_keys::ClaimUserEncryptionKeysRequest>,
        ),
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::user_keys::QUERY_USER_ENCRYPTION_KEYS,
        definition: "server-server/user_keys.yaml",
        tags: &[],
        decode_response: response::<
            crate::server_server::user_keys::QueryUserEncryptionKeysResponse,
        >,
        decode_request: Some(
            request::<crate::server_server::user_keys::QueryUserEncryptionKeysRequest>,
        ),
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::version::GET_VERSION,
        definition: "server-server/version.yaml",
        tags: &[],
        decode_response: response::<crate::server_server::version::GetVersionResponse>,
        decode_request: None,
    },
    #[cfg(feature = "server-server")]
    Operation {
        api: "server-server",
        endpoint: &crate::server_server::wellknown::GET_WELL_KNOWN,
        definition: "server-server/wellknown.yaml",
        tags: &[],
        decode_response: response::<
            crate::server_server::wellknown::GetWellKnownResponse,
        >,
        decode_request: None,
    },
];

/// Decodes a response body: as the operation's response if the status is successful, otherwise as the server's error.
///
/// # Errors
///
/// There is no such operation, or the body is not a valid response of it.
pub fn decode_response(
    api: &str,
    operation_id: &str,
    status: u16,
    content_type: &str,
    body: impl Into<Bytes>,
) -> Result<Decoded, CatalogError> {
    catalog::decode_response(OPERATIONS, api, operation_id, status, content_type, body)
}

/// Decodes the body of a request.
///
/// # Errors
///
/// There is no such operation, its requests have no body, or the body is not a valid request of it.
pub fn decode_request(
    api: &str,
    operation_id: &str,
    content_type: &str,
    body: impl Into<Bytes>,
) -> Result<Decoded, CatalogError> {
    catalog::decode_request(OPERATIONS, api, operation_id, content_type, body)
}

#[cfg(feature = "events")]
pub use matrix_jobs_runtime::catalog::EventType;
#[cfg(feature = "events")]
use matrix_jobs_runtime::catalog::event_content;

/// Every type of events, by its name.
#[cfg(feature = "events")]
pub static EVENTS: &[EventType] = &[
    EventType {
        name: "m.accepted_terms",
        definition: "event-schemas/schema/m.accepted_terms.yaml",
        decode_content: event_content::<
            crate::events::accepted_terms::AcceptedTermsEventContent,
        >,
    },
    EventType {
        name: "m.call.answer",
        definition: "event-schemas/schema/m.call.answer.yaml",
        decode_content: event_content::<
            crate::events::call_answer::CallAnswerEventContent,
        >,
    },
    EventType {
        name: "m.call.candidates",
        definition: "event-schemas/schema/m.call.candidates.yaml",
        decode_content: event_content::<
            crate::events::call_candidates::CallCandidatesEventContent,
        >,
    },
    EventType {
        name: "m.call.hangup",
        definition: "event-schemas/schema/m.call.hangup.yaml",
        decode_content: event_content::<
            crate::events::call_hangup::CallHangupEventContent,
        >,
    },
    EventType {
        name: "m.call.invite",
        definition: "event-schemas/schema/m.call.invite.yaml",
        decode_content: event_content::<
            crate::events::call_invite::CallInviteEventContent,
        >,
    },
    EventType {
        name: "m.call.negotiate",
        definition: "event-schemas/schema/m.call.negotiate.yaml",
        decode_content: event_content::<
            crate::events::call_negotiate::CallNegotiateEventContent,
        >,
    },
    EventType {
        name: "m.call.reject",
        definition: "event-schemas/schema/m.call.reject.yaml",
        decode_content: event_content::<
            crate::events::call_reject::CallRejectEventContent,
        >,
    },
    EventType {
        name: "m.call.sdp_stream_metadata_changed",
        definition: "event-schemas/schema/m.call.sdp_stream_metadata_changed.yaml",
        decode_content: event_content::<
            crate::events::call_sdp_stream_metadata_changed::CallSdpStreamMetadataChangedEventContent,
        >,
    },
    EventType {
        name: "m.call.select_answer",
        definition: "event-schemas/schema/m.call.select_answer.yaml",
        decode_content: event_content::<
            crate::events::call_select_answer::CallSelectAnswerEventContent,
        >,
    },
    EventType {
        name: "m.cross_signing.master",
        definition: "overlays/event-schemas/schema/m.cross_signing.master.yaml",
        decode_content: event_content::<
            crate::events::cross_signing_master::CrossSigningMasterEventContent,
        >,
    },
    EventType {
        name: "m.cross_signing.self_signing",
        definition: "overlays/event-schemas/schema/m.cross_signing.self_signing.yaml",
        decode_content: event_content::<
            crate::events::cross_signing_self_signing::CrossSigningSelfSigningEventContent,
        >,
    },
    EventType {
        name: "m.cross_signing.user_signing",
        definition: "overlays/event-schemas/schema/m.cross_signing.user_signing.yaml",
        decode_content: event_content::<
            crate::events::cross_signing_user_signing::CrossSigningUserSigningEventContent,
        >,
    },
    EventType {
        name: "m.direct",
        definition: "event-schemas/schema/m.direct.yaml",
        decode_content: event_content::<crate::events::direct::DirectEventContent>,
    },
    EventType {
        name: "m.dummy",
        definition: "event-schemas/schema/m.dummy.yaml",
        decode_content: event_content::<crate::events::dummy::DummyEventContent>,
    },
    EventType {
        name: "m.forwarded_room_key",
        definition: "event-schemas/schema/m.forwarded_room_key.yaml",
        decode_content: event_content::<
            crate::events::forwarded_room_key::ForwardedRoomKeyEventContent,
        >,
    },
    EventType {
        name: "m.fully_read",
        definition: "event-schemas/schema/m.fully_read.yaml",
        decode_content: event_content::<crate::events::fully_read::FullyReadEventContent>,
    },
    EventType {
        name: "m.identity_server",
        definition: "event-schemas/schema/m.identity_server.yaml",
        decode_content: event_content::<
            crate::events::identity_server::IdentityServerEventContent,
        >,
    },
    EventType {
        name: "m.ignored_user_list",
        definition: "event-schemas/schema/m.ignored_user_list.yaml",
        decode_content: event_content::<
            crate::events::ignored_user_list::IgnoredUserListEventContent,
        >,
    },
    EventType {
        name: "m.image_pack.rooms",
        definition: "event-schemas/schema/m.image_pack.rooms.yaml",
        decode_content: event_content::<
            crate::events::image_pack_rooms::ImagePackRoomsEventContent,
        >,
    },
    EventType {
        name: "m.invite_permission_config",
        definition: "event-schemas/schema/m.invite_permission_config.yaml",
        decode_content: event_content::<
            crate::events::invite_permission_config::InvitePermissionConfigEventContent,
        >,
    },
    EventType {
        name: "m.key.verification.accept",
        definition: "event-schemas/schema/m.key.verification.accept.yaml",
        decode_content: event_content::<
            crate::events::key_verification_accept::KeyVerificationAcceptEventContent,
        >,
    },
    EventType {
        name: "m.key.verification.cancel",
        definition: "event-schemas/schema/m.key.verification.cancel.yaml",
        decode_content: event_content::<
            crate::events::key_verification_cancel::KeyVerificationCancelEventContent,
        >,
    },
    EventType {
        name: "m.key.verification.done",
        definition: "event-schemas/schema/m.key.verification.done.yaml",
        decode_content: event_content::<
            crate::events::key_verification_done::KeyVerificationDoneEventContent,
        >,
    },
    EventType {
        name: "m.key.verification.key",
        definition: "event-schemas/schema/m.key.verification.key.yaml",
        decode_content: event_content::<
            crate::events::key_verification_key::KeyVerificationKeyEventContent,
        >,
    },
    EventType {
        name: "m.key.verification.mac",
        definition: "event-schemas/schema/m.key.verification.mac.yaml",
        decode_content: event_content::<
            crate::events::key_verification_mac::KeyVerificationMacEventContent,
        >,
    },
    EventType {
        name: "m.key.verification.ready",
        definition: "event-schemas/schema/m.key.verification.ready.yaml",
        decode_content: event_content::<
            crate::events::key_verification_ready::KeyVerificationReadyEventContent,
        >,
    },
    EventType {
        name: "m.key.verification.request",
        definition: "event-schemas/schema/m.key.verification.request.yaml",
        decode_content: event_content::<
            crate::events::key_verification_request::KeyVerificationRequestEventContent,
        >,
    },
    EventType {
        name: "m.key.verification.start",
        definition: "event-schemas/schema/m.key.verification.start.yaml",
        decode_content: event_content::<
            crate::events::key_verification_start::KeyVerificationStartEventContent,
        >,
    },
    EventType {
        name: "m.key_backup",
        definition: "event-schemas/schema/m.key_backup.yaml",
        decode_content: event_content::<crate::events::key_backup::KeyBackupEventContent>,
    },
    EventType {
        name: "m.marked_unread",
        definition: "event-schemas/schema/m.marked_unread.yaml",
        decode_content: event_content::<
            crate::events::marked_unread::MarkedUnreadEventContent,
        >,
    },
    EventType {
        name: "m.megolm_backup.v1",
        definition: "overlays/event-schemas/schema/m.megolm_backup.v1.yaml",
        decode_content: event_content::<
            crate::events::megolm_backup_v1::MegolmBackupV1EventContent,
        >,
    },
    EventType {
        name: "m.policy.rule.room",
        definition: "event-schemas/schema/m.policy.rule.room.yaml",
        decode_content: event_content::<
            crate::events::policy_rule_room::PolicyRuleRoomEventContent,
        >,
    },
    EventType {
        name: "m.policy.rule.server",
        definition: "event-schemas/schema/m.policy.rule.server.yaml",
        decode_content: event_content::<
            crate::events::policy_rule_server::PolicyRuleServerEventContent,
        >,
    },
    EventType {
        name: "m.policy.rule.user",
        definition: "event-schemas/schema/m.policy.rule.user.yaml",
        decode_content: event_content::<
            crate::events::policy_rule_user::PolicyRuleUserEventContent,
        >,
    },
    EventType {
        name: "m.presence",
        definition: "event-schemas/schema/m.presence.yaml",
        decode_content: event_content::<crate::events::presence::PresenceEventContent>,
    },
    EventType {
        name: "m.push_rules",
        definition: "event-schemas/schema/m.push_rules.yaml",
        decode_content: event_content::<crate::events::push_rules::PushRulesEventContent>,
    },
    EventType {
        name: "m.reaction",
        definition: "event-schemas/schema/m.reaction.yaml",
        decode_content: event_content::<crate::events::reaction::ReactionEventContent>,
    },
    EventType {
        name: "m.receipt",
        definition: "event-schemas/schema/m.receipt.yaml",
        decode_content: event_content::<crate::events::receipt::ReceiptEventContent>,
    },
    EventType {
        name: "m.recent_emoji",
        definition: "event-schemas/schema/m.recent_emoji.yaml",
        decode_content: event_content::<
            crate::events::recent_emoji::RecentEmojiEventContent,
        >,
    },
    EventType {
        name: "m.room.avatar",
        definition: "event-schemas/schema/m.room.avatar.yaml",
        decode_content: event_content::<
            crate::events::room_avatar::RoomAvatarEventContent,
        >,
    },
    EventType {
        name: "m.room.canonical_alias",
        definition: "event-schemas/schema/m.room.canonical_alias.yaml",
        decode_content: event_content::<
            crate::events::room_canonical_alias::RoomCanonicalAliasEventContent,
        >,
    },
    EventType {
        name: "m.room.create",
        definition: "event-schemas/schema/m.room.create.yaml",
        decode_content: event_content::<
            crate::events::room_create::RoomCreateEventContent,
        >,
    },
    EventType {
        name: "m.room.encrypted",
        definition: "event-schemas/schema/m.room.encrypted.yaml",
        decode_content: event_content::<
            crate::events::room_encrypted::RoomEncryptedEventContent,
        >,
    },
    EventType {
        name: "m.room.encryption",
        definition: "event-schemas/schema/m.room.encryption.yaml",
        decode_content: event_content::<
            crate::events::room_encryption::RoomEncryptionEventContent,
        >,
    },
    EventType {
        name: "m.room.guest_access",
        definition: "event-schemas/schema/m.room.guest_access.yaml",
        decode_content: event_content::<
            crate::events::room_guest_access::RoomGuestAccessEventContent,
        >,
    },
    EventType {
        name: "m.room.history_visibility",
        definition: "event-schemas/schema/m.room.history_visibility.yaml",
        decode_content: event_content::<
            crate::events::room_history_visibility::RoomHistoryVisibilityEventContent,
        >,
    },
    EventType {
        name: "m.room.image_pack",
        definition: "event-schemas/schema/m.room.image_pack.yaml",
        decode_content: event_content::<
            crate::events::room_image_pack::RoomImagePackEventContent,
        >,
    },
    EventType {
        name: "m.room.join_rules",
        definition: "event-schemas/schema/m.room.join_rules.yaml",
        decode_content: event_content::<
            crate::events::room_join_rules::RoomJoinRulesEventContent,
        >,
    },
    EventType {
        name: "m.room.member",
        definition: "event-schemas/schema/m.room.member.yaml",
        decode_content: event_content::<
            crate::events::room_member::RoomMemberEventContent,
        >,
    },
    EventType {
        name: "m.room.message",
        definition: "event-schemas/schema/m.room.message.yaml",
        decode_content: event_content::<
            crate::events::room_message::RoomMessageEventContent,
        >,
    },
    EventType {
        name: "m.room.name",
        definition: "event-schemas/schema/m.room.name.yaml",
        decode_content: event_content::<crate::events::room_name::RoomNameEventContent>,
    },
    EventType {
        name: "m.room.pinned_events",
        definition: "event-schemas/schema/m.room.pinned_events.yaml",
        decode_content: event_content::<
            crate::events::room_pinned_events::RoomPinnedEventsEventContent,
        >,
    },
    EventType {
        name: "m.room.policy",
        definition: "event-schemas/schema/m.room.policy.yaml",
        decode_content: event_content::<
            crate::events::room_policy::RoomPolicyEventContent,
        >,
    },
    EventType {
        name: "m.room.power_levels",
        definition: "event-schemas/schema/m.room.power_levels.yaml",
        decode_content: event_content::<
            crate::events::room_power_levels::RoomPowerLevelsEventContent,
        >,
    },
    EventType {
        name: "m.room.redaction",
        definition: "event-schemas/schema/m.room.redaction.yaml",
        decode_content: event_content::<
            crate::events::room_redaction::RoomRedactionEventContent,
        >,
    },
    EventType {
        name: "m.room.server_acl",
        definition: "event-schemas/schema/m.room.server_acl.yaml",
        decode_content: event_content::<
            crate::events::room_server_acl::RoomServerAclEventContent,
        >,
    },
    EventType {
        name: "m.room.third_party_invite",
        definition: "event-schemas/schema/m.room.third_party_invite.yaml",
        decode_content: event_content::<
            crate::events::room_third_party_invite::RoomThirdPartyInviteEventContent,
        >,
    },
    EventType {
        name: "m.room.tombstone",
        definition: "event-schemas/schema/m.room.tombstone.yaml",
        decode_content: event_content::<
            crate::events::room_tombstone::RoomTombstoneEventContent,
        >,
    },
    EventType {
        name: "m.room.topic",
        definition: "event-schemas/schema/m.room.topic.yaml",
        decode_content: event_content::<crate::events::room_topic::RoomTopicEventContent>,
    },
    EventType {
        name: "m.room_key.withheld",
        definition: "event-schemas/schema/m.room_key.withheld.yaml",
        decode_content: event_content::<
            crate::events::room_key_withheld::RoomKeyWithheldEventContent,
        >,
    },
    EventType {
        name: "m.room_key",
        definition: "event-schemas/schema/m.room_key.yaml",
        decode_content: event_content::<crate::events::room_key::RoomKeyEventContent>,
    },
    EventType {
        name: "m.room_key_bundle",
        definition: "event-schemas/schema/m.room_key_bundle.yaml",
        decode_content: event_content::<
            crate::events::room_key_bundle::RoomKeyBundleEventContent,
        >,
    },
    EventType {
        name: "m.room_key_request",
        definition: "event-schemas/schema/m.room_key_request.yaml",
        decode_content: event_content::<
            crate::events::room_key_request::RoomKeyRequestEventContent,
        >,
    },
    EventType {
        name: "m.secret.request",
        definition: "event-schemas/schema/m.secret.request.yaml",
        decode_content: event_content::<
            crate::events::secret_request::SecretRequestEventContent,
        >,
    },
    EventType {
        name: "m.secret.send",
        definition: "event-schemas/schema/m.secret.send.yaml",
        decode_content: event_content::<
            crate::events::secret_send::SecretSendEventContent,
        >,
    },
    EventType {
        name: "m.secret_storage.default_key",
        definition: "overlays/event-schemas/schema/m.secret_storage.default_key.yaml",
        decode_content: event_content::<
            crate::events::secret_storage_default_key::SecretStorageDefaultKeyEventContent,
        >,
    },
    EventType {
        name: "m.secret_storage.key.",
        definition: "overlays/event-schemas/schema/m.secret_storage.key.yaml",
        decode_content: event_content::<
            crate::events::secret_storage_key::SecretStorageKeyEventContent,
        >,
    },
    EventType {
        name: "m.space.child",
        definition: "event-schemas/schema/m.space.child.yaml",
        decode_content: event_content::<
            crate::events::space_child::SpaceChildEventContent,
        >,
    },
    EventType {
        name: "m.space.parent",
        definition: "event-schemas/schema/m.space.parent.yaml",
        decode_content: event_content::<
            crate::events::space_parent::SpaceParentEventContent,
        >,
    },
    EventType {
        name: "m.sticker",
        definition: "event-schemas/schema/m.sticker.yaml",
        decode_content: event_content::<crate::events::sticker::StickerEventContent>,
    },
    EventType {
        name: "m.tag",
        definition: "event-schemas/schema/m.tag.yaml",
        decode_content: event_content::<crate::events::tag::TagEventContent>,
    },
    EventType {
        name: "m.typing",
        definition: "event-schemas/schema/m.typing.yaml",
        decode_content: event_content::<crate::events::typing::TypingEventContent>,
    },
];

/// Decodes the content of an event.
///
/// # Errors
///
/// There is no such type of events, or the content is not one of it.
#[cfg(feature = "events")]
pub fn decode_event_content(
    event_type: &str,
    content: impl Into<Bytes>,
) -> Result<Decoded, CatalogError> {
    catalog::decode_event_content(EVENTS, event_type, content)
}
