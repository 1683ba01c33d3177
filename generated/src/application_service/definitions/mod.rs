// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Definitions shared by operations of the Application Service API.

pub mod location;
#[cfg(feature = "application-service")]
pub mod namespace_list;
#[cfg(feature = "application-service")]
pub mod protocol;
pub mod protocol_base;
#[cfg(feature = "application-service")]
pub mod protocol_instance;
#[cfg(feature = "application-service")]
pub mod registration;
pub mod user;
