//! The guide: each chapter is in its table of contents, each one with code is compiled, and links lead somewhere.

use std::fs;
use std::path::Path;

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
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let is_page = !link.starts_with("http") && link.ends_with(".md");
            assert!(!is_page || folder.join(link).exists(), "{name} links to {link}");
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
