//! Accessors of lists and maps in optional objects: slices and maps, empty where something on the way is missing.
//!
//! They give no iterators of closures, which a future that is to be `Send` can't hold across an await.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{docs, ident, values};
use crate::model::{Field, Presence, Struct, Type, TypeId, Within};
use crate::name::FieldName;

pub fn accessors(scope: &Scope<'_>, id: TypeId, object: &Struct) -> TokenStream {
    let all = object.within.iter().zip(scope.names.within(id));
    all.filter_map(|(within, name)| accessor(scope, id, object, within, name)).collect()
}

/// How what is in a property is borrowed, if it has to be there and if it may be missing.
#[derive(Clone, Copy)]
enum Borrow {
    Whole,
    Slice,
}

impl Borrow {
    fn of(self, place: TokenStream, presence: Presence) -> TokenStream {
        match (self, presence) {
            (Self::Whole, Presence::Required) => quote! { &#place },
            (Self::Slice, Presence::Required) => quote! { #place.as_slice() },
            (Self::Whole, _) => quote! { #place.as_ref() },
            (Self::Slice, _) => quote! { #place.as_deref() },
        }
    }
}

/// A property on the way, and how its holder calls it.
struct Step<'a> {
    field: &'a Field,
    name: &'a FieldName,
    /// Whether it is an accessor that gives what may be missing.
    is_method: bool,
}

fn accessor(
    scope: &Scope<'_>,
    id: TypeId,
    object: &Struct,
    within: &Within,
    name: &FieldName,
) -> Option<TokenStream> {
    let steps = steps(scope, id, object, within)?;
    let (last, way) = steps.split_last()?;
    let (ty, end, none) = match &last.field.ty {
        Type::List(item) => {
            let item = values::owned(scope, item);
            (quote! { &[#item] }, Borrow::Slice, None)
        }
        ty => {
            let ty = values::owned(scope, ty);
            (quote! { &#ty }, Borrow::Whole, Some(quote! { static NONE: #ty = Map::new(); }))
        }
    };
    let holder =
        way.iter().fold(Holder::There(quote! { self }), |holder, step| holder.next(step, Borrow::Whole));
    let read = match holder.next(last, end) {
        Holder::There(place) => end.of(place, Presence::Required),
        Holder::Maybe(read) if none.is_some() => quote! { #read.unwrap_or(&NONE) },
        Holder::Maybe(read) => quote! { #read.unwrap_or_default() },
    };
    let path: Vec<_> = steps.iter().map(|step| step.name.as_str()).collect();
    let shape = format!("`{}`, empty where that is missing.", path.join("."));
    let docs = docs::outer(&docs::described(scope, &shape, &within.docs));
    Some(quote! {
        #docs
        #[inline]
        pub fn #name(&self) -> #ty {
            #none
            #read
        }
    })
}

/// What the way has led to so far.
enum Holder {
    /// A place that is there.
    There(TokenStream),
    /// An `Option` of a reference.
    Maybe(TokenStream),
}

impl Holder {
    fn next(self, step: &Step<'_>, borrow: Borrow) -> Self {
        let (name, presence) = (step.name, step.field.presence);
        let of = |holder: TokenStream| {
            if step.is_method {
                quote! { #holder.#name() }
            } else {
                borrow.of(quote! { #holder.#name }, presence)
            }
        };
        let is_there = presence == Presence::Required && !step.is_method;
        match self {
            Self::There(place) if is_there => Self::There(quote! { #place.#name }),
            Self::There(place) => Self::Maybe(of(place)),
            Self::Maybe(holder) => {
                let (read, method) = (of(quote! { inner }), if is_there { "map" } else { "and_then" });
                let method = ident::of_path(method);
                Self::Maybe(quote! { #holder.#method(|inner| #read) })
            }
        }
    }
}

fn steps<'a>(scope: &Scope<'a>, id: TypeId, object: &'a Struct, within: &Within) -> Option<Vec<Step<'a>>> {
    let (first, rest) = within.path.split_first()?;
    let either = object.either.iter().zip(scope.names.either(id)).find(|(one, _)| one.rust_name == *first);
    let mut steps = vec![match either {
        Some((one, name)) => Step { field: &object.fields[one.fields[0]], name, is_method: true },
        None => own(scope, id, first)?,
    }];
    for wire in rest {
        let Type::Named(id) = steps.last()?.field.ty else { return None };
        steps.push(own(scope, id, wire)?);
    }
    Some(steps)
}

fn own<'a>(scope: &Scope<'a>, id: TypeId, wire: &str) -> Option<Step<'a>> {
    let (field, name) = scope.property(id, wire)?;
    Some(Step { field, name, is_method: false })
}
