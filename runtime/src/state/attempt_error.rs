//! What ended an attempt, and what it says of the server.

use std::sync::Arc;

use crate::protocol::status::{JobStatusCode, Status};
use crate::state::error_details::ErrorDetails;

/// What ended an attempt.
pub(crate) struct AttemptError {
    pub(crate) code: JobStatusCode,
    pub(crate) message: String,
    pub(crate) health: ServerHealth,
    /// Whether the server certainly did not process the request, though there was a connection: it said so (GOAWAY,
    /// REFUSED_STREAM), or the connection was closed before anything was written. Any request can be sent again at
    /// once.
    pub(crate) is_unprocessed: bool,
    /// Whether another attempt can't help, whatever the code.
    pub(crate) is_lasting: bool,
    /// Boxed, since errors are rare and large.
    pub(crate) details: Box<ErrorDetails>,
}

/// What a problem says of the server's health.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ServerHealth {
    /// Nothing: what is wrong may be wrong with this one request.
    Unknown,
    /// It answers.
    Answers,
    /// It is unreachable, and hasn't got the request.
    Unreachable,
    /// Something in between says that it can't reach it, or it says itself that it is down.
    Down,
    /// It, or a proxy before it, has too much to do, and says how long to wait.
    Busy,
}

impl ServerHealth {
    /// Whether other jobs would meet with the same.
    pub(crate) fn is_outage(self) -> bool {
        matches!(self, Self::Unreachable | Self::Down)
    }
}

impl AttemptError {
    pub(crate) fn new(code: JobStatusCode, message: impl Into<String>) -> Self {
        let (message, health, details) = (message.into(), ServerHealth::Unknown, Box::default());
        Self { code, message, health, is_unprocessed: false, is_lasting: false, details }
    }

    /// A problem that an error explains in full.
    pub(crate) fn caused(code: JobStatusCode, cause: impl std::error::Error + Send + Sync + 'static) -> Self {
        let mut problem = Self::new(code, cause.to_string());
        problem.details.cause = Some(Arc::new(cause));
        problem
    }

    /// Whether the request was one too many, and more of them are to wait.
    pub(crate) fn is_limit(&self) -> bool {
        match self.code {
            JobStatusCode::TooManyRequests => true,
            JobStatusCode::NetworkError => self.health == ServerHealth::Busy,
            _ => false,
        }
    }

    /// Whether the server has certainly not processed the request.
    pub(crate) fn was_not_processed(&self) -> bool {
        self.is_unprocessed || self.health == ServerHealth::Unreachable
    }

    /// The same after a redirect: a server has got the request, even if the next one has not.
    pub(crate) fn after_redirect(self) -> Self {
        let health = match self.health {
            ServerHealth::Unreachable => ServerHealth::Unknown,
            health => health,
        };
        Self { health, is_unprocessed: false, ..self }
    }

    /// A problem that a job states itself. It is one even if its code says otherwise.
    pub(crate) fn said(status: Status) -> Self {
        let code = if status.is_good() { JobStatusCode::ErrorLevel } else { status.code };
        Self::new(code, status.message)
    }
}
