use super::*;
use crate::load::Layout;
use crate::release::Version;

fn release() -> Release {
    Release { version: Version::Release(1, 19), commit: None }
}

fn tree(files: &[(&str, &str)]) -> SourceTree {
    let bytes = files.iter().map(|(path, text)| (*path, text.as_bytes().to_vec()));
    SourceTree::new(Layout::Official, "data/", bytes)
}

/// The facts of a file below `api/`, without the banner.
fn facts(files: &[(&str, &str)], wanted: &str) -> String {
    let tree = tree(files);
    let files = sync(&tree, &release()).unwrap_or_else(|wrong| panic!("{}", wrong.render(&tree)));
    let text = files.get(wanted).unwrap_or_else(|| panic!("no {wanted} in {files:?}"));
    let (banner, rest) = text.split_once('\n').unwrap();
    assert_eq!(banner, "# Written by `cargo xtask sync`. Do not edit.");
    rest.to_owned()
}

fn problems(files: &[(&str, &str)]) -> String {
    let tree = tree(files);
    sync(&tree, &release()).unwrap_err().render(&tree)
}

#[test]
fn prose_keywords_go_and_names_stay() {
    let source = "
description: Prose.
title: A title
type: object
properties:
  description: {type: string, description: Prose., example: x}
  summary: {type: string, examples: [x]}
  example:
    description: Prose.
  $ref: {type: string, $comment: Prose.}
patternProperties:
  examples: {type: string, externalDocs: {url: x}}
required: [description, summary]
default: {description: a fact, examples: [1]}
enum: [{summary: a fact}]
";
    let expected = "title: A title
type: object
properties:
  description:
    type: string
  summary:
    type: string
  example: {}
  $ref:
    type: string
patternProperties:
  examples:
    type: string
required:
- description
- summary
default:
  description: a fact
  examples:
  - 1
enum:
- summary: a fact
";
    assert_eq!(facts(&[("api/a/definitions/x.yaml", source)], "a/definitions/x.yaml"), expected);
}

const DOCUMENT: &str = "# Copyright
openapi: 3.1.0
info: {title: An API, version: 1.0.0, description: Prose.}
paths:
  /summary:
    get:
      summary: Prose.
      operationId: getSummary
      tags: [Some tag]
      parameters:
        - {in: query, name: description, description: Prose., example: x, schema: {type: string, default: example}}
      responses:
        '200':
          description: Prose.
          x-changedInMatrixVersion: {1.20: Prose., '1.2': Prose.}
          headers:
            description: {description: Prose., schema: {type: string}}
          content:
            application/json:
              schema: {$ref: ../../event-schemas/schema/e.yaml}
              examples: {response: {value: {}}}
        '404': {$ref: '#/components/responses/description', description: Prose.}
