//! What a program that measures has printed.

use std::collections::BTreeMap;

use crate::report::Value;

/// Figures by name.
pub struct Figures {
    program: String,
    all: BTreeMap<String, Value>,
}

impl Figures {
    /// Reads lines of name, best and median, separated by tabs.
    pub fn parse(program: &str, text: &str) -> Self {
        let line = |line: &str| {
            let mut cells = line.split('\t');
            let name = cells.next()?.to_owned();
            let (best, median) = (cells.next()?.parse().ok()?, cells.next()?.parse().ok()?);
            Some((name, Value { best, median }))
        };
        Self { program: program.to_owned(), all: text.lines().filter_map(line).collect() }
    }

    pub fn get(&self, name: &str) -> Result<Value, String> {
        let figure = self.all.get(name).copied();
        figure.ok_or_else(|| format!("error: the program `{}` said nothing of `{name}`", self.program))
    }

    /// What stands between these two words in any name, in the order of the alphabet.
    pub fn between(&self, before: &str, after: &str) -> Vec<&str> {
        let names = self.all.keys();
        names.filter_map(|name| name.strip_prefix(before)?.strip_suffix(after)).map(str::trim).collect()
    }
}
