//! The obstacle course of names: each obstacle of `obstacles/api-spec/` compiles, or is reported with the overlay
//! action to add.
//!
//! `obstacles/reported.txt` is what the generator says, `obstacles/overlays/` does what it advises. After either was
//! changed on purpose, `BLESS=1 cargo test -p matrix-jobs-tests --test obstacles` writes the text anew: read the
//! difference.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use matrix_jobs_codegen::{
    diagnostic::Diagnostics,
    files::FileSet,
    generate,
    load::{Layout, SourceTree},
    release::Version,
};

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: Names, version: 1.0.0}\n\
    servers:\n- {url: '{basePath}', variables: {basePath: {default: /_matrix/client/v3}}}\npaths:\n";

fn course() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("obstacles")
}

fn files(folder: &Path, below: &str) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{below}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            files.extend(self::files(&path, &format!("{name}/")))
        } else {
            files.push((name, fs::read(&path).unwrap()))
        }
    }
    files
}

fn tree(files: Vec<(String, Vec<u8>)>) -> SourceTree {
    SourceTree::new(Layout::ApiSpec, "api-spec/", files)
}

fn refused(tree: &SourceTree) -> Diagnostics {
    generate(tree, Version::Release(1, 19)).map(|_| ()).expect_err("something is wrong with it")
}

#[test]
fn what_cannot_be_named_is_reported_with_the_action_that_names_it() {
    let tree = tree(files(&course().join("api-spec"), ""));
    let reported = refused(&tree);
    let file = course().join("reported.txt");
    if env::var_os("BLESS").is_some() {
        fs::write(&file, reported.render(&tree)).unwrap();
    }
    assert_eq!(reported.render(&tree), fs::read_to_string(file).unwrap());

    let overlays = files(&course().join("overlays"), "");
    for wrong in reported.iter() {
        let target = wrong.help.split('`').nth(1).unwrap_or_default();
        let ours = format!("overlays/{}", wrong.at.file);
        let (_, overlay) = overlays
            .iter()
            .find(|(path, _)| format!("overlays/{path}") == ours)
            .unwrap_or_else(|| panic!("{ours} is missing"));
        let overlay = String::from_utf8_lossy(overlay);
        assert!(overlay.lines().any(|line| line == target), "{ours} has no line\n{target}");
    }
}

#[test]
fn with_the_advice_followed_everything_compiles() {
    let mut definitions = files(&course().join("api-spec"), "");
    definitions.extend(files(&course().join("overlays"), "overlays/"));
    let tree = tree(definitions);
    let made =
        generate(&tree, Version::Release(1, 19)).unwrap_or_else(|wrong| panic!("{}", wrong.render(&tree)));
    compiles("obstacles", &made);
}

#[test]
fn a_file_that_cannot_be_a_module_is_reported() {
    for name in ["self", "super", "crate", "***", "名前"] {
        let tree = tree(vec![(
            format!("client-server/{name}.yaml"),
            format!(
                "{HEAD}  /a: {{get: {{operationId: getA, responses: {{'200': {{description: ''}}}}}}}}\n"
            )
            .into_bytes(),
        )]);
        let reported = refused(&tree).render(&tree);
        assert!(reported.contains(&format!("`{name}` can't become a Rust name")), "{reported}");
        assert!(reported.contains("help: give the file another name"), "{reported}");
    }
}

/// Checks the crate below the target folder, with the versions of this workspace's lock and without the network.
fn compiles(name: &str, made: &FileSet) {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let folder = scratch.join(name);
    fs::remove_dir_all(&folder).ok();
    for (path, text) in made.iter().filter(|(path, _)| *path != "Cargo.toml") {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let runtime = project.join("runtime");
    let manifest = format!(
        "[package]\nname = \"matrix-jobs-{name}\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [features]\ndefault = [\"client-server\", \"catalog\", \"server\"]\nclient-server = []\ncatalog = []\nserver = []\ntest-server = []\n\n\
         [lints.rust]\nmissing_docs = \"deny\"\nwarnings = \"deny\"\n\n\
         [dependencies]\nmatrix-jobs-runtime = {{ path = {runtime:?}, default-features = false, features = [\"catalog\", \"server\"] }}\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(project.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let ended = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--target-dir"])
        .arg(scratch.parent().unwrap())
        .current_dir(&folder)
        .output()
        .unwrap();
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
}
