//! Where a homeserver is, and the URLs of requests to it.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use url::Url;

use crate::request::error::{ConnectionError, ConnectionErrorKind, RequestError, RequestErrorKind};

/// A homeserver's base URL, parsed once.
#[derive(Clone, PartialEq, Eq)]
pub struct HomeserverData {
    base: Url,
    /// The base URL's path, without a slash at its end.
    prefix: String,
}

impl HomeserverData {
    /// Reads a base URL such as `https://matrix.example.org`. It may have a path, which all requests then begin with,
    /// and may end in slashes.
    ///
    /// # Errors
    ///
    /// When it isn't an `http` or `https` URL, or has more than scheme, host, port and path. No part of the string is
    /// repeated in the error, since a password may be in it.
    pub fn new(base_url: &str) -> Result<Self, ConnectionError> {
        let refused = |problem: String| {
            Err(ConnectionError::new(
                ConnectionErrorKind::InvalidBaseUrl,
                format!("not a homeserver's base URL: {problem}; give one like `https://matrix.example.org`"),
            ))
        };
        let base = match Url::parse(base_url) {
            Ok(base) => base,
            Err(problem) => return refused(problem.to_string()),
        };
        if !matches!(base.scheme(), "http" | "https") {
            return refused("it begins with neither `https://` nor `http://`".into());
        }
        if !base.username().is_empty() || base.password().is_some() {
            return refused("it has a user name or password in it".into());
        }
        if base.query().is_some() || base.fragment().is_some() {
            return refused("it has a `?` or `#` part".into());
        }
        let prefix = base.path().trim_end_matches('/').to_owned();
        Ok(Self { base, prefix })
    }

    /// The base URL as it was parsed.
    #[doc(alias = "baseUrl")]
    pub fn base_url(&self) -> &Url {
        &self.base
    }

    /// The URL for a path and a query that are percent-encoded already. There is exactly one `/` between base URL and
    /// path. For the URL of a whole job there is [`Job::request_url`](crate::Job::request_url).
    ///
    /// # Errors
    ///
    /// When a URL parser would read something else than is written: `..` segments, spaces and the like.
    #[doc(alias = "makeRequestUrl")]
    pub fn request_url(&self, path: &str, query: Option<&str>) -> Result<Url, RequestError> {
        // Path and query in one string, which is parsed once.
        let rest = path.trim_start_matches('/');
        // Most often that is the path as it is given.
        let whole: Cow<'_, str> = match query {
            None if self.prefix.is_empty() && path.len() == rest.len() + 1 => path.into(),
            None => [&self.prefix, "/", rest].concat().into(),
            Some(query) => [&self.prefix, "/", rest, "?", query].concat().into(),
        };
        let whole_path = &whole[..self.prefix.len() + 1 + rest.len()];
        // A string that would lead to another host has a path that isn't what is written.
        let Some(url) = self.base.join(&whole).ok().filter(|url| url.path() == whole_path) else {
            return Err(RequestError::new(
                RequestErrorKind::Path,
                format!(
                    "`{path}` is not a path that can be sent as it is; percent-encode its variable parts with `make_path`"
                ),
            ));
        };
        if url.query() != query {
            return Err(RequestError::new(
                RequestErrorKind::Query,
                "the query is not percent-encoded; build it with `RequestParts::query`",
            ));
        }
        Ok(url)
    }
}

impl FromStr for HomeserverData {
    type Err = ConnectionError;

    fn from_str(base_url: &str) -> Result<Self, ConnectionError> {
        Self::new(base_url)
    }
}

impl fmt::Debug for HomeserverData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HomeserverData({})", self.base)
    }
}

impl fmt::Display for HomeserverData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.base.as_str())
    }
}
