use super::*;
use crate::diagnostic::{Diagnostics, Place, Pointer};

fn tree(text: &str) -> SourceTree {
    SourceTree::new(Layout::ApiSpec, "api-spec/", [("a/x.yaml", text.as_bytes().to_vec())])
}

/// The lines of all diagnostics, and the text that people see.
fn broken(bytes: &[u8]) -> String {
    let tree = SourceTree::new(Layout::ApiSpec, "api-spec/", [("a/x.yaml", bytes.to_vec())]);
    let mut diagnostics = Diagnostics::new();
    let documents = load(&tree, &mut diagnostics);
    assert!(documents.contains("a/x.yaml"));
    assert!(documents.root("a/x.yaml").is_none());
    diagnostics.render(&tree)
}

#[test]
fn keys_keep_their_source_text() {
    let tree = tree("1.20: a\ntrue: b\n~: c\n0x10: d\n'quoted': e\n");
    let documents = load(&tree, &mut Diagnostics::new());
    let top = documents.root("a/x.yaml").unwrap();
    let keys: Vec<_> = top.entries().map(|(key, _)| key).collect();
    assert_eq!(keys, ["1.20", "true", "~", "0x10", "quoted"]);
}

#[test]
fn values_have_their_kinds() {
    let tree = tree("[null, true, -3, 1.5, '1.5', \"x\", [], {}]");
    let documents = load(&tree, &mut Diagnostics::new());
    let top = documents.root("a/x.yaml").unwrap();
    let kinds: Vec<_> = top.items().map(|item| item.node().kind()).collect();
    let expected = "null|a boolean|an integer|a number|a string|a string|a list|a map";
    assert_eq!(kinds.join("|"), expected);
}

#[test]
fn broken_yaml_has_a_line() {
    let text = broken(b"a: 1\nb:\n  - c: [\n");
    assert!(text.starts_with("error: this file can't be read: "), "{text}");
    assert!(text.contains("  --> api-spec/a/x.yaml:4 #\n"), "{text}");
    assert!(text.ends_with("\n1 error\n"), "{text}");
}

#[test]
fn a_key_that_is_there_twice_has_the_line_of_the_second() {
    let text = broken(b"a:\n  b: 1\n  c: 2\n  b: 3\n");
    assert!(text.contains("the key `b` is there twice"), "{text}");
    assert!(text.contains("a/x.yaml:4 #"), "{text}");
}

#[test]
fn damaged_text_is_refused_with_its_line() {
    assert!(broken(b"a: 1\nb: \xff\n").contains("a/x.yaml:2 #"));
    assert!(broken(b"a: !tag 1\n").contains("can't be read"));
    assert!(broken(b"a: 1\n---\nb: 2\n").contains("more than one document"));
    assert!(broken(b"? [a]\n: 1\n").contains("a/x.yaml:1 #"));
    assert!(broken(b"a: 18446744073709551615\n").contains("a/x.yaml:1 #"));
    assert!(broken(b"").contains("api-spec/a/x.yaml"));
    assert!(broken(b"# only a comment\n").contains("api-spec/a/x.yaml"));
    let deep = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
    assert!(broken(deep.as_bytes()).contains("can't be read"));
}

#[test]
fn every_node_finds_its_line() {
    let text = "# comment\na:\n  - 1\n  - b: x\n    'c/d~': [1,\n      {e: y}]\n  - text\nf: null\n";
    let tree = tree(text);
    let documents = load(&tree, &mut Diagnostics::new());
    let mut seen = Vec::new();
    lines(&tree, &documents.root("a/x.yaml").unwrap(), &mut seen);
    let expected = [
        ("#", 1),
        ("#/a", 2),
        ("#/a/0", 3),
        ("#/a/1", 4),
        ("#/a/1/b", 4),
        ("#/a/1/c~1d~0", 5),
        ("#/a/1/c~1d~0/0", 5),
        ("#/a/1/c~1d~0/1", 6),
        ("#/a/1/c~1d~0/1/e", 6),
        ("#/a/2", 7),
        ("#/f", 8),
    ];
    let expected = expected.map(|(pointer, line)| (pointer.to_owned(), Some(line)));
    assert_eq!(seen, expected);
}

fn lines(tree: &SourceTree, node: &Cursor<'_>, seen: &mut Vec<(String, Option<usize>)>) {
    seen.push((node.pointer().to_string(), tree.line(&node.place())));
    for child in node.entries().map(|(_, child)| child).chain(node.items()) {
        lines(tree, &child, seen);
    }
}

#[test]
fn a_node_that_is_not_in_the_text_has_the_line_around_it() {
    let tree = tree("a:\n  b:\n    c: 1\n");
    let at = |tokens: &[&str]| {
        let pointer = tokens.iter().collect::<Pointer>();
        tree.line(&Place { file: "a/x.yaml".into(), pointer })
    };
    assert_eq!(at(&["a", "b", "new", "deep"]), Some(2));
    assert_eq!(at(&["nowhere"]), Some(1));
}

#[test]
fn diagnostics_come_by_line_and_once() {
    let tree = tree("z: 1\na: 2\n");
    let documents = load(&tree, &mut Diagnostics::new());
    let top = documents.root("a/x.yaml").unwrap();
    let mut diagnostics = Diagnostics::new();
    for key in ["a", "z", "a"] {
        diagnostics.report(top.get(key).unwrap().place(), format!("bad `{key}`"), "fix it");
    }
    let expected = "error: bad `z`\n  --> api-spec/a/x.yaml:1 #/z\n  help: fix it\n\n\
                    error: bad `a`\n  --> api-spec/a/x.yaml:2 #/a\n  help: fix it\n\n2 errors\n";
    assert_eq!(diagnostics.render(&tree), expected);
}

#[test]
fn logical_paths_are_the_same_in_both_layouts() {
    for path in ["client-server/a.yaml", "event-schemas/schema/b.yaml", "string-formats.yaml"] {
        let file = FilePath::from(path);
        for layout in [Layout::ApiSpec, Layout::Official] {
            assert_eq!(layout.logical(&layout.physical(&file)), file);
        }
    }
    assert_eq!(Layout::Official.physical(&"a/b.yaml".into()), "api/a/b.yaml");
}
