//! The crates that are compared, written below `bench/target/`, and cargo run on them.

use std::{
    env,
    ffi::OsStr,
    fs,
    path::PathBuf,
    process::{Command, Output},
};

use crate::{
    files::{self, bench, told},
    programs,
    wrapper::{self, Cost},
};

use super::{derive::derived, types::Types};

/// A cargo workspace with both crates of types, and the programs on top of them.
pub struct Workspace {
    folder: PathBuf,
}

/// Each crate's name, its dependencies, and its source, unless that is generated.
const CRATES: &[(&str, &[&str], Option<&str>)] = &[
    ("tables", TABLES, None),
    ("derives", DERIVES, None),
    (
        "tables-program",
        &["tables", "bytes", TABLES[0]],
        Some(include_str!("../../codec/crates/tables-program.rs")),
    ),
    ("tables-empty", &["tables", "bytes", TABLES[0]], Some(EMPTY)),
    (
        "derives-program",
        &["derives", DERIVES[0], DERIVES[1]],
        Some(include_str!("../../codec/crates/derives-program.rs")),
    ),
    ("derives-empty", &["derives", DERIVES[0], DERIVES[1]], Some(EMPTY)),
    (
        "speed",
        &["tables", "derives", "bytes", TABLES[0], DERIVES[0], DERIVES[1]],
        Some(include_str!("../../codec/crates/speed.rs")),
    ),
];

const TABLES: &[&str] = &["matrix-jobs-runtime"];
const DERIVES: &[&str] = &["serde", "serde_json"];
const EMPTY: &str = include_str!("../../codec/crates/empty-program.rs");
const ROOT: &str = include_str!("../../codec/crates/Cargo.toml");
const SUPPORT: &str = include_str!("../../codec/crates/support.rs");

impl Workspace {
    /// Writes all crates.
    pub fn write(types: &Types) -> Result<Self, String> {
        let workspace = Self { folder: files::target("codec") };
        workspace.file("Cargo.toml", ROOT)?;
        let lock = bench().join("../Cargo.lock");
        // The same versions as the project's own.
        workspace.file("Cargo.lock", &fs::read_to_string(&lock).map_err(|why| told(&lock, why))?)?;
        for (name, dependencies, source) in CRATES {
            workspace.file(&format!("{name}/Cargo.toml"), manifest(name, dependencies))?;
            if let Some(source) = source {
                workspace.file(&format!("{name}/src/main.rs"), source)?;
            }
        }
        workspace.types(types)?;
        Ok(workspace)
    }

    fn types(&self, types: &Types) -> Result<(), String> {
        for (path, file) in &types.files {
            let theirs = derived(file.clone()).map_err(|why| format!("error: deriving {path}: {why}"))?;
            let (mut tables, mut derives) = (prettyplease::unparse(file), prettyplease::unparse(&theirs));
            if path == "lib.rs" {
                let allow = "#![allow(deprecated, unused_imports)]\n";
                tables.insert_str(0, allow);
                derives.insert_str(0, &format!("{allow}pub mod support;\n"));
            }
            self.file(&format!("tables/src/{path}"), &tables)?;
            self.file(&format!("derives/src/{path}"), &derives)?;
        }
        self.file("derives/src/support.rs", SUPPORT).map(drop)
    }

    /// Writes a file, unless it is there already.
    pub fn file(&self, path: &str, content: impl AsRef<[u8]>) -> Result<PathBuf, String> {
        let path = self.folder.join(path);
        files::write(&path, content)?;
        Ok(path)
    }

    /// Runs cargo, which builds whatever is out of date.
    pub fn cargo(&self, words: &[&str]) -> Result<(), String> {
        self.run(Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into())).args(words)).map(drop)
    }

    /// Compiles one crate from scratch, its dependencies being there, and says what that took.
    pub fn compile(&self, words: &[&str], name: &str) -> Result<Cost, String> {
        let source = if self.folder.join(name).join("src/lib.rs").exists() { "lib.rs" } else { "main.rs" };
        files::touch(&self.folder.join(name).join("src").join(source))?;
        let record = self.record();
        self.cargo(&[words, &["-p", name]].concat())?;
        let text = fs::read_to_string(&record).map_err(|why| told(&record, why))?;
        wrapper::recorded(&text, &name.replace('-', "_"))
            .ok_or_else(|| format!("error: cargo {} didn't compile {name}", words.join(" ")))
    }

    /// The size of a program.
    pub fn size(&self, name: &str) -> Result<u64, String> {
        let path = self.program(name);
        fs::metadata(&path).map(|file| file.len()).map_err(|why| told(&path, why))
    }

    /// Runs a program and gives back what it printed.
    pub fn start<T: AsRef<OsStr>>(&self, name: &str, words: &[T]) -> Result<String, String> {
        let output = self.run(Command::new(self.program(name)).args(words))?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn program(&self, name: &str) -> PathBuf {
        self.folder.join("target/release").join(name)
    }

    fn record(&self) -> PathBuf {
        self.folder.join("record.txt")
    }

    fn run(&self, command: &mut Command) -> Result<Output, String> {
        wrapper::record(command, &self.record())?;
        command
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            // What users wait for is a crate that isn't built incrementally.
            .env("CARGO_INCREMENTAL", "0");
        programs::run(command)
    }
}

fn manifest(name: &str, dependencies: &[&str]) -> String {
    let dependencies: String = dependencies.iter().map(|name| format!("{name}.workspace = true\n")).collect();
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [dependencies]\n{dependencies}"
    )
}
