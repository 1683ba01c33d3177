//! Drift: the committed crate is what the definitions say, and whatever differs is reported and corrected.

mod common;

use std::{collections::BTreeMap, fs, io, path::Path, time::SystemTime};

use common::{Ended, Place, project, xtask};

const FILE: &str = "generated/src/client_server/login_token.rs";
const DEFINITION: &str = "api-spec/client-server/login_token.yaml";

/// A copy of the committed definitions and of the crate made from them.
fn committed() -> Place {
    let place = Place::new();
    place.copy(&project().join("api-spec"), "api-spec");
    place.copy(&project().join("generated"), "generated");
    // Licences, changelog and examples are the project's, to which links lead: regen doesn't write them.
    for entry in fs::read_dir(project().join("generated")).unwrap().map(Result::unwrap) {
        let copy = place.path("generated").join(entry.file_name());
        if entry.file_type().unwrap().is_symlink() {
            if copy.is_dir() { fs::remove_dir_all(copy) } else { fs::remove_file(copy) }.unwrap();
        }
    }
    place
}

fn regen(place: &Place, more: &[&str]) -> Ended {
    place.run(&[&["regen", "--from", "api-spec", "--to", "generated"], more].concat())
}

/// Runs `regen --check`, which has to find something and to touch nothing.
fn found(place: &Place) -> String {
    let before = (place.contents(""), times(place));
    let ended = regen(place, &["--check"]);
    assert_eq!((ended.code, ended.err.as_str()), (1, ""), "{}", ended.out);
    assert!(ended.out.ends_with("run `cargo xtask regen`, read what changed, and commit it\n"), "{ended:?}");
    assert!((place.contents(""), times(place)) == before, "a check wrote something");
    ended.out
}

