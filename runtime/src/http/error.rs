//! Why there is no response, or not a whole one: what can't succeed, and what was not processed.

use std::error::Error;
use std::fmt;
use std::io;

use url::Url;

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

    /// What an error of the HTTP client means for a request to this URL. Its own words say the least; what happened is
    /// in its causes.
    pub(crate) fn caused(error: impl Error + Send + Sync + 'static, phase: Phase, url: &Url) -> Self {
        let origin = url.origin().ascii_serialization();
        let (is_unsent, phase) = if is_unsent(&error) { (true, Phase::Sending) } else { (false, phase) };
        let words: Vec<_> = causes(&error).map(ToString::to_string).collect();
        let obstacle = match phase {
            Phase::Connecting | Phase::Sending => obstacle(&error),
            Phase::Building | Phase::Receiving => None,
        };
        let message = match (phase, &obstacle) {
            (Phase::Building, _) => format!("cannot make a request to {origin}: {}", words.join(": ")),
            (_, Some(obstacle)) => format!("cannot connect to {origin}: {obstacle}"),
            // The first two say that a request failed, since no connection was made.
            (Phase::Connecting, None) => format!("cannot connect to {origin}: {}", from(&words, 2)),
            (Phase::Sending, None) => format!("no response from {origin}: {}", from(&words, 1)),
            (Phase::Receiving, None) => format!("the response from {origin} broke off: {}", words.join(": ")),
        };
        let is_final = phase == Phase::Building || obstacle.is_some();
        let is_unprocessed = phase == Phase::Sending && (is_unsent || is_refused(&error));
        Self { message, cause: Some(Box::new(error)), phase, is_final, is_unprocessed }
    }

    /// The same of a request whose body was not read: no server can have processed it.
    pub(crate) fn with_body_unread(self) -> Self {
        Self { is_unprocessed: self.phase == Phase::Sending || self.is_unprocessed, ..self }
    }
}

/// An error and its causes, those that an `io::Error` hides included.
fn causes<'e>(error: &'e (dyn Error + 'static)) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    std::iter::successors(Some(error), |error: &&'e (dyn Error + 'static)| {
        let error: &'e (dyn Error + 'static) = *error;
        let hidden = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        hidden.map_or_else(|| error.source(), |hidden| Some(hidden as _))
    })
}

/// The words of the causes after the first ones, each once: an `io::Error` says the same as what it hides.
fn from(words: &[String], first: usize) -> String {
    let mut words = words[first.min(words.len() - 1)..].to_vec();
    words.dedup();
    words.join(": ")
}

/// Why connecting can't succeed, whenever it is tried again, and what to do; none if it may. A name that isn't found is
/// no such reason: that is also what a laptop says that has just woken up, or whose VPN isn't there yet.
fn obstacle(error: &(dyn Error + 'static)) -> Option<String> {
    causes(error).find_map(|cause| {
        #[cfg(feature = "rustls")]
        if let Some(obstacle) = crate::http::tls::obstacle(cause) {
            return Some(obstacle);
        }
        // The type is private to the HTTP client.
        (cause.to_string() == "tunnel error: proxy authorization required").then(|| {
            "the proxy refuses to connect without a user name and a password; put them into its URL, as in \
             HTTPS_PROXY=http://user:password@proxy"
                .to_owned()
        })
    })
}

/// Whether the request did not leave the HTTP client: the connection that it was to take closed before, or was closed
/// when it came out of the pool. The types are private to the client, so that only their messages can be compared.
fn is_unsent(error: &(dyn Error + 'static)) -> bool {
    const UNSENT: [&str; 3] =
        ["client error (Canceled)", "request was canceled", "checked out connection was closed"];
    causes(error).any(|cause| UNSENT.contains(&cause.to_string().as_str()))
}

/// Whether the server said that it did not process the request (RFC 9113, 6.8 and 8.7). To requests that it may have
/// processed, h2 doesn't give a GOAWAY as the reason, but the end of the connection.
fn is_refused(error: &(dyn Error + 'static)) -> bool {
    let mut causes = causes(error).filter_map(|cause| cause.downcast_ref::<h2::Error>());
    causes.any(|error| {
        let is_refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
        error.is_remote() && (error.is_go_away() || is_refused)
    })
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
