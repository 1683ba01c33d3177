//! Requests on their way and responses coming in, whatever sends them.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use url::Url;

use crate::http::client::{Body, Client, HttpOptions};
use crate::http::error::TransportError;
use crate::http::redirects::{MOST_REDIRECTS, pause, redirected};
use crate::request::error::ConnectionError;
use crate::request::prepared::Request;
use crate::state::attempt_error::AttemptError;
use crate::state::head::ResponseHead;
use crate::state::progress::Progress;

/// What requests go through.
#[derive(Clone)]
pub(crate) enum Transport {
    /// An HTTP client with its pool of connections.
    Http(Client),
    /// A server that exists only in a test's memory.
    #[cfg(feature = "test-util")]
    Scripted(Arc<dyn Scripted>),
}

/// A server in memory.
#[cfg(feature = "test-util")]
pub(crate) trait Scripted: Send + Sync {
    /// Does with a request what the test says.
    fn answer<'a>(&'a self, request: &'a Request, progress: &'a Arc<Progress>) -> Answer<'a>;
}

/// A response that is awaited. Boxed, so that what HTTP keeps meanwhile is known here alone.
pub(crate) type Answer<'a> = Pin<Box<dyn Future<Output = Result<Incoming, AttemptError>> + Send + 'a>>;

impl Transport {
    /// A client for a server at this URL and wherever it redirects to.
    pub(crate) fn new(base: &Url, options: &HttpOptions) -> Result<Self, ConnectionError> {
        Client::new(base, options).map(Self::Http)
    }

    /// Whether it needs a tokio runtime with I/O.
    pub(crate) fn needs_io(&self) -> bool {
        matches!(self, Self::Http(_))
    }

    /// Sends a request and waits for the head of the response, following redirects.
    pub(crate) async fn send(
        &self,
        request: &mut Request,
        progress: &Arc<Progress>,
    ) -> Result<Incoming, AttemptError> {
        // Boxed, since redirects are rare and requests large.
        let mut next: Option<Box<Request>> = None;
        for _ in 0..=MOST_REDIRECTS {
            let was_redirected = next.is_some();
            let request = next.as_deref_mut().unwrap_or(request);
            let answer: Answer<'_> = match self {
                Self::Http(client) => Box::pin(exchange(client, request, progress)),
                #[cfg(feature = "test-util")]
                Self::Scripted(script) => script.answer(request, progress),
            };
            let incoming =
                answer.await.map_err(|error| if was_redirected { error.after_redirect() } else { error })?;
            let Some(following) = redirected(request, &incoming.head) else {
                return Ok(incoming);
            };
            if let Some(wait) = incoming.head.retry_after() {
                pause(wait, progress).await?;
            }
            next = Some(Box::new(following));
        }
        let last = next.as_deref().unwrap_or(request).url.origin().ascii_serialization();
        let message = format!(
            "more than {MOST_REDIRECTS} redirects, the last to {last}; check the homeserver's base URL"
        );
        // Another attempt would be redirected in the same way.
        Err(AttemptError { is_lasting: true, ..TransportError::new(message).into() })
    }
}

/// Sends one request and waits for the head of its response, whatever it is.
async fn exchange(
    client: &Client,
    request: &mut Request,
    progress: &Arc<Progress>,
) -> Result<Incoming, AttemptError> {
    let (head, body) = client.exchange(request, progress).await?;
    Ok(Incoming { head: head.into(), body })
}

/// A response whose body is still coming in.
pub(crate) struct Incoming {
    pub(crate) head: Arc<ResponseHead>,
    body: Body,
}

impl Incoming {
    /// A response that a test made up.
    #[cfg(feature = "test-util")]
    pub(crate) fn scripted<B>(head: ResponseHead, body: B) -> Self
    where
        B: http_body::Body<Data = Bytes, Error = std::io::Error> + Send + Sync + 'static,
    {
        Self { head: head.into(), body: Body::scripted(body) }
    }

    /// The next piece of the body, decompressed; `None` at its end.
    pub(crate) fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, TransportError>> {
        self.body.poll_chunk(cx, self.head.url())
    }

    /// The body's size, if the server said it.
    pub(crate) fn expected_size(&self) -> Option<u64> {
        self.body.expected_size()
    }
}
