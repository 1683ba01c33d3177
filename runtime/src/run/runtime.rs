//! Whether the tokio runtime that is here has what jobs need.

use std::net::UdpSocket;
use std::panic::catch_unwind;
use std::time::Duration;

use tokio::runtime::Handle;

use crate::connection::Connection;
use crate::protocol::status::JobStatusCode;
use crate::state::attempt_error::AttemptError;

/// Looks at the runtime, once per connection, so that a job which can't run fails instead of panicking. tokio says that
/// something is switched off only by a panic, whose message is printed all the same.
pub(crate) fn check(connection: &Connection) -> Result<(), AttemptError> {
    if Handle::try_current().is_err() {
        return Err(without_runtime());
    }
    if connection.is_runtime_known() {
        return Ok(());
    }
    if catch_unwind(|| drop(tokio::time::sleep(Duration::ZERO))).is_err() {
        return Err(unfit("timers", "enable_time"));
    }
    if connection.transport().needs_io() && catch_unwind(register_socket).is_err() {
        return Err(unfit("I/O", "enable_io"));
    }
    connection.set_runtime_known();
    Ok(())
}

/// Has a socket watched that nobody writes to. Whether there can be one is not the question.
fn register_socket() {
    if let Ok(socket) = UdpSocket::bind("127.0.0.1:0")
        && socket.set_nonblocking(true).is_ok()
    {
        let _ = tokio::net::UdpSocket::from_std(socket);
    }
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
