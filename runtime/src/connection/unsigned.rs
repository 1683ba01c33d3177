//! A connection that signs nothing: without the feature `server-server`, and in a browser, for which ring isn't built.

use http::HeaderValue;
use url::Url;

use crate::request::prepared::Request;
use crate::state::attempt_error::AttemptError;

/// What to do when a request has to be signed and nobody does.
pub(crate) const HOW_TO_SIGN: &str = "the request has to be signed; turn on the feature `server-server` (in WebAssembly, \
                                      it signs nothing), or let the job set `Authorization`";

/// There is none.
#[derive(Clone, Debug)]
pub(crate) enum Signing {}

impl Signing {
    pub(crate) fn sign(&self, _: &Request, _: &Url) -> Result<HeaderValue, AttemptError> {
        match *self {}
    }
}
