//! What objects that a property tells apart have in common.

use std::collections::BTreeSet;

use super::{Field, Model, Struct, Tagged, Type};

/// A property of several variants, by the place that each has it in.
pub struct Shared<'a> {
    /// The places, in the order of the variants; there is at least one.
    pub places: Vec<Place<'a>>,
}

/// Where a variant has a property: among its own, or in an object that is one of them.
pub struct Place<'a> {
    /// The variant by its number; the one with all other values is the last.
    pub variant: usize,
    /// The variant's property that is the object.
    pub object: Option<&'a Field>,
    /// The property.
    pub field: &'a Field,
}

impl<'a> Shared<'a> {
    /// All of them: those of all variants, in the order of the last one; those of some; those of objects of theirs.
    pub fn all(model: &'a Model, tagged: &'a Tagged) -> Vec<Self> {
        let variants: Vec<_> = tagged.objects().map(|ty| model.structure(ty)).collect();
        let mut found = of_all(&variants);
        let partly = of_some(&variants, &found);
        found.extend(partly);
        let inside = of_objects(model, &variants);
        found.extend(inside);
        found
    }

    /// What the last one of the variants that have it says of it stands for all.
    pub fn last(&self) -> &Place<'a> {
        &self.places[self.places.len() - 1]
    }

    /// Whether it is the same thing everywhere: of one name and one type, at least twice.
    fn is_one(&self) -> bool {
        let Some((first, others)) = self.places.split_first() else { return false };
        !others.is_empty()
            && others.iter().all(|Place { field, .. }| {
                field.ty == first.field.ty
                    && field.unit == first.field.unit
                    && field.rust_name == first.field.rust_name
            })
    }
}

impl Tagged {
    /// The variants' objects, the one with all other values last.
    pub fn objects(&self) -> impl Iterator<Item = &Type> {
        self.variants.iter().map(|(_, ty)| ty).chain([&self.other])
    }
}

type Variants<'v, 'a> = &'v [Option<&'a Struct>];

/// The properties that all variants have with one type, in the order of the last one.
fn of_all<'a>(variants: Variants<'_, 'a>) -> Vec<Shared<'a>> {
    let other = variants.last().copied().flatten();
    let all = other.into_iter().flat_map(|other| &other.fields).map(|field| own(variants, &field.wire));
    all.filter(|found| {
        let ty = &found.last().field.ty;
        found.places.len() == variants.len() && found.places.iter().all(|place| place.field.ty == *ty)
    })
    .collect()
}

/// The properties that some variants have, two at least, with one type wherever they occur, in order of their first
/// variants.
fn of_some<'a>(variants: Variants<'_, 'a>, of_all: &[Shared<'a>]) -> Vec<Shared<'a>> {
    let mut seen: BTreeSet<&str> =
        of_all.iter().map(|property| property.last().field.wire.as_str()).collect();
    let new = fields(variants).filter(|field| seen.insert(&field.wire));
    new.map(|field| own(variants, &field.wire)).filter(Shared::is_one).collect()
}

/// The properties of objects that some variants have by one name, each of a type of its own: those that two of the objects
/// have at least, with one type wherever they occur.
fn of_objects<'a>(model: &'a Model, variants: Variants<'_, 'a>) -> Vec<Shared<'a>> {
    let mut seen = BTreeSet::new();
    let names = fields(variants).filter(|field| seen.insert(field.wire.as_str()));
    let holders = names.map(|field| own(variants, &field.wire)).filter(|holders| !holders.is_one());
    holders.flat_map(|holders| held(model, &holders)).collect()
}

fn held<'a>(model: &'a Model, holders: &Shared<'a>) -> Vec<Shared<'a>> {
    let mut seen = BTreeSet::new();
    let objects = holders.places.iter().filter_map(|place| model.structure(&place.field.ty));
    let new = objects.flat_map(|object| &object.fields).filter(|field| seen.insert(field.wire.as_str()));
    let all = new.map(|field| held_by(model, holders, &field.wire));
    all.filter(Shared::is_one).collect()
}

fn fields<'a>(variants: Variants<'_, 'a>) -> impl Iterator<Item = &'a Field> {
    variants.iter().flatten().flat_map(|object| &object.fields)
}

/// The property of this name, of all variants that have it.
fn own<'a>(variants: Variants<'_, 'a>, wire: &str) -> Shared<'a> {
    let places = variants.iter().enumerate().filter_map(|(variant, object)| {
        let field = (*object)?.property(wire)?;
        Some(Place { variant, object: None, field })
    });
    Shared { places: places.collect() }
}

/// The property of this name, of all objects that have it.
fn held_by<'a>(model: &'a Model, holders: &Shared<'a>, wire: &str) -> Shared<'a> {
    let places = holders.places.iter().filter_map(|holder| {
        let field = model.structure(&holder.field.ty)?.property(wire)?;
        Some(Place { variant: holder.variant, object: Some(holder.field), field })
    });
    Shared { places: places.collect() }
}
