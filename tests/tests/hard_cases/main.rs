//! The hard cases of the definitions that no other test names; codegen/README.md lists where each of the 43 is held.
//!
//! What the real definitions show is asked of the committed crate, the rest of short definitions of our own.

mod made;
mod names;
mod reading;
mod responses;
mod words;

use std::{fs, path::Path};

fn sources(folder: &Path) -> String {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .map(
            |path| if path.is_dir() { sources(&path) } else { fs::read_to_string(&path).unwrap_or_default() },
        )
        .collect()
}

#[test]
fn every_case_has_a_row_and_a_test_that_names_it() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let readme = fs::read_to_string(tests.join("../../codegen/README.md")).unwrap();
    let texts = sources(&tests);
    for case in 1..=43 {
        let row = readme.lines().find(|line| line.starts_with(&format!("| {case} |")));
        let row = row.unwrap_or_else(|| panic!("codegen/README.md has no row for case {case}"));
        let held = row.split('|').nth(4).unwrap().split('`').skip(1).step_by(2);
        for place in held.filter(|place| place.contains('/')) {
            assert!(tests.join(place).exists(), "case {case} names {place}, which isn't there");
        }
        let named =
            texts.contains(&format!("fn case_{case:02}_")) || texts.contains(&format!("hard case {case})"));
        assert!(named, "no test names case {case}");
    }
}
