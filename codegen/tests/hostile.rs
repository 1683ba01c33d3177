//! Definitions that want to cost much, or to become more than data: the work stays in proportion, and what is refused
//! is reported.

mod common;

use std::time::{Duration, Instant};

use common::made;
use matrix_jobs_codegen::load::{Layout, SourceTree};
use matrix_jobs_codegen::release::Version;
use matrix_jobs_codegen::sync::{Release, sync};

/// Far more than any of these takes, and far less than what they would take without a limit.
const SOON: Duration = Duration::from_secs(20);

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: Cups, version: 1.0.0}\n\
    servers: [{url: '{basePath}', variables: {basePath: {default: /_matrix/client/v3}}}]\npaths:\n";

fn api(schema: &str) -> String {
    let response = format!("'200': {{description: '', content: {{application/json: {{schema: {schema}}}}}}}");
    format!("{HEAD}  /cup: {{get: {{operationId: getCup, responses: {{{response}}}}}}}\n")
}

/// An API that refers to the last of many files, each made from its number.
fn chain(length: usize, file: impl Fn(usize) -> String) -> Vec<(String, String)> {
    let mut files: Vec<_> =
        (0..length).map(|i| (format!("client-server/definitions/f{i:04}.yaml"), file(i))).collect();
    files.push((
        "client-server/cups.yaml".to_owned(),
        api(&format!("{{$ref: {}}}", name(length - 1, "definitions/"))),
    ));
    files
}

fn name(i: usize, folder: &str) -> String {
    format!("{folder}f{i:04}.yaml")
}

/// What is made of the files, or said of them, soon.
fn soon(files: &[(String, String)]) -> Result<String, String> {
    let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let start = Instant::now();
    let made = made(&files).map(|made| made.get("src/client_server/cups.rs").unwrap().to_owned());
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    made
}

#[test]
fn a_schema_is_merged_once_on_however_many_ways() {
    let doubled = chain(40, |i| match i {
        0 => "type: object\nproperties: {tea: {type: string}}\n".to_owned(),
        i => format!(
            "allOf: [{{$ref: {0}}}, {{$ref: {0}}}]\nproperties: {{p{i}: {{type: string}}}}\n",
            name(i - 1, "")
        ),
    });
    assert!(soon(&doubled).is_ok());
}

#[test]
fn objects_that_others_hold_several_times_are_compared_once() {
    let doubled = chain(18, |i| match i {
        0 => "type: object\ntitle: Tea\nproperties: {tea: {type: string}}\n".to_owned(),
        i => {
            let below = name(i - 1, "");
            let members: String =
                ["a", "b", "c", "d"].map(|name| format!("  {name}: {{$ref: {below}}}\n")).concat();
            format!("type: object\ntitle: T{i}\nproperties:\n{members}")
        }
    });
    assert!(soon(&doubled).is_ok());
}

#[test]
fn long_chains_are_refused_and_overflow_no_stack() {
    for link in [
        "$ref: NEXT\ndescription: On.\n",
        "allOf: [{$ref: NEXT}]\n",
        "type: array\nitems: {$ref: NEXT}\n",
        "type: object\nproperties: {tea: {$ref: NEXT}}\n",
        "oneOf: [{$ref: NEXT}, {type: integer}]\n",
        "type: object\nadditionalProperties: {$ref: NEXT}\n",
        "allOf: [{$ref: NEXT}, {type: object, properties: {tea: {type: string}}}]\n",
    ] {
        let files = chain(2000, |i| match i {
            0 => "type: object\nproperties: {tea: {type: string}}\n".to_owned(),
            i => link.replace("NEXT", &name(i - 1, "")),
        });
        let reported = soon(&files).unwrap_err();
        assert!(reported.contains("schemas are nested in each other here"), "{reported}");
    }
    // Of references alone no type is made on the way.
    let files = chain(2000, |i| match i {
        0 => "type: object\nproperties: {tea: {type: string}}\n".to_owned(),
        i => format!("$ref: {}\n", name(i - 1, "")),
    });
    assert!(soon(&files).is_ok());
}

#[test]
fn depth_that_is_built_from_below_is_refused_too() {
    let mut files = chain(500, |i| match i {
        0 => "type: object\nproperties: {tea: {type: string}}\n".to_owned(),
        i => format!(
            "type: object\nproperties: {{tea: {{type: array, items: {{$ref: {}}}}}}}\n",
            name(i - 1, "")
        ),
    });
    files.pop();
    let operations = (0..500).map(|i| {
        let schema = format!("{{$ref: {}}}", name(i, "definitions/"));
        let response =
            format!("'200': {{description: '', content: {{application/json: {{schema: {schema}}}}}}}");
        format!("  /cup{i:04}: {{get: {{operationId: getCup{i:04}, responses: {{{response}}}}}}}\n")
    });
    files.push(("client-server/cups.yaml".to_owned(), HEAD.to_owned() + &operations.collect::<String>()));
    let reported = soon(&files).unwrap_err();
    assert!(reported.contains("21 schemas are nested in each other here"), "{reported}");
    assert!(reported.ends_with("\n1 error\n"), "{reported}");
}

