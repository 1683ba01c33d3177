//! The inputs of an operation, out of a request.

use std::fmt;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use serde_json::json;

use super::error::ErrorResponse;
use super::incoming::IncomingRequest;
use crate::json::{self, Json, JsonObject, ReadError, Warnings};
use crate::request::content::FileContent;

/// What a [`Receive`](super::Receive) reads its job from. Each function names what it didn't find or couldn't read.
pub struct Inputs<'r> {
    request: &'r IncomingRequest,
    variables: Vec<(&'static str, String)>,
    warnings: Warnings,
}

impl<'r> Inputs<'r> {
    pub(super) fn new(request: &'r IncomingRequest, variables: Vec<(&'static str, String)>) -> Self {
        Self { request, variables, warnings: Warnings::default() }
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
    pub fn query<T: Json>(&self, name: &str) -> Result<T, ErrorResponse> {
        self.optional_query(name)?.ok_or_else(|| missing("query", name))
    }

    /// An optional parameter of the query.
    ///
    /// # Errors
    ///
    /// It is malformed.
    pub fn optional_query<T: Json>(&self, name: &str) -> Result<Option<T>, ErrorResponse> {
        let text = self.texts(name).next();
        text.map(|text| value(text).map_err(|error| malformed("query", name, &error))).transpose()
    }

    /// A parameter of the query that may be there several times. It is empty if it isn't there: nothing else tells that it
    /// is.
    ///
    /// # Errors
    ///
    /// One of its values is malformed.
    pub fn query_list<T: Json>(&self, name: &str) -> Result<Vec<T>, ErrorResponse> {
        Ok(self.optional_query_list(name)?.unwrap_or_default())
    }

    /// An optional parameter of the query that may be there several times.
    ///
    /// # Errors
    ///
    /// One of its values is malformed.
    pub fn optional_query_list<T: Json>(&self, name: &str) -> Result<Option<Vec<T>>, ErrorResponse> {
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
    pub fn other_query<T: Json>(&self, known: &[&str]) -> Result<Option<T>, ErrorResponse> {
        let mut others = JsonObject::new();
        for (name, text) in self.request.query() {
            if name != crate::request::query::ACCESS_TOKEN && !known.contains(&name.as_str()) {
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
        let read = if json::without_mark(body).is_empty() {
            json::read(&Bytes::from_static(b"{}"))
        } else {
            json::read(body)
        };
        let read = read.map_err(|error| bad_body(&error))?;
        self.warnings = read.warnings;
        Ok(read.value)
    }

    /// The property of the body that has this name.
    ///
    /// # Errors
    ///
    /// The body isn't a JSON object, or the property is missing or malformed.
    pub fn property<T: Json>(&mut self, name: &str) -> Result<T, ErrorResponse> {
        let object: std::collections::BTreeMap<String, json::RawJson> = self.json()?;
        let value = object.get(name).ok_or_else(|| missing("body", name))?;
        let read = value.read().map_err(|error| malformed("body", name, &error))?;
        self.warnings = read.warnings;
        Ok(read.value)
    }

    /// The content type of the body.
    pub fn content_type(&self) -> Option<String> {
        let value = self.request.headers().get(CONTENT_TYPE)?;
        Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
    }

    /// The body as it came.
    pub fn bytes(&self) -> FileContent {
        self.request.body().clone().into()
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
