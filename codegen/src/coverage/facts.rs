//! The definitions' side: operations and schemas as the files write them, read without the generator's own reader.

use std::slice::from_ref;

use crate::diagnostic::{Diagnostics, Place};
use crate::load::Cursor;
use crate::model::{Api, Method};
use crate::resolve::Spec;

/// An operation that a definition file declares.
pub(super) struct Declared<'a> {
    pub(super) api: Api,
    pub(super) method: &'static str,
    /// Base path and path.
    pub(super) path: String,
    pub(super) id: &'a str,
    pub(super) at: Cursor<'a>,
}

/// Every operation of every API in the APIs' order, whatever the selection says.
pub(super) fn operations(spec: &Spec) -> Vec<Declared<'_>> {
    let mut declared = Vec::new();
    for file in spec.files() {
        // What lies deeper is only referred to.
        let Some((folder, name)) = file.as_str().split_once('/') else { continue };
        let (Some(api), Some(root)) = (Api::of(folder), spec.root(file)) else { continue };
        if !name.contains('/') {
            declared.extend(in_file(api, &root));
        }
    }
    declared.sort_by_key(|operation| Api::ALL.iter().position(|api| *api == operation.api));
    declared
}

fn in_file<'a>(api: Api, root: &Cursor<'a>) -> Vec<Declared<'a>> {
    let server = root.get("servers").and_then(|servers| servers.items().next());
    let base = server.and_then(|server| server.get("variables")?.get("basePath")?.get("default"));
    let base = base.and_then(|base| base.as_str()).unwrap_or_default();
    let paths = root.get("paths").map(|paths| paths.entries().collect::<Vec<_>>()).unwrap_or_default();
    let mut declared = Vec::new();
    for (path, item) in paths {
        for (key, at) in item.entries() {
            if let Some(method) = Method::of_key(key) {
                let id = text(&at, "operationId").unwrap_or_default();
                let path = format!("{base}{}", path.trim());
                declared.push(Declared { api, method: method.as_str(), path, id, at });
            }
        }
    }
    declared
}

/// The node itself, or what its `$ref` leads to.
pub(super) fn followed<'a>(spec: &'a Spec, at: &Cursor<'a>) -> Option<Cursor<'a>> {
    match at.get("$ref") {
        // A reference that leads nowhere has stopped the run before.
        Some(reference) => spec.follow(&reference, &mut Diagnostics::new()),
        None => Some(at.clone()),
    }
}

pub(super) fn text<'a>(at: &Cursor<'a>, key: &str) -> Option<&'a str> {
    at.get(key)?.as_str()
}

/// Whether somebody wrote words about a node.
pub(super) fn has_words(at: &Cursor<'_>) -> bool {
    ["summary", "description"].iter().any(|key| text(at, key).is_some_and(|words| !words.trim().is_empty()))
}

/// Where a node stands in the definitions, also if an overlay put it there.
pub(super) fn place(at: &Cursor<'_>) -> Place {
    Place { file: at.file().clone(), pointer: at.pointer() }
}

/// What one or several nodes say together about one value.
#[derive(Clone, Default)]
pub(super) struct Said<'a> {
    /// The nodes, with those that they refer to and merge.
    pub(super) nodes: Vec<Cursor<'a>>,
    pub(super) properties: Vec<(&'a str, Vec<Cursor<'a>>)>,
    pub(super) types: Vec<&'a str>,
    pub(super) items: Option<Cursor<'a>>,
    /// The schemas of properties whose names are data.
    pub(super) values: Vec<Cursor<'a>>,
    /// `additionalProperties: true`.
    pub(super) others: Option<Cursor<'a>>,
    pub(super) alternatives: Vec<Cursor<'a>>,
    pub(super) texts: Vec<&'a str>,
    /// Objects that a property tells apart, with its value, as an overlay lists them.
    pub(super) variants: Vec<(&'a str, Cursor<'a>)>,
    /// Whether something is said that no type follows from.
    restricted: bool,
}

impl<'a> Said<'a> {
    pub(super) fn of(spec: &'a Spec, nodes: &[Cursor<'a>]) -> Self {
        let mut said = Self::default();
        nodes.iter().for_each(|node| said.take(spec, node));
        said
    }

    fn take(&mut self, spec: &'a Spec, node: &Cursor<'a>) {
        // A circle of merged schemas ends here.
        if self.nodes.iter().any(|known| std::ptr::eq(known.node(), node.node())) {
            return;
        }
        self.nodes.push(node.clone());
        if let Some(target) = node.get("$ref").and_then(|_| followed(spec, node)) {
            self.take(spec, &target);
        }
        for (key, child) in node.entries() {
            self.keyword(spec, key, child);
        }
    }

    fn keyword(&mut self, spec: &'a Spec, key: &str, child: Cursor<'a>) {
        match key {
            "allOf" => child.items().for_each(|branch| self.take(spec, &branch)),
            "oneOf" | "anyOf" => self.alternatives.extend(child.items()),
            "properties" => child.entries().for_each(|(name, declaration)| self.property(name, declaration)),
            "type" => {
                self.types.extend(child.as_str());
                self.types.extend(child.items().filter_map(|ty| ty.as_str()));
            }
            "items" => self.items = Some(child),
            "x-rust-tagged" => {
                self.variants.extend(child.get("variants").iter().flat_map(Cursor::entries));
            }
            "patternProperties" => self.values.extend(child.entries().map(|(_, values)| values)),
            "additionalProperties" if child.is_map() => self.values.push(child),
            "additionalProperties" if child.as_bool() == Some(true) => self.others = Some(child),
            "additionalProperties" => self.restricted = true,
            "enum" => self.texts.extend(child.items().filter_map(|text| text.as_str())),
            "format" | "pattern" | "required" => self.restricted = true,
            _ => {}
        }
    }

    fn property(&mut self, name: &'a str, declaration: Cursor<'a>) {
        match self.properties.iter_mut().find(|(known, _)| *known == name) {
            Some((_, declarations)) => declarations.push(declaration),
            None => self.properties.push((name, vec![declaration])),
        }
    }

    /// The types other than `null`, each once; those of the alternatives where the nodes themselves name none.
    pub(super) fn kinds(&self, spec: &'a Spec) -> Vec<&'a str> {
        let mut kinds: Vec<_> = if !self.types.is_empty() {
            self.types.clone()
        } else {
            self.alternatives.iter().flat_map(|one| Said::of(spec, from_ref(one)).types).collect()
        };
        kinds.retain(|kind| *kind != "null");
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    /// Whether any JSON, or any object, is as good as any other.
    pub(super) fn is_open(&self, spec: &'a Spec) -> bool {
        let says_nothing = self.properties.is_empty()
            && self.items.is_none()
            && self.alternatives.is_empty()
            && self.texts.is_empty()
            && !self.restricted
            && self.types.iter().all(|ty| ["object", "null"].contains(ty));
        says_nothing && self.values.iter().all(|values| Said::of(spec, from_ref(values)).is_open(spec))
    }

    /// Every schema directly below.
    pub(super) fn children(&self) -> impl Iterator<Item = (bool, Vec<Cursor<'a>>)> {
        let properties = self.properties.iter().map(|(_, declarations)| (true, declarations.clone()));
        let others = self.items.iter().chain(&self.values).chain(&self.alternatives);
        properties.chain(others.map(|one| (false, vec![one.clone()])))
    }
}
