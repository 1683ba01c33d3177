// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Event definitions.

#[cfg(any(feature = "client-server", feature = "events"))]
pub mod event;
#[cfg(feature = "events")]
pub mod msgtype_infos;
pub mod stripped_state;
