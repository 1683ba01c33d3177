//! The rooms of the runtime know of each other what ARCHITECTURE.md allows, and no more.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The folders and files of `src/`, lowest first, and which of those before them they use.
const ROOMS: &[(&str, &[&str])] = &[
    ("json", &[]),
    ("platform", &[]),
    ("protocol", &["json", "platform"]),
    ("event", &["json", "protocol"]),
    ("state", &["json", "platform", "protocol"]),
    ("request", &["json", "protocol", "state"]),
    ("signing", &["json", "protocol"]),
    ("http", &["json", "platform", "protocol", "request", "state"]),
    ("connection", &["json", "platform", "protocol", "request", "signing", "state", "http"]),
    ("job", &["json", "protocol", "request", "state", "http", "connection"]),
    ("run", &["json", "platform", "protocol", "request", "state", "http", "connection", "job"]),
    ("session", &["json", "protocol", "request", "state", "connection", "job", "run"]),
    ("discovery", &["json", "platform", "protocol", "request", "state", "connection", "job", "run"]),
    ("steps", &[]),
    ("server", &["json", "protocol", "request", "job"]),
    ("catalog", &["json", "event", "protocol", "state", "job"]),
    ("test_server", &["json", "platform", "protocol", "state", "connection", "job", "steps", "server"]),
    (
        "test_util",
        &["json", "platform", "protocol", "request", "state", "http", "connection", "job", "run", "steps"],
    ),
];

/// Macros of the codec, which are at the root of the crate.
const MACROS: &[&str] = &[
    "record",
    "open_enum",
    "any_event",
    "union",
    "tagged",
    "json_variants",
    "text_type",
    "json_equal",
    "json_serde",
    "json_struct",
];

/// What only some files may mention.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("reqwest", &["http/configure.rs", "http/fetch.rs", "http/native/"]),
    ("h2::", &["http/native/errors.rs"]),
    ("rustls::", &["http/native/tls.rs"]),
    ("rustls_platform_verifier", &["http/native/tls.rs"]),
    ("ring::", &["http/native/tls.rs", "signing/"]),
    ("http_body", &["http/", "test_server/wire.rs", "test_util/"]),
    ("hyper", &["test_server/wire.rs"]),
    ("httpdate", &["http/native/tls.rs", "state/head.rs"]),
    ("tracing::", &["state/trace.rs"]),
    ("zeroize", &["json/", "run/uia/"]),
    ("tokio::time", &["platform/native.rs"]),
    ("tokio::spawn", &["platform/native.rs"]),
    ("tokio::net", &["platform/native.rs", "test_server/"]),
    ("SystemTime::now", &["platform/"]),
    ("RandomState", &["platform/native.rs"]),
    (
        "target_arch = \"wasm32\"",
        &[
            "connection/mod.rs",
            "http/file.rs",
            "http/mod.rs",
            "http/upload.rs",
            "platform/mod.rs",
            "run/builder.rs",
            "state/progress.rs",
        ],
    ),
    ("std::fs", &["http/file.rs"]),
    ("HashMap", &[]),
];

/// Files of one folder that use each other in a circle, and why.
const CIRCLES: &[(&str, &str)] = &[
    (
        "connection: builder credentials mod queue settings",
        "a connection begins its builder, which builds a connection; of what a connection has, some is a function of it, \
         named where a program asks for it: how its token is renewed, and how its server is asked for versions",
    ),
    (
        "json: budget container custom error raw reader record slot types view warning writer",
        "a value is read and written by its type's table, whose fields are of any type, tables among them",
    ),
];

/// The code of each file, without comments and unit tests.
fn sources() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut sources, mut folders) = (BTreeMap::new(), vec![root.clone()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
            let is_test = name.ends_with("tests.rs") || name.contains("/tests/");
            if name != "lib.rs" && !is_test {
                sources.insert(name, code(&fs::read_to_string(path).unwrap()));
            }
        }
    }
    sources
}

