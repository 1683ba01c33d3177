// Written by `cargo xtask regen` from api-spec, Matrix 1.19. Do not edit.

//! Event definitions.

pub mod signed_third_party_invite;
