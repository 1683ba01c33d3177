use super::tests::spec;
use crate::{
    diagnostic::{Diagnostics, FilePath},
    load::{Cursor, Layout, SourceTree},
    release::Version,
    resolve::Spec,
};

const FILE: &str = "client-server/x.yaml";
const DEFINITIONS: &str = "\
info:
  title: An API
paths:
  /a:
    get:
      deprecated: true
      tags: [one]
      parameters:
        - {name: first, in: query}
        - {name: second, in: query}
        - {name: third, in: path}
";

/// The definitions with one overlay, whose head is right and whose actions are given.
fn with_actions(actions: &str) -> (SourceTree, Spec, Diagnostics) {
    let head = "overlay: 1.0.0\ninfo: {title: A test, version: 1.0.0}\nextends: ../../client-server/x.yaml\nactions:\n";
    with_overlay(&format!("{head}{actions}"))
}

fn with_overlay(text: &str) -> (SourceTree, Spec, Diagnostics) {
    let other = ("identity/y.yaml", "info: {title: Another API}\n");
    spec(Layout::ApiSpec, &[(FILE, DEFINITIONS), other, ("overlays/client-server/x.yaml", text)])
}

fn top(spec: &Spec) -> Cursor<'_> {
    spec.root(&FILE.into()).unwrap()
}

fn amended(actions: &str) -> serde_json::Value {
    let (tree, spec, diagnostics) = with_actions(actions);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(&tree));
    serde_json::Value::from(top(&spec).node())
}

#[test]
fn an_update_merges_maps_appends_to_lists_and_replaces_the_rest() {
    let actions = "
- target: $.paths['/a'].get
  description: why
  update:
    summary: Our words.
    deprecated: false
    tags: [two, three]
    x-new: {deep: [1]}
- target: $.paths['/a'].get.tags
  description: why
  update: four
";
    let get = &amended(actions)["paths"]["/a"]["get"];
    assert_eq!(get["summary"], "Our words.");
    assert_eq!(get["deprecated"], false);
    assert_eq!(get["tags"], serde_json::json!(["one", "two", "three", "four"]));
    assert_eq!(get["x-new"]["deep"][0], 1);
    assert_eq!(get["parameters"].as_array().unwrap().len(), 3);
}

#[test]
fn a_removal_takes_every_target_and_nothing_else() {
    let query = "- {target: \"$..parameters[?@.in == 'query']\", description: why, remove: true}\n";
    let get = &amended(query)["paths"]["/a"]["get"];
    assert_eq!(get["parameters"], serde_json::json!([{"name": "third", "in": "path"}]));
    let key = "- {target: \"$.paths['/a'].get.deprecated\", description: why, remove: true}\n";
    assert!(amended(key)["paths"]["/a"]["get"].get("deprecated").is_none());
}

#[test]
fn actions_see_what_the_ones_before_did() {
    let actions = "
- {target: $.info, description: why, update: {x-new: {a: 1}}}
- target: $.info['x-new']
  description: why
  update: {b: 2}
";
    assert_eq!(amended(actions)["info"]["x-new"], serde_json::json!({"a": 1, "b": 2}));
}

#[test]
fn a_node_from_an_overlay_stands_in_the_overlay() {
    let actions = "- target: $.paths['/a'].get\n  description: why\n  update:\n    x-new:\n      deep: [1, 2]\n    tags: [two]\n";
    let (tree, spec, _) = with_actions(actions);
    let get = top(&spec).get("paths").unwrap().get("/a").unwrap().get("get").unwrap();
    let reported = |node: Cursor<'_>| {
        let place = node.place();
        format!("{}:{} {}", place.file, tree.line(&place).unwrap(), place.pointer)
    };
    let deep = get.get("x-new").unwrap().get("deep").unwrap().items().nth(1).unwrap();
    assert_eq!(reported(deep), "overlays/client-server/x.yaml:9 #/actions/0/update/x-new/deep/1");
    let tags: Vec<_> = get.get("tags").unwrap().items().map(reported).collect();
    assert_eq!(tags[0], "client-server/x.yaml:7 #/paths/~1a/get/tags/0");
    assert_eq!(tags[1], "overlays/client-server/x.yaml:10 #/actions/0/update/tags/0");
    assert_eq!(reported(get), "client-server/x.yaml:5 #/paths/~1a/get");
}

