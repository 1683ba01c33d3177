//! A run that is killed while it writes leaves the old files or the new ones, or the next run finishes what it began.
#![cfg(unix)]

mod common;

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    process::{Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use common::Place;

type Contents = BTreeMap<String, Vec<u8>>;

const SWAP: &str = ".xtask-swap";

/// A command, the folder that it writes to, and the folder that holds its swap while it writes.
struct Case<'a> {
    arguments: &'a [&'a str],
    written: &'a [&'a str],
    swap: &'a str,
}

impl Case<'_> {
    fn contents(&self, place: &Place) -> Contents {
        let all = self.written.iter().flat_map(|folder| {
            let files = place.contents(folder).into_iter();
            files.map(move |(path, bytes)| (format!("{folder}/{path}"), bytes))
        });
        all.collect()
    }

    /// Starts the command, and kills it some time after it has begun to write; how long it has been writing, if it
    /// ended.
    fn run(&self, place: &Place, after: Option<Duration>) -> Option<Duration> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(self.arguments).current_dir(place.path("")).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let swap = place.path(self.swap).join(SWAP);
        let begun = loop {
            if swap.exists() {
                break Instant::now();
            }
            if child.try_wait().unwrap().is_some() {
                return Some(Duration::ZERO);
            }
        };
        match after {
            Some(after) => {
                while begun.elapsed() < after {
                    std::hint::spin_loop();
                }
                let ended = child.try_wait().unwrap().is_some();
                let _ = child.kill();
                child.wait().unwrap();
                ended.then(|| begun.elapsed())
            }
            None => {
                while swap.exists() {
                    sleep(Duration::from_micros(50));
                }
                let took = begun.elapsed();
                assert!(child.wait().unwrap().success());
                Some(took)
            }
        }
    }

    /// Kills the command at many points between its first file and its last, and looks at what is left each time.
    fn survives(&self, make: impl Fn(&Place)) {
        let place = Place::new();
        let reset = |old: &Contents| {
            self.written.iter().for_each(|folder| fs::remove_dir_all(place.path(folder)).unwrap());
            old.iter().for_each(|(path, bytes)| write(&place.path(path), bytes));
        };
        make(&place);
        let old = self.contents(&place);
        let window = self.run(&place, None).unwrap();
        let new = self.contents(&place);
        assert!(old != new, "there is something to write");
        let (mut during, mut mixed) = (0, 0);
        for _ in 0..50 {
            reset(&old);
            let ended = self.run(&place, Some(window.mul_f64(fastrand::f64() * 1.2))).is_some();
            let left = self.contents(&place);
            during += usize::from(!ended);
            let journal = place.path(self.swap).join(SWAP).join("journal").exists();
            let visible: Contents = left.into_iter().filter(|(path, _)| !path.contains(SWAP)).collect();
            mixed += usize::from(visible != old && visible != new);
            assert!(journal || visible == old || visible == new, "mixed, and nothing tells the next run");
            let ended = place.run(self.arguments);
            assert_eq!(ended.code, 0, "{ended:?}");
            let after = self.contents(&place);
            let paths = |contents: &Contents| contents.keys().cloned().collect::<Vec<_>>();
            assert_eq!(paths(&after), paths(&new), "the next run leaves nothing");
            assert!(after == new, "the next run repairs it");
            assert!(!place.path(self.swap).join(SWAP).exists());
        }
        println!("{during} of 50 were killed while writing ({window:?}), {mixed} left a mixed tree");
        assert!(during > 10, "only {during} of 50 were killed while writing, which takes {window:?}");
    }
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

#[test]
fn regen_that_is_killed() {
    let arguments = ["regen", "--from", "api-spec", "--to", "generated"];
    let case = Case { arguments: &arguments, written: &["generated"], swap: "generated" };
    case.survives(|place| {
        for number in 0..40 {
            place.put(&format!("api-spec/client-server/tea{number}.yaml"), &teapot(number));
        }
        place.put("api-spec/RELEASE", "Release: Matrix v1.19\n");
        for (path, text) in place_of_old("regen") {
            place.put(&format!("generated/{path}"), &text);
        }
    });
}

#[test]
fn sync_that_is_killed() {
    let arguments = ["sync", "checkout", "--release", "v1.19", "--to", "spec"];
    let case = Case { arguments: &arguments, written: &["spec"], swap: "spec" };
    case.survives(|place| {
        for number in 0..200 {
            place.put(&format!("checkout/data/api/a/{number}.yaml"), "type: object\n");
        }
        for (path, text) in place_of_old("sync") {
            place.put(&format!("spec/{path}"), &text);
        }
    });
}

#[test]
fn update_that_is_killed() {
    let arguments = ["update", "checkout", "--release", "v1.19", "--project", "project"];
    let case = Case { arguments: &arguments, written: &["project"], swap: "project" };
    case.survives(|place| {
        for number in 0..30 {
            place.put(&format!("checkout/data/api/client-server/tea{number}.yaml"), &teapot(number));
        }
        place.put("project/CHANGELOG.md", "# Changelog\n\n## Unreleased\n");
        place.put("project/Cargo.toml", "version = \"0.1.0\"\n");
        for (path, text) in place_of_old("sync") {
            place.put(&format!("project/api-spec/{path}"), &text);
        }
        let old = "# Written by `cargo xtask sync`\n";
        place.put("project/api-spec/RELEASE", &format!("{old}Release: Matrix v1.18\n"));
        place.put("project/api-spec/client-server/tea0.yaml", &format!("{old}{}", teapot(0)));
        for (path, text) in place_of_old("regen") {
            place.put(&format!("project/generated/{path}"), &text);
        }
    });
}

fn teapot(number: usize) -> String {
    let letter = |number: usize| char::from(b'a' + (number % 10) as u8);
    let name = [letter(number / 10), letter(number)].iter().collect::<String>();
    format!(
        "openapi: 3.1.0
info: {{title: Tea, version: 1.0.0}}
servers: [{{url: '{{basePath}}', variables: {{basePath: {{default: /_matrix/client/v3}}}}}}]
paths:
  /tea/{number}:
    get:
      operationId: getTea{name}
      summary: Brews tea.
      responses: {{'200': {{description: ''}}}}
"
    )
}

/// What an earlier release left: files to be changed, and files to be removed with their folders.
fn place_of_old(author: &str) -> Vec<(String, String)> {
    let written = |path: String| (path, format!("# Written by `cargo xtask {author}`\nold: 1\n"));
    let paths = ["README.md".to_owned(), "RELEASE".to_owned()].into_iter();
    let old = (0..60).flat_map(|number| [format!("a/{number}.yaml"), format!("gone/{number}/old.rs")]);
    paths.chain(old).map(written).collect()
}
