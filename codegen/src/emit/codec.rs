//! The tables through which the runtime reads and writes a type: the seam to its codec.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::envelope::Parameters;
use crate::model::{Enum, Presence, Struct};
use crate::name::{FieldName, TypeName, VariantName};

/// A struct's table.
pub fn record(name: &TypeName, object: &Struct, fields: &[FieldName]) -> TokenStream {
    let parameters = Parameters::of(object);
    let names = parameters.names();
    let rows = object.fields.iter().zip(fields).enumerate().map(|(i, (field, name))| {
        let (number, wire) = (Literal::usize_unsuffixed(i), &field.wire);
        let presence = match field.presence {
            _ if parameters.is_key(field) => quote! { K },
            Presence::Required => quote! { Required },
            Presence::Optional => quote! { Optional },
            Presence::Nullable => quote! { Nullable },
        };
        quote! { #number #name: #presence #wire, }
    });
    let extra = object.extra.as_ref().map(|_| quote! { ..extra });
    let constant = object.constant.as_ref().map(|(wire, value)| quote! { = #wire #value });
    quote! { record! { #name #names { #(#rows)* #extra #constant } } }
}

/// A union's table.
pub fn union(name: &TypeName, rows: &[TokenStream]) -> TokenStream {
    quote! { union! { #name { #(#rows,)* } } }
}

/// The table of objects that a property tells apart: the fallback first, then each variant with its value.
pub fn tagged(name: &TypeName, tag: &str, variants: &[(Option<&str>, TokenStream)]) -> TokenStream {
    let fallback = variants.iter().filter(|(value, _)| value.is_none()).map(|(_, row)| quote! { _ #row, });
    let rows = variants.iter().filter_map(|(value, row)| value.map(|value| quote! { #row = #value, }));
    quote! { tagged! { #name by #tag { #(#fallback)* #(#rows)* } } }
}

/// An enum's table.
pub fn open_enum(name: &TypeName, set: &Enum, variants: &[VariantName]) -> TokenStream {
    let values = &set.values;
    quote! { open_enum! { #name { #(#variants = #values,)* } } }
}
