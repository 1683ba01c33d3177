// Written by `cargo xtask regen` from api-spec/client-server/definitions/protocol.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `client-server/definitions/protocol.yaml`.

use matrix_jobs_runtime::json::{JsonObject, Map};
use matrix_jobs_runtime::{MxcUri, record};

pub use crate::application_service::definitions::protocol_base::FieldType;

/// A protocol by which networks are bridged, and the networks that speak it.
///
/// Response of [`GetProtocolsJob`](crate::client_server::GetProtocolsJob) and [`GetProtocolMetadataJob`](crate::client_server::GetProtocolMetadataJob).
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Protocol {
    /// The fields that identify users there, the coarsest first.
    ///
    /// `user_fields`: array.
    pub user_fields: Vec<String>,
    /// The fields that identify places such as channels, the coarsest first.
    ///
    /// `location_fields`: array.
    pub location_fields: Vec<String>,
    /// The network's picture, as `mxc://server/id`.
    ///
    /// `icon`: string, a media URI: `mxc://server/id`, optional.
    pub icon: Option<MxcUri>,
    /// What the fields hold, by their names.
    ///
    /// `field_types`: object, a map.
    pub field_types: Map<String, FieldType>,
    /// The separate networks that are reached by this protocol.
    ///
    /// `instances`: array.
    pub instances: Vec<ProtocolInstance>,
}

impl Protocol {
    /// The fields that identify users there, the coarsest first.
    ///
    /// `user_fields`: array.
    #[doc(alias = "userFields")]
    pub fn user_fields(&self) -> &[String] {
        &self.user_fields
    }

    /// The fields that identify places such as channels, the coarsest first.
    ///
    /// `location_fields`: array.
    #[doc(alias = "locationFields")]
    pub fn location_fields(&self) -> &[String] {
        &self.location_fields
    }

    /// The network's picture, as `mxc://server/id`.
    ///
    /// `icon`: string, a media URI: `mxc://server/id`, optional.
    pub fn icon(&self) -> Option<&MxcUri> {
        self.icon.as_ref()
    }

    /// What the fields hold, by their names.
    ///
    /// `field_types`: object, a map.
    #[doc(alias = "fieldTypes")]
    pub fn field_types(&self) -> &Map<String, FieldType> {
        &self.field_types
    }

    /// The separate networks that are reached by this protocol.
    ///
    /// `instances`: array.
    pub fn instances(&self) -> &[ProtocolInstance] {
        &self.instances
    }
}

#[cfg(feature = "server")]
impl Protocol {
    /// Creates the value from its required properties.
    pub fn new(
        user_fields: impl IntoIterator<Item = impl Into<String>>,
        location_fields: impl IntoIterator<Item = impl Into<String>>,
        field_types: impl IntoIterator<Item = (String, FieldType)>,
        instances: Vec<ProtocolInstance>,
    ) -> Self {
        Self {
            user_fields: user_fields.into_iter().map(Into::into).collect(),
            location_fields: location_fields.into_iter().map(Into::into).collect(),
            icon: None,
            field_types: field_types.into_iter().collect(),
            instances,
        }
    }

    /// Sets [`icon`](Self#structfield.icon).
    #[must_use]
    pub fn with_icon(mut self, icon: impl Into<MxcUri>) -> Self {
        self.icon = Some(icon.into());
        self
    }
}

record! {
    Protocol {
        0 user_fields: Required "user_fields",
        1 location_fields: Required "location_fields",
        2 icon: Optional "icon",
        3 field_types: Required "field_types",
        4 instances: Required "instances",
    }
}

/// Part of [`Protocol`].
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
    /// What `third_party_instance_id` of the room directory takes.
    ///
    /// `instance_id`: string, optional.
    pub instance_id: Option<String>,
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
            instance_id: None,
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

    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[must_use]
    pub fn with_instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }
}

record! {
    ProtocolInstance {
        0 desc: Required "desc",
        1 icon: Optional "icon",
        2 fields: Required "fields",
        3 network_id: Optional "network_id",
        4 instance_id: Optional "instance_id",
    }
}
