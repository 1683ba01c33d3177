//! How fast the types are read and written.

use std::collections::BTreeMap;

use crate::{
    figures::Figures,
    report::{Goal, Row},
    sync_reply,
};

use super::{PART, workspace::Workspace};

/// The replies by name: how many bytes they have at least.
const REPLIES: [(&str, usize); 2] = [("10 MB sync", 10_000_000), ("100 kB sync", 100_000)];

/// How often each series is run: so often that a quiet moment is met.
const ROUNDS: usize = 40;

/// Lets one program that holds both kinds run them in turns.
pub fn measure(workspace: &Workspace) -> Result<Vec<Row>, String> {
    eprintln!("codec: speed, {ROUNDS} rounds");
    let mut words = vec![ROUNDS.to_string()];
    let mut sizes = BTreeMap::new();
    for (name, size) in REPLIES {
        let reply = sync_reply::generate(size);
        sizes.insert(name, reply.len());
        words.push(workspace.file(&format!("replies/{name}.json"), reply)?.display().to_string());
    }
    let all = Figures::parse("speed", &workspace.start("speed", &words)?);
    let mut rows = Vec::new();
    for (name, _) in REPLIES {
        rows.extend(sync_rows(&all, name, sizes[name])?);
    }
    rows.extend(login_token_rows(&all)?);
    Ok(rows)
}

fn sync_rows(all: &Figures, name: &str, size: usize) -> Result<Vec<Row>, String> {
    let of = |what: &str| {
        all.get(&format!("{name} {what}"))
            .map(|value| value.map(|nanoseconds| size as f64 * 1e3 / nanoseconds))
    };
    let row = |what: &str, ours: &str, peer: &'static str, theirs: &str| -> Result<Row, String> {
        Ok(Row::about(PART, format!("{name}: {what}"), "MB/s").figures(of(ours)?, peer, of(theirs)?))
    };
    let limit = row("read, events shared", "read tables", "bare scan", "scan")?;
    Ok(vec![
        if size > 1_000_000 { limit.goal(Goal::AtLeast(0.70)) } else { limit },
        row("read, events shared", "read tables", "derives", "read derives")?,
        row("read, events boxed", "read tables, boxed", "derives", "read derives")?,
        row("written", "write tables", "derives", "write derives")?,
    ])
}

fn login_token_rows(all: &Figures) -> Result<[Row; 2], String> {
    let row = |what: &str, verb: &str| -> Result<Row, String> {
        let of = |kind: &str| all.get(&format!("login token {verb} {kind}"));
        let row = Row::about(PART, format!("login token's reply: {what}"), "ns");
        Ok(row.figures(of("tables")?, "derives", of("derives")?).goal(Goal::AtMost(1.10)))
    };
    Ok([row("read", "read")?, row("written", "write")?])
}
