// Written by `cargo xtask regen` from api-spec/client-server/definitions/invite_3pid.yaml. Do not edit.

//! Invite3pid.
//!
//! From the definitions in `client-server/definitions/invite_3pid.yaml`.

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::record;

/// Somebody to invite, known by a mail address or phone number.
///
/// Request body of [`InviteByThreepidJob`](crate::client_server::InviteByThreepidJob).
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InviteThreepid {
    /// The identity server, such as `id.example.org`, without `https://`.
    ///
    /// `id_server`: string.
    pub id_server: String,
    /// The access token for the identity server, from its `RegisterAccountJob`.
    ///
    /// `id_access_token`: string, secret (hidden by `Debug`).
    pub id_access_token: Secret,
    /// `medium`: string.
    pub medium: String,
    /// `address`: string.
    pub address: String,
}

impl InviteThreepid {
    /// Creates the value from its required properties.
    pub fn new(
        id_server: impl Into<String>,
        id_access_token: impl Into<Secret>,
        medium: impl Into<String>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            id_server: id_server.into(),
            id_access_token: id_access_token.into(),
            medium: medium.into(),
            address: address.into(),
        }
    }
}

record! {
    InviteThreepid {
        0 id_server: Required "id_server",
        1 id_access_token: Required "id_access_token",
        2 medium: Required "medium",
        3 address: Required "address",
    }
}
