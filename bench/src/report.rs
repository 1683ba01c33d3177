//! What was measured, as a table for people or as data.

use std::{
    fmt,
    ops::{Add, Sub},
    str::FromStr,
};

use serde::{Serialize, Serializer};

/// How results are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Text,
    Json,
    Markdown,
}

impl FromStr for Format {
    type Err = String;
    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            "markdown" => Ok(Self::Markdown),
            other => Err(format!("no format `{other}`: text, json and markdown are there")),
        }
    }
}

/// The least or the most that a ratio may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Goal {
    AtLeast(f64),
    AtMost(f64),
}

impl Goal {
    fn is_met(self, ratio: f64) -> bool {
        match self {
            Goal::AtLeast(least) => ratio >= least,
            Goal::AtMost(most) => ratio <= most,
        }
    }
}

impl fmt::Display for Goal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Goal::AtLeast(least) => write!(f, ">= {least:.2}"),
            Goal::AtMost(most) => write!(f, "<= {most:.2}"),
        }
    }
}

impl Serialize for Goal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The best and the median of several measurements.
#[derive(Clone, Copy, Debug)]
pub struct Value {
    pub best: f64,
    pub median: f64,
}

impl Value {
    pub const ZERO: Self = Self { best: 0.0, median: 0.0 };

    /// The best is the least.
    pub fn of(mut all: Vec<f64>) -> Self {
        all.sort_by(f64::total_cmp);
        Self {
            best: all.first().copied().unwrap_or(f64::NAN),
            median: all.get(all.len() / 2).copied().unwrap_or(f64::NAN),
        }
    }

    pub fn map(self, change: impl Fn(f64) -> f64) -> Self {
        Self { best: change(self.best), median: change(self.median) }
    }
}

impl Add for Value {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { best: self.best + other.best, median: self.median + other.median }
    }
}

/// How much more the first is.
impl Sub for Value {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self { best: self.best - other.best, median: self.median - other.median }
    }
}

/// One comparison: ours and a peer's.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    part: &'static str,
    measure: String,
    unit: &'static str,
    ours: f64,
    ours_median: f64,
    peer: &'static str,
    peer_value: f64,
    peer_median: f64,
    ratio: f64,
    goal: Option<Goal>,
    met: Option<bool>,
}

impl Row {
    pub fn about(part: &'static str, measure: impl Into<String>, unit: &'static str) -> Unfinished {
        Unfinished { part, measure: measure.into(), unit }
    }

    /// Says what the ratio should be.
    pub fn goal(mut self, goal: Goal) -> Self {
        self.goal = Some(goal);
        self.met = Some(goal.is_met(self.ratio));
        self
    }

    fn cells(&self) -> [String; 7] {
        let goal = self.goal.map_or_else(String::new, |goal| goal.to_string());
        let met = self.met.map_or("", |met| if met { ", met" } else { ", missed" });
        [
            self.measure.clone(),
            self.unit.to_owned(),
            shown(self.ours, self.ours_median),
            self.peer.to_owned(),
            shown(self.peer_value, self.peer_median),
            format!("{:.2}", self.ratio),
            format!("{goal}{met}"),
        ]
    }
}

/// A row that has no figures yet.
pub struct Unfinished {
    part: &'static str,
    measure: String,
    unit: &'static str,
}

impl Unfinished {
    /// The ratio is that of the best figures: noise only ever adds.
    pub fn figures(self, ours: Value, peer: &'static str, theirs: Value) -> Row {
        let Self { part, measure, unit } = self;
        Row {
            part,
            measure,
            unit,
            ours: ours.best,
            ours_median: ours.median,
            peer,
            peer_value: theirs.best,
            peer_median: theirs.median,
            ratio: ours.best / theirs.best,
            goal: None,
            met: None,
        }
    }
}

fn shown(best: f64, median: f64) -> String {
    let digits = if best < 10.0 {
        2
    } else if best < 100.0 {
        1
    } else {
        0
    };
    format!("{best:.digits$} ({median:.digits$})")
}

const HEAD: [&str; 7] = ["measure", "unit", "ours: best (median)", "peer", "peer's", "ratio", "goal"];

/// The rows as text that ends with a line feed.
pub fn render(rows: &[Row], format: Format) -> String {
    let cells: Vec<_> = std::iter::once(HEAD.map(str::to_owned)).chain(rows.iter().map(Row::cells)).collect();
    match format {
        // Numbers and texts can't fail to be written.
        Format::Json => serde_json::to_string_pretty(rows).unwrap_or_default() + "\n",
        Format::Text => {
            let widths: [usize; 7] = std::array::from_fn(|column| {
                cells.iter().map(|row| row[column].chars().count()).max().unwrap_or_default()
            });
            let line = |row: &[String; 7]| -> String {
                row.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}  ")).collect()
            };
            cells.iter().map(|row| format!("{}\n", line(row).trim_end())).collect()
        }
        Format::Markdown => {
            let mut lines: Vec<_> = cells.iter().map(|row| format!("| {} |\n", row.join(" | "))).collect();
            lines.insert(1, format!("|{}\n", "---|".repeat(HEAD.len())));
            lines.concat()
        }
    }
}
