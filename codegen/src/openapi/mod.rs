//! The vocabulary of OpenAPI 3.1, as far as the definitions use it; anything else is refused, not guessed.

mod document;
mod keys;
mod operation;
mod schema;
mod security;
mod standard;

pub use document::Document;
pub use keys::Keys;
pub use operation::{Media, MediaKind, Operation, Parameter, Response};
pub use schema::{Additional, JsonType, Schema};
pub use security::Scheme;
