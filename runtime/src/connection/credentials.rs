//! What shows the server who asks, and who replaces it.

use std::error::Error;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::HeaderValue;

use crate::connection::Connection;
use crate::connection::renewal::Renewal;
use crate::connection::session_data::Session;
use crate::json::Secret;
use crate::platform::Instant;
use crate::protocol::deadline::after;
use crate::protocol::status::{JobStatusCode, Status};

/// A connection's access token and what belongs to it.
#[derive(Default)]
pub(crate) struct Credentials(Mutex<State>);

#[derive(Default)]
pub(crate) struct State {
    token: Token,
    /// Which token it is: what was done about another one doesn't concern it.
    pub(crate) generation: u64,
    pub(crate) session: Option<Arc<Session>>,
    /// What renews the token. It comes with a session, so that only programs which have one contain it.
    pub(crate) renew: Option<Renew>,
    /// When to renew the token before the server refuses it.
    pub(crate) renew_at: Option<Instant>,
    /// Whether the server has refused it.
    pub(crate) is_refused: bool,
    pub(crate) renewal: Option<Renewal>,
    /// How many renewals of the token have failed, and when the next may begin.
    pub(crate) failed_renewals: u32,
    pub(crate) next_renewal: Option<Instant>,
    pub(crate) store: Option<Store>,
    /// The session with its next tokens, which the server has given out, as long as they aren't stored.
    pub(crate) unstored: Option<Session>,
}

/// The renewal that is under way, or a new one if there can be one.
pub(crate) type Renew = fn(&mut State, &Connection) -> Option<Renewal>;

/// Stores a session whose tokens were renewed.
pub(crate) type Store = Arc<dyn Fn(Session) -> Storing + Send + Sync>;
pub(crate) type Storing = Pin<Box<dyn Future<Output = Stored> + Send>>;
pub(crate) type Stored = Result<(), Box<dyn Error + Send + Sync>>;

/// An access token as requests carry it.
#[derive(Clone, Default)]
pub(crate) enum Token {
    /// There is none.
    #[default]
    Missing,
    /// There is one, but HTTP can't send it.
    Unusable,
    /// There was one, but the server refuses it, and to renew it.
    Expired,
    /// The `Authorization` header.
    Bearer(HeaderValue),
}

impl Token {
    /// Refuses a response whose access token no request can carry: it must not take the place of one that works.
    pub(crate) fn check(token: &Secret) -> Result<(), Status> {
        let problem = match Self::new(token.expose()) {
            Self::Missing => "the access token in the response is empty",
            Self::Unusable => "the access token in the response has characters that HTTP can't send",
            Self::Expired | Self::Bearer(_) => return Ok(()),
        };
        Err(Status::new(JobStatusCode::IncorrectResponse, problem))
    }

    fn new(token: &str) -> Self {
        if token.is_empty() {
            return Self::Missing;
        }
        match HeaderValue::try_from(format!("Bearer {token}")) {
            Ok(mut header) => {
                header.set_sensitive(true);
                Self::Bearer(header)
            }
            Err(_) => Self::Unusable,
        }
    }
}

impl Credentials {
    pub(crate) fn set_token(&self, token: &str) {
        self.state().replace(Token::new(token), None);
    }

    pub(crate) fn set_session(&self, session: Session, renew: Renew) {
        let mut state = self.state();
        state.begin(session);
        state.renew = Some(renew);
    }

    pub(crate) fn session(&self) -> Option<Session> {
        self.state().session.as_deref().cloned()
    }

    pub(crate) fn set_store<F, S, E>(&self, store: F)
    where
        F: Fn(Session) -> S + Send + Sync + 'static,
        S: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<Box<dyn Error + Send + Sync>> + 'static,
    {
        let store = move |session| -> Storing {
            let storing = store(session);
            Box::pin(async move { storing.await.map_err(Into::into) })
        };
        self.state().store = Some(Arc::new(store));
    }

    /// The token, and which one it is.
    pub(crate) fn current(&self) -> (Token, u64) {
        self.state().current()
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Takes a session's token in place of what is there.
    pub(crate) fn begin(&mut self, session: Session) {
        let token = Token::new(session.access_token.expose());
        self.replace(token, Some(session));
    }

    /// The token, and which one it is.
    pub(crate) fn current(&self) -> (Token, u64) {
        (self.token.clone(), self.generation)
    }

    fn replace(&mut self, token: Token, session: Option<Session>) {
        self.token = token;
        self.generation += 1;
        self.is_refused = false;
        self.renew_at = session
            .as_ref()
            .and_then(|session| session.time_to_renewal())
            .map(|time| after(Instant::now(), time));
        self.session = session.map(Arc::new);
        // What is under way is for another token.
        (self.renewal, self.unstored) = (None, None);
        (self.failed_renewals, self.next_renewal) = (0, None);
    }

    /// The renewal that is under way, or a new one if there can be one.
    pub(crate) fn renewal(&mut self, connection: &Connection) -> Option<Renewal> {
        self.renew.and_then(|renew| renew(self, connection))
    }

    pub(crate) fn renewal_under_way(&self) -> Option<Renewal> {
        self.renewal.clone().filter(Renewal::is_under_way)
    }

    /// A renewal has failed: the next one begins after this time.
    pub(crate) fn postpone_renewal(&mut self, wait: Duration) {
        self.failed_renewals = self.failed_renewals.saturating_add(1);
        self.next_renewal = Some(after(Instant::now(), wait));
    }

    /// The server doesn't renew the token.
    pub(crate) fn end_renewals(&mut self) {
        if let Some(session) = &mut self.session {
            Arc::make_mut(session).refresh_token = None;
        }
        if self.is_refused {
            self.token = Token::Expired;
            self.generation += 1;
        }
    }
}
