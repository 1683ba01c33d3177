//! Definitions that other files share.
//!
//! From the definitions in `client-server/definitions/golden.yaml`.

use matrix_jobs_runtime::{open_enum, record};

/// The definition `golden`.
///
/// Response of [`EchoJob`](crate::client_server::EchoJob). Request body of [`EchoJob`](crate::client_server::EchoJob).
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct Golden {
    /// `heat`: string, an enum, optional.
    pub heat: Option<Heat>,
}

impl Golden {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`heat`](Self#structfield.heat).
    #[inline]
    #[must_use]
    pub fn with_heat(mut self, heat: Heat) -> Self {
        self.heat = Some(heat);
        self
    }

    /// `heat`: string, an enum, optional.
    pub fn heat(&self) -> Option<&Heat> {
        self.heat.as_ref()
    }
}

record! {
    Golden {
        0 heat: Optional "heat",
    }
}

/// Part of [`Golden`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Heat {
    /// `m.low`
    Low,
    /// `full_on`
    FullOn,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    Heat {
        Low = "m.low",
        FullOn = "full_on",
    }
}
