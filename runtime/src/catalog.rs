//! Operations as data, so that tools and tests reach all of them without naming any.
//!
//! A generated table has a row for each operation; the functions here look rows up and read bodies by them, into the
//! operation's own type and from there back to JSON:
//!
//! - an empty response is `{}`, whatever the body was; so is a redirect, whose body says nothing;
//! - a file is `{"content_type": …, "size": …}`, the first only if it is known;
//! - a file of the federation is `{"metadata": {…}}` with these properties or a `location` added.

use std::error::Error;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};
use serde_json::json;
use url::Url;

use crate::job::Response;
use crate::job::media::{FederationContent, FederationMedia, Media};
use crate::job::raw_response::RawResponse;
use crate::job::redirect::Redirect;
use crate::json::{self, Json, JsonValue, Read, ReadError, Warnings};
use crate::protocol::endpoint::Endpoint;
use crate::protocol::matrix_error::MatrixError;
use crate::state::head::ResponseHead;

/// A row of the table: one operation.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// The API that it belongs to, as in `client-server`.
    pub api: &'static str,
    /// Its facts on the wire.
    pub endpoint: &'static Endpoint,
    /// The file that defines it, as in `client-server/login.yaml`.
    pub definition: &'static str,
    /// The groups that the definitions put it in.
    pub tags: &'static [&'static str],
    /// Reads a successful response into the operation's response: see [`response`].
    pub decode_response: DecodeResponse,
    /// Reads a request's body, if there is one: see [`request`] and [`request_bytes`].
    pub decode_request: Option<DecodeRequest>,
}

/// A row of the table of events: one type of them.
#[derive(Clone, Copy, Debug)]
pub struct EventType {
    /// Its name, as in `m.room.message`; what such names begin with, up to and with the last dot, if the rest is a
    /// variable.
    pub name: &'static str,
    /// The file that defines it, as in `event-schemas/schema/m.room.message.yaml`, or the overlay, where only prose does.
    pub definition: &'static str,
    /// Reads the content of such an event: see [`event_content`].
    pub decode_content: fn(&Bytes) -> Result<Decoded, CatalogError>,
}

/// Reads a successful response.
pub type DecodeResponse = fn(&RawResponse<'_>) -> Result<Decoded, CatalogError>;

/// Reads a request's body of a content type.
pub type DecodeRequest = fn(&str, &Bytes) -> Result<Decoded, CatalogError>;

/// A body that went through its type. `Debug` doesn't show what is in it.
#[derive(Clone, PartialEq)]
pub struct Decoded {
    /// What the type has kept of it.
    pub json: JsonValue,
    /// What it has not, because it was malformed.
    pub warnings: Warnings,
}

impl fmt::Debug for Decoded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decoded").field("warnings", &self.warnings).finish_non_exhaustive()
    }
}

/// Why the catalog has no answer.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CatalogError {
    /// There is no such operation in the table.
    UnknownOperation {
        /// The API asked for.
        api: String,
        /// The operation asked for.
        operation_id: String,
    },
    /// There is no such type of events in the table.
    UnknownEvent(String),
    /// The operation's requests have no body.
    NoRequestBody(&'static str),
    /// The status, content type or URL isn't one that HTTP has.
    NotHttp(&'static str),
    /// The body isn't what the operation promises.
    Unreadable(ReadError),
    /// The body was read, but JSON that it holds unparsed doesn't fit into a tree: it is too deep or its numbers too
    /// large.
    Unrepresentable(String),
}

impl fmt::Display for CatalogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownOperation { api, operation_id } => {
                write!(f, "there is no operation `{operation_id}` in the API `{api}`; ")?;
                f.write_str("the table that was given lists those that there are")
            }
            Self::UnknownEvent(name) => {
                write!(
                    f,
                    "there is no type of events `{name}`; the table that was given lists those that there are"
                )
            }
            Self::NoRequestBody(operation_id) => write!(f, "requests of `{operation_id}` have no body"),
            Self::NotHttp(what) => write!(f, "HTTP has no such {what}"),
            Self::Unreadable(error) => error.fmt(f),
            Self::Unrepresentable(problem) => write!(f, "raw JSON in it is malformed: {problem}"),
        }
    }
}

impl Error for CatalogError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Unreadable(error) => Some(error),
            _ => None,
        }
    }
}

impl From<ReadError> for CatalogError {
    fn from(error: ReadError) -> Self {
        Self::Unreadable(error)
    }
}

/// A response that can be shown as JSON.
pub trait ToJson {
    /// The response as JSON.
    ///
    /// # Errors
    ///
    /// When JSON that it holds unparsed doesn't fit into a tree.
    fn to_json(&self) -> Result<JsonValue, CatalogError>;
}

impl<T: Json> ToJson for T {
    fn to_json(&self) -> Result<JsonValue, CatalogError> {
        json::__private::serialize(self.view(), serde_json::value::Serializer)
            .map_err(|problem| CatalogError::Unrepresentable(problem.to_string()))
    }
}

impl ToJson for () {
    fn to_json(&self) -> Result<JsonValue, CatalogError> {
        Ok(json!({}))
    }
}

impl ToJson for Media {
    fn to_json(&self) -> Result<JsonValue, CatalogError> {
        Ok(match &self.content_type {
            Some(content_type) => json!({"content_type": content_type, "size": self.bytes.len()}),
            None => json!({"size": self.bytes.len()}),
        })
    }
}

