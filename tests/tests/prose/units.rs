//! What integers count: the prose says it, and each integer whose name or prose speaks of time has a verdict here.
//!
//! With `MATRIX_SPEC_DIR`, or `../shared/matrix-spec` beside the project, the prose of this release is held against the
//! verdicts; what the generated code says is held against them everywhere.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use serde_yaml::Value;

/// What an integer counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Milliseconds,
    Seconds,
    /// Milliseconds since the Unix epoch.
    Timestamp,
    /// Seconds since the Unix epoch.
    TimestampSeconds,
    /// No time at all, or one that no duration can hold, or nothing that is generated: for this reason.
    None(&'static str),
}
use Unit::*;

const SIGNED: Unit = None("negative where clocks differ, as no duration can be");
const COUNT: Unit = None("a count; only its prose speaks of times");
const PDU: Unit = None("events between servers stay JSON");

/// Files are relative to the definitions of the APIs.
const VERDICTS: &[(&str, &str, Unit)] = &[
    ("client-server/admin.yaml", "last_seen", Timestamp),
    ("client-server/administrative_contact.yaml", "added_at", Timestamp),
    ("client-server/administrative_contact.yaml", "validated_at", Timestamp),
    ("client-server/appservice_ping.yaml", "duration_ms", Milliseconds),
    ("client-server/authed-content-repo.yaml", "timeout_ms", Milliseconds),
    ("client-server/authed-content-repo.yaml", "ts", Timestamp),
    ("client-server/content-repo.yaml", "timeout_ms", Milliseconds),
    ("client-server/content-repo.yaml", "ts", Timestamp),
    ("client-server/content-repo.yaml", "unused_expires_at", Timestamp),
    ("client-server/definitions/client_device.yaml", "last_seen_ts", Timestamp),
    ("client-server/definitions/client_event_without_room_id.yaml", "age", SIGNED),
    ("client-server/definitions/client_event_without_room_id.yaml", "origin_server_ts", Timestamp),
    ("client-server/definitions/errors/rate_limited.yaml", "retry_after_ms", None("read by the runtime")),
    ("client-server/definitions/key_backup_data.yaml", "forwarded_count", COUNT),
    ("client-server/definitions/openid_token.yaml", "expires_in", Seconds),
    ("client-server/definitions/recent_emoji.yaml", "total", COUNT),
    ("client-server/keys.yaml", "timeout", Milliseconds),
    ("client-server/login.yaml", "expires_in_ms", Milliseconds),
    ("client-server/login_token.yaml", "expires_in_ms", Milliseconds),
    ("client-server/notifications.yaml", "ts", Timestamp),
    ("client-server/old_sync.yaml", "timeout", Milliseconds),
    ("client-server/peeking_events.yaml", "timeout", Milliseconds),
    ("client-server/presence.yaml", "last_active_ago", Milliseconds),
    ("client-server/refresh.yaml", "expires_in_ms", Milliseconds),
    ("client-server/registration.yaml", "expires_in_ms", Milliseconds),
    ("client-server/room_event_by_timestamp.yaml", "origin_server_ts", Timestamp),
    ("client-server/room_event_by_timestamp.yaml", "ts", Timestamp),
    ("client-server/space_hierarchy.yaml", "origin_server_ts", Timestamp),
    ("client-server/sync.yaml", "timeout", Milliseconds),
    ("client-server/typing.yaml", "timeout", Milliseconds),
    ("client-server/voip.yaml", "ttl", Seconds),
    ("identity/v2_associations.yaml", "not_after", Timestamp),
    ("identity/v2_associations.yaml", "not_before", Timestamp),
    ("identity/v2_associations.yaml", "ts", Timestamp),
    ("identity/v2_associations.yaml", "validated_at", Timestamp),
    ("push-gateway/push_notifier.yaml", "pushkey_ts", TimestampSeconds),
    ("server-server/content_repository.yaml", "timeout_ms", Milliseconds),
    ("server-server/definitions/components/pdu_base.yaml", "age", PDU),
    ("server-server/definitions/components/pdu_base.yaml", "origin_server_ts", PDU),
    ("server-server/definitions/invite_event.yaml", "origin_server_ts", Timestamp),
    ("server-server/definitions/keys.yaml", "expired_ts", Timestamp),
    ("server-server/definitions/keys.yaml", "valid_until_ts", Timestamp),
    ("server-server/definitions/transaction.yaml", "origin_server_ts", Timestamp),
    ("server-server/events.yaml", "origin_server_ts", Timestamp),
    ("server-server/events.yaml", "ts", Timestamp),
    ("server-server/joins-v1.yaml", "origin_server_ts", Timestamp),
    ("server-server/joins-v2.yaml", "origin_server_ts", PDU),
    ("server-server/keys_query.yaml", "minimum_valid_until_ts", Timestamp),
    ("server-server/knocks.yaml", "origin_server_ts", Timestamp),
    ("server-server/leaving-v1.yaml", "origin_server_ts", Timestamp),
    ("server-server/leaving-v2.yaml", "origin_server_ts", PDU),
    ("server-server/invites-v1.yaml", "origin_server_ts", PDU),
    ("server-server/space_hierarchy.yaml", "origin_server_ts", Timestamp),
];

