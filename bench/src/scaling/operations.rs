//! The crate with more and more of its operations.

use std::{
    fs,
    path::{Path, PathBuf},
};

use matrix_jobs_codegen::generate;

use crate::{
    definitions,
    files::{bench, target, told, touch, write},
    programs::{cargo, run as finish},
    report::Value,
    wrapper::{self, Cost},
};

use super::{Growth, PART, Scale};

/// How often each crate is checked.
pub const ROUNDS: usize = 3;

/// These parts of all definition files, in the order of the APIs' and the files' names, make a crate each.
const PARTS: [f64; 6] = [0.06, 0.12, 0.25, 0.5, 0.75, 1.0];

pub fn measure(rounds: usize) -> Result<[Growth; 2], String> {
    let folder = target(PART).join("operations");
    let crates = write_crates(&folder)?;
    eprintln!("{PART}: crates with some of the operations, {rounds} rounds");
    let check = |name: &str| {
        let mut command = cargo(&["check", "--quiet", "--all-features", "--package", name]);
        let target = folder.join("target");
        command.current_dir(&folder).env("CARGO_TARGET_DIR", target).env("CARGO_INCREMENTAL", "0");
        command
    };
    let mut costs = vec![Vec::new(); crates.len()];
    // The first round compiles what all depend on.
    for round in 0..=rounds {
        for (krate, costs) in crates.iter().zip(&mut costs) {
            touch(&krate.folder.join("src/lib.rs"))?;
            let mut command = check(&krate.name);
            let record = folder.join("record.txt");
            wrapper::record(&mut command, &record)?;
            finish(&mut command)?;
            let text = fs::read_to_string(&record).map_err(|why| told(&record, why))?;
            let cost = wrapper::recorded(&text, &krate.name.replace('-', "_"));
            let cost = cost.ok_or_else(|| format!("error: cargo check didn't compile {}", krate.name))?;
            costs.extend((round > 0).then_some(cost));
        }
    }
    let points = |figure: fn(&Cost) -> f64| {
        let point = |(krate, costs): (&Crate, &Vec<Cost>)| {
            (krate.operations as f64, Value::of(costs.iter().map(figure).collect()))
        };
        crates.iter().zip(&costs).map(point).collect()
    };
    Ok([
        Growth {
            file: "operations-time",
            title: "cold check of the generated crate: user CPU",
            size: "operations",
            unit: "s",
            scale: Scale::Linear,
            each: ("ms an operation", 1e3),
            series: vec![("matrix-jobs", points(|cost| cost.user))],
        },
        Growth {
            file: "operations-memory",
            title: "cold check of the generated crate: peak memory",
            size: "operations",
            unit: "MB",
            scale: Scale::Linear,
            each: ("kB an operation", 1e3),
            series: vec![("matrix-jobs", points(|cost| cost.memory))],
        },
    ])
}

/// A crate with some of the operations.
struct Crate {
    name: String,
    folder: PathBuf,
    operations: usize,
}

/// Generates each crate, in a workspace like the project's.
fn write_crates(folder: &Path) -> Result<Vec<Crate>, String> {
    let root = bench().join("..");
    let api_spec = definitions::files(&root.join("api-spec"))?;
    let mut paths: Vec<_> = api_spec.into_iter().map(|(path, _)| path).filter(|path| defines(path)).collect();
    paths.sort();
    let mut crates = Vec::new();
    for part in PARTS {
        let many = (paths.len() as f64 * part).ceil() as usize;
        let list: String = paths[..many].iter().map(|path| format!("- {path}\n")).collect();
        let selection = ("selection.yaml".to_owned(), format!("definitions:\n{list}").into_bytes());
        let tree = definitions::read(Vec::new(), vec![selection])?;
        let made = generate(&tree, definitions::release(&tree)?).map_err(|wrong| wrong.render(&tree))?;
        let operations = made.iter().map(|(_, text)| text.matches("\nimpl Job for ").count()).sum();
        let name = format!("operations-{operations}");
        let krate = Crate { folder: folder.join(&name), name, operations };
        for (path, text) in made.iter() {
            let text = match path {
                "Cargo.toml" => text.replace("name = \"matrix-jobs\"", &format!("name = \"{}\"", krate.name)),
                _ => text.to_owned(),
            };
            write(&krate.folder.join(path), text)?;
        }
        crates.push(krate);
    }
    let manifest = root.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).map_err(|why| told(&manifest, why))?;
    write(&folder.join("Cargo.toml"), workspace(&text, &crates))?;
    let lock = root.join("Cargo.lock");
    write(&folder.join("Cargo.lock"), fs::read(&lock).map_err(|why| told(&lock, why))?)?;
    Ok(crates)
}

/// Whether a file of `api-spec/` defines operations.
fn defines(path: &str) -> bool {
    const APIS: [&str; 5] =
        ["application-service", "client-server", "identity", "push-gateway", "server-server"];
    path.split_once('/').is_some_and(|(api, file)| APIS.contains(&api) && !file.contains('/'))
}

/// The project's manifest with other members.
fn workspace(manifest: &str, crates: &[Crate]) -> String {
    let members: Vec<_> = crates.iter().map(|krate| format!("{:?}", krate.name)).collect();
    let line = |line: &str| match line {
        line if line.starts_with("members = ") => format!("members = [{}]\n", members.join(", ")),
        line if line.starts_with("exclude = ") => String::new(),
        line => line.replace("path = \"", "path = \"../../../../") + "\n",
    };
    manifest.lines().map(line).collect()
}
