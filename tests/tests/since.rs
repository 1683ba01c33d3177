//! Since when everything is there: `api-spec/since.yaml` against what the definitions say themselves, and against the
//! releases.

mod bodies;

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use bodies::{our_release, project};
use matrix_jobs_codegen::history::History;
use matrix_jobs_codegen::load::{Layout, SourceTree};
use matrix_jobs_codegen::release::Version;
use matrix_jobs_codegen::{generate, history};

type Files = Vec<(String, Vec<u8>)>;

/// Where the definitions say otherwise than the releases, and why.
const DEVIATIONS: &[(&str, &str)] = &[
    ("/content/description in event m.call.negotiate: 1.9, but the definitions say 1.7", MISNAMED),
    (
        "/response/capabilities/m.3pid_changes in client-server GET /_matrix/client/v3/capabilities: 1.12, but the definitions say 1.2",
        IN_WORDS,
    ),
    (
        "/response/capabilities/m.get_login_token in client-server GET /_matrix/client/v3/capabilities: 1.12, but the definitions say 1.7",
        IN_WORDS,
    ),
    (
        "/response/capabilities/m.set_avatar_url in client-server GET /_matrix/client/v3/capabilities: 1.12, but the definitions say 1.2",
        IN_WORDS,
    ),
    (
        "/response/capabilities/m.set_displayname in client-server GET /_matrix/client/v3/capabilities: 1.12, but the definitions say 1.2",
        IN_WORDS,
    ),
    (
        "/response/m.tz in server-server GET /_matrix/federation/v1/query/profile: 1.19, but the definitions say 1.16",
        MISSING,
    ),
];

const IN_WORDS: &str = "until then it was in the prose alone; our overlay says since when";
const MISNAMED: &str = "the first definition had another name for it; our overlay says since when";
const MISSING: &str = "the first definition lacked it";

fn files(folder: &Path) -> Files {
    let (mut files, mut waiting) = (Files::new(), vec![folder.to_owned()]);
    while let Some(here) = waiting.pop() {
        for entry in fs::read_dir(here).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path)
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                files.push((name, fs::read(&path).unwrap()));
            }
        }
    }
    files
}

fn told(tree: &SourceTree, release: Version) -> History {
    history(tree, release).unwrap_or_else(|wrong| panic!("{}", wrong.render(tree)))
}

/// This project's facts, overlays and table.
fn ours() -> SourceTree {
    SourceTree::new(Layout::ApiSpec, "api-spec/", files(&project().join("api-spec")))
}

/// The entries of a table, with their releases.
fn entries(text: &str) -> BTreeMap<String, Version> {
    let mut entries = BTreeMap::new();
    let mut release = Version::Unstable;
    for line in text.lines().skip_while(|line| *line != "since:").skip(1) {
        match line.strip_prefix("  - ") {
            Some(entry) => _ = entries.insert(entry.to_owned(), release),
            None => {
                let number = line.trim().trim_end_matches(':').trim_matches('\'');
                release = format!("v{number}").parse().unwrap();
            }
        }
    }
    entries
}

fn table(history: &History) -> BTreeMap<String, Version> {
    entries(history.files().get("since.yaml").unwrap())
}

#[test]
fn the_table_and_the_definitions_agree() {
    let deviations = told(&ours(), our_release()).deviations();
    let known: Vec<_> = DEVIATIONS.iter().map(|(line, _)| *line).collect();
    assert_eq!(deviations, known);
}

/// An entry that names nothing would be forgotten by the next update.
#[test]
fn every_entry_means_something() {
    let written = fs::read_to_string(project().join("api-spec/since.yaml")).unwrap();
    assert_eq!(table(&told(&ours(), our_release())), entries(&written));
}

/// The entries of what an entry is part of.
fn around(entry: &str) -> Vec<String> {
    let Some((pointer, root)) = entry.rsplit_once(" in ") else { return Vec::new() };
    let wholes = pointer.match_indices('/').skip(1).map(|(at, _)| format!("{} in {root}", &pointer[..at]));
    wholes.chain([root.to_owned()]).collect()
}

/// Of the releases that are there, each tells that an entry is no newer than itself, and newer than the one before it.
#[test]
fn the_table_is_what_the_releases_say() {
    let named = env::var_os("MATRIX_SPEC_DIR").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| project().join("../shared/matrix-spec"));
    if !folder.is_dir() {
        println!("skipped: {} isn't there; MATRIX_SPEC_DIR can name another folder", folder.display());
        return;
    }
    let names =
        fs::read_dir(&folder).unwrap().filter_map(|entry| entry.unwrap().file_name().into_string().ok());
    let mut releases: Vec<Version> = names.filter_map(|name| name.parse().ok()).collect();
    releases.retain(|release| *release <= our_release());
    releases.sort();
    let beside: Files = files(&project().join("api-spec"))
        .into_iter()
        .filter(|(path, _)| ["overlays/", "removed/"].iter().any(|folder| path.starts_with(folder)))
        .collect();
    let mut last: Option<History> = None;
    for release in &releases {
        let data = folder.join(release.tag()).join("data");
        let mut tree = SourceTree::new(Layout::Official, "data/", files(&data));
        tree.extend(Layout::ApiSpec, "api-spec/", beside.clone());
        let here = told(&tree, *release);
        last = Some(match last {
            Some(before) => here.after(&before),
            None => here,
        });
    }
    let found = table(&last.expect("a release"));
    let known = table(&told(&ours(), our_release()));
    let next = |version: &Version| releases.iter().find(|release| *release >= version).copied();
    let rounded: BTreeMap<_, _> =
        known.iter().map(|(entry, version)| (entry.clone(), next(version).unwrap_or(*version))).collect();
    // What came between the same two releases as what it is part of came with it.
    let with_whole = |entry: &str| {
        around(entry).iter().any(|whole| rounded.get(whole).is_some_and(|version| *version == rounded[entry]))
    };
    let rounded: BTreeMap<_, _> =
        rounded.clone().into_iter().filter(|(entry, _)| !with_whole(entry)).collect();
    assert_eq!(found, rounded);
}

/// What the crate says of an operation is what the table says, if the definitions say nothing.
#[test]
fn the_crate_tells_it() {
    let tree = ours();
    let krate = generate(&tree, our_release()).unwrap_or_else(|wrong| panic!("{}", wrong.render(&tree)));
    let module = |name: &str| krate.get(&format!("src/client_server/{name}.rs")).unwrap();
    for (name, line) in [
        ("mutual_rooms", "since: Some(\"1.19\")"),
        ("mutual_rooms", "/mutual_rooms</code>\n///\n/// - Since Matrix 1.19."),
        ("pushrules", "/pushrules/</code>\n///\n/// - Since Matrix 1.8 or earlier."),
        ("pushrules", "/global/</code>\n///\n/// - Since Matrix 1.8 or earlier."),
        ("pushrules", "/global/{kind}<wbr>/{ruleId}</code>\n///\n/// - Since Matrix 1.8 or earlier."),
        ("relations", "`recursion_depth`: integer, optional. Since Matrix 1.10."),
    ] {
        assert!(module(name).contains(line), "{name}: {line}");
    }
}
