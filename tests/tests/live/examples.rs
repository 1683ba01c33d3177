//! The examples, run as their users run them: what they print and leave is held against the server.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread::sleep;
use std::time::Duration;

use matrix_jobs::client_server::create_room::CreateRoomJob;
use matrix_jobs::client_server::device_management::GetDeviceJob;
use matrix_jobs::client_server::message_pagination::GetRoomEventsJob;
use matrix_jobs::client_server::whoami::GetTokenOwnerJob;
use matrix_jobs::client_server::{GetContentAuthedJob, GetOneRoomEventJob};
use matrix_jobs::enums::Direction;
use matrix_jobs::events::{AnyTimelineEvent, RoomMessageEventContent};
use matrix_jobs::{EventId, MxcUri, RoomId};
use qrcode::{Color, QrCode};
use serde_json::Value;

use crate::homeserver::{Homeserver, PASSWORD, Session, unique};

/// An example's program, which `cargo test` builds beside this one.
pub fn example(name: &str) -> PathBuf {
    let this = std::env::current_exe().expect("this program");
    let profile = this.parent().and_then(|folder| folder.parent()).expect("the folder of all programs");
    let program = profile.join("examples").join(name).with_extension(std::env::consts::EXE_EXTENSION);
    assert!(program.exists(), "the example isn't built: `cargo build --examples --all-features` does it");
    program
}

/// Sends what Ctrl-C sends.
pub fn interrupt(program: &Child) {
    let id = program.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().expect("kill").success());
}

/// The program with the options of a user's account.
fn command(server: &Homeserver, user: &Session, name: &str) -> Command {
    let mut command = Command::new(example(name));
    command.args(["--homeserver", server.base_url(), "--user", user.user_id.as_str()]);
    command.args(["--password-env", "THE_PASSWORD"]).env("THE_PASSWORD", PASSWORD);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// What a program printed that went well.
fn printed(output: Output) -> String {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && errors.is_empty(), "{}: {errors}", output.status);
    String::from_utf8(output.stdout).expect("text")
}

/// What a program said that failed.
fn complained(output: Output) -> String {
    assert_eq!((output.status.code(), output.stdout), (Some(1), Vec::new()));
    String::from_utf8(output.stderr).expect("text")
}

fn output(mut command: Command) -> Output {
    command.output().expect("an end")
}

#[test]
fn each_example_says_how_it_is_called() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the project");
    let read = |path: &str| fs::read_to_string(project.join(path)).expect("a text");
    let (manifest, readme, guide) =
        (read("generated/Cargo.toml"), read("README.md"), read("docs/guide/src/examples.md"));
    let mut names = Vec::new();
    for entry in fs::read_dir(project.join("examples")).expect("examples") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            names.push(path.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned());
        }
    }
    assert!(names.len() >= 5, "{names:?}");
    for name in names {
        let run = |arguments: &[&str]| {
            let mut command = Command::new(example(&name));
            command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
            output(command)
        };
        let help = printed(run(&["--help"]));
        assert!(help.contains(&format!("Usage: {name} ")) && help.contains("--help"), "{help}");
        assert!(!help.contains("--password "), "{name}: a password among the arguments");
        for wrong in [&[][..], &["--no-such-option"]] {
            let wrong = run(wrong);
            assert_eq!(wrong.status.code(), Some(2), "{name}");
            assert!(String::from_utf8_lossy(&wrong.stderr).starts_with("error: "), "{name}");
        }
        for (place, text) in
            [("generated/Cargo.toml", &manifest), ("README.md", &readme), ("the guide", &guide)]
        {
            assert!(text.contains(&name), "{name} is not in {place}");
        }
    }
}

pub async fn a_login_token_as_a_qr_code(server: &Homeserver) {
    // A user each: Synapse makes one login token a minute for each of them.
    let bob = server.user("token").await;
    let spent = printed(output(command(server, &bob, "login_token")));
    assert!(spent.contains(&format!("logged in as {} on the new device ", bob.user_id)), "{spent}");

    let alice = server.user("qr").await;
    let mut program = command(server, &alice, "login_token");
    program.arg("--qr");
    let shown = printed(output(program));
    let (token, code) = shown.split_once('\n').expect("lines");
    let (token, lifetime) = token.split_once(' ').expect("a token and its lifetime");
    assert!(lifetime.ends_with(" ms)"), "{lifetime}");
    let (mut shown, expected) = (modules(code), expected_modules(token));
    // The width is odd, and two rows are a line.
    shown.truncate(expected.len());
    assert!(shown == expected, "{code}");
    let elsewhere = server.connection();
    let session = elsewhere.login_with_token(token).await.expect("a login");
    assert_eq!(session.user_id, alice.user_id);
}

