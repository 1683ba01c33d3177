// Written by `cargo xtask regen` from api-spec, Matrix 1.19. Do not edit.

//! Matrix's Server-Server API.
//!
//! ## Media
//!
//! - [`GetContentJob`](content_repository::GetContentJob): `GET /_matrix/federation/v1/media/download/{mediaId}`
//! - [`GetContentThumbnailJob`](content_repository::GetContentThumbnailJob): `GET /_matrix/federation/v1/media/thumbnail/{mediaId}`
//!
//! ## Spaces
//!
//! - [`GetSpaceHierarchyJob`](space_hierarchy::GetSpaceHierarchyJob): `GET /_matrix/federation/v1/hierarchy/{roomId}`
//!
//! ## Other operations
//!
//! - [`BackfillRoomJob`](backfill::BackfillRoomJob): `GET /_matrix/federation/v1/backfill/{roomId}`
//! - [`GetMissingPreviousEventsJob`](backfill::GetMissingPreviousEventsJob): `POST /_matrix/federation/v1/get_missing_events/{roomId}`
//! - [`GetEventAuthJob`](event_auth::GetEventAuthJob): `GET /_matrix/federation/v1/event_auth/{roomId}/{eventId}`
//! - [`GetRoomStateJob`](events::GetRoomStateJob): `GET /_matrix/federation/v1/state/{roomId}`
//! - [`GetRoomStateIdsJob`](events::GetRoomStateIdsJob): `GET /_matrix/federation/v1/state_ids/{roomId}`
//! - [`GetEventJob`](events::GetEventJob): `GET /_matrix/federation/v1/event/{eventId}`
//! - [`GetEventByTimestampJob`](events::GetEventByTimestampJob): `GET /_matrix/federation/v1/timestamp_to_event/{roomId}`
//! - [`SendInviteV1Job`](invites_v1::SendInviteV1Job): `PUT /_matrix/federation/v1/invite/{roomId}/{eventId}`
//! - [`SendInviteV2Job`](invites_v2::SendInviteV2Job): `PUT /_matrix/federation/v2/invite/{roomId}/{eventId}`
//! - [`MakeJoinJob`](joins_v1::MakeJoinJob): `GET /_matrix/federation/v1/make_join/{roomId}/{userId}`
//! - [`SendJoinV2Job`](joins_v2::SendJoinV2Job): `PUT /_matrix/federation/v2/send_join/{roomId}/{eventId}`
//! - [`PerspectivesKeyQueryJob`](keys_query::PerspectivesKeyQueryJob): `GET /_matrix/key/v2/query/{serverName}`
//! - [`BulkPerspectivesKeyQueryJob`](keys_query::BulkPerspectivesKeyQueryJob): `POST /_matrix/key/v2/query`
//! - [`GetServerKeyJob`](keys_server::GetServerKeyJob): `GET /_matrix/key/v2/server`
//! - [`MakeKnockJob`](knocks::MakeKnockJob): `GET /_matrix/federation/v1/make_knock/{roomId}/{userId}`
//! - [`SendKnockJob`](knocks::SendKnockJob): `PUT /_matrix/federation/v1/send_knock/{roomId}/{eventId}`
//! - [`MakeLeaveJob`](leaving_v1::MakeLeaveJob): `GET /_matrix/federation/v1/make_leave/{roomId}/{userId}`
//! - [`SendLeaveV2Job`](leaving_v2::SendLeaveV2Job): `PUT /_matrix/federation/v2/send_leave/{roomId}/{eventId}`
//! - [`ExchangeOpenIdTokenJob`](openid::ExchangeOpenIdTokenJob): `GET /_matrix/federation/v1/openid/userinfo`
//! - [`GetPublicRoomsJob`](public_rooms::GetPublicRoomsJob): `GET /_matrix/federation/v1/publicRooms`
//! - [`QueryPublicRoomsJob`](public_rooms::QueryPublicRoomsJob): `POST /_matrix/federation/v1/publicRooms`
//! - [`QueryInfoJob`](query::QueryInfoJob): `GET /_matrix/federation/v1/query/{queryType}`
//! - [`QueryRoomDirectoryJob`](query::QueryRoomDirectoryJob): `GET /_matrix/federation/v1/query/directory`
//! - [`QueryProfileJob`](query::QueryProfileJob): `GET /_matrix/federation/v1/query/profile`
//! - [`AskPolicyServerToSignJob`](room_policy::AskPolicyServerToSignJob): `POST /_matrix/policy/v1/sign`
//! - [`ExchangeThirdPartyInviteJob`](third_party_invite::ExchangeThirdPartyInviteJob): `PUT /_matrix/federation/v1/exchange_third_party_invite/{roomId}`
//! - [`OnBindThirdPartyIdentifierJob`](third_party_invite::OnBindThirdPartyIdentifierJob): `PUT /_matrix/federation/v1/3pid/onbind`
//! - [`SendTransactionJob`](transactions::SendTransactionJob): `PUT /_matrix/federation/v1/send/{txnId}`
//! - [`GetUserDevicesJob`](user_devices::GetUserDevicesJob): `GET /_matrix/federation/v1/user/devices/{userId}`
//! - [`ClaimUserEncryptionKeysJob`](user_keys::ClaimUserEncryptionKeysJob): `POST /_matrix/federation/v1/user/keys/claim`
//! - [`QueryUserEncryptionKeysJob`](user_keys::QueryUserEncryptionKeysJob): `POST /_matrix/federation/v1/user/keys/query`
//! - [`GetVersionJob`](version::GetVersionJob): `GET /_matrix/federation/v1/version`
//! - [`GetWellKnownJob`](wellknown::GetWellKnownJob): `GET /.well-known/matrix/server`

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
