//! The authorization of requests between servers: `X-Matrix`, a signature of what is asked, by whom and of whom.

use http::HeaderValue;
use serde_json::json;

use super::{SigningError, SigningKey, canonical_json, key};
use crate::json::{JsonValue, Secret};
use crate::protocol::endpoint::Method;
use crate::protocol::id::ServerName;

const SCHEME: &str = "X-Matrix";
/// The white space that may be around separators in headers.
const WHITE: [char; 2] = [' ', '\t'];

/// Signs requests in the name of a homeserver.
#[derive(Clone, Debug)]
pub struct RequestSigner {
    origin: ServerName,
    key: SigningKey,
}

impl RequestSigner {
    /// A signer for the homeserver of this name, with one of the keys that it publishes.
    ///
    /// # Errors
    ///
    /// If the name is not a server name.
    pub fn new(origin: impl Into<ServerName>, key: SigningKey) -> Result<Self, SigningError> {
        let origin = origin.into();
        check_name("the origin", &origin)?;
        Ok(Self { origin, key })
    }

    /// The name of the homeserver that is signed for.
    pub fn origin(&self) -> &ServerName {
        &self.origin
    }

    /// The key that signs.
    pub fn key(&self) -> &SigningKey {
        &self.key
    }

    /// The value of a request's header `Authorization`, marked as sensitive.
    ///
    /// The URI is the one of the request's first line: path and query, percent-encoded as they are sent. The
    /// destination is the server's name, as in the ids of its users, wherever it is reached. The content is the body,
    /// which has to be JSON; none if there is no body. Floats have no place in it: `1.0` is signed as `1`, and servers
    /// that see a float there refuse the request.
    ///
    /// # Errors
    ///
    /// If the URI doesn't begin with `/`, the destination is not a server name, or the content isn't JSON or has no
    /// [canonical form](super::canonical_json).
    pub fn authorization(
        &self,
        method: Method,
        uri: &str,
        destination: impl Into<ServerName>,
        content: Option<&[u8]>,
    ) -> Result<HeaderValue, SigningError> {
        let destination = destination.into();
        check_name("the destination", &destination)?;
        let Self { origin, key } = self;
        let signature = key.sign(signed_text(method, uri, origin, &destination, content)?.as_bytes());
        // Names and ids were checked to have nothing that needs an escape: older servers know of none.
        let header = format!(
            r#"{SCHEME} origin="{origin}",destination="{destination}",key="{}",sig="{signature}""#,
            key.id()
        );
        let mut header = HeaderValue::try_from(header)
            .map_err(|_| SigningError::new("the authorization has characters that HTTP can't send"))?;
        header.set_sensitive(true);
        Ok(header)
    }
}

/// What a server says of a request in the header `Authorization`. Nothing of it is true before it is
/// [verified](Self::verify).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XMatrix {
    /// The server that asks.
    pub origin: ServerName,
    /// The server that is asked. Older servers leave it out.
    pub destination: Option<ServerName>,
    /// The id of the origin's key: `ed25519:1`.
    pub key_id: String,
    /// The signature in base64. Whoever has it can send the request again.
    pub signature: Secret,
}

impl XMatrix {
    /// Reads the value of the header. Parameters may stand in any order and with or without quotes; unknown ones are
    /// ignored.
    ///
    /// # Errors
    ///
    /// If it isn't an `X-Matrix` authorization, or a parameter is missing, malformed or there twice.
    pub fn parse(header: &str) -> Result<Self, SigningError> {
        let (scheme, parameters) = header.split_once(' ').unwrap_or((header, ""));
        if !scheme.eq_ignore_ascii_case(SCHEME) {
            return Err(SigningError::new("the authorization's scheme isn't `X-Matrix`"));
        }
        let [mut origin, mut destination, mut key, mut sig] = [const { None }; 4];
        let mut rest = next_parameter(parameters);
        while !rest.is_empty() {
            let (name, value, after) = split_parameter(rest).ok_or_else(|| {
                SigningError::new("the authorization isn't a list of `name=value` or `name=\"value\"`")
            })?;
            let place = match name.to_ascii_lowercase().as_str() {
                "origin" => Some(&mut origin),
                "destination" => Some(&mut destination),
                "key" => Some(&mut key),
                "sig" => Some(&mut sig),
                _ => None,
            };
            if place.is_some_and(|place| place.replace(value).is_some()) {
                return Err(SigningError::new(format!("the authorization has `{name}` twice")));
            }
            rest = next_parameter(after);
        }
        let missing = |name| SigningError::new(format!("the authorization has no `{name}`"));
        Ok(Self {
            origin: origin.ok_or_else(|| missing("origin"))?.into(),
            destination: destination.map(ServerName::from),
            key_id: key.ok_or_else(|| missing("key"))?,
            signature: sig.ok_or_else(|| missing("sig"))?.into(),
        })
    }

