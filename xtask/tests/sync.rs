//! `cargo xtask sync` as people call it: what it writes, what it leaves alone, what it says.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;

const BANNER: &str = "# Written by `cargo xtask sync`. Do not edit.\n";

/// A checkout and a folder to write to.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(TempDir::new().unwrap());
        place.put(
            "checkout/data/api/a/x.yaml",
            "title: X\ndescription: Prose.\nitems: {$ref: definitions/y.yaml}\n",
        );
        place.put("checkout/data/api/a/definitions/y.yaml", "type: string\n");
        place
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Every file of the folder that is written to.
    fn files(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut waiting = vec![self.path("spec")];
        while let Some(folder) = waiting.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    waiting.push(path)
                } else {
                    found.push(relative(&path, &self.path("spec")))
                }
            }
        }
        found.sort();
        found
    }

    fn sync(&self) -> Ended {
        self.run(&["sync", "checkout", "--release", "v1.19", "--to", "spec"])
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .current_dir(self.0.path())
            .output()
            .unwrap();
        Ended {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

#[derive(Debug)]
struct Ended {
    code: i32,
    out: String,
    err: String,
}

fn relative(path: &Path, folder: &Path) -> String {
    path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/")
}

#[test]
fn facts_are_written_with_their_banner() {
    let place = Place::new();
    let ended = place.sync();
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    assert_eq!(ended.out, "spec: 3 files of Matrix v1.19, 3 new, 0 changed, 0 removed\n");
    assert_eq!(place.files(), ["RELEASE", "a/definitions/y.yaml", "a/x.yaml"]);
    assert_eq!(
        place.text("spec/a/x.yaml"),
        format!("{BANNER}title: X\nitems:\n  $ref: definitions/y.yaml\n")
    );
    assert_eq!(place.sync().out, "spec: 3 files of Matrix v1.19, nothing changed\n");
}

#[test]
fn the_data_folder_is_a_checkout_too() {
    let place = Place::new();
    let ended =
        place.run(&["sync", "checkout/data", "--release=v1.19", "--commit", "abc123", "--to", "spec"]);
    assert_eq!(ended.code, 0, "{ended:?}");
    assert!(place.text("spec/RELEASE").contains("Commit:   abc123\n"));
}

#[test]
fn the_commit_is_read_from_the_checkout() {
    let place = Place::new();
    let git = |arguments: &[&str]| {
        let identity = ["-c", "user.name=n", "-c", "user.email=n@example.org"];
        let mut command = Command::new("git");
        command.arg("-C").arg(place.path("checkout")).args(identity).args(arguments);
        let output = command.output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    git(&["init", "--quiet"]);
    let ended = place.sync();
    assert_eq!(ended.code, 2, "a checkout without a commit: {ended:?}");
    assert!(ended.err.contains("--commit"), "{ended:?}");
    git(&["commit", "--quiet", "--allow-empty", "--message", "m"]);
    assert_eq!(place.sync().code, 0);
    let commit = git(&["rev-parse", "HEAD"]);
    assert!(place.text("spec/RELEASE").contains(&format!("Commit:   {commit}")));
}

#[test]
fn only_what_differs_is_touched() {
    let place = Place::new();
    place.sync();
    let modified = |path: &str| fs::metadata(place.path(path)).unwrap().modified().unwrap();
    let before = modified("spec/a/definitions/y.yaml");
    place.put("checkout/data/api/a/x.yaml", "title: Z\nitems: {$ref: definitions/y.yaml}\n");
    assert!(place.sync().out.ends_with("0 new, 1 changed, 0 removed\n"));
    assert!(place.text("spec/a/x.yaml").contains("title: Z"));
    assert_eq!(modified("spec/a/definitions/y.yaml"), before);
}

#[test]
fn what_is_no_longer_made_is_removed_and_other_files_stay() {
    let place = Place::new();
    place.sync();
    place.put("spec/gone/folder/z.yaml", &format!("{BANNER}type: string\n"));
    place.put("spec/overlays/a/x.yaml", "overlay: 1.0.0\n");
    place.put("spec/selection.yaml", "[]\n");
    assert!(place.sync().out.ends_with("0 new, 0 changed, 1 removed\n"));
    let expected = ["RELEASE", "a/definitions/y.yaml", "a/x.yaml", "overlays/a/x.yaml", "selection.yaml"];
    assert_eq!(place.files(), expected);
    assert!(!place.path("spec/gone").exists());
}

#[test]
fn a_foreign_file_in_the_way_stops_everything() {
    let place = Place::new();
    place.put("spec/a/x.yaml", "mine: true\n");
    place.put("spec/RELEASE", "mine too\n");
    let ended = place.sync();
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("spec/a/x.yaml\n") && ended.err.contains("spec/RELEASE\n"), "{ended:?}");
    assert_eq!(place.files(), ["RELEASE", "a/x.yaml"]);
    assert_eq!(place.text("spec/a/x.yaml"), "mine: true\n");
}

#[test]
fn wrong_definitions_are_all_reported_and_nothing_is_written() {
    let place = Place::new();
    place.sync();
    let before = place.text("spec/a/x.yaml");
    place.put("checkout/data/api/a/x.yaml", "title: Other\nitems: {$ref: z.yaml}\n");
    place.put("checkout/data/api/a/broken.yaml", "a: 1\nb: [\n");
    let ended = place.sync();
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    for expected in [
        "--> checkout/data/api/a/broken.yaml:3 #",
        "--> checkout/data/api/a/x.yaml:2 #/items/$ref",
        "2 errors",
    ] {
        assert!(ended.err.contains(expected), "{}", ended.err);
    }
    assert_eq!(place.text("spec/a/x.yaml"), before);
}

#[test]
fn a_folder_in_the_way_leaves_everything_as_it_was() {
    let place = Place::new();
    place.put("spec/a/definitions", "a file where a folder has to be\n");
    let ended = place.sync();
    assert_eq!(ended.code, 2, "{ended:?}");
    assert!(ended.err.starts_with("error: ") && ended.err.contains("spec/a/definitions"), "{ended:?}");
    assert_eq!(place.files(), ["a/definitions"]);
}

#[test]
fn wrong_calls_are_explained() {
    let place = Place::new();
    for (arguments, expected) in [
        (&["sync"][..], "say which checkout to read"),
        (&["sync", "checkout"], "say which release"),
        (&["sync", "checkout", "--release", "1.19"], "write it as in v1.19"),
        (&["sync", "nowhere", "--release", "v1.19"], "holds no Matrix definitions"),
        (&["sync", "checkout", "another", "--release", "v1.19"], "sync --help"),
        (&["sync", "checkout", "--relase", "v1.19"], "--relase"),
        (&["snyc"], "there is no command `snyc`"),
        (&["--verbose"], "--verbose"),
        (&[], "Usage: cargo xtask COMMAND"),
    ] {
        let ended = place.run(arguments);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{arguments:?}");
        assert!(ended.err.contains(expected), "{arguments:?}: {}", ended.err);
    }
    for arguments in [&["--help"][..], &["-h"], &["sync", "--help"], &["sync", "checkout", "-h"]] {
        let ended = place.run(arguments);
        assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{arguments:?}");
        assert!(ended.out.contains("Usage: cargo xtask"), "{}", ended.out);
    }
}
