//! What a job sends: the parts as the job fills them in.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderName, HeaderValue};
use percent_encoding::utf8_percent_encode;
use url::Url;

use crate::json::{self, Json, JsonObject, Marked, ObjectWriter, RawJson, View};
use crate::protocol::endpoint::{Endpoint, Method};
use crate::protocol::short_hash::short_hash;
use crate::protocol::txn;
use crate::request::content::FileContent;
use crate::request::error::{RequestError, RequestErrorKind};
use crate::request::extra;
use crate::request::homeserver::HomeserverData;
use crate::request::path::{ENCODED, Filled, fill, make_path};
use crate::request::prepared::{Headers, Prepared};
use crate::request::query::{ACCESS_TOKEN, QueryEntries, QueryValue, redact_query};
use crate::request::secrets::Secrets;

/// What a job adds to its [`Endpoint`]: path variables, query, headers, body. The first thing that can't be sent is
/// kept, and fails the job as [`IncorrectRequest`](crate::JobStatusCode::IncorrectRequest) before anything is sent.
pub struct RequestParts {
    endpoint: &'static Endpoint,
    path: Option<String>,
    /// Tells the room that the path names from others.
    room: Option<u32>,
    query: String,
    secrets: Secrets,
    headers: Headers,
    body: Body,
    /// Whether the server does once what it is asked twice.
    repeatable: bool,
    wait: Duration,
    problem: Option<RequestError>,
}

/// Calls back with each value as a string that a parameter has.
type Each<'a> = &'a dyn Fn(&mut dyn FnMut(&str));

/// The body as it grows.
enum Body {
    None,
    Object(ObjectWriter),
    Json(Marked),
    /// JSON that is text already, and is sent as it is.
    Raw(RawJson),
    Content {
        content_type: String,
        content: FileContent,
    },
}

impl RequestParts {
    /// Parts with nothing filled in.
    pub fn new(endpoint: &'static Endpoint) -> Self {
        Self {
            endpoint,
            path: None,
            room: None,
            query: String::new(),
            secrets: Secrets::default(),
            headers: Headers::new(),
            body: Body::None,
            repeatable: false,
            wait: Duration::ZERO,
            problem: None,
        }
    }

