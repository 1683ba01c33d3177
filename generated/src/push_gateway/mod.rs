// Written by `cargo xtask regen` from api-spec, Matrix 1.19. Do not edit.

//! Matrix's Push Gateway API.
//!
//! ## Operations
//!
//! - [`NotifyJob`](push_notifier::NotifyJob): `POST /_matrix/push/v1/notify`

pub mod push_notifier;
