//! Examples of events: their contents by their types, and whole events by the enums that they are read as.

use matrix_jobs::catalog;
use matrix_jobs::client_server::definitions::client_event::ClientEvent;
use matrix_jobs::client_server::definitions::client_event_without_room_id::ClientEventWithoutRoomId;
use matrix_jobs::client_server::sync::ToDeviceEvent;
use matrix_jobs::event::AnyEnvelope;
use matrix_jobs::events::core_event_schema::event::Event;
use matrix_jobs::events::core_event_schema::stripped_state::StrippedStateEvent;
use matrix_jobs::events::{
    AnyEvent, AnyStrippedStateEvent, AnySyncTimelineEvent, AnyTimelineEvent, AnyToDeviceEvent,
};
use matrix_jobs::json::{Raw, RawJson};
use serde::Serialize;
use serde_json::{Map, Value};

use super::bodies::compare::difference;
use super::bodies::event::{self, Example};
use super::bodies::operation::Kind;
use super::bodies::our_release;
use super::bodies::overlay::corrected;
use super::{Case, assert_only, releases};

/// What doesn't come back, and why: each is a mistake of the definitions.
const KNOWN: [(&str, &str); 3] = [
    (
        "m.call.sdp_stream_metadata_changed.yaml: /sdp_stream_metadata/2311546231/audio_muted:: ",
        "a colon too many",
    ),
    ("m.key.verification.start.yaml: /key_agreement_protocols: ", "what its method needs isn't there"),
    ("m.sticker.yaml: /info/thumbnail_info/is_animated: ", "thumbnails have no such property"),
];

#[test]
fn contents_come_back_as_they_were() {
    let Some(folder) = releases() else { return };
    let definitions = corrected(&folder.join(our_release().tag()).join("data"), our_release());
    let examples = event::examples(&definitions);
    let case = |example: &Example<'_>| {
        let name = example.event["type"].as_str().expect("a type");
        let content = &example.event["content"];
        let decoded = catalog::decode_event_content(name, content.to_string().into_bytes());
        Case {
            kind: Kind::Success,
            name: example.file.to_owned(),
            expected: content.clone(),
            result: match decoded {
                Ok(decoded) => Ok((decoded.json, decoded.warnings.iter().map(ToString::to_string).collect())),
                Err(why) => Err(why.to_string()),
            },
        }
    };
    let cases: Vec<_> = examples.iter().map(case).collect();
    println!("{} events", cases.len());
    assert_only(&KNOWN, &cases);
    assert!(cases.len() >= 87, "some examples weren't found: {}", cases.len());
}

/// What is wrong with an event that was read as one of any type.
fn problem<E: AnyEnvelope>(event: &Value, is_other: impl Fn(&E::Any) -> bool) -> Option<String>
where
    E::Any: Serialize,
{
    let json = RawJson::parse(event.to_string()).expect("JSON");
    let read = match Raw::<E>::new(json).deserialize_with_warnings() {
        Ok(read) => read,
        Err(why) => return Some(why.to_string()),
    };
    if is_other(&read.value) {
        return Some("read as an event of another type".to_owned());
    }
    if !read.warnings.is_empty() {
        return Some(read.warnings.to_string());
    }
    difference(event, &serde_json::to_value(&read.value).expect("JSON"))
}

#[test]
fn whole_events_come_back_as_they_were() {
    let Some(folder) = releases() else { return };
    let definitions = corrected(&folder.join(our_release().tag()).join("data"), our_release());
    let (mut problems, mut seen) = (Vec::new(), [0; 4]);
    for Example { file, mut event } in event::examples(&definitions) {
        let has = |name: &str| event.get(name).is_some();
        let known = KNOWN.iter().any(|(start, _)| start.starts_with(&format!("{file}: ")));
        let (form, problem) = match (has("event_id"), has("state_key")) {
            (true, _) => {
                let whole = problem::<ClientEvent>(&event, |any| matches!(any, AnyTimelineEvent::Other(_)));
                members(&mut event).remove("room_id");
                let is_other = |any: &AnySyncTimelineEvent| matches!(any, AnySyncTimelineEvent::Other(_));
                (0, whole.or(problem::<ClientEventWithoutRoomId>(&event, is_other)))
            }
            (false, true) => {
                let is_other = |any: &AnyStrippedStateEvent| matches!(any, AnyStrippedStateEvent::Other(_));
                (1, problem::<StrippedStateEvent>(&event, is_other))
            }
            (false, false) if is_to_device(&event) => {
                members(&mut event).entry("sender").or_insert("@bob:example.org".into());
                let is_other = |any: &AnyToDeviceEvent| matches!(any, AnyToDeviceEvent::Other(_));
                (2, problem::<ToDeviceEvent>(&event, is_other))
            }
            (false, false) => (3, problem::<Event>(&event, |any| matches!(any, AnyEvent::Other(_)))),
        };
        seen[form] += 1;
        problems.extend(problem.filter(|_| !known).map(|problem| format!("{file}: {problem}")));
    }
    println!("{seen:?}");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(seen.iter().zip([50, 3, 18, 14]).all(|(seen, least)| *seen >= least), "{seen:?}");
}

fn members(event: &mut Value) -> &mut Map<String, Value> {
    event.as_object_mut().expect("an object")
}

/// Most examples of messages to devices lack their sender, so that they look like account data.
fn is_to_device(event: &Value) -> bool {
    let mut event = event.clone();
    members(&mut event).entry("sender").or_insert("@bob:example.org".into());
    problem::<ToDeviceEvent>(&event, |any| matches!(any, AnyToDeviceEvent::Other(_)))
        .is_none_or(|problem| !problem.contains("of another type"))
}
