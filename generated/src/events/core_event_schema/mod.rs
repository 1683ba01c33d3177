// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Event definitions.

pub mod event;
#[cfg(feature = "client-server")]
pub mod stripped_state;
