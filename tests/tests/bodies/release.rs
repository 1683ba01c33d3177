//! The crate of another release, generated for a test from its facts and our overlays, in a workspace of the test's
//! own.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use matrix_jobs_codegen::load::{Layout, SourceTree};
use matrix_jobs_codegen::release::Version;
use matrix_jobs_codegen::sync::{Release, sync};

use super::overlay::texts;
use super::project;

/// What a release's definitions are generated from, as `cargo xtask sync` writes it, with our overlays and what was
/// removed.
pub fn tree(release: Version, data: &Path) -> SourceTree {
    let overlays = texts(&project().join("api-spec"));
    let overlays = overlays.into_iter().map(|(path, text)| (path, text.into_bytes()));
    let removed = files(&project().join("api-spec/removed"));
    let removed = removed.into_iter().map(|(path, bytes)| (format!("removed/{path}"), bytes));
    SourceTree::new(
        Layout::ApiSpec,
        "api-spec/",
        facts(release, data).into_iter().chain(overlays).chain(removed),
    )
}

/// The facts of a release.
pub fn facts(release: Version, data: &Path) -> Vec<(String, Vec<u8>)> {
    let checkout = SourceTree::new(Layout::Official, "data/", files(data));
    let facts = sync(&checkout, &Release { version: release, commit: None });
    let facts = facts.unwrap_or_else(|wrong| panic!("{}:\n{}", release.tag(), wrong.render(&checkout)));
    facts.iter().map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).collect()
}

/// A workspace of these crates, with our dependencies at our versions.
pub fn workspace(home: &Path, crates: &[String]) {
    let ours = fs::read_to_string(project().join("Cargo.toml")).expect("our Cargo.toml");
    let (_, shared) = ours.split_once("[workspace.package]").expect("what crates share");
    let shared = shared.replace("path = \"", &format!("path = \"{}/", project().display()));
    let crates = format!("[workspace]\nresolver = \"3\"\nmembers = {crates:?}\n\n");
    write(&home.join("Cargo.toml"), &format!("{crates}[workspace.package]{shared}"));
    fs::copy(project().join("Cargo.lock"), home.join("Cargo.lock")).expect("our Cargo.lock");
}

/// The target folder of the tests themselves, where the dependencies are built already.
pub fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder").to_owned()
}

/// Runs cargo in the workspace, and fails if it does.
pub fn cargo(home: &Path, command: &str, package: &str) {
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([command, "--offline", "--quiet", "--package", package])
        .current_dir(home)
        .env("CARGO_TARGET_DIR", target())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{package}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Writes a file, unless it is so already: nothing is built again without a need.
pub fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).ok().as_deref() != Some(text) {
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}

/// All files below a folder, by their paths in it.
pub fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let (mut files, mut waiting) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(here) = waiting.pop() {
        for entry in fs::read_dir(here).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                waiting.push(path);
                continue;
            }
            let name = path.strip_prefix(folder).expect("a file in it").to_str().expect("a plain name");
            files.push((name.replace('\\', "/"), fs::read(&path).expect("a file")));
        }
    }
    files
}
