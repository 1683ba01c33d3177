// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Matrix's Application Service API.
//!
//! ## Operations
//!
//! - [`PingJob`]: `POST /_matrix/app/v1/ping`
//! - [`GetProtocolMetadataJob`]: `GET /_matrix/app/v1/thirdparty/protocol/{protocol}`
//! - [`QueryUserByProtocolJob`]: `GET /_matrix/app/v1/thirdparty/user/{protocol}`
//! - [`QueryLocationByProtocolJob`]: `GET /_matrix/app/v1/thirdparty/location/{protocol}`
//! - [`QueryLocationByAliasJob`]: `GET /_matrix/app/v1/thirdparty/location`
//! - [`QueryThirdpartyUserByIdJob`]: `GET /_matrix/app/v1/thirdparty/user`
//! - [`QueryRoomByAliasJob`]: `GET /_matrix/app/v1/rooms/{roomAlias}`
//! - [`QueryUserByIdJob`]: `GET /_matrix/app/v1/users/{userId}`
//! - [`SendTransactionJob`]: `PUT /_matrix/app/v1/transactions/{txnId}`

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

#[cfg(feature = "application-service")]
#[doc(inline)]
pub use self::ping::{PingJob, PingRequest};
#[cfg(feature = "application-service")]
#[doc(inline)]
pub use self::protocols::{
    GetProtocolMetadataJob, QueryLocationByAliasJob, QueryLocationByProtocolJob,
    QueryThirdpartyUserByIdJob, QueryUserByProtocolJob,
};
#[cfg(feature = "application-service")]
#[doc(inline)]
pub use self::query_room::QueryRoomByAliasJob;
#[cfg(feature = "application-service")]
#[doc(inline)]
pub use self::query_user::QueryUserByIdJob;
#[cfg(feature = "application-service")]
#[doc(inline)]
pub use self::transactions::{SendTransactionJob, SendTransactionRequest};
