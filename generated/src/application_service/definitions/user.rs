// Written by `cargo xtask regen` from api-spec/application-service/definitions/user.yaml. Do not edit.

//! User.
//!
//! From the definitions in `application-service/definitions/user.yaml`.

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{UserId, record};

/// A user of a bridged network, and the Matrix user that stands for them.
///
#[cfg_attr(
    feature = "application-service",
    doc = " Response of [`QueryUserByProtocolJob`](crate::application_service::QueryUserByProtocolJob) and [`QueryThirdpartyUserByIdJob`](crate::application_service::QueryThirdpartyUserByIdJob)."
)]
#[cfg_attr(
    feature = "client-server",
    doc = " Response of [`QueryUserByProtocolJob`](crate::client_server::QueryUserByProtocolJob) and [`QueryUserByIdJob`](crate::client_server::QueryUserByIdJob)."
)]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct User {
    /// Who stands for the user on Matrix, such as `@irc_alice:example.org`.
    ///
    /// `userid`: string, a user ID.
    pub userid: UserId,
    /// The network that the user is from, such as `irc`.
    ///
    /// `protocol`: string.
    pub protocol: String,
    /// What identifies the user there, by the names of `user_fields`.
    ///
    /// `fields`: any JSON object.
    pub fields: JsonObject,
}

#[cfg(feature = "server")]
impl User {
    /// Creates the value from its required properties.
    pub fn new(
        userid: impl Into<UserId>,
        protocol: impl Into<String>,
        fields: JsonObject,
    ) -> Self {
        Self {
            userid: userid.into(),
            protocol: protocol.into(),
            fields,
        }
    }
}

record! {
    User {
        0 userid: Required "userid",
        1 protocol: Required "protocol",
        2 fields: Required "fields",
    }
}
