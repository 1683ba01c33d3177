//! What is known of an error beyond its status.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use crate::protocol::authentication::AuthenticationResponse;
use crate::protocol::matrix_error::{Logout, MatrixError};
use crate::protocol::version::TooNew;

/// What is known of a failure beyond its status. What is large is shared, so that errors are copied and dropped with little
/// code.
#[derive(Clone, Debug, Default)]
pub(crate) struct ErrorDetails {
    pub(crate) matrix: Option<Arc<MatrixError>>,
    pub(crate) authentication: Option<Arc<AuthenticationResponse>>,
    pub(crate) cause: Option<Arc<dyn Error + Send + Sync>>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) logout: Option<Logout>,
    /// The server was known to be older than the operation.
    pub(crate) too_new: Option<TooNew>,
}
