//! The content of an event on its way into a request, whatever its type.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use crate::json::__private::serialize;
use crate::json::{Json, JsonObject, Kind, Raw, RawJson, Read, ReadError, Slot, View};

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
    /// As a program gave it, written already: the request's body is a copy of it.
    Text(RawJson),
    /// As it was read.
    Object(JsonObject),
    // Not as JSON: what is secret in it would be lost from sight.
    Typed(Arc<dyn Typed>),
    Unwritable(&'static str),
}

/// A content whose type isn't known any more.
trait Typed: Send + Sync {
    fn shown(&self) -> View<'_>;
}

impl<C: Json + Send + Sync> Typed for C {
    fn shown(&self) -> View<'_> {
        Json::view(self)
    }
}

impl AnyContent {
    /// A typed content. What is secret in it stays so.
    pub fn of<C: Json + Clone + Send + Sync + 'static>(content: &C) -> Self {
        Self(Form::Typed(Arc::new(content.clone())))
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
            Ok(_) => Self::Unwritable(NO_OBJECT),
            Err(_) => Self::Unwritable(UNWRITABLE),
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
            Form::Text(_) | Form::Typed(_) | Form::Unwritable(_) => {
                unreachable!("it became an object just now")
            }
        }
    }

    fn view(&self) -> View<'_> {
        match &self.0 {
            Form::Text(text) => View::Raw(text),
            Form::Object(object) => object.view(),
            Form::Typed(content) => content.shown(),
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
