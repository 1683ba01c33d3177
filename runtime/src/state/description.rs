//! What a job asks for, for people.

use std::sync::{Arc, OnceLock};

use url::Url;

use crate::protocol::endpoint::Method;

/// Method and URL, with the values of secret parameters hidden. Most are never asked for, so they are put into words
/// then.
pub(crate) struct Description {
    of: Option<(Method, Arc<Url>)>,
    text: OnceLock<String>,
}

impl Description {
    /// Of a URL without secrets.
    pub(crate) fn of(method: Method, url: Arc<Url>) -> Self {
        Self { of: Some((method, url)), text: OnceLock::new() }
    }

    pub(crate) fn as_str(&self) -> &str {
        self.text.get_or_init(|| match &self.of {
            Some((method, url)) => [method.as_str(), " ", url.as_str()].concat(),
            None => String::new(),
        })
    }
}

impl From<String> for Description {
    fn from(text: String) -> Self {
        Self { of: None, text: text.into() }
    }
}
