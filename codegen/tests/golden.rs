//! Golden files: what one construct becomes, as text and as code that compiles.
//!
//! A folder of `golden/` holds `in.yaml`, an API definition or a definition that one refers to, and `out.rs`, its
//! module; `event` and `variant` are made together, and `job_with_a_prefix` with `prefixed`. After the output was changed on purpose,
//! `BLESS=1 cargo test -p matrix-jobs-codegen --test golden` writes it anew: read the difference.
#![allow(
    unexpected_cfgs,
    reason = "the generated crate has the feature `server`; this one doesn't compile what is behind it"
)]

use std::{env, fs, path::Path};

use matrix_jobs_codegen::{
    generate,
    load::{Layout, SourceTree},
    release::Version,
};

#[allow(dead_code, reason = "that it compiles is the test")]
#[rustfmt::skip]
mod golden {
    #[path = "boxed/out.rs"]
    pub mod boxed;
    #[path = "constructors/out.rs"]
    pub mod constructors;
    #[path = "diamond/out.rs"]
    pub mod diamond;
    #[path = "inline_and_constant/out.rs"]
    pub mod inline_and_constant;
    #[path = "job/out.rs"]
    pub mod job;
    #[path = "job_with_a_body/out.rs"]
    pub mod job_with_a_body;
    #[path = "job_with_a_content/out.rs"]
    pub mod job_with_a_content;
    #[path = "job_with_a_prefix/out.rs"]
    pub mod job_with_a_prefix;
    #[path = "job_with_a_transaction/out.rs"]
    pub mod job_with_a_transaction;
    #[path = "job_with_an_optional_body/out.rs"]
    pub mod job_with_an_optional_body;
    #[path = "keys_of_others/out.rs"]
    pub mod keys_of_others;
    #[path = "maps_and_identifiers/out.rs"]
    pub mod maps_and_identifiers;
    #[path = "open_set/out.rs"]
    pub mod open_set;
    #[path = "paged_job/out.rs"]
    pub mod paged_job;
    #[path = "presence/out.rs"]
    pub mod presence;
    #[path = "response/out.rs"]
    pub mod response;
    #[path = "runtime/out.rs"]
    pub mod runtime;
    #[path = "secret_and_others/out.rs"]
    pub mod secret_and_others;
    #[path = "tagged/out.rs"]
    pub mod tagged;
    #[path = "tuple/out.rs"]
    pub mod tuple;
    #[path = "union/out.rs"]
    pub mod union;
}

/// A type of events and its one variant, where they name each other.
#[allow(dead_code, reason = "that it compiles is the test")]
#[rustfmt::skip]
#[path = "golden"]
mod events {
    #[path = "event/out.rs"]
    pub mod golden;
    #[path = "variant/out.rs"]
    pub mod golden_cup;
    #[path = "prefixed/out.rs"]
    pub mod prefixed;
}

/// Sends the definition and gets it back.
const ECHO: &str = "\
openapi: 3.1.0
info: {title: Echo, version: 1.0.0}
servers: [{url: '{basePath}', variables: {basePath: {default: ''}}}]
paths:
  /echo:
    post:
      operationId: echo
      requestBody: {content: {application/json: {schema: {$ref: definitions/golden.yaml}}}}
      responses:
        '200': {description: '', content: {application/json: {schema: {$ref: definitions/golden.yaml}}}}
";

#[test]
fn each_construct_becomes_what_its_golden_file_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let modules = include_str!("golden.rs");
    let mut wrong = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let case = entry.unwrap().path();
        let name = case.file_name().unwrap().to_str().unwrap();
        assert!(modules.contains(&format!("{name}/out.rs\"]")), "{name} is not compiled: add it above");
        let made = module(&fs::read_to_string(case.join("in.yaml")).unwrap());
        let file = case.join("out.rs");
        if env::var_os("BLESS").is_some() {
            fs::write(&file, &made).unwrap();
        }
        let golden = fs::read_to_string(&file).unwrap();
        assert!(golden.lines().count() <= 120, "{name} is more than one construct");
        if made != golden {
            wrong.push(format!("{name} becomes\n{made}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn module(definition: &str) -> String {
    const EVENT: (&str, &str) = ("event-schemas/schema/m.golden.yaml", include_str!("golden/event/in.yaml"));
    const VARIANT: (&str, &str) =
        ("event-schemas/schema/m.golden$m.cup.yaml", include_str!("golden/variant/in.yaml"));
    const PREFIXED: (&str, &str) =
        ("event-schemas/schema/m.golden.yaml", include_str!("golden/prefixed/in.yaml"));
    const JOB: &str = include_str!("golden/job_with_a_prefix/in.yaml");
    let api = [("client-server/golden.yaml", definition)];
    let beside = [("client-server/golden.yaml", JOB), PREFIXED];
    let referred = [("client-server/echo.yaml", ECHO), ("client-server/definitions/golden.yaml", definition)];
    let (files, rust) = match definition {
        definition if definition == EVENT.1 => (&[EVENT, VARIANT][..], "src/events/golden.rs"),
        definition if definition == VARIANT.1 => (&[EVENT, VARIANT][..], "src/events/golden_cup.rs"),
        definition if definition == PREFIXED.1 => (&beside[..], "src/events/golden.rs"),
        definition if definition == JOB => (&beside[..], "src/client_server/golden.rs"),
        definition if definition.contains("\nopenapi:") => (&api[..], "src/client_server/golden.rs"),
        _ => (&referred[..], "src/client_server/definitions/golden.rs"),
    };
    let files = files.iter().map(|(path, text)| (path, text.as_bytes().to_vec()));
    let tree = SourceTree::new(Layout::ApiSpec, "", files);
    let made =
        generate(&tree, Version::Release(1, 19)).unwrap_or_else(|wrong| panic!("{}", wrong.render(&tree)));
    // The banner speaks of other folders.
    let (_banner, text) = made.get(rust).unwrap().split_once("\n\n").unwrap();
    text.to_owned()
}
