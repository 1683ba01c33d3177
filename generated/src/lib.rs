// Written by `cargo xtask regen` from api-spec, Matrix 1.19. Do not edit.

#![doc = include_str!("../README.md")]
#[doc(inline)]
pub use matrix_jobs_runtime::*;

#[cfg(feature = "client-server")]
#[rustfmt::skip]
pub mod client_server;
