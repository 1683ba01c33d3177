// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.space.child.yaml. Do not edit.

//! A room in a space. The state key is the room's ID.
//!
//! From the definitions in `event-schemas/schema/m.space.child.yaml`.

use matrix_jobs_runtime::event::{EventContent, StateEventContent};
use matrix_jobs_runtime::{ServerName, record};

/// A room in a space. The state key is the room's ID.
///
/// Content of `m.space.child` events: state, since Matrix 1.8 or earlier.
#[doc(alias = "m.space.child")]
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct SpaceChildEventContent {
    /// `via`: array.
    pub via: Vec<ServerName>,
    /// `order`: string, optional.
    pub order: Option<String>,
    /// `suggested`: boolean, optional.
    pub suggested: Option<bool>,
}

impl SpaceChildEventContent {
    /// Creates the value from its required properties.
    pub fn new(via: impl IntoIterator<Item = impl Into<ServerName>>) -> Self {
        Self {
            via: via.into_iter().map(Into::into).collect(),
            order: None,
            suggested: None,
        }
    }

    /// Sets [`order`](Self#structfield.order).
    #[must_use]
    pub fn with_order(mut self, order: impl Into<String>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Sets [`suggested`](Self#structfield.suggested).
    #[must_use]
    pub fn with_suggested(mut self, suggested: bool) -> Self {
        self.suggested = Some(suggested);
        self
    }
}

record! {
    SpaceChildEventContent {
        0 via: Required "via",
        1 order: Optional "order",
        2 suggested: Optional "suggested",
    }
}

impl EventContent for SpaceChildEventContent {
    const TYPE: &'static str = "m.space.child";
}

impl StateEventContent for SpaceChildEventContent {
    type StateKey = String;
}
