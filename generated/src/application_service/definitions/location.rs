// Written by `cargo xtask regen` from api-spec/application-service/definitions/location.yaml. Do not edit.

//! Location.
//!
//! From the definitions in `application-service/definitions/location.yaml`.

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{RoomAliasId, record};

/// A place on a bridged network, and the room that stands for it.
///
#[cfg_attr(
    feature = "application-service",
    doc = " Response of [`QueryLocationByProtocolJob`](crate::application_service::QueryLocationByProtocolJob) and [`QueryLocationByAliasJob`](crate::application_service::QueryLocationByAliasJob)."
)]
#[cfg_attr(
    feature = "client-server",
    doc = " Response of [`QueryLocationByProtocolJob`](crate::client_server::QueryLocationByProtocolJob) and [`QueryLocationByAliasJob`](crate::client_server::QueryLocationByAliasJob)."
)]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Location {
    /// The room that stands for the place on Matrix, such as `#irc_lobby:example.org`.
    ///
    /// `alias`: string, a room alias.
    pub alias: RoomAliasId,
    /// The network that the place is from, such as `irc`.
    ///
    /// `protocol`: string.
    pub protocol: String,
    /// What identifies the place there, by the names of `location_fields`.
    ///
    /// `fields`: any JSON object.
    pub fields: JsonObject,
}

#[cfg(feature = "server")]
impl Location {
    /// Creates the value from its required properties.
    pub fn new(
        alias: impl Into<RoomAliasId>,
        protocol: impl Into<String>,
        fields: JsonObject,
    ) -> Self {
        Self {
            alias: alias.into(),
            protocol: protocol.into(),
            fields,
        }
    }
}

record! {
    Location {
        0 alias: Required "alias",
        1 protocol: Required "protocol",
        2 fields: Required "fields",
    }
}
