//! Replies of sync, from small to very large.

use std::{collections::BTreeMap, fs};

use crate::{figures::Figures, files::told, programs::Programs, reading::sync, report::Value};

use super::{Growth, PART, Scale};

/// The replies by name, with their sizes, more or less.
const SYNCS: [(&str, usize); 5] = [
    ("10 kB", 10_000),
    ("100 kB", 100_000),
    ("1 MB", 1_000_000),
    ("10 MB", 10_000_000),
    ("100 MB", 100_000_000),
];

pub fn measure(rounds: usize) -> Result<[Growth; 2], String> {
    let programs = Programs::build("reading")?;
    eprintln!("{PART}: replies of sync, {rounds} rounds");
    let (mut sizes, mut paths) = (BTreeMap::new(), Vec::new());
    for (name, size) in SYNCS {
        let path = sync(name, size)?;
        sizes.insert(name, fs::metadata(&path).map_err(|why| told(&path, why))?.len() as f64);
        paths.push(path.display().to_string());
    }
    let speed = programs.figures("speed", &[vec![rounds.to_string()], paths.clone()].concat())?;
    let peak = programs.figures("peak", &paths)?;
    let points = |figures: &Figures, who: &str, factor: f64| -> Result<Vec<(f64, Value)>, String> {
        let point = |(name, _): (&str, usize)| {
            let figure = figures.get(&format!("sync {name} {who}"))?;
            Ok((sizes[name], figure.map(|figure| figure * factor)))
        };
        SYNCS.into_iter().map(point).collect()
    };
    Ok([
        Growth {
            file: "sync-time",
            title: "reply of sync read: time",
            size: "bytes",
            unit: "ms",
            scale: Scale::Logarithmic,
            each: ("ns a byte", 1e6),
            series: vec![
                ("matrix-jobs", points(&speed, "ours", 1e-6)?),
                ("ruma", points(&speed, "ruma", 1e-6)?),
                ("bare scan", points(&speed, "scan", 1e-6)?),
            ],
        },
        Growth {
            file: "sync-memory",
            title: "reply of sync read: most memory besides the reply",
            size: "bytes",
            unit: "kB",
            scale: Scale::Logarithmic,
            each: ("bytes a byte", 1e3),
            series: vec![
                ("matrix-jobs", points(&peak, "ours peak", 1e-3)?),
                ("ruma", points(&peak, "ruma peak", 1e-3)?),
            ],
        },
    ])
}
