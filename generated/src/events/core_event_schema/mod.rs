// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Event definitions.

#[cfg(any(feature = "application-service", feature = "client-server"))]
pub mod event;
#[cfg(feature = "events")]
pub mod msgtype_infos;
#[cfg(feature = "client-server")]
pub mod stripped_state;
