//! The same types as somebody would write them by hand, with serde derives.

use proc_macro2::TokenStream;
use syn::{
    Field, File, Ident, Item, ItemEnum, ItemMacro, ItemStruct, ItemUse, LitInt, LitStr, Token, Type, UseTree,
    braced,
    ext::IdentExt as _,
    parse::{Parse, ParseStream},
    parse_quote,
    spanned::Spanned as _,
};

/// Puts derives in the place of tables.
pub fn derived(mut file: File) -> syn::Result<File> {
    let mut tables = Vec::new();
    let mut items = vec![parse_quote!(
        use crate::support::*;
    )];
    for item in file.items {
        match item {
            Item::Macro(item) => tables.push(Described::of(&item)?),
            Item::Use(item) if is_of_runtime(&item) => {}
            other => items.push(other),
        }
    }
    for table in &tables {
        let described = items.iter_mut().find(|item| name(item) == Some(&table.name));
        match (described, &table.members) {
            (Some(Item::Struct(item)), Members::Fields { fields, extra }) => {
                derive_struct(item, fields, extra.as_ref())
            }
            (Some(Item::Enum(item)), Members::Texts(_)) => derive_enum(item),
            (_, _) => return Err(syn::Error::new(table.name.span(), "a table without its type")),
        }
    }
    let impls = tables.iter().filter_map(|table| match &table.members {
        Members::Texts(texts) => Some(text_impls(&table.name, texts)),
        Members::Fields { .. } => None,
    });
    items.extend(impls.flatten());
    file.items = items;
    Ok(file)
}

fn name(item: &Item) -> Option<&Ident> {
    match item {
        Item::Struct(item) => Some(&item.ident),
        Item::Enum(item) => Some(&item.ident),
        _ => None,
    }
}

/// Whether a name comes from the runtime: `support` has the like of those that matter.
fn is_of_runtime(item: &ItemUse) -> bool {
    matches!(&item.tree, UseTree::Path(path) if path.ident == "matrix_jobs_runtime")
}

fn derive_struct(item: &mut ItemStruct, described: &[FieldOf], extra: Option<&Ident>) {
    item.attrs.push(parse_quote!(#[derive(serde::Serialize, serde::Deserialize)]));
    if item.fields.is_empty() {
        // A unit struct would be `null`.
        *item = ItemStruct { fields: syn::Fields::Named(parse_quote!({})), semi_token: None, ..item.clone() };
    }
    for field in &mut item.fields {
        if field.ident.as_ref() == extra {
            field.attrs.push(parse_quote!(#[serde(flatten)]));
        } else if let Some(described) =
            described.iter().find(|described| field.ident.as_ref() == Some(&described.field))
        {
            derive_field(field, described);
        }
    }
}

fn derive_field(field: &mut Field, described: &FieldOf) {
    let wire = &described.wire;
    if described.field.unraw() != wire.value() {
        field.attrs.push(parse_quote!(#[serde(rename = #wire)]));
    }
    if described.presence != "Optional" {
        return;
    }
    match &field.ty {
        Type::Path(ty) if ty.path.segments.last().is_some_and(|last| last.ident == "Option") => {
            field.attrs.push(parse_quote!(#[serde(skip_serializing_if = "Option::is_none")]));
        }
        _ => field.attrs.push(parse_quote!(#[serde(default)])),
    }
}

fn derive_enum(item: &mut ItemEnum) {
    item.attrs.push(parse_quote!(#[derive(serde::Serialize, serde::Deserialize)]));
    item.attrs.push(parse_quote!(#[serde(from = "String", into = "String")]));
}

/// From and to text: the usual way to keep values that aren't known.
fn text_impls(name: &Ident, texts: &[(Ident, LitStr)]) -> [Item; 2] {
    let variants =
        texts.iter().map(|(variant, text)| -> TokenStream { parse_quote!(#text => Self::#variant,) });
    let names = texts
        .iter()
        .map(|(variant, text)| -> TokenStream { parse_quote!(#name::#variant => #text.to_owned(),) });
    let (variants, names): (TokenStream, TokenStream) = (variants.collect(), names.collect());
    [
        parse_quote! {
            impl From<String> for #name {
                fn from(text: String) -> Self {
                    match text.as_str() {
                        #variants
                        _ => Self::_Custom(text.into_boxed_str()),
                    }
                }
            }
        },
        parse_quote! {
            impl From<#name> for String {
                fn from(value: #name) -> Self {
                    match value {
                        #names
                        #name::_Custom(text) => text.into_string(),
                    }
                }
            }
        },
    ]
}

/// What `record!` or `open_enum!` says about a type.
struct Described {
    name: Ident,
    members: Members,
}

enum Members {
    Fields { fields: Vec<FieldOf>, extra: Option<Ident> },
    Texts(Vec<(Ident, LitStr)>),
}

/// A field with its name in JSON.
struct FieldOf {
    field: Ident,
    presence: Ident,
    wire: LitStr,
}

impl Described {
    fn of(item: &ItemMacro) -> syn::Result<Self> {
        let is_enum = match item.mac.path.get_ident() {
            Some(name) if name == "record" => false,
            Some(name) if name == "open_enum" => true,
            _ => return Err(syn::Error::new(item.mac.path.span(), "an unknown macro")),
        };
        item.mac.parse_body_with(|input: ParseStream<'_>| {
            let name = input.parse()?;
            let inside;
            braced!(inside in input);
            let members = if is_enum { texts(&inside)? } else { fields(&inside)? };
            Ok(Self { name, members })
        })
    }
}

fn texts(input: ParseStream<'_>) -> syn::Result<Members> {
    let text = |input: ParseStream<'_>| {
        let variant = input.parse()?;
        input.parse::<Token![=]>()?;
        Ok((variant, input.parse()?))
    };
    Ok(Members::Texts(input.parse_terminated(text, Token![,])?.into_iter().collect()))
}

fn fields(input: ParseStream<'_>) -> syn::Result<Members> {
    let (mut fields, mut extra) = (Vec::new(), None);
    while !input.is_empty() {
        if input.parse::<Option<Token![..]>>()?.is_some() {
            extra = Some(input.parse()?);
        } else {
            fields.push(input.parse()?);
        }
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(Members::Fields { fields, extra })
}

impl Parse for FieldOf {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.parse::<LitInt>()?;
        let field = input.call(Ident::parse_any)?;
        input.parse::<Token![:]>()?;
        Ok(Self { field, presence: input.parse()?, wire: input.parse()? })
    }
}
