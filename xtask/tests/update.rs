//! `cargo xtask update`: from the definitions of a release to facts, code, changelog and version, or nothing at all.

mod common;

use std::fs;

use common::{Ended, Place, TEA};

const OVERLAY: &str = "\
overlay: 1.0.0
info: {title: Words, version: 1.0.0}
extends: ../../client-server/tea.yaml
actions:
- target: $.paths['/tea'].get
  description: Docs.
  update:
    summary: Makes tea.
- target: $.paths['/tea'].get.parameters[?@.name == 'cup'].schema
  x-releases: '>=1.18'
  description: The mug is a number.
  update:
    type: integer
";

/// A project that is at Matrix 1.18, and a checkout.
fn project() -> Place {
    let place = Place::new();
    place.put("project/api-spec/overlays/client-server/tea.yaml", OVERLAY);
    place.put("project/Cargo.toml", "[workspace.package]\nversion = \"0.3.1\"\n");
    place.put("project/CHANGELOG.md", "# Changelog\n\n## Unreleased\n");
    place.put("checkout/data/api/client-server/tea.yaml", TEA);
    place.put("project/api-spec/RELEASE", "# Written by `cargo xtask sync`\nRelease: Matrix v1.18\n");
    place.put("project/api-spec/client-server/tea.yaml", &format!("# Written by `cargo xtask sync`\n{TEA}"));
    assert_eq!(update(&place, "v1.18").code, 0);
    place
}

fn update(place: &Place, release: &str) -> Ended {
    place.run(&["update", "checkout", "--release", release, "--project", "project"])
}

#[test]
fn facts_code_changelog_and_version_follow_the_definitions() {
    let place = project();
    let checkout = "checkout/data/api/client-server/tea.yaml";
    place.edit(
        checkout,
        "- {in: query",
        "- {in: query, name: milk, schema: {type: boolean}}\n      - {in: query",
    );
    let ended = update(&place, "v1.19");
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{}", ended.out);
    for line in [
        "minor  client_server::tea::GetTeaJob::milk: added: `milk` in the query\n",
        "from Matrix v1.18 to v1.19\n",
        "api-spec: 0 new, 2 changed, 0 removed\n",
        "since.yaml: 1 entry of this release; of these, what the specification's changelog calls a clarification\n",
        "the crate's next version: 0.3.2\n",
    ] {
        assert!(ended.out.contains(line), "{line}: {}", ended.out);
    }
    assert!(place.text("project/api-spec/RELEASE").contains("Release:  Matrix v1.19\n"));
    assert!(place.text("project/api-spec/client-server/tea.yaml").contains("name: milk"));
    assert!(place.text("project/generated/src/client_server/tea.rs").contains("pub fn milk("));
    // What the release brought is kept, and told.
    let since = place.text("project/api-spec/since.yaml");
    let brought =
        "oldest: '1.18'\nsince:\n  '1.19':\n  - /query milk in client-server GET /_matrix/client/v3/tea\n";
    assert!(since.ends_with(brought), "{since}");
    let code = place.text("project/generated/src/client_server/tea.rs");
    assert!(code.contains("Sets `milk` in the query: boolean. Since Matrix 1.19."), "{code}");
    assert!(code.contains("/tea`, since Matrix 1.18 or earlier"), "{code}");
    let changelog = place.text("project/CHANGELOG.md");
    let (_, entry) = changelog.split_once("## Unreleased (Matrix 1.19)\n").unwrap();
    assert!(entry.contains(
        "### From Matrix 1.18 to Matrix 1.19\n\nFor programs: 1 minor. The next version is 0.3.2."
    ));
    assert!(entry.contains("- `client_server::tea::GetTeaJob::milk`: added"), "{entry}");
    // Nothing more to do.
    let before = place.contents("project");
    let again = update(&place, "v1.19");
    assert_eq!(again.code, 0);
    assert!(!again.out.contains("next version"), "{}", again.out);
    assert!(place.contents("project") == before);
}

#[test]
fn what_a_release_has_overtaken_ends_before_it() {
    let place = project();
    let checkout = "checkout/data/api/client-server/tea.yaml";
    place.edit(checkout, "name: cup, schema: {type: string}", "name: cup, schema: {type: integer}");
    place.edit(checkout, "/tea:", "/teas:");
    let ended = update(&place, "v1.19");
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{}", ended.out);
    let file = "project/api-spec/overlays/client-server/tea.yaml";
    for line in [5, 9] {
        let told = format!("{file}:{line}: overtaken by Matrix 1.19: `x-releases` ends before it\n");
        assert!(ended.out.contains(&told), "{told}: {}", ended.out);
    }
    let expected = OVERLAY
        .replace("['/tea'].get\n", "['/tea'].get\n  x-releases: <1.19\n")
        .replace("'>=1.18'", "'>=1.18 <1.19'");
    assert_eq!(place.text(file), expected);
    // The release before still has it.
    place.put(checkout, TEA);
    assert_eq!(update(&place, "v1.18").code, 0);
    assert!(place.text("project/generated/src/client_server/tea.rs").contains("Makes tea."));
}

#[test]
fn the_development_state_is_newer_than_every_release() {
    let place = project();
    let ended = update(&place, "unstable");
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    let code = place.text("project/generated/src/client_server/tea.rs");
    assert!(code.contains("https://spec.matrix.org/unstable/client-server-api/"), "{code}");
    assert!(place.text("project/api-spec/RELEASE").contains("Release:  Matrix unstable\n"));
}

#[test]
fn what_is_wrong_changes_nothing() {
    let place = project();
    let checkout = "checkout/data/api/client-server/tea.yaml";
    place.edit(checkout, "operationId: getTea", "operation: getTea");
    let before = place.contents("project");
    let ended = update(&place, "v1.19");
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    assert!(ended.err.contains("unknown keyword `operation`"), "{}", ended.err);
    assert!(place.contents("project") == before);
    place.put(checkout, TEA);
    fs::remove_file(place.path("project/CHANGELOG.md")).unwrap();
    place.put("project/CHANGELOG.md", "# Changelog\n");
    let before = place.contents("project");
    let ended = update(&place, "v1.19");
    assert!(
        ended.code == 2 && ended.err.contains("has no line that begins with `## Unreleased`"),
        "{}",
        ended.err
    );
    assert!(place.contents("project") == before);
    for (arguments, told) in [
        (&["update"][..], "say which checkout to read"),
        (&["update", "checkout"], "say which release is checked out"),
        (&["update", "checkout", "--release", "1.19"], "write it as in v1.19"),
        (&["update", "nowhere", "--release", "v1.19", "--project", "project"], "holds no Matrix definitions"),
    ] {
        let ended = place.run(arguments);
        assert!(ended.code == 2 && ended.err.contains(told), "{arguments:?}: {}", ended.err);
    }
}
