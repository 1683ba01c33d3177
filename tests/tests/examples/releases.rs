//! Examples of the other releases, through code that is generated for them in crates of their own (hard case 42).
//!
//! The overlays are ours: each of their actions says for which releases it is.

use std::env;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use matrix_jobs_codegen::generate;
use matrix_jobs_codegen::release::Version;
use serde_json::{Value, json};

use super::bodies::event;
use super::bodies::files::Definitions;
use super::bodies::operation::{self, Body, Kind};
use super::bodies::our_release;
use super::bodies::overlay::corrected;
use super::bodies::release::{cargo, target, tree, workspace, write};
use super::{Case, assert_only, counts, expected};

/// The releases, and how many requests, responses and errors each has at least.
const RELEASES: [(&str, [usize; 3]); 4] = [
    ("v1.8", [53, 160, 185]),
    ("v1.12", [52, 163, 202]),
    ("v1.16", [51, 166, 213]),
    ("v1.18", [54, 171, 234]),
];

/// What doesn't come back, in which releases, and why: each is a mistake of the definitions.
const KNOWN: [(&str, &[&str], &str); 6] = [
    (
        "m.call.sdp_stream_metadata_changed.yaml: /sdp_stream_metadata/2311546231/audio_muted:: ",
        &["v1.12", "v1.16", "v1.18"],
        "a colon too many",
    ),
    (
        "m.key.verification.start.yaml: /key_agreement_protocols: ",
        &["v1.8", "v1.12", "v1.16", "v1.18"],
        "what its method needs isn't there",
    ),
    ("m.sticker.yaml: /info/thumbnail_info/is_animated: ", &["v1.18"], "thumbnails have no such property"),
    (
        "client-server getUrlPreview 200: /og:description: ",
        &["v1.8", "v1.12", "v1.16"],
        "only v1.18 began to allow other properties than those of the schema",
    ),
    (
        "client-server getUrlPreviewAuthed 200: /og:description: ",
        &["v1.12", "v1.16"],
        "only v1.18 began to allow other properties than those of the schema",
    ),
    (
        "server-server sendJoinV1 200: /1/event: ",
        &["v1.8", "v1.12", "v1.16"],
        "the schema lacks the property; v1.18 no longer has the operation",
    ),
];

#[test]
fn other_releases_come_back_through_their_own_code() {
    // It takes minutes, which is for CI: that names the folder.
    let Some(folder) = env::var_os("MATRIX_SPEC_DIR").map(PathBuf::from) else {
        println!("skipped: MATRIX_SPEC_DIR doesn't name a folder with releases");
        return;
    };
    let others: Vec<_> =
        RELEASES.into_iter().filter(|(release, _)| *release != our_release().tag()).collect();
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("releases");
    let data = |release: &str| folder.join(release).join("data");
    let version = |release: &str| release.parse::<Version>().expect("a release");
    for (release, _) in &others {
        generated(version(release), &data(release), &home);
    }
    let program = built(&home, &others.iter().map(|(release, _)| *release).collect::<Vec<_>>());
    let mut all = Vec::new();
    for (release, least) in &others {
        let definitions = corrected(&data(release), version(release));
        let cases = cases(&program, release, &definitions);
        let found = counts(&cases);
        println!("{release}: requests, responses, errors: {found:?}");
        assert!(
            found.iter().zip(least).all(|(found, least)| found >= least),
            "{release}: some examples weren't found"
        );
        all.extend(cases);
        let events = contents(&program, release, &definitions);
        println!("{release}: {} contents of events", events.len());
        assert!(events.len() >= 70, "{release}: some examples of events weren't found");
        all.extend(events);
    }
    let known = KNOWN.iter().flat_map(|(problem, releases, reason)| {
        releases.iter().map(move |release| (format!("{release} {problem}"), *reason))
    });
    assert_only(&known.collect::<Vec<_>>(), &all);
}

/// Generates the crate of a release from its facts, as `cargo xtask sync` and `regen` do.
fn generated(version: Version, data: &Path, home: &Path) {
    let release = version.tag();
    let tree = tree(version, data);
    let krate =
        generate(&tree, version).unwrap_or_else(|wrong| panic!("{release}:\n{}", wrong.render(&tree)));
    for (path, text) in krate.iter() {
        let text = text.replace("name = \"matrix-jobs\"", &format!("name = \"{}\"", name(&release)));
        write(&home.join(&release).join(path), &text);
    }
}

fn name(release: &str) -> String {
    format!("matrix-jobs-{}", release.replace('.', "-"))
}

