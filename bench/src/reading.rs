//! Reading replies and writing requests, against ruma, hand-written structs and the bare scan.

use std::{fs, path::PathBuf};

use crate::{
    Options,
    figures::Figures,
    files::{target, told, write},
    programs::Programs,
    report::{Goal, Row, Value},
    sync_reply,
};

const PART: &str = "reading";

/// How often each series is run: so often that a quiet moment is met.
const ROUNDS: usize = 40;

/// The replies of sync by name: how many bytes they have at least.
const SYNCS: [(&str, usize); 2] = [("10 MB", 10_000_000), ("100 kB", 100_000)];

pub fn run(options: &Options) -> Result<Vec<Row>, String> {
    let programs = Programs::build("reading")?;
    let paths = SYNCS.iter().map(|(name, size)| sync(name, *size)).collect::<Result<Vec<_>, _>>()?;
    let rounds = options.rounds.unwrap_or(ROUNDS);
    eprintln!("{PART}: {rounds} rounds");
    let mut words = vec![rounds.to_string()];
    let small = programs.figures("speed", &words)?;
    words.extend(paths.iter().map(|path| path.display().to_string()));
    let speed = programs.figures("speed", &words)?;
    let allocated = programs.figures("allocated", &paths)?;
    let peak = programs.figures("peak", &paths)?;

    let mut rows = Vec::new();
    for ((name, _), path) in SYNCS.iter().zip(&paths) {
        let size = fs::metadata(path).map_err(|why| told(path, why))?.len() as f64;
        rows.extend(sync_rows(&speed, name, size)?);
        rows.extend(memory_rows(&allocated, &peak, name, size)?);
        rows.extend(event_rows(&speed, &allocated, name, size)?);
    }
    rows.extend(compared(
        &small,
        "reply",
        "read",
        &[("derived", "derives", Some(1.05)), ("ruma", "ruma", Some(1.0))],
    )?);
    rows.extend(compared(&small, "body", "written", &[("derived", "derives", Some(1.05))])?);
    rows.extend(compared(
        &small,
        "request",
        "built",
        &[("reqwest", "reqwest", None), ("ruma", "ruma", None)],
    )?);
    Ok(rows)
}

/// A made-up reply in a file.
pub fn sync(name: &str, size: usize) -> Result<PathBuf, String> {
    let path = target("replies").join(format!("{name}.json"));
    write(&path, sync_reply::generate(size))?;
    Ok(path)
}

fn sync_rows(speed: &Figures, name: &str, size: f64) -> Result<[Row; 2], String> {
    let of = |reader: &str| -> Result<Value, String> {
        Ok(speed.get(&format!("sync {name} {reader}"))?.map(|nanoseconds| size * 1e3 / nanoseconds))
    };
    let row = |peer, reader, least| -> Result<Row, String> {
        let row = Row::about(PART, format!("{name} of sync: read"), "MB/s");
        Ok(row.figures(of("ours")?, peer, of(reader)?).goal(Goal::AtLeast(least)))
    };
    Ok([row("ruma", "ruma", 5.0)?, row("bare scan", "scan", 1.3)?])
}

fn memory_rows(allocated: &Figures, peak: &Figures, name: &str, size: f64) -> Result<[Row; 3], String> {
    let row = |measure: &str, figures: &Figures, what: &str| -> Result<Row, String> {
        let of = |reader: &str| -> Result<Value, String> {
            Ok(figures.get(&format!("sync {name} {reader} {what}"))?.map(|bytes| bytes / size))
        };
        let row = Row::about(PART, format!("{name} of sync: {measure}"), "bytes a byte");
        Ok(row.figures(of("ours")?, "ruma", of("ruma")?))
    };
    let ours = allocated.get(&format!("sync {name} ours allocated"))?.map(|bytes| bytes / size);
    let input = Row::about(PART, format!("{name} of sync: allocated in all"), "bytes a byte");
    Ok([
        input.figures(ours, "the reply itself", Value::of(vec![1.0])).goal(Goal::AtMost(0.15)),
        row("allocated in all", allocated, "allocated")?,
        row("allocated at once", peak, "peak")?,
    ])
}

/// The events of a reply, each read by its type, without the reply and with it.
fn event_rows(speed: &Figures, allocated: &Figures, name: &str, size: f64) -> Result<Vec<Row>, String> {
    let mut rows = Vec::new();
    for (what, shown) in
        [("events of", "its events, by their types"), ("sync and events of", "it and its events")]
    {
        let series = |reader: &str| format!("{what} {name} {reader}");
        let fast = |reader: &str| -> Result<Value, String> {
            Ok(speed.get(&series(reader))?.map(|nanoseconds| size * 1e3 / nanoseconds))
        };
        let large = |reader: &str| -> Result<Value, String> {
            Ok(allocated.get(&format!("{} allocated", series(reader)))?.map(|bytes| bytes / size))
        };
        let read = Row::about(PART, format!("{name} of sync, {shown}: read"), "MB/s");
        rows.push(read.figures(fast("ours")?, "ruma", fast("ruma")?).goal(Goal::AtLeast(5.0)));
        let all = Row::about(PART, format!("{name} of sync, {shown}: allocated in all"), "bytes a byte");
        rows.push(all.figures(large("ours")?, "ruma", large("ruma")?).goal(Goal::AtMost(0.5)));
    }
    Ok(rows)
}

/// A row for each small thing and each peer, and one for all things together.
fn compared(
    speed: &Figures,
    kind: &str,
    verb: &str,
    peers: &[(&str, &'static str, Option<f64>)],
) -> Result<Vec<Row>, String> {
    let names = speed.between(&format!("{kind} "), " ours");
    let mut rows = Vec::new();
    for (series, peer, most) in peers {
        let mut sums = [Value::ZERO; 2];
        let mut row = |what: &str, [ours, theirs]: [Value; 2]| {
            let row = Row::about(PART, format!("{kind} {what}: {verb}"), "ns").figures(ours, peer, theirs);
            rows.push(match most {
                Some(most) => row.goal(Goal::AtMost(*most)),
                None => row,
            });
        };
        for name in &names {
            let of = |who: &str| speed.get(&format!("{kind} {name} {who}"));
            let pair = [of("ours")?, of(series)?];
            sums = [sums[0] + pair[0], sums[1] + pair[1]];
            row(&format!("`{name}`"), pair);
        }
        row("of each kind", sums);
    }
    Ok(rows)
}
