//! Types: what a schema means.

use std::collections::BTreeMap;

use super::{ModuleId, OperationId, Struct, TypeId};
use crate::diagnostic::Place;

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Type {
    /// `true` or `false`.
    Boolean,
    /// Any integer.
    Integer,
    /// A integer that counts units of time, never below zero.
    Count,
    /// Any number.
    Float,
    /// What is not JSON.
    Bytes,
    /// Text.
    String,
    /// Text of a form that Matrix names.
    Identifier(Identifier),
    /// Something that no log may show.
    Secret(Box<Type>),
    /// A list.
    List(Box<Type>),
    /// An object whose keys are data.
    Map(Box<Type>, Box<Type>),
    /// A list with a fixed number of items, each of its own type.
    Tuple(Vec<Type>),
    /// A type with a name of its own.
    Named(TypeId),
    /// Unparsed JSON that reads as the named type.
    Raw(TypeId),
    /// A value that may be `null` with a meaning of its own.
    Nullable(Box<Type>),
    /// JSON that the definitions leave open.
    Open(Value, Reason),
    /// The content of an event, whose type the program chooses.
    Content,
    /// A value that would hold itself without a box.
    Boxed(Box<Type>),
    /// A type that is written by hand in the runtime.
    Runtime(Handwritten),
}

/// The types of the runtime that stand for definitions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Handwritten {
    Mentions,
    RawJson,
    RelatesTo,
}

impl Handwritten {
    /// The types by their names.
    pub const ALL: [(&str, Self); 3] =
        [("Mentions", Self::Mentions), ("RawJson", Self::RawJson), ("RelatesTo", Self::RelatesTo)];

    /// The type's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Mentions => "Mentions",
            Self::RawJson => "RawJson",
            Self::RelatesTo => "RelatesTo",
        }
    }
}

/// The kinds of identifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Identifier {
    User,
    Room,
    RoomAlias,
    RoomOrAlias,
    Event,
    Server,
    Mxc,
}

impl Identifier {
    /// The kinds, with the word for each in an overlay: the `format` that newer definitions give to some of them.
    pub const WORDS: [(&str, Self); 7] = [
        ("mx-user-id", Self::User),
        ("mx-room-id", Self::Room),
        ("mx-room-alias", Self::RoomAlias),
        ("mx-room-id-or-alias", Self::RoomOrAlias),
        ("mx-event-id", Self::Event),
        ("mx-server-name", Self::Server),
        ("mx-mxc-uri", Self::Mxc),
    ];
}

impl Type {
    /// The types that it is made of: items, values, what may be null.
    pub fn parts(&self) -> &[Type] {
        match self {
            Self::List(part)
            | Self::Map(_, part)
            | Self::Nullable(part)
            | Self::Secret(part)
            | Self::Boxed(part) => std::slice::from_ref(part),
            Self::Tuple(parts) => parts,
            _ => &[],
        }
    }

    /// Makes the events parsed that `parsed` names.
    pub fn parse_events(&mut self, parsed: &impl Fn(TypeId) -> bool) {
        match self {
            Self::Raw(id) if parsed(*id) => *self = Self::Named(*id),
            Self::List(part)
            | Self::Map(_, part)
            | Self::Nullable(part)
            | Self::Secret(part)
            | Self::Boxed(part) => {
                part.parse_events(parsed);
            }
            Self::Tuple(parts) => parts.iter_mut().for_each(|part| part.parse_events(parsed)),
            _ => {}
        }
    }

    /// Calls `change` with every type that has a name of its own.
    pub fn each_named_mut(&mut self, change: &impl Fn(&mut TypeId)) {
        match self {
            Self::Named(id) | Self::Raw(id) => change(id),
            Self::List(part)
            | Self::Map(_, part)
            | Self::Nullable(part)
            | Self::Secret(part)
            | Self::Boxed(part) => {
                part.each_named_mut(change);
            }
            Self::Tuple(parts) => parts.iter_mut().for_each(|part| part.each_named_mut(change)),
            _ => {}
        }
    }

    /// Calls `found` with every type that has a name of its own.
    pub fn each_named(&self, found: &mut impl FnMut(TypeId)) {
        if let Self::Named(id) | Self::Raw(id) = self {
            found(*id);
        }
        self.parts().iter().for_each(|part| part.each_named(found));
    }
}

