//! Definitions that other files share.
//!
//! From the definitions in `client-server/definitions/golden.yaml`.

use matrix_jobs_runtime::json::JsonValue;
use matrix_jobs_runtime::{record, union};

/// The definition `golden`.
///
/// Response of [`EchoJob`](crate::client_server::EchoJob). Request body of [`EchoJob`](crate::client_server::EchoJob).
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct Golden {
    /// `water`: one of several types, optional.
    pub water: Option<Water>,
}

impl Golden {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`water`](Self#structfield.water).
    #[must_use]
    pub fn with_water(mut self, water: impl Into<Water>) -> Self {
        self.water = Some(water.into());
        self
    }

    /// `water`: one of several types, optional.
    pub fn water(&self) -> Option<&Water> {
        self.water.as_ref()
    }
}

record! {
    Golden {
        0 water: Optional "water",
    }
}

/// Part of [`Golden`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum Water {
    /// integer.
    Integer(i64),
    /// array.
    List(Vec<String>),
    #[doc(hidden)]
    _Custom(JsonValue),
}

union! {
    Water {
        Integer(i64),
        List(Vec < String >),
    }
}
