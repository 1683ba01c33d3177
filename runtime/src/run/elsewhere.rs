//! Responses of another origin than the one that was asked: a redirect leads there without the access token.

use http::header::{AUTHORIZATION, LOCATION};
use url::Url;

use crate::protocol::endpoint::Access;
use crate::request::prepared::Request;
use crate::state::head::ResponseHead;

/// Where each operation's path begins, whatever the base URL.
const ROOT: &str = "/_matrix/";

/// What a response says of the credentials that the request carried.
pub(crate) enum Shown {
    /// Nothing, since there were none.
    Nothing,
    /// Whatever it says: it is from the origin that got them.
    All,
    /// Nothing, since they were dropped on the way, for this reason.
    Dropped(String),
}

impl Shown {
    pub(crate) fn to(head: &ResponseHead, request: &Request) -> Self {
        if !request.headers.contains_key(AUTHORIZATION) {
            return Self::Nothing;
        }
        let (asked, answered) = (request.url(), head.url());
        if asked.origin() == answered.origin() {
            return Self::All;
        }
        let what = match request.endpoint().access {
            Access::Signed => "signature",
            _ => "access token",
        };
        Self::Dropped(match base_url(asked, answered) {
            Some(base) => format!(
                "the {what} was dropped at a redirect to another origin; if that is the homeserver, use `{base}` as its base URL"
            ),
            None => format!(
                "the {what} was dropped at a redirect to `{}`, which is another origin",
                root(answered)
            ),
        })
    }
}

/// A redirect that is not safe to follow.
pub(crate) struct Unsafe {
    pub(crate) advice: String,
    /// Whether another attempt would only meet with the same.
    pub(crate) is_lasting: bool,
}

impl Unsafe {
    pub(crate) fn of(head: &ResponseHead, request: &Request) -> Self {
        let target = head.known(LOCATION).and_then(|location| head.url().join(location).ok());
        let base = target.and_then(|target| base_url(request.url(), &target));
        let is_lasting = matches!(head.status(), 301 | 308) || base.is_some();
        let mut advice = "a redirect that is not safe to follow; check the homeserver's base URL".to_owned();
        if let Some(base) = base {
            advice += &format!(", which may be `{base}`");
        }
        Self { advice, is_lasting }
    }
}

/// The base URL below which the same operation is at another origin.
fn base_url(asked: &Url, other: &Url) -> Option<String> {
    let is_web = matches!(other.scheme(), "https" | "http") && other.origin() != asked.origin();
    let path = &asked.path()[asked.path().find(ROOT).unwrap_or_default()..];
    let prefix = other.path().strip_suffix(path).filter(|_| is_web)?;
    let base = root(other);
    Some(format!("{}{prefix}", if prefix.is_empty() { &base[..] } else { base.trim_end_matches('/') }))
}

fn root(url: &Url) -> String {
    format!("{}/", url.origin().ascii_serialization())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_base_url_is_what_is_before_the_operation() {
        let url = |text| Url::parse(text).unwrap();
        for (asked, other, base) in [
            ("http://a.example/_matrix/x", "https://a.example/_matrix/x", Some("https://a.example/")),
            (
                "http://a.example/_matrix/x?y",
                "https://b.example:1/c/_matrix/x",
                Some("https://b.example:1/c"),
            ),
            ("http://a.example/c/_matrix/x", "https://b.example/_matrix/x?y", Some("https://b.example/")),
            ("http://a.example/.well-known/x", "https://b.example/.well-known/x", Some("https://b.example/")),
            // Another operation, the same origin, what is not a base URL.
            ("http://a.example/_matrix/x", "https://b.example/login", None),
            ("http://a.example/_matrix/x", "http://a.example/c/_matrix/x", None),
            ("http://a.example/_matrix/x", "ftp://b.example/_matrix/x", None),
        ] {
            assert_eq!(base_url(&url(asked), &url(other)).as_deref(), base, "{asked} {other}");
        }
    }
}
