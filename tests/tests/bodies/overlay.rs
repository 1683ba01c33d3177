//! The corrections in `api-spec/overlays/`, applied to the definitions of the releases that they are for.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use matrix_jobs_codegen::release::{Releases, Version};
use serde_json::{Value, json};
use serde_json_path::JsonPath;

use super::files::{self, Definitions, beside};
use super::project;

/// One correction.
pub struct Action {
    /// The file that it amends, as `api-spec/` calls it; none for all.
    pub file: Option<String>,
    /// Whether it makes that file.
    is_new: bool,
    target: JsonPath,
    change: Change,
}

enum Change {
    Remove,
    Update(Value),
}

/// The text of every overlay in a folder like `api-spec/`, by its path.
pub fn texts(base: &Path) -> BTreeMap<String, String> {
    let (mut texts, mut waiting) = (BTreeMap::new(), vec![base.join("overlays")]);
    while let Some(here) = waiting.pop() {
        for entry in fs::read_dir(&here).unwrap_or_else(|why| panic!("{}: {why}", here.display())) {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                waiting.push(path);
                continue;
            }
            let name = path.strip_prefix(base).expect("a file in it").to_str().expect("a plain name");
            texts.insert(name.replace('\\', "/"), fs::read_to_string(&path).expect("a text"));
        }
    }
    texts
}

/// The actions of an overlay that are for a release; `path` is where it stands in `api-spec/`.
pub fn actions(path: &str, text: &str, release: Version) -> Vec<Action> {
    let overlay = files::json(&serde_yaml::from_str(text).unwrap_or_else(|why| panic!("{path}: {why}")));
    let file = overlay["extends"].as_str().map(|extends| beside(path, extends));
    let applies = |at: &Value| {
        let releases = at["x-releases"].as_str().map(|range| range.parse::<Releases>().expect(path));
        releases.is_none_or(|range| range.contains(release))
    };
    let action = |action: &Value| Action {
        file: file.clone(),
        is_new: overlay["x-new"] == true,
        target: JsonPath::parse(action["target"].as_str().expect(path)).expect(path),
        change: match action.get("update") {
            Some(update) => Change::Update(update.clone()),
            None => {
                assert!(action.get("copy").is_none(), "{path}: teach this reader `copy`");
                Change::Remove
            }
        },
    };
    let all = overlay["actions"].as_array().expect(path).iter();
    all.filter(|action| applies(&overlay) && applies(action)).map(action).collect()
}

/// The definitions of a release in a folder, with our corrections.
pub fn corrected(folder: &Path, release: Version) -> Definitions {
    let mut definitions = Definitions::read(folder);
    let texts = texts(&project().join("api-spec"));
    let all: Vec<_> = texts.iter().flat_map(|(path, text)| actions(path, text, release)).collect();
    for file in all.iter().filter(|action| action.is_new).filter_map(|action| action.file.as_deref()) {
        let file = definitions.name(file);
        definitions.files.entry(file).or_insert_with(|| json!({}));
    }
    all.iter().for_each(|action| action.apply(&mut definitions));
    definitions
}

impl Action {
    pub fn apply(&self, definitions: &mut Definitions) {
        let only = self.file.as_deref().map(|file| definitions.name(file));
        for (name, top) in &mut definitions.files {
            if only.as_ref().is_none_or(|only| only == name) {
                let targets = self.target.query_located(top);
                let mut pointers: Vec<_> =
                    targets.locations().map(|location| location.to_json_pointer()).collect();
                pointers.sort();
                pointers.into_iter().rev().for_each(|pointer| self.change.apply(top, &pointer));
            }
        }
    }
}

impl Change {
    fn apply(&self, top: &mut Value, pointer: &str) {
        match self {
            Self::Update(update) => drop(top.pointer_mut(pointer).map(|target| merge(target, update))),
            Self::Remove => {
                let (around, name) = pointer.rsplit_once('/').expect("not a whole file");
                match top.pointer_mut(around) {
                    Some(Value::Object(members)) => {
                        members.remove(&name.replace("~1", "/").replace("~0", "~"));
                    }
                    Some(Value::Array(items)) => drop(items.remove(name.parse().expect("an index"))),
                    _ => {}
                }
            }
        }
    }
}

/// Merges as the Overlay standard says.
fn merge(target: &mut Value, update: &Value) {
    match (target, update) {
        (Value::Object(members), Value::Object(updates)) => {
            for (name, update) in updates {
                match members.get_mut(name) {
                    Some(member) => merge(member, update),
                    None => drop(members.insert(name.clone(), update.clone())),
                }
            }
        }
        (Value::Array(items), Value::Array(updates)) => items.extend(updates.iter().cloned()),
        (Value::Array(items), update) => items.push(update.clone()),
        (target, update) => *target = update.clone(),
    }
}
