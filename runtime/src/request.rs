//! What a job sends: its parts as the job fills them in, and the request made of them.

use std::fmt;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::utf8_percent_encode;
use url::Url;

use crate::endpoint::{Endpoint, Method};
use crate::error::RequestError;
use crate::homeserver::HomeserverData;
use crate::json::{self, Json, ObjectWriter};
use crate::path::{ENCODED, make_path, make_path_with_empty_last};
use crate::query::{QueryEntries, QueryValue, redact_query};
use crate::txn;

const JSON: &str = "application/json";

/// What a job adds to its [`Endpoint`]: path variables, query, headers, body. The first thing that can't be sent is
/// kept, and fails the job as [`IncorrectRequest`](crate::StatusCode::IncorrectRequest) before anything is sent.
pub struct RequestParts {
    endpoint: &'static Endpoint,
    path: Option<String>,
    query: String,
    secrets: Vec<String>,
    headers: HeaderMap,
    /// The body as it grows; at most one of the two is there.
    object: Option<ObjectWriter>,
    bytes: Option<Bytes>,
    problem: Option<RequestError>,
}

impl RequestParts {
    /// Parts with nothing filled in.
    pub fn new(endpoint: &'static Endpoint) -> Self {
        Self {
            endpoint,
            path: None,
            query: String::new(),
            secrets: Vec::new(),
            headers: HeaderMap::new(),
            object: None,
            bytes: None,
            problem: None,
        }
    }

