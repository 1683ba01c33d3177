use crate::{
    diagnostic::Diagnostics,
    load::{Layout, SourceTree, load},
    release::Version,
    resolve::{Spec, resolve},
};

pub(super) fn spec(layout: Layout, files: &[(&str, &str)]) -> (SourceTree, Spec, Diagnostics) {
    let bytes = files.iter().map(|(path, text)| (*path, text.as_bytes().to_vec()));
    let tree = SourceTree::new(layout, "api-spec/", bytes);
    let mut diagnostics = Diagnostics::new();
    let spec = resolve(load(&tree, &mut diagnostics), Version::Release(1, 19), &mut diagnostics);
    (tree, spec, diagnostics)
}

const OTHER: &str =
    "a/d~e/1:\n- x\n- k: found\nlink:\n  $ref: '#/a~1d~0e~11/1'\nsibling:\n  $ref: x.yaml\n  title: own\n";

/// Follows a reference in `client-server/x.yaml`: the place that is meant, or what people are reported.
fn follow(reference: &str) -> Result<String, String> {
    let text = format!("r:\n  $ref: \"{reference}\"\ncircle:\n  $ref: '#/circle'\n");
    let files = [
        ("client-server/x.yaml", text.as_str()),
        ("client-server/definitions/other.yaml", OTHER),
        ("client-server/broken.yaml", "a: ["),
        ("event-schemas/schema/e.yaml", "{}"),
    ];
    let (tree, spec, broken) = spec(Layout::ApiSpec, &files);
    assert_eq!(broken.len(), 1);
    let top = spec.root(&"client-server/x.yaml".into()).unwrap();
    let reference = top.get("r").unwrap().get("$ref").unwrap();
    let mut diagnostics = Diagnostics::new();
    match spec.follow(&reference, &mut diagnostics) {
        Some(node) => Ok(format!("{}{}", node.file(), node.pointer())),
        None => Err(diagnostics.render(&tree)),
    }
}

#[test]
fn all_spellings_of_a_place_are_one() {
    let target = "client-server/definitions/other.yaml#/a~1d~0e~11/1";
    for file in [
        "definitions/other.yaml",
        "./definitions/other.yaml",
        "../client-server/definitions/../definitions/other.yaml",
        "definitions%2Fother.yaml",
    ] {
        for pointer in ["#/a~1d~0e~11/1", "#/a%7E1d%7e0e~11/1", "#/link"] {
            assert_eq!(follow(&format!("{file}{pointer}")).as_deref(), Ok(target));
        }
        assert_eq!(follow(file).as_deref(), Ok("client-server/definitions/other.yaml#"));
    }
    assert_eq!(follow("#/r/$ref").as_deref(), Ok("client-server/x.yaml#/r/$ref"));
}

#[test]
fn a_reference_with_siblings_ends_the_chain() {
    let place = "client-server/definitions/other.yaml#/sibling";
    assert_eq!(follow("definitions/other.yaml#/sibling").as_deref(), Ok(place));
}

#[test]
fn each_wrong_reference_says_what_is_wrong() {
    for (reference, problem, help) in [
        ("definitions/othr.yaml", "which isn't there", "`client-server/definitions/other.yaml`?"),
        ("definitions/other.yaml#/lin", "has no `lin` at `#`", "(`link`?), or add the key"),
        ("definitions/other.yaml#/link/$ref/x", "has no `x` at `#/link/$ref`", "a string there"),
        ("../../x.yaml", "leaves the folder", "too many `..`"),
        ("https://example.org/x.yaml#/a", "another place", "copy what it means"),
        ("//example.org/x.yaml", "another place", "copy what it means"),
        ("/client-server/x.yaml", "absolute path", "count from the folder"),
        ("#anchor", "an anchor", "slash"),
        ("%ff.yaml", "isn't UTF-8", "characters themselves"),
        ("#/circle", "leads back to itself", "circle"),
    ] {
        let reported = follow(reference).unwrap_err();
        assert!(reported.contains(problem) && reported.contains(help), "{reference}: {reported}");
        let at = if reference == "#/circle" { ":4 #/circle/$ref" } else { ":2 #/r/$ref" };
        assert!(reported.contains(&format!("--> api-spec/client-server/x.yaml{at}\n")), "{reported}");
        assert!(reported.ends_with("\n1 error\n"), "{reported}");
    }
}

#[test]
fn a_reference_to_a_broken_file_is_not_reported_again() {
    assert_eq!(follow("broken.yaml#/a"), Err(String::new()));
}

#[test]
fn the_official_layout_counts_from_its_own_folders() {
    let files = [
        ("api/client-server/x.yaml", "$ref: ../../event-schemas/schema/e.yaml"),
        ("event-schemas/schema/e.yaml", "back:\n  $ref: ../../api/client-server/y.yaml"),
        ("api/client-server/y.yaml", "title: end"),
    ];
    let (_, spec, mut diagnostics) = spec(Layout::Official, &files);
    let top = spec.root(&"client-server/x.yaml".into()).unwrap();
    let event = spec.follow(&top.get("$ref").unwrap(), &mut diagnostics).unwrap();
    assert_eq!(event.file().as_str(), "event-schemas/schema/e.yaml");
    let back = event.get("back").unwrap().get("$ref").unwrap();
    let end = spec.follow(&back, &mut diagnostics).unwrap();
    assert_eq!(end.file().as_str(), "client-server/y.yaml");
    assert!(diagnostics.is_empty());
}
