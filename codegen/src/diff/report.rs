//! The report, for people, programs and the changelog.

use std::fmt::Write as _;

use serde_json::json;

use super::{Report, Verdict};

/// How a report is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// A line a change, for the terminal.
    #[default]
    Text,
    /// For programs.
    Json,
    /// For the changelog.
    Markdown,
}

impl Report {
    /// The report as text.
    pub fn render(&self, format: Format) -> String {
        match format {
            Format::Text => self.text(),
            Format::Json => self.json(),
            Format::Markdown => self.markdown(),
        }
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for change in &self.changes {
            // Writing into a String can't fail.
            let _ = writeln!(text, "{}  {}: {}", change.verdict.as_str(), change.item, change.what);
        }
        let _ = match self.verdict() {
            None => writeln!(text, "nothing changed"),
            Some(verdict) => writeln!(text, "\n{}: this is a {} version", self.counts(), verdict.as_str()),
        };
        text
    }

    /// How many changes there are of each kind: `3 major, 5 minor`.
    pub fn counts(&self) -> String {
        let count = |verdict| self.changes.iter().filter(|change| change.verdict == verdict).count();
        let kinds = [Verdict::Major, Verdict::Minor, Verdict::Patch].map(|verdict| (count(verdict), verdict));
        let some = kinds.iter().filter(|(count, _)| *count > 0);
        some.map(|(count, verdict)| format!("{count} {}", verdict.as_str())).collect::<Vec<_>>().join(", ")
    }

    fn json(&self) -> String {
        let change = |change: &super::Change| json!({"verdict": change.verdict.as_str(), "item": change.item, "what": change.what});
        let verdict = self.verdict().map_or("nothing", Verdict::as_str);
        let report =
            json!({"verdict": verdict, "changes": self.changes.iter().map(change).collect::<Vec<_>>()});
        format!("{report:#}\n")
    }

    fn markdown(&self) -> String {
        let mut text = String::new();
        for (verdict, title) in [
            (Verdict::Major, "Breaking"),
            (Verdict::Minor, "Added and deprecated"),
            (Verdict::Patch, "Changed while programs run"),
        ] {
            let changes: Vec<_> = self.changes.iter().filter(|change| change.verdict == verdict).collect();
            if !changes.is_empty() {
                let _ = writeln!(text, "### {title}\n");
                for change in changes {
                    let _ = writeln!(text, "- `{}`: {}", change.item, change.what);
                }
                text.push('\n');
            }
        }
        if text.is_empty() {
            "Nothing changed for programs.\n".to_owned()
        } else {
            text.trim_end().to_owned() + "\n"
        }
    }
}
