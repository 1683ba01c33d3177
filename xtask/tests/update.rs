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

/// A sentence for every operation that has none yet: `regen` asks for it.
const WORDS: &str = "\
overlay: 1.0.0
info: {title: Words, version: 1.0.0}
actions:
- target: $.paths[*][?@.operationId && @.operationId != 'getTea']
  description: Docs.
  update:
    summary: Does what it is called.
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

fn generating_alone_gives_the_same(place: &Place, release: &str) {
    place.put("project/api-spec/overlays/words.yaml", WORDS);
    assert_eq!(update(place, release).code, 0);
    let before = place.contents("project/generated");
    let ended = place.run(&["regen", "--from", "project/api-spec", "--to", "project/generated"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(place.contents("project/generated") == before);
    fs::remove_file(place.path("project/api-spec/overlays/words.yaml")).unwrap();
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
    assert!(code.contains("- Since Matrix 1.18 or earlier"), "{code}");
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

#[test]
fn what_a_release_removes_stays_until_it_comes_back() {
    let place = project();
    let checkout = "checkout/data/api/client-server/tea.yaml";
    let coffee = "  /coffee/{cup}:\n    get:\n      operationId: getCoffee\n      parameters:\n      \
        - {in: path, name: cup, required: true, schema: {type: string}}\n      responses:\n        '200':\n          \
        description: ''\n          content: {application/json: {schema: {$ref: definitions/coffee.yaml}}}\n";
    place.put(checkout, &format!("{TEA}{coffee}"));
    place.put(
        "checkout/data/api/client-server/definitions/coffee.yaml",
        "type: object\nproperties: {beans: {type: integer}}\n",
    );
    assert_eq!(update(&place, "v1.18").code, 0);
    assert!(place.text("project/generated/src/client_server/tea.rs").contains("pub struct GetCoffeeJob"));

    // The release removes the operation, and what only it refers to.
    place.put(checkout, TEA);
    fs::remove_file(place.path("checkout/data/api/client-server/definitions/coffee.yaml")).unwrap();
    let ended = update(&place, "v1.19");
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{}", ended.out);
    let told = "minor  client_server::tea::GetCoffeeJob: removed by Matrix; the job stays, deprecated";
    assert!(ended.out.contains(told) && !ended.out.contains("major"), "{}", ended.out);
    let removed = place.text("project/api-spec/removed/client-server/tea.yaml");
    assert!(removed.starts_with("# Written by `cargo xtask update`. Do not edit.\n"), "{removed}");
    assert!(removed.contains("x-removedInMatrixVersion: '1.19'") && !removed.contains("getTea"), "{removed}");
    assert!(place.text("project/api-spec/removed/client-server/definitions/coffee.yaml").contains("beans"));
    let code = place.text("project/generated/src/client_server/tea.rs");
    assert!(
        code.contains("#[deprecated(note = \"Matrix 1.19 removed it; servers may still have it\")]"),
        "{code}"
    );
    assert!(code.contains("- Since Matrix 1.18, removed by Matrix 1.19"), "{code}");

    // The next release changes nothing of that, and generating alone gives the same crate.
    assert_eq!(update(&place, "v1.20").code, 0);
    assert_eq!(place.text("project/api-spec/removed/client-server/tea.yaml"), removed);
    generating_alone_gives_the_same(&place, "v1.20");

    // A definition that moves to another path under its name was not removed; this one is back.
    place.put(
        checkout,
        &format!(
            "{TEA}{}",
            coffee
                .replace("/coffee/", "/mugs/")
                .replace("definitions/coffee.yaml", "'#/components/schemas/coffee'")
        ),
    );
    place.edit(
        checkout,
        "paths:\n",
        "components: {schemas: {coffee: {type: object, properties: {beans: {type: integer}}}}}\npaths:\n",
    );
    let ended = update(&place, "v1.21");
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{}", ended.out);
    assert!(!place.path("project/api-spec/removed").exists());
    assert!(!place.text("project/generated/src/client_server/tea.rs").contains("deprecated"));
}

#[test]
fn what_a_release_renames_or_moves_keeps_its_earlier_name() {
    let place = project();
    let mug = "paths:\n  /mug/{size}:\n    post:\n      operationId: takeMug\n      parameters:\n      \
        - {in: path, name: size, required: true, schema: {type: string}}\n      requestBody:\n        content:\n          \
        application/json: {schema: {type: object, properties: {full: {type: boolean}}}}\n      responses:\n        \
        '200':\n          description: ''\n          content:\n            application/json: {schema: {type: object, \
        properties: {mug: {type: object, properties: {colour: {type: string}}}}}}\n";
    let (head, _) = TEA.split_once("paths:\n").unwrap();
    let put = |file: &str, id: &str| {
        let text = format!("{head}{}", mug.replace("takeMug", id));
        place.put(&format!("checkout/data/api/client-server/{file}.yaml"), &text);
    };
    let remove = |file: &str| {
        fs::remove_file(place.path(&format!("checkout/data/api/client-server/{file}.yaml"))).unwrap();
    };
    let next = |release: &str, told: &[&str]| {
        let ended = update(&place, release);
        assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{}", ended.out);
        let all = told.iter().all(|line| ended.out.contains(line)) && !ended.out.contains("major");
        assert!(all, "{told:?}: {}", ended.out);
    };
    let code = |file: &str| place.text(&format!("project/generated/src/client_server/{file}.rs"));
    let kept = || place.text("project/api-spec/removed/renamed.yaml");
    place.put("checkout/data/api/client-server/mugs.yaml", &format!("{head}{mug}"));
    next("v1.18", &["added: `POST /_matrix/client/v3/mug/{size}`"]);

    // Another name: the job, and what is called after it.
    put("mugs", "fetchMug");
    next(
        "v1.19",
        &[
            "minor  client_server::mugs::TakeMugJob: renamed to `client_server::mugs::FetchMugJob`; the earlier name stays, deprecated",
            "minor  client_server::mugs::TakeMugMug: renamed to `client_server::mugs::FetchMugMug`; the earlier",
        ],
    );
    let entry = "- was: takeMug in client-server/mugs.yaml\n  now: fetchMug in client-server/mugs.yaml\n  release: '1.19'\n";
    assert_eq!(kept(), format!("# Written by `cargo xtask update`. Do not edit.\nrenamed:\n{entry}"));
    for end in ["Job", "Request", "Response", "Mug"] {
        let alias = format!(
            "#[deprecated(note = \"renamed by Matrix 1.19: use `FetchMug{end}`\")]\npub type TakeMug{end} = FetchMug{end};\n"
        );
        assert!(code("mugs").contains(&alias), "{alias}: {}", code("mugs"));
    }
    let api = code("mod");
    assert!(api.contains("TakeMugJob, TakeMugRequest,") && !api.contains("TakeMugMug"), "{api}");

    // Another file, and the one before is gone: both earlier names lead to what is there now.
    put("crockery", "fetchMug");
    remove("mugs");
    next(
        "v1.20",
        &["minor  client_server::mugs::FetchMugJob: moved to `client_server::crockery::FetchMugJob`; the"],
    );
    assert!(
        kept().contains(
            "was: takeMug in client-server/mugs.yaml\n  now: fetchMug in client-server/crockery.yaml"
        )
    );
    assert!(kept().contains(
        "was: fetchMug in client-server/mugs.yaml\n  now: fetchMug in client-server/crockery.yaml"
    ));
    let (mugs, target) = (code("mugs"), "= crate::client_server::crockery::FetchMugJob;\n");
    for name in ["FetchMugJob", "TakeMugJob"] {
        assert!(mugs.contains(&format!("pub type {name} {target}")), "{mugs}");
    }
    assert!(mugs.contains("from api-spec/removed/renamed.yaml") && !mugs.contains("prose"), "{mugs}");
    assert!(mugs.contains("renamed and moved by Matrix 1.19: use"), "{mugs}");
    assert!(code("mod").contains("pub use self::mugs::{TakeMugJob, TakeMugRequest, TakeMugResponse};"));
    generating_alone_gives_the_same(&place, "v1.20");

    // An earlier name that an operation has again is no earlier name.
    put("mugs", "takeMug");
    remove("crockery");
    next(
        "v1.21",
        &["minor  client_server::crockery::FetchMugJob: renamed to `client_server::mugs::TakeMugJob`"],
    );
    assert!(!kept().contains("was: takeMug"), "{}", kept());
    assert!(code("mugs").contains("pub struct TakeMugJob"));
    assert!(code("mugs").contains("pub type FetchMugJob = TakeMugJob;"), "{}", code("mugs"));
}

#[test]
fn what_a_removed_operation_refers_to_is_kept_with_it() {
    let place = project();
    let checkout = "checkout/data/api/client-server/tea.yaml";
    let pot = "  /pot:\n    get:\n      operationId: getPot\n      security: [{kitchen: []}]\n      responses:\n        '200':\n          \
        description: ''\n          content: {application/json: {schema: {$ref: '#/components/schemas/pot'}}}\n";
    let components = "components:\n  securitySchemes: {$ref: definitions/keys.yaml}\n  schemas:\n    \
        pot: {type: object, properties: {lid: {$ref: 'definitions/parts.yaml#/lid'}}}\n";
    let keys = "checkout/data/api/client-server/definitions/keys.yaml";
    let parts = "checkout/data/api/client-server/definitions/parts.yaml";
    place.put(checkout, &format!("{TEA}{pot}{components}"));
    place.put(keys, "kitchen: {type: http, scheme: bearer}\n");
    place.put(parts, "lid: {type: object, properties: {color: {$ref: '#/color'}}}\ncolor: {type: string}\n");
    let ended = update(&place, "v1.18");
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{}", ended.out);

    place.put(checkout, TEA);
    fs::remove_file(place.path(keys)).unwrap();
    place.put(parts, "handle: {type: string}\n");
    let ended = update(&place, "v1.19");
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{}", ended.out);
    let code = place.text("project/generated/src/client_server/tea.rs");
    assert!(code.contains("pub struct GetPotJob") && code.contains("Access token: required"), "{code}");
    let code = place.text("project/generated/src/client_server/definitions/parts.rs");
    assert!(code.contains("pub color: Option<String>"), "{code}");
    // What the release has under the same names, it has itself.
    place.put(parts, "lid: {type: integer}\n");
    let ended = update(&place, "v1.20");
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{}", ended.out);
    let code = place.text("project/generated/src/client_server/tea.rs");
    assert!(code.contains("pub lid: Option<i64>") && code.contains("removed by Matrix 1.19"), "{code}");
}

#[test]
fn history_finds_again_what_updates_kept() {
    let place = project();
    let pot = TEA.replace("/tea:", "/pot:").replace("getTea", "getPot");
    let (_, pot) = pot.split_once("paths:\n").unwrap();
    for (release, tea) in [
        ("v1.18", format!("{TEA}{pot}")),
        ("v1.19", TEA.replace("getTea", "takeTea")),
        ("v1.20", TEA.replace("getTea", "takeTea")),
    ] {
        place.put("checkout/data/api/client-server/tea.yaml", &tea);
        place.put(&format!("releases/{release}/data/api/client-server/tea.yaml"), &tea);
        assert_eq!(update(&place, release).code, 0);
    }
    let kept = place.contents("project/api-spec/removed");
    assert_eq!(kept.keys().collect::<Vec<_>>(), ["client-server/tea.yaml", "renamed.yaml"]);
    let again = ["history", "releases", "--to", "project/api-spec"];
    let ended = place.run(&again);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    assert!(ended.out.contains("took away: nothing changed"), "{}", ended.out);
    fs::remove_dir_all(place.path("project/api-spec/removed")).unwrap();
    assert_eq!(place.run(&again).code, 0);
    assert!(place.contents("project/api-spec/removed") == kept);
}
