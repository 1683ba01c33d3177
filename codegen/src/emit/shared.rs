//! What is read of a value whatever its variant is.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::scope::Scope;
use super::tagged::Variant;
use super::{docs, ident, values};
use crate::model::{Docs, Field, Place, Presence, Shared, Tagged, Type, TypeId};
use crate::name::FieldName;

/// What tells the variants apart, the properties of all and of some, and those of the objects in them. Of one that a
/// constructor is called after, the accessor is `…_ref`; in an object, it is left to that.
pub fn accessors(
    scope: &Scope<'_>,
    variants: &[Variant<'_>],
    tagged: &Tagged,
    constructors: &BTreeSet<String>,
) -> TokenStream {
    let tag = tag(scope, variants, tagged);
    let mut taken: BTreeSet<_> = constructors.iter().cloned().chain([tagged.tag.clone()]).collect();
    let all = Shared::all(scope.model, tagged).into_iter().filter_map(|property| {
        let name = name(scope, variants, property.last())?;
        let is_own = property.last().object.is_none();
        let method = if is_own && constructors.contains(name.as_str()) {
            ident::reference(name).into_token_stream()
        } else if taken.insert(name.as_str().to_owned()) {
            name.into_token_stream()
        } else {
            return None;
        };
        Some(accessor(scope, variants, &property, &method))
    });
    let all: Vec<_> = all.collect();
    quote! { #tag #(#all)* }
}

/// The value's own word for what it is.
fn tag(scope: &Scope<'_>, variants: &[Variant<'_>], tagged: &Tagged) -> TokenStream {
    let Some(name) = variants.last().and_then(|other| own_name(scope, other.id, &tagged.tag)) else {
        return TokenStream::new();
    };
    let docs = docs::outer(&format!("`{}`: string, which tells the variants apart.", tagged.tag));
    let arms = variants.iter().map(|Variant { name: variant, value, .. }| match value {
        Some(value) => quote! { Self::#variant(_) => #value, },
        None => quote! { Self::#variant(content) => &content.#name, },
    });
    quote! {
        #docs
        #[inline]
        pub fn #name(&self) -> &str {
            match self { #(#arms)* }
        }
    }
}

/// Reads a property of whatever variant has it, and sets it if it is optional in all.
fn accessor(
    scope: &Scope<'_>,
    variants: &[Variant<'_>],
    property: &Shared<'_>,
    method: &TokenStream,
) -> TokenStream {
    let (places, last) = (&property.places, property.last());
    let is_everywhere = last.object.is_none() && places.len() == variants.len();
    let all = |presence| is_everywhere && places.iter().all(|place| place.field.presence == presence);
    let presence = if all(Presence::Required) { Presence::Required } else { Presence::Optional };
    // Words and releases of one variant aren't those of all.
    let same = is_everywhere || places.iter().all(|place| place.field.docs == last.field.docs);
    let docs = if same { last.field.docs.clone() } else { Docs::default() };
    let object = last.object.map(|object| format!("{}.", object.wire)).unwrap_or_default();
    let wire = format!("{object}{}", last.field.wire);
    let docs = docs::outer(&docs::property(scope, &Field { presence, docs, wire, ..last.field.clone() }));
    let given = values::access(scope, &TokenStream::new(), &last.field.ty, presence).ty;
    let arms = places.iter().filter_map(|place| {
        let (variant, read) = (variants[place.variant].name, read(scope, variants, place, presence)?);
        Some(quote! { Self::#variant(content) => #read, })
    });
    let others = (places.len() < variants.len()).then(|| quote! { _ => None, });
    let setter = all(Presence::Optional).then(|| setter(scope, variants, property, method));
    quote! {
        #docs
        #[inline]
        pub fn #method(&self) -> #given {
            match self { #(#arms)* #others }
        }
        #setter
    }
}

/// Reads the property of one variant's `content`, as what may be missing if that of others may.
fn read(
    scope: &Scope<'_>,
    variants: &[Variant<'_>],
    place: &Place<'_>,
    presence: Presence,
) -> Option<TokenStream> {
    let (field, name) = (place.field, name(scope, variants, place)?);
    let of = |holder: &TokenStream| {
        values::access(scope, &quote! { #holder.#name }, &field.ty, field.presence).read
    };
    let is_required = field.presence == Presence::Required;
    let some = |read| {
        if is_required && presence == Presence::Optional {
            quote! { Some(#read) }
        } else {
            read
        }
    };
    let Some(object) = place.object else { return Some(some(of(&quote! { content }))) };
    let holder = own_name(scope, variants[place.variant].id, &object.wire)?;
    if object.presence == Presence::Required {
        return Some(some(of(&quote! { content.#holder })));
    }
    let read = of(&holder.to_token_stream());
    let method = ident::of_path(if is_required { "map" } else { "and_then" });
    Some(quote! { content.#holder.as_ref().#method(|#holder| #read) })
}

fn setter(
    scope: &Scope<'_>,
    variants: &[Variant<'_>],
    property: &Shared<'_>,
    accessor: &TokenStream,
) -> TokenStream {
    let field = property.last().field;
    let Some(name) = name(scope, variants, property.last()) else { return TokenStream::new() };
    let method = ident::method("with_", name);
    let accessor = accessor.to_string();
    let docs = docs::outer(&format!("Sets [`{0}`](Self::{0}).", accessor.trim_start_matches("r#")));
    let argument = values::argument(scope, &quote! { #name }, &field.ty, field.unit);
    let (inline, values::Argument { ty, convert }) = (argument.inline(), argument);
    let arms = property.places.iter().filter_map(|place| {
        let (variant, name) = (variants[place.variant].name, self::name(scope, variants, place)?);
        Some(quote! { Self::#variant(content) => content.#name = Some(value), })
    });
    quote! {
        #docs
        #inline
        #[must_use]
        pub fn #method(mut self, #name: #ty) -> Self {
            let value = #convert;
            match &mut self { #(#arms)* }
            self
        }
    }
}

/// What the property is called in its place.
fn name<'a>(scope: &Scope<'a>, variants: &[Variant<'a>], place: &Place<'_>) -> Option<&'a FieldName> {
    let holder = match place.object {
        Some(Field { ty: Type::Named(id), .. }) => *id,
        Some(_) => return None,
        None => variants[place.variant].id,
    };
    own_name(scope, holder, &place.field.wire)
}

fn own_name<'a>(scope: &Scope<'a>, holder: TypeId, wire: &str) -> Option<&'a FieldName> {
    scope.property(holder, wire).map(|(_, name)| name)
}
