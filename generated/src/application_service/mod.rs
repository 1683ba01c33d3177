// Written by `cargo xtask regen` from api-spec, Matrix 1.19. Do not edit.

//! Matrix's Application Service API.
//!
//! ## Operations
//!
//! - [`PingJob`](ping::PingJob): `POST /_matrix/app/v1/ping`
//! - [`GetProtocolMetadataJob`](protocols::GetProtocolMetadataJob): `GET /_matrix/app/v1/thirdparty/protocol/{protocol}`
//! - [`QueryUserByProtocolJob`](protocols::QueryUserByProtocolJob): `GET /_matrix/app/v1/thirdparty/user/{protocol}`
//! - [`QueryLocationByProtocolJob`](protocols::QueryLocationByProtocolJob): `GET /_matrix/app/v1/thirdparty/location/{protocol}`
//! - [`QueryLocationByAliasJob`](protocols::QueryLocationByAliasJob): `GET /_matrix/app/v1/thirdparty/location`
//! - [`QueryUserByIdJob`](protocols::QueryUserByIdJob): `GET /_matrix/app/v1/thirdparty/user`
//! - [`QueryRoomByAliasJob`](query_room::QueryRoomByAliasJob): `GET /_matrix/app/v1/rooms/{roomAlias}`
//! - [`QueryUserByIdJob`](query_user::QueryUserByIdJob): `GET /_matrix/app/v1/users/{userId}`
//! - [`SendTransactionJob`](transactions::SendTransactionJob): `PUT /_matrix/app/v1/transactions/{txnId}`

pub mod definitions;
#[cfg(feature = "application-service")]
pub mod ping;
#[cfg(feature = "application-service")]
pub mod protocols;
#[cfg(feature = "application-service")]
pub mod query_room;
#[cfg(feature = "application-service")]
pub mod query_user;
#[cfg(feature = "application-service")]
pub mod transactions;
