//! Damaged values give a value or an error, never a panic; what is lost is named by its path.

use fastrand::Rng;
use matrix_jobs::catalog::CatalogError;
use serde_json::{Value, json};

use super::bodies::compare::difference;
use super::bodies::schema::Schema;
use super::bodies::sites::{Fate, Site};
use super::bodies::step;
use super::{Sample, decode, each_sample};

/// All paths that an answer complains about, and whether it is an error.
fn complaints(sample: &Sample<'_, '_>, text: String) -> (bool, Vec<String>) {
    match decode(sample.body, text) {
        Ok(decoded) => (false, decoded.warnings.iter().map(|warning| warning.path().to_owned()).collect()),
        Err(CatalogError::Unreadable(error)) => {
            (true, error.problems().map(|(path, _)| path.to_owned()).collect())
        }
        Err(other) => sample.fail(&other.to_string()),
    }
}

/// Paths are made for logs: controls and what people don't see, of which these samples have a joiner, stand as escapes
/// in them.
fn shown(pointer: &str) -> String {
    let is_escaped = |c: char| c.is_control() || c == '\u{200d}';
    pointer.chars().map(|c| if is_escaped(c) { c.escape_default().to_string() } else { c.into() }).collect()
}

/// The whole is an error, and a part is a warning, either way with the path.
fn assert_named(sample: &Sample<'_, '_>, damaged: &Value, pointer: &str, fate: Fate) {
    let (is_error, paths) = complaints(sample, damaged.to_string());
    if is_error != (fate == Fate::Whole) {
        sample.fail(&format!("{pointer} should cost {fate:?}: {paths:?} for {damaged}"));
    }
    if !paths.contains(&shown(pointer)) {
        sample.fail(&format!("{pointer} isn't named: {paths:?} for {damaged}"));
    }
}

#[test]
fn a_required_member_that_is_missing_is_named() {
    let (mut errors, mut warnings) = (0, 0);
    each_sample(3, &mut |sample, _| {
        for site in sample.sites.iter().filter(|site| site.is_record()) {
            for (name, (schema, required)) in site.schema.properties() {
                let mut damaged = sample.value.clone();
                let object = damaged.pointer_mut(&site.pointer).and_then(Value::as_object_mut);
                if required && object.is_some_and(|object| object.remove(name).is_some()) {
                    let pointer = format!("{}{}", site.pointer, step(name));
                    let fate = if is_mended(site, &damaged, &schema) { Fate::Part } else { site.fate };
                    assert_named(sample, &damaged, &pointer, fate);
                    *if fate == Fate::Whole { &mut errors } else { &mut warnings } += 1;
                }
            }
        }
    });
    println!("{errors} errors, {warnings} warnings");
    assert!(errors >= 500 && warnings >= 500, "only {errors} errors and {warnings} warnings");
}

/// Whether a required property may be absent: at the top, the others have to show that it is this object.
fn is_mended(site: &Site<'_>, damaged: &Value, member: &Schema<'_>) -> bool {
    let properties = site.schema.properties();
    let is_known = |name: &String| properties.contains_key(name.as_str());
    let object = damaged.pointer(&site.pointer).and_then(Value::as_object);
    let is_that = !site.pointer.is_empty() || object.is_some_and(|object| object.keys().any(is_known));
    member.may_be_empty() && is_that
}

/// What comes of a text with one detail wrong, which must be reported and cost nothing else.
fn assert_mended(sample: &Sample<'_, '_>, text: &str, pointer: &str, expected: &Value) {
    let decoded = decode(sample.body, text).unwrap_or_else(|why| sample.fail(&format!("{why} for {text}")));
    if !decoded.warnings.iter().any(|warning| warning.path() == pointer && warning.left_out().is_none()) {
        sample.fail(&format!("{pointer} isn't named: {} for {text}", decoded.warnings));
    }
    if let Some(difference) = difference(expected, &decoded.json) {
        sample.fail(&format!("{difference} for {text}"));
    }
}

#[test]
fn a_required_list_or_map_that_is_missing_is_empty() {
    let mut seen = 0;
    each_sample(3, &mut |sample, _| {
        for site in sample.sites.iter().filter(|site| site.is_record()) {
            for (name, (schema, required)) in site.schema.properties() {
                if !required || !schema.may_be_empty() {
                    continue;
                }
                let (mut absent, mut null, mut empty) =
                    (sample.value.clone(), sample.value.clone(), sample.value.clone());
                let member = |value: &mut Value| value.pointer_mut(&site.pointer).expect("its place").take();
                let Value::Object(members) = member(&mut absent.clone()) else { continue };
                let with = |value: Option<Value>| {
                    let mut members = members.clone();
                    match value {
                        Some(value) => drop(members.insert(name.to_owned(), value)),
                        None => drop(members.remove(name)),
                    }
                    Value::Object(members)
                };
                let none = if schema.types().contains("array") { json!([]) } else { json!({}) };
                for (whole, member) in
                    [(&mut absent, None), (&mut null, Some(Value::Null)), (&mut empty, Some(none))]
                {
                    *whole.pointer_mut(&site.pointer).expect("its place") = with(member);
                }
                let pointer = format!("{}{}", site.pointer, step(name));
                if is_mended(site, &absent, &schema) {
                    assert_mended(sample, &absent.to_string(), &shown(&pointer), &empty);
                }
                assert_mended(sample, &null.to_string(), &shown(&pointer), &empty);
                seen += 1;
            }
        }
    });
    println!("{seen} lists and maps");
    assert!(seen >= 200, "only {seen} lists and maps were left out");
}

