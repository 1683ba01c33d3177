// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Matrix's Push Gateway API.
//!
//! ## Operations
//!
//! - [`NotifyJob`]: `POST /_matrix/push/v1/notify`

pub mod push_notifier;

#[cfg(feature = "push-gateway")]
#[doc(inline)]
pub use self::push_notifier::{NotifyJob, NotifyRequest, NotifyResponse};
