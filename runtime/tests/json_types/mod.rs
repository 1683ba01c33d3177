//! Types as the generator writes them, for the tests of the codec.
#![allow(dead_code, missing_docs)]

use matrix_jobs_runtime::json::{Custom, Json, Kind, Map, Raw, Secret, Slot, Source, TupleViews, View};
use matrix_jobs_runtime::{json_serde, open_enum, record};
use serde_json::Value;

#[derive(Clone, Debug)]
pub struct Login {
    pub login_token: Secret,
    pub expires_in_ms: u64,
}
record! {
    Login {
        0 login_token: Required "login_token",
        1 expires_in_ms: Required "expires_in_ms",
    }
}

#[derive(Clone, Debug)]
pub struct Event {
    pub r#type: String,
}
record! { Event { 0 r#type: Required "type" } }

#[derive(Clone, Debug)]
pub struct Timeline {
    pub events: Vec<Raw<Event>>,
    pub limited: Option<bool>,
}
record! { Timeline { 0 events: Required "events", 1 limited: Optional "limited" } }

#[derive(Clone, Debug)]
pub struct Room {
    pub timeline: Option<Timeline>,
    pub unread: Option<i64>,
}
record! { Room { 0 timeline: Optional "timeline", 1 unread: Optional "unread" } }

#[derive(Clone, Debug)]
pub struct Sync {
    pub next_batch: String,
    pub join: Map<String, Room>,
    pub changed: Option<Vec<String>>,
}
record! { Sync { 0 next_batch: Required "next_batch", 1 join: Optional "join", 2 changed: Optional "changed" } }

#[derive(Clone, Debug, PartialEq)]
pub enum Visibility {
    Public,
    Private,
    _Custom(Box<str>),
}
open_enum! { Visibility { Public = "public", Private = "private" } }

/// A bit of everything.
#[derive(Clone, Debug)]
pub struct Everything {
    pub needed: Login,
    pub kind: Option<String>,
    pub flag: Option<bool>,
    pub signed: Option<i64>,
    pub unsigned: Option<u64>,
    pub number: Option<f64>,
    pub names: Option<Vec<String>>,
    pub holes: Option<Vec<Option<String>>>,
    pub counts: Option<Map<String, i64>>,
    pub visibility: Option<Visibility>,
    pub any: Option<Value>,
    pub object: Option<matrix_jobs_runtime::json::JsonObject>,
    pub events: Option<Vec<Event>>,
    pub raw: Option<Raw<Event>>,
    pub nested: Option<Box<Everything>>,
    pub action: Option<Action>,
    pub page: Option<Page>,
}
record! {
    Everything {
        0 needed: Required "needed",
        1 kind: Nullable "kind",
        2 flag: Optional "flag",
        3 signed: Optional "signed",
        4 unsigned: Optional "unsigned",
        5 number: Optional "number",
        6 names: Optional "names",
        7 holes: Optional "holes",
        8 counts: Optional "counts",
        9 visibility: Optional "visibility",
        10 any: Optional "any",
        11 object: Optional "object",
        12 events: Optional "events",
        13 raw: Optional "raw",
        14 nested: Optional "nested",
        15 action: Optional "action",
        16 page: Optional "page",
    }
}

/// A list and a map that have to be there.
#[derive(Clone, Debug)]
pub struct Page {
    pub chunk: Vec<String>,
    pub counts: Map<String, i64>,
    pub token: String,
}
record! { Page { 0 chunk: Required "chunk", 1 counts: Required "counts", 2 token: Required "token" } }

/// What an `Everything` needs at the least, to be followed by `}` or more members.
pub const NEEDED: &str = r#"{"needed":{"login_token":"t","expires_in_ms":1},"kind":null"#;

/// An `Everything` with one more member.
pub fn with(member: &str) -> String {
    format!("{NEEDED},{member}}}")
}

/// A record that keeps members it doesn't know.
#[derive(Clone, Debug)]
pub struct Open {
    pub r#type: Option<String>,
    pub extra: Map<String, Value>,
}
record! { Open { 0 r#type: Optional "type", ..extra } }

#[derive(Clone, Debug)]
pub struct Empty {}
record! { Empty {} }

/// A union and, inside of it, a tuple and recursion.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    Name(String),
    Pair(Pair),
    Inner(Box<Inner>),
}

#[derive(Clone, Debug)]
pub struct Inner {
    pub action: Action,
    pub note: Option<String>,
}
record! { Inner { 0 action: Required "action", 1 note: Optional "note" } }

impl Json for Action {
    fn blank() -> Self {
        Self::Name(String::new())
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Custom(self)
    }
    fn view(&self) -> View<'_> {
        match self {
            Self::Name(name) => name.view(),
            Self::Pair(pair) => pair.view(),
            Self::Inner(inner) => inner.view(),
        }
    }
}

json_serde!(Action);

impl Custom for Action {
    fn read(&mut self, source: &mut Source<'_, '_>) -> bool {
        *self = match source.kind() {
            Kind::String => Self::blank(),
            Kind::Array => Self::Pair(Pair::blank()),
            Kind::Object => Self::Inner(Box::blank()),
            _ => return source.expected("a string, an array or an object"),
        };
        match self {
            Self::Name(name) => source.fill(name),
            Self::Pair(pair) => source.fill(pair),
            Self::Inner(inner) => source.fill(inner),
        }
    }
    fn clear(&mut self) {
        *self = Self::blank();
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Pair(pub i64, pub Event);

impl Json for Pair {
    fn blank() -> Self {
        Self(0, Event::blank())
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Custom(self)
    }
    fn view(&self) -> View<'_> {
        View::Tuple(self)
    }
}

impl Custom for Pair {
    fn read(&mut self, source: &mut Source<'_, '_>) -> bool {
        source.fill_tuple(vec![self.0.slot(), self.1.slot()])
    }
    fn clear(&mut self) {
        *self = Self::blank();
    }
}

impl TupleViews for Pair {
    fn elements(&self) -> Vec<View<'_>> {
        vec![self.0.view(), self.1.view()]
    }
}
