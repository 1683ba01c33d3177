//! The stages of the generator know of each other what ARCHITECTURE.md allows, and no more.

mod common;

use std::collections::BTreeSet;

/// A folder or file of `src/`, and what its `crate::` paths may begin with.
const MAY_USE: &[(&str, &[&str])] = &[
    ("coverage", &["diagnostic", "load", "model", "name", "release", "render", "resolve"]),
    ("diagnostic", &[]),
    ("diff", &["model", "name"]),
    ("emit", &["model", "name", "release"]),
    ("files", &[]),
    ("history", &["diagnostic", "files", "load", "model", "release", "resolve"]),
    ("load", &["diagnostic"]),
    ("lower", &["diagnostic", "load", "model", "openapi", "release", "resolve"]),
    ("model", &["diagnostic", "release"]),
    ("name", &["diagnostic", "model"]),
    ("openapi", &["diagnostic", "load", "model", "resolve"]),
    ("release", &[]),
    ("removed", &["diagnostic", "files", "load", "release", "resolve"]),
    ("renamed", &["diagnostic", "load", "model", "release", "removed", "resolve"]),
    ("render", &["emit", "files", "release"]),
    ("resolve", &["diagnostic", "load", "release"]),
    ("sync", &["diagnostic", "files", "load", "release", "render", "resolve"]),
    ("words", &["diagnostic", "model", "name"]),
];

/// What only some files may mention.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("serde_yaml", &["load/yaml.rs"]),
    ("quote::", &["emit/", "render/layout.rs"]),
    ("proc_macro2", &["emit/", "render/"]),
    ("prettyplease", &["render/"]),
    ("Ident::new", &["emit/ident.rs", "emit/scope.rs"]),
    ("std::fs", &[]),
    ("HashMap", &[]),
    ("HashSet", &[]),
];

fn sources() -> Vec<(String, String)> {
    let text = |bytes| String::from_utf8(bytes).unwrap();
    common::files("src").into_iter().map(|(path, bytes)| (path, text(bytes))).collect()
}

/// The modules that a file reaches by `crate::`, in `use` lines with and without braces, and in paths.
fn reached(text: &str) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        let group = rest.strip_prefix('{').map(first_level);
        let paths = group.unwrap_or_else(|| vec![rest.to_owned()]);
        let head =
            |path: &String| path.split(|c: char| !c.is_alphanumeric() && c != '_').next().map(str::to_owned);
        reached.extend(paths.iter().filter_map(head).filter(|name| !name.is_empty()));
    }
    reached
}

/// The parts of a group, up to the brace that closes it.
fn first_level(group: &str) -> Vec<String> {
    let (mut parts, mut depth) = (vec![String::new()], 0);
    for c in group.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => parts.push(String::new()),
            c if depth == 0 && !c.is_whitespace() => parts.last_mut().unwrap().push(c),
            _ => {}
        }
    }
    parts
}

#[test]
fn groups_and_paths_are_found() {
    let text = "use crate::{\n    load::{Cursor, Node},\n    model,\n};\nfn f() { crate::name::f(); crate::#(#path)* }";
    assert_eq!(reached(text).into_iter().collect::<Vec<_>>(), ["load", "model", "name"]);
}

#[test]
fn each_stage_imports_what_the_table_allows() {
    let mut wrong = Vec::new();
    for (file, text) in sources().iter().filter(|(file, _)| file != "lib.rs") {
        let stage = file.split(['/', '.']).next().unwrap();
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == stage) else {
            wrong.push(format!("{file} belongs to no stage"));
            continue;
        };
        let others =
            reached(text).into_iter().filter(|name| name != stage && !allowed.contains(&name.as_str()));
        wrong.extend(others.map(|name| format!("{file} reaches {name}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn tools_are_named_where_they_are_at_home() {
    let mut wrong = Vec::new();
    for (file, text) in sources() {
        let strange = ONLY_IN
            .iter()
            .filter(|(tool, homes)| text.contains(tool) && !homes.iter().any(|home| file.starts_with(home)));
        wrong.extend(strange.map(|(tool, _)| format!("{file} names {tool}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
