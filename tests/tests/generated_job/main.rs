//! The contract of generated jobs, row by row, as `runtime/tests/base_job` has that of `BaseJob`.

#[path = "../../../runtime/tests/base_job/rows.rs"]
mod rows;

mod job;

use std::path::Path;

const ROWS: &str = include_str!("rows.txt");

#[test]
fn every_row_has_a_test() {
    rows::each_has_a_test(ROWS);
}

#[test]
fn every_member_is_found_by_its_name_in_libquotient() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    rows::each_is_found_by_its_name(ROWS, &[&root.join("generated/src"), &root.join("runtime/src")]);
}
