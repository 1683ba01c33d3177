//! The next access token: fetched once for all jobs that need it.

use std::sync::Arc;

use tokio::sync::watch;
use tokio::time::Instant;

use crate::connection::Connection;
use crate::connection::credentials::{State, Store, Token};
use crate::connection::renewal::{Outcome, Renewal};
use crate::connection::session_data::Session;
use crate::job::Job;
use crate::json::Secret;
use crate::protocol::endpoint::{Access, Endpoint, Method};
use crate::protocol::matrix_error::Logout;
use crate::protocol::status::StatusCode;
use crate::record;
use crate::request::parts::RequestParts;
use crate::state::attempt_error::AttemptError;
use crate::state::job_error::JobError;
use crate::state::trace;

/// Begins a renewal in a task of its own, so that it doesn't end with the job that wanted it.
fn begin(connection: &Connection, state: &State, session: Arc<Session>) -> Renewal {
    let (end, outcome) = watch::channel(None);
    let (connection, generation, store) = (connection.clone(), state.generation, state.store.clone());
    tokio::spawn(async move {
        let renewed = renew(&connection, generation, &session, store).await;
        end.send_replace(Some(conclude(&connection, generation, renewed)));
    });
    Renewal(outcome)
}

/// The renewal that is under way, or a new one if there can be one.
fn ensure(state: &mut State, connection: &Connection) -> Option<Renewal> {
    if let Some(renewal) = state.renewal_under_way() {
        return Some(renewal);
    }
    let session = state.session.clone().filter(|session| session.refresh_token.is_some())?;
    state.renewal = Some(begin(connection, state, session));
    state.renewal.clone()
}

impl Connection {
    /// The token for a request, and which one it is. If it has to be renewed, or is being renewed, this waits.
    pub(crate) async fn token(&self) -> (Token, u64) {
        let renewal = {
            let mut state = self.credentials().state();
            match state.renew_at.is_some_and(|time| time <= Instant::now()) {
                true => ensure(&mut state, self),
                false => state.renewal_under_way(),
            }
        };
        if let Some(renewal) = renewal {
            // If it fails, the old token may still do.
            renewal.outcome().await;
        }
        self.credentials().current()
    }

    /// Sees to it that there is another token than this one, which the server has refused; the problem is what it said.
    pub(crate) async fn replace_token(
        &self,
        generation: u64,
        mut problem: AttemptError,
    ) -> Result<(), AttemptError> {
        let renewal = {
            let mut state = self.credentials().state();
            if state.generation != generation {
                return Ok(());
            }
            if problem.details.logout == Some(Logout::Hard) {
                return Err(problem);
            }
            state.is_refused = true;
            ensure(&mut state, self)
        };
        let Some(renewal) = renewal else {
            return Err(problem);
        };
        match renewal.outcome().await {
            Outcome::Renewed => Ok(()),
            Outcome::Refused(why) => {
                problem.message = format!("{}; the session can't be renewed: {why}", problem.message);
                Err(problem)
            }
            Outcome::Failed(code, why) => {
                // The job wasn't carried out, but neither is the session over. The renewal was repeated already.
                let problem =
                    AttemptError::new(code, format!("the access token could not be renewed: {why}"));
                Err(AttemptError { is_lasting: true, ..problem })
            }
        }
    }
}

/// The session with new tokens, which are stored.
async fn renew(
    connection: &Connection,
    generation: u64,
    session: &Session,
    store: Option<Store>,
) -> Result<Session, Outcome> {
    let job = RefreshJob { refresh_token: session.refresh_token.clone() };
    // Repeated requests bring the same pair, or at least one that is good, until one of them is used.
    let refreshed = connection.aside().job(job).repeatable().run().await.map_err(outcome_of)?.into_response();
    let renewed = Session {
        refresh_token: refreshed.refresh_token.or_else(|| session.refresh_token.clone()),
        ..session.clone().with_token(refreshed.access_token, refreshed.expires_in_ms)
    };
    // Not in place of a session that began meanwhile.
    let is_latest = connection.credentials().state().generation == generation;
    if let Some(store) = store.filter(|_| is_latest) {
        store(renewed.clone()).await.map_err(|why| {
            let why = format!("the new tokens could not be stored: {why}");
            trace::not_renewed(&why);
            Outcome::Failed(StatusCode::FileError, why.into())
        })?;
    }
    Ok(renewed)
}

/// Puts the new tokens in place, unless the connection has others by now.
fn conclude(connection: &Connection, generation: u64, renewed: Result<Session, Outcome>) -> Outcome {
    let mut state = connection.credentials().state();
    if state.generation != generation {
        return Outcome::Renewed;
    }
    state.renewal = None;
    // An early renewal that failed isn't tried again early.
    state.renew_at = None;
    match renewed {
        Ok(session) => {
            state.begin(session);
            Outcome::Renewed
        }
        Err(outcome) => {
            if matches!(outcome, Outcome::Refused(_)) {
                state.end_renewals();
            }
            outcome
        }
    }
}

fn outcome_of(error: JobError) -> Outcome {
    let why = error.to_string().into();
    match error.code() {
        code @ (StatusCode::Abandoned
        | StatusCode::NetworkError
        | StatusCode::Timeout
        | StatusCode::TooManyRequests
        | StatusCode::IncorrectResponse) => Outcome::Failed(code, why),
        _ => Outcome::Refused(why),
    }
}

/// Trades a refresh token for a new pair.
struct RefreshJob {
    refresh_token: Option<Secret>,
}

#[derive(Debug)]
struct RefreshResponse {
    access_token: Secret,
    refresh_token: Option<Secret>,
    expires_in_ms: Option<u64>,
}

static REFRESH: Endpoint = Endpoint {
    access: Access::None,
    rate_limited: true,
    ..Endpoint::new("refresh", Method::Post, "/_matrix/client/v3/refresh")
};

impl Job for RefreshJob {
    type Response = RefreshResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &REFRESH
    }

    fn fill(&self, request: &mut RequestParts) {
        request.body().optional("refresh_token", &self.refresh_token);
    }
}

record! {
    RefreshResponse {
        0 access_token: Required "access_token",
        1 refresh_token: Optional "refresh_token",
        2 expires_in_ms: Optional "expires_in_ms",
    }
}
