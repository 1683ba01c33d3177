//! The definitions of `api-spec/`, read without a line of the generator's code.
#![allow(dead_code, reason = "each test program uses its part")]

pub mod operation;
pub mod random;
pub mod rust;
pub mod schema;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_yaml::Value;

/// The APIs with the number of operations that Matrix 1.19 has in each, and with those that earlier releases had.
pub const APIS: [(&str, usize); 5] = [
    ("client-server", 166 + 4),
    ("server-server", 36 + 2),
    ("identity", 23),
    ("application-service", 9),
    ("push-gateway", 1),
];

/// Where operations are that the release has no longer.
const REMOVED: &str = "removed/";

/// The workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace").to_owned()
}

/// All files, by their path below `api-spec/`.
pub struct Definitions {
    files: BTreeMap<String, Value>,
}

/// A place in a file.
#[derive(Clone, Copy)]
pub struct Node<'d> {
    definitions: &'d Definitions,
    pub file: &'d str,
    value: &'d Value,
}

impl Definitions {
    pub fn read() -> Self {
        let base = root().join("api-spec");
        let mut files: BTreeMap<String, Value> = BTreeMap::new();
        each_file(&base, "yaml", &mut |path| {
            let name = path.strip_prefix(&base).expect("a file below it").to_str().expect("a plain name");
            if name.contains('/') && !name.starts_with("overlays/") {
                let text = fs::read_to_string(path).expect(name);
                files.insert(name.to_owned(), serde_yaml::from_str(&text).expect(name));
            }
        });
        let removed: Vec<_> = files.keys().filter(|name| name.starts_with(REMOVED)).cloned().collect();
        for name in removed {
            let removed: Value = files.remove(&name).expect("a file of the list");
            // The table of earlier names has no operations.
            let Some(Value::Mapping(paths)) = removed.get("paths").cloned() else { continue };
            let known = files.get_mut(&name[REMOVED.len()..]).expect("only operations went");
            known["paths"].as_mapping_mut().expect(&name).extend(paths);
        }
        Self { files }
    }

    /// The top of each file of an API, definitions aside.
    pub fn api(&self, api: &str) -> Vec<Node<'_>> {
        let in_api = |name: &&String| {
            name.strip_prefix(api).is_some_and(|rest| rest.starts_with('/') && !rest[1..].contains('/'))
        };
        self.files.keys().filter(in_api).map(|file| self.top(file)).collect()
    }

    fn top(&self, file: &str) -> Node<'_> {
        let (file, value) = self.files.get_key_value(file).unwrap_or_else(|| panic!("no file {file}"));
        Node { definitions: self, file, value }
    }
}

impl<'d> Node<'d> {
    fn at(self, value: &'d Value) -> Self {
        Self { value, ..self }
    }

    pub fn get(self, key: &str) -> Option<Self> {
        self.value.get(key).map(|value| self.at(value))
    }

    pub fn value(self) -> &'d Value {
        self.value
    }

    pub fn text(self, key: &str) -> Option<&'d str> {
        self.value.get(key)?.as_str()
    }

    pub fn is_true(self, key: &str) -> bool {
        self.value.get(key).and_then(Value::as_bool).unwrap_or_default()
    }

    pub fn items(self) -> Vec<Self> {
        self.value.as_sequence().into_iter().flatten().map(|value| self.at(value)).collect()
    }

    pub fn list(self, key: &str) -> Vec<Self> {
        self.get(key).map(Self::items).unwrap_or_default()
    }

    pub fn texts(self, key: &str) -> Vec<&'d str> {
        self.list(key).into_iter().filter_map(|item| item.value.as_str()).collect()
    }

    pub fn entries(self) -> Vec<(&'d str, Self)> {
        let entries = self.value.as_mapping().into_iter().flatten();
        entries.filter_map(|(key, value)| Some((key.as_str()?, self.at(value)))).collect()
    }

    pub fn members(self, key: &str) -> Vec<(&'d str, Self)> {
        self.get(key).map(Self::entries).unwrap_or_default()
    }

    /// What a `$ref` here points at.
    pub fn target(self) -> Option<Self> {
        let (file, pointer) = self.text("$ref")?.split_once('#').unwrap_or((self.text("$ref")?, ""));
        let top = match file {
            "" => self.definitions.top(self.file),
            _ => self.definitions.top(&beside(self.file, file)),
        };
        let mut keys = pointer.split('/').skip(1).map(|key| key.replace("~1", "/").replace("~0", "~"));
        let found = keys.try_fold(top, |node, key| node.get(&key));
        Some(found.unwrap_or_else(|| panic!("{}: nothing at {pointer} of {file}", self.file)))
    }

    /// This, or what it refers to.
    pub fn resolved(self) -> Self {
        self.target().map_or(self, Self::resolved)
    }
}

/// The path of a file that another one names.
fn beside(file: &str, relative: &str) -> String {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

/// Calls `found` with every file of a kind below a folder.
pub fn each_file(folder: &Path, extension: &str, found: &mut dyn FnMut(&Path)) {
    let mut paths: Vec<_> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            each_file(&path, extension, found);
        } else if path.extension().is_some_and(|found| found == extension) {
            found(&path);
        }
    }
}
