//! What a job sends: the request made of its parts, prepared once and sent by each attempt.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue};
use url::Url;

use crate::json::{self, JsonObject};
use crate::protocol::endpoint::{Endpoint, Method};
use crate::request::content::FileContent;
use crate::request::error::{RequestError, RequestErrorKind};
use crate::request::query::redact_query;
use crate::request::secrets::{Scrubber, SharedSecrets};

const JSON: &str = "application/json";

/// How many headers are added to a request, by us and then by HTTP: growing is dearer than the rest.
const OUR_HEADERS: usize = 1;
const HTTP_HEADERS: usize = 5;

/// A few headers, in a tenth of the space of a `HeaderMap`: thousands of jobs may wait.
pub(super) type Headers = Vec<(HeaderName, HeaderValue)>;

/// What a job sends in each of its attempts, without the access token.
pub(crate) struct Prepared {
    pub(super) endpoint: &'static Endpoint,
    pub(super) url: Arc<Url>,
    pub(super) headers: Headers,
    /// Whether the body is JSON, for which no header is among the others.
    pub(super) is_json: bool,
    pub(super) body: Option<FileContent>,
    pub(super) secrets: SharedSecrets,
    pub(super) repeatable: bool,
    pub(super) room: Option<u32>,
    /// For how long the server may hold the response back, since the job asks it to.
    pub(crate) wait: Duration,
}

impl Prepared {
    /// The request of one attempt.
    pub(crate) fn request(&self) -> Request {
        let mut headers = HeaderMap::with_capacity(
            self.headers.len() + usize::from(self.is_json) + OUR_HEADERS + HTTP_HEADERS,
        );
        headers.extend(self.headers.iter().cloned());
        if self.is_json {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(JSON));
        }
        Request {
            endpoint: self.endpoint,
            method: self.endpoint.method,
            url: Arc::clone(&self.url),
            headers,
            body: self.body.clone(),
            secrets: self.secrets.clone(),
            follows: !self.endpoint.redirects,
        }
    }

    /// Whether the server does once what it is asked twice: by what the method means, or by a transaction ID.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.repeatable
            || !(self.endpoint.acts || matches!(self.endpoint.method, Method::Post | Method::Patch))
    }

    /// Whether the body was read, and can't be read again.
    pub(crate) fn is_spent(&self) -> bool {
        self.body.as_ref().is_some_and(FileContent::is_spent)
    }

    /// Whether the order in which the server gets it, among others, may matter.
    pub(crate) fn changes_something(&self) -> bool {
        self.endpoint.acts || !matches!(self.endpoint.method, Method::Get | Method::Head | Method::Options)
    }

    /// A number that tells the room from others that the request is about, if it is about one.
    pub(crate) fn room(&self) -> Option<u32> {
        self.room
    }

    pub(crate) fn url(&self) -> &Arc<Url> {
        &self.url
    }

    /// Method and URL for people, if something of the URL is secret, which is hidden.
    pub(crate) fn redacted(&self) -> Option<String> {
        if self.secrets.names.is_empty() {
            return None;
        }
        let (method, mut url) = (self.endpoint.method, Url::clone(&self.url));
        url.set_query(None);
        let query = redact_query(self.url.query().unwrap_or_default(), &self.secrets.names);
        let mark = if query.is_empty() { "" } else { "?" };
        Some(format!("{method} {url}{mark}{query}"))
    }
}

/// A request about to be sent: what [`JobBuilder::on_about_to_send`](crate::JobBuilder::on_about_to_send) may change.
///
/// `Debug` shows the names of headers only, and nothing of the query and the body.
#[derive(Clone)]
pub struct Request {
    endpoint: &'static Endpoint,
    pub(crate) method: Method,
    /// Shared with whoever reports where the request went.
    pub(crate) url: Arc<Url>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<FileContent>,
    secrets: SharedSecrets,
    /// Whether a redirect is on the way to the response, and not the response itself.
    pub(crate) follows: bool,
}

impl Request {
    /// The operation that is asked for.
    pub fn endpoint(&self) -> &'static Endpoint {
        self.endpoint
    }

    /// The HTTP method.
    pub fn method(&self) -> Method {
        self.method
    }

    /// Where it goes. Secret parameters are in it.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// Where it goes, to be changed. The access token goes there too.
    pub fn url_mut(&mut self) -> &mut Url {
        Arc::make_mut(&mut self.url)
    }

    /// Its headers, `Authorization` among them.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Its headers, to be changed.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    /// Its headers, which have room for HTTP's. A copy without stays here: for a redirect, and for what is secret in
    /// it.
    pub(crate) fn hand_over_headers(&mut self) -> HeaderMap {
        let copy = self.headers.clone();
        std::mem::replace(&mut self.headers, copy)
    }

    /// Puts the data of interactive authentication into the body, in place of any that is there.
    pub(crate) fn authenticate(&mut self, auth: &JsonObject) -> Result<(), RequestError> {
        let nothing = FileContent::from("{}");
        let given = self.body.as_ref().filter(|body| !body.is_empty()).unwrap_or(&nothing);
        let Some((body, mut properties)) = given.bytes().and_then(|body| Some((body, json::object(body)?)))
        else {
            return Err(RequestError::new(
                RequestErrorKind::Body,
                "the body is not a JSON object, so `auth` can't be added to it for the server",
            ));
        };
        properties.insert("auth".into(), auth.clone().into());
        let mut secrets = (*self.secrets).clone();
        secrets.take_from_body(body);
        secrets.add_all(auth);
        self.secrets = secrets.into();
        self.body = Some(json::text_of(&properties.into()).into());
        self.headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static(JSON));
        Ok(())
    }

    /// What takes the request's secrets out of strings.
    pub(crate) fn scrubber(&self) -> Scrubber {
        let body = self.body.as_ref().and_then(FileContent::bytes);
        self.secrets.scrubber(self.headers.get(AUTHORIZATION), body)
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.url.path())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
