//! The front page: its links lead into the crate where they are read as its docs, and to the published docs elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::modules::is_any;
use crate::model::graph::EVENTS;
use crate::model::{Api, Model};
use crate::name::Names;

/// Where the docs of the crate are published.
const DOCS: &str = "https://docs.rs/matrix-jobs/latest/matrix_jobs";

/// Modules of the runtime that are there with a feature.
const OF_RUNTIME: &[(&str, &str)] = &[
    ("server", "server"),
    ("signing", "server-server"),
    ("test_server", "test-server"),
    ("test_util", "test-util"),
];

/// What a page says, and where its links lead.
pub struct FrontPage {
    /// Markdown in which items are linked by their names alone.
    pub words: String,
    /// The published docs of each item, by what the words call it.
    pub links: BTreeMap<String, String>,
    /// The paths of the items.
    paths: BTreeMap<String, String>,
}

/// The front page that says `words`, in which each link is a path as rustdoc reads it, or an address.
pub fn page(words: &str) -> FrontPage {
    let mut page = FrontPage { words: String::new(), links: BTreeMap::new(), paths: BTreeMap::new() };
    let mut rest = words;
    while let Some((before, after)) = rest.split_once("](") {
        let Some((target, after)) = after.split_once(')') else { break };
        let label = before.rsplit_once('[').map_or("", |(_, label)| label);
        let is_same = page.paths.get(label).is_none_or(|path| path == target);
        let is_item = label.starts_with('`') && !target.contains('/');
        page.words.push_str(before);
        if is_item && is_same {
            page.links.insert(label.to_owned(), published(target));
            page.paths.insert(label.to_owned(), target.to_owned());
            page.words.push(']');
        } else {
            page.words.push_str(&format!("]({target})"));
        }
        rest = after;
    }
    page.words.push_str(rest);
    page
}

/// The address of an item's published docs; `trait@a::B` says what it is, if it is no struct.
fn published(path: &str) -> String {
    let (kind, path) = path.split_once('@').unwrap_or(("struct", path));
    let is_type = |segment: &&str| segment.starts_with(|c: char| c.is_ascii_uppercase());
    let segments: Vec<_> = path.split("::").collect();
    let modules = segments.iter().take_while(|segment| !is_type(segment));
    let folder: String = modules.map(|module| format!("/{module}")).collect();
    let mut rest = segments.iter().skip_while(|segment| !is_type(segment));
    let page = rest.next().map_or_else(|| "index.html".to_owned(), |ty| format!("{kind}.{ty}.html"));
    let item = rest.next().map(|method| format!("#method.{method}")).unwrap_or_default();
    format!("{DOCS}{folder}/{page}{item}")
}

impl FrontPage {
    /// Where the crate's own docs have the items that are there.
    pub fn definitions(&self, model: &Model, names: &Names) -> TokenStream {
        let mut by_features: BTreeMap<BTreeSet<String>, Vec<String>> = BTreeMap::new();
        for (label, path) in &self.paths {
            let line = format!(" [{label}]: {path}");
            by_features.entry(features(model, names, path)).or_default().push(line);
        }
        let lines = by_features.into_iter().map(|(features, lines)| {
            let any = is_any(&features.iter().map(String::as_str).collect());
            if features.is_empty() {
                quote! { #(#![doc = #lines])* }
            } else {
                quote! { #![cfg_attr(#any, #(doc = #lines),*)] }
            }
        });
        lines.collect()
    }
}

/// The features of which one has to be there for a path to lead to something; none for what is always there.
fn features(model: &Model, names: &Names, path: &str) -> BTreeSet<String> {
    let path = path.split_once('@').map_or(path, |(_, path)| path);
    let (first, item) = path.split_once("::").map_or((path, None), |(first, item)| (first, Some(item)));
    let of_runtime = OF_RUNTIME.iter().filter(|(module, _)| *module == first);
    let folder = Api::ALL
        .iter()
        .map(|api| api.folder)
        .chain([EVENTS])
        .find(|folder| folder.replace('-', "_") == first);
    match (folder, item) {
        (None, _) => of_runtime.map(|(_, feature)| (*feature).to_owned()).collect(),
        // What a folder exports by its bare name is of its own API.
        (Some(folder), Some(item)) if !item.contains("::") => [folder.to_owned()].into(),
        (Some(_), _) => {
            let below = model
                .used_modules()
                .filter(|(id, _)| names.module(*id).first().is_some_and(|module| module.as_str() == first));
            below.flat_map(|(_, module)| module.apis.iter().cloned()).collect()
        }
    }
}
