//! The next access token: fetched once for all jobs that need it.

use std::sync::Arc;

use tokio::sync::watch;

use crate::connection::Connection;
use crate::connection::credentials::{State, Token};
use crate::connection::renewal::{Outcome, Renewal};
use crate::connection::session_data::Session;
use crate::job::Job;
use crate::job::raw_response::RawResponse;
use crate::json::Secret;
use crate::platform::{Instant, sleep_until};
use crate::protocol::endpoint::{Access, Endpoint, Method};
use crate::protocol::matrix_error::Logout;
use crate::protocol::status::{JobStatusCode, Status};
use crate::record;
use crate::request::parts::RequestParts;
use crate::run::storing;
use crate::state::attempt_error::AttemptError;
use crate::state::job_error::JobError;

/// Begins a renewal in a task of its own, so that it doesn't end with the job that wanted it.
fn begin(connection: &Connection, state: &State, session: Arc<Session>) -> Renewal {
    let (end, outcome) = watch::channel(None);
    let (connection, generation, unstored) = (connection.clone(), state.generation, state.unstored.clone());
    let due = state.next_renewal;
    storing::spawn(Box::pin(async move {
        if let Some(due) = due {
            sleep_until(due).await;
        }
        let renewed = renew(&connection, generation, &session, unstored).await;
        end.send_replace(Some(conclude(&connection, generation, renewed)));
        Ok(())
    }));
    Renewal::new(outcome)
}

/// The renewal that is under way, or a new one if there can be one.
pub(crate) fn ensure(state: &mut State, connection: &Connection) -> Option<Renewal> {
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
            let renewal = if state.renew_at.is_some_and(|time| time <= Instant::now()) {
                state.renewal(self)
            } else {
                state.renewal_under_way()
            };
            match renewal {
                None => return state.current(),
                Some(renewal) => renewal,
            }
        };
        // If it fails, the old token may still do.
        renewal.outcome().await;
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
            state.renewal(self)
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
                // The job wasn't carried out, but neither is the session over. The renewal was retried already.
                let problem =
                    AttemptError::new(code, format!("the access token could not be renewed: {why}"));
                Err(AttemptError { is_lasting: true, ..problem })
            }
        }
    }
}

/// The session with new tokens, which are stored. Tokens that an earlier renewal could not store are stored now.
async fn renew(
    connection: &Connection,
    generation: u64,
    session: &Session,
    unstored: Option<Session>,
) -> Result<Session, Outcome> {
    let renewed = match unstored {
        Some(renewed) => renewed,
        None => refresh(connection, session).await?,
    };
    let store = {
        let mut state = connection.credentials().state();
        if state.generation != generation {
            // Not in place of a session that began meanwhile.
            return Ok(renewed);
        }
        state.unstored = Some(renewed.clone());
        state.store.clone()
    };
    if let Some(store) = store {
        storing::store(connection, store, &renewed).await?;
    }
    Ok(renewed)
}

/// Trades the refresh token for the next pair.
async fn refresh(connection: &Connection, session: &Session) -> Result<Session, Outcome> {
    let job = RefreshJob { refresh_token: session.refresh_token.clone() };
    // Repeated requests bring the same pair, or at least one that is good, until one of them is used.
    let refreshed = connection.aside().job(job).repeatable().run().await.map_err(outcome_of)?.into_response();
    let next = refreshed.refresh_token.filter(|token| !token.expose().is_empty());
    Ok(Session {
        refresh_token: next.or_else(|| session.refresh_token.clone()),
        ..session.clone().with_token(refreshed.access_token, refreshed.expires_in_ms)
    })
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
            match outcome {
                Outcome::Refused(_) => state.end_renewals(),
                // A proxy's page costs no time; without a pause, each job would ask for the next.
                _ => {
                    let wait = connection.interval(state.failed_renewals);
                    state.postpone_renewal(wait);
                }
            }
            outcome
        }
    }
}

/// What a renewal that failed means. The session is over only if the server itself refuses the refresh token: a page of
/// a proxy, or an error about something else, is an attempt that failed.
fn outcome_of(error: JobError) -> Outcome {
    let why = error.to_string().into();
    match (error.http_status(), error.errcode()) {
        (_, Some("M_UNKNOWN_TOKEN")) => return Outcome::Refused(why),
        // What Synapse says of a refresh token that was used before, or has expired.
        (Some(403), Some("M_FORBIDDEN")) => return Outcome::Refused(why),
        _ => {}
    }
    // The jobs that wait end with it: a code such as `NotFound` would be read as an answer to what they asked for.
    let code = match error.code() {
        code @ (JobStatusCode::Timeout
        | JobStatusCode::TooManyRequests
        | JobStatusCode::IncorrectResponse
        | JobStatusCode::NetworkAuthRequired
        | JobStatusCode::UserConsentRequired
        | JobStatusCode::UserDeactivated
        | JobStatusCode::AccountLocked) => code,
        _ => JobStatusCode::NetworkError,
    };
    Outcome::Failed(code, why)
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

    fn prepare_result(&mut self, response: &mut RefreshResponse, _: &RawResponse<'_>) -> Result<(), Status> {
        Token::check(&response.access_token)
    }
}

record! {
    RefreshResponse {
        0 access_token: Required "access_token",
        1 refresh_token: Optional "refresh_token",
        2 expires_in_ms: Optional "expires_in_ms",
    }
}
