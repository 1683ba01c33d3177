//! Time and memory against size. Where a cost is in proportion to the size, it is the same per unit at each size. Its
//! plot is a straight line; one that climbs by one decade in each, if the axes are logarithmic.

mod jobs;
mod operations;
mod plot;
mod syncs;

use plot::{Line, Plot, Scale};

use crate::{
    Options,
    report::{Row, Value},
};

const PART: &str = "scaling";

/// How often each series is run.
const ROUNDS: usize = 7;

pub fn run(options: &Options) -> Result<Vec<Row>, String> {
    let rounds = options.rounds.unwrap_or(ROUNDS);
    let all = [
        syncs::measure(rounds)?,
        jobs::measure(rounds)?,
        operations::measure(options.rounds.unwrap_or(operations::ROUNDS))?,
    ];
    let mut rows = Vec::new();
    for growth in all.iter().flatten() {
        growth.plot().write(&options.plots)?;
        rows.extend(growth.rows());
    }
    eprintln!("{PART}: plots are in {}", options.plots.display());
    Ok(rows)
}

/// How a cost grows.
struct Growth {
    /// The name of the plot's file.
    file: &'static str,
    title: &'static str,
    /// What is counted along the plot.
    size: &'static str,
    /// The unit of the cost.
    unit: &'static str,
    scale: Scale,
    /// The cost of one unit of size, as a row has it: its name, and what to multiply it by.
    each: (&'static str, f64),
    /// Who it is that has these costs, by size; ours first.
    series: Vec<(&'static str, Vec<(f64, Value)>)>,
}

impl Growth {
    fn plot(&self) -> Plot<'_> {
        let line = |(name, points): &(&'static str, Vec<(f64, Value)>)| Line {
            name,
            points: points.iter().map(|(size, cost)| (*size, cost.best)).collect(),
        };
        Plot {
            file: self.file,
            title: self.title,
            across: self.size,
            up: self.unit,
            scale: self.scale,
            lines: self.series.iter().map(line).collect(),
        }
    }

    /// The cost of each unit, by size, against the peers'; without peers, against that at the largest size.
    fn rows(&self) -> Vec<Row> {
        let Some(((_, ours), peers)) = self.series.split_first() else { return Vec::new() };
        let (unit, factor) = self.each;
        let each = |(size, cost): &(f64, Value)| cost.map(|cost| cost / size * factor);
        let row = |point: &(f64, Value)| {
            Row::about(PART, format!("{} at {} {}", self.title, shown(point.0), self.size), unit)
        };
        let largest = ours.last().map(each).unwrap_or(Value::ZERO);
        let against_largest =
            ours.iter().map(|point| row(point).figures(each(point), "at the largest", largest));
        let against_peers = peers.iter().flat_map(|(peer, theirs)| {
            ours.iter().zip(theirs).map(|(point, their)| row(point).figures(each(point), peer, each(their)))
        });
        against_largest.chain(against_peers).collect()
    }
}

/// A size with its thousands apart.
fn shown(size: f64) -> String {
    let digits = format!("{size:.0}");
    let parts: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    parts.join(",")
}
