//! What a request holds that no message may show, and messages without it.

use std::borrow::Cow;
use std::ops::{Deref, Range};
use std::sync::Arc;

use bytes::Bytes;
use http::HeaderValue;
use percent_encoding::utf8_percent_encode;

use crate::json::{self, JsonObject, collect_scalars};
use crate::request::path::ENCODED;

/// What is shorter is not a secret, and would be found in every other word.
const SHORTEST: usize = 4;

/// The secrets of a request, except those among its headers.
#[derive(Clone, Default)]
pub(crate) struct Secrets {
    /// Parameters whose values are secret.
    pub(crate) names: Vec<String>,
    values: Vec<String>,
    /// Where in the body there are more.
    pub(crate) in_body: Vec<Range<usize>>,
}

/// The secrets of a request, shared by all attempts of a job. Most requests have none, which takes no memory.
#[derive(Clone)]
pub(crate) struct SharedSecrets(Option<Arc<Secrets>>);

static NONE: Secrets = Secrets { names: Vec::new(), values: Vec::new(), in_body: Vec::new() };

impl From<Secrets> for SharedSecrets {
    fn from(secrets: Secrets) -> Self {
        let Secrets { names, values, in_body } = &secrets;
        let is_empty = names.is_empty() && values.is_empty() && in_body.is_empty();
        Self((!is_empty).then(|| Arc::new(secrets)))
    }
}

impl Deref for SharedSecrets {
    type Target = Secrets;

    fn deref(&self) -> &Secrets {
        self.0.as_deref().unwrap_or(&NONE)
    }
}

impl Secrets {
    /// Notes the value of a query parameter, which a server may quote as it is or as it was sent.
    pub(crate) fn add(&mut self, value: &str) {
        self.values.push(value.to_owned());
        let encoded: Cow<'_, str> = utf8_percent_encode(value, ENCODED).into();
        if encoded != value {
            self.values.push(encoded.into_owned());
        }
    }

    /// Keeps the secrets of a body that is about to be replaced.
    pub(crate) fn take_from_body(&mut self, body: &Bytes) {
        for range in std::mem::take(&mut self.in_body) {
            if let Some(json) = body.get(range) {
                collect_scalars(json, &mut self.values);
            }
        }
    }

    /// Notes all strings in the data of an authentication, except those that only name a kind of thing.
    pub(crate) fn add_all(&mut self, auth: &JsonObject) {
        let is_secret = |name: &str| !matches!(name, "type" | "session" | "identifier");
        for (_, value) in auth.iter().filter(|(name, _)| is_secret(name)) {
            collect_scalars(json::text_of(value).as_bytes(), &mut self.values);
        }
    }

    /// What takes all of them out of strings. It is made when there is such a string: most requests never need it.
    pub(crate) fn scrubber(&self, authorization: Option<&HeaderValue>, body: Option<&Bytes>) -> Scrubber {
        let mut values = self.values.clone();
        if let Some(header) = authorization {
            let header = String::from_utf8_lossy(header.as_bytes());
            // Whole, and without its scheme, as in `Bearer …`.
            values.extend(header.split_once(' ').map(|(_, credentials)| credentials.trim().to_owned()));
            values.push(header.into_owned());
        }
        for range in &self.in_body {
            if let Some(json) = body.and_then(|body| body.get(range.clone())) {
                collect_scalars(json, &mut values);
            }
        }
        values.retain(|value| value.chars().count() >= SHORTEST);
        Scrubber(values)
    }
}

/// Takes secrets out of strings.
pub(crate) struct Scrubber(Vec<String>);

impl Scrubber {
    /// The string without the secrets.
    pub(crate) fn scrub(&self, text: &mut String) {
        let mut found: Vec<_> = self.0.iter().filter(|secret| text.contains(secret.as_str())).collect();
        // The longest first, since a secret may be a part of another.
        while let Some((longest, _)) = found.iter().enumerate().max_by_key(|(_, secret)| secret.len()) {
            let secret = found.swap_remove(longest);
            *text = text.replace(secret.as_str(), "(hidden)");
        }
    }
}
