//! The codec: the same 100 types with tables and with serde derives.

mod compile;
mod derive;
mod speed;
mod types;
mod workspace;

use crate::{Options, report::Row};
use workspace::Workspace;

/// Makes both crates from the definitions, compiles them, and lets them read and write.
pub fn run(options: &Options) -> Result<Vec<Row>, String> {
    let types = types::generate()?;
    eprintln!("codec: {} types in {} files", types.count, types.files.len());
    let workspace = Workspace::write(&types)?;
    let mut rows = compile::measure(&workspace, options.rounds.unwrap_or(ROUNDS))?;
    rows.extend(speed::measure(&workspace)?);
    Ok(rows)
}

/// How often each thing is compiled: the median of fewer says nothing.
const ROUNDS: usize = 3;

/// What this part is called in reports.
const PART: &str = "codec";