/// Builds a program that reads bodies by the code of all these releases.
fn built(home: &Path, releases: &[&str]) -> PathBuf {
    let listed =
        |line: &dyn Fn(&str) -> String| releases.iter().map(|release| line(release)).collect::<String>();
    let crates = releases.iter().copied().chain(["reader"]).map(str::to_owned);
    workspace(home, &crates.collect::<Vec<_>>());
    let features = r#"["application-service", "catalog", "identity", "push-gateway", "server-server"]"#;
    let dependencies = listed(&|release| {
        format!("{} = {{ path = \"../{release}\", features = {features} }}\n", name(release))
    });
    write(
        &home.join("reader/Cargo.toml"),
        &format!(
            "[package]\nname = \"reader\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nserde_json.workspace = true\n{dependencies}"
        ),
    );
    let readers =
        listed(&|release| format!("        \"{release}\" => with!({}),\n", name(release).replace('-', "_")));
    write(&home.join("reader/src/main.rs"), &READER.replace("        READERS\n", &readers));
    cargo(home, "build", "reader");
    target().join("debug").join(format!("reader{}", env::consts::EXE_SUFFIX))
}

/// Answers each line with a line.
const READER: &str = r#"//! Reads bodies by the code of several releases.
use std::io::{BufRead as _, stdin};

use serde_json::{Value, json};

fn answer(asked: &Value) -> Value {
    let text = |name: &str| asked[name].as_str().unwrap();
    let (api, operation, media, body) = (text("api"), text("operation"), text("media_type"), text("body"));
    let status = asked["status"].as_u64().unwrap() as u16;
    macro_rules! with {
        ($krate:ident) => {{
            let body = body.as_bytes().to_vec();
            let decoded = match status {
                _ if api == "events" => $krate::catalog::decode_event_content(operation, body),
                0 => $krate::catalog::decode_request(api, operation, media, body),
                _ => $krate::catalog::decode_response(api, operation, status, media, body),
            };
            match decoded {
                Ok(decoded) => {
                    let warnings: Vec<_> = decoded.warnings.iter().map(ToString::to_string).collect();
                    json!({"json": decoded.json, "warnings": warnings})
                }
                Err(why) => json!({"error": why.to_string()}),
            }
        }};
    }
    match text("release") {
        READERS
        other => panic!("no release {other}"),
    }
}

fn main() {
    for line in stdin().lock().lines() {
        println!("{}", answer(&serde_json::from_str(&line.unwrap()).unwrap()));
    }
}
"#;

/// The examples of a release, as its own code reads them.
fn cases(program: &Path, release: &str, definitions: &Definitions) -> Vec<Case> {
    let bodies = operation::bodies(definitions);
    let json = bodies.iter().filter(|body| body.is_json());
    let examples: Vec<(&Body<'_>, Value)> = json
        .flat_map(|body| body.examples().into_iter().map(move |example| (body, example.expanded())))
        .collect();
    let lines = examples.iter().map(|(body, example)| asked(release, body, example)).collect();
    let answers = answers(program, lines);
    assert_eq!(answers.len(), examples.len(), "an answer for each");
    let case = |((body, example), answer): (&(&Body<'_>, Value), &Value)| Case {
        kind: body.kind,
        name: format!("{release} {}", body.name()),
        expected: expected(body, example),
        result: result(answer),
    };
    examples.iter().zip(&answers).map(case).collect()
}

/// The contents of events in the examples of a release, as its own code reads them.
fn contents(program: &Path, release: &str, definitions: &Definitions) -> Vec<Case> {
    let examples = event::examples(definitions);
    let asked = |example: &event::Example<'_>| {
        let asked = json!({
            "release": release, "api": "events", "operation": example.event["type"], "status": 0, "media_type": "",
            "body": example.event["content"].to_string(),
        });
        format!("{asked}\n")
    };
    let answers = answers(program, examples.iter().map(asked).collect());
    assert_eq!(answers.len(), examples.len(), "an answer for each");
    let case = |(example, answer): (&event::Example<'_>, &Value)| Case {
        kind: Kind::Success,
        name: format!("{release} {}", example.file),
        expected: example.event["content"].clone(),
        result: result(answer),
    };
    examples.iter().zip(&answers).map(case).collect()
}

fn asked(release: &str, body: &Body<'_>, example: &Value) -> String {
    let Body { api, operation, status, media_type, .. } = body;
    let asked = json!({
        "release": release, "api": api, "operation": operation, "status": status, "media_type": media_type,
        "body": example.to_string(),
    });
    format!("{asked}\n")
}

fn answers(program: &Path, lines: String) -> Vec<Value> {
    let mut reader =
        Command::new(program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the reader runs");
    let mut input = reader.stdin.take().expect("its input");
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = reader.wait_with_output().expect("the reader ends");
    writer.join().expect("the writer ends").expect("the reader reads");
    let answers = String::from_utf8(output.stdout).expect("text");
    answers.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn result(answer: &Value) -> Result<(Value, Vec<String>), String> {
    match answer["error"].as_str() {
        Some(error) => Err(error.to_owned()),
        None => {
            let warnings = answer["warnings"].as_array().into_iter().flatten();
            let text = |warning: &Value| warning.as_str().unwrap_or_default().to_owned();
            Ok((answer["json"].clone(), warnings.map(text).collect()))
        }
    }
}