components:
  examples: {response: {value: {}}}
  responses:
    description: {description: Prose.}
  securitySchemes:
    summary: {$ref: definitions/security.yaml#/description}
";

const FILES: [(&str, &str); 5] = [
    ("api/a/x.yaml", DOCUMENT),
    ("api/a/definitions/security.yaml", "description: {type: http, scheme: bearer, description: Prose.}"),
    ("api/a/examples/e.yaml", "not: [anything, that, is, looked, at]"),
    ("event-schemas/schema/e.yaml", "type: object"),
    ("event-schemas/schema/unreached.yaml", "type: object"),
];

#[test]
fn a_document_keeps_what_openapi_demands() {
    let expected = "openapi: 3.1.0
info:
  title: An API
  version: 1.0.0
paths:
  /summary:
    get:
      operationId: getSummary
      tags:
      - Some tag
      parameters:
      - in: query
        name: description
        schema:
          type: string
          default: example
      responses:
        '200':
          description: ''
          x-changedInMatrixVersion:
            '1.20': ''
            '1.2': ''
          headers:
            description:
              schema:
                type: string
          content:
            application/json:
              schema:
                $ref: ../event-schemas/schema/e.yaml
        '404':
          $ref: '#/components/responses/description'
components:
  responses:
    description:
      description: ''
  securitySchemes:
    summary:
      $ref: definitions/security.yaml#/description
";
    assert_eq!(facts(&FILES, "a/x.yaml"), expected);
    let security = "description:\n  type: http\n  scheme: bearer\n";
    assert_eq!(facts(&FILES, "a/definitions/security.yaml"), security);
}

#[test]
fn only_apis_and_events_and_what_they_reach_are_taken() {
    let events = [
        ("event-schemas/schema/m.event.yaml", "$ref: base/event.yaml"),
        ("event-schemas/schema/base/event.yaml", "type: object"),
        ("event-schemas/schema/base/unused.yaml", "type: object"),
        ("event-schemas/examples/m.event.yaml", "type: m.event"),
    ];
    let set = sync(&tree(&[&FILES[..], &events].concat()), &release()).unwrap();
    let paths: Vec<_> = set.iter().map(|(path, _)| path).collect();
    let expected = [
        "RELEASE",
        "a/definitions/security.yaml",
        "a/x.yaml",
        "event-schemas/schema/base/event.yaml",
        "event-schemas/schema/e.yaml",
        "event-schemas/schema/m.event.yaml",
    ];
    assert_eq!(paths, expected);
}

#[test]
fn references_are_respelled_both_ways() {
    let files = [
        ("api/a/x.yaml", "$ref: ../../event-schemas/schema/e.yaml#/a~1b"),
        ("event-schemas/schema/e.yaml", "a/b: {allOf: [{$ref: ./f.yaml}, {$ref: ../../api/a/y.yaml}]}"),
        ("event-schemas/schema/f.yaml", "type: object"),
        ("api/a/y.yaml", "type: object"),
    ];
    assert_eq!(facts(&files, "a/x.yaml"), "$ref: ../event-schemas/schema/e.yaml#/a~1b\n");
    let event = facts(&files, "event-schemas/schema/e.yaml");
    assert_eq!(event, "a/b:\n  allOf:\n  - $ref: ./f.yaml\n  - $ref: ../../a/y.yaml\n");
}

#[test]
fn everything_that_is_wrong_is_reported_at_once() {
    let reported = problems(&[
        ("api/a/broken.yaml", "a: ["),
        ("api/a/dangling.yaml", "type: object\nitems: {$ref: nowhere.yaml}"),
        ("api/a/old.yaml", "swagger: '2.0'"),
        (
            "api/a/prose.yaml",
            "x-new:\n  - why: this explains at some length what a reader has to know\n  - {description: short}\n",
        ),
        ("api/a/two.yaml", "openapi: 3.0.3\npaths: {}"),
    ]);
    for expected in [
        "can't be read",
        "--> data/api/a/dangling.yaml:2 #/items/$ref",
        "--> data/api/a/old.yaml:1 #/swagger",
        "--> data/api/a/prose.yaml:2 #/x-new/0/why",
        "--> data/api/a/prose.yaml:3 #/x-new/1/description",
        "isn't OpenAPI 3.1",
        "\n6 errors\n",
    ] {
        assert!(reported.contains(expected), "{expected} isn't in {reported}");
    }
}

#[test]
fn a_file_of_two_kinds_is_refused() {
    let reported = problems(&[
        (
            "api/a/x.yaml",
            "openapi: 3.1.0\ncomponents:\n  schemas: {A: {$ref: d.yaml}}\n  responses: {A: {$ref: d.yaml}}",
        ),
        ("api/a/d.yaml", "description: ambiguous"),
    ]);
    assert!(reported.contains("two different kinds"), "{reported}");
}

#[test]
fn the_release_names_source_licence_and_commit() {
    let with_commit = Release { commit: Some("0123abc".to_owned()), ..release() };
    let files = sync(&tree(&[]), &with_commit).unwrap();
    let text = files.get("RELEASE").unwrap();
    assert_eq!(Release::of(text), Some(with_commit));
    for expected in ["Matrix v1.19", "0123abc", "Apache License 2.0", "--release v1.19"] {
        assert!(text.contains(expected), "{text}");
    }
    assert!(text.starts_with(BANNER));
    let without = sync(&tree(&[]), &release()).unwrap();
    assert_eq!(Release::of(without.get("RELEASE").unwrap()), Some(release()));
    assert_eq!(Release::of("something else"), None);
}