    /// The operation that these are parts for.
    pub fn endpoint(&self) -> &'static Endpoint {
        self.endpoint
    }

    /// Sets the values of the path's variables, in the path's order: see [`make_path`].
    #[doc(alias = "apiEndpoint")]
    #[doc(alias = "setApiEndpoint")]
    pub fn path(&mut self, values: &[&str]) {
        self.fill_path(values, false);
    }

    /// Sets the values of the path's variables, of which the last may be empty: see
    /// [`make_path_with_optional_last`](crate::make_path_with_optional_last).
    pub fn path_with_optional_last(&mut self, values: &[&str]) {
        self.fill_path(values, true);
    }

    fn fill_path(&mut self, values: &[&str], empty_last: bool) {
        match fill(self.endpoint.path, values, empty_last) {
            Ok(Filled { path, room }) => {
                self.room = room.map(short_hash);
                self.path = Some(path);
            }
            Err(problem) => self.refuse(problem),
        }
    }

    /// The transaction ID to send: the caller's, or a new one. Every attempt of the job sends the same, so that the
    /// server does once what it is asked twice.
    pub fn txn_id<'a>(&mut self, given: Option<&'a str>) -> Cow<'a, str> {
        self.repeatable = true;
        given.map_or_else(|| txn::new_id().into(), Cow::Borrowed)
    }

    /// Says for how long the server may hold the response back because the request asks it to, as `/sync` does with its
    /// `timeout`. The time limit of each attempt is extended by it until the response begins.
    pub fn wait(&mut self, time: Duration) {
        self.wait = time;
    }

    /// Adds a query parameter: once per element for a list, not at all for an absent value.
    #[doc(alias = "setRequestQuery")]
    pub fn query<T: QueryValue + ?Sized>(&mut self, name: &str, value: &T) {
        let secret = T::SECRET || name == ACCESS_TOKEN;
        self.add_query(name, secret, value.is_allowed(), &|add| value.each(add));
    }

    /// The same for values of all types.
    fn add_query(&mut self, name: &str, secret: bool, is_allowed: bool, each: Each<'_>) {
        if secret {
            self.secrets.names.push(name.to_owned());
        }
        if !is_allowed {
            self.refuse_number(&format!("the query parameter `{name}`"));
        }
        each(&mut |text| {
            if secret {
                self.secrets.add(text);
            }
            push_query(&mut self.query, name, text);
        });
    }

    /// Adds each entry of a map as a query parameter of its own: how OpenAPI sends objects.
    pub fn query_entries<T: QueryEntries + ?Sized>(&mut self, entries: &T) {
        if !entries.is_allowed() {
            self.refuse_number("a query parameter");
        }
        entries.each_entry(&mut |name, text| {
            if T::SECRET || name == ACCESS_TOKEN {
                self.secrets.names.push(name.to_owned());
                self.secrets.add(text);
            }
            push_query(&mut self.query, name, text);
        });
    }

    /// Adds a query parameter whose value no error and no log shows. A [`Secret`](crate::json::Secret) is one without
    /// this, too.
    pub fn secret_query<T: QueryValue + ?Sized>(&mut self, name: &str, value: &T) {
        self.add_query(name, true, value.is_allowed(), &|add| value.each(add));
    }

    /// Sets a header.
    #[doc(alias = "requestHeaders")]
    #[doc(alias = "setRequestHeader")]
    pub fn header(&mut self, name: &str, value: &str) {
        let header = HeaderName::try_from(name).ok().zip(HeaderValue::try_from(value).ok());
        match header {
            Some((header, mut value)) => {
                value.set_sensitive(header == AUTHORIZATION);
                self.headers.retain(|(name, _)| *name != header);
                self.push_header(header, value);
            }
            None => self.refuse(RequestError::new(
                RequestErrorKind::Header,
                format!("the header {name:?} has characters that HTTP can't send; take them out"),
            )),
        }
    }

    /// The body as a JSON object, to be filled property by property; `{}` is sent when nothing is. Any other body is
    /// dropped.
    #[doc(alias = "requestData")]
    #[doc(alias = "setRequestData")]
    pub fn body(&mut self) -> &mut ObjectWriter {
        if !matches!(self.body, Body::Object(_)) {
            self.body = Body::Object(ObjectWriter::new());
        }
        match &mut self.body {
            Body::Object(writer) => writer,
            _ => unreachable!("it was made just now"),
        }
    }

    /// Sets the body to a whole JSON value.
    pub fn json<T: Json>(&mut self, value: &T) {
        self.write_json(value.view());
    }

    fn write_json(&mut self, view: View<'_>) {
        let written = match view {
            View::Raw(json) => json::check_raw(json).map(|()| Body::Raw(json.clone())),
            view => json::write_marked(view).map(Body::Json),
        };
        match written {
            Ok(body) => self.body = body,
            Err(problem) => self.refuse(RequestError::unwritable(problem)),
        }
    }

    /// Sets the body to bytes, a file or a stream, of some content type. A header `Content-Type` that was set has
    /// precedence over it, as over any other body's.
    pub fn bytes(&mut self, content_type: &str, content: impl Into<FileContent>) {
        self.body = Body::Content { content_type: content_type.to_owned(), content: content.into() };
    }

    fn refuse_number(&mut self, what: &str) {
        self.refuse(RequestError::new(RequestErrorKind::Query, format!(
            "{what} is an integer beyond ±(2^53 - 1) or not a number, which Matrix doesn't allow; give a smaller one"
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
            None if !self.endpoint.path.contains('{') => self.endpoint.path,
            None => {
                made = make_path(self.endpoint.path, &[])?;
                &made
            }
        };
        let query = Some(self.query.as_str()).filter(|query| !query.is_empty());
        homeserver.request_url(path, query)
    }

    /// The whole request, without the access token.
    pub(crate) fn finish(mut self, homeserver: &HomeserverData) -> Result<Prepared, RequestError> {
        let url = Arc::new(self.url(homeserver)?);
        let (body, is_json) = self.finish_body()?.unzip();
        Ok(Prepared {
            endpoint: self.endpoint,
            url,
            headers: self.headers,
            is_json: is_json.unwrap_or_default(),
            body,
            secrets: self.secrets.into(),
            repeatable: self.repeatable,
            room: self.room,
            wait: self.wait,
        })
    }

    /// Adds properties to a body that is a JSON object.
    pub(crate) fn add_to_body(&mut self, extra: &JsonObject) {
        if let Err(problem) = self.try_add_to_body(extra) {
            self.refuse(problem);
        }
    }

    fn try_add_to_body(&mut self, extra: &JsonObject) -> Result<(), RequestError> {
        let body = match std::mem::replace(&mut self.body, Body::None) {
            Body::Object(writer) => writer.finish_marked().map_err(RequestError::unwritable)?,
            Body::Json(json) => json,
            Body::Raw(json) => json::write_marked(View::Raw(&json)).map_err(RequestError::unwritable)?,
            Body::None if matches!(self.endpoint.method, Method::Post | Method::Put | Method::Patch) => {
                ObjectWriter::new().finish_marked().map_err(RequestError::unwritable)?
            }
            Body::None | Body::Content { .. } => Marked::default(),
        };
        self.body = Body::Json(extra::added(body, extra)?);
        Ok(())
    }

    /// What the body consists of, and whether it is JSON whose content type isn't among the headers.
    fn finish_body(&mut self) -> Result<Option<(FileContent, bool)>, RequestError> {
        let content = match std::mem::replace(&mut self.body, Body::None) {
            Body::None => return Ok(None),
            Body::Content { content_type, content } => {
                if !self.has_content_type() {
                    self.header(CONTENT_TYPE.as_str(), &content_type);
                }
                return self.problem.take().map_or(Ok(Some((content, false))), Err);
            }
            Body::Raw(json) => json.into_bytes().into(),
            Body::Object(writer) => {
                self.keep_secrets(writer.finish_marked().map_err(RequestError::unwritable)?)
            }
            Body::Json(json) => self.keep_secrets(json),
        };
        Ok(Some((content, !self.has_content_type())))
    }

    fn keep_secrets(&mut self, json: Marked) -> FileContent {
        let (mut json, secrets) = json.into_parts();
        json.shrink_to_fit();
        self.secrets.in_body = secrets;
        json.into()
    }

    fn push_header(&mut self, name: HeaderName, value: HeaderValue) {
        // There are few, and each byte of a job that waits counts.
        self.headers.reserve_exact(1);
        self.headers.push((name, value));
    }

    fn has_content_type(&self) -> bool {
        self.headers.iter().any(|(name, _)| *name == CONTENT_TYPE)
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
            .field("query", &redact_query(&self.query, &self.secrets.names))
            .field("headers", &self.headers.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("repeatable", &self.repeatable)
            .field("wait", &self.wait)
            .field("problem", &self.problem)
            .finish_non_exhaustive()
    }
}