    /// Verifies that the origin signed this request, and for this destination: the receiver's own name. The public key
    /// is what the origin publishes under the [key's id](Self::key_id), in base64; the rest is as for
    /// [`authorization`](RequestSigner::authorization).
    ///
    /// # Errors
    ///
    /// If the request is for another server, the content isn't JSON, or the signature isn't of this request and key.
    pub fn verify(
        &self,
        method: Method,
        uri: &str,
        destination: impl Into<ServerName>,
        content: Option<&[u8]>,
        public_key: &str,
    ) -> Result<(), SigningError> {
        let destination = destination.into();
        if let Some(meant) = self.destination.as_ref().filter(|meant| **meant != destination) {
            return Err(SigningError::new(format!("the request is for {meant:?}, not for {destination:?}")));
        }
        key::check_id(&self.key_id)?;
        let text = signed_text(method, uri, &self.origin, &destination, content)?;
        key::verify(text.as_bytes(), self.signature.expose(), public_key)
    }
}

/// The JSON of a request that is signed.
fn signed_text(
    method: Method,
    uri: &str,
    origin: &ServerName,
    destination: &ServerName,
    content: Option<&[u8]>,
) -> Result<String, SigningError> {
    if !uri.starts_with('/') {
        return Err(SigningError::new("the URI to sign isn't a path with its query; it begins with `/`"));
    }
    let mut request = json!({
        "method": method.as_str(),
        "uri": uri,
        "origin": origin.as_str(),
        "destination": destination.as_str(),
    });
    if let Some(content) = content {
        request["content"] = serde_json::from_slice::<JsonValue>(content).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            SigningError::new(format!("the content isn't JSON, at line {line}, column {column}"))
        })?;
    }
    Ok(canonical_json(&request)?)
}

fn check_name(what: &str, name: &ServerName) -> Result<(), SigningError> {
    name.validate().map_err(|problem| SigningError::new(format!("{what} is {problem}")))
}

/// What follows a list's commas, of which there may be too many.
fn next_parameter(list: &str) -> &str {
    list.trim_start_matches([' ', '\t', ','])
}

/// Takes the first parameter off a list: its name, its value without quotes, and what follows.
fn split_parameter(list: &str) -> Option<(&str, String, &str)> {
    let (name, rest) = list.split_once('=')?;
    let name = name.trim_end_matches(WHITE);
    let rest = rest.trim_start_matches(WHITE);
    let (value, rest) = match rest.strip_prefix('"') {
        Some(quoted) => unquote(quoted)?,
        None => {
            // Older servers don't quote what has a colon.
            let end = rest.find(|character| !is_token(character) && character != ':').unwrap_or(rest.len());
            let (value, rest) = rest.split_at(end);
            (Some(value).filter(|value| !value.is_empty())?.to_owned(), rest)
        }
    };
    let rest = rest.trim_start_matches(WHITE);
    let whole = !name.is_empty() && name.chars().all(is_token) && (rest.is_empty() || rest.starts_with(','));
    whole.then_some((name, value, rest))
}

/// What is before the closing quote, without escapes, and what is after it.
fn unquote(quoted: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut characters = quoted.chars();
    loop {
        match characters.next()? {
            '"' => return Some((value, characters.as_str())),
            '\\' => value.push(characters.next()?),
            other => value.push(other),
        }
    }
}

/// Whether a character needs no quotes.
fn is_token(character: char) -> bool {
    character.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(character)
}
