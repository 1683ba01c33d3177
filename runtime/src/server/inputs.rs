//! The inputs of an operation, out of a request.

use std::fmt;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use serde_json::json;

use super::error::ErrorResponse;
use super::incoming::IncomingRequest;
use crate::job::Response;
use crate::json::{self, Json, JsonObject, Map, RawJson, ReadError, UnknownProperty, Warnings};
use crate::request::content::FileContent;
use crate::request::query::ACCESS_TOKEN;

/// What a [`Receive`](super::Receive) reads its job from. Each function names what it didn't find or couldn't read.
pub struct Inputs<'r> {
    request: &'r IncomingRequest,
    variables: Vec<(&'static str, String)>,
    warnings: Warnings,
    /// What was read, where somebody asks for the rest.
    seen: Option<Seen>,
}

/// Which parts of a request an operation knows.
#[derive(Default)]
struct Seen {
    query: Vec<String>,
    has_other_query: bool,
    has_body: bool,
    /// Properties of the body that it doesn't know, as JSON pointers.
    unknown: Vec<String>,
}

impl<'r> Inputs<'r> {
    pub(super) fn new(request: &'r IncomingRequest, variables: Vec<(&'static str, String)>) -> Self {
        Self { request, variables, warnings: Warnings::default(), seen: None }
    }

    /// The same, with an eye on what isn't read.
    pub(super) fn attentive(request: &'r IncomingRequest, variables: Vec<(&'static str, String)>) -> Self {
        Self { seen: Some(Seen::default()), ..Self::new(request, variables) }
    }

    /// The parameters of the query that were not read.
    pub(super) fn unknown_query(&self) -> impl Iterator<Item = &str> {
        let names = self.request.query().iter().map(|(name, _)| name.as_str());
        names.filter(|name| {
            let is_seen = |seen: &Seen| seen.has_other_query || seen.query.iter().any(|known| known == name);
            self.seen.as_ref().is_some_and(|seen| !is_seen(seen)) && *name != ACCESS_TOKEN
        })
    }

    /// The properties of the body that were not read, as JSON pointers; an empty one if there is a body that should not
    /// be there.
    pub(super) fn unknown_properties(&self) -> Vec<String> {
        let body = self.request.body();
        match &self.seen {
            Some(seen) if seen.has_body => seen.unknown.clone(),
            Some(_) if json::without_mark(body).is_empty() => Vec::new(),
            Some(_) if json::object(body).is_none() => vec![String::new()],
            Some(_) => paths(<()>::unknown_properties(body)),
            None => Vec::new(),
        }
    }

    pub(super) fn into_warnings(self) -> Warnings {
        self.warnings
    }

    /// A variable of the path.
    ///
    /// # Errors
    ///
    /// It is malformed.
    pub fn path<T: Json>(&self, name: &str) -> Result<T, ErrorResponse> {
        let found = self.variables.iter().find(|(known, _)| *known == name);
        let (_, text) = found.ok_or_else(|| missing("path", name))?;
        value(text).map_err(|error| malformed("path", name, &error))
    }

    /// A required parameter of the query.
    ///
    /// # Errors
    ///
    /// It is missing or malformed.
    pub fn query<T: Json>(&mut self, name: &str) -> Result<T, ErrorResponse> {
        self.optional_query(name)?.ok_or_else(|| missing("query", name))
    }

    /// An optional parameter of the query.
    ///
    /// # Errors
    ///
    /// It is malformed.
    pub fn optional_query<T: Json>(&mut self, name: &str) -> Result<Option<T>, ErrorResponse> {
        self.see_query(name);
        let text = self.texts(name).next();
        text.map(|text| value(text).map_err(|error| malformed("query", name, &error))).transpose()
    }

    /// A parameter of the query that may be there several times. It is empty if it isn't there: nothing else tells that it
    /// is.
    ///
    /// # Errors
    ///
    /// One of its values is malformed.
    pub fn query_list<T: Json>(&mut self, name: &str) -> Result<Vec<T>, ErrorResponse> {
        Ok(self.optional_query_list(name)?.unwrap_or_default())
    }

    /// An optional parameter of the query that may be there several times.
    ///
    /// # Errors
    ///
    /// One of its values is malformed.
    pub fn optional_query_list<T: Json>(&mut self, name: &str) -> Result<Option<Vec<T>>, ErrorResponse> {
        self.see_query(name);
        let values =
            self.texts(name).map(|text| value(text).map_err(|error| malformed("query", name, &error)));
        let values: Vec<T> = values.collect::<Result<_, _>>()?;
        Ok(Some(values).filter(|values| !values.is_empty()))
    }

    /// All parameters of the query but those that are known and the access token, as a map.
    ///
    /// # Errors
    ///
    /// One of them is malformed.
    pub fn other_query<T: Json>(&mut self, known: &[&str]) -> Result<Option<T>, ErrorResponse> {
        if let Some(seen) = &mut self.seen {
            seen.has_other_query = true;
        }
        let mut others = JsonObject::new();
        for (name, text) in self.request.query() {
            if name != ACCESS_TOKEN && !known.contains(&name.as_str()) {
                others.insert(name.clone(), json!(text));
            }
        }
        if others.is_empty() {
            return Ok(None);
        }
        let read = json::read(&serde_json::to_vec(&others).unwrap_or_default().into());
        read.map(|read| Some(read.value)).map_err(|error| malformed("query", "(others)", &error))
    }

    /// The whole body as JSON; a body without anything is read as `{}`.
    ///
    /// # Errors
    ///
    /// It isn't JSON, or something that it requires is missing or malformed.
    pub fn json<T: Json>(&mut self) -> Result<T, ErrorResponse> {
        let body = self.request.body();
        let nothing = Bytes::from_static(b"{}");
        let body = if json::without_mark(body).is_empty() { &nothing } else { body };
        let read = json::read(body).map_err(|error| bad_body(&error))?;
        self.warnings = read.warnings;
        self.see_body(|| paths(json::unknown_properties::<T>(body)));
        Ok(read.value)
    }

    /// The property of the body that has this name.
    ///
    /// # Errors
    ///
    /// The body isn't a JSON object, or the property is missing or malformed.
    pub fn property<T: Json>(&mut self, name: &str) -> Result<T, ErrorResponse> {
        let mut object: Map<String, RawJson> = self.json()?;
        let value = object.remove(name).ok_or_else(|| missing("body", name))?;
        let read = value.read().map_err(|error| malformed("body", name, &error))?;
        self.warnings = read.warnings;
        self.see_body(|| object.keys().map(|other| format!("/{other}")).collect());
        Ok(read.value)
    }

    /// The content type of the body.
    pub fn content_type(&self) -> Option<String> {
        let value = self.request.headers().get(CONTENT_TYPE)?;
        Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
    }

    /// The body as it came.
    pub fn bytes(&mut self) -> FileContent {
        self.see_body(Vec::new);
        self.request.body().clone().into()
    }

    fn see_query(&mut self, name: &str) {
        if let Some(seen) = &mut self.seen {
            seen.query.push(name.to_owned());
        }
    }

    fn see_body(&mut self, unknown: impl FnOnce() -> Vec<String>) {
        if let Some(seen) = &mut self.seen {
            seen.has_body = true;
            seen.unknown = unknown();
        }
    }

    fn texts<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.request.query().iter().filter(move |(known, _)| known == name).map(|(_, text)| text.as_str())
    }
}

