// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Definitions shared by operations of the Client-Server API.

#[cfg(feature = "client-server")]
pub mod auth_data;
#[cfg(feature = "client-server")]
pub mod client_device;
#[cfg(
    any(feature = "application-service", feature = "client-server", feature = "events")
)]
pub mod client_event;
#[cfg(
    any(feature = "application-service", feature = "client-server", feature = "events")
)]
pub mod client_event_without_room_id;
#[cfg(any(feature = "client-server", feature = "server-server"))]
pub mod cross_signing_key;
#[cfg(any(feature = "client-server", feature = "server-server"))]
pub mod device_keys;
#[cfg(feature = "events")]
pub mod encrypted_file;
#[cfg(feature = "client-server")]
pub mod event_batch;
#[cfg(feature = "client-server")]
pub mod event_filter;
#[cfg(feature = "client-server")]
pub mod invite_threepid;
#[cfg(feature = "client-server")]
pub mod key_backup_data;
#[cfg(feature = "client-server")]
pub mod one_time_keys;
#[cfg(any(feature = "client-server", feature = "identity"))]
pub mod openid_token;
#[cfg(feature = "client-server")]
pub mod protocol;
#[cfg(any(feature = "client-server", feature = "server-server"))]
pub mod public_rooms_chunk;
#[cfg(any(feature = "client-server", feature = "server-server"))]
pub mod public_rooms_response;
#[cfg(any(feature = "client-server", feature = "events"))]
pub mod push_action;
#[cfg(any(feature = "client-server", feature = "events"))]
pub mod push_condition;
#[cfg(any(feature = "client-server", feature = "events"))]
pub mod push_rule;
#[cfg(any(feature = "client-server", feature = "events"))]
pub mod push_ruleset;
#[cfg(feature = "events")]
pub mod recent_emoji;
#[cfg(feature = "client-server")]
pub mod request_email_validation;
#[cfg(feature = "client-server")]
pub mod request_msisdn_validation;
#[cfg(feature = "client-server")]
pub mod request_token_response;
#[cfg(feature = "client-server")]
pub mod room_event_filter;
#[cfg(feature = "client-server")]
pub mod room_key_backup;
#[cfg(feature = "client-server")]
pub mod sso_login_flow;
#[cfg(feature = "client-server")]
pub mod state_event_batch;
#[cfg(feature = "client-server")]
pub mod sync_filter;
#[cfg(any(feature = "client-server", feature = "events"))]
pub mod tag;
#[cfg(feature = "client-server")]
pub mod third_party_signed;
#[cfg(feature = "client-server")]
pub mod timeline_batch;
#[cfg(feature = "client-server")]
pub mod user_identifier;
#[cfg(feature = "client-server")]
pub mod wellknown;
