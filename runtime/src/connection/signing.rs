//! How a connection signs what one server asks of another.

use http::HeaderValue;
use url::Url;

use crate::protocol::id::ServerName;
use crate::protocol::status::JobStatusCode;
use crate::request::prepared::Request;
use crate::signing::RequestSigner;
use crate::state::attempt_error::AttemptError;

/// What to do when a request has to be signed and nobody does.
pub(crate) const HOW_TO_SIGN: &str = "the request has to be signed; build the connection with `sign_as`";

/// Who signs requests to another server, and what that server is called.
#[derive(Clone, Debug)]
pub(crate) struct Signing {
    pub(crate) signer: RequestSigner,
    pub(crate) destination: ServerName,
}

impl Signing {
    /// The header of a request to what is reached at this base URL.
    pub(crate) fn sign(&self, request: &Request, base: &Url) -> Result<HeaderValue, AttemptError> {
        // What a proxy takes off the path, the server doesn't see.
        let prefix = base.path().trim_end_matches('/');
        let path = request.url.path();
        let mut uri = path.strip_prefix(prefix).unwrap_or(path).to_owned();
        if let Some(query) = request.url.query() {
            uri = format!("{uri}?{query}");
        }
        let content = request.body.as_ref().map(|body| {
            body.bytes().ok_or_else(|| {
                let message = "the body is not JSON in memory and can't be signed";
                AttemptError::new(JobStatusCode::IncorrectRequest, message)
            })
        });
        let content = content.transpose()?.map(|bytes| &bytes[..]);
        let signed = self.signer.authorization(request.method, &uri, self.destination.clone(), content);
        signed.map_err(|problem| AttemptError::caused(JobStatusCode::IncorrectRequest, problem))
    }
}
