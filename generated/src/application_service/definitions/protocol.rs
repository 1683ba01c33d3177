// Written by `cargo xtask regen` from api-spec/application-service/definitions/protocol.yaml, Matrix 1.19. Do not edit.

//! Definitions that others share.
//!
//! From the definitions in `application-service/definitions/protocol.yaml`.

use std::collections::BTreeMap;

use matrix_jobs_runtime::record;

use crate::application_service::definitions::protocol_base::FieldType;
use crate::application_service::definitions::protocol_instance::ProtocolInstance;

/// A protocol by which networks are bridged, and the networks that speak it.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct Protocol {
    /// `user_fields`: a list; each item is text.
    pub user_fields: Vec<String>,
    /// `location_fields`: a list; each item is text.
    pub location_fields: Vec<String>,
    /// `icon`: text.
    pub icon: String,
    /// `field_types`: an object with keys of its own; each value is an object.
    pub field_types: BTreeMap<String, FieldType>,
    /// `instances`: a list; each item is an object.
    pub instances: Vec<ProtocolInstance>,
}

record! {
    Protocol {
        0 user_fields: Required "user_fields",
        1 location_fields: Required "location_fields",
        2 icon: Required "icon",
        3 field_types: Required "field_types",
        4 instances: Required "instances",
    }
}
