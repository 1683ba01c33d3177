//! What the tests of the commands share: a temporary folder to run them in.
// Each test file is a crate of its own and uses a part of this.
#![allow(dead_code)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;

/// A definition of one operation.
pub const TEA: &str = "\
openapi: 3.1.0
info: {title: Tea, version: 1.0.0}
servers: [{url: '{basePath}', variables: {basePath: {default: /_matrix/client/v3}}}]
paths:
  /tea:
    get:
      operationId: getTea
      summary: Brews tea.
      parameters:
      - {in: query, name: cup, schema: {type: string}}
      responses: {'200': {description: ''}}
";

/// A folder that is gone after the test.
pub struct Place(TempDir);

/// How a run of the command ended.
#[derive(Debug, PartialEq, Eq)]
pub struct Ended {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Place {
    pub fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Changes a file's text; what is replaced has to be there.
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert!(text.contains(from), "{path} has no {from:?}");
        self.put(path, &text.replacen(from, to, 1));
    }

    /// Copies a folder to `to`, file by file.
    pub fn copy(&self, from: &Path, to: &str) {
        for (path, bytes) in contents(from) {
            let place = self.path(to).join(path);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, bytes).unwrap();
        }
    }

    pub fn contents(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        contents(&self.path(folder))
    }

    pub fn run(&self, arguments: &[&str]) -> Ended {
        xtask(self.0.path(), arguments)
    }
}

/// Runs the command as it was built, in a folder.
pub fn xtask(folder: &Path, arguments: &[&str]) -> Ended {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command.args(arguments).current_dir(folder).output().unwrap();
    Ended {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Every file below a folder, hidden ones too, by relative path; none if it isn't there.
pub fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(here) = waiting.pop() {
        for entry in fs::read_dir(here).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                found.insert(relative(&path, folder), bytes(&path));
            }
        }
    }
    found
}

/// What a file holds; of a link that leads nowhere, where it would lead.
fn bytes(path: &Path) -> Vec<u8> {
    let link = || fs::read_link(path).unwrap().into_os_string().into_encoded_bytes();
    fs::read(path).unwrap_or_else(|_| link())
}

fn relative(path: &Path, folder: &Path) -> String {
    path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/")
}

/// The top of this project.
pub fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}
