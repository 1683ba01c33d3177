//! HTTP by reqwest over the browser's `fetch`, which follows redirects, decompresses, and chooses the connection by
//! itself. What it works on belongs to the browser's thread: a task there carries each exchange out, and what it brings
//! comes here through channels, so that a job can be awaited anywhere.

use std::error::Error;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use http::{HeaderMap, StatusCode};
use http_body::Body as _;
use reqwest::{Error as FetchError, Response};
use tokio::sync::{mpsc, oneshot};
use url::Url;

use crate::http::configure::{Configure, HttpClientBuilder, converted};
use crate::http::error::{Phase, TransportError};
use crate::http::file::PIECE;
use crate::http::upload::Upload;
use crate::platform::{spawn_local, unless};
use crate::protocol::status::JobStatusCode;
use crate::request::content::FileContent;
use crate::request::error::{ConnectionError, ConnectionErrorKind};
use crate::request::prepared::Request;
use crate::state::attempt_error::{AttemptError, ServerHealth};
use crate::state::head::ResponseHead;
use crate::state::progress::Progress;

/// How slow an upload may be, in bytes a second: `fetch` doesn't report how far it is.
const SLOWEST_UPLOAD: u64 = 16 << 10;

/// What a program wants of the HTTP client.
#[derive(Clone, Debug, Default)]
pub(crate) struct HttpOptions {
    pub(crate) configure: Option<Configure>,
}

/// The browser.
#[derive(Clone)]
pub(crate) struct Client(reqwest::Client);

/// The first part of what a request brought, and where the rest comes in.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    url: Url,
    expected: Option<u64>,
    pieces: mpsc::Receiver<Result<Bytes, FetchError>>,
}

impl Client {
    pub(crate) fn new(base: &Url, options: &HttpOptions) -> Result<Self, ConnectionError> {
        let builder = HttpClientBuilder::new();
        let builder =
            options.configure.iter().try_fold(builder, |builder, configure| configure.apply(builder));
        builder.and_then(HttpClientBuilder::build).map(Self).map_err(|problem| {
            let problem = transport_error(problem, Phase::Building, base);
            ConnectionError::new(ConnectionErrorKind::Http, format!("can't set up HTTP: {problem}"))
        })
    }

    /// Sends one request and waits for the head of its response.
    pub(crate) async fn exchange(
        &self,
        request: &mut Request,
        progress: &Arc<Progress>,
    ) -> Result<(ResponseHead, Body), AttemptError> {
        if !request.follows {
            return Err(redirects());
        }
        let mut outgoing = converted(request);
        *outgoing.headers_mut() = request.headers.clone();
        if let Some(content) = &request.body {
            let body = whole(content, progress).await?;
            hand_over(&body, progress);
            *outgoing.body_mut() = (!body.is_empty()).then(|| body.into());
        }
        let failed = |error| {
            let problem = transport_error(error, Phase::Sending, &request.url);
            // Nobody knows whether the server has got it. Others will hardly fare better now.
            AttemptError { health: ServerHealth::Down, ..problem.into() }
        };
        let Ok(answer) = begin(self.0.clone(), outgoing).await else {
            return Err(TransportError::new("the request's task has ended".to_owned()).into());
        };
        let Answer { status, headers, url, expected, pieces } = answer.map_err(failed)?;
        let head = ResponseHead::new(status, headers, url);
        Ok((head, Body { source: Source::Fetched(pieces), expected }))
    }
}

/// For what is answered by a redirect, which a program never sees there.
fn redirects() -> AttemptError {
    let message = "not sent: a browser follows redirects and does not show them to the program; open the job's \
                   `request_url` in the browser";
    AttemptError { is_lasting: true, ..AttemptError::new(JobStatusCode::IncorrectRequest, message) }
}

/// All of a body, since `fetch` takes no piece by piece.
async fn whole(content: &FileContent, progress: &Arc<Progress>) -> Result<Bytes, AttemptError> {
    if let Some(bytes) = content.bytes() {
        return Ok(bytes.clone());
    }
    let mut upload = Upload::open(content, progress).await?.silently();
    let mut body = BytesMut::new();
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut upload).poll_frame(cx)).await {
        // The attempt knows more of what went wrong.
        let frame = frame.map_err(|error| TransportError::new(error.to_string()))?;
        body.extend(frame.into_data());
        progress.touch();
    }
    Ok(body.freeze())
}

/// Notes that the body is on its way, of which nothing more is heard.
fn hand_over(body: &Bytes, progress: &Progress) {
    progress.begin_body();
    if body.len() > PIECE {
        let size = body.len() as u64;
        progress.uploaded(size, Some(size));
        progress.be_silent(Duration::from_secs(size / SLOWEST_UPLOAD));
    }
}

