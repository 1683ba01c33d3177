//! The contract as data: what libQuotient's members became, and the tests that hold each to its word.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

/// A row: members of libQuotient, items here, tests. A rule that isn't a member's has a name in the items' place.
struct Row {
    theirs: Vec<&'static str>,
    ours: Vec<&'static str>,
    tests: Vec<&'static str>,
}

fn read(text: &'static str) -> Vec<Row> {
    let rows = text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    let list = |names: &'static str| {
        names.split(',').map(str::trim).filter(|name| !name.is_empty()).collect::<Vec<_>>()
    };
    rows.map(|row| match row.split('|').collect::<Vec<_>>()[..] {
        [theirs, ours, tests] => Row { theirs: list(theirs), ours: list(ours), tests: list(tests) },
        _ => panic!("three columns are expected: {row}"),
    })
    .collect()
}

/// Each row names tests of this program, and each test in a module is named by a row.
pub fn each_has_a_test(rows: &'static str) {
    // What this program itself lists are tests that run; ignored ones are not among them.
    let listed = |ignored: bool| {
        let mut list = Command::new(std::env::current_exe().unwrap());
        list.args(["--list", "--format", "terse"]).args(ignored.then_some("--ignored"));
        let lines = String::from_utf8(list.output().unwrap().stdout).unwrap();
        lines
            .lines()
            .filter_map(|line| line.strip_suffix(": test"))
            .map(str::to_owned)
            .collect::<BTreeSet<_>>()
    };
    let tests: BTreeSet<_> = listed(false).difference(&listed(true)).cloned().collect();
    let mut named = BTreeSet::new();
    for row in read(rows) {
        assert!(!row.tests.is_empty() && !row.ours.is_empty(), "an incomplete row: {:?}", row.theirs);
        for test in row.tests {
            assert!(tests.contains(test), "{:?} has no test `{test}`", row.ours);
            named.insert(test.to_owned());
        }
    }
    let unnamed: Vec<_> = tests.iter().filter(|test| test.contains("::") && !named.contains(*test)).collect();
    assert!(unnamed.is_empty(), "tests without a row: {unnamed:?}");
}

/// All items that rows name are in the sources, and libQuotient's names lead to them.
pub fn each_is_found_by_its_name(rows: &'static str, sources: &[&Path]) {
    let mut text = String::new();
    let mut folders: Vec<_> = sources.iter().map(|folder| folder.to_path_buf()).collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { text += &fs::read_to_string(path).unwrap() }
        }
    }
    let names = declared(&text);
    for Row { theirs, ours, .. } in read(rows) {
        let last = |item: &&'static str| item.rsplit("::").next().unwrap_or_default();
        for item in ours.iter().filter(|item| !theirs.is_empty() || item.contains("::")) {
            assert!(names.contains(last(item)), "{item} isn't there");
        }
        for name in theirs {
            let same = ours.iter().any(|item| last(item) == name);
            let alias = format!("doc(alias = \"{name}\")");
            assert!(same || text.contains(&alias), "{ours:?} lacks #[{alias}]");
        }
    }
}

/// The names after words that declare something, and those with which a line begins, as variants' do.
fn declared(source: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for line in source.lines() {
        let mut words =
            line.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
        let first = words.next();
        names.extend(first);
        let mut before = first.unwrap_or_default();
        for word in words {
            if matches!(before, "fn" | "struct" | "enum" | "trait" | "mod" | "type" | "pub" | "const") {
                names.insert(word);
            }
            before = word;
        }
    }
    names
}
