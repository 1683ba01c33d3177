//! Responses that send the asker elsewhere.

use std::fmt;

use http::header::LOCATION;

use crate::job::Response;
use crate::job::raw_response::RawResponse;
use crate::json::{Read, ReadError, Warnings};
use crate::protocol::header::{is_web, without_query};

/// Where an operation sends its caller's browser, such as a login page: what operations bring back whose
/// [`Endpoint::redirects`](crate::Endpoint::redirects) is set.
///
/// `Debug` hides what is after the `?`, which may be secret.
#[non_exhaustive]
#[derive(Clone, PartialEq, Eq)]
pub struct Redirect {
    /// The whole URL, `https` or `http`.
    pub location: String,
}

impl Redirect {
    /// A redirect to a whole URL.
    pub fn new(location: impl Into<String>) -> Self {
        Self { location: location.into() }
    }

    /// The whole URL.
    pub fn location(&self) -> &str {
        &self.location
    }
}

impl Response for Redirect {
    fn from_raw(raw: &RawResponse<'_>) -> Result<Read<Self>, ReadError> {
        let head = raw.head();
        let Some(location) = head.known(LOCATION) else {
            return Err(ReadError::new("there is no usable header `Location`"));
        };
        // It may be relative to what was asked for.
        let whole =
            head.url().join(location).map_err(|_| ReadError::new("the header `Location` is not a URL"))?;
        if !is_web(&whole) {
            return Err(ReadError::new("the header `Location` is neither an `https` nor an `http` URL"));
        }
        let value = Self { location: whole.into() };
        Ok(Read { value, warnings: Warnings::default() })
    }
}

impl fmt::Debug for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Redirect({})", without_query(&self.location))
    }
}
