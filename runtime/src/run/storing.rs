//! The program's own part in a renewal: it stores the new tokens before anything uses them.

use std::time::Duration;

use crate::connection::Connection;
use crate::connection::credentials::{Store, Stored, Storing};
use crate::connection::renewal::Outcome;
use crate::connection::session_data::Session;
use crate::platform::{self, JoinHandle, timeout};
use crate::protocol::status::JobStatusCode;
use crate::state::trace;

/// How long it may take to store a session: all jobs of the connection wait for it.
const LIMIT: Duration = Duration::from_secs(60);

tokio::task_local! {
    /// The connection whose new tokens are being stored.
    static STORING: Connection;
}

/// Whether this is called by what stores the new tokens of this connection.
pub(crate) fn is_within(connection: &Connection) -> bool {
    STORING.try_with(|storing| storing.is_clone_of(connection)).unwrap_or_default()
}

/// Begins a task. All are of one type: each type brings tokio's own code into a program once more.
pub(crate) fn spawn(work: Storing) -> JoinHandle<Stored> {
    platform::spawn(work)
}

/// Has the program store a session with its new tokens.
pub(crate) async fn store(connection: &Connection, store: Store, session: &Session) -> Result<(), Outcome> {
    let renewed = session.clone();
    // In a task of its own, so that a panic ends nothing else.
    let mut task = spawn(Box::pin(STORING.scope(connection.clone(), async move { store(renewed).await })));
    let (code, why) = match timeout(LIMIT, &mut task).await {
        Ok(Ok(Ok(()))) => return Ok(()),
        Ok(Ok(Err(why))) => (JobStatusCode::FileError, why.to_string()),
        Ok(Err(end)) if end.is_panic() => {
            (JobStatusCode::ErrorLevel, "a panic in `on_renewal`; its message says where".to_owned())
        }
        Ok(Err(_)) => (JobStatusCode::NetworkError, "its runtime has stopped".to_owned()),
        Err(_) => {
            task.abort();
            (JobStatusCode::FileError, format!("`on_renewal` took longer than {LIMIT:?}"))
        }
    };
    let why = without_tokens(format!("the new tokens could not be stored: {why}"), session);
    trace::not_renewed(&why);
    Err(Outcome::Failed(code, why.into()))
}

/// The program's own error may quote what it could not store.
fn without_tokens(text: String, session: &Session) -> String {
    let tokens = [Some(&session.access_token), session.refresh_token.as_ref()];
    let tokens = tokens.into_iter().flatten().map(|token| token.expose().as_str());
    tokens.filter(|token| !token.is_empty()).fold(text, |text, token| text.replace(token, "(hidden)"))
}
