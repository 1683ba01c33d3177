//! The coverage report: its numbers, its forms, and what it finds.

mod common;

use std::fs;

use common::{Place, project, xtask};
use matrix_jobs_codegen::{release::Releases, sync::Release};
use serde_json::Value;

/// The report on the committed definitions as JSON.
fn committed() -> Value {
    let ended = xtask(project(), &["coverage", "--format", "json"]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{}", ended.out);
    serde_json::from_str(&ended.out).unwrap()
}

/// A folder of definitions with one operation, whose response has these properties.
fn tiny(members: &str) -> Place {
    let place = Place::new();
    let members: String = members.lines().map(|line| format!("                  {line}\n")).collect();
    place.put("api-spec/client-server/teapot.yaml", &format!("{TEAPOT}{members}"));
    place
}

const TEAPOT: &str = "\
openapi: 3.1.0
info:
  title: Teapots
  version: 1.0.0
servers:
- url: '{basePath}'
  variables:
    basePath:
      default: /_matrix/client/v3
paths:
  /teapot/{teapotId}:
    get:
      operationId: getTeapot
      summary: Looks at a teapot.
      parameters:
      - in: path
        name: teapotId
        required: true
        schema:
          type: string
      responses:
        '200':
          description: ''
          content:
            application/json:
              schema:
                type: object
                properties:
";

fn coverage(place: &Place, more: &[&str]) -> common::Ended {
    place.run(&[&["coverage", "--from", "api-spec", "--release", "v1.19"], more].concat())
}

fn report(place: &Place, code: i32) -> Value {
    let ended = coverage(place, &["--format", "json"]);
    assert_eq!(ended.code, code, "{}{}", ended.out, ended.err);
    serde_json::from_str(&ended.out).unwrap()
}

#[test]
fn every_operation_of_every_api_is_generated_and_nothing_is_skipped() {
    let report = committed();
    // Of them, six are kept from earlier releases.
    let apis = [
        ("client-server", 170),
        ("server-server", 38),
        ("identity", 23),
        ("application-service", 9),
        ("push-gateway", 1),
    ];
    assert_eq!(report["apis"].as_object().unwrap().len(), apis.len());
    let sums = apis.iter().map(|(api, operations)| (&report["apis"][api], *operations));
    for (sums, operations) in sums.chain([(&report, 241)]) {
        assert_eq!(sums["operations_total"], operations);
        assert_eq!(sums["operations_generated"], operations);
        assert_eq!(sums["opaque_unexplained"], 0);
        assert!(sums["opaque"].is_u64());
        assert_eq!(sums["parameters_total"], sums["parameters_generated"]);
        for kind in ["schemas", "properties"] {
            let sum = |end: &str| sums[format!("{kind}_{end}")].as_u64().unwrap();
            assert_eq!(sum("total"), sum("typed") + sum("opaque"));
            assert_eq!(sum("skipped"), 0);
        }
    }
    assert!(report["properties_total"].as_u64().unwrap() > 800, "{}", report["properties_total"]);
    assert_eq!(report["findings"], Value::Array(Vec::new()));
    assert_eq!(report["release"], "1.19");
}

#[test]
fn what_has_a_sentence_is_counted_by_kind() {
    let place = tiny(
        "lid: {type: string, description: Whether it is open or shut.}\n\
         tea: {type: object, description: Tea., properties: {sugar: {type: integer}}}",
    );
    let report = report(&place, 0);
    let of = |kind: &str| {
        let pair = &report["sentences"]["client-server"][kind];
        (pair["with"].as_u64().unwrap(), pair["without"].as_u64().unwrap())
    };
    assert_eq!((of("operations"), of("required_parameters")), ((1, 0), (0, 1)));
    // A sentence that repeats the name says nothing.
    assert_eq!(of("response_properties"), (1, 2));
    let unsaid = report["unsaid"].as_array().unwrap();
    let names: Vec<_> = unsaid.iter().map(|one| one["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["getTeapot › teapotId", "tea", "sugar"]);
    assert!(unsaid[1]["at"].as_str().unwrap().ends_with("/schema/properties/tea"), "{}", unsaid[1]);
    let text = coverage(&place, &[]).out;
    assert!(text.contains("\nClient-Server API                          1"), "{text}");
}

/// What a release brings is described before it is released: `unsaid` of the report says what is left.
#[test]
fn the_client_server_api_is_described() {
    let report = committed();
    let sentences = &report["sentences"]["client-server"];
    for kind in ["operations", "required_parameters", "response_properties"] {
        assert_eq!(sentences[kind]["without"], 0, "{kind}");
        assert!(sentences[kind]["with"].as_u64().unwrap() >= 170, "{kind}");
    }
}

/// The report speaks of what is really there: the names are looked up in the committed crate.
#[test]
fn jobs_and_names_of_the_report_are_those_of_the_crate() {
    let report = committed();
    let source = |module: &str| {
        let path = project().join("generated/src").join(module.replace("::", "/")).with_extension("rs");
        std::fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
    };
    let operations = report["operations"].as_array().unwrap();
    assert_eq!(operations.len(), 241);
    for operation in operations {
        let (job, module) = (operation["job"].as_str().unwrap(), operation["module"].as_str().unwrap());
        let source = source(module);
        let defined = [format!("pub struct {job} {{"), format!("pub struct {job};")];
        assert!(defined.iter().any(|text| source.contains(text)), "{module} has no {job}");
        let path = operation["path"].to_string();
        assert!(source.contains(&path), "{module} has no {path}");
    }
    let names = report["longest_names"].as_array().unwrap();
    assert_eq!(names.len(), 20);
    for name in names {
        let (name, module) = (name["name"].as_str().unwrap(), name["module"].as_str().unwrap());
        assert!(source(module).contains(name), "{module} has no {name}");
    }
    let lengths: Vec<_> = names.iter().map(|name| name["name"].as_str().unwrap().len()).collect();
    assert!(lengths.is_sorted_by(|a, b| a >= b), "{lengths:?}");
}

/// Hard case 43: a change of these numbers belongs in the review of an update.
#[test]
fn the_numbers_of_the_crate_are_in_the_report() {
    let report = committed();
    let number = |kind: &str| report["numbers"][kind].as_u64().unwrap();
    assert_eq!(number("jobs"), 241);
    assert_eq!(number("response_structs"), 120);
    assert!((45..=65).contains(&number("definition_structs")), "{}", report["numbers"]);
    assert!((1200..=1500).contains(&number("fields")), "{}", report["numbers"]);
    // Each type of events has one, each variant and each fallback of variants another.
    assert!((70..=100).contains(&number("event_contents")), "{}", report["numbers"]);
    for kind in ["body_structs", "nested_structs", "enums", "unions"] {
        assert!(number(kind) > 0, "{kind}");
    }
}

#[test]
fn every_opaque_value_has_its_place_and_reason() {
    let report = committed();
    let values = report["opaque_values"].as_array().unwrap();
    assert_eq!(report["opaque"], values.len());
    for value in values {
        assert!(!value["reason"].as_str().unwrap().is_empty(), "{value}");
        let (file, pointer) = value["at"].as_str().unwrap().split_once(" #").unwrap();
        // An overlay can make a definition.
        let mut places =
            ["api-spec", "api-spec/overlays"].iter().map(|folder| project().join(folder).join(file));
        assert!(places.any(|place| place.is_file()) && pointer.starts_with('/'), "{value}");
    }
    let free = values.iter().filter(|value| value["reason"] == "the definitions leave it open").count();
    assert!(0 < free && free < values.len(), "{free} of {}", values.len());
}

#[test]
fn overlay_actions_are_counted_by_kind() {
    let report = committed();
    let actions = &report["overlay_actions"];
    let kinds = actions["kinds"].as_object().unwrap();
    let all: u64 = kinds.values().map(|count| count.as_u64().unwrap()).sum();
    let overlays = common::contents(&project().join("api-spec/overlays"));
    let written = overlays.values().map(|bytes| written_actions(&String::from_utf8_lossy(bytes)));
    assert_eq!((all, actions["total"].as_u64().unwrap()), (written.sum::<usize>() as u64, all));
    let others: u64 = [
        "docs",
        "where events occur",
        "since when",
        "unstable features",
        "accessors",
        "what only prose defines",
    ]
    .iter()
    .map(|kind| kinds[*kind].as_u64().unwrap())
    .sum();
    assert_eq!(actions["more_than_docs"], all - others);
    assert!(actions["more_than_docs"].as_u64().unwrap() <= 110);
    assert!(
        kinds["secrets"].as_u64().unwrap() >= 5 && kinds["corrections"].as_u64().unwrap() > 5,
        "{kinds:?}"
    );
}

/// The actions of an overlay that are for the release in `api-spec/`.
fn written_actions(overlay: &str) -> usize {
    let recorded = fs::read_to_string(project().join("api-spec/RELEASE")).unwrap();
    let ours = Release::of(&recorded).unwrap().version;
    let is_other = |line: &&str| {
        let range = line.trim().strip_prefix("x-releases: ").map(|range| range.trim_matches('\''));
        range.is_some_and(|range| !range.parse::<Releases>().unwrap().contains(ours))
    };
    let lines = |start: &'static str| overlay.lines().filter(move |line| line.starts_with(start));
    if lines("x-releases:").any(|line| is_other(&line)) {
        0
    } else {
        lines("- target:").count() - lines("  x-releases:").filter(is_other).count()
    }
}

#[test]
fn a_small_tree_is_counted_member_by_member() {
    let place = tiny(
        "size:\n  type: integer\ncontent:\n  type: object\nlid:\n  type: object\n  \
         properties:\n    colour:\n      type: string\n      description: What one sees.",
    );
    let report = report(&place, 0);
    let number = |key: &str| report[key].as_u64().unwrap();
    assert_eq!((number("operations_total"), number("parameters_total")), (1, 1));
    // The parameter, the response, and the properties.
    assert_eq!((number("schemas_total"), number("properties_total")), (6, 4));
    assert_eq!((number("schemas_opaque"), number("opaque"), number("opaque_unexplained")), (1, 1, 0));
    assert_eq!((number("docs_total"), number("docs_generated")), (2, 2));
    let value = &report["opaque_values"][0];
    assert_eq!(value["way"], "getTeapot › response › content");
    assert_eq!(value["reason"], "the definitions leave it open");
    assert_eq!(report["apis"]["client-server"]["properties_typed"], 3);
    assert!(place.contents("").len() == 1, "a report on the terminal writes nothing");
}

#[test]
fn an_opaque_value_takes_the_words_of_its_overlay_and_hides_what_is_inside() {
    let place = tiny("lid:\n  type: object\n  properties:\n    colour:\n      type: string");
    place.put(
        "api-spec/overlays/client-server/teapot.yaml",
        "overlay: 1.0.0\ninfo:\n  title: Lids\n  version: 1.0.0\nextends: ../../client-server/teapot.yaml\n\
         actions:\n- target: $..properties.lid\n  description: Lids differ.\n  update:\n    \
         x-rust-opaque: every potter has another lid\n",
    );
    let report = report(&place, 0);
    assert_eq!(report["opaque_values"][0]["reason"], "every potter has another lid");
    assert_eq!((&report["opaque"], &report["schemas_opaque"]), (&1.into(), &2.into()));
    assert_eq!(report["overlay_actions"]["kinds"]["opaque"], 1);
}

#[test]
fn an_opaque_value_that_the_definitions_describe_is_a_finding() {
    // Without a `type`, the format says nothing to the generator.
    let place = tiny("shape:\n  format: mx-user-id");
    let report = report(&place, 1);
    assert_eq!((&report["opaque"], &report["opaque_unexplained"]), (&1.into(), &1.into()));
    assert_eq!(report["opaque_values"][0]["reason"], Value::Null);
    let ended = coverage(&place, &[]);
    assert_eq!((ended.code, ended.err.as_str()), (1, ""));
    let finding =
        "\nFindings: 1\n- opaque without a reason: getTeapot › response › shape (client-server/teapot.yaml ";
    assert!(ended.out.contains(finding), "{}", ended.out);
    assert!(ended.out.contains("x-rust-opaque"), "{}", ended.out);
}

#[test]
fn an_operation_that_is_not_selected_is_a_finding() {
    let place = tiny("size:\n  type: integer");
    place.put("api-spec/client-server/cup.yaml", &place.text("api-spec/client-server/teapot.yaml"));
    place.edit("api-spec/client-server/cup.yaml", "getTeapot", "getCup");
    place.edit("api-spec/client-server/cup.yaml", "/teapot/", "/cup/");
    assert_eq!(report(&place, 0)["operations_generated"], 2);
    place.put("api-spec/selection.yaml", "definitions:\n- client-server/cup.yaml\n");
    let report = report(&place, 1);
    assert_eq!((&report["operations_total"], &report["operations_generated"]), (&2.into(), &1.into()));
    assert_eq!(report["schemas_skipped"], 3);
    let first = report["findings"][0].as_str().unwrap();
    assert_eq!(first, "not generated: getTeapot (GET /_matrix/client/v3/teapot/{teapotId})");
}

#[test]
fn too_many_corrections_are_a_finding() {
    let members: String = (0..111).map(|n| format!("part{n}_ms:\n  type: integer\n")).collect();
    let place = tiny(&members);
    let overlay = |count: usize| {
        let action = |n| {
            let target = format!("- target: $..properties.part{n}_ms\n  description: It counts seconds.\n");
            format!("{target}  update:\n    x-rust-unit: seconds\n")
        };
        let actions: String = (0..count).map(action).collect();
        format!("overlay: 1.0.0\ninfo:\n  title: Units\n  version: 1.0.0\nactions:\n{actions}")
    };
    place.put("api-spec/overlays/units.yaml", &overlay(110));
    assert_eq!(report(&place, 0)["overlay_actions"]["kinds"]["units"], 110);
    place.put("api-spec/overlays/units.yaml", &overlay(111));
    let report = report(&place, 1);
    assert!(report["findings"][0].as_str().unwrap().starts_with("111 overlay actions are more than docs"));
}

#[test]
fn what_no_operation_refers_to_and_what_words_leave_open_needs_a_verdict() {
    let place = tiny("volume:\n  type: integer");
    place.put(
        "api-spec/client-server/definitions/lid.yaml",
        "title: Lid\ntype: object\nproperties: {teapot: {$ref: pot.yaml}}\n",
    );
    place.put(
        "api-spec/client-server/definitions/pot.yaml",
        "type: object\ndescription: A pot. Any other properties are welcome.\n",
    );
    let text = coverage(&place, &[]);
    assert_eq!(text.code, 1, "{}", text.out);
    for finding in [
        "- without a verdict: client-server/definitions/lid.yaml: nothing refers to Lid: say under `orphans` in api-spec/verdicts.yaml",
        "- without a verdict: client-server/definitions/pot.yaml: nothing refers to it: ",
        "- without a verdict: client-server/definitions/pot.yaml#/description: A pot. Any other properties are welcome.: say under `phrases`",
    ] {
        assert!(text.out.contains(finding), "{}", text.out);
    }
    let verdicts = "\
orphans:
- {at: client-server/definitions/lid.yaml, why: for show}
- {at: client-server/definitions/po*, says: nothing refers, why: for tea}
phrases:
- {says: any other properties, why: they are kept}
";
    place.put("api-spec/verdicts.yaml", verdicts);
    let report = report(&place, 0);
    let why: Vec<_> =
        report["verdicts"].as_array().unwrap().iter().map(|one| one["why"].as_str().unwrap()).collect();
    assert_eq!(why, ["for show", "for tea", "they are kept"]);
    // What is about nothing, or says nothing, is not a verdict.
    place.put(
        "api-spec/verdicts.yaml",
        &verdicts.replace("says: any other properties, ", "").replace("for tea", "''"),
    );
    let text = coverage(&place, &[]);
    assert_eq!(
        (text.code, text.out.matches("a verdict needs `at` or `says`, and `why`").count()),
        (1, 2),
        "{}",
        text.out
    );
}

#[test]
fn every_release_that_is_given_has_its_verdicts() {
    let shared = project().join("../shared/matrix-spec");
    let Ok(releases) = fs::read_dir(&shared) else {
        println!("skipped: {} is not there", shared.display());
        return;
    };
    for folder in releases.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()) {
        let release = folder.file_name().unwrap().to_str().unwrap();
        let ended = xtask(project(), &["coverage", "--spec", folder.to_str().unwrap(), "--release", release]);
        assert_eq!(ended.code, 0, "{release}: {}{}", ended.out, ended.err);
        assert!(ended.out.contains(": nothing refers to "), "{}", ended.out);
        assert!(ended.out.contains(" additional "), "{}", ended.out);
    }
}

#[test]
fn the_page_needs_no_other_file_and_shows_names_as_text() {
    let place = tiny("'<b>&amp;':\n  type: object");
    let ended = coverage(&place, &["--format", "html", "--to", "page.html"]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    assert_eq!(
        ended.out,
        "page.html: Matrix 1.19, 1 of 1 operations, 1 opaque values, 0 without a reason, 0 findings\n"
    );
    let page = place.text("page.html");
    assert!(page.starts_with("<!doctype html>") && page.ends_with("</html>\n"));
    assert!(page.contains("GetTeapotJob") && page.contains("prefers-color-scheme: dark"));
    for outside in ["http:", "https:", "src=", "url(", "@import", "<link"] {
        assert!(!page.contains(outside), "the page refers to something by {outside}");
    }
    assert!(!page.contains("<b>&amp;") && page.contains("&#60;b&#62;&#38;amp;"), "a name became markup");
}

#[test]
fn the_same_definitions_give_the_same_report() {
    for format in ["text", "json", "html"] {
        let run = || xtask(project(), &["coverage", "--format", format]);
        assert_eq!(run(), run(), "{format}");
    }
}

#[test]
fn what_can_not_run_says_why() {
    let place = tiny("size:\n  type: integer\n  x-rust-unit: cups");
    let ended = coverage(&place, &[]);
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    assert!(ended.err.contains("unknown unit `cups`"), "{}", ended.err);
    let ended = coverage(&place, &["--format", "yaml"]);
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    assert!(
        ended.err.contains("text, json and html") && ended.err.contains("coverage --help"),
        "{}",
        ended.err
    );
    let place = tiny("size:\n  type: integer");
    let ended = coverage(&place, &["--to", "nowhere/report.txt"]);
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    assert!(ended.err.starts_with("error: nowhere/report.txt: "), "{}", ended.err);
}
