//! What the errors of HTTP, TLS and proxies mean: what can't succeed, and what was not processed.

use std::error::Error;
use std::io;

use url::Url;

use crate::http::error::{Phase, TransportError};

/// What reqwest's error means for a request to this URL. Its own words say the least; what happened is in its causes.
pub(super) fn transport_error(error: reqwest::Error, phase: Phase, url: &Url) -> TransportError {
    let phase = match phase {
        Phase::Sending if error.is_builder() => Phase::Building,
        Phase::Sending if error.is_connect() => Phase::Connecting,
        phase => phase,
    };
    let error = error.without_url();
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
    let is_unprocessed = is_unsent || is_refused(&error);
    TransportError::caused(error, phase, message).lasting(obstacle.is_some()).unprocessed(is_unprocessed)
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
        if let Some(obstacle) = super::tls::obstacle(cause) {
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
