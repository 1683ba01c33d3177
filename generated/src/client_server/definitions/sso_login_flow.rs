// Written by `cargo xtask regen` from api-spec/client-server/definitions/sso_login_flow.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `client-server/definitions/sso_login_flow.yaml`.

use matrix_jobs_runtime::{MxcUri, record};

/// A provider of single sign-on that the user can choose.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct IdentityProvider {
    /// `id`: string.
    pub id: String,
    /// `name`: string.
    pub name: String,
    /// `icon`: string, a media URI: `mxc://server/id`, optional.
    pub icon: Option<MxcUri>,
    /// `brand`: string, optional.
    pub brand: Option<String>,
}

record! {
    IdentityProvider {
        0 id: Required "id",
        1 name: Required "name",
        2 icon: Optional "icon",
        3 brand: Optional "brand",
    }
}
