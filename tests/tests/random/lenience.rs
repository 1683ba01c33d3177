//! What servers send beside what the definitions say is accepted, and changes nothing else (hard cases 12 and 35).

use serde_json::{Value, json};

use super::bodies::compare::difference;
use super::bodies::schema::Others;
use super::damage::with_text;
use super::{Sample, decode, each_sample};

/// Reads each sample again after `change` has made it unusual, and compares with what `change` expects of it.
fn each_change(least: usize, change: impl Fn(&Sample<'_, '_>, &mut Value, &mut Value) -> usize) {
    let mut changes = 0;
    each_sample(5, &mut |sample, _| {
        let (mut unusual, mut expected) = (sample.value.clone(), sample.value.clone());
        let made = change(sample, &mut unusual, &mut expected);
        changes += made;
        if made > 0
            && let Some(difference) = difference(&expected, &sample.decoded(&unusual))
        {
            sample.fail(&format!("{difference} for {unusual}"));
        }
    });
    println!("{changes} changes");
    assert!(changes >= least, "only {changes} changes were made");
}

fn at<'v>(value: &'v mut Value, pointer: &str) -> &'v mut Value {
    value.pointer_mut(pointer).expect("the site's place")
}

#[test]
fn null_is_as_good_as_absent() {
    each_change(500, |sample, unusual, expected| {
        let mut made = 0;
        for site in sample.sites.iter().filter(|site| site.is_record()) {
            for (name, (schema, required)) in site.schema.properties() {
                let object = at(unusual, &site.pointer);
                if required || object.get(name).is_some() {
                    continue;
                }
                object[name] = Value::Null;
                made += 1;
                // A union of which null is a form keeps it.
                if schema.is_union() && schema.types().contains("null") {
                    at(expected, &site.pointer)[name] = Value::Null;
                }
            }
        }
        made
    });
}

#[test]
fn unknown_members_are_no_matter() {
    each_change(500, |sample, unusual, expected| {
        let mut made = 0;
        for site in sample.sites.iter().filter(|site| site.is_record()) {
            let more = json!({"a": [null, 1.5, "text"]});
            match site.schema.others() {
                Others::Of(_) => continue,
                Others::Any => at(expected, &site.pointer)["org.example.more"] = more.clone(),
                Others::Unsaid => {}
            }
            at(unusual, &site.pointer)["org.example.more"] = more;
            made += 1;
        }
        made
    });
}

#[test]
fn unknown_values_of_sets_are_kept() {
    each_change(50, |sample, unusual, expected| {
        let sets = sample.sites.iter().filter(|site| !site.is_kept() && !site.schema.values().is_empty());
        let mut made = 0;
        for site in sets {
            for value in [&mut *unusual, &mut *expected] {
                *at(value, &site.pointer) = "org.example.new".into();
            }
            made += 1;
        }
        made
    });
}

/// Reads each integer again in another spelling, which must be the same.
fn each_spelling(spell: fn(i64) -> String) {
    let mut seen = 0;
    each_sample(5, &mut |sample, _| {
        let integers = sample.sites.iter().filter(|site| !site.is_kept());
        for site in integers.filter(|site| site.schema.types().contains("integer")) {
            let Some(integer) = sample.value.pointer(&site.pointer).and_then(Value::as_i64) else { continue };
            let text = with_text(&sample.value, &site.pointer, &spell(integer));
            match decode(sample.body, text.clone()) {
                Ok(decoded) if decoded.warnings.is_empty() => {
                    if let Some(difference) = difference(&sample.value, &decoded.json) {
                        sample.fail(&format!("{difference} for {text}"));
                    }
                }
                other => sample.fail(&format!("{other:?} for {text}")),
            }
            seen += 1;
        }
    });
    assert!(seen >= 100, "only {seen} integers were spelled");
}

#[test]
fn integers_may_have_an_exponent_or_a_point() {
    each_spelling(|integer| format!("{integer}.00"));
    each_spelling(|integer| format!("{integer}e0"));
    each_spelling(|integer| if integer == 0 { "0E9".to_owned() } else { format!("{integer}00E-2") });
}

#[test]
fn floats_that_are_whole_are_integers() {
    each_change(100, |sample, unusual, expected| {
        let mut made = 0;
        for site in
            sample.sites.iter().filter(|site| !site.is_kept() && site.schema.types().contains("integer"))
        {
            let place = at(unusual, &site.pointer);
            let Some(integer) = place.as_i64() else { continue };
            *place = json!(integer as f64);
            *at(expected, &site.pointer) = integer.into();
            made += 1;
        }
        made
    });
}
