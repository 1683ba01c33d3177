//! Responses as they are sent.

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName, LOCATION};
use http::{HeaderValue, Response as HttpResponse, StatusCode};

use super::body;
use super::error::ErrorResponse;
use crate::job::Response;
use crate::job::media::{FederationContent, FederationMedia, Media};
use crate::job::redirect::Redirect;
use crate::json::{self, Json};
use crate::protocol::txn;

/// A response that a server can write.
pub trait Respond: Response {
    /// The HTTP response.
    ///
    /// # Errors
    ///
    /// It has a number that Matrix doesn't allow, or a header with characters that HTTP can't send: what a client gets to
    /// know of it, with status 500.
    fn to_http(&self) -> Result<HttpResponse<Bytes>, ErrorResponse>;
}

impl<T: Json + Send + 'static> Respond for T {
    fn to_http(&self) -> Result<HttpResponse<Bytes>, ErrorResponse> {
        Ok(body::json(written(self)?))
    }
}

impl Respond for () {
    fn to_http(&self) -> Result<HttpResponse<Bytes>, ErrorResponse> {
        Ok(body::json("{}"))
    }
}

impl Respond for Media {
    fn to_http(&self) -> Result<HttpResponse<Bytes>, ErrorResponse> {
        let content_type = self.content_type.as_deref().unwrap_or("application/octet-stream");
        let mut response = respond(content_type, self.bytes.clone())?;
        if let Some(disposition) = &self.content_disposition {
            set(&mut response, CONTENT_DISPOSITION, disposition)?;
        }
        Ok(response)
    }
}

impl Respond for FederationMedia {
    fn to_http(&self) -> Result<HttpResponse<Bytes>, ErrorResponse> {
        let boundary = txn::new_id();
        let mut body = part(&boundary, &[("Content-Type", "application/json")], &written(&self.metadata)?)?;
        body.extend(match &self.content {
            FederationContent::Location(location) => part(&boundary, &[("Location", location)], b"")?,
            FederationContent::Media(media) => {
                let content_type = media.content_type.as_deref().map(|value| ("Content-Type", value));
                let disposition =
                    media.content_disposition.as_deref().map(|value| ("Content-Disposition", value));
                let headers: Vec<_> = content_type.into_iter().chain(disposition).collect();
                part(&boundary, &headers, &media.bytes)?
            }
        });
        body.extend(format!("--{boundary}--\r\n").into_bytes());
        respond(&format!("multipart/mixed; boundary={boundary}"), body)
    }
}

impl Respond for Redirect {
    fn to_http(&self) -> Result<HttpResponse<Bytes>, ErrorResponse> {
        let mut response = HttpResponse::new(Bytes::new());
        *response.status_mut() = StatusCode::FOUND;
        set(&mut response, LOCATION, &self.location)?;
        Ok(response)
    }
}

/// One part of a body of several, after its boundary.
fn part(boundary: &str, headers: &[(&str, &str)], content: &[u8]) -> Result<Vec<u8>, ErrorResponse> {
    let mut part = format!("--{boundary}\r\n").into_bytes();
    for (name, value) in headers {
        if HeaderValue::try_from(*value).is_err() {
            return Err(unsendable(&UNSENDABLE));
        }
        part.extend(format!("{name}: {value}\r\n").into_bytes());
    }
    part.extend(b"\r\n");
    part.extend(content);
    part.extend(b"\r\n");
    Ok(part)
}

fn respond(content_type: &str, body: impl Into<Bytes>) -> Result<HttpResponse<Bytes>, ErrorResponse> {
    let mut response = HttpResponse::new(body.into());
    set(&mut response, CONTENT_TYPE, content_type)?;
    Ok(response)
}

fn set(response: &mut HttpResponse<Bytes>, name: HeaderName, value: &str) -> Result<(), ErrorResponse> {
    let value = HeaderValue::try_from(value).map_err(|_| unsendable(&UNSENDABLE))?;
    response.headers_mut().insert(name, value);
    Ok(())
}

fn written<T: Json>(value: &T) -> Result<Vec<u8>, ErrorResponse> {
    json::write(value).map_err(|problem| unsendable(&problem))
}

fn unsendable(problem: &dyn std::fmt::Display) -> ErrorResponse {
    let message = format!("The response can't be sent: {problem}.");
    ErrorResponse::new(StatusCode::INTERNAL_SERVER_ERROR, "M_UNKNOWN", message)
}

const UNSENDABLE: &str = "a header has characters that HTTP can't send";