#[test]
fn aliases_make_no_more_than_the_text_holds() {
    let mut lines = "x-a0: &a0 [a, a, a, a, a, a, a, a, a]\n".to_owned();
    for i in 1..30 {
        let below = format!("*a{}", i - 1);
        lines += &format!("x-a{i}: &a{i} [{}]\n", vec![below; 9].join(", "));
    }
    let files = [("client-server/cups.yaml".to_owned(), lines + &api("{type: object}"))];
    let reported = soon(&files).unwrap_err();
    assert!(reported.contains("this file can't be read"), "{reported}");
    // Aliases as people use them are fine.
    let used =
        format!("x-cup: &cup {{type: string}}\n{}", api("{type: object, properties: {a: *cup, b: *cup}}"));
    assert!(!soon(&[("client-server/cups.yaml".to_owned(), used)]).unwrap_err().contains("can't be read"));
}

#[test]
fn many_mistakes_in_one_file_are_located_in_one_go() {
    let properties: String =
        (0..3000).map(|i| format!("              p{i}: {{type: string, made-up: {i}}}\n")).collect();
    let schema = format!("\n            type: object\n            properties:\n{properties}");
    let api = format!(
        "{HEAD}  /cup:\n    get:\n      operationId: getCup\n      responses:\n        '200':\n          description: ''\n          content:\n           application/json:\n            schema:{}",
        schema.replace("\n            ", "\n              ")
    );
    let reported = soon(&[("client-server/cups.yaml".to_owned(), api)]).unwrap_err();
    assert!(reported.ends_with("\n3000 errors\n"), "{}", &reported[reported.len() - 300..]);
    assert!(reported.contains("/properties/p2999/made-up\n"));
}

#[test]
fn no_name_or_text_becomes_code() {
    for (path, schema) in [
        ("client-server/cu\nps.yaml", "{type: object}"),
        ("client-server/cu\rps.yaml", "{type: object}"),
        ("client-server/cu\u{202e}ps.yaml", "{type: object}"),
        (
            "client-server/cups.yaml",
            "{type: object, title: \"Tea\\rpub fn x() {}\", properties: {a: {type: string}}}",
        ),
        (
            "client-server/cups.yaml",
            "{type: object, properties: {a: {type: string, enum: [\"a\\u202Eb\", c]}}}",
        ),
        ("client-server/cups.yaml", "{type: object, properties: {\"a\\0\": {type: string}}}"),
        ("client-server/cups.yaml", "{type: object, properties: {a: {type: string, format: \"\\u2066\"}}}"),
    ] {
        let reported = made(&[(path, &api(schema))]).unwrap_err();
        assert!(reported.contains("has the character U+"), "{reported}");
        assert!(
            !reported.chars().any(|c| c != '\n' && c.is_control() || ('\u{202a}'..='\u{2069}').contains(&c)),
            "{reported}"
        );
    }
    // In prose it is replaced.
    let described = api(
        "{type: object, properties: {a: {type: string, description: \"One.\\rTwo\\u202E.\\r\\nThree.\"}}}",
    );
    let text = made(&[("client-server/cups.yaml", &described)]).unwrap();
    let text = text.get("src/client_server/cups.rs").unwrap();
    assert!(text.contains("/// One.\n    /// Two\u{fffd}.\n    /// Three.\n"), "{text}");
}

#[test]
fn names_with_line_breaks_and_quotes_stay_names() {
    let schema = "{type: object, title: \"*/ fn x() {}\\n#![y]\", properties: {\"a\\n\\\"b\": {type: string, title: \"]]\"}, \
                  c: {type: string, enum: [\"x\\n\\\\\", \"y\\\"\"]}}}";
    let made = made(&[("client-server/cups.yaml", &api(schema))]).unwrap_or_else(|wrong| panic!("{wrong}"));
    for (path, text) in made.iter().filter(|(path, _)| path.ends_with(".rs")) {
        let lines = text.lines().filter(|line| line.contains("fn x") || line.contains("#![y]"));
        lines.for_each(|line| assert!(line.trim_start().starts_with("//"), "{path}: {line}"));
    }
}

#[test]
fn a_commit_is_one_word() {
    let tree = SourceTree::new(
        Layout::Official,
        "",
        [("api/client-server/cups.yaml", api("{type: object}").into_bytes())],
    );
    let of = |commit: &str| {
        sync(&tree, &Release { version: Version::Release(1, 19), commit: Some(commit.to_owned()) })
    };
    assert!(of("d0ba2aae").is_ok());
    assert!(of("d0ba2aae\nRelease: Matrix v1.8").is_err());
}
