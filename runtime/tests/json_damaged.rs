//! Random and damaged documents: always a value or an error, and always the same.

mod json_types;

use bytes::Bytes;
use json_types::{Everything, Sync, with};
use matrix_jobs_runtime::json::{Problem, RawJson, Warning, read, read_str, write};
use serde_json::Value;

/// A small generator, the same on every machine (splitmix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn pick<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }

    fn value(&mut self, depth: usize) -> String {
        match self.below(if depth == 0 { 4 } else { 8 }) {
            0..4 => self.pick(SCALARS).to_owned(),
            4 | 5 => {
                let elements: Vec<String> = (0..self.below(4)).map(|_| self.value(depth - 1)).collect();
                format!("[{}]", elements.join(", "))
            }
            _ => self.object(depth - 1),
        }
    }

    fn object(&mut self, depth: usize) -> String {
        let members: Vec<String> =
            (0..self.below(8)).map(|_| format!(r#""{}":{}"#, self.pick(NAMES), self.value(depth))).collect();
        format!("{{{}}}", members.join(","))
    }
}

const SCALARS: &[&str] = &[
    "null",
    "true",
    "0",
    "-1",
    "1.5",
    "2.0",
    "1e999",
    "1e30",
    "18446744073709551616",
    r#""""#,
    r#""public""#,
    r#""é\n""#,
    r#""\ud800""#,
];

const NAMES: &[&str] = &[
    "needed",
    "kind",
    "flag",
    "signed",
    "unsigned",
    "number",
    "names",
    "holes",
    "counts",
    "visibility",
    "any",
    "object",
    "events",
    "raw",
    "nested",
    "action",
    "login_token",
    "expires_in_ms",
    "type",
    "page",
    "chunk",
    "token",
    "x",
    "\\ud800",
];

/// Random members around what an `Everything` needs, so that many are good.
fn document(random: &mut Random) -> String {
    let object = random.object(4);
    match random.below(4) {
        0 => object,
        _ if object == "{}" => with(r#""x":0"#),
        _ => with(&object[1..object.len() - 1]),
    }
}

#[test]
fn random_documents_give_a_value_or_an_error() {
    let mut random = Random(1);
    let mut good = 0;
    for _ in 0..5_000 {
        let text = document(&mut random);
        assert!(RawJson::parse(text.clone()).is_ok(), "{text}");
        match read_str::<Everything>(&text) {
            Err(error) => {
                assert!(error.position().is_none() && error.problems().count() > 0, "{text}: {error}");
                assert!(error.problems().all(|(path, _)| path.is_empty() || path.starts_with('/')));
            }
            Ok(read) => {
                good += 1;
                // What was read and can be sent comes back the same, without a warning.
                if let Ok(written) = write(&read.value) {
                    let again = read_str::<Everything>(std::str::from_utf8(&written).unwrap()).unwrap();
                    assert_eq!(again.value, read.value, "{text}");
                    assert!(again.warnings.is_empty(), "{text}: {}", again.warnings);
                }
            }
        }
    }
    assert!(good > 500, "only {good} were readable");
}

/// Something unreadable elsewhere changes nothing.
#[test]
fn what_is_unreadable_elsewhere_changes_nothing() {
    let mut random = Random(2);
    for _ in 0..5_000 {
        let text = document(&mut random);
        let beside = text.replacen('{', r#"{"unheard":1e999,"#, 1).replace(",}", "}");
        match (read_str::<Everything>(&text), read_str::<Everything>(&beside)) {
            (Ok(alone), Ok(beside)) => assert_eq!(alone, beside, "{text}"),
            (Err(alone), Err(beside)) => assert_eq!(alone, beside, "{text}"),
            (alone, beside) => panic!("{text}: {alone:?} {beside:?}"),
        }
    }
}

/// serde's own tree says what is JSON.
#[test]
fn damaged_bytes_never_panic() {
    let mut random = Random(3);
    let (mut lost, mut refused) = (0, 0);
    let whole = br#"{"next_batch":"s\u00e9","join":{"!a:b":{"timeline":{"events":[{"type":"m.x"}],"limited":true},"unread":1.0}},"changed":["a",null]}"#;
    for _ in 0..20_000 {
        let mut body = whole.to_vec();
        for _ in 0..=random.below(3) {
            if body.is_empty() {
                break;
            }
            let at = random.below(body.len());
            match random.below(4) {
                0 => body[at] = random.next() as u8,
                1 => drop(body.remove(at)),
                2 => body.insert(at, b"{}[]\",:\\0-e. "[random.below(13)]),
                _ => body.truncate(at),
            }
        }
        let result = read::<Sync>(&Bytes::from(body.clone()));
        match serde_json::from_slice::<Value>(&body) {
            Ok(_) => assert!(!matches!(&result, Err(error) if error.position().is_some())),
            // What a tree can't hold may still be JSON.
            Err(_) if RawJson::parse(body.clone()).is_ok() => {}
            // What is broken within brackets that close costs what is within them.
            Err(_) => match result {
                Ok(read) => {
                    lost += 1;
                    let is_it = |warning: &Warning| {
                        warning.problem() == Problem::NotJson && warning.left_out().is_some()
                    };
                    assert!(read.warnings.iter().any(is_it), "{}", body.escape_ascii());
                }
                Err(error) => {
                    refused += 1;
                    // Something required may be missing besides.
                    let is_told = error.position().is_some() || error.problems().count() > 0;
                    assert!(is_told, "{}", body.escape_ascii());
                }
            },
        }
    }
    println!("{lost} lost a part, {refused} were refused");
    assert!(lost > 200 && refused > 5_000);
}
