// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Matrix's Push Gateway API.
#![cfg_attr(feature = "push-gateway", doc = include_str!("index.md"))]

pub mod push_notifier;

#[cfg(feature = "push-gateway")]
#[doc(inline)]
pub use self::push_notifier::{NotifyJob, NotifyRequest, NotifyResponse};
