//! What a program gets with matrix-jobs: the packages of the default features, on Linux. The table in
//! `packages/tree.txt` is looked at when it changes;
//! `MATRIX_JOBS_WRITE_TREE=1 cargo test -p matrix-jobs-tests --test packages` writes it.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Says which licences a package may have.
const DENY: &str = include_str!("../../deny.toml");

/// Licences and versions of all packages, by name.
fn packages() -> BTreeMap<String, (String, Vec<String>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut tree = Command::new(env!("CARGO"));
    tree.current_dir(root).args(["tree", "--offline", "--package=matrix-jobs", "--edges=normal,build"]);
    tree.args(["--prefix=none", "--no-dedupe", "--format={p}\t{l}", "--target=x86_64-unknown-linux-gnu"]);
    let output = tree.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut packages = BTreeMap::new();
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let (package, licence) = line.split_once('\t').unwrap();
        let mut words = package.split(' ');
        let (name, version) = (words.next().unwrap(), words.next().unwrap());
        let (_, versions) = packages.entry(name.to_owned()).or_insert((licence.to_owned(), Vec::new()));
        if !versions.iter().any(|known| known == version) {
            versions.push(version.to_owned());
        }
    }
    packages
}

/// Whether one of the alternatives can be taken, in each part.
fn is_allowed(licence: &str) -> bool {
    let listed = DENY.lines().find_map(|line| line.strip_prefix("allow = [")).unwrap();
    let licences: Vec<_> =
        listed.trim_end_matches(']').split(", ").map(|one| one.trim_matches('"')).collect();
    assert!(licences.contains(&"MIT"), "{licences:?}");
    let parts = licence.split(" AND ").map(|part| part.trim_matches(['(', ')']));
    let alternatives =
        |part: &str| part.replace('/', " OR ").split(" OR ").any(|one| licences.contains(&one.trim()));
    parts.into_iter().all(alternatives)
}

#[test]
fn no_package_comes_unnoticed() {
    let listed: String =
        packages().iter().map(|(name, (licence, _))| format!("{name}: {licence}\n")).collect();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packages/tree.txt");
    if std::env::var_os("MATRIX_JOBS_WRITE_TREE").is_some() {
        fs::write(&file, &listed).unwrap();
    }
    let known = fs::read_to_string(&file).unwrap();
    let new: Vec<_> = listed.lines().filter(|line| !known.lines().any(|known| known == *line)).collect();
    let gone: Vec<_> = known.lines().filter(|line| !listed.lines().any(|listed| listed == *line)).collect();
    assert!(new.is_empty() && gone.is_empty(), "new: {new:?}, gone: {gone:?}; see the head of packages.rs");
}

#[test]
fn every_package_has_one_version_and_a_licence_that_suits_any_program() {
    for (name, (licence, versions)) in packages() {
        assert!(is_allowed(&licence), "{name}: {licence}");
        assert_eq!(versions.len(), 1, "{name}: {versions:?}");
    }
    assert!(
        !is_allowed("GPL-3.0-only")
            && !is_allowed("MIT AND MPL-2.0")
            && is_allowed("(MIT OR GPL-2.0) AND ISC")
    );
}

/// The packages of a program and of all tests and tools, as cargo describes them.
fn metadata() -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut metadata = Command::new(env!("CARGO"));
    metadata.current_dir(root).args(["metadata", "--offline", "--format-version=1"]);
    metadata.arg("--filter-platform=x86_64-unknown-linux-gnu");
    let output = metadata.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn no_package_asks_for_a_newer_rust_than_this_project() {
    let number =
        |version: &str| -> Vec<u32> { version.split('.').map(|part| part.parse().unwrap()).collect() };
    let metadata = metadata();
    let packages = metadata["packages"].as_array().unwrap();
    let named = |name| packages.iter().find(|package| package["name"] == name).unwrap();
    let ours = number(named("matrix-jobs")["rust_version"].as_str().unwrap());
    let mut asked = 0;
    for package in packages {
        let Some(version) = package["rust_version"].as_str() else { continue };
        assert!(number(version) <= ours, "{} asks for Rust {version}", package["name"]);
        asked += 1;
    }
    assert!(asked > 100, "{asked}");
}

#[test]
fn each_published_package_says_what_packagers_ask_for() {
    let metadata = metadata();
    let published: Vec<_> = metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|package| package["source"].is_null() && package["publish"].is_null())
        .collect();
    assert_eq!(published.len(), 3);
    for package in published {
        for property in ["description", "documentation", "license", "readme", "rust_version"] {
            assert!(package[property].is_string(), "{}: {property}", package["name"]);
        }
    }
}

#[test]
fn each_direct_dependency_has_its_reason() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    let architecture = read("ARCHITECTURE.md");
    let section =
        architecture.split("\n### Each dependency\n").nth(1).unwrap().split("\n### ").next().unwrap();
    let words: Vec<_> = section.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_').collect();
    for manifest in
        ["codegen", "generated", "runtime", "xtask"].map(|folder| read(&format!("{folder}/Cargo.toml")))
    {
        let tables =
            manifest.split("\n[").filter(|table| table.split(']').next().unwrap().ends_with("dependencies"));
        for table in tables.filter(|table| !table.starts_with("dev-")) {
            let names = table.lines().skip(1).filter(|line| line.starts_with(char::is_alphabetic));
            for name in names.map(|line| line.split(['.', ' ', '=']).next().unwrap()) {
                assert!(
                    name.starts_with("matrix-jobs") || words.contains(&name),
                    "{name} has no reason in ARCHITECTURE.md"
                );
            }
        }
    }
}
