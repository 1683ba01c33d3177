//! The files that only list modules: the crate's root and its folders.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::event::AnyEvents;
use super::front::FrontPage;
use super::{RustFile, docs, ident, index};
use crate::model::graph::EVENTS;
use crate::model::{Api, Model, Owner};
use crate::name::{ModuleName, Names, TypeName};

/// A module's path with slashes.
pub fn path(names: &[ModuleName]) -> String {
    let names: Vec<_> = names.iter().map(ModuleName::as_str).collect();
    names.join("/")
}

/// The folders of the APIs that have operations, each a cargo feature.
pub fn features(model: &Model) -> Vec<&'static str> {
    let with_operations: BTreeSet<_> =
        model.operations.iter().map(|(_, operation)| model.modules[operation.module].folder()).collect();
    Api::ALL.iter().map(|api| api.folder).filter(|folder| with_operations.contains(folder)).collect()
}

/// `lib.rs`, and a `mod.rs` for every folder.
pub fn folders(model: &Model, names: &Names, front: &FrontPage) -> Vec<RustFile> {
    let mut children: BTreeMap<Vec<ModuleName>, BTreeMap<ModuleName, BTreeSet<&str>>> = BTreeMap::new();
    for (id, module) in model.used_modules() {
        let path = names.module(id);
        for depth in 0..path.len() {
            let child = children.entry(path[..depth].to_vec()).or_default().entry(path[depth].clone());
            child.or_default().extend(module.apis.iter().map(String::as_str));
        }
    }
    let root = root_head(&front.definitions(model, names));
    children.iter().map(|(path, children)| folder(model, names, &root, path, children)).collect()
}

fn folder(
    model: &Model,
    names: &Names,
    root: &TokenStream,
    path: &[ModuleName],
    children: &BTreeMap<ModuleName, BTreeSet<&str>>,
) -> RustFile {
    // The features that reach the folder itself are asked for once, where the folder is named.
    let own: BTreeSet<_> = children.values().flatten().copied().collect();
    let modules = children.iter().map(|(name, apis)| {
        let cfg = (path.is_empty() || *apis != own).then(|| cfg(apis));
        let skip = path.is_empty().then(|| quote! { #[rustfmt::skip] });
        quote! { #cfg #skip pub mod #name; }
    });
    let (file, head) = match path {
        [] => ("src/lib.rs".to_owned(), root.clone()),
        path => (format!("src/{}/mod.rs", self::path(path)), folder_head(model, names, path)),
    };
    let exports = match path {
        [folder] if folder.as_str() == EVENTS => {
            [exports(model, names, folder), any_events(model, names)].into_iter().collect()
        }
        [folder] => exports(model, names, folder),
        _ => TokenStream::new(),
    };
    RustFile { path: file, source: None, tokens: quote! { #head #(#modules)* #exports } }
}

/// The enums of events of any type, which belong to no definition.
fn any_events(model: &Model, names: &Names) -> TokenStream {
    let groups = AnyEvents::all(model);
    let modules = groups.iter().map(|group| {
        let module = ident::of_path(&group.module);
        let enums = group.names(names).into_iter();
        let apis = (!group.apis.is_empty()).then(|| cfg(&group.apis));
        quote! {
            #[cfg(feature = #EVENTS)]
            #apis
            mod #module;
            #[cfg(feature = #EVENTS)]
            #apis
            #[doc(inline)]
            pub use self::#module::{#(#enums),*};
        }
    });
    quote! { #(#modules)* }
}

/// An API's jobs with their requests and responses, and the contents of events, by their bare names.
fn exports(model: &Model, names: &Names, top: &ModuleName) -> TokenStream {
    let mut by_module: BTreeMap<&[ModuleName], (&str, BTreeSet<&TypeName>)> = BTreeMap::new();
    for (id, def) in model.used_types().filter(|(_, def)| matches!(def.hint.owner, Owner::Content(..))) {
        let path = names.module(def.module);
        if path.first() == Some(top) {
            by_module.entry(&path[1..]).or_insert_with(|| (EVENTS, BTreeSet::new())).1.insert(names.ty(id));
        }
    }
    for (id, operation) in model.operations.iter() {
        let path = names.module(operation.module);
        if path.first() == Some(top) {
            let folder = model.modules[operation.module].folder();
            let (_, exported) = by_module.entry(&path[1..]).or_insert_with(|| (folder, BTreeSet::new()));
            exported.extend(names.of_operation(model, id).map(|(name, _)| name));
        }
    }
    for alias in names.aliases().iter().filter(|alias| alias.is_exported) {
        let path = names.module(alias.module);
        if path.first() == Some(top) {
            let folder = model.modules[alias.module].folder();
            by_module.entry(&path[1..]).or_insert_with(|| (folder, BTreeSet::new())).1.insert(&alias.name);
        }
    }
    let uses = by_module.into_iter().map(|(path, (feature, exported))| {
        let exported = exported.into_iter();
        quote! {
            #[cfg(feature = #feature)]
            #[doc(inline)]
            pub use self::#(#path::)*{#(#exported),*};
        }
    });
    quote! { #(#uses)* }
}

fn cfg(apis: &BTreeSet<&str>) -> TokenStream {
    let any = is_any(apis);
    quote! { #[cfg(#any)] }
}

/// That one of these features is there.
pub fn is_any(features: &BTreeSet<&str>) -> TokenStream {
    let all = features.iter();
    match features.len() {
        1 => quote! { #(feature = #all)* },
        _ => quote! { any(#(feature = #all),*) },
    }
}

fn root_head(links: &TokenStream) -> TokenStream {
    quote! {
        #links
        #![doc = include_str!("../README.md")]
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #![warn(clippy::pedantic)]
        #![allow(
            clippy::must_use_candidate,
            reason = "there are hundreds of accessors; jobs are `must_use` themselves"
        )]
        #![allow(clippy::doc_markdown, reason = "words of the specification are not code")]
        #[doc(inline)]
        pub use matrix_jobs_runtime::*;
        #[cfg(feature = "catalog")]
        #[rustfmt::skip]
        pub mod catalog;
        #[cfg(all(feature = "test-server", not(all(target_arch = "wasm32", target_os = "unknown"))))]
        #[rustfmt::skip]
        pub mod test_server;
    }
}

fn folder_head(model: &Model, names: &Names, path: &[ModuleName]) -> TokenStream {
    let folder = path[0].as_str().replace('_', "-");
    let index = index::of(model, names, &folder).filter(|_| path.len() == 1);
    let text = match (Api::of(&folder), path) {
        (Some(api), [_]) => format!("Matrix's {}.", api.title),
        (Some(api), _) => format!("Definitions shared by operations of the {}.", api.title),
        (None, _) if index.is_some() => {
            "Events: the content of each type that Matrix defines, and enums of events of any type."
                .to_owned()
        }
        (None, _) => "Event definitions.".to_owned(),
    };
    let docs = docs::inner(&text);
    let index = index.map(|_| {
        let file = index::FILE;
        quote! { #![cfg_attr(feature = #folder, doc = include_str!(#file))] }
    });
    let deprecated =
        |module| names.module(module).first() == path.first() && docs::is_deprecated(model, module);
    let allow = model.used_modules().any(|(id, _)| path.len() == 1 && deprecated(id));
    let allow = docs::allow_deprecated(allow);
    quote! { #docs #index #allow }
}
