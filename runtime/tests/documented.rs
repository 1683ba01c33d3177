//! The runtime's documentation is read as that of `matrix_jobs`, which exports all of it: its code names that crate.

use std::fs;
use std::path::Path;

/// The lines of a file's documentation that a reader sees as code.
fn shown_code(text: &str) -> impl Iterator<Item = &str> {
    let mut is_code = false;
    let lines = text.lines().filter_map(|line| {
        let line = line.trim_start();
        line.strip_prefix("///").or_else(|| line.strip_prefix("//!"))
    });
    lines.map(str::trim_start).filter(move |line| {
        let fence = line.starts_with("```");
        is_code ^= fence;
        is_code && !fence && !line.starts_with("# ")
    })
}

fn look(folder: &Path, seen: &mut usize) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            look(&path, seen);
            continue;
        }
        for line in shown_code(&fs::read_to_string(&path).unwrap()) {
            assert!(!line.contains("matrix_jobs_runtime"), "{}: {line}", path.display());
            *seen += 1;
        }
    }
}

#[test]
fn code_in_the_documentation_names_the_crate_that_people_use() {
    let mut seen = 0;
    look(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut seen);
    assert!(seen > 100, "{seen}");
}
