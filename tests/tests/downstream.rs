//! The verdicts of `cargo xtask diff`, held against the compiler: a program that uses what a report calls unbroken
//! compiles against both crates.
//!
//! `MATRIX_JOBS_DIFF` names two releases in the folder that `MATRIX_SPEC_DIR` names, as in `v1.16 v1.18`; without it,
//! they are the one before ours and ours.

use std::env;
use std::path::{Path, PathBuf};

use matrix_jobs_codegen::diff::{Surface, compare, program};
use matrix_jobs_codegen::files::FileSet;
use matrix_jobs_codegen::generate_with_surface;
use matrix_jobs_codegen::release::Version;

#[path = "bodies/mod.rs"]
mod bodies;

use bodies::release::{cargo, tree, workspace, write};

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
    workspace(&home, &["old", "new", "uses-old", "uses-new"].map(str::to_owned));
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
        cargo(&home, "check", &format!("uses-{name}"));
    }
    println!("{uses} uses compile against both");
}

const FEATURES: &str =
    r#"["application-service", "catalog", "events", "identity", "push-gateway", "server-server"]"#;

fn made(release: &str, data: &Path) -> (FileSet, Surface) {
    let version: Version = release.parse().expect("a release");
    let tree = tree(version, data);
    generate_with_surface(&tree, version).unwrap_or_else(|wrong| panic!("{}", wrong.render(&tree)))
}
