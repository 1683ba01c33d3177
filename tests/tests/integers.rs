//! What servers send where the definitions say `integer`: a verdict on each name, from the sources of Synapse 1.163.2 and Sydent
//! 2.6.1; docs/real-servers.md says more. An integer that a later release brings has to be looked at, too.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_yaml::Value;

/// Names of properties, by what kind of integer they are.
const VERDICTS: &[(&str, &str)] = &[
    (
        "a time by the server's clock or its database: an integer",
        "added_at expired_ts last_seen last_seen_ts not_after not_before origin_server_ts pushkey_ts ts unused_expires_at \
         valid_until_ts validated_at",
    ),
    (
        "a span, computed by `int()` or `//`, or from integers",
        "age duration_ms expires_in expires_in_ms last_active_ago retry_after_ms ttl",
    ),
    (
        "a count, or a place in a stream: an integer",
        "count depth device_one_time_keys_count/* highlight_count m.invited_member_count m.joined_member_count min_depth \
         missed_calls notification_count num_joined_members one_time_key_counts/* prev_id/* recursion_depth status stream_id \
         total_room_count_estimate unread",
    ),
    ("a size by the server's configuration or of a file: an integer", "m.upload.size matrix:image:size"),
    (
        "what a client or server sent before, given back, or only sent by us: Synapse takes any number as a filter's `limit`",
        "after_limit before_limit first_message_index forwarded_count limit minimum_valid_until_ts send_attempt timeout value",
    ),
    (
        "the content of an event: whatever a client sent",
        "duration h lifetime rotation_period_ms rotation_period_msgs size timestamp type w",
    ),
    (
        "a power level: a string (`\"50\"`) in rooms before version 10, which is read as its integer",
        "^@ ban events/* events_default invite kick notifications/* redact room state_default users_default",
    ),
    ("the rank of a group of search results: a fraction, so that an overlay makes it a number", "order"),
];

fn is_integer(schema: &Value) -> bool {
    match &schema["type"] {
        Value::String(name) => name == "integer",
        Value::Sequence(names) => names.iter().any(|name| name == "integer"),
        _ => false,
    }
}

/// The names of all properties that are integers, or that hold integers only.
fn collect(node: &Value, names: &mut BTreeSet<String>) {
    if let Value::Sequence(items) = node {
        items.iter().for_each(|item| collect(item, names));
    }
    let Value::Mapping(entries) = node else { return };
    for (key, value) in entries {
        if let (Some("properties" | "patternProperties"), Value::Mapping(properties)) = (key.as_str(), value)
        {
            for (name, schema) in properties {
                let name = name.as_str().unwrap();
                if is_integer(schema) {
                    names.insert(name.to_owned());
                }
                if ["additionalProperties", "items"].iter().any(|within| is_integer(&schema[*within])) {
                    names.insert(format!("{name}/*"));
                }
            }
        }
        collect(value, names);
    }
}

#[test]
fn every_integer_has_a_verdict() {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("api-spec");
    let (mut found, mut waiting) = (BTreeSet::new(), vec![base.clone()]);
    while let Some(folder) = waiting.pop() {
        for path in fs::read_dir(&folder).unwrap().map(|entry: Result<fs::DirEntry, _>| entry.unwrap().path())
        {
            let path: PathBuf = path;
            if path.is_dir() {
                waiting.extend((path != base.join("overlays")).then_some(path));
            } else if folder != base && path.extension().is_some_and(|end| end == "yaml") {
                collect(&serde_yaml::from_str(&fs::read_to_string(&path).unwrap()).unwrap(), &mut found);
            }
        }
    }
    let judged: Vec<&str> = VERDICTS.iter().flat_map(|(_, names)| names.split_whitespace()).collect();
    let known: BTreeSet<String> = judged.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(judged.len(), known.len(), "one verdict each");
    let new: Vec<_> = found.difference(&known).collect();
    let gone: Vec<_> = known.difference(&found).collect();
    assert!(new.is_empty() && gone.is_empty(), "without a verdict: {new:?}, no longer there: {gone:?}");
}
