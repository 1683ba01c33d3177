// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Matrix's Application Service API.
#![cfg_attr(feature = "application-service", doc = include_str!("index.md"))]

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
