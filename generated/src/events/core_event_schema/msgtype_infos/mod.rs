// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Event definitions.

pub mod avatar_info;
pub mod image_info;
pub mod thumbnail_info;