/// Runs `regen`, which has to bring back exactly the `wanted` files.
fn mends(place: &Place, wanted: &BTreeMap<String, Vec<u8>>, summary: &str) {
    let ended = regen(place, &[]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    assert_eq!(ended.out, format!("generated: {} files, {summary}\n", wanted.len()));
    assert!(place.contents("generated") == *wanted, "regen left something else behind");
    assert_eq!(regen(place, &["--check"]).code, 0);
}

fn times(place: &Place) -> BTreeMap<String, SystemTime> {
    let files = place.contents("generated").into_keys();
    let modified =
        |path: &str| fs::symlink_metadata(place.path("generated").join(path)).unwrap().modified().unwrap();
    files.map(|path| (path.clone(), modified(&path))).collect()
}

/// The drift test of this project.
#[test]
fn the_committed_crate_is_what_the_definitions_say() {
    let ended = xtask(project(), &["regen", "--check"]);
    assert_eq!(ended.code, 0, "generated/ has drifted:\n{}{}", ended.out, ended.err);
    assert!(ended.out.starts_with("generated: "), "{}", ended.out);
}

#[test]
fn a_copy_is_clean_and_stays_untouched() {
    let place = committed();
    let (before, when) = (place.contents("generated"), times(&place));
    for more in [&["--check"][..], &[]] {
        let ended = regen(&place, more);
        assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{}", ended.out);
    }
    assert!(place.contents("generated") == before);
    assert_eq!(times(&place), when);
}

#[test]
fn a_hand_edit_is_found_and_undone() {
    let place = committed();
    let wanted = place.contents("generated");
    place.edit(FILE, "pub fn new() -> Self {", "pub fn make() -> Self {");
    let line = 1 + place.text(FILE).lines().position(|line| line.contains("fn make()")).unwrap();
    let reported = found(&place);
    let expected = format!(
        "{FILE} differs, first in line {line}:\n  -     pub fn make() -> Self {{\n  +     pub fn new() -> Self {{\n\n"
    );
    assert!(reported.starts_with(&expected), "{reported}");
    let before = times(&place);
    mends(&place, &wanted, "0 new, 1 changed, 0 removed");
    let after = times(&place);
    let touched: Vec<_> = after.iter().filter(|(path, when)| before[*path] != **when).collect();
    assert_eq!(touched.len(), 1, "{touched:?}");
}

#[test]
fn a_stale_file_is_found_and_removed_with_its_folder() {
    let place = committed();
    let wanted = place.contents("generated");
    place.put(
        "generated/src/client_server/old/tea.rs",
        "// Written by `cargo xtask regen` from api-spec/client-server/tea.yaml, Matrix 1.2. Do not edit.\n",
    );
    let reported = found(&place);
    let expected = "generated/src/client_server/old/tea.rs is no longer made from the definitions\n\n";
    assert!(reported.starts_with(expected), "{reported}");
    mends(&place, &wanted, "0 new, 0 changed, 1 removed");
    assert!(!place.path("generated/src/client_server/old").exists());
}

#[test]
fn a_missing_file_is_found_and_written() {
    let place = committed();
    let wanted = place.contents("generated");
    fs::remove_file(place.path(FILE)).unwrap();
    assert!(found(&place).starts_with(&format!("{FILE} is missing\n\n")));
    mends(&place, &wanted, "1 new, 0 changed, 0 removed");
}

#[test]
fn a_missing_crate_is_written_whole() {
    let place = committed();
    let wanted = place.contents("generated");
    fs::remove_dir_all(place.path("generated")).unwrap();
    assert_eq!(found(&place).matches(" is missing\n").count(), wanted.len());
    mends(&place, &wanted, &format!("{} new, 0 changed, 0 removed", wanted.len()));
}

#[test]
fn a_changed_definition_is_found_and_followed() {
    let place = committed();
    let before = place.contents("generated");
    place.edit(DEFINITION, "operationId: generateLoginToken", "operationId: makeLoginToken");
    let reported = found(&place);
    assert!(reported.contains(&format!("\n{FILE} differs, first in line ")), "{reported}");
    assert!(reported.contains("GenerateLoginToken") && reported.contains("MakeLoginToken"), "{reported}");
    assert_eq!(regen(&place, &[]).code, 0);
    assert!(place.text(FILE).contains("pub struct MakeLoginTokenJob"), "{}", place.text(FILE));
    assert_eq!(regen(&place, &["--check"]).code, 0);
    place.edit(DEFINITION, "makeLoginToken", "generateLoginToken");
    // The job's own file, the list and the index of its API, the catalog, and docs that lead to it.
    mends(&place, &before, "0 new, 5 changed, 0 removed");
}

#[test]
fn several_findings_are_all_reported() {
    let place = committed();
    fs::remove_file(place.path("generated/Cargo.toml")).unwrap();
    place.edit("generated/src/lib.rs", "pub mod client_server;", "pub mod client_server;\npub mod extra;");
    place.put("generated/src/extra.rs", "// Written by `cargo xtask regen` once.\n");
    let reported = found(&place);
    for expected in
        ["generated/Cargo.toml is missing", "generated/src/extra.rs is no", "generated/src/lib.rs differs"]
    {
        assert!(reported.contains(expected), "{reported}");
    }
}

#[test]
fn foreign_files_stay_where_they_are_not_in_the_way() {
    let place = committed();
    place.put("generated/notes.txt", "Mine.\n");
    place.put("generated/src/client_server/mine.rs", "// Mine, not Written by hand alone.\n");
    let before = place.contents("generated");
    assert_eq!(regen(&place, &["--check"]).code, 0);
    assert_eq!(regen(&place, &[]).code, 0);
    assert!(place.contents("generated") == before);
}

/// Makes something stand in a file's way; then nothing may change, whatever else would have to.
fn in_the_way(block: impl FnOnce(&Place), in_the_way: &str) {
    let place = committed();
    fs::remove_file(place.path("generated/Cargo.toml")).unwrap();
    place.edit("generated/README.md", "Matrix", "Matrices");
    block(&place);
    let reported = found(&place);
    let expected =
        format!("{in_the_way} is in the way: `cargo xtask regen` didn't write it; move it elsewhere\n");
    assert!(reported.contains(&expected), "{reported}");
    let before = place.contents("generated");
    let ended = regen(&place, &[]);
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    let start =
        "error: something is in the way that `cargo xtask regen` didn't write; nothing was changed:\n";
    assert!(ended.err.starts_with(start), "{}", ended.err);
    assert!(ended.err.contains(&format!("  {in_the_way}\n")), "{}", ended.err);
    assert!(ended.err.contains("  help: move it elsewhere"), "{}", ended.err);
    assert!(place.contents("generated") == before);
}

#[test]
fn a_foreign_file_is_never_overwritten() {
    in_the_way(|place| place.put(FILE, "// My own login token.\n"), FILE);
}

#[test]
fn a_folder_in_a_files_place_stops_everything() {
    in_the_way(
        |place| {
            fs::remove_file(place.path(FILE)).unwrap();
            place.put(&format!("{FILE}/mine.rs"), "// Mine.\n");
        },
        FILE,
    );
}

#[test]
fn a_file_in_a_folders_place_stops_everything() {
    in_the_way(
        |place| {
            fs::remove_dir_all(place.path("generated/src/client_server")).unwrap();
            place.put("generated/src/client_server", "Mine.\n");
        },
        FILE,
    );
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_somebodys_too() {
    in_the_way(
        |place| {
            fs::remove_file(place.path(FILE)).unwrap();
            std::os::unix::fs::symlink("nowhere", place.path(FILE)).unwrap();
        },
        FILE,
    );
}

#[test]
fn a_file_instead_of_the_folder_is_reported() {
    let place = committed();
    fs::remove_dir_all(place.path("generated")).unwrap();
    place.put("generated", "Mine.\n");
    for more in [&[][..], &["--check"]] {
        let ended = regen(&place, more);
        assert_eq!(ended.code, 2);
        assert_eq!(ended.err, "error: generated: not a folder; name the folder to write to\n");
    }
    assert_eq!(place.text("generated"), "Mine.\n");
}

#[cfg(unix)]
#[test]
fn a_failure_while_writing_leaves_everything_as_it_was() {
    use std::os::unix::fs::PermissionsExt;
    let place = committed();
    // The first and the last file would change, and the last can't.
    place.edit("generated/Cargo.toml", "matrix-jobs", "matrix-job");
    place.edit(FILE, "pub fn new", "pub fn make");
    let folder = place.path("generated/src/client_server");
    let allow = |mode| fs::set_permissions(&folder, fs::Permissions::from_mode(mode)).unwrap();
    allow(0o555);
    if can_write(&folder) {
        println!("skipped: this user may write into read-only folders");
        return allow(0o755);
    }
    let before = place.contents("generated");
    let ended = regen(&place, &[]);
    allow(0o755);
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    assert!(ended.err.starts_with("error: generated/src/client_server/"), "{}", ended.err);
    assert!(place.contents("generated") == before);
}

fn can_write(folder: &Path) -> bool {
    let probe = folder.join("probe");
    let written: io::Result<()> = fs::write(&probe, "");
    written.and_then(|()| fs::remove_file(probe)).is_ok()
}

#[test]
fn the_same_definitions_give_the_same_bytes() {
    let place = committed();
    // Another folder, with its files made in the opposite order: the disk lists them as it likes.
    for (path, bytes) in place.contents("api-spec").into_iter().rev() {
        place.put(&format!("elsewhere/{path}"), std::str::from_utf8(&bytes).unwrap());
    }
    for (from, to) in [("api-spec", "first"), ("api-spec", "second"), ("elsewhere", "third")] {
        assert_eq!(place.run(&["regen", "--from", from, "--to", to]).code, 0);
    }
    let committed = place.contents("generated");
    for again in ["first", "second", "third"] {
        assert!(place.contents(again) == committed, "{again}");
    }
}

#[test]
fn the_descriptions_of_a_full_checkout_become_docs() {
    let place = Place::new();
    place.put("checkout/data/api/client-server/teapot.yaml", TEAPOT);
    place.put("api-spec/selection.yaml", "definitions:\n- client-server/teapot.yaml\n");
    place.put("api-spec/client-server/facts.yaml", "this: [is not read\n");
    let arguments = ["regen", "--from", "api-spec", "--to", "out", "--spec", "checkout"];
    let ended = place.run(&arguments);
    assert_eq!(ended.code, 2);
    assert_eq!(ended.err, "error: say which release --spec holds, as in --release v1.19\n");
    assert!(!place.path("out").exists());
    for spec in ["checkout", "checkout/data"] {
        let arguments = ["regen", "--from", "api-spec", "--to", "out", "--spec", spec, "--release", "v1.19"];
        let ended = place.run(&arguments);
        assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    }
    let text = place.text("out/src/client_server/teapot.rs");
    for words in ["Tells whether tea is being made.", "Steam comes out of the spout then."] {
        assert!(text.contains(&format!("/// {words}")), "{text}");
    }
    assert!(text.contains("/// True while the water is hot"), "{text}");
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
  /teapot:
    get:
      operationId: getTeapot
      summary: Tells whether tea is being made.
      description: Steam comes out of the spout then.
      responses:
        '200':
          description: The state of the teapot.
          content:
            application/json:
              schema:
                type: object
                properties:
                  brewing:
                    type: boolean
                    description: True while the water is hot
";
