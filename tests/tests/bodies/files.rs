//! Definition files, and places in them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

/// A folder of definitions: ours, or the `data/` of an official checkout.
pub struct Definitions {
    /// What stands before the names of the APIs: nothing, or `api/`.
    prefix: &'static str,
    pub(super) files: BTreeMap<String, Value>,
}

/// A place in a file.
#[derive(Clone, Copy)]
pub struct Node<'d> {
    all: &'d Definitions,
    pub file: &'d str,
    pub value: &'d Value,
}

impl Definitions {
    pub fn read(folder: &Path) -> Self {
        let mut files = BTreeMap::new();
        let mut waiting = vec![folder.to_owned()];
        while let Some(here) = waiting.pop() {
            for entry in fs::read_dir(&here).unwrap_or_else(|why| panic!("{}: {why}", here.display())) {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    waiting.push(path);
                } else if let Some(value) = parsed(&path) {
                    let name = path.strip_prefix(folder).expect("a file in it");
                    files.insert(name.to_str().expect("a plain name").replace('\\', "/"), value);
                }
            }
        }
        let prefix = if folder.join("api").is_dir() { "api/" } else { "" };
        files.retain(|name, _| !["overlays/", "removed/"].iter().any(|folder| name.starts_with(folder)));
        Self { prefix, files }
    }

    /// How a file is called here that `api-spec/` calls so.
    pub(super) fn name(&self, ours: &str) -> String {
        let beside = ["event-schemas/", "schemas/"].iter().any(|folder| ours.starts_with(folder));
        if beside { ours.to_owned() } else { format!("{}{ours}", self.prefix) }
    }

    pub fn top(&self, file: &str) -> Node<'_> {
        let (file, value) =
            self.files.get_key_value(file).unwrap_or_else(|| panic!("there is no file {file}"));
        Node { all: self, file, value }
    }

    /// The files in a folder of an API, by their names in it.
    pub fn of_folder(&self, folder: &str) -> Vec<(&str, Node<'_>)> {
        let folder = self.name(folder);
        let names = self.files.keys().filter_map(|path| Some((path.strip_prefix(&folder)?, path)));
        names.filter(|(name, _)| !name.contains('/')).map(|(name, path)| (name, self.top(path))).collect()
    }

    /// The files that define an API's operations.
    pub fn of_api(&self, api: &str) -> impl Iterator<Item = Node<'_>> {
        let folder = self.name(&format!("{api}/"));
        let names = self.files.keys().filter(move |name| {
            name.strip_prefix(&folder).is_some_and(|rest| !rest.contains('/') && rest.ends_with(".yaml"))
        });
        names.map(|name| self.top(name))
    }
}

fn parsed(path: &Path) -> Option<Value> {
    let text = || fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    let wrong = |why: &dyn std::fmt::Display| -> ! { panic!("{}: {why}", path.display()) };
    match path.extension()?.to_str()? {
        "json" => Some(serde_json::from_str(&text()).unwrap_or_else(|why| wrong(&why))),
        "yaml" => Some(json(&serde_yaml::from_str(&text()).unwrap_or_else(|why| wrong(&why)))),
        _ => None,
    }
}

/// YAML as JSON; a key that isn't a text (an unquoted version) becomes one.
pub fn json(yaml: &serde_yaml::Value) -> Value {
    match yaml {
        serde_yaml::Value::Mapping(entries) => {
            let key = |key: &serde_yaml::Value| match json(key) {
                Value::String(text) => text,
                other => other.to_string(),
            };
            Value::Object(entries.iter().map(|(name, value)| (key(name), json(value))).collect())
        }
        serde_yaml::Value::Sequence(items) => Value::Array(items.iter().map(json).collect()),
        other => serde_json::to_value(other).expect("a plain value"),
    }
}

impl<'d> Node<'d> {
    pub fn get(self, key: &str) -> Option<Self> {
        Some(Self { value: self.value.get(key)?, ..self })
    }

    pub fn text(self, key: &str) -> Option<&'d str> {
        self.value.get(key)?.as_str()
    }

    pub fn items(self, key: &str) -> Vec<Self> {
        let items = self.value.get(key).and_then(Value::as_array);
        items.into_iter().flatten().map(|value| Self { value, ..self }).collect()
    }

    pub fn texts(self, key: &str) -> Vec<&'d str> {
        self.items(key).into_iter().filter_map(|item| item.value.as_str()).collect()
    }

    pub fn members(self, key: &str) -> Vec<(&'d str, Self)> {
        let members = self.value.get(key).and_then(Value::as_object);
        members.into_iter().flatten().map(|(name, value)| (name.as_str(), Self { value, ..self })).collect()
    }

    /// What a `$ref` here refers to.
    pub fn target(self) -> Option<Self> {
        let reference = self.text("$ref")?;
        let (path, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let file = if path.is_empty() { self.file.to_owned() } else { beside(self.file, path) };
        // Overlays count from our layout.
        let there = self.all.files.contains_key(&file);
        let ours = file.strip_prefix("api/").unwrap_or(&file);
        let top = if there { self.all.top(&file) } else { self.all.top(&self.all.name(ours)) };
        let value = top.value.pointer(pointer);
        Some(Self { value: value.unwrap_or_else(|| panic!("{}: nothing at {reference}", self.file)), ..top })
    }

    /// This, or what it refers to.
    pub fn followed(self) -> Self {
        self.target().map_or(self, Self::followed)
    }

    /// Example data with the files that it refers to put in; properties beside a `$ref` replace the target's.
    pub fn expanded(self) -> Value {
        match self.value {
            Value::Object(members) => {
                let mut whole = match self.target().map(Self::expanded) {
                    Some(Value::Object(target)) => target,
                    Some(target) => return target,
                    None => Map::new(),
                };
                for (name, value) in members.iter().filter(|(name, _)| *name != "$ref") {
                    whole.insert(name.clone(), Self { value, ..self }.expanded());
                }
                Value::Object(whole)
            }
            Value::Array(items) => items.iter().map(|value| Self { value, ..self }.expanded()).collect(),
            plain => plain.clone(),
        }
    }
}

/// The path that is meant by another one in a file.
pub(super) fn beside(file: &str, relative: &str) -> String {
    let mut parts: Vec<_> = file.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}
