//! What hand-written serde types would use where the tables use the runtime's types.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::marker::PhantomData;

pub type JsonObject = serde_json::Map<String, serde_json::Value>;
pub type JsonValue = serde_json::Value;
pub type Secret<T = String> = T;

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Raw<T> {
    json: Box<RawValue>,
    #[serde(skip)]
    kind: PhantomData<fn() -> T>,
}

impl<T> PartialEq for Raw<T> {
    fn eq(&self, other: &Self) -> bool {
        self.json.get() == other.json.get()
    }
}