impl ToJson for FederationMedia {
    fn to_json(&self) -> Result<JsonValue, CatalogError> {
        let mut json = match &self.content {
            FederationContent::Media(media) => media.to_json()?,
            FederationContent::Location(location) => json!({"location": location}),
        };
        json["metadata"] = JsonValue::Object(self.metadata.clone());
        Ok(json)
    }
}

impl ToJson for Redirect {
    fn to_json(&self) -> Result<JsonValue, CatalogError> {
        Ok(json!({"location": self.location}))
    }
}

/// Reads a response into a response type: what a row's [`decode_response`](Operation::decode_response) is.
///
/// # Errors
///
/// When the response isn't such a response.
pub fn response<T: Response + ToJson>(raw: &RawResponse<'_>) -> Result<Decoded, CatalogError> {
    decoded(T::from_raw(raw)?)
}

/// Reads a JSON body into its type: what a row's [`decode_request`](Operation::decode_request) is.
///
/// # Errors
///
/// When the body isn't of that type.
pub fn request<T: Json>(_: &str, body: &Bytes) -> Result<Decoded, CatalogError> {
    decoded(json::read::<T>(body)?)
}

/// Reads the content of an event into its type: what a row's [`decode_content`](EventType::decode_content) is.
///
/// # Errors
///
/// When the content isn't of that type.
pub fn event_content<C: Json>(content: &Bytes) -> Result<Decoded, CatalogError> {
    decoded(json::read::<C>(content)?)
}

/// Reads the content of an event of some type.
///
/// # Errors
///
/// When there is no such type of events, or the content isn't one of it.
pub fn decode_event_content(
    events: &[EventType],
    event_type: &str,
    content: impl Into<Bytes>,
) -> Result<Decoded, CatalogError> {
    let is_it = |row: &&EventType| {
        if row.name.ends_with('.') { event_type.starts_with(row.name) } else { event_type == row.name }
    };
    let row = events.iter().find(is_it).ok_or_else(|| CatalogError::UnknownEvent(event_type.to_owned()))?;
    (row.decode_content)(&content.into())
}

/// Takes a body that is a file: it becomes what a [`Media`] response does.
///
/// # Errors
///
/// None.
pub fn request_bytes(content_type: &str, body: &Bytes) -> Result<Decoded, CatalogError> {
    let content_type = Some(content_type.to_owned()).filter(|given| !given.is_empty());
    let value = Media { bytes: body.clone(), content_type, content_disposition: None };
    decoded(Read { value, warnings: Warnings::default() })
}

fn decoded<T: ToJson>(read: Read<T>) -> Result<Decoded, CatalogError> {
    Ok(Decoded { json: read.value.to_json()?, warnings: read.warnings })
}

/// Finds an operation by its API and its name in the definitions: names are unique only within an API.
pub fn find<'t>(operations: &'t [Operation], api: &str, operation_id: &str) -> Option<&'t Operation> {
    operations.iter().find(|row| row.api == api && row.endpoint.operation_id == operation_id)
}

fn row<'t>(
    operations: &'t [Operation],
    api: &str,
    operation_id: &str,
) -> Result<&'t Operation, CatalogError> {
    find(operations, api, operation_id).ok_or_else(|| CatalogError::UnknownOperation {
        api: api.to_owned(),
        operation_id: operation_id.to_owned(),
    })
}

/// Reads a response's body: as the operation's response if the status is good, else as a [`MatrixError`] with all its
/// properties. An empty content type counts as none.
///
/// # Errors
///
/// When there is no such operation, or the response is not what the operation promises.
pub fn decode_response(
    operations: &[Operation],
    api: &str,
    operation_id: &str,
    status: u16,
    content_type: &str,
    body: impl Into<Bytes>,
) -> Result<Decoded, CatalogError> {
    let row = row(operations, api, operation_id)?;
    let (head, body) = (head(status, content_type)?, body.into());
    match status {
        200..=299 => (row.decode_response)(&RawResponse::new(&head, &body)),
        300..=399 if row.endpoint.redirects => decoded(Read { value: (), warnings: Warnings::default() }),
        _ => decoded(json::read::<MatrixError>(&body)?),
    }
}

/// Reads a request's body as the operation's own.
///
/// # Errors
///
/// When there is no such operation, its requests have no body, or the body is not what the operation wants.
pub fn decode_request(
    operations: &[Operation],
    api: &str,
    operation_id: &str,
    content_type: &str,
    body: impl Into<Bytes>,
) -> Result<Decoded, CatalogError> {
    let row = row(operations, api, operation_id)?;
    match row.decode_request {
        Some(decode) => decode(content_type, &body.into()),
        None => Err(CatalogError::NoRequestBody(row.endpoint.operation_id)),
    }
}

/// The head of a response that came from no server.
fn head(status: u16, content_type: &str) -> Result<ResponseHead, CatalogError> {
    let status = http::StatusCode::from_u16(status).map_err(|_| CatalogError::NotHttp("status"))?;
    let url = Url::parse("https://localhost/").map_err(|_| CatalogError::NotHttp("URL"))?;
    let mut headers = HeaderMap::new();
    if !content_type.is_empty() {
        let value = HeaderValue::try_from(content_type).map_err(|_| CatalogError::NotHttp("content type"))?;
        headers.insert(header::CONTENT_TYPE, value);
    }
    Ok(ResponseHead::new(status, headers, url))
}
