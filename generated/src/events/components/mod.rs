// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Event definitions.

pub mod signed_third_party_invite;
