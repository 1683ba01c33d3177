//! What a program's dependencies cost whoever builds it: matrix-jobs and ruma-client, over reqwest with the same TLS.

use std::{collections::BTreeMap, fs, path::PathBuf, process::Command};

use crate::{
    Options,
    files::{bench, remove, target, told, touch},
    programs::{cargo, run as finish},
    report::{Goal, Row, Value},
    wrapper::{self, Usage},
};

const PART: &str = "building";

/// A round takes many minutes, and user CPU differs little from one to the next.
const ROUNDS: usize = 2;

/// How often the program alone is built anew in each round.
const REBUILDS: usize = 5;

/// The ways to build from nothing.
const WAYS: [Way; 3] = [
    Way { name: "check", words: &["check"], share: 0.08, events: Some(1.0) },
    Way { name: "dev build", words: &["build"], share: 0.11, events: None },
    Way { name: "release build", words: &["build", "--release"], share: 0.11, events: Some(1.5) },
];

struct Way {
    name: &'static str,
    words: &'static [&'static str],
    /// Of what the crates that ruma-client adds take, those that ours adds may take this part.
    share: f64,
    /// What the types of events may add, in seconds.
    events: Option<f64>,
}

/// A program, and what was measured of it.
struct Program {
    package: &'static str,
    folder: &'static str,
    /// User CPU from nothing, by way.
    cold: [Vec<f64>; WAYS.len()],
    /// The least user CPU of each crate, by way.
    crates: [BTreeMap<String, f64>; WAYS.len()],
    /// User CPU after a touch of the program.
    rebuilt: Vec<f64>,
    /// Peak memory of the largest of the crates that the program is about, by way.
    memory: [Vec<f64>; WAYS.len()],
    /// What the names of those crates begin with.
    about: &'static str,
    /// The stripped program in kB.
    size: f64,
}

impl Program {
    fn new(package: &'static str, folder: &'static str, about: &'static str) -> Self {
        let ([cold, memory], crates) = Default::default();
        Self { package, folder, cold, crates, rebuilt: Vec::new(), memory, about, size: f64::NAN }
    }

    fn target(&self) -> PathBuf {
        target(PART).join(self.package)
    }

    /// Builds the program from nothing, and tells the user CPU.
    fn build(&mut self, way: usize) -> Result<f64, String> {
        let target = self.target();
        remove(&target)?;
        fs::create_dir_all(&target).map_err(|why| told(&target, why))?;
        let record = target.join("record.txt");
        let mut command = self.cargo(WAYS[way].words);
        wrapper::record(&mut command, &record)?;
        let seconds = Usage::of(&mut command)?.user;
        self.cold[way].push(seconds);
        let record = fs::read_to_string(&record).map_err(|why| told(&record, why))?;
        let about = wrapper::all(&record).filter(|(name, _)| name.starts_with(self.about));
        self.memory[way].push(about.map(|(_, cost)| cost.memory).fold(f64::NAN, f64::max));
        let mut crates = BTreeMap::<_, f64>::new();
        for (name, cost) in wrapper::all(&record) {
            *crates.entry(name.to_owned()).or_default() += cost.user;
        }
        for (name, cost) in crates {
            self.crates[way].entry(name).and_modify(|least| *least = least.min(cost)).or_insert(cost);
        }
        Ok(seconds)
    }

    /// The user CPU of all crates that another program doesn't have.
    fn besides(&self, other: &Self, way: usize) -> f64 {
        let crates = self.crates[way].iter().filter(|(name, _)| !other.crates[way].contains_key(*name));
        crates.map(|(_, cost)| cost).sum()
    }

    /// Builds what changes when the program does; once before it counts, for what is kept from one time to the next.
    fn rebuild(&mut self) -> Result<(), String> {
        let source = bench().join("programs").join(self.folder).join("src/main.rs");
        for count in 0..=REBUILDS {
            touch(&source)?;
            let cost = Usage::of(self.cargo(&["build"]).env("CARGO_INCREMENTAL", "1"))?.user;
            self.rebuilt.extend((count > 0).then_some(cost));
        }
        Ok(())
    }

    fn weigh(&mut self) -> Result<(), String> {
        let path = self.target().join("release").join(self.package);
        self.size = fs::metadata(&path).map_err(|why| told(&path, why))?.len() as f64 / 1e3;
        Ok(())
    }

    fn cargo(&self, words: &[&str]) -> Command {
        let mut command = cargo(words);
        command.args(["--quiet", "--offline", "--package", self.package]);
        // What users wait for is a crate that isn't built incrementally.
        command.env("CARGO_TARGET_DIR", self.target()).env("CARGO_INCREMENTAL", "0");
        command
    }
}

