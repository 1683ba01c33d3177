//! The verdicts of `cargo xtask diff`, held against the compiler: a program that uses what a report calls unbroken compiles against
//! both crates.
//!
//! `MATRIX_JOBS_DIFF` names two releases in the folder that `MATRIX_SPEC_DIR` names, as in `v1.16 v1.18`; without it, they are the
//! one before ours and ours.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use matrix_jobs_codegen::diff::{Surface, compare, program};
use matrix_jobs_codegen::files::FileSet;
use matrix_jobs_codegen::generate_with_surface;
use matrix_jobs_codegen::load::{Layout, SourceTree};
use matrix_jobs_codegen::release::Version;
use matrix_jobs_codegen::sync::{Release, sync};

#[path = "bodies/mod.rs"]
mod bodies;

use bodies::overlay::texts;
use bodies::project;

fn pair() -> (String, String) {
    let named = env::var("MATRIX_JOBS_DIFF").unwrap_or_else(|_| "v1.18 v1.19".to_owned());
    let (old, new) = named.split_once(' ').expect("two releases");
    (old.to_owned(), new.to_owned())
}

#[test]
fn what_a_report_calls_unbroken_compiles_against_both() {
    let Some(folder) = env::var_os("MATRIX_SPEC_DIR").map(PathBuf::from) else {
        println!("skipped: MATRIX_SPEC_DIR doesn't name a folder with releases");
        return;
    };
    let (old, new) = pair();
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("downstream");
    let made = |release: &str| made(release, &folder.join(release).join("data"));
    let ((old_files, old_surface), (new_files, new_surface)) = (made(&old), made(&new));
    let report = compare(&old_surface, &new_surface);
    println!("from {old} to {new}: {}", report.counts());
    let source = program(&old_surface, &report);
    workspace(&home);
    for (name, files) in [("old", &old_files), ("new", &new_files)] {
        for (path, text) in files.iter() {
            let text = text.replace("name = \"matrix-jobs\"", &format!("name = \"krate-{name}\""));
            write(&home.join(name).join(path), &text);
        }
        let manifest = format!(
            "[package]\nname = \"uses-{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             krate = {{ package = \"krate-{name}\", path = \"../{name}\", features = {FEATURES} }}\n"
        );
        write(&home.join(format!("uses-{name}/Cargo.toml")), &manifest);
        write(&home.join(format!("uses-{name}/src/lib.rs")), &source);
    }
    let uses = source.matches("\nfn ").count();
    assert!(uses > 1_000, "the program uses {uses} items only");
    for name in ["old", "new"] {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder");
        let check = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["check", "--offline", "--quiet", "--package", &format!("uses-{name}")])
            .current_dir(&home)
            .env("CARGO_TARGET_DIR", target)
            .output()
            .expect("cargo runs");
        assert!(check.status.success(), "{name}: {}", String::from_utf8_lossy(&check.stderr));
    }
    println!("{uses} uses compile against both");
}

const FEATURES: &str =
    r#"["application-service", "catalog", "events", "identity", "push-gateway", "server-server"]"#;

fn made(release: &str, data: &Path) -> (FileSet, Surface) {
    let version: Version = release.parse().expect("a release");
    let checkout = SourceTree::new(Layout::Official, "data/", files(data));
    let facts = sync(&checkout, &Release { version, commit: None });
    let facts = facts.unwrap_or_else(|wrong| panic!("{}", wrong.render(&checkout)));
    let ours = texts(&project().join("api-spec"));
    let ours = ours.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    let bytes = facts.iter().chain(ours).map(|(path, text)| (path, text.as_bytes().to_vec()));
    let tree = SourceTree::new(Layout::ApiSpec, "api-spec/", bytes);
    generate_with_surface(&tree, version).unwrap_or_else(|wrong| panic!("{}", wrong.render(&tree)))
}

fn workspace(home: &Path) {
    let ours = fs::read_to_string(project().join("Cargo.toml")).expect("our Cargo.toml");
    let (_, shared) = ours.split_once("[workspace.package]").expect("what crates share");
    let shared = shared.replace("path = \"", &format!("path = \"{}/", project().display()));
    let members =
        "[workspace]\nresolver = \"3\"\nmembers = [\"old\", \"new\", \"uses-old\", \"uses-new\"]\n\n";
    write(&home.join("Cargo.toml"), &format!("{members}[workspace.package]{shared}"));
    fs::copy(project().join("Cargo.lock"), home.join("Cargo.lock")).expect("our Cargo.lock");
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
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

/// Writes a file, unless it is so already: nothing is built again without a need.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).ok().as_deref() != Some(text) {
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}
