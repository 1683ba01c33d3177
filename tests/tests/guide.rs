//! The guide: each chapter is in its table of contents, each one with code is compiled, and links lead somewhere.

use std::fs;
use std::path::Path;

/// What mdBook's pages show of a line of code on a wide screen.
const WIDTH: usize = 86;

/// The lines of blocks of code, if they are wanted, and those around.
fn lines(text: &str, of_code: bool) -> impl Iterator<Item = &str> {
    let mut in_code = false;
    text.lines().filter(move |line| {
        let fence = line.starts_with("```");
        in_code ^= fence;
        !fence && in_code == of_code
    })
}

fn links(text: &str) -> impl Iterator<Item = &str> {
    let links = |line| str::split(line, "](").skip(1).filter_map(|rest| rest.split(')').next());
    lines(text, false).flat_map(links)
}

#[test]
fn each_chapter_is_listed_and_its_code_compiled() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let folder = root.join("docs/guide/src");
    let summary = fs::read_to_string(folder.join("SUMMARY.md")).unwrap();
    let compiled = include_str!("../src/lib.rs");
    let mut chapters = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let text = fs::read_to_string(&path).unwrap();
        for link in links(&text).filter(|link| !link.contains("://")) {
            let page = link.split('#').next().unwrap();
            assert!(page.is_empty() || folder.join(page).is_file(), "{name} links to {link}");
        }
        for line in lines(&text, true) {
            assert!(line.chars().count() <= WIDTH, "{name}: more than {WIDTH} columns: {line}");
        }
        if name == "SUMMARY.md" {
            continue;
        }
        assert!(summary.contains(&format!("({name})")), "{name} is not in SUMMARY.md");
        let is_compiled = compiled.contains(&format!("docs/guide/src/{name}"));
        assert_eq!(is_compiled, text.contains("```rust"), "{name}: see tests/src/lib.rs");
        chapters += 1;
    }
    assert_eq!(chapters, summary.matches("](").count());
}
