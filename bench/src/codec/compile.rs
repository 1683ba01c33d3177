//! What the types cost whoever compiles them.

use crate::{
    report::{Row, Value},
    wrapper::Cost,
};

use super::{PART, workspace::Workspace};

/// A crate of each kind, and the command that compiles it.
struct Step {
    measure: &'static str,
    command: &'static [&'static str],
    ours: &'static str,
    theirs: &'static str,
}

const STEPS: &[Step] = &[
    Step { measure: "check of the types", command: CHECK, ours: "tables", theirs: "derives" },
    Step { measure: "release build of the types", command: BUILD, ours: "tables", theirs: "derives" },
    Step {
        measure: "release build of a program",
        command: BUILD,
        ours: "tables-program",
        theirs: "derives-program",
    },
];

const CHECK: &[&str] = &["check", "--quiet"];
const BUILD: &[&str] = &["build", "--quiet", "--release"];

/// Compiles everything in turns: ours, theirs, ours, …
pub fn measure(workspace: &Workspace, rounds: usize) -> Result<Vec<Row>, String> {
    eprintln!("codec: building what both depend on");
    workspace.cargo(CHECK)?;
    workspace.cargo(BUILD)?;
    let mut rows = Vec::new();
    for step in STEPS {
        eprintln!("codec: {}, {rounds} rounds", step.measure);
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            ours.push(workspace.compile(step.command, step.ours)?);
            theirs.push(workspace.compile(step.command, step.theirs)?);
        }
        rows.extend(compared(step.measure, &ours, &theirs));
    }
    // The programs are relinked above; what they are measured over may be older than the types.
    workspace.cargo(BUILD)?;
    rows.push(sizes(workspace)?);
    Ok(rows)
}

fn compared(measure: &str, ours: &[Cost], theirs: &[Cost]) -> [Row; 3] {
    type Figure = fn(&Cost) -> f64;
    let figures: [(&str, &str, Figure); 3] = [
        ("user CPU", "s", |cost| cost.user),
        ("wall", "s", |cost| cost.wall),
        ("peak memory", "MB", |cost| cost.memory),
    ];
    figures.map(|(what, unit, figure)| {
        let of = |costs: &[Cost]| Value::of(costs.iter().map(figure).collect());
        Row::about(PART, format!("{measure}: {what}"), unit).figures(of(ours), "derives", of(theirs))
    })
}

fn sizes(workspace: &Workspace) -> Result<Row, String> {
    let over = |kind: &str| -> Result<Value, String> {
        let (program, empty) =
            (workspace.size(&format!("{kind}-program"))?, workspace.size(&format!("{kind}-empty"))?);
        Ok(Value::of(vec![program.saturating_sub(empty) as f64 / 1024.0]))
    };
    let row = Row::about(PART, "that program's size over an empty one, both stripped", "kB");
    Ok(row.figures(over("tables")?, "derives", over("derives")?))
}
