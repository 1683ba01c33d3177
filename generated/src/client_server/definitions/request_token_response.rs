// Written by `cargo xtask regen` from api-spec/client-server/definitions/request_token_response.yaml. Do not edit.

//! RequestTokenResponse.
//!
//! From the definitions in `client-server/definitions/request_token_response.yaml`.

use matrix_jobs_runtime::record;

/// A validation that has begun.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct RequestTokenResponse {
    /// `sid`: string.
    pub sid: String,
    /// `submit_url`: string, optional.
    pub submit_url: Option<String>,
}

impl RequestTokenResponse {
    /// `sid`: string.
    pub fn sid(&self) -> &str {
        &self.sid
    }

    /// `submit_url`: string, optional.
    #[doc(alias = "submitUrl")]
    pub fn submit_url(&self) -> Option<&str> {
        self.submit_url.as_deref()
    }
}

record! {
    RequestTokenResponse {
        0 sid: Required "sid",
        1 submit_url: Optional "submit_url",
    }
}