/// The modules of a QR code of half blocks, with the light margin around it that readers need. What is drawn is light.
fn modules(code: &str) -> Vec<Vec<Color>> {
    let drawn = |c| match c {
        '█' => [Color::Light, Color::Light],
        '▀' => [Color::Light, Color::Dark],
        '▄' => [Color::Dark, Color::Light],
        ' ' => [Color::Dark, Color::Dark],
        other => panic!("{other:?} in a QR code"),
    };
    let row = |line: &str, half: usize| line.chars().map(|c| drawn(c)[half]).collect();
    code.lines().flat_map(|line| [0, 1].map(|half| row(line, half))).collect()
}

/// The same, as it has to be.
fn expected_modules(text: &str) -> Vec<Vec<Color>> {
    const MARGIN: usize = 4;
    let code = QrCode::new(text).expect("a code");
    let width = code.width();
    let mut modules = vec![vec![Color::Light; width + 2 * MARGIN]; width + 2 * MARGIN];
    for (at, color) in code.to_colors().into_iter().enumerate() {
        modules[at / width + MARGIN][at % width + MARGIN] = color;
    }
    modules
}

pub async fn a_file_uploaded_by_the_example(server: &Homeserver) {
    let alice = server.user("uploader").await;
    let alias = unique("pictures");
    let room = alice.room(CreateRoomJob::new().room_alias_name(&alias)).await;
    let alias = format!("#{alias}:{}", alice.server_name());
    let folder = tempfile::TempDir::new().expect("a folder");
    let bytes: Vec<u8> =
        (0..3_000_000_u32).flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
    for (name, kind, place) in
        [("sea & sky.png", "image/png", room.as_str()), ("ta.unknown", "application/octet-stream", &alias)]
    {
        let path = folder.path().join(name);
        fs::write(&path, &bytes).expect("a file");
        let mut program = command(server, &alice, "upload");
        program.arg(&path).args(["--room", place]);
        let printed = printed(output(program));
        let (uri, sent) = printed.trim_end().split_once("\nsent as ").expect("two lines");
        let uri = MxcUri::from(uri);
        let (host, id) = uri.parts().expect("a URI");
        let file = alice.ok(GetContentAuthedJob::new(host, id)).await;
        assert_eq!(file.content_type(), Some(kind));
        assert_eq!(file.file_name().as_deref(), Some(name));
        assert!(file.bytes() == &bytes[..], "{name} is another file");
        let event = alice.ok(GetOneRoomEventJob::new(&room, sent)).await.into_response();
        let Ok(AnyTimelineEvent::RoomMessage(event)) = event.deserialize() else { panic!("{event:?}") };
        let (url, size, mime) = match &event.content {
            RoomMessageEventContent::Image(image) if kind == "image/png" => {
                let info = image.info.as_ref().expect("info");
                (&image.url, info.size, &info.mimetype)
            }
            RoomMessageEventContent::File(file) if kind != "image/png" => {
                let info = file.info.as_ref().expect("info");
                (&file.url, info.size, &info.mimetype)
            }
            other => panic!("{other:?}"),
        };
        assert_eq!((url.as_ref(), size, mime.as_deref()), (Some(&uri), Some(bytes.len() as i64), Some(kind)));
        assert_eq!(event.content.body(), Some(name));
    }
    let mut program = command(server, &alice, "upload");
    program.arg(folder.path().join("missing"));
    assert!(complained(output(program)).contains("missing: No such file"));
}

/// The events in a file that is or becomes an export.
fn exported(file: &Path) -> Vec<EventId> {
    let text = fs::read_to_string(file).expect("an export");
    let event = |line| serde_json::from_str::<Value>(line).expect("JSON");
    text.lines().map(|line| event(line)["event_id"].as_str().expect("an event").into()).collect()
}

