//! Types: what a schema means.

use super::{ModuleId, OperationId, TypeId};
use crate::diagnostic::Place;

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// `true` or `false`.
    Boolean,
    /// Any whole number.
    Integer,
    /// A whole number that counts units of time, never below zero.
    Count,
    /// Any number.
    Float,
    /// Text.
    String,
    /// Something that no log may show.
    Secret(Box<Type>),
    /// A list.
    List(Box<Type>),
    /// An object whose keys are data.
    Map(Box<Type>, Box<Type>),
    /// A type with a name of its own.
    Named(TypeId),
    /// Unparsed JSON that reads as the named type.
    Raw(TypeId),
    /// A value that may be `null` with a meaning of its own.
    Nullable(Box<Type>),
    /// JSON that the definitions leave open.
    Open(Value, Reason),
}

/// How open an open value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// Any JSON.
    Any,
    /// Any object.
    Object,
}

/// Why a value has no type of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The schema allows anything.
    Free,
    /// An overlay says so, in its own words.
    Overlay(String),
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Unit {
    Milliseconds,
    Seconds,
}

/// A type with a name of its own.
#[derive(Debug)]
pub struct TypeDef {
    /// The file it belongs to.
    pub module: ModuleId,
    /// Where it is defined.
    pub at: Place,
    /// What its name is made from.
    pub hint: Hint,
    /// Words about it.
    pub docs: Docs,
    /// What it is.
    pub kind: TypeKind,
    /// Whether a request can hold it.
    pub in_requests: bool,
    /// Whether a good reply can hold it.
    pub in_replies: bool,
}

/// What names a type, best first: an overlay, its owner, its title.
#[derive(Clone, Debug, PartialEq)]
pub struct Hint {
    /// A name given by an overlay.
    pub rust_name: Option<String>,
    /// The schema's title.
    pub title: Option<String>,
    /// What the type belongs to.
    pub owner: Owner,
}

/// What a type belongs to.
#[derive(Clone, Debug, PartialEq)]
pub enum Owner {
    /// The good reply of an operation.
    Reply(OperationId),
    /// A file or component of its own, by this name.
    Definition(String),
    /// A member of another type, or its items.
    Member(TypeId, String),
    /// A parameter or a member of the body of an operation, or its items.
    Request(OperationId, String),
}

/// What a named type is.
#[derive(Debug)]
pub enum TypeKind {
    /// An object with known members.
    Struct(Struct),
    /// A set of strings, open to more.
    Enum(Enum),
}

/// An object with known members.
#[derive(Debug, Default)]
pub struct Struct {
    /// The members, in the order of the definitions.
    pub fields: Vec<Field>,
    /// The type of all other members, where they are kept.
    pub extra: Option<Type>,
    /// Whether it is an event, which replies keep unparsed.
    pub is_event: bool,
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name in JSON.
    pub wire: String,
    /// Whether it can be missing or null.
    pub presence: Presence,
    /// What it holds.
    pub ty: Type,
    /// What its number counts.
    pub unit: Option<Unit>,
    /// Words about it.
    pub docs: Docs,
    /// A name given by an overlay.
    pub rust_name: Option<String>,
    /// Where it is defined.
    pub at: Place,
}

/// Whether a member can be missing or null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It must be there.
    Required,
    /// It may be missing; null counts as missing.
    Optional,
    /// It must be there, and null is a value.
    Nullable,
}

/// A set of strings, open to more.
#[derive(Debug)]
pub struct Enum {
    /// The known ones, in the order of the definitions.
    pub values: Vec<String>,
}

/// Words and facts for readers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    /// One line.
    pub summary: Option<String>,
    /// As many as it takes.
    pub description: Option<String>,
    /// The Matrix version that added it.
    pub since: Option<String>,
    /// Whether it is on its way out.
    pub deprecated: bool,
}
