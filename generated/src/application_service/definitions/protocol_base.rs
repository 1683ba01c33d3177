// Written by `cargo xtask regen` from api-spec/application-service/definitions/protocol_base.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `application-service/definitions/protocol_base.yaml`.

use matrix_jobs_runtime::record;

/// What the values of a field look like: a regular expression, and an example to show.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FieldType {
    /// What the field's values look like, as a regular expression.
    ///
    /// `regexp`: string.
    pub regexp: String,
    /// An example of a value, to be shown in an empty field.
    ///
    /// `placeholder`: string.
    pub placeholder: String,
}

#[cfg(feature = "server")]
impl FieldType {
    /// Creates the value from its required properties.
    pub fn new(regexp: impl Into<String>, placeholder: impl Into<String>) -> Self {
        Self {
            regexp: regexp.into(),
            placeholder: placeholder.into(),
        }
    }
}

record! {
    FieldType {
        0 regexp: Required "regexp",
        1 placeholder: Required "placeholder",
    }
}
