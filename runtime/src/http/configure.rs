//! What reqwest has on all platforms: its builder, which programs may change, and its requests.

use std::fmt;
use std::sync::Arc;

use crate::protocol::endpoint::Method;
use crate::request::prepared::Request;

/// What makes an HTTP client: reqwest's builder.
pub type HttpClientBuilder = reqwest::ClientBuilder;

/// What a program does with reqwest's builder.
#[derive(Clone)]
pub(crate) struct Configure(Arc<dyn Fn(HttpClientBuilder) -> Configured + Send + Sync>);

pub(crate) type Configured = reqwest::Result<HttpClientBuilder>;

impl Configure {
    pub(crate) fn new(configure: impl Fn(HttpClientBuilder) -> Configured + Send + Sync + 'static) -> Self {
        Self(Arc::new(configure))
    }

    pub(crate) fn apply(&self, builder: HttpClientBuilder) -> Configured {
        (self.0)(builder)
    }
}

impl fmt::Debug for Configure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Configure(..)")
    }
}

/// The request, but for headers and body.
pub(super) fn converted(request: &Request) -> reqwest::Request {
    let method = match request.method {
        Method::Get => reqwest::Method::GET,
        Method::Head => reqwest::Method::HEAD,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
        Method::Options => reqwest::Method::OPTIONS,
    };
    reqwest::Request::new(method, (*request.url).clone())
}
