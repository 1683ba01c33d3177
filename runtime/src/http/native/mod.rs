//! HTTP by reqwest over the operating system's network.

use std::borrow::Cow;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use http::header::CONTENT_LENGTH;
use http_body::{Body as _, Frame};
use reqwest::{Proxy, redirect, retry};
use url::Url;

use crate::http::configure::{Configure, HttpClientBuilder, converted};
use crate::http::error::{Phase, TransportError};
use crate::http::upload::{Upload, in_one_piece};
use crate::json::Secret;
use crate::protocol::endpoint::Method;
use crate::request::content::FileContent;
use crate::request::error::{ConnectionError, ConnectionErrorKind};
use crate::request::prepared::Request;
use crate::state::attempt_error::AttemptError;
use crate::state::head::ResponseHead;
use crate::state::progress::Progress;

use errors::transport_error;

mod errors;
#[cfg(feature = "rustls")]
pub(crate) mod tls;

/// What a program wants of the HTTP client.
#[derive(Clone, Debug)]
pub(crate) struct HttpOptions {
    pub(crate) connect_timeout: Duration,
    pub(crate) user_agent: Cow<'static, str>,
    /// In place of the proxies that the environment names.
    pub(crate) proxy: Option<Configure>,
    #[cfg(feature = "rustls")]
    pub(crate) certificates: Option<tls::Certificates>,
    pub(crate) configure: Option<Configure>,
}

/// One proxy for all requests, by its URL, in which a password may be.
pub(crate) fn through_proxy(url: Secret) -> Configure {
    Configure::new(move |builder| Ok(builder.proxy(Proxy::all(url.expose())?)))
}

pub(crate) fn without_proxy() -> Configure {
    Configure::new(|builder| Ok(builder.no_proxy()))
}

impl Default for HttpOptions {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            user_agent: concat!("matrix-jobs/", env!("CARGO_PKG_VERSION")).into(),
            proxy: None,
            #[cfg(feature = "rustls")]
            certificates: None,
            configure: None,
        }
    }
}

/// An HTTP client with its pool of connections.
#[derive(Clone)]
pub(crate) struct Client(reqwest::Client);

impl Client {
    /// A client for a server at this URL and wherever it redirects to.
    pub(crate) fn new(base: &Url, options: &HttpOptions) -> Result<Self, ConnectionError> {
        let failed = |problem: reqwest::Error| {
            let problem = transport_error(problem, Phase::Building, base);
            ConnectionError::new(ConnectionErrorKind::Http, format!("can't set up HTTP: {problem}"))
        };
        let builder = reqwest::Client::builder().connect_timeout(options.connect_timeout);
        // reqwest makes some ten copies of it for each request, which are free of what is static.
        let builder = match &options.user_agent {
            Cow::Borrowed(name) => builder.user_agent(HeaderValue::from_static(name)),
            Cow::Owned(name) => builder.user_agent(name),
        };
        let mut settings = options.proxy.iter().chain(&options.configure);
        let builder =
            settings.try_fold(builder, |builder, setting| setting.apply(builder)).map_err(failed)?;
        // Following is done here: reqwest would send a body, with a password perhaps, to another origin.
        let builder = builder.redirect(redirect::Policy::none()).referer(false);
        // Sending again is decided by the job: reqwest does it twice, and only if it can copy the body.
        let builder = builder.retry(retry::never().max_retries_per_request(0));
        let client = with_tls(builder, base.scheme() == "https", options)?.build();
        client.map(Self).map_err(failed)
    }

    /// Sends one request and waits for the head of its response, whatever it is.
    pub(crate) async fn exchange(
        &self,
        request: &mut Request,
        progress: &Arc<Progress>,
    ) -> Result<(ResponseHead, Body), AttemptError> {
        let body = match &request.body {
            Some(content) => body(content, progress).await?,
            None => None,
        };
        let has_body = body.is_some();
        let sent = self.0.execute(convert(request, body)).await;
        let mut response = sent.map_err(|error| {
            let error = transport_error(error, Phase::Sending, &request.url);
            if has_body && !progress.has_begun_body() { error.with_body_unread() } else { error }
        })?;
        let headers = std::mem::take(response.headers_mut());
        let head = ResponseHead::new(response.status(), headers, Arc::clone(&request.url));
        let expected = response.content_length();
        Ok((head, Body { body: response.into(), expected }))
    }
}

fn convert(request: &mut Request, body: Option<reqwest::Body>) -> reqwest::Request {
    let mut converted = converted(request);
    *converted.headers_mut() = request.hand_over_headers();
    // Left to itself, hyper says nothing of a body without bytes, and some proxies then answer 411.
    if body.is_none() && matches!(request.method, Method::Post | Method::Put | Method::Patch) {
        converted.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    *converted.body_mut() = body;
    converted
}

/// A body, unless it has no bytes.
async fn body(
    content: &FileContent,
    progress: &Arc<Progress>,
) -> Result<Option<reqwest::Body>, AttemptError> {
    if let Some(bytes) = in_one_piece(content) {
        return Ok((!bytes.is_empty()).then(|| reqwest::Body::wrap(Upload::silent(bytes.clone(), progress))));
    }
    // Boxed, so that a request with JSON is small.
    let upload = Box::pin(Upload::open(content, progress)).await?;
    Ok((upload.size() != Some(0)).then(|| reqwest::Body::wrap(upload)))
}

/// A response's body on its way.
pub(crate) struct Body {
    body: reqwest::Body,
    expected: Option<u64>,
}

impl Body {
    #[cfg(feature = "test-util")]
    pub(crate) fn scripted<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes, Error = std::io::Error> + Send + Sync + 'static,
    {
        Self { expected: body.size_hint().exact(), body: reqwest::Body::wrap(body) }
    }

    /// The next piece, decompressed; `None` at the end. The URL is where it comes from.
    pub(crate) fn poll_chunk(
        &mut self,
        cx: &mut Context<'_>,
        url: &Url,
    ) -> Poll<Result<Option<Bytes>, TransportError>> {
        loop {
            let frame = ready!(Pin::new(&mut self.body).poll_frame(cx)).transpose();
            let frame = frame.map_err(|error| transport_error(error, Phase::Receiving, url))?;
            match frame.map(Frame::into_data) {
                Some(Ok(data)) => return Poll::Ready(Ok(Some(data))),
                // Trailers say nothing that we know of.
                Some(Err(_)) => {}
                None => return Poll::Ready(Ok(None)),
            }
        }
    }

    /// Its size, if the server said it.
    pub(crate) fn expected_size(&self) -> Option<u64> {
        self.expected
    }
}

#[cfg(feature = "rustls")]
fn with_tls(
    builder: HttpClientBuilder,
    needed: bool,
    options: &HttpOptions,
) -> Result<HttpClientBuilder, ConnectionError> {
    Ok(builder.tls_backend_preconfigured(tls::config(needed, options.certificates.as_ref())?))
}

#[cfg(not(feature = "rustls"))]
fn with_tls(
    builder: HttpClientBuilder,
    needed: bool,
    _: &HttpOptions,
) -> Result<HttpClientBuilder, ConnectionError> {
    if needed {
        return Err(ConnectionError::new(
            ConnectionErrorKind::Tls,
            "this program was built without TLS; turn on the feature `rustls` of matrix-jobs",
        ));
    }
    Ok(builder)
}
