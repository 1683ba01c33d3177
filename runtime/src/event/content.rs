//! The content of an event on its way into a request, whatever its type.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;

use crate::json::__private::serialize;
use crate::json::{
    Exposed, Json, JsonObject, Kind, Raw, RawJson, Read, ReadError, Slot, View, WriteError, write_marked,
};

const NO_OBJECT: &str = "an event's content that isn't a JSON object; give an object, such as `json!({})`";
const UNWRITABLE: &str = "an event's content that can't be written as JSON; give it names that are strings, and values that JSON has";

/// The content of an event of any type, to be sent.
///
/// It is made from whatever serde writes as a JSON object: `json!({…})`, a [`JsonObject`], a struct of the program's
/// own. A job with something else in it ends as [`IncorrectRequest`](crate::JobStatusCode::IncorrectRequest) before
/// anything is sent. `Debug` shows nothing of it.
#[derive(Clone)]
pub struct AnyContent(Form);

#[derive(Clone)]
enum Form {
    /// Written already: the request's body is a copy of it.
    Text(RawJson),
    /// The same with secrets in it.
    Marked(Arc<Marked>),
    /// As it was read.
    Object(JsonObject),
    Unwritable(WriteError),
}

/// A text that knows where in it the secrets are.
struct Marked {
    text: RawJson,
    secrets: Vec<Range<usize>>,
}

impl Exposed for Marked {
    fn exposed(&self) -> View<'_> {
        View::Raw(&self.text)
    }

    fn places(&self) -> Option<&[Range<usize>]> {
        Some(&self.secrets)
    }
}

impl AnyContent {
    /// A typed content. What is secret in it stays so.
    pub fn of<C: Json>(content: &C) -> Self {
        Self(Form::shown(content.view()))
    }

    /// Reads it as the content of events of one type, with what had to be left out; as a [`JsonObject`], nothing is.
    ///
    /// # Errors
    ///
    /// It is not a `C`, or could not be sent.
    pub fn read<C: Json>(&self) -> Result<Read<C>, ReadError> {
        let json = Raw::from_value(self).map_err(|why| ReadError::new(why.to_string()))?;
        json.into_json().read()
    }
}

impl<T: Serialize> From<T> for AnyContent {
    fn from(value: T) -> Self {
        Self(Form::of(RawJson::serialized(&value)))
    }
}

impl Form {
    fn of(written: serde_json::Result<RawJson>) -> Self {
        match written {
            Ok(text) if text.kind() == Kind::Object => Self::Text(text),
            Ok(_) => Self::Unwritable(WriteError::new(NO_OBJECT)),
            Err(_) => Self::Unwritable(WriteError::new(UNWRITABLE)),
        }
    }

    // Written at once: a program that kept a clone would compile how it is made, and dropped, for each type it sends.
    fn shown(content: View<'_>) -> Self {
        match write_marked(content) {
            Ok(written) => {
                let (text, secrets) = written.into_parts();
                let text = RawJson::written(text);
                if secrets.is_empty() {
                    Self::Text(text)
                } else {
                    Self::Marked(Arc::new(Marked { text, secrets }))
                }
            }
            Err(problem) => Self::Unwritable(problem),
        }
    }
}

/// `{}`
impl Default for AnyContent {
    fn default() -> Self {
        Self(Form::Object(JsonObject::new()))
    }
}

impl Json for AnyContent {
    fn blank() -> Self {
        Self::default()
    }

    fn slot(&mut self) -> Slot<'_> {
        if !matches!(self.0, Form::Object(_)) {
            *self = Self::default();
        }
        match &mut self.0 {
            Form::Object(object) => object.slot(),
            Form::Text(_) | Form::Marked(_) | Form::Unwritable(_) => {
                unreachable!("it became an object just now")
            }
        }
    }

    fn view(&self) -> View<'_> {
        match &self.0 {
            Form::Text(text) => View::Raw(text),
            Form::Object(object) => object.view(),
            Form::Marked(marked) => View::Secret(&**marked),
            Form::Unwritable(problem) => View::Unwritable(problem),
        }
    }
}

/// Equal if the same is sent.
impl PartialEq for AnyContent {
    fn eq(&self, other: &Self) -> bool {
        let sent = |content: &Self| serialize(content.view(), serde_json::value::Serializer).ok();
        sent(self) == sent(other)
    }
}

impl fmt::Debug for AnyContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnyContent(..)")
    }
}
