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

/// The releases, and how many requests, responses, errors and events each has at least.
const RELEASES: [(&str, [usize; 3], usize); 4] = [
    ("v1.8", [53, 160, 185], 78),
    ("v1.12", [52, 163, 202], 80),
    ("v1.16", [51, 166, 213], 80),
    ("v1.18", [54, 171, 234], 83),
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
        RELEASES.into_iter().filter(|(release, ..)| *release != our_release().tag()).collect();
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("releases");
    let data = |release: &str| folder.join(release).join("data");
    let version = |release: &str| release.parse::<Version>().expect("a release");
    for (release, ..) in &others {
        generated(version(release), &data(release), &home);
    }
    let program = built(&home, &others.iter().map(|(release, ..)| *release).collect::<Vec<_>>());
    let mut all = Vec::new();
    for (release, least, least_events) in &others {
        let definitions = corrected(&data(release), version(release));
        let cases = cases(&program, release, &definitions);
        let found = counts(&cases);
        println!("{release}: requests, responses, errors: {found:?}");
        assert!(
            found.iter().zip(least).all(|(found, least)| found >= least),
            "{release}: some examples weren't found"
        );
        all.extend(cases);
        for api in ["events", "whole"] {
            let events = events(&program, release, api, &definitions);
            println!("{release}: {} examples of events, read as {api}", events.len());
            assert!(events.len() >= *least_events, "{release}: some examples of events weren't found");
            all.extend(events.into_iter().filter(|case| api == "events" || !is_known(release, &case.name)));
        }
    }
    let known = KNOWN.iter().flat_map(|(problem, releases, reason)| {
        releases.iter().map(move |release| (format!("{release} {problem}"), *reason))
    });
    assert_only(&known.collect::<Vec<_>>(), &all);
}

/// Whether the content of this example is known not to come back, so that the whole event doesn't either.
fn is_known(release: &str, name: &str) -> bool {
    let of = |(problem, releases, _): &(&str, &[&str], &str)| {
        releases.contains(&release) && problem.starts_with(name.trim_start_matches(&format!("{release} ")))
    };
    KNOWN.iter().any(of)
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

macro_rules! whole {
    ($krate:ident, $body:ident) => {{
        let event: Value = serde_json::from_slice(&$body).unwrap();
        let has = |name: &str| event.get(name).is_some();
        macro_rules! read {
            ($envelope:path, $any:ident) => {{
                let json = $krate::json::RawJson::parse($body.clone()).unwrap();
                let read = $krate::json::Raw::<$envelope>::new(json).deserialize_with_warnings();
                match read {
                    Err(why) => json!({"error": why.to_string()}),
                    Ok(read) if matches!(read.value, $krate::events::$any::Other(_)) => json!({"error": "of another type"}),
                    Ok(read) => {
                        let warnings: Vec<_> = read.warnings.iter().map(ToString::to_string).collect();
                        json!({"json": serde_json::to_value(&read.value).unwrap(), "warnings": warnings})
                    }
                }
            }};
        }
        use $krate::client_server::definitions::client_event::ClientEvent;
        use $krate::client_server::sync::ToDeviceEvent;
        use $krate::events::core_event_schema::{event::Event, stripped_state::StrippedStateEvent};
        match (has("event_id"), has("state_key")) {
            (true, _) => read!(ClientEvent, AnyTimelineEvent),
            (false, true) => read!(StrippedStateEvent, AnyStrippedStateEvent),
            (false, false) => {
                let to_device = read!(ToDeviceEvent, AnyToDeviceEvent);
                if to_device["error"] != "of another type" { to_device } else { read!(Event, AnyEvent) }
            }
        }
    }};
}

fn answer(asked: &Value) -> Value {
    let text = |name: &str| asked[name].as_str().unwrap();
    let (api, operation, media, body) = (text("api"), text("operation"), text("media_type"), text("body"));
    let status = asked["status"].as_u64().unwrap() as u16;
    macro_rules! with {
        ($krate:ident) => {{
            let body = body.as_bytes().to_vec();
            let decoded = match status {
                _ if api == "whole" => return whole!($krate, body),
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

/// The events in the examples of a release, as its own code reads them: their contents, or as a whole.
fn events(program: &Path, release: &str, api: &str, definitions: &Definitions) -> Vec<Case> {
    let examples = event::examples(definitions);
    let read = |event: &Value| if api == "whole" { with_sender(event) } else { event["content"].clone() };
    let asked = |example: &event::Example<'_>| {
        let asked = json!({
            "release": release, "api": api, "operation": example.event["type"], "status": 0, "media_type": "",
            "body": read(&example.event).to_string(),
        });
        format!("{asked}\n")
    };
    let answers = answers(program, examples.iter().map(asked).collect());
    assert_eq!(answers.len(), examples.len(), "an answer for each");
    let case = |(example, answer): (&event::Example<'_>, &Value)| Case {
        kind: Kind::Success,
        name: format!("{release} {}", example.file),
        expected: read(&example.event),
        result: result(answer),
    };
    examples.iter().zip(&answers).map(case).collect()
}

/// Most examples of messages to devices lack their sender, and look like account data, which has none.
fn with_sender(event: &Value) -> Value {
    let mut event = event.clone();
    event.as_object_mut().expect("an object").entry("sender").or_insert("@bob:example.org".into());
    event
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
