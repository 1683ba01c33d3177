//! The programs in `programs/`: built, and run for what they measure.

use std::{
    ffi::OsStr,
    path::PathBuf,
    process::{Command, Output},
};

use crate::{
    figures::Figures,
    files::{bench, target},
};

/// A command of cargo, about this workspace.
pub fn cargo(words: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(words).current_dir(bench());
    command
}

/// Runs a command to its end, which must be a good one.
pub fn run(command: &mut Command) -> Result<Output, String> {
    let output = command.output().map_err(|why| format!("error: {command:?}: {why}"))?;
    if output.status.success() {
        return Ok(output);
    }
    Err(format!("error: {command:?} failed\n{}", String::from_utf8_lossy(&output.stderr)))
}

/// The programs of one package, built as a release.
pub struct Programs {
    folder: PathBuf,
}

impl Programs {
    pub fn build(package: &str) -> Result<Self, String> {
        eprintln!("{package}: building the programs");
        let target = target("programs");
        run(cargo(&["build", "--quiet", "--release", "-p", package]).env("CARGO_TARGET_DIR", &target))?;
        Ok(Self { folder: target.join("release") })
    }

    /// Starts a program, and reads what it prints.
    pub fn figures<T: AsRef<OsStr>>(&self, program: &str, words: &[T]) -> Result<Figures, String> {
        let output = run(self.command(program).args(words))?;
        Ok(Figures::parse(program, &String::from_utf8_lossy(&output.stdout)))
    }

    pub fn command(&self, program: &str) -> Command {
        Command::new(self.folder.join(program))
    }
}
