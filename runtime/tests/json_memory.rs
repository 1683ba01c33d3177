//! What a body becomes in memory is in proportion to its size.

use matrix_jobs_runtime::json::{Map, Raw, Read, ReadError, read_str};
use matrix_jobs_runtime::{record, union};

type Text = Map<String, String>;

/// Some hundred bytes, of which nothing has to be there.
#[derive(Clone, Debug)]
struct Broad {
    a: Option<(Text, Text, Text)>,
    b: Option<(Text, Text, Text)>,
    c: Option<(Text, Text, Text)>,
    d: Option<(Text, Text, Text)>,
    e: Option<(Text, Text, Text)>,
    f: Option<(Text, Text, Text)>,
}

record! {
    Broad {
        0 a: Optional "a",
        1 b: Optional "b",
        2 c: Optional "c",
        3 d: Optional "d",
        4 e: Optional "e",
        5 f: Optional "f",
    }
}

#[derive(Clone, Debug)]
enum Either {
    List(Vec<Broad>),
    Text(String),
    _Custom(matrix_jobs_runtime::json::JsonValue),
}

union! {
    Either {
        List(Vec<Broad>),
        Text(String),
    }
}

/// So many of one element after the other.
fn list(element: &str, count: usize) -> String {
    format!("[{}]", vec![element; count].join(","))
}

fn map(value: &str, count: usize) -> String {
    let entries: Vec<_> = (0..count).map(|key| format!("\"{key}\":{value}")).collect();
    format!("{{{}}}", entries.join(","))
}

fn is_too_costly<T: std::fmt::Debug>(read: Result<Read<T>, ReadError>) -> bool {
    read.is_err_and(|error| error.to_string().contains("memory"))
}

const MANY: usize = 50_000;

#[test]
fn small_elements_of_wide_records_are_refused() {
    assert!(size_of::<Broad>() > 64 * "{},".len(), "{}", size_of::<Broad>());
    assert!(is_too_costly(read_str::<Vec<Broad>>(&list("{}", MANY))));
    assert!(is_too_costly(read_str::<Vec<Vec<Broad>>>(&list(&list("{}", 10), MANY / 10))));
    assert!(is_too_costly(read_str::<Map<String, Broad>>(&map("{}", MANY))));
    // Whatever else is wrong with one of them.
    let damaged = list("{}", MANY).replacen("{}", r#"{"a":"\ud800"}"#, 1);
    assert!(is_too_costly(read_str::<Vec<Broad>>(&damaged)));
    assert!(is_too_costly(read_str::<Either>(&list("{}", MANY))));
}

#[test]
fn ordinary_bodies_are_within_their_budget() {
    let few = read_str::<Vec<Broad>>(&list("{}", 1000)).unwrap();
    assert_eq!((few.value.len(), few.warnings.len()), (1000, 0));
    let full = format!(r#"{{"a":[{{"k":"{0}"}},{{}},{{}}],"b":null,"c":null}}"#, "v".repeat(20));
    assert_eq!(read_str::<Vec<Broad>>(&list(&full, MANY)).unwrap().value.len(), MANY);
    assert_eq!(read_str::<Vec<i64>>(&list("1", MANY)).unwrap().value.len(), MANY);
    assert_eq!(read_str::<Vec<Raw<Broad>>>(&list("1", MANY)).unwrap().value.len(), MANY);
    assert_eq!(read_str::<Map<String, String>>(&map("\"\"", MANY)).unwrap().value.len(), MANY);
}

#[test]
fn what_is_left_out_costs_nothing() {
    let read = read_str::<Vec<Broad>>(&list("0", MANY)).unwrap();
    assert_eq!((read.value.len(), read.warnings.len()), (0, MANY));
    let read = read_str::<Vec<Broad>>(&list("null", MANY)).unwrap();
    assert_eq!((read.value.len(), read.warnings.len()), (0, MANY));
    let read = read_str::<Map<String, Broad>>(&map("0", MANY)).unwrap();
    assert_eq!((read.value.len(), read.warnings.len()), (0, MANY));
}
