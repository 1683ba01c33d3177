//! Requests on their way and responses coming in. The only file that knows of reqwest.

use std::borrow::Cow;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use http::header::CONTENT_LENGTH;
use http_body::{Body as _, Frame};
use reqwest::{Body, Client, Proxy, redirect, retry};
use url::Url;

use crate::http::certificates::Certificates;
use crate::http::error::{Phase, TransportError};
use crate::http::redirects::{MOST_REDIRECTS, pause, redirected};
use crate::http::upload::{Upload, in_one_piece};
use crate::json::Secret;
use crate::protocol::endpoint::Method;
use crate::request::content::FileContent;
use crate::request::error::{ConnectionError, ConnectionErrorKind};
use crate::request::prepared::Request;
use crate::state::attempt_error::AttemptError;
use crate::state::head::ResponseHead;
use crate::state::progress::Progress;

/// What makes an HTTP client: reqwest's builder.
pub type HttpClientBuilder = reqwest::ClientBuilder;

/// What a program wants of the HTTP client.
#[derive(Clone, Debug)]
pub(crate) struct HttpOptions {
    pub(crate) connect_timeout: Duration,
    pub(crate) user_agent: Cow<'static, str>,
    pub(crate) proxy: Proxying,
    pub(crate) certificates: Certificates,
    pub(crate) configure: Option<Configure>,
}

/// Through which proxy requests go.
#[derive(Clone, Debug)]
pub(crate) enum Proxying {
    /// Those that the environment names.
    ByEnvironment,
    Never,
    /// One for all, by its URL, in which a password may be.
    Through(Secret),
}

/// What a program does with reqwest's builder.
#[derive(Clone)]
pub(crate) struct Configure(Arc<dyn Fn(HttpClientBuilder) -> HttpClientBuilder + Send + Sync>);

impl Configure {
    pub(crate) fn new(
        configure: impl Fn(HttpClientBuilder) -> HttpClientBuilder + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(configure))
    }

    pub(crate) fn apply(&self, builder: HttpClientBuilder) -> HttpClientBuilder {
        (self.0)(builder)
    }
}

impl fmt::Debug for Configure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Configure(..)")
    }
}

impl Default for HttpOptions {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            user_agent: concat!("matrix-jobs/", env!("CARGO_PKG_VERSION")).into(),
            proxy: Proxying::ByEnvironment,
            certificates: Certificates::default(),
            configure: None,
        }
    }
}

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

#[cfg(feature = "test-util")]
pub(crate) type Answer<'a> = Pin<Box<dyn Future<Output = Result<Incoming, AttemptError>> + Send + 'a>>;