#[test]
fn half_a_surrogate_pair_costs_only_itself() {
    let mut seen = 0;
    each_sample(2, &mut |sample, _| {
        let strings = sample.sites.iter().filter(|site| !site.is_kept());
        for site in strings.filter(|site| site.schema.types().contains("string")) {
            let text = with_text(&sample.value, &site.pointer, r#""a\ud83d""#);
            let mut expected = sample.value.clone();
            *expected.pointer_mut(&site.pointer).expect("its place") = "a\u{fffd}".into();
            assert_mended(sample, &text, &shown(&site.pointer), &expected);
            seen += 1;
        }
    });
    println!("{seen} strings");
    assert!(seen >= 500, "only {seen} strings were replaced");
}

/// A value of none of the types that a schema allows, if there is one.
fn misfit(site: &Site<'_>) -> Option<Value> {
    let types = site.schema.types();
    let fits = |kind| types.contains(kind);
    match () {
        () if site.is_kept() => None,
        () if fits("string") => Some(json!(7)),
        () if fits("object") => Some(json!([])),
        () if fits("array") => Some(json!({})),
        () => Some(json!("text")),
    }
}

#[test]
fn a_value_of_a_wrong_type_is_named() {
    let mut seen = 0;
    each_sample(3, &mut |sample, _| {
        for site in &sample.sites {
            let Some(misfit) = misfit(site) else { continue };
            let mut damaged = sample.value.clone();
            *damaged.pointer_mut(&site.pointer).expect("its place") = misfit;
            assert_named(sample, &damaged, &site.pointer, site.fate);
            seen += 1;
        }
    });
    assert!(seen >= 5000, "only {seen} values were replaced");
}

/// What stands for a value until it is replaced in the text.
const MARK: &str = "\u{1}mark\u{1}";

/// The text of a value with other text in place of a part.
pub fn with_text(value: &Value, pointer: &str, text: &str) -> String {
    let mut marked = value.clone();
    *marked.pointer_mut(pointer).expect("a place") = MARK.into();
    marked.to_string().replacen(&json!(MARK).to_string(), text, 1)
}

/// Some place in a value, of a schema or within free JSON.
fn somewhere(value: &Value, rng: &mut Rng) -> String {
    let mut pointer = String::new();
    let mut here = value;
    while rng.u8(..4) > 0 {
        let inner: Vec<(String, &Value)> = match here {
            Value::Object(members) => members.iter().map(|(name, value)| (step(name), value)).collect(),
            Value::Array(items) => {
                items.iter().enumerate().map(|(index, value)| (format!("/{index}"), value)).collect()
            }
            _ => Vec::new(),
        };
        let Some((step, value)) = inner.get(rng.usize(..inner.len().max(1))) else { break };
        pointer.push_str(step);
        here = value;
    }
    pointer
}

#[test]
fn odd_values_anywhere_never_panic() {
    let deep = |levels| format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
    let nested = |levels| format!("{}1{}", r#"{"a":"#.repeat(levels), "}".repeat(levels));
    let odd = [
        "null",
        "true",
        "[]",
        "{}",
        "\"\"",
        "0",
        "-1",
        "-0",
        "-0.0",
        "0.5",
        "1e3",
        "1e400",
        "-1e400",
        "1E-400",
        "9007199254740993",
        "-9223372036854775808",
        "9223372036854775808",
        "18446744073709551616",
        "123456789012345678901234567890123456789012345",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "[null]",
        "[[]]",
        "{\"\":{}}",
        "{\"\\ud800\":1}",
        "{\"a\":1,\"a\":[]}",
        "\"\\u0000\"",
    ];
    let odd: Vec<String> =
        odd.iter().map(ToString::to_string).chain([deep(127), deep(200), nested(140), deep(5000)]).collect();
    let mut values = 0;
    each_sample(2, &mut |sample, maker| {
        for odd in &odd {
            let text = with_text(&sample.value, &somewhere(&sample.value, &mut maker.rng), odd);
            // Whether it is a value or an error depends on the place.
            values += usize::from(decode(sample.body, text).is_ok());
        }
    });
    assert!(values >= 2000, "only {values} were values");
}

#[test]
fn the_last_of_two_members_of_a_name_counts() {
    let mut seen = 0;
    each_sample(3, &mut |sample, maker| {
        let pointer = somewhere(&sample.value, &mut maker.rng);
        let Some((around, name)) = pointer.rsplit_once('/') else { return };
        let Some(Value::Object(members)) = sample.value.pointer(around) else { return };
        let name = name.replace("~1", "/").replace("~0", "~");
        let text = format!("{},{}:{}", maker.any(2), json!(name), members[&name]);
        let twice = with_text(&sample.value, &pointer, &text);
        // A map's entry may be warned of though it came again, and well.
        match decode(sample.body, twice.clone()) {
            Ok(decoded) if decoded.json == sample.decoded(&sample.value) => seen += 1,
            other => sample.fail(&format!("{other:?} for {twice}")),
        }
    });
    assert!(seen >= 300, "only {seen} properties came twice");
}

#[test]
fn what_is_no_json_is_an_error() {
    each_sample(3, &mut |sample, maker| {
        let whole = sample.value.to_string().into_bytes();
        let end = maker.rng.usize(..whole.len());
        let mut broken = vec![whole[..end].to_vec(), Vec::new(), b"<html>".to_vec()];
        for garbage in [&[0xff][..], &[0xed, 0xa0, 0x80], &[0xc0, 0xaf]] {
            let mut text = whole.clone();
            text.splice(end..end, garbage.iter().copied());
            broken.push(text);
        }
        broken.push([&whole[..], b"]"].concat());
        for text in broken {
            let shown = String::from_utf8_lossy(&text).into_owned();
            match decode(sample.body, text) {
                Err(CatalogError::Unreadable(error)) if error.position().is_some() => {}
                other => sample.fail(&format!("{other:?} for {shown}")),
            }
        }
    });
}
