//! What the commands say to somebody who has never seen the project.

mod common;

use common::Place;

/// Texts that the help of a command must hold.
fn helps(arguments: &[&str], expected: &[&str]) {
    let place = Place::new();
    let ended = place.run(arguments);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{arguments:?}");
    for text in expected {
        assert!(ended.out.contains(text), "{arguments:?} doesn't say {text:?}:\n{}", ended.out);
    }
    let widest = ended.out.lines().map(|line| line.chars().count()).max().unwrap();
    assert!(widest <= 120, "{arguments:?} has a line of {widest} characters");
    assert!(ended.out.ends_with('\n') && !ended.out.ends_with("\n\n"), "{:?}", ended.out);
    assert!(place.contents("").is_empty(), "help writes nothing");
}

#[test]
fn the_help_names_the_commands_and_the_exit_codes() {
    let expected = [
        "matrix-jobs",
        "Matrix APIs",
        "Usage: cargo xtask COMMAND",
        "\n  sync ",
        "\n  regen ",
        "\n  coverage ",
        "cargo xtask COMMAND --help",
        "Exit codes: 0 all is well, 1 something was found",
        "2 the command could not run",
    ];
    helps(&["--help"], &expected);
    helps(&["-h"], &expected);
}

#[test]
fn every_command_that_is_listed_has_a_help() {
    let listed = Place::new().run(&["--help"]).out;
    let (_, commands) = listed.split_once("Commands:\n").unwrap();
    let (commands, _) = commands.split_once("\n\n").unwrap();
    let names: Vec<_> = commands.lines().map(|line| line.split_whitespace().next().unwrap()).collect();
    assert!(names.len() >= 2, "{names:?}");
    for name in names {
        helps(&[name, "--help"], &[&format!("Usage: cargo xtask {name}"), "-h, --help"]);
        helps(&[name, "-h"], &[&format!("Usage: cargo xtask {name}")]);
    }
}

#[test]
fn regen_tells_what_it_reads_writes_and_leaves_alone() {
    let expected = [
        "api-spec/",
        "generated/",
        "--check",
        "exit with 1",
        "--spec DIR",
        "--release VERSION",
        "v1.19",
        "--from FOLDER",
        "--to FOLDER",
        "never touched",
        "selection.yaml",
    ];
    helps(&["regen", "--help"], &expected);
    // Asked for in the middle of a call, it is still only help.
    helps(&["regen", "--check", "--help"], &["Usage: cargo xtask regen"]);
}

#[test]
fn sync_tells_what_it_reads_writes_and_leaves_alone() {
    let expected = [
        "DIR",
        "data/",
        "--release VERSION",
        "--commit ID",
        "--to FOLDER",
        "api-spec/RELEASE",
        "never touched",
    ];
    helps(&["sync", "--help"], &expected);
}

#[test]
fn coverage_tells_what_it_counts_and_when_it_fails() {
    let expected =
        ["--format FORMAT", "--to FILE", "--spec DIR", "--from FOLDER", "exits with 1", "opaque", "110"];
    helps(&["coverage", "--help"], &expected);
}

#[test]
fn wrong_calls_say_what_is_wrong_and_where_help_is() {
    for (arguments, expected) in [
        (&["regne"][..], "error: there is no command `regne`; `cargo xtask --help` lists the commands\n"),
        (&["--chekc"], "error: invalid option '--chekc'; `cargo xtask --help` lists the commands\n"),
        (
            &["regen", "--chekc"],
            "error: invalid option '--chekc'; `cargo xtask regen --help` shows how it is called\n",
        ),
        (
            &["regen", "--to"],
            "error: missing argument for option '--to'; `cargo xtask regen --help` shows how it is called\n",
        ),
        (
            &["regen", "generated"],
            "error: unexpected argument \"generated\"; `cargo xtask regen --help` shows how it is called\n",
        ),
        (
            &["regen", "--check=yes"],
            "error: unexpected argument for option '--check': \"yes\"; \
             `cargo xtask regen --help` shows how it is called\n",
        ),
    ] {
        let place = Place::new();
        let ended = place.run(arguments);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{arguments:?}");
        assert_eq!(ended.err, expected, "{arguments:?}");
        assert!(place.contents("").is_empty(), "{arguments:?} wrote something");
    }
}

#[test]
fn a_call_without_a_command_gets_the_help() {
    let ended = Place::new().run(&[]);
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    assert!(ended.err.contains("Usage: cargo xtask COMMAND"), "{}", ended.err);
}

#[test]
fn what_regen_needs_and_lacks_is_named() {
    let place = Place::new();
    let ended = place.run(&["regen", "--from", "nowhere", "--to", "out"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.starts_with("error: nowhere"), "{}", ended.err);
    place.put("api-spec/notes.txt", "no definitions\n");
    let ended = place.run(&["regen", "--from", "api-spec", "--to", "out"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("api-spec/RELEASE doesn't name the release"), "{}", ended.err);
    assert!(ended.err.contains("`cargo xtask sync`") && ended.err.contains("--release"), "{}", ended.err);
    let arguments =
        ["regen", "--from", "api-spec", "--to", "out", "--spec", "api-spec", "--release", "v1.19"];
    let ended = place.run(&arguments);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("holds no Matrix definitions"), "{}", ended.err);
    let ended = place.run(&["regen", "--from", "api-spec", "--to", "out", "--release", "latest"]);
    assert_eq!(ended.code, 2, "{}", ended.out);
    assert!(ended.err.contains("`latest` isn't a Matrix release; write it as in v1.19"), "{}", ended.err);
    let ended = place.run(&["regen", "--from", "api-spec", "--to", "out", "--release", "v1.19"]);
    assert_eq!(ended.code, 2, "{}", ended.out);
    assert!(ended.err.contains("api-spec holds no definition"), "{}", ended.err);
    assert!(!place.path("out").exists());
}
