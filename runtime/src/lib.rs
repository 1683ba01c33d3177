//! The runtime of `matrix-jobs`.

pub mod json;
