//! What a failure between planning and the last rename leaves behind: nothing.

use std::{collections::BTreeMap, fs, path::Path};

use matrix_jobs_codegen::files::FileSet;
use tempfile::TempDir;

use super::{Change, first_difference, plan, read};

const AUTHOR: &str = "a test";

fn banner(rest: &str) -> String {
    format!("// Written by {AUTHOR}\n{rest}\n")
}

fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn files(texts: &[(&str, &str)]) -> FileSet {
    let mut files = FileSet::new();
    for (path, rest) in texts {
        files.insert(*path, banner(rest));
    }
    files
}

/// Everything in a folder, hidden files and empty folders too.
fn everything(folder: &Path) -> BTreeMap<String, Option<Vec<u8>>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        found.insert(path.display().to_string(), fs::read(&path).ok());
        if path.is_dir() {
            found.extend(everything(&path));
        }
    }
    found
}

#[test]
fn a_rename_that_fails_puts_all_others_back() {
    let folder = TempDir::new().unwrap();
    let folder = folder.path();
    put(folder, "a/changed.rs", &banner("old"));
    put(folder, "b/orphan.rs", &banner("old"));
    let wanted =
        files(&[("a/changed.rs", "new"), ("a/new.rs", "new"), ("c/d/new.rs", "new"), ("z/late.rs", "new")]);
    let plan = plan(folder, &wanted, AUTHOR).unwrap();
    assert_eq!(plan.changes.len(), 5);
    // It comes between planning and writing, and no rename can replace it.
    put(folder, "z/late.rs/mine.txt", "mine");
    let before = everything(folder);
    let why = plan.apply().unwrap_err();
    assert!(why.starts_with("error: ") && why.contains("late.rs"), "{why}");
    assert_eq!(everything(folder), before);
}

#[test]
fn staging_that_fails_leaves_no_temporary_files_or_folders() {
    let folder = TempDir::new().unwrap();
    let folder = folder.path();
    put(folder, "a/changed.rs", &banner("old"));
    let wanted = files(&[("a/changed.rs", "new"), ("b/c/new.rs", "new"), ("d/new.rs", "new")]);
    let plan = plan(folder, &wanted, AUTHOR).unwrap();
    put(folder, "d", "a file where a folder has to be");
    let before = everything(folder);
    assert!(plan.apply().unwrap_err().contains("d"));
    assert_eq!(everything(folder), before);
}

#[test]
fn a_good_end_leaves_nothing_but_the_files() {
    let folder = TempDir::new().unwrap();
    let folder = folder.path().join("not/there/yet");
    plan(&folder, &files(&[("a.rs", "old"), ("gone/b.rs", "old")]), AUTHOR).unwrap().apply().unwrap();
    let wanted = files(&[("a.rs", "new"), ("c/d.rs", "new")]);
    let plan = plan(&folder, &wanted, AUTHOR).unwrap();
    let changes: Vec<_> = plan.changes.iter().map(|(path, change)| (path.as_str(), *change)).collect();
    assert_eq!(changes, [("a.rs", Change::Changed), ("c/d.rs", Change::New), ("gone/b.rs", Change::Orphan)]);
    plan.apply().unwrap();
    let texts: Vec<_> = read(&folder).unwrap();
    let expected =
        [("a.rs", banner("new")), ("c/d.rs", banner("new"))].map(|(p, t)| (p.to_owned(), t.into_bytes()));
    assert_eq!(texts, expected);
    assert_eq!(everything(&folder).len(), 3, "two files and a folder");
}

#[test]
fn the_first_difference_can_be_seen() {
    for (found, wanted, expected) in [
        ("a\nb\n", "a\nc\n", "differs, first in line 2:\n  - b\n  + c"),
        ("a\n", "a\nc\n", "differs, first in line 2:\n  - \n  + c"),
        ("a\nb", "a", "differs, first in line 2:\n  - b\n  + (the end of the file)"),
        ("a\r\nb\r\n", "a\nb\n", "differs, first in line 1:\n  - a\\r\n  + a"),
    ] {
        assert_eq!(first_difference(found, wanted), expected);
    }
}
