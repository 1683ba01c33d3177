// Written by `cargo xtask regen` from api-spec/application-service/definitions/protocol.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `application-service/definitions/protocol.yaml`.

use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::{MxcUri, record};

pub use crate::application_service::definitions::protocol_base::FieldType;
pub use crate::application_service::definitions::protocol_instance::ProtocolInstance;

/// A protocol by which networks are bridged, and the networks that speak it.
///
/// Response of [`GetProtocolMetadataJob`](crate::application_service::GetProtocolMetadataJob).
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