/// The last parts of names that may speak of time.
const TIME_LIKE: &[&str] = &[
    "ts", "at", "ms", "timeout", "expires", "expiry", "age", "ago", "lifetime", "ttl", "seen", "duration",
    "delay", "time", "seconds",
];

struct Counted {
    file: String,
    name: String,
    prose: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace").to_owned()
}

/// The definitions with their prose, of the release that the crate is made from.
fn prose() -> Option<PathBuf> {
    let release = fs::read_to_string(root().join("api-spec/RELEASE")).expect("a release");
    let named = env::var_os("MATRIX_SPEC_DIR").map(PathBuf::from);
    let releases = named.unwrap_or_else(|| root().join("../shared/matrix-spec"));
    let folder = releases.join(release.trim()).join("data/api");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: {} isn't there; MATRIX_SPEC_DIR can name another folder", folder.display());
    Option::None
}

fn each_file(folder: &Path, work: &mut dyn FnMut(&Path)) {
    let mut entries: Vec<_> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("one").path()).collect();
    entries.sort();
    for path in entries {
        match path.is_dir() {
            true => each_file(&path, work),
            false if path.extension().is_some_and(|end| end == "yaml") => work(&path),
            false => {}
        }
    }
}

/// All integers below a node that may count time, by their names or their prose.
fn collect(file: &str, node: &Value, found: &mut Vec<Counted>) {
    match node {
        Value::Mapping(entries) => {
            let properties = node.get("properties").and_then(Value::as_mapping);
            for (name, schema) in properties.into_iter().flatten() {
                note(file, name.as_str().unwrap_or_default(), schema, schema, found);
            }
            if let (Some(name), Some(schema)) = (node.get("name").and_then(Value::as_str), node.get("schema"))
            {
                note(file, name, schema, node, found);
            }
            // What examples hold is not a definition.
            let children =
                entries.iter().filter(|(key, _)| !matches!(key.as_str(), Some("example" | "examples")));
            children.for_each(|(_, child)| collect(file, child, found));
        }
        Value::Sequence(items) => items.iter().for_each(|item| collect(file, item, found)),
        _ => {}
    }
}

fn note(file: &str, name: &str, schema: &Value, described: &Value, found: &mut Vec<Counted>) {
    let types = match schema.get("type") {
        Some(Value::Sequence(types)) => types.iter().filter_map(Value::as_str).collect(),
        Some(one) => one.as_str().into_iter().collect(),
        Option::None => Vec::new(),
    };
    let prose = described.get("description").and_then(Value::as_str).unwrap_or_default().to_lowercase();
    let time_like = name.rsplit('_').next().is_some_and(|last| TIME_LIKE.contains(&last))
        || ["second", "timestamp", "unix", "time in", "number of times"]
            .iter()
            .any(|word| prose.contains(word));
    if types.iter().any(|ty| ["integer", "number"].contains(ty)) && time_like {
        found.push(Counted { file: file.to_owned(), name: name.to_owned(), prose });
    }
}

