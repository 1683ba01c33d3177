//! Values of Matrix and HTTP: what operations, identifiers, errors and versions are, without anything that runs.

pub(crate) mod authentication;
pub(crate) mod deadline;
pub(crate) mod endpoint;
mod grammar;
pub(crate) mod header;
pub mod id;
pub(crate) mod matrix_error;
pub(crate) mod short_hash;
pub(crate) mod status;
pub(crate) mod strategy;
pub(crate) mod text;
pub(crate) mod txn;
pub mod units;
pub(crate) mod version;
