//! Order.
//!
//! From the definitions in `client-server/definitions/golden.yaml`.

use matrix_jobs_runtime::record;

/// The definition `golden`.
///
/// Response of [`EchoJob`](crate::client_server::EchoJob). Request body of [`EchoJob`](crate::client_server::EchoJob).
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Order {
    /// `what`: object.
    pub what: What,
}

impl Order {
    /// Creates the value from its required properties.
    pub fn new(tea: impl Into<String>) -> Self {
        Self { what: What::new(tea) }
    }

    /// `what`: object.
    pub fn what(&self) -> &What {
        &self.what
    }
}

record! {
    Order {
        0 what: Required "what",
    }
}

/// Part of [`Order`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct What {
    /// `tea`: string.
    pub tea: String,
}

impl What {
    /// Creates the value from its required properties.
    pub fn new(tea: impl Into<String>) -> Self {
        Self { tea: tea.into() }
    }
}

record! {
    What {
        0 tea: Required "tea",
        = "kind" "tea"
    }
}
