// Written by `cargo xtask regen` from api-spec, Matrix 1.19. Do not edit.

//! Matrix's Client-Server API.

pub mod definitions;
pub mod login;
pub mod login_token;
pub mod logout;
pub mod whoami;
