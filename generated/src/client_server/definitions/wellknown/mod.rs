// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Definitions shared by operations of the Client-Server API.

pub mod full;
pub mod homeserver;
pub mod identity_server;
