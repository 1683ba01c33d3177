// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.message$m.text.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `event-schemas/schema/m.room.message$m.text.yaml`.

use matrix_jobs_runtime::record;

/// Content of `m.room.message` events: `m.text`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct RoomMessageTextContent {
    /// `body`: string.
    pub body: String,
    /// `format`: string, optional.
    pub format: Option<String>,
    /// `formatted_body`: string, optional.
    pub formatted_body: Option<String>,
}

impl RoomMessageTextContent {
    /// Creates the value from its required properties.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            format: None,
            formatted_body: None,
        }
    }

    /// Sets [`format`](Self#structfield.format).
    #[must_use]
    pub fn with_format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets [`formatted_body`](Self#structfield.formatted_body).
    #[must_use]
    pub fn with_formatted_body(mut self, formatted_body: impl Into<String>) -> Self {
        self.formatted_body = Some(formatted_body.into());
        self
    }
}

record! {
    RoomMessageTextContent {
        0 body: Required "body",
        1 format: Optional "format",
        2 formatted_body: Optional "formatted_body",
        = "msgtype" "m.text"
    }
}
