//! What a module sees: its own types, types of other modules, the runtime's names.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;

use crate::model::{Model, ModuleId, TypeId};
use crate::name::{Names, TypeName};

/// What generated code uses from elsewhere, by path.
const IMPORTS: &[(&str, &[&str])] = &[
    ("std::collections", &["BTreeMap"]),
    ("std::time", &["Duration", "SystemTime"]),
    ("matrix_jobs_runtime::json", &["JsonObject", "JsonValue", "Raw", "Secret", "WriteError"]),
    (
        "matrix_jobs_runtime",
        &[
            "Access",
            "Bytes",
            "Endpoint",
            "EventId",
            "FederationMedia",
            "FileContent",
            "Job",
            "Media",
            "Method",
            "MxcUri",
            "Redirect",
            "RequestParts",
            "RoomAliasId",
            "RoomId",
            "RoomOrAliasId",
            "ServerName",
            "UserId",
            "open_enum!",
            "record!",
            "union!",
        ],
    ),
];

/// One module, while its items are made.
pub struct Scope<'a> {
    pub model: &'a Model,
    pub names: &'a Names,
    pub module: ModuleId,
    /// Types of other modules that can be called by their bare names.
    imported: BTreeSet<TypeId>,
    absolute: bool,
}

impl<'a> Scope<'a> {
    pub fn new(model: &'a Model, names: &'a Names, module: ModuleId) -> Self {
        let mut by_name: BTreeMap<&TypeName, BTreeSet<TypeId>> = BTreeMap::new();
        for id in mentioned(model, module) {
            by_name.entry(names.ty(id)).or_default().insert(id);
        }
        let imported = by_name
            .into_values()
            .filter(|ids| ids.len() == 1)
            .flatten()
            .filter(|id| model.types[*id].module != module)
            .collect();
        Self { model, names, module, imported, absolute: false }
    }

    /// A place from which everything is called by its whole path.
    pub fn absolute(model: &'a Model, names: &'a Names, module: ModuleId) -> Self {
        Self { model, names, module, imported: BTreeSet::new(), absolute: true }
    }

    /// The type as this module writes it.
    pub fn named(&self, id: TypeId) -> TokenStream {
        let name = self.names.ty(id);
        let near = self.model.types[id].module == self.module || self.imported.contains(&id);
        if near && !self.absolute {
            return quote! { #name };
        }
        let path = self.names.module(self.model.types[id].module);
        quote! { crate::#(#path::)*#name }
    }

    /// The `use` lines for what `items` mention.
    pub fn uses(&self, items: &TokenStream) -> TokenStream {
        let path = |id: TypeId| (self.names.module(self.model.types[id].module), self.names.ty(id));
        let mut types: Vec<_> = self.imported.iter().map(|id| path(*id)).collect();
        types.sort();
        let types = types.into_iter().map(|(path, name)| quote! { use crate::#(#path::)*#name; });
        let others = Self::uses_of(items);
        quote! { #others #(#types)* }
    }

    /// The `use` lines for what `items` mention of other crates.
    pub fn uses_of(items: &TokenStream) -> TokenStream {
        let mut mentioned = BTreeSet::new();
        idents(items.clone(), &mut mentioned);
        let others = IMPORTS.iter().filter_map(|(path, names)| {
            let names: Vec<_> = names.iter().filter(|name| mentioned.contains(**name)).collect();
            let names = names.iter().map(|name| name.trim_end_matches('!'));
            let names: Vec<_> = names.map(|name| Ident::new(name, Span::call_site())).collect();
            let path = path.split("::").map(|part| Ident::new(part, Span::call_site()));
            match names.as_slice() {
                [] => None,
                [name] => Some(quote! { use #(#path)::*::#name; }),
                _ => Some(quote! { use #(#path)::*::{#(#names),*}; }),
            }
        });
        quote! { #(#others)* }
    }
}

/// What items mention from outside: neither the names of variants nor what macros are given, which repeats the items.
fn idents(tokens: TokenStream, found: &mut BTreeSet<String>) {
    let mut tokens = tokens.into_iter().peekable();
    let mut in_enum = false;
    while let Some(token) = tokens.next() {
        let is_macro = matches!(tokens.peek(), Some(TokenTree::Punct(next)) if next.as_char() == '!');
        match token {
            TokenTree::Ident(name) if is_macro => {
                found.insert(format!("{name}!"));
                tokens.nth(1);
            }
            TokenTree::Ident(name) => {
                in_enum |= name == "enum";
                found.insert(name.to_string());
            }
            TokenTree::Group(group) if in_enum => {
                in_enum = false;
                for inner in group.stream() {
                    if let TokenTree::Group(values) = inner {
                        idents(values.stream(), found);
                    }
                }
            }
            TokenTree::Group(group) => idents(group.stream(), found),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// Every named type that the module's items name, its own too.
fn mentioned(model: &Model, module: ModuleId) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    for (_, operation) in model.operations.iter().filter(|(_, operation)| operation.module == module) {
        let sent = operation.sent();
        let types = sent.iter().chain(operation.received());
        types.for_each(|ty| ty.each_named(&mut |id| _ = found.insert(id)));
    }
    for (id, def) in model.used_types().filter(|(_, def)| def.module == module) {
        found.insert(id);
        def.mentions().into_iter().for_each(|ty| ty.each_named(&mut |id| _ = found.insert(id)));
    }
    found
}
