//! Overlays, held against the sets of the Overlay Specification itself: what it calls valid is only refused by rules of
//! this project's, whose messages say so.
//!
//! `OVERLAY_SPEC_DIR` names a checkout of the specification's repository (OAI/Overlay-Specification).

use std::path::{Path, PathBuf};
use std::{env, fs};

use matrix_jobs_codegen::diagnostic::{Diagnostics, FilePath};
use matrix_jobs_codegen::load::{Layout, SourceTree, load};
use matrix_jobs_codegen::release::Version;
use matrix_jobs_codegen::resolve::resolve;
use serde_json::Value;

fn specification() -> Option<PathBuf> {
    let folder = env::var_os("OVERLAY_SPEC_DIR").map(PathBuf::from);
    if folder.is_none() {
        println!("skipped: OVERLAY_SPEC_DIR doesn't name a checkout of the Overlay Specification");
    }
    folder
}

/// What becomes of a document, and what the standard (not a rule of ours) has against the overlay.
fn applied(document: &str, overlay: &str) -> (Value, Vec<String>) {
    // In the sets, the document is the one beside the overlay, whatever its name.
    let overlay: String = overlay
        .lines()
        .filter(|line| !line.starts_with("extends: openapi"))
        .map(|l| format!("{l}\n"))
        .collect();
    let files = [("client-server/x.yaml", document), ("overlays/x.yaml", &overlay)];
    let tree =
        SourceTree::new(Layout::ApiSpec, "", files.map(|(path, text)| (path, text.as_bytes().to_vec())));
    let mut wrong = Diagnostics::new();
    let spec = resolve(load(&tree, &mut wrong), Version::Release(1, 19), &mut wrong);
    let by_the_standard = wrong.iter().filter(|one| !one.problem.ends_with("this project doesn't"));
    let problems = by_the_standard.map(|one| format!("{} {}", one.at.pointer, one.problem)).collect();
    let root = spec.root(&FilePath::from("client-server/x.yaml")).expect("the document");
    (Value::from(root.node()), problems)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    let mut files: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files
}

fn text(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|why| panic!("{}: {why}", file.display()))
}

#[test]
fn the_compliant_sets_come_out_as_the_specification_says() {
    let Some(specification) = specification() else { return };
    let sets = files(&specification.join("compliant-sets")).into_iter().filter(|path| path.is_dir());
    let mut seen = 0;
    for set in sets {
        let (came_out, problems) =
            applied(&text(&set.join("openapi.yaml")), &text(&set.join("overlay.yaml")));
        assert!(problems.is_empty(), "{}: {problems:?}", set.display());
        let expected: serde_yaml::Value =
            serde_yaml::from_str(&text(&set.join("output.yaml"))).expect("YAML");
        assert_eq!(came_out, json(&expected), "{}", set.display());
        seen += 1;
    }
    assert!(seen >= 8, "{seen} sets");
}

/// Keys in YAML may be numbers.
fn json(value: &serde_yaml::Value) -> Value {
    match value {
        serde_yaml::Value::Mapping(entries) => {
            let key = |key: &serde_yaml::Value| match key {
                serde_yaml::Value::String(text) => text.clone(),
                other => serde_yaml::to_string(other).expect("a key").trim().to_owned(),
            };
            entries.iter().map(|(name, value)| (key(name), json(value))).collect()
        }
        serde_yaml::Value::Sequence(items) => items.iter().map(json).collect(),
        plain => serde_json::to_value(plain).expect("plain data"),
    }
}

/// Their path holds `@.x-oai-traits`, where RFC 9535 (and the text of version 1.1) has `@['x-oai-traits']`.
const NOT_RFC_9535: &str = "pass/actions-traits-example.yaml";

#[test]
fn its_examples_of_valid_and_invalid_overlays_are_reported_apart() {
    let Some(specification) = specification() else { return };
    let mut seen = 0;
    for version in ["v1.0", "v1.1"] {
        for (kind, valid) in [("pass", true), ("fail", false)] {
            for file in files(&specification.join("tests").join(version).join(kind)) {
                let (_, problems) = applied("openapi: 3.1.0\n", &text(&file));
                let valid = valid && !file.ends_with(NOT_RFC_9535);
                assert_eq!(problems.is_empty(), valid, "{}: {problems:?}", file.display());
                seen += 1;
            }
        }
    }
    assert!(seen > 60, "{seen} files");
}
