//! Why there is no response, or not a whole one: what can't succeed, and what was not processed.

use std::error::Error;
use std::fmt;

use crate::protocol::status::JobStatusCode;
use crate::state::attempt_error::{AttemptError, ServerHealth};

/// What HTTP was about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Making a request of what it was given.
    Building,
    /// Connecting, TLS and proxies included.
    Connecting,
    /// Sending the request, and waiting for the response to begin.
    Sending,
    /// Reading the response's body.
    Receiving,
}

/// Why there is no response, or not a whole one. It names no more of the URL than the origin, since secrets may be in
/// it.
#[derive(Debug)]
pub(crate) struct TransportError {
    message: String,
    cause: Option<Box<dyn Error + Send + Sync>>,
    phase: Phase,
    is_final: bool,
    is_unprocessed: bool,
}

impl TransportError {
    pub(crate) fn new(message: String) -> Self {
        Self { message, cause: None, phase: Phase::Sending, is_final: false, is_unprocessed: false }
    }

    /// There was no connection.
    #[cfg(feature = "test-util")]
    pub(crate) fn unreachable(message: String) -> Self {
        Self { phase: Phase::Connecting, ..Self::new(message) }
    }

    /// What an error of the HTTP client means, in these words.
    pub(super) fn caused(error: impl Error + Send + Sync + 'static, phase: Phase, message: String) -> Self {
        let is_final = phase == Phase::Building;
        Self { cause: Some(Box::new(error)), phase, is_final, ..Self::new(message) }
    }

    /// The same of what can't succeed, whenever it is tried again, if it is so.
    pub(super) fn lasting(self, is_lasting: bool) -> Self {
        Self { is_final: self.is_final || is_lasting, ..self }
    }

    /// The same of a request that no server has processed, if it is so.
    pub(super) fn unprocessed(self, is_unprocessed: bool) -> Self {
        Self { is_unprocessed: self.phase == Phase::Sending && is_unprocessed, ..self }
    }

    /// The same of a request whose body was not read: no server can have processed it.
    pub(crate) fn with_body_unread(self) -> Self {
        Self { is_unprocessed: self.phase == Phase::Sending || self.is_unprocessed, ..self }
    }
}

impl From<TransportError> for AttemptError {
    fn from(error: TransportError) -> Self {
        let code = match error.phase {
            Phase::Building => JobStatusCode::IncorrectRequest,
            _ => JobStatusCode::NetworkError,
        };
        let health = match error.phase {
            Phase::Connecting if !error.is_final => ServerHealth::Unreachable,
            _ => ServerHealth::Unknown,
        };
        let (is_unprocessed, is_lasting) = (error.is_unprocessed, error.is_final);
        Self { health, is_unprocessed, is_lasting, ..Self::caused(code, error) }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause.as_deref().map(|cause| cause as _)
    }
}