fn code(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let lines = code.lines().map(|line| line.split("//").next().unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

/// The paths that begin with this, such as `crate::`: what comes after it, groups in braces taken apart.
fn paths(text: &str, begin: &str) -> Vec<String> {
    starts(text, begin).flat_map(|at| expanded(&text[at + begin.len()..])).collect()
}

/// Where this stands and isn't the end of a longer word or path.
fn starts<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = usize> + 't {
    text.match_indices(word).map(|(at, _)| at).filter(|at| {
        let before = text[..*at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
    })
}

/// One path, or those of a group and of the groups in it.
fn expanded(rest: &str) -> Vec<String> {
    let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let path = &rest[..rest.find(|c| !is_path(c)).unwrap_or(rest.len())];
    let Some(group) = rest[path.len()..].strip_prefix('{') else {
        return vec![path.to_owned()];
    };
    let members = first_level(group);
    members.iter().flat_map(|member| expanded(member)).map(|member| format!("{path}{member}")).collect()
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
            _ => {}
        }
        if !(c.is_whitespace() || c == ',' && depth == 0) {
            parts.last_mut().unwrap().push(c);
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

fn head(path: &str) -> &str {
    path.split("::").next().unwrap_or_default()
}

#[test]
fn paths_are_found() {
    let text = "use crate::{\n    a::{b, c::{D, E}},\n    f,\n};\nfn g() { crate::h::i(); $crate::j!() } not_crate::k;";
    assert_eq!(paths(text, "crate::"), ["a::b", "a::c::D", "a::c::E", "f", "h::i", "j"]);
}

#[test]
fn each_room_uses_what_the_table_allows() {
    let mut wrong = Vec::new();
    for (file, text) in sources() {
        let room = file.split(['/', '.']).next().unwrap();
        let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else {
            wrong.push(format!("{file} is in no room"));
            continue;
        };
        let is_allowed = |name: &str| name == room || allowed.contains(&name) || MACROS.contains(&name);
        let others = paths(&text, "crate::").into_iter().filter(|path| !is_allowed(head(path)));
        wrong.extend(others.map(|path| format!("{file} uses crate::{path}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn rooms_use_only_those_before_them() {
    for (place, (room, allowed)) in ROOMS.iter().enumerate() {
        let before: Vec<_> = ROOMS[..place].iter().map(|(name, _)| name).collect();
        assert!(allowed.iter().all(|name| before.contains(&name)), "{room}");
    }
}

#[test]
fn the_table_is_in_architecture_md() {
    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ARCHITECTURE.md");
    let document = fs::read_to_string(document).unwrap();
    let places = ROOMS.iter().map(|(room, _)| {
        let row = [format!("| `{room}/` |"), format!("| `{room}.rs` |")];
        row.iter().find_map(|row| document.find(row)).unwrap_or_else(|| panic!("{room} isn't there"))
    });
    assert!(places.is_sorted(), "in another order");
}

#[test]
fn tools_are_named_where_they_are_at_home() {
    let mut wrong = Vec::new();
    for (file, text) in sources() {
        let strange = ONLY_IN.iter().filter(|(tool, homes)| {
            starts(&text, tool).next().is_some() && !homes.iter().any(|home| file.starts_with(home))
        });
        wrong.extend(strange.map(|(tool, _)| format!("{file} names {tool}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Which files of a folder use which, a folder in it being one of them. What the folder's `mod.rs` only hands on
/// belongs to the file from which it comes.
fn uses(folder: &str, sources: &BTreeMap<String, String>) -> BTreeMap<String, BTreeSet<String>> {
    let inside = || {
        sources.iter().filter_map(|(file, text)| Some((file.strip_prefix(folder)?.strip_prefix('/')?, text)))
    };
    let node = |file: &str| file.split(['/', '.']).next().unwrap().to_owned();
    let nodes: BTreeSet<_> = inside().map(|(file, _)| node(file)).collect();
    let facade = sources.get(&format!("{folder}/mod.rs")).map(String::as_str).unwrap_or_default();
    let handed_on: BTreeMap<_, _> = facade
        .match_indices("use ")
        .flat_map(|(at, _)| expanded(&facade[at + "use ".len()..]))
        .filter(|path| nodes.contains(head(path)))
        .map(|path| (path.rsplit("::").next().unwrap().to_owned(), head(&path).to_owned()))
        .collect();
    let target = |path: &str| match head(path) {
        name if nodes.contains(name) => name.to_owned(),
        name => handed_on.get(name).cloned().unwrap_or_else(|| "mod".to_owned()),
    };
    let absolute = format!("crate::{}::", folder.replace('/', "::"));
    let mut uses = BTreeMap::new();
    for (file, text) in inside() {
        let depth = file.matches('/').count() - usize::from(file.ends_with("/mod.rs"));
        let relative = match file {
            "mod.rs" => "self::".to_owned(),
            _ => "super::".repeat(depth + 1),
        };
        let reached = [absolute.as_str(), &relative].into_iter().flat_map(|begin| paths(text, begin));
        let own = node(file);
        let others = reached.map(|path| target(&path)).filter(|target| *target != own);
        uses.entry(own.clone()).or_insert_with(BTreeSet::new).extend(others);
    }
    uses
}

/// All that is used by a file, by what it uses, and so on.
fn reach<'u>(from: &'u str, uses: &'u BTreeMap<String, BTreeSet<String>>) -> BTreeSet<&'u str> {
    let (mut reached, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(file) = open.pop() {
        for next in uses.get(file).into_iter().flatten() {
            if reached.insert(next.as_str()) {
                open.push(next);
            }
        }
    }
    reached
}

#[test]
fn no_circle_is_without_a_reason() {
    let sources = sources();
    let folders: BTreeSet<_> = sources.keys().filter_map(|file| Some(file.rsplit_once('/')?.0)).collect();
    let mut circles = BTreeSet::new();
    for folder in folders {
        let uses = uses(folder, &sources);
        for file in uses.keys() {
            let reached = reach(file, &uses);
            let is_mutual = |other: &&&str| reach(other, &uses).contains(file.as_str());
            let circle: Vec<_> = reached.iter().filter(is_mutual).copied().collect();
            if !circle.is_empty() {
                circles.insert(format!("{folder}: {}", circle.join(" ")));
            }
        }
    }
    let listed: BTreeSet<_> = CIRCLES.iter().map(|(circle, _)| (*circle).to_owned()).collect();
    assert_eq!(circles, listed, "each with its reason in CIRCLES, and none that is gone");
}
