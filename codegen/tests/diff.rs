//! What a change of the definitions is said to mean for programs.

use matrix_jobs_codegen::diff::{Change, Format, Report, Surface, compare};
use matrix_jobs_codegen::load::{Layout, SourceTree};
use matrix_jobs_codegen::release::Version;
use matrix_jobs_codegen::surface as surface_of;

const TEA: &str = "\
openapi: 3.1.0
info: {title: Tea, version: 1.0.0}
servers: [{url: '{basePath}', variables: {basePath: {default: /_matrix/client/v3}}}]
paths:
  /tea/{cup}:
    put:
      operationId: makeTea
      parameters:
      - {in: path, name: cup, required: true, schema: {type: string}}
      - {in: query, name: strength, schema: {type: integer}}
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [leaves]
              properties:
                leaves: {type: string, enum: [green, black]}
                sugar: {type: integer}
                milk: {$ref: definitions/milk.yaml}
      responses:
        '200':
          description: ''
          content:
            application/json:
              schema:
                type: object
                required: [name]
                properties:
                  name: {type: string}
                  since: {type: integer}
        '403': {description: ''}
";
const MILK: &str = "title: Milk\ntype: object\nproperties:\n  fat: {type: number}\n";

fn surface(tea: &str, milk: &str, extra: &[(&str, &str)]) -> Surface {
    let files = [("client-server/tea.yaml", tea), ("client-server/definitions/milk.yaml", milk)];
    let all = files.iter().chain(extra).map(|(path, text)| (*path, text.as_bytes().to_vec()));
    let tree = SourceTree::new(Layout::ApiSpec, "", all);
    surface_of(&tree, Version::Release(1, 19)).unwrap_or_else(|wrong| panic!("{}", wrong.render(&tree)))
}

fn lines(report: &Report) -> Vec<String> {
    let line = |change: &Change| format!("{} {}: {}", change.verdict.as_str(), change.item, change.what);
    report.changes().iter().map(line).collect()
}

/// What is reported when a text of the definitions is replaced.
fn reported(from: &str, to: &str) -> Vec<String> {
    assert!(format!("{TEA}{MILK}").contains(from), "{from}");
    let new = surface(&TEA.replace(from, to), &MILK.replace(from, to), &[]);
    lines(&compare(&surface(TEA, MILK, &[]), &new))
}

/// Objects that a property tells apart: another one is found by programs among those that they didn't know.
#[test]
fn another_variant_is_minor() {
    let milk = |variants: &str| {
        format!(
            "title: Milk\ntype: object\nrequired: [of]\nproperties: {{of: {{type: string}}}}\nadditionalProperties: true\n\
             x-rust-tagged: {{by: of, variants: {{{variants}}}}}\n"
        )
    };
    let cow = "cow: {type: object, properties: {name: {type: string}}}";
    let oat = "oat: {type: object, properties: {}}";
    let of = |variants: &[&str]| surface(TEA, &milk(&variants.join(", ")), &[]);
    let (one, two) = (of(&[cow]), of(&[cow, oat]));
    let path = "client_server::definitions::milk::Milk";
    assert_eq!(lines(&compare(&one, &two)), [format!("minor {path}::Oat: added")]);
    assert_eq!(lines(&compare(&two, &one))[0], format!("major {path}::Oat: removed"));
    let required = of(&["cow: {type: object, required: [name], properties: {name: {type: string}}}"]);
    let changed = "major client_server::definitions::milk::CowMilk::name: required, was optional";
    assert_eq!(lines(&compare(&one, &required)), [changed]);
}

const JOB: &str = "client_server::tea::MakeTeaJob";
const REQUEST: &str = "client_server::tea::MakeTeaRequest";

#[test]
fn each_change_has_its_item_and_verdict() {
    for (from, to, expected) in [
        (
            "name: strength, schema: {type: integer}",
            "name: strength, schema: {type: string}",
            "major JOB::strength: is `String`, was `i64`",
        ),
        (
            "name: strength, schema",
            "name: strength, required: true, schema",
            "major JOB::strength: required, was optional",
        ),
        (
            "name: strength, schema",
            "name: strength, deprecated: true, schema",
            "minor JOB::strength: deprecated",
        ),
        (
            "                sugar: {type: integer}\n",
            "",
            "major JOB::sugar: removed: `sugar` in the body|major REQUEST::sugar: removed",
        ),
        (
            "                sugar:",
            "                salt: {type: string}\n                sugar:",
            "minor JOB::salt: added: `salt` in the body",
        ),
        (
            "[leaves]",
            "[leaves, sugar]",
            "major JOB::sugar: required, was optional|major REQUEST::sugar: required, was optional",
        ),
        (
            "[leaves]",
            "[]",
            "major JOB::leaves: optional, was required|major REQUEST::leaves: optional, was required",
        ),
        ("[green, black]", "[green, black, white]", "minor client_server::tea::MakeTeaLeaves::White: added"),
        (
            "[green, black]",
            "[green, red]",
            "major client_server::tea::MakeTeaLeaves::Black: removed|minor client_server::tea::MakeTeaLeaves::Red: added",
        ),
        (
            "                  since: {type: integer}\n",
            "",
            "major client_server::tea::MakeTeaResponse::since: removed",
        ),
        (
            "required: [name]",
            "required: [name, since]",
            "major client_server::tea::MakeTeaResponse::since: required, was optional",
        ),
        (
            "                  since:",
            "                  until: {type: integer}\n                  since:",
            "minor client_server::tea::MakeTeaResponse::until: added",
        ),
        (
            "fat: {type: number}",
            "fat: {type: number}\n  oat: {type: boolean}",
            "minor client_server::definitions::milk::Milk::oat: added",
        ),
        (
            "type: object\nproperties:\n  fat",
            "type: object\nrequired: [fat]\nproperties:\n  fat",
            "major client_server::definitions::milk::Milk::fat: required, was optional",
        ),
        ("'403'", "'404'", "patch JOB: statuses of errors: also 404; no longer 403"),
        (
            "'403'",
            "'429'",
            "patch JOB: rate limited: yes, was no|patch JOB: statuses of errors: also 429; no longer 403",
        ),
        ("operationId: makeTea", "operationId: makeTea\n      deprecated: true", "minor JOB: deprecated"),
        (
            "/tea/{cup}",
            "/teas/{cup}",
            "minor JOB: asks `PUT /_matrix/client/v3/teas/{cup}`, was `PUT /_matrix/client/v3/tea/{cup}`",
        ),
    ] {
        let expected: Vec<_> =
            expected.split('|').map(|line| line.replace("JOB", JOB).replace("REQUEST", REQUEST)).collect();
        assert_eq!(reported(from, to), expected, "{from} -> {to}");
    }
}

