//! Diagnostics as text for people, with the lines of the files that were read.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Lines, SourceTree};
use crate::diagnostic::{Diagnostics, Place, printable};

impl Diagnostics {
    /// The problems as text for people, with lines looked up in `tree`; empty if there are none.
    pub fn render(&self, tree: &SourceTree) -> String {
        // A file is looked through once, however much is wrong with it.
        let mut lines = BTreeMap::new();
        let mut line = |at: &Place| -> Option<usize> {
            let known: &Option<Lines> = lines.entry(at.file.clone()).or_insert_with(|| tree.lines(&at.file));
            known.as_ref().map(|lines| lines.line(&at.pointer))
        };
        let located = self.iter().map(|diagnostic| (&diagnostic.at.file, line(&diagnostic.at), diagnostic));
        let mut located: Vec<_> = located.collect();
        located.sort();
        let mut text = String::new();
        for (file, line, diagnostic) in located {
            let shown = printable(tree.shown(file));
            let line = line.map_or_else(String::new, |line| format!(":{line}"));
            // Writing into a String can't fail.
            let _ = writeln!(
                text,
                "error: {}\n  --> {shown}{line} {}\n  help: {}\n",
                printable(&diagnostic.problem),
                printable(&diagnostic.at.pointer.to_string()),
                printable(&diagnostic.help)
            );
        }
        match self.len() {
            0 => {}
            1 => text.push_str("1 error\n"),
            several => text.push_str(&format!("{several} errors\n")),
        }
        text
    }
}
