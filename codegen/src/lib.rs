//! Placeholder.
pub mod diagnostic;
pub mod files;
pub mod load;
pub mod resolve;