#[test]
fn what_means_the_same_is_no_change() {
    for (from, to) in [
        ("{type: integer}", "{allOf: [{type: integer}]}"),
        ("info: {title: Tea,", "info: {title: Other words,"),
        ("{type: string, enum: [green, black]}", "{enum: [green, black], type: string}"),
        ("- {in: query, name: strength", "- {in: query, description: How., name: strength"),
    ] {
        assert!(reported(from, to).is_empty(), "{from} -> {to}: {:?}", reported(from, to));
    }
}

/// What definitions come to share has another home, and stays where it was, too.
#[test]
fn types_that_other_files_come_to_share_are_found_where_they_were() {
    let leaves = "leaves: {type: string, enum: [green, black], x-rust-name: Leaves}";
    let own = TEA.replace("leaves: {type: string, enum: [green, black]}", leaves);
    let other = own.replace("makeTea", "pourTea").replace("/tea/", "/pour/");
    let (old, new) = (surface(&own, MILK, &[]), surface(&own, MILK, &[("client-server/pour.yaml", &other)]));
    assert_eq!(
        lines(&compare(&old, &new)),
        [
            "minor client_server::pour::PourTeaJob: added: `PUT /_matrix/client/v3/pour/{cup}`",
            "patch client_server::tea::Leaves: moved to `enums::Leaves`, and found here as before",
        ]
    );
    let path = "client_server::tea::Leaves";
    assert!(
        lines(&compare(&new, &old)).contains(&format!("major enums::Leaves: moved to `{path}`")),
        "{:?}",
        lines(&compare(&new, &old))
    );
    // A module has the types that its items name, and no others.
    let without = TEA.replace("                milk: {$ref: definitions/milk.yaml}\n", "");
    let elsewhere = TEA.replace("makeTea", "pourTea").replace("/tea/", "/pour/");
    let elsewhere = [("client-server/pour.yaml", elsewhere.as_str())];
    let gone = lines(&compare(&surface(TEA, MILK, &elsewhere), &surface(&without, MILK, &elsewhere)));
    let milk = "client_server::definitions::milk::Milk";
    assert!(
        gone.contains(&format!(
            "major client_server::tea::Milk: is not re-exported here any more: use `{milk}`"
        )),
        "{gone:?}"
    );
}

#[test]
fn operations_come_go_move_and_are_renamed() {
    let other = TEA.replace("makeTea", "pourTea").replace("/tea/", "/pour/").replace("green", "red");
    let (old, new) = (surface(TEA, MILK, &[]), surface(TEA, MILK, &[("client-server/pour.yaml", &other)]));
    let job = "client_server::pour::PourTeaJob";
    assert_eq!(
        lines(&compare(&old, &new)),
        [format!("minor {job}: added: `PUT /_matrix/client/v3/pour/{{cup}}`")]
    );
    let gone = lines(&compare(&new, &old));
    assert_eq!(gone[0], format!("major {job}: removed: `PUT /_matrix/client/v3/pour/{{cup}}`"));
    let renamed = reported("makeTea", "brewTea");
    assert_eq!(
        renamed[0],
        format!(
            "major {JOB}: renamed to `client_server::tea::BrewTeaJob`: `PUT /_matrix/client/v3/tea/{{cup}}`"
        )
    );
    assert!(
        renamed.iter().all(|line| line.contains("renamed to") || line.contains("moved to")),
        "{renamed:?}"
    );
}

#[test]
fn reports_are_text_json_and_markdown() {
    let new =
        surface(&TEA.replace("name: strength, schema", "name: strength, required: true, schema"), MILK, &[]);
    let old = surface(TEA, MILK, &[]);
    let report = compare(&old, &new);
    let line =
        format!("major  {JOB}::strength: required, was optional\n\n1 major: this is a major version\n");
    assert_eq!(report.render(Format::Text), line);
    let json: serde_json::Value = serde_json::from_str(&report.render(Format::Json)).unwrap();
    assert_eq!(
        (&json["verdict"], &json["changes"][0]["item"]),
        (&"major".into(), &format!("{JOB}::strength").into())
    );
    let markdown = format!("### Breaking\n\n- `{JOB}::strength`: required, was optional\n");
    assert_eq!(report.render(Format::Markdown), markdown);
    assert_eq!(compare(&old, &old).render(Format::Text), "nothing changed\n");
}
