// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.dummy.yaml. Do not edit.

//! Nothing: sent where an encrypted message is needed only for its session.
//!
//! From the definitions in `event-schemas/schema/m.dummy.yaml`.

use matrix_jobs_runtime::event::{EventContent, ToDeviceEventContent};
use matrix_jobs_runtime::record;

/// Nothing: sent where an encrypted message is needed only for its session.
///
/// Content of `m.dummy` events: to-device, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendToDeviceJob::event`](crate::client_server::SendToDeviceJob::event)."
)]
#[doc(alias = "m.dummy")]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct DummyEventContent {}

impl DummyEventContent {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    DummyEventContent {}
}

impl EventContent for DummyEventContent {
    const TYPE: &'static str = "m.dummy";
}

impl ToDeviceEventContent for DummyEventContent {}
