//! What releases took away and the crate keeps: `api-spec/removed/` is what the releases give, one after the other.

mod bodies;

use std::collections::BTreeMap;
use std::env;
use std::path::PathBuf;

use bodies::release::{facts, files};
use bodies::{our_release, project};
use matrix_jobs_codegen::load::{Layout, SourceTree};
use matrix_jobs_codegen::release::Version;
use matrix_jobs_codegen::removed;

type Files = Vec<(String, Vec<u8>)>;

fn ours(folder: &str) -> Files {
    files(&project().join("api-spec")).into_iter().filter(|(path, _)| path.starts_with(folder)).collect()
}

fn tree(parts: &[&Files]) -> SourceTree {
    SourceTree::new(Layout::ApiSpec, "", parts.iter().copied().flatten().cloned())
}

/// The releases that are there, up to ours.
fn releases() -> Option<(PathBuf, Vec<Version>)> {
    let named = env::var_os("MATRIX_SPEC_DIR").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| project().join("../shared/matrix-spec"));
    if !folder.is_dir() {
        println!("skipped: {} isn't there; MATRIX_SPEC_DIR can name another folder", folder.display());
        return None;
    }
    let names = folder.read_dir().unwrap().filter_map(|entry| entry.unwrap().file_name().into_string().ok());
    let mut releases: Vec<Version> = names.filter_map(|name| name.parse().ok()).collect();
    releases.retain(|release| *release <= our_release());
    releases.sort();
    Some((folder, releases))
}

/// Files with their texts. Between two of the releases there may be others: what one of those renamed, the next one that is
/// there did.
fn rounded(files: &Files, releases: &[Version]) -> BTreeMap<String, String> {
    let next = |version| releases.iter().find(|release| **release >= version).copied().unwrap_or(version);
    let line = |line: &str| match line.strip_prefix("  release: ") {
        Some(release) => {
            let release = Version::of_number(release.trim_matches('\'')).expect("a release");
            format!("  release: '{}'\n", next(release))
        }
        None => format!("{line}\n"),
    };
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap().lines().map(line).collect();
    files.iter().map(|(path, bytes)| (path.clone(), text(bytes))).collect()
}

#[test]
fn what_is_kept_follows_from_the_releases() {
    let Some((folder, releases)) = releases() else { return };
    let overlays = ours("overlays/");
    let (mut kept, mut before) = (Files::new(), None);
    for release in &releases {
        let facts = facts(*release, &folder.join(release.tag()).join("data"));
        if let Some((tree_before, release_before)) = &before {
            let gone = removed((tree_before, *release_before), (&tree(&[&facts]), *release));
            let gone = gone.unwrap_or_else(|wrong| panic!("{}", wrong.render(tree_before)));
            kept = gone.iter().map(|(path, text)| (path.to_owned(), text.into())).collect();
        }
        before = Some((tree(&[&facts, &overlays, &kept]), *release));
    }
    assert!(kept.len() > 3, "{kept:?}");
    assert_eq!(rounded(&kept, &releases), rounded(&ours("removed/"), &releases));
}
