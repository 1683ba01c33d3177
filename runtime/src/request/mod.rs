//! What is sent: path, query, headers and body, and the secrets in them.

pub(crate) mod content;
pub(crate) mod error;
mod extra;
pub(crate) mod homeserver;
pub(crate) mod parts;
pub(crate) mod path;
pub(crate) mod prepared;
pub(crate) mod query;
pub(crate) mod secrets;
