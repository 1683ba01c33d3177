//! What is answered instead of a response.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::RETRY_AFTER;

use super::body;
use crate::json::{self, JsonObject, JsonValue};
use crate::protocol::matrix_error::MatrixError;
use crate::protocol::units;

/// An HTTP status with the error object of Matrix.
///
/// ```
/// # use matrix_jobs_runtime as matrix_jobs;
/// use matrix_jobs::server::ErrorResponse;
/// use matrix_jobs::server::http::StatusCode;
///
/// let error = ErrorResponse::new(StatusCode::NOT_FOUND, "M_NOT_FOUND", "There is no such room here.");
/// assert_eq!(error.to_string(), "404 M_NOT_FOUND: There is no such room here.");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorResponse {
    /// The HTTP status, 400 and above; 401 asks for interactive authentication, too.
    pub status: StatusCode,
    /// What is in the body.
    pub error: MatrixError,
}

impl ErrorResponse {
    /// An error with a code such as `M_FORBIDDEN`, and words for people.
    pub fn new(status: StatusCode, errcode: impl Into<String>, message: impl Into<String>) -> Self {
        Self { status, error: MatrixError::new(errcode, message) }
    }

    /// Adds a property to the error object.
    #[must_use]
    pub fn with_extra(mut self, name: impl Into<String>, value: impl Into<JsonValue>) -> Self {
        self.error.extra.insert(name.into(), value.into());
        self
    }

    /// Too many requests came: the client may ask again after this time. It is sent as `retry_after_ms`, and in whole
    /// seconds as the header `Retry-After`.
    pub fn limit_exceeded(retry_after: Duration) -> Self {
        Self::new(StatusCode::TOO_MANY_REQUESTS, "M_LIMIT_EXCEEDED", "There were too many requests.")
            .with_extra(RETRY_AFTER_MS, units::millis(retry_after))
    }

    /// No access token was sent.
    pub fn missing_token() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "M_MISSING_TOKEN", "An access token is required.")
    }

    /// The access token isn't known.
    pub fn unknown_token() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "M_UNKNOWN_TOKEN", "The access token isn't known.")
    }

    /// What was asked for doesn't exist.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "M_NOT_FOUND", message)
    }

    /// The caller may not do this.
    pub fn forbidden(message: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "M_FORBIDDEN", message)
    }

    pub(super) fn missing_parameter(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "M_MISSING_PARAM", message)
    }

    pub(super) fn invalid_parameter(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "M_INVALID_PARAM", message)
    }

    pub(super) fn unrecognized(status: StatusCode, message: impl Into<String>) -> Self {
        Self::new(status, "M_UNRECOGNIZED", message)
    }

    /// The response as it is sent.
    pub fn to_http(&self) -> http::Response<Bytes> {
        let body = json::write(&self.error).unwrap_or_else(|_| self.without_extra());
        let mut response = body::json(body);
        *response.status_mut() = self.status;
        if let Some(wait) = self.error.extra.get(RETRY_AFTER_MS).and_then(JsonValue::as_u64) {
            response.headers_mut().insert(RETRY_AFTER, wait.div_ceil(1000).into());
        }
        response
    }

    /// The body, if a property has a number that Matrix doesn't allow.
    fn without_extra(&self) -> Vec<u8> {
        let plain = MatrixError { extra: JsonObject::new(), ..self.error.clone() };
        json::write(&plain).unwrap_or_default()
    }
}

const RETRY_AFTER_MS: &str = "retry_after_ms";

impl fmt::Display for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.status.as_str(), self.error)
    }
}

impl std::error::Error for ErrorResponse {}
