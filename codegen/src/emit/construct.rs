//! Constructors: they take the required properties, and what an overlay says beside them.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::scope::Scope;
use super::{docs, ident, structs, values};
use crate::model::{Field, Presence, Struct, Type};
use crate::name::FieldName;

/// A constructor of a struct.
pub struct Constructor<'a> {
    /// `new`, or an overlay's name.
    pub name: &'a str,
    /// Its arguments with their types.
    pub arguments: Vec<(&'a FieldName, TokenStream)>,
    /// What stands in the struct literal.
    fields: Vec<TokenStream>,
    /// The names of optional properties that it takes.
    also: Vec<&'a str>,
}

/// The constructors of a struct; `new` is one of them unless an overlay says otherwise.
pub fn all<'a>(scope: &Scope<'a>, object: &'a Struct, names: &'a [FieldName]) -> Vec<Constructor<'a>> {
    if object.constructors.is_empty() {
        return vec![one(scope, object, names, "new", &[])];
    }
    object.constructors.iter().map(|said| one(scope, object, names, &said.name, &said.fields)).collect()
}

fn one<'a>(
    scope: &Scope<'a>,
    object: &'a Struct,
    names: &'a [FieldName],
    name: &'a str,
    also: &[String],
) -> Constructor<'a> {
    let (mut arguments, mut fields) = (Vec::new(), Vec::new());
    let mut taken = Vec::new();
    for (field, name) in object.fields.iter().zip(names) {
        if field.presence == Presence::Optional && !also.contains(&field.wire) {
            fields.push(quote! { #name: None });
            continue;
        }
        let (given, convert) = inlined(scope, object, field).unwrap_or_else(|| own(scope, field, name));
        arguments.extend(given);
        if field.presence == Presence::Optional {
            taken.push(name.as_str());
            fields.push(quote! { #name: Some(#convert) });
        } else {
            fields.push(values::initial(name, field.presence, &convert));
        }
    }
    Constructor { name, arguments, fields, also: taken }
}

/// How many arguments a function may have without saying that it means to.
const MOST_ARGUMENTS: usize = 7;

type Given<'a> = (Vec<(&'a FieldName, TokenStream)>, TokenStream);

fn own<'a>(scope: &Scope<'a>, field: &Field, name: &'a FieldName) -> Given<'a> {
    let argument = values::member_argument(scope, name, &field.ty, field.unit, field.presence);
    (vec![(name, argument.ty)], argument.convert)
}

/// The arguments of the constructor of an object that an overlay calls inline.
fn inlined<'a>(scope: &Scope<'a>, object: &Struct, field: &Field) -> Option<Given<'a>> {
    let Type::Named(id) = &field.ty else { return None };
    let inner = scope.model.structure(&field.ty)?;
    if !object.inlined.contains(&field.wire) {
        return None;
    }
    let constructor = all(scope, inner, scope.names.fields_of(*id)).into_iter().next()?;
    let ty = scope.named(*id);
    let (method, names) = (constructor.method(), constructor.arguments.iter().map(|(name, _)| name));
    let convert = quote! { #ty::#method(#(#names),*) };
    Some((constructor.arguments, convert))
}

/// What has many required properties takes many arguments.
pub fn allow_many(arguments: usize) -> Option<TokenStream> {
    let reason = "it requires so many properties";
    (arguments > MOST_ARGUMENTS).then(|| quote! { #[allow(clippy::too_many_arguments, reason = #reason)] })
}

impl Constructor<'_> {
    /// The method's name.
    pub fn method(&self) -> Ident {
        ident::of_path(self.name)
    }

    /// What has many required properties takes many arguments.
    pub fn allow_many(&self) -> Option<TokenStream> {
        allow_many(self.arguments.len())
    }

    /// `name: type, …`
    pub fn parameters(&self) -> TokenStream {
        let arguments = self.arguments.iter().map(|(name, ty)| quote! { #name: #ty });
        quote! { #(#arguments),* }
    }

    /// What it takes, in words.
    pub fn takes(&self) -> String {
        match self.also.as_slice() {
            [] => "its required properties".to_owned(),
            also => format!("its required properties and `{}`", also.join("`, `")),
        }
    }
}

/// The constructors of a struct, as methods. One that has accessors may have one that is called `default`.
pub fn methods(scope: &Scope<'_>, object: &Struct, names: &[FieldName], has_accessors: bool) -> TokenStream {
    let extra = object.extra.as_ref().map(structs::empty_extra);
    let methods = all(scope, object, names).into_iter().map(|constructor| {
        let (method, parameters) = (constructor.method(), constructor.parameters());
        if constructor.arguments.is_empty() {
            let default = if has_accessors {
                quote! { <Self as Default> }
            } else {
                quote! { Self }
            };
            return quote! {
                #[doc = " Creates the value. It has no required properties."]
                pub fn #method() -> Self { #default::default() }
            };
        }
        let docs = docs::outer(&format!("Creates the value from {}.", constructor.takes()));
        let fields = &constructor.fields;
        let many = constructor.allow_many();
        quote! {
            #docs
            #many
            pub fn #method(#parameters) -> Self {
                Self { #(#fields,)* #extra }
            }
        }
    });
    quote! { #(#methods)* }
}