impl Transport {
    /// A client for a server at this URL and wherever it redirects to.
    pub(crate) fn new(base: &Url, options: &HttpOptions) -> Result<Self, ConnectionError> {
        let failed = |problem: reqwest::Error| {
            let problem = TransportError::caused(problem.without_url(), Phase::Building, base);
            ConnectionError::new(ConnectionErrorKind::Http, format!("can't set up HTTP: {problem}"))
        };
        let builder = Client::builder().connect_timeout(options.connect_timeout);
        // reqwest makes some ten copies of it for each request, which are free of what is static.
        let builder = match &options.user_agent {
            Cow::Borrowed(name) => builder.user_agent(HeaderValue::from_static(name)),
            Cow::Owned(name) => builder.user_agent(name),
        };
        let builder = match &options.proxy {
            Proxying::ByEnvironment => builder,
            Proxying::Never => builder.no_proxy(),
            Proxying::Through(url) => builder.proxy(Proxy::all(url.expose()).map_err(failed)?),
        };
        let builder = options.configure.iter().fold(builder, |builder, configure| configure.apply(builder));
        // Following is done here: reqwest would send a body, with a password perhaps, to another origin.
        let builder = builder.redirect(redirect::Policy::none()).referer(false);
        // Sending again is decided by the job: reqwest does it twice, and only if it can copy the body.
        let builder = builder.retry(retry::never().max_retries_per_request(0));
        let client = with_tls(builder, base.scheme() == "https", &options.certificates)?.build();
        client.map(Self::Http).map_err(failed)
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
            let answer = match self {
                Self::Http(client) => exchange(client, request, progress).await,
                #[cfg(feature = "test-util")]
                Self::Scripted(script) => script.answer(request, progress).await,
            };
            let incoming =
                answer.map_err(|error| if was_redirected { error.after_redirect() } else { error })?;
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
    let body = match &request.body {
        Some(content) => body(content, progress).await?,
        None => None,
    };
    let has_body = body.is_some();
    let sent = client.execute(convert(request, body)).await;
    let mut response = sent.map_err(|error| {
        let error = transport_error(error, Phase::Sending, &request.url);
        if has_body && !progress.has_begun_body() { error.with_body_unread() } else { error }
    })?;
    let headers = std::mem::take(response.headers_mut());
    let head = ResponseHead::new(response.status(), headers, Arc::clone(&request.url));
    Ok(Incoming { head: head.into(), expected: response.content_length(), body: response.into() })
}

fn convert(request: &mut Request, body: Option<Body>) -> reqwest::Request {
    let method = match request.method {
        Method::Get => reqwest::Method::GET,
        Method::Head => reqwest::Method::HEAD,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
        Method::Options => reqwest::Method::OPTIONS,
    };
    let mut converted = reqwest::Request::new(method, (*request.url).clone());
    *converted.headers_mut() = request.hand_over_headers();
    // Left to itself, hyper says nothing of a body without bytes, and some proxies then answer 411.
    if body.is_none() && matches!(request.method, Method::Post | Method::Put | Method::Patch) {
        converted.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    *converted.body_mut() = body;
    converted
}

/// A body, unless it has no bytes.
async fn body(content: &FileContent, progress: &Arc<Progress>) -> Result<Option<Body>, AttemptError> {
    if let Some(bytes) = in_one_piece(content) {
        return Ok((!bytes.is_empty()).then(|| Body::wrap(Upload::silent(bytes.clone(), progress))));
    }
    // Boxed, so that a request with JSON is small.
    let upload = Box::pin(Upload::open(content, progress)).await?;
    Ok((upload.size() != Some(0)).then(|| Body::wrap(upload)))
}

/// A response whose body is still coming in.
pub(crate) struct Incoming {
    pub(crate) head: Arc<ResponseHead>,
    body: Body,
    expected: Option<u64>,
}

impl Incoming {
    /// A response that a test made up.
    #[cfg(feature = "test-util")]
    pub(crate) fn scripted<B>(head: ResponseHead, body: B) -> Self
    where
        B: http_body::Body<Data = Bytes, Error = std::io::Error> + Send + Sync + 'static,
    {
        Self { head: head.into(), expected: body.size_hint().exact(), body: Body::wrap(body) }
    }

    /// The next piece of the body, decompressed; `None` at its end.
    pub(crate) fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, TransportError>> {
        loop {
            let frame = ready!(Pin::new(&mut self.body).poll_frame(cx)).transpose();
            let frame = frame.map_err(|error| transport_error(error, Phase::Receiving, self.head.url()))?;
            match frame.map(Frame::into_data) {
                Some(Ok(data)) => return Poll::Ready(Ok(Some(data))),
                // Trailers say nothing that we know of.
                Some(Err(_)) => {}
                None => return Poll::Ready(Ok(None)),
            }
        }
    }

    /// The body's size, if the server said it.
    pub(crate) fn expected_size(&self) -> Option<u64> {
        self.expected
    }
}

/// What reqwest's error means.
fn transport_error(error: reqwest::Error, phase: Phase, url: &Url) -> TransportError {
    let phase = match phase {
        Phase::Sending if error.is_builder() => Phase::Building,
        Phase::Sending if error.is_connect() => Phase::Connecting,
        phase => phase,
    };
    TransportError::caused(error.without_url(), phase, url)
}

#[cfg(feature = "rustls")]
fn with_tls(
    builder: HttpClientBuilder,
    needed: bool,
    certificates: &Certificates,
) -> Result<HttpClientBuilder, ConnectionError> {
    Ok(builder.tls_backend_preconfigured(crate::http::tls::config(needed, certificates)?))
}

#[cfg(not(feature = "rustls"))]
fn with_tls(
    builder: HttpClientBuilder,
    needed: bool,
    certificates: &Certificates,
) -> Result<HttpClientBuilder, ConnectionError> {
    if needed || !certificates.are_none() {
        return Err(ConnectionError::new(
            ConnectionErrorKind::Tls,
            "this program was built without TLS; turn on the feature `rustls` of matrix-jobs",
        ));
    }
    Ok(builder)
}
