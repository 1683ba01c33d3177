// Written by `cargo xtask regen` from api-spec/event-schemas/schema/components/m_text_content_block.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `event-schemas/schema/components/m_text_content_block.yaml`.

use matrix_jobs_runtime::record;

/// The definition `m_text_content_block`.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct TextualRepresentation {
    /// `mimetype`: string, optional.
    pub mimetype: Option<String>,
    /// `body`: string.
    pub body: String,
}

impl TextualRepresentation {
    /// Creates the value from its required properties.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            mimetype: None,
            body: body.into(),
        }
    }

    /// Sets [`mimetype`](Self#structfield.mimetype).
    #[must_use]
    pub fn with_mimetype(mut self, mimetype: impl Into<String>) -> Self {
        self.mimetype = Some(mimetype.into());
        self
    }
}

record! {
    TextualRepresentation {
        0 mimetype: Optional "mimetype",
        1 body: Required "body",
    }
}
