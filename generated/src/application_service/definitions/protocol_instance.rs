// Written by `cargo xtask regen` from api-spec/application-service/definitions/protocol_instance.yaml. Do not edit.

//! Protocol Instance.
//!
//! From the definitions in `application-service/definitions/protocol_instance.yaml`.

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{MxcUri, record};

/// A network that is bridged.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ProtocolInstance {
    /// The name of the instance, for people.
    ///
    /// `desc`: string.
    pub desc: String,
    /// The picture of the instance, as `mxc://server/id`.
    ///
    /// `icon`: string, a media URI: `mxc://server/id`, optional.
    pub icon: Option<MxcUri>,
    /// Fields of the protocol that have the same value throughout the instance.
    ///
    /// `fields`: any JSON object.
    pub fields: JsonObject,
    /// What tells the instance from others of all protocols.
    ///
    /// `network_id`: string, optional.
    pub network_id: Option<String>,
}

#[cfg(feature = "server")]
impl ProtocolInstance {
    /// Creates the value from its required properties.
    pub fn new(desc: impl Into<String>, fields: JsonObject) -> Self {
        Self {
            desc: desc.into(),
            icon: None,
            fields,
            network_id: None,
        }
    }

    /// Sets [`icon`](Self#structfield.icon).
    #[must_use]
    pub fn with_icon(mut self, icon: impl Into<MxcUri>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`network_id`](Self#structfield.network_id).
    #[must_use]
    pub fn with_network_id(mut self, network_id: impl Into<String>) -> Self {
        self.network_id = Some(network_id.into());
        self
    }
}

record! {
    ProtocolInstance {
        0 desc: Required "desc",
        1 icon: Optional "icon",
        2 fields: Required "fields",
        3 network_id: Optional "network_id",
    }
}