/// Whether the prose says something else than the verdict.
fn contradicts(prose: &str, unit: Unit) -> bool {
    let millis = prose.contains("millisecond");
    let seconds = prose.replace("millisecond", "").contains("second") && !millis;
    let time = prose.contains("timestamp") || prose.contains("epoch");
    match unit {
        Milliseconds => seconds || time,
        Seconds => millis || !seconds || time,
        Timestamp => seconds,
        TimestampSeconds => millis || !seconds,
        None(_) => false,
    }
}

#[test]
fn every_integer_that_may_count_time_has_a_verdict_that_the_prose_supports() {
    let Some(folder) = prose() else { return };
    let mut found = Vec::new();
    each_file(&folder, &mut |path| {
        let file =
            path.strip_prefix(&folder).expect("below it").to_str().expect("a plain name").replace('\\', "/");
        let text = fs::read_to_string(path).expect("a text");
        collect(&file, &serde_yaml::from_str(&text).expect(&file), &mut found);
    });
    let verdict = |counted: &Counted| {
        VERDICTS
            .iter()
            .find(|(file, name, _)| *file == counted.file && *name == counted.name)
            .map(|(_, _, unit)| *unit)
    };
    let mut wrong = BTreeSet::new();
    for counted in &found {
        let Counted { file, name, prose } = counted;
        match verdict(counted) {
            Option::None => wrong.insert(format!("{file}: {name} has no verdict: {prose}")),
            Some(unit) if contradicts(prose, unit) => {
                wrong.insert(format!("{file}: {name} is not {unit:?}: {prose}"))
            }
            Some(_) => false,
        };
    }
    let stale = VERDICTS
        .iter()
        .filter(|(file, name, _)| !found.iter().any(|one| one.file == *file && one.name == *name));
    wrong.extend(stale.map(|(file, name, _)| format!("{file}: {name} is no longer there")));
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
    for (file, name, unit) in VERDICTS {
        println!("{file}: {name}: {unit:?}");
    }
}

/// Where the generated code of a definition file is.
fn module(file: &str) -> PathBuf {
    let name = file.strip_suffix(".yaml").expect("a definition").replace('-', "_");
    root().join("generated/src").join(name).with_extension("rs")
}

#[test]
fn generated_code_counts_what_the_verdicts_say() {
    let mut wrong = Vec::new();
    for (file, name, unit) in VERDICTS {
        let Ok(code) = fs::read_to_string(module(file)) else {
            // A file that only others are made of.
            continue;
        };
        let expected = match unit {
            Milliseconds => "integer, a duration in milliseconds",
            Seconds => "integer, a duration in seconds",
            Timestamp => "integer, a time in milliseconds since the Unix epoch",
            TimestampSeconds => "integer, a time in seconds since the Unix epoch",
            None(_) => "integer",
        };
        let mark = format!("`{name}`");
        let lines = code.lines().filter(|line| line.trim_start().starts_with("///") && line.contains(&mark));
        let mut seen = matches!(unit, None(_));
        for line in lines.filter(|line| line.contains(": integer")) {
            seen = true;
            let (_, kind) = line.split_once(": ").expect("a kind");
            let rest = kind.strip_prefix(expected);
            if !rest.is_some_and(|rest| {
                (rest.is_empty() || rest.starts_with(['.', ','])) && !rest.starts_with(", a ")
            }) {
                wrong.push(format!("{file}: {name} is {unit:?}, but the code says:{line}"));
            }
        }
        if !seen {
            wrong.push(format!("{file}: {name} is {unit:?}, but the code has no integer of that name"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
