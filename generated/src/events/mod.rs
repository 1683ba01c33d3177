// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Event definitions.

#[cfg(feature = "server-server")]
pub mod components;
#[cfg(any(feature = "application-service", feature = "client-server"))]
pub mod core_event_schema;
