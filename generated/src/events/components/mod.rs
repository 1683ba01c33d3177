// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Event definitions.

#[cfg(feature = "events")]
pub mod encrypted_secret;
#[cfg(feature = "events")]
pub mod m_text_content_block;
#[cfg(feature = "events")]
pub mod room_key_withheld_content;
#[cfg(feature = "events")]
pub mod sdp_stream_metadata;
pub mod signed_third_party_invite;
