//! Names as tokens.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt};

use crate::name::{ConstName, FieldName, Import, ModuleName, TypeName, VariantName};

fn ident(name: &str, raw: bool) -> Ident {
    if raw { Ident::new_raw(name, Span::call_site()) } else { Ident::new(name, Span::call_site()) }
}

macro_rules! to_tokens {
    ($($name:ident: |$self:ident| $raw:expr;)*) => { $(
        impl ToTokens for $name {
            fn to_tokens(&self, tokens: &mut TokenStream) {
                let $self = self;
                tokens.append(ident($self.as_str(), $raw));
            }
        }
    )* };
}

to_tokens! {
    TypeName: |_name| false;
    ConstName: |_name| false;
    VariantName: |_name| false;
    Import: |_import| false;
    FieldName: |name| name.is_keyword();
    ModuleName: |name| name.is_keyword();
}

/// One part of a path of ours.
pub fn of_path(part: &str) -> Ident {
    ident(part, false)
}

/// The name of a method that is made from a field's: `with_expires_in`.
pub fn method(start: &str, name: &FieldName) -> Ident {
    ident(&format!("{start}{}", name.as_str()), false)
}

/// The name of an accessor where a constructor has the field's: `file_ref`.
pub fn reference(name: &FieldName) -> Ident {
    ident(&format!("{}_ref", name.as_str()), false)
}