/// Waits until an export has come so far, in events.
fn wait_for(state: &Path, events: u64) {
    let reached = || {
        let state: Value = serde_json::from_str(&fs::read_to_string(state).ok()?).ok()?;
        state["events"].as_u64()
    };
    for _ in 0..3000 {
        if reached().is_some_and(|reached| reached >= events) {
            return;
        }
        sleep(Duration::from_millis(5));
    }
    panic!("the export has not come to {events} events: {:?}", reached());
}

pub async fn a_history_exported_after_being_stopped(server: &Homeserver) {
    const MESSAGES: usize = 120;
    let alice = server.user("exporter").await;
    let room = alice.room(CreateRoomJob::new()).await;
    for number in 0..MESSAGES {
        alice.say(&room, &format!("line {number}\nof {MESSAGES}")).await;
    }
    let all = event_ids(&alice, &room).await;
    let folder = tempfile::TempDir::new().expect("a folder");
    let file = |name: &str| folder.path().join(name);
    let export = || {
        let mut program = command(server, &alice, "room_export");
        program.arg(room.as_str()).arg("--to").arg(file("room.jsonl")).args(["--page", "1"]);
        program
    };

    let mut killed = export().spawn().expect("the program");
    wait_for(&file("room.jsonl.state"), 20);
    killed.kill().and_then(|()| killed.wait()).expect("its end");
    // What a write in the middle leaves.
    let mut part = fs::read(file("room.jsonl.part")).expect("a part");
    part.extend(b"{\"type\": \"m.room.mess");
    fs::write(file("room.jsonl.part"), part).expect("a part");

    let interrupted = export().spawn().expect("the program");
    wait_for(&file("room.jsonl.state"), 50);
    interrupt(&interrupted);
    let stopped = complained(interrupted.wait_with_output().expect("its end"));
    assert!(stopped.starts_with("error: stopped; the same command goes on from here, after "), "{stopped}");
    let so_far = exported(&file("room.jsonl.part")).len();
    assert!((50..all.len()).contains(&so_far) && !file("room.jsonl").exists(), "{so_far} events");
    // Whoever writes now isn't part of what was begun.
    alice.say(&room, "too late").await;

    let summary = printed(output(export()));
    assert!(
        summary.ends_with(&format!(": {} events, of which {MESSAGES} are messages\n", all.len())),
        "{summary}"
    );
    assert_eq!(exported(&file("room.jsonl")), all);
    assert!(!file("room.jsonl.part").exists() && !file("room.jsonl.state").exists());
    assert!(complained(output(export())).contains("room.jsonl: is there already"));
}

/// All events of a room, the newest first.
async fn event_ids(session: &Session, room: &RoomId) -> Vec<EventId> {
    let page = session.ok(GetRoomEventsJob::new(room, Direction::Backward).limit(1000)).await;
    page.chunk().iter().map(|event| event.read().expect("an event").event_id).collect()
}

pub async fn devices_managed_by_the_example(server: &Homeserver) {
    let alice = server.user("manager").await;
    let (lost, kept) = (alice.another_device(server).await, alice.another_device(server).await);
    let run = |arguments: &[&str]| {
        let mut program = command(server, &alice, "device_manager");
        program.args(arguments);
        output(program)
    };
    let list = printed(run(&["list"]));
    assert!(list.contains(&lost.device_id) && list.contains("this program"), "{list}");
    assert_eq!(list.lines().count(), 4, "{list}");

    assert!(printed(run(&["rename", &kept.device_id, "Kitchen ☕"])).ends_with("is called Kitchen ☕\n"));
    let renamed = alice.ok(GetDeviceJob::new(&kept.device_id)).await;
    assert_eq!(renamed.display_name.as_deref(), Some("Kitchen ☕"));

    assert!(complained(run(&["delete", &lost.device_id, "NOSUCHDEVICE"])).contains("no device NOSUCHDEVICE"));
    lost.ok(GetTokenOwnerJob::new()).await;
    assert_eq!(printed(run(&["delete", &lost.device_id])), format!("deleted {}\n", lost.device_id));
    let list = printed(run(&["list"]));
    assert!(!list.contains(&lost.device_id) && list.contains("Kitchen ☕"), "{list}");
    assert_eq!(lost.refused(GetTokenOwnerJob::new()).await.errcode(), Some("M_UNKNOWN_TOKEN"));
    kept.ok(GetTokenOwnerJob::new()).await;
}
