//! Jobs that are submitted at the same moment, from one to ten thousand.

use crate::{calling::Server, figures::Figures, programs::Programs, report::Value};

use super::{Growth, PART, Scale};

const CALLS: [usize; 5] = [1, 10, 100, 1_000, 10_000];

pub fn measure(rounds: usize) -> Result<[Growth; 2], String> {
    let programs = Programs::build("calling")?;
    eprintln!("{PART}: calls at once, {rounds} rounds");
    let server = Server::start(&programs)?;
    let mut words = vec![rounds.to_string(), server.url.clone()];
    words.extend(CALLS.map(|calls| calls.to_string()));
    let figures = programs.figures("crowd", &words)?;
    Ok([
        Growth {
            file: "jobs-time",
            title: "calls submitted at once, 64 under way: CPU",
            size: "calls",
            unit: "ms",
            scale: Scale::Logarithmic,
            each: ("us a call", 1e3),
            series: series(&figures, "CPU", 1e-3)?,
        },
        Growth {
            file: "jobs-memory",
            title: "calls submitted at once, 64 under way: most memory",
            size: "calls",
            unit: "kB",
            scale: Scale::Logarithmic,
            each: ("bytes a call", 1e3),
            series: series(&figures, "memory", 1e-3)?,
        },
    ])
}

type Series = Vec<(&'static str, Vec<(f64, Value)>)>;

fn series(figures: &Figures, what: &str, factor: f64) -> Result<Series, String> {
    let points = |who: &str| -> Result<Vec<(f64, Value)>, String> {
        let point = |calls: usize| {
            let figure = figures.get(&format!("{calls} {who} {what}"))?;
            Ok((calls as f64, figure.map(|figure| figure * factor)))
        };
        CALLS.into_iter().map(point).collect()
    };
    Ok(vec![("matrix-jobs", points("ours")?), ("reqwest", points("reqwest")?)])
}
