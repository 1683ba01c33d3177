//! Whether the tokio runtime that is here has what jobs need.

use crate::connection::Connection;
use crate::platform::{Handle, has_io, has_timers};
use crate::protocol::status::JobStatusCode;
use crate::state::attempt_error::AttemptError;

/// Looks at the runtime, once per connection, so that a job which can't run fails instead of panicking.
pub(crate) fn check(connection: &Connection) -> Result<(), AttemptError> {
    if Handle::try_current().is_err() {
        return Err(without_runtime());
    }
    if connection.is_runtime_known() {
        return Ok(());
    }
    if !has_timers() {
        return Err(unfit("timers", "enable_time"));
    }
    if connection.transport().needs_io() && !has_io() {
        return Err(unfit("I/O", "enable_io"));
    }
    connection.set_runtime_known();
    Ok(())
}

pub(crate) fn without_runtime() -> AttemptError {
    AttemptError::new(
        JobStatusCode::IncorrectRequest,
        "there is no tokio runtime here; run or submit the job from within one",
    )
}

fn unfit(lacks: &str, method: &str) -> AttemptError {
    AttemptError::new(
        JobStatusCode::IncorrectRequest,
        format!("the tokio runtime has no {lacks}; build it with `{method}` or `enable_all`"),
    )
}
