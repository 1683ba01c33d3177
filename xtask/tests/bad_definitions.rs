//! Wrong definitions: every folder of `bad_definitions/` is a case, with the whole message beside it.
//!
//! A case is an `api-spec/` of a file or two, and `expected.txt` is what `regen` says about it. After a message was
//! changed on purpose, `BLESS=1 cargo test -p xtask --test bad_definitions` writes the expected texts anew: read
//! the difference before you commit it.

mod common;

use std::{env, fs, path::Path};

use common::{Ended, Place};

/// At least these kinds of mistakes are distinguished; more are welcome.
const CASES: usize = 110;

#[test]
fn every_mistake_is_reported_with_its_place_and_advice() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_definitions");
    let mut cases: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    assert!(cases.len() >= CASES, "only {} cases are left", cases.len());
    let wrong: Vec<_> = cases.iter().filter_map(|case| check(case).err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn check(case: &Path) -> Result<(), String> {
    let ended = regen(case)?;
    let file = case.join("expected.txt");
    if env::var_os("BLESS").is_some() {
        fs::write(&file, &ended.err).unwrap();
    }
    has_its_form(&ended).map_err(|why| format!("{}: {why}:\n{}", case.display(), ended.err))?;
    let expected = fs::read_to_string(&file).unwrap_or_default();
    if ended.err == expected {
        Ok(())
    } else {
        Err(format!(
            "{} says:\n{expected}but regen says:\n{}if that is better, run again with BLESS=1\n",
            file.display(),
            ended.err
        ))
    }
}

/// Runs the case on a copy, beside an output folder that has to stay as it is.
fn regen(case: &Path) -> Result<Ended, String> {
    let place = Place::new();
    place.copy(&case.join("api-spec"), "api-spec");
    place.put("generated/src/lib.rs", "// Written by `cargo xtask regen` from other definitions.\n");
    place.put("generated/notes.txt", "Somebody's own.\n");
    let before = place.contents("");
    let ended = place.run(&["regen", "--from", "api-spec", "--to", "generated", "--release", "v1.19"]);
    if place.contents("") == before {
        Ok(ended)
    } else {
        Err(format!("{}: regen touched files", case.display()))
    }
}

/// What holds for every message, whatever it says.
fn has_its_form(ended: &Ended) -> Result<(), String> {
    if (ended.code, ended.out.as_str()) != (2, "") {
        return Err(format!("exit code {}, output {:?}", ended.code, ended.out));
    }
    let errors: Vec<_> = ended.err.split("\n\n").collect();
    let Some((count, errors)) = errors.split_last() else { return Err("no errors".to_owned()) };
    let several = if errors.len() == 1 { "" } else { "s" };
    if *count != format!("{} error{several}\n", errors.len()) {
        return Err(format!("{} errors, but the last line is {count:?}", errors.len()));
    }
    errors.iter().try_for_each(|error| error_has_its_form(error))
}

fn error_has_its_form(error: &str) -> Result<(), String> {
    let lines: Vec<_> = error.lines().collect();
    let [problem, place, help] = lines.as_slice() else { return Err("not three lines an error".to_owned()) };
    let located = || {
        let (file, pointer) = place.strip_prefix("  --> api-spec/")?.split_once(" #")?;
        let (_, line) = file.rsplit_once(':')?;
        let is_pointer = pointer.is_empty() || pointer.starts_with('/');
        (line.parse::<usize>().is_ok() && is_pointer).then_some(())
    };
    match (problem.strip_prefix("error: "), located(), help.strip_prefix("  help: ")) {
        (Some(_), Some(()), Some(help)) if !help.is_empty() => Ok(()),
        _ => Err("no problem, file, line, pointer or help".to_owned()),
    }
}

#[test]
fn many_mistakes_are_reported_in_one_run() {
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_definitions/everything");
    let ended = regen(&case).unwrap();
    let files: std::collections::BTreeSet<_> =
        ended.err.lines().filter_map(|line| line.strip_prefix("  --> ")?.split(':').next()).collect();
    assert!(ended.err.ends_with("\n\n11 errors\n"), "{}", ended.err);
    assert!(files.len() >= 4, "{files:?}");
}

#[test]
fn check_tells_the_same_mistakes() {
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_definitions/everything");
    let place = Place::new();
    place.copy(&case.join("api-spec"), "api-spec");
    let arguments = ["regen", "--from", "api-spec", "--to", "generated", "--release", "v1.19", "--check"];
    assert_eq!(place.run(&arguments), regen(&case).unwrap());
    assert!(!place.path("generated").exists());
}
