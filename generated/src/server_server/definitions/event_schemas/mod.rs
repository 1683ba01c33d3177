// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Definitions shared by operations of the Server-Server API.

pub mod device_list_update;
pub mod direct_to_device;
pub mod presence;
pub mod receipt;
pub mod signing_key_update;
pub mod typing;
