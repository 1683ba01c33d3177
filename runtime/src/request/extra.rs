//! Further properties of a body: those that a job has no setter for.

use crate::json::{self, JsonObject, Marked, View};
use crate::request::error::{RequestError, RequestErrorKind};

/// A body with further properties. It has to be an object without properties of these names.
pub(super) fn added(mut body: Marked, extra: &JsonObject) -> Result<Marked, RequestError> {
    let Some(properties) = json::object(&body) else {
        return Err(RequestError::new(
            RequestErrorKind::Body,
            "the body of the request is not a JSON object, so `with_extra` can't add a property to it",
        ));
    };
    if let Some(name) = extra.keys().find(|name| properties.contains_key(*name)) {
        return Err(RequestError::new(
            RequestErrorKind::Body,
            format!("the body has a property {name:?} already; set it by the job, and not by `with_extra`"),
        ));
    }
    let (more, _) = json::write_marked(View::Object(extra)).map_err(RequestError::unwritable)?.into_parts();
    // The inner braces become a comma; the places of secrets stay what they are.
    body.pop();
    if !properties.is_empty() {
        body.push(b',');
    }
    body.extend_from_slice(&more[1..]);
    Ok(body)
}
