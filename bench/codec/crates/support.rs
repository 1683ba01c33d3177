//! What hand-written serde types would use where the tables use the runtime's types.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::marker::PhantomData;

pub type JsonObject = serde_json::Map<String, serde_json::Value>;
pub type JsonValue = serde_json::Value;
pub type Secret<T = String> = T;

macro_rules! identifiers {
    ($($name:ident)*) => { $(
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Box<str>);
    )* };
}
identifiers! { UserId RoomId RoomAliasId RoomIdOrAlias EventId ServerName MxcUri }

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
