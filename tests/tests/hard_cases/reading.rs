//! Hard cases 1 to 6: reading the files.

use matrix_jobs::client_server::definitions::client_event::ClientEventUnsigned;
use matrix_jobs_codegen::{
    files::FileSet,
    load::{Layout, SourceTree},
    release::Version,
    sync::{Release, sync},
};

use crate::made::{api, made, reply, text};

fn types(made: &FileSet) -> Vec<String> {
    let all = made.iter().flat_map(|(_, text)| text.lines());
    all.filter_map(|line| line.strip_prefix("pub struct ")).map(str::to_owned).collect()
}

#[test]
fn case_01_one_target_in_several_spellings_is_one_type() {
    let kettle = api(&[
        ("a", "{$ref: definitions/lid.yaml}"),
        ("b", "{$ref: ./definitions/lid.yaml}"),
        ("c", "{$ref: ../client-server/definitions/../definitions/lid.yaml}"),
    ]);
    let lid = "{type: object, properties: {shut: {type: boolean}}}";
    let files = [("client-server/kettle.yaml", kettle.as_str()), ("client-server/definitions/lid.yaml", lid)];
    let made = made(&files).unwrap();
    assert_eq!(types(&made).iter().filter(|ty| ty.starts_with("Lid")).count(), 1, "{:?}", types(&made));
    assert_eq!(made.get("src/client_server/kettle.rs").unwrap().matches("type Response = Lid;").count(), 3);
}

#[test]
fn case_02_what_stands_beside_a_reference_belongs_to_the_member() {
    let text = reply(
        "{type: object, properties: {lid: {allOf: [{$ref: definitions/lid.yaml}], title: Cover, deprecated: true}}}",
        &[("client-server/definitions/lid.yaml", "{type: object, properties: {shut: {type: boolean}}}")],
    );
    assert!(text.contains("pub lid: Option<Lid>"), "{text}");
    assert!(text.contains("#[deprecated") && !text.contains("Cover"), "{text}");
}

#[test]
fn case_03_a_branch_that_only_annotates_a_member_leaves_its_type() {
    let text = reply(
        "{allOf: [{$ref: definitions/lid.yaml}, {required: [size], properties: {size: {x-addedInMatrixVersion: '1.4'}}}]}",
        &[("client-server/definitions/lid.yaml", "{type: object, properties: {size: {type: integer}}}")],
    );
    assert!(text.contains("pub size: i64"), "{text}");
    assert!(text.contains("1.4"), "{text}");
    let unsigned: ClientEventUnsigned =
        serde_json::from_str(r#"{"age": 1, "transaction_id": "t", "membership": "join"}"#).unwrap();
    assert_eq!((unsigned.age, unsigned.transaction_id.as_deref()), (Some(1), Some("t")));
}

#[test]
fn case_04_the_diamond_has_each_member_once() {
    let text = reply(
        "{allOf: [{$ref: definitions/left.yaml}, {$ref: definitions/right.yaml}]}",
        &[
            ("client-server/definitions/left.yaml", "{allOf: [{$ref: top.yaml}]}"),
            ("client-server/definitions/right.yaml", "{allOf: [{$ref: top.yaml}], required: [spout]}"),
            ("client-server/definitions/top.yaml", "{type: object, properties: {spout: {type: string}}}"),
        ],
    );
    assert_eq!(text.matches("pub spout: String").count(), 1, "{text}");
}

#[test]
fn case_05_versions_without_quotes_keep_their_text() {
    let schema =
        "{type: object, properties: {lid: {type: string, x-changedInMatrixVersion: {1.8: '', 1.20: '',}}}}";
    let file = ("api/client-server/kettle.yaml", api(&[("getKettle", schema)]).into_bytes());
    let tree = SourceTree::new(Layout::Official, "data/", [file]);
    let release = Release { version: Version::Release(1, 19), commit: None };
    let facts = sync(&tree, &release).unwrap_or_else(|wrong| panic!("{}", wrong.render(&tree)));
    let facts = facts.get("client-server/kettle.yaml").unwrap();
    assert!(facts.contains("'1.20': ''"), "{facts}");
    // A version that isn't a text would lose its last zero.
    let number =
        api(&[("a", "{type: object, properties: {lid: {type: string, x-addedInMatrixVersion: 1.20}}}")]);
    let reported = made(&[("client-server/kettle.yaml", &number)]).unwrap_err();
    assert!(reported.contains("`x-addedInMatrixVersion` must be a string"), "{reported}");
}

#[test]
fn case_06_definitions_cross_api_borders_and_only_what_is_reached_is_made() {
    let client = api(&[("a", "{$ref: ../identity/definitions/lid-size.yaml}")]);
    let identity = api(&[("b", "{$ref: ../client-server/definitions/lid-size.yaml}")]);
    let lid = "{type: object, properties: {size: {type: integer}}}";
    let made = made(&[
        ("client-server/kettle.yaml", &client),
        ("identity/kettle.yaml", &identity),
        ("client-server/definitions/lid-size.yaml", lid),
        ("identity/definitions/lid-size.yaml", lid),
        ("identity/definitions/unreached.yaml", lid),
    ])
    .unwrap();
    for api in ["client_server", "identity"] {
        assert!(made.get(&format!("src/{api}/definitions/lid_size.rs")).is_some());
    }
    assert!(made.get("src/identity/definitions/unreached.rs").is_none());
    // Either API's feature is enough for what it borrows of the other.
    let root = made.get("src/lib.rs").unwrap();
    assert!(root.contains(r#"#[cfg(any(feature = "client-server", feature = "identity"))]"#), "{root}");
}

#[test]
fn case_01_a_circle_of_references_is_reported() {
    let kettle = api(&[("a", "{$ref: definitions/lid.yaml}")]);
    let lid = "{type: object, properties: {lid: {$ref: lid.yaml}}}";
    let files = [("client-server/kettle.yaml", kettle.as_str()), ("client-server/definitions/lid.yaml", lid)];
    assert!(made(&files).unwrap_err().contains("this object contains itself"));
}

#[test]
fn case_03_required_is_what_any_branch_requires() {
    let kettle = api(&[(
        "a",
        "{allOf: [{type: object, required: [a], properties: {a: {type: string}}}, \
         {type: object, properties: {b: {type: string}}}], required: [b]}",
    )]);
    let text = text(&[("client-server/kettle.yaml", &kettle)], "src/client_server/kettle.rs");
    assert!(text.contains("pub a: String") && text.contains("pub b: String"), "{text}");
}
