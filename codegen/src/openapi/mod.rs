//! The vocabulary of OpenAPI 3.1, as far as the definitions use it; anything else is refused, not guessed.

mod document;
mod keys;
mod schema;

pub use document::{Document, Media, Operation, Parameter};
pub use keys::Keys;
pub use schema::{Additional, JsonType, Schema};