#[test]
fn an_overlay_of_no_file_is_for_all() {
    let text = "overlay: 1.0.0\ninfo: {title: t, version: 1.0.0}\nactions:\n\
                - {target: $.info, description: why, update: {x-all: true}}\n\
                - {target: $.paths, description: why, update: {/b: {}}}\n";
    let (tree, spec, diagnostics) = with_overlay(text);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(&tree));
    for file in ["client-server/x.yaml", "identity/y.yaml"] {
        let info = spec.root(&file.into()).unwrap().get("info").unwrap();
        assert_eq!(info.get("x-all").unwrap().as_bool(), Some(true));
    }
    assert!(spec.root(&"identity/y.yaml".into()).unwrap().get("paths").is_none());
    assert!(spec.files().map(FilePath::as_str).eq(["client-server/x.yaml", "identity/y.yaml"]));
}

#[test]
fn overlays_amend_an_official_checkout_too() {
    let mut tree =
        SourceTree::new(Layout::Official, "data/", [("api/client-server/x.yaml", b"info: {}".to_vec())]);
    let text = "overlay: 1.0.0\ninfo: {title: t, version: 1.0.0}\nextends: ../../client-server/x.yaml\nactions:\n\
                - {target: $.info, description: why, update: {x-own: 1}}\n";
    let path = "overlays/client-server/x.yaml";
    tree.extend(Layout::ApiSpec, "api-spec/", [(path, text.as_bytes().to_vec())]);
    let mut diagnostics = Diagnostics::new();
    let documents = crate::load::load(&tree, &mut diagnostics);
    let spec = super::resolve(documents, Version::Release(1, 19), &mut diagnostics);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(&tree));
    assert_eq!(top(&spec).get("info").unwrap().get("x-own").unwrap().as_i64(), Some(1));
    assert_eq!(tree.shown(&path.into()), "api-spec/overlays/client-server/x.yaml");
}

/// The definitions with one overlay of version 1.1, or what is wrong.
fn with_copy(actions: &str) -> Result<serde_json::Value, String> {
    let head = "overlay: 1.1.3\nx-a: 1\ninfo: {title: t, version: 1.0.0, description: d, x-a: 1}\n\
                extends: ../../client-server/x.yaml\nactions:\n";
    let (tree, spec, diagnostics) = with_overlay(&format!("{head}{actions}"));
    if diagnostics.is_empty() {
        Ok(serde_json::Value::from(top(&spec).node()))
    } else {
        Err(diagnostics.render(&tree))
    }
}

