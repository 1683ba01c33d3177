//! Objects: their properties, and what overlays say beside them.

use super::{Docs, EventKind, Identifier, Model, Type, TypedContent, Unit};
use crate::diagnostic::Place;

/// An object with known properties.
#[derive(Debug, Default)]
pub struct Struct {
    /// The properties, in the order of the definitions.
    pub fields: Vec<Field>,
    /// The type of all other properties, where they are kept.
    pub extra: Option<Type>,
    /// What the names of all other properties identify, if their values have a type.
    pub extra_keys: Option<Identifier>,
    /// A property that always has the same value, which is not a field: name and value.
    pub constant: Option<(String, String)>,
    /// Whether it is an event, which responses keep unparsed.
    pub is_event: bool,
    /// What reads as an event of any type, if this is what surrounds the content of events.
    pub any: Option<Any>,
    /// Of which events its content is, if an overlay says so.
    pub typed: Option<TypedContent>,
    /// Properties of which servers send one or another, with one accessor.
    pub either: Vec<Either>,
    /// Lists and maps in optional objects, with an accessor each.
    pub within: Vec<Within>,
    /// What an overlay says that constructors take beside the required properties.
    pub constructors: Vec<Constructor>,
    /// Required objects whose own required properties the constructors take in their place, by their names in JSON.
    pub inlined: Vec<String>,
}

/// A constructor that takes optional properties as well.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Constructor {
    /// Its name.
    pub name: String,
    /// The optional properties by their names in JSON.
    pub fields: Vec<String>,
}

/// An enum of the events of all types that occur in the places of one object.
#[derive(Clone, Debug)]
pub struct Any {
    /// Its name, given by an overlay.
    pub rust_name: String,
    /// Where its events occur.
    pub kinds: Vec<EventKind>,
}

/// Optional properties of one type, of which the first that is present counts.
#[derive(Clone, Debug)]
pub struct Either {
    /// The accessor's name, given by an overlay.
    pub rust_name: String,
    /// The properties by their number, in this order.
    pub fields: Vec<usize>,
    /// Words about it.
    pub docs: Docs,
    /// Where it is defined.
    pub at: Place,
}

/// A list or a map in an optional object, which is empty where it or the object is missing.
#[derive(Clone, Debug)]
pub struct Within {
    /// The accessor's name, given by an overlay.
    pub rust_name: String,
    /// The way there: properties of one object after the other, of which the first may be an [`Either`] by its name.
    pub path: Vec<String>,
    /// Words about it.
    pub docs: Docs,
    /// Where it is defined.
    pub at: Place,
}

impl Struct {
    /// The property that the first word of a way is, or the first one of those that it stands for.
    pub fn first_of(&self, word: &str) -> Option<&Field> {
        let one = self.either.iter().find(|one| one.rust_name == word);
        one.map(|one| &self.fields[one.fields[0]]).or_else(|| self.property(word))
    }

    /// The property of this name in JSON.
    pub fn property(&self, wire: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.wire == wire)
    }

    /// What is at the end of a way through objects.
    pub fn end_of<'a>(&'a self, model: &'a Model, within: &Within) -> Option<&'a Type> {
        let (first, rest) = within.path.split_first()?;
        let first = self.first_of(first)?;
        let end = rest.iter().try_fold(first, |field, wire| model.structure(&field.ty)?.property(wire))?;
        Some(&end.ty)
    }
}

/// A property of an object.
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
    /// How many units the server may hold the response back for if the request doesn't say; none where the number has
    /// no such meaning.
    pub wait: Option<u64>,
    /// Words about it.
    pub docs: Docs,
    /// A name given by an overlay.
    pub rust_name: Option<String>,
    /// Where it is defined.
    pub at: Place,
}

/// Whether a property can be missing or null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Presence {
    /// It must be there.
    Required,
    /// It is optional; null counts as missing.
    Optional,
    /// It must be there, and null is a value.
    Nullable,
}