pub fn run(options: &Options) -> Result<Vec<Row>, String> {
    finish(&mut cargo(&["fetch", "--quiet"]))?;
    let mut programs = [
        Program::new("with-bare", "bare", "with_bare"),
        Program::new("with-ours", "ours", "matrix_jobs"),
        Program::new("with-ours-all", "ours-all", "matrix_jobs"),
        Program::new("with-ours-events", "ours-events", "matrix_jobs"),
        Program::new("with-ruma-client", "ruma-client", "ruma"),
    ];
    let rounds = options.rounds.unwrap_or(ROUNDS);
    for round in 1..=rounds {
        for (index, way) in WAYS.iter().enumerate() {
            for program in &mut programs {
                let seconds = program.build(index)?;
                let (way, package) = (way.name, program.package);
                eprintln!(
                    "{PART}: round {round} of {rounds}, {way} of {package}: {seconds:.1} s of user CPU"
                );
                match way {
                    "dev build" => program.rebuild()?,
                    "release build" => program.weigh()?,
                    _ => {}
                }
            }
        }
    }
    for program in &programs {
        remove(&program.target())?;
    }
    Ok(rows(&programs))
}

fn rows([bare, ours, all, events, ruma]: &[Program; 5]) -> Vec<Row> {
    let about = |measure: String, unit| Row::about(PART, measure, unit);
    let of = |figures: &[f64]| Value::of(figures.to_vec());
    let mut rows = Vec::new();
    for (index, way) in WAYS.iter().enumerate() {
        let cold = |program: &Program| of(&program.cold[index]);
        let added = |program: &Program| cold(program) - cold(bare);
        let name = way.name;
        rows.push(about(format!("cold {name}: user CPU"), "s").figures(
            cold(ours),
            "reqwest alone",
            cold(bare),
        ));
        rows.push(about(format!("cold {name}: user CPU"), "s").figures(
            cold(ours),
            "ruma-client",
            cold(ruma),
        ));
        let row =
            about(format!("added to a cold {name}"), "s").figures(added(ours), "ruma-client", added(ruma));
        rows.push(row);
        let crates = |program: &Program| of(&[program.besides(bare, index) - bare.besides(program, index)]);
        let row = about(format!("added to a cold {name}, by the crates that are new"), "s");
        let row = row.figures(crates(ours), "ruma-client", crates(ruma));
        rows.push(row.goal(Goal::AtMost(way.share)));
        let row = about(format!("added to a cold {name} with all APIs, by the crates that are new"), "s");
        rows.push(row.figures(crates(all), "ours, client-server", crates(ours)));
        if let Some(seconds) = way.events {
            let row = about(format!("added to a cold {name} by the types of events, five of them used"), "s");
            let row = row.figures(crates(events) - crates(ours), "allowed", of(&[seconds]));
            rows.push(row.goal(Goal::AtMost(1.0)));
        }
        let row = about(format!("added to a cold {name}, all APIs"), "s");
        rows.push(row.figures(added(all), "ours, client-server", added(ours)).goal(Goal::AtMost(1.5)));
        let memory = |program: &Program| of(&program.memory[index]);
        let row = about(format!("cold {name}: largest crate's peak memory"), "MB");
        rows.push(row.figures(memory(ours), "ruma's", memory(ruma)).goal(Goal::AtMost(0.5)));
    }
    let rebuilt = |program: &Program, peer: &Program, name: &'static str| {
        let row = about("dev build after a touch: user CPU".to_owned(), "s");
        row.figures(of(&program.rebuilt), name, of(&peer.rebuilt))
    };
    rows.push(rebuilt(ours, bare, "reqwest alone").goal(Goal::AtMost(1.1)));
    rows.push(rebuilt(ours, ruma, "ruma-client"));
    let size = |program: &Program| of(&[program.size]);
    let grown = size(ours) - size(bare);
    let row = about("release program with ten jobs, stripped".to_owned(), "kB");
    rows.push(row.figures(size(ours), "reqwest alone", size(bare)));
    let row = about("that program over reqwest alone".to_owned(), "kB");
    rows.push(row.figures(grown, "allowed", of(&[600.0])).goal(Goal::AtMost(1.0)));
    let row = about("that program over reqwest alone".to_owned(), "kB");
    rows.push(row.figures(grown, "ruma-client", size(ruma) - size(bare)));
    let row = about("five types of events, read and sent, over that program".to_owned(), "kB");
    rows.push(row.figures(size(events) - size(ours), "reqwest alone", size(bare)));
    rows
}
