//! The table in the repository: counts.md.

use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::io::ErrorKind;
use std::process::ExitCode;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/counts.md");

/// So many hundredths of a count may come on top of it.
const ALLOWED: u64 = 10;

const HEAD: &str = "\
# Instructions

Written by `cargo run --release --manifest-path bench/instructions/Cargo.toml -- --write`; see the README beside it.

";
const MADE_WITH: &str = "Made with ";

pub struct Table {
    /// What they were counted with.
    pub machine: String,
    pub counts: Vec<(String, u64)>,
}

impl Table {
    /// The table in the repository, which is empty if there is none.
    pub fn read() -> Result<Self, Box<dyn Error>> {
        let text = match fs::read_to_string(PATH) {
            Err(problem) if problem.kind() == ErrorKind::NotFound => String::new(),
            read => read?,
        };
        let machine = text.lines().find_map(|line| line.strip_prefix(MADE_WITH)?.strip_suffix('.'));
        let counts = text.lines().filter_map(|line| {
            let (name, count) = line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | ")?;
            Some((name.to_owned(), count.trim().parse().ok()?))
        });
        Ok(Self { machine: machine.unwrap_or_default().to_owned(), counts: counts.collect() })
    }

    pub fn write(&self) -> Result<(), Box<dyn Error>> {
        let mut text = format!("{HEAD}{MADE_WITH}{}.\n\n| case | instructions |\n|---|---:|\n", self.machine);
        for (name, count) in &self.counts {
            writeln!(text, "| {name} | {count} |")?;
        }
        Ok(fs::write(PATH, text)?)
    }

    fn count(&self, name: &str) -> Option<u64> {
        self.counts.iter().find(|(other, _)| other == name).map(|(_, count)| *count)
    }

    /// The counts, and how they stand to those of another table, for people.
    pub fn beside(&self, other: &Self) -> String {
        self.counts.iter().fold(String::new(), |mut text, (name, count)| {
            let change = other.count(name).map(|before| (*count as f64 / before as f64 - 1.0) * 100.0);
            let change = change.map_or("new".to_owned(), |change| format!("{change:+.2} %"));
            text += &format!("{name:40} {count:>12} {change:>10}\n");
            text
        })
    }

    /// Fails if a count has grown by more than is allowed, or has no place in the table.
    pub fn check(&self, table: &Self) -> ExitCode {
        if self.machine != table.machine {
            println!("not compared: these are of {}, and the table of {}", self.machine, table.machine);
            return ExitCode::SUCCESS;
        }
        let most = |name: &str| table.count(name).map_or(0, |count| count * (100 + ALLOWED) / 100);
        let mut grown = self.counts.iter().filter(|(name, count)| *count > most(name)).peekable();
        if grown.peek().is_none() {
            return ExitCode::SUCCESS;
        }
        for (name, _) in grown {
            eprintln!("`{name}` takes over {ALLOWED} % more instructions than counts.md says");
        }
        eprintln!("find out why; if it has to be so, renew the table by `--write` in the same commit");
        ExitCode::FAILURE
    }
}
