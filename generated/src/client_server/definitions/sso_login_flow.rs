// Written by `cargo xtask regen` from api-spec/client-server/definitions/sso_login_flow.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `client-server/definitions/sso_login_flow.yaml`.

use matrix_jobs_runtime::{MxcUri, record};

/// A provider of single sign-on that the user can choose.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IdentityProvider {
    /// What [`RedirectToIdPJob`](crate::client_server::RedirectToIdPJob) takes.
    ///
    /// `id`: string.
    pub id: String,
    /// The provider's name, for people.
    ///
    /// `name`: string.
    pub name: String,
    /// The provider's picture, as `mxc://server/id`.
    ///
    /// `icon`: string, a media URI: `mxc://server/id`, optional.
    pub icon: Option<MxcUri>,
    /// A well-known brand, such as `github`, for the look of a button.
    ///
    /// `brand`: string, optional.
    pub brand: Option<String>,
}

#[cfg(feature = "server")]
impl IdentityProvider {
    /// Creates the value from its required properties.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            icon: None,
            brand: None,
        }
    }

    /// Sets [`icon`](Self#structfield.icon).
    #[must_use]
    pub fn with_icon(mut self, icon: impl Into<MxcUri>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`brand`](Self#structfield.brand).
    #[must_use]
    pub fn with_brand(mut self, brand: impl Into<String>) -> Self {
        self.brand = Some(brand.into());
        self
    }
}

record! {
    IdentityProvider {
        0 id: Required "id",
        1 name: Required "name",
        2 icon: Optional "icon",
        3 brand: Optional "brand",
    }
}