/// How open an open value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Any JSON.
    Any,
    /// Any object.
    Object,
    /// Any object that is the content of an event, and is sent.
    Content,
}

/// Why a value has no type of its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The schema allows anything.
    Free,
    /// An overlay says so, in its own words.
    Overlay(String),
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Unit {
    Milliseconds,
    Seconds,
    /// Milliseconds since the Unix epoch.
    Timestamp,
    /// Seconds since the Unix epoch.
    TimestampSeconds,
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
    /// Whether it is in a box where it may be absent.
    pub is_boxed: bool,
    /// Whether a request can hold it.
    pub in_requests: bool,
    /// Whether a successful response can hold it.
    pub in_responses: bool,
}

impl TypeDef {
    /// The types that it mentions, to be changed.
    pub fn mentions_mut(&mut self) -> Vec<&mut Type> {
        match &mut self.kind {
            TypeKind::Struct(object) => {
                object.fields.iter_mut().map(|field| &mut field.ty).chain(&mut object.extra).collect()
            }
            TypeKind::Enum(_) => Vec::new(),
            TypeKind::Tagged(tagged) => {
                tagged.variants.iter_mut().map(|(_, ty)| ty).chain([&mut tagged.other]).collect()
            }
            TypeKind::Union(variants) => variants.iter_mut().filter_map(Variant::ty_mut).collect(),
        }
    }

    /// The types that it mentions.
    pub fn mentions(&self) -> Vec<&Type> {
        match &self.kind {
            TypeKind::Struct(object) => {
                object.fields.iter().map(|field| &field.ty).chain(&object.extra).collect()
            }
            TypeKind::Enum(_) => Vec::new(),
            TypeKind::Tagged(tagged) => {
                tagged.variants.iter().map(|(_, ty)| ty).chain([&tagged.other]).collect()
            }
            TypeKind::Union(variants) => variants.iter().filter_map(Variant::ty).collect(),
        }
    }
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
    /// The successful response of an operation.
    Response(OperationId),
    /// The body of an operation's requests.
    Body(OperationId),
    /// A file or component of its own, by this name.
    Definition(String),
    /// A property of another type, or its items.
    Property(TypeId, String),
    /// A parameter of an operation, or its items.
    Request(OperationId, String),
    /// The content of events of a type, or a part of it.
    Content(String, Part),
    /// Objects that a property tells apart: those with this value of it, or with any other.
    Variant(TypeId, Option<String>),
}

/// A part of what the content of events can be.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// All of it.
    Whole,
    /// A variant, by the value that tells it apart.
    Variant(String),
    /// What is none of the known variants.
    Other,
}

/// What a named type is.
#[allow(clippy::large_enum_variant, reason = "most types are structs")]
#[derive(Debug)]
pub enum TypeKind {
    /// An object with known properties.
    Struct(Struct),
    /// A set of strings, open to more.
    Enum(Enum),
    /// One of several types, distinguished by the kind of JSON.
    Union(Vec<Variant>),
    /// One of several objects, distinguished by a property.
    Tagged(Tagged),
}

/// Objects that a property tells apart.
#[derive(Debug)]
pub struct Tagged {
    /// The property.
    pub tag: String,
    /// Its known values, each with the object that has it.
    pub variants: Vec<(String, Type)>,
    /// The object with any other value, or without one.
    pub other: Type,
}

/// One of the types of a union.
#[derive(Clone, Debug, PartialEq)]
pub enum Variant {
    /// `null`.
    Null,
    /// A value.
    Of(Type),
}

impl Variant {
    fn ty_mut(&mut self) -> Option<&mut Type> {
        match self {
            Self::Null => None,
            Self::Of(ty) => Some(ty),
        }
    }

    /// The type of its value, if it has one.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Null => None,
            Self::Of(ty) => Some(ty),
        }
    }
}

/// A set of strings, open to more.
#[derive(Debug)]
pub struct Enum {
    /// The known ones, in the order of the definitions.
    pub values: Vec<String>,
    /// Names given by an overlay, by value.
    pub rust_names: BTreeMap<String, String>,
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
    /// Whether it is as old as the oldest release that was compared, though its definition is newer.
    pub is_older: bool,
    /// Whether it is on its way out, or gone.
    pub deprecated: bool,
    /// The Matrix version that removed it; servers may still have it.
    pub removed: Option<String>,
}