/// Begins an exchange, which ends when nobody waits for it any more.
fn begin(
    client: reqwest::Client,
    request: reqwest::Request,
) -> oneshot::Receiver<Result<Answer, FetchError>> {
    let (mut head, answer) = oneshot::channel();
    spawn_local(async move {
        match unless(head.closed(), client.execute(request)).await {
            None => {}
            Some(Err(error)) => drop(head.send(Err(error))),
            Some(Ok(response)) => {
                // Only what somebody reads is fetched, and one piece in advance.
                let (sender, pieces) = mpsc::channel(1);
                let answer = Answer {
                    status: response.status(),
                    headers: response.headers().clone(),
                    url: response.url().clone(),
                    expected: expected_size(&response),
                    pieces,
                };
                if head.send(Ok(answer)).is_ok() {
                    forward(response, sender).await;
                }
            }
        }
    });
    answer
}

async fn forward(response: Response, pieces: mpsc::Sender<Result<Bytes, FetchError>>) {
    let mut stream = pin!(response.bytes_stream());
    loop {
        let next = poll_fn(|cx| stream.as_mut().poll_next(cx));
        let Some(Some(piece)) = unless(pieces.closed(), next).await else {
            return;
        };
        if pieces.send(piece).await.is_err() {
            return;
        }
    }
}

/// The decompressed body's size, if that is certain: of what other origins send, the browser hides whether it was
/// compressed. Media rarely are.
fn expected_size(response: &Response) -> Option<u64> {
    let content_type = response.headers().get(CONTENT_TYPE)?.to_str().ok()?;
    let kind = content_type.split(';').next()?.trim();
    let is_media = ["image/", "audio/", "video/"].iter().any(|media| kind.starts_with(media));
    let is_packed = is_media && kind != "image/svg+xml" || kind == "application/octet-stream";
    let is_compressed = response.headers().contains_key(CONTENT_ENCODING);
    response.content_length().filter(|_| is_packed && !is_compressed)
}

/// A response's body on its way.
pub(crate) struct Body {
    source: Source,
    expected: Option<u64>,
}

enum Source {
    Fetched(mpsc::Receiver<Result<Bytes, FetchError>>),
    #[cfg(feature = "test-util")]
    Scripted(Pin<Box<dyn http_body::Body<Data = Bytes, Error = std::io::Error> + Send + Sync>>),
}

impl Body {
    #[cfg(feature = "test-util")]
    pub(crate) fn scripted<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes, Error = std::io::Error> + Send + Sync + 'static,
    {
        Self { expected: body.size_hint().exact(), source: Source::Scripted(Box::pin(body)) }
    }

    /// The next piece, decompressed; `None` at the end. The URL is where it comes from.
    pub(crate) fn poll_chunk(
        &mut self,
        cx: &mut Context<'_>,
        url: &Url,
    ) -> Poll<Result<Option<Bytes>, TransportError>> {
        match &mut self.source {
            Source::Fetched(pieces) => {
                let piece = ready!(pieces.poll_recv(cx)).transpose();
                Poll::Ready(piece.map_err(|error| transport_error(error, Phase::Receiving, url)))
            }
            #[cfg(feature = "test-util")]
            Source::Scripted(body) => {
                let frame = ready!(body.as_mut().poll_frame(cx)).transpose();
                let frame = frame.map_err(|error| broken_off(error, url))?;
                Poll::Ready(Ok(frame.and_then(|frame| frame.into_data().ok())))
            }
        }
    }

    /// Its size, if the server said it.
    pub(crate) fn expected_size(&self) -> Option<u64> {
        self.expected
    }
}

#[cfg(feature = "test-util")]
fn broken_off(error: std::io::Error, url: &Url) -> TransportError {
    let origin = url.origin().ascii_serialization();
    let message = format!("the response from {origin} broke off: {error}");
    TransportError::caused(error, Phase::Receiving, message)
}

/// What reqwest's error means for a request to this URL.
fn transport_error(error: FetchError, phase: Phase, url: &Url) -> TransportError {
    let phase = if error.is_builder() { Phase::Building } else { phase };
    let error = error.without_url();
    let origin = url.origin().ascii_serialization();
    let words = words(&error);
    let message = match phase {
        Phase::Building => format!("cannot make a request to {origin}: {words}"),
        Phase::Connecting | Phase::Sending => format!(
            "no response from {origin}: {words}; the browser does not say whether the server is unreachable, has a \
             certificate that is not accepted, or allows no requests of this page's origin (CORS)"
        ),
        Phase::Receiving => format!("the response from {origin} broke off: {words}"),
    };
    TransportError::caused(error, phase, message)
}

/// JavaScript's own words, which are the innermost cause: without what shows that they are a value, and where in the
/// program it was.
fn words(error: &FetchError) -> String {
    let mut cause: &dyn Error = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    let words = cause.to_string();
    let line = words.lines().next().unwrap_or_default();
    let value = line.strip_prefix("JsValue(").unwrap_or(line);
    value.strip_suffix(')').filter(|value| !value.contains('(')).unwrap_or(value).to_owned()
}