/// Reads what a path or query has as text: as the number or boolean that it may be, or as a string.
fn value<T: Json>(text: &str) -> Result<T, ReadError> {
    let is_literal = text.starts_with(|first: char| first.is_ascii_digit() || first == '-')
        || ["true", "false"].contains(&text);
    let literal = is_literal.then(|| json::read_str(text)).and_then(Result::ok);
    match literal {
        Some(read) => Ok(read.value),
        None => json::read_str(&json!(text).to_string()).map(|read| read.value),
    }
}

fn paths(properties: Vec<UnknownProperty>) -> Vec<String> {
    properties.into_iter().map(|property| property.path).collect()
}

fn missing(place: &str, name: &str) -> ErrorResponse {
    ErrorResponse::missing_parameter(format!("`{name}` is missing in the {place}."))
}

fn malformed(place: &str, name: &str, error: &ReadError) -> ErrorResponse {
    ErrorResponse::invalid_parameter(format!("`{name}` in the {place} is malformed: {error}."))
}

fn bad_body(error: &ReadError) -> ErrorResponse {
    let errcode = if error.position().is_some() { "M_NOT_JSON" } else { "M_BAD_JSON" };
    ErrorResponse::new(http::StatusCode::BAD_REQUEST, errcode, format!("The body can't be read: {error}."))
}

impl fmt::Debug for Inputs<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inputs").field("request", self.request).finish_non_exhaustive()
    }
}