#[test]
fn version_1_1_copies_concatenates_and_replaces() {
    let amended = with_copy(
        "
- {target: $.info.title, description: w, x-a: 1, update: New}
- {target: \"$.paths['/a'].get.tags\", description: w, update: [two, three]}
- {target: \"$.paths['/a'].get.tags\", description: w, update: four}
- {target: $.paths, description: w, update: {/b: {}}}
- {target: \"$.paths['/b']\", description: w, copy: \"$.paths['/a']\", remove: false}
- {target: \"$.paths['/a'].get.tags[?@ == 'one']\", description: w, remove: true}
- {target: \"$.paths['/b'].get.parameters[?match(@.name, 'f.*')]\", description: w, remove: true}
- {target: \"$.paths['/b'].get.parameters[?search(@.name, 'hir')]\", description: w, remove: true}
",
    );
    let amended = amended.unwrap_or_else(|reported| panic!("{reported}"));
    assert_eq!(amended["info"]["title"], "New");
    assert_eq!(amended["paths"]["/a"]["get"]["tags"], serde_json::json!(["two", "three", "four"]));
    let copied = &amended["paths"]["/b"]["get"];
    assert_eq!(copied["tags"], serde_json::json!(["one", "two", "three", "four"]));
    assert_eq!(copied["parameters"], serde_json::json!([{"name": "second", "in": "query"}]));
}

#[test]
fn what_version_1_1_refuses() {
    for (action, problem) in [
        ("{target: $.info, description: w, copy: $.infos}", "`copy` means 0 nodes"),
        (
            "{target: $.info, description: w, copy: \"$.paths['/a'].get.parameters[*]\"}",
            "`copy` means 3 nodes",
        ),
        ("{target: $.info, description: w, copy: $.info.title}", "merge a string into a map"),
        ("{target: $.info, description: w, copy: $.info}", "changes nothing"),
        ("{target: $.info, description: w, copy: $.info, update: {a: 1}}", "both an `update` and a `copy`"),
        ("{target: $.info, description: w, copy: $.info, remove: true}", "both a `copy` and a `remove`"),
        ("{target: $.info, description: w, copy: 1}", "`copy` has to be a text"),
        ("{target: $.info.title, description: w, update: {a: 1}}", "merge a map into a string"),
        ("{target: $.info.*, description: w, update: An API}", "changes nothing"),
        (
            "{target: '$[*]', description: w, update: {a: 1}}\n- {target: '$.*.*', description: w, update: 1}",
            "a map and a string and an integer at once",
        ),
        (
            "{target: $.info, description: w, update: {a: 1}}\n- {target: $.info, description: w, update: {a: 1}}",
            "listed twice",
        ),
    ] {
        let reported = with_copy(&format!("- {action}\n")).unwrap_err();
        assert!(reported.contains(problem), "{action}: {reported}");
    }
}

#[test]
fn actions_and_overlays_of_other_releases_are_skipped() {
    let actions = "
- {target: $.gone, description: why, x-releases: <1.19, remove: true}
- {target: $.info, description: why, x-releases: '>=1.20', update: {title: An API}}
- {target: $.info, description: why, x-releases: '>=1.8 <1.20', update: {x-new: 1}}
";
    assert_eq!(amended(actions)["info"], serde_json::json!({"title": "An API", "x-new": 1}));
    let text = "overlay: 1.0.0\ninfo: {title: t, version: 1.0.0}\nx-releases: '>=1.20'\n\
                extends: ../../client-server/not-yet.yaml\n\
                actions: [{target: $.gone, description: w, remove: true}]\n";
    let (tree, spec, diagnostics) = with_overlay(text);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(&tree));
    assert_eq!(spec.actions().count(), 0);
}

#[test]
fn each_wrong_action_says_what_is_wrong() {
    for (action, problem, pointer) in [
        ("{target: $.infos, description: w, update: {a: 1}}", "isn't in `client-server/x.yaml`", "/target"),
        ("{target: $.info, description: w, update: {title: An API}}", "changes nothing", "/target"),
        ("{target: info, description: w, update: {a: 1}}", "not a JSONPath", "/target"),
        ("{target: \"$.info[\", description: w, update: {a: 1}}", "not a JSONPath", "/target"),
        ("{target: $.info, update: {a: 1}}", "`description` is missing", ""),
        (
            "{target: $.info, description: '', update: {a: 1}}",
            "has to be a text, it is empty",
            "/description",
        ),
        ("{target: $.info, description: [w], update: {a: 1}}", "it is a list", "/description"),
        ("{description: w, update: {a: 1}}", "`target` is missing", ""),
        ("{target: $.info, description: w}", "neither an `update` nor a `remove`", ""),
        ("{target: $.info, description: w, remove: true, update: {a: 1}}", "both an `update`", ""),
        ("{target: $.info, description: w, remove: false}", "neither an `update` nor a `remove`", ""),
        ("{target: $.info, description: w, remove: maybe}", "`remove` must be a boolean", "/remove"),
        ("{target: $.info, description: w, copy: $.paths}", "of this version knows no key `copy`", "/copy"),
        ("{target: $.info, description: w, updates: {a: 1}, remove: true}", "no key `updates`", "/updates"),
        (
            "{target: $.infos, description: w, x-releases: '>=1.19', remove: true}",
            "isn't in `client-server/x.yaml`",
            "/target",
        ),
        (
            "{target: $.info, description: w, x-releases: '1.19', update: {a: 1}}",
            "`x-releases` is not a range of releases",
            "/x-releases",
        ),
        ("{target: $, description: w, remove: true}", "remove the whole file", "/target"),
        ("{target: $.info, description: w, update: [1]}", "merge a list into a map at `#/info`", "/target"),
        ("{target: $.info.title, description: w, update: x}", "merge a string into a string", "/target"),
        (
            "{target: $.info, description: w, update: {title: {a: 1}}}",
            "a map into a string at `#/info/title`",
            "/target",
        ),
    ] {
        let (tree, _, diagnostics) = with_actions(&format!("- {action}\n"));
        let reported = diagnostics.render(&tree);
        assert!(reported.contains(problem), "{action}: {reported}");
        assert!(reported.contains(&format!("x.yaml:5 #/actions/0{pointer}\n")), "{action}: {reported}");
        assert!(reported.starts_with("error: ") && reported.ends_with("\n1 error\n"), "{action}: {reported}");
    }
}

#[test]
fn each_wrong_head_says_what_is_wrong() {
    let right = ["overlay: 1.0.0", "info: {title: t, version: 1.0.0}", "extends: ../../client-server/x.yaml"];
    let action = "actions: [{target: $.info, description: w, update: {a: 1}}]";
    for (index, line, problem) in [
        (0, "overlay: 1.2.0", "isn't an overlay of version 1.0.0"),
        (0, "overlay: '1.1'", "isn't an overlay of version 1.0.0"),
        (0, "a: 1\noverlay: 1.0.0", "no key `a`"),
        (1, "info: {title: t, version: 1.0.0, description: d}", "of this version knows no key `description`"),
        (1, "info: t", "a string stands here"),
        (1, "info: {title: t}", "`version` is missing"),
        (1, "info: {title: 1, version: 1.0.0}", "`title` has to be a text, it is an integer"),
        (
            2,
            "extends: ../../client-server/y.yaml",
            "`client-server/y.yaml`, which this overlay amends, isn't there",
        ),
        (2, "extends: ../../../x.yaml", "leaves the folder"),
        (2, "extends: [x]", "`extends` is a list"),
    ] {
        let mut lines = right;
        lines[index] = line;
        let (tree, _, diagnostics) = with_overlay(&format!("{}\n{action}\n", lines.join("\n")));
        let reported = diagnostics.render(&tree);
        assert!(reported.contains(problem) && reported.ends_with("\n1 error\n"), "{line}: {reported}");
        assert!(reported.contains("--> api-spec/overlays/client-server/x.yaml:"), "{reported}");
    }
    let (tree, _, diagnostics) =
        with_overlay(&format!("{}\n{}\n{}\nactions: []\n", right[0], right[1], right[2]));
    assert!(diagnostics.render(&tree).contains("does nothing"));
}

#[test]
fn all_that_is_wrong_is_reported_and_a_broken_file_only_once() {
    let overlay = "overlay: 1.0.0\ninfo: {title: t, version: 1.0.0}\nextends: ../client-server/x.yaml\nactions:\n\
                   - {target: $.gone, description: w, remove: true}\n";
    let (_, _, diagnostics) = spec(Layout::ApiSpec, &[(FILE, "a: ["), ("overlays/x.yaml", overlay)]);
    assert_eq!(diagnostics.len(), 1);
    let (_, _, diagnostics) = with_actions(
        "- {target: $.gone, description: w, remove: true}\n- {target: $.lost, description: w, remove: true}\n",
    );
    assert_eq!(diagnostics.len(), 2);
}
