//! Drink.
//!
//! From the definitions in `client-server/definitions/golden.yaml`.

use matrix_jobs_runtime::{record, tagged};

/// The definition `golden`.
///
/// Response of [`EchoJob`](crate::client_server::EchoJob). Request body of [`EchoJob`](crate::client_server::EchoJob).
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum Drink {
    /// `kind` is `tea`.
    Tea(TeaDrink),
    /// `kind` is missing or has another value, or what its value requires is missing.
    Other(OtherDrink),
}

impl Drink {
    /// Creates [`Tea`](Self::Tea) from its required properties.
    pub fn tea(leaves: impl Into<String>) -> Self {
        Self::Tea(TeaDrink::new(leaves))
    }

    /// `kind`: string, which tells the variants apart.
    #[inline]
    pub fn kind(&self) -> &str {
        match self {
            Self::Tea(_) => "tea",
            Self::Other(content) => &content.kind,
        }
    }
}

tagged! {
    Drink by "kind" {
        _ Other(OtherDrink),
        Tea(TeaDrink) = "tea",
    }
}

/// A [`Drink`] whose `kind` has another value.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OtherDrink {
    /// `kind`: string.
    pub kind: String,
}

impl OtherDrink {
    /// Creates the value from its required properties.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into() }
    }
}

record! {
    OtherDrink {
        0 kind: Required "kind",
    }
}

/// A [`Drink`] whose `kind` is `tea`.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct TeaDrink {
    /// `leaves`: string.
    pub leaves: String,
}

impl TeaDrink {
    /// Creates the value from its required properties.
    pub fn new(leaves: impl Into<String>) -> Self {
        Self { leaves: leaves.into() }
    }
}

record! {
    TeaDrink {
        0 leaves: Required "leaves",
        = "kind" "tea"
    }
}
