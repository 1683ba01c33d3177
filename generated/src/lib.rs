// Written by `cargo xtask regen` from api-spec. Do not edit.

#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::pedantic)]
#![allow(
    clippy::must_use_candidate,
    reason = "there are hundreds of accessors; jobs are `must_use` themselves"
)]
#![allow(clippy::doc_markdown, reason = "words of the specification are not code")]

#[doc(inline)]
pub use matrix_jobs_runtime::*;

#[cfg(feature = "catalog")]
#[rustfmt::skip]
pub mod catalog;
#[cfg(any(feature = "application-service", feature = "client-server"))]
#[rustfmt::skip]
pub mod application_service;
#[cfg(
    any(
        feature = "application-service",
        feature = "client-server",
        feature = "events",
        feature = "identity",
        feature = "server-server"
    )
)]
#[rustfmt::skip]
pub mod client_server;
#[cfg(any(feature = "client-server", feature = "events", feature = "server-server"))]
#[rustfmt::skip]
pub mod enums;
#[cfg(
    any(
        feature = "application-service",
        feature = "client-server",
        feature = "events",
        feature = "server-server"
    )
)]
#[rustfmt::skip]
pub mod events;
#[cfg(feature = "identity")]
#[rustfmt::skip]
pub mod identity;
#[cfg(feature = "push-gateway")]
#[rustfmt::skip]
pub mod push_gateway;
#[cfg(feature = "server-server")]
#[rustfmt::skip]
pub mod server_server;
