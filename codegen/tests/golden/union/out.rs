//! Definitions that others share.
//!
//! From the definitions in `client-server/definitions/golden.yaml`.

use matrix_jobs_runtime::json::JsonValue;
use matrix_jobs_runtime::{record, union};

/// The definition `golden`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Golden {
    /// `water`: a value of one of several types, may be missing.
    pub water: Option<Water>,
}

impl Golden {
    /// A value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`water`](Self#structfield.water).
    #[must_use]
    pub fn with_water(mut self, water: Water) -> Self {
        self.water = Some(water);
        self
    }

    /// `water`: a value of one of several types, may be missing.
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
#[derive(Clone, Debug, PartialEq)]
pub enum Water {
    /// It is a whole number.
    Integer(i64),
    /// It is a list.
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