    /// The operation that these are parts for.
    pub fn endpoint(&self) -> &'static Endpoint {
        self.endpoint
    }

    /// Sets the values of the path's variables, in the path's order: see [`make_path`].
    #[doc(alias = "apiEndpoint")]
    pub fn path(&mut self, values: &[&str]) {
        self.set_path(make_path(self.endpoint.path, values));
    }

    /// Sets the values of the path's variables, of which the last may be empty: see [`make_path_with_empty_last`].
    pub fn path_with_empty_last(&mut self, values: &[&str]) {
        self.set_path(make_path_with_empty_last(self.endpoint.path, values));
    }

    fn set_path(&mut self, made: Result<String, RequestError>) {
        match made {
            Ok(path) => self.path = Some(path),
            Err(problem) => self.refuse(problem),
        }
    }

    /// The transaction id to send: the caller's, or a new one. Every attempt of the job sends the same, so that the server
    /// does once what it is asked twice.
    pub fn txn_id(&self, given: &Option<String>) -> String {
        given.clone().unwrap_or_else(txn::new_id)
    }

    /// Adds a query parameter: once per element for a list, not at all for an absent value.
    pub fn query<T: QueryValue + ?Sized>(&mut self, name: &str, value: &T) {
        if T::SECRET {
            self.secrets.push(name.to_owned());
        }
        if !value.is_allowed() {
            self.refuse_number(&format!("the query parameter `{name}`"));
        }
        value.each(&mut |text| push_query(&mut self.query, name, text));
    }

    /// Adds each entry of a map as a query parameter of its own: how OpenAPI sends objects.
    pub fn query_entries<T: QueryEntries + ?Sized>(&mut self, entries: &T) {
        if !entries.is_allowed() {
            self.refuse_number("a query parameter");
        }
        entries.each_entry(&mut |name, text| {
            if T::SECRET {
                self.secrets.push(name.to_owned());
            }
            push_query(&mut self.query, name, text);
        });
    }

    /// Adds a query parameter whose value no error and no log shows. A [`Secret`](crate::json::Secret) is one without this, too.
    pub fn secret_query<T: QueryValue + ?Sized>(&mut self, name: &str, value: &T) {
        self.secrets.push(name.to_owned());
        self.query(name, value);
    }

    /// Sets a header.
    #[doc(alias = "setRequestHeader")]
    pub fn header(&mut self, name: &str, value: &str) {
        let header = HeaderName::try_from(name).ok().zip(HeaderValue::try_from(value).ok());
        match header {
            Some((header, mut value)) => {
                value.set_sensitive(header == AUTHORIZATION);
                self.headers.insert(header, value);
            }
            None => self.refuse(RequestError::new(format!(
                "the header {name:?} has characters that HTTP can't send; take them out"
            ))),
        }
    }

    /// The body as a JSON object, to be filled member by member; `{}` is sent when nothing is.
    #[doc(alias = "setRequestData")]
    pub fn body(&mut self) -> &mut ObjectWriter {
        self.bytes = None;
        self.object.get_or_insert_with(ObjectWriter::new)
    }

    /// Sets the body to a whole JSON value.
    pub fn json<T: Json>(&mut self, value: &T) {
        match json::write(value) {
            Ok(json) => self.bytes(JSON, json),
            Err(problem) => self.refuse(RequestError::new(format!("the body: {problem}"))),
        }
    }

    /// Sets the body to bytes of some content type.
    pub fn bytes(&mut self, content_type: &str, bytes: impl Into<Bytes>) {
        self.object = None;
        self.bytes = Some(bytes.into());
        self.header(CONTENT_TYPE.as_str(), content_type);
    }

    fn refuse_number(&mut self, what: &str) {
        self.refuse(RequestError::new(format!(
            "{what} is an integer beyond ±(2^53 - 1) or no number, which Matrix doesn't allow; give a smaller one"
        )));
    }

    fn refuse(&mut self, problem: RequestError) {
        self.problem.get_or_insert(problem);
    }

    /// The URL that is asked for.
    pub(crate) fn url(&self, homeserver: &HomeserverData) -> Result<Url, RequestError> {
        if let Some(problem) = &self.problem {
            return Err(problem.clone());
        }
        let made;
        let path = match &self.path {
            Some(path) => path,
            None => {
                made = make_path(self.endpoint.path, &[])?;
                &made
            }
        };
        let query = Some(self.query.as_str()).filter(|query| !query.is_empty());
        homeserver.request_url(path, query)
    }

    /// The whole request, but for the access token.
    pub(crate) fn finish(mut self, homeserver: &HomeserverData) -> Result<Request, RequestError> {
        let url = self.url(homeserver)?;
        let object = match self.object.take() {
            None => None,
            Some(writer) => {
                let json = HeaderValue::from_static(JSON);
                self.headers.entry(CONTENT_TYPE).or_insert(json);
                let problem = |problem| RequestError::new(format!("the body: {problem}"));
                Some(Bytes::from(writer.finish().map_err(problem)?))
            }
        };
        Ok(Request {
            method: self.endpoint.method,
            url,
            headers: self.headers,
            body: object.or(self.bytes),
            secrets: self.secrets,
            follows: !self.endpoint.redirects,
        })
    }
}

fn push_query(query: &mut String, name: &str, text: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    query.extend(utf8_percent_encode(name, ENCODED));
    query.push('=');
    query.extend(utf8_percent_encode(text, ENCODED));
}

impl fmt::Debug for RequestParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.as_deref().unwrap_or(self.endpoint.path);
        f.debug_struct("RequestParts")
            .field("method", &self.endpoint.method)
            .field("path", &path)
            .field("query", &redact_query(&self.query, &self.secrets))
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("problem", &self.problem)
            .finish_non_exhaustive()
    }
}

/// A request that can be sent, any number of times.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    secrets: Vec<String>,
    /// Whether a redirect is on the way to the reply, and not the reply itself.
    pub(crate) follows: bool,
}

impl Request {
    /// Method and URL for people, without secrets.
    pub(crate) fn describe(&self) -> String {
        let mut url = self.url.clone();
        url.set_query(None);
        let query = redact_query(self.url.query().unwrap_or_default(), &self.secrets);
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{} {url}{mark}{query}", self.method)
    }
}
