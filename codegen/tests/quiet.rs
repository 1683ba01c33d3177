//! What a release changes is what it changes in the definitions, and nothing else.

mod common;

use matrix_jobs_codegen::{
    generate,
    load::{Layout, SourceTree},
    release::Version,
    sync::{self, Release},
};

/// Each file with its content, but without those that are the same in both.
fn changed(of: [Vec<(String, String)>; 2]) -> Vec<String> {
    let [old, new] = of;
    assert_eq!(old.len(), new.len());
    let different = old.into_iter().zip(new).filter(|(old, new)| old != new);
    different.map(|(_, (path, _))| path).collect()
}

#[test]
fn only_the_front_pages_name_the_release() {
    let made = |version| {
        let tree = SourceTree::new(Layout::ApiSpec, "api-spec/", common::files("../api-spec"));
        let files = generate(&tree, version).unwrap_or_else(|wrong| panic!("{}", wrong.render(&tree)));
        files.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
    };
    let releases = [Version::Release(1, 19), Version::Release(1, 20)];
    assert_eq!(changed(releases.map(made)), ["Cargo.toml", "README.md"]);
}

#[test]
fn facts_do_not_name_the_release() {
    let api = [("api/a/x.yaml", b"type: object".to_vec()), ("api/a/y.yaml", b"type: string".to_vec())];
    let tree = SourceTree::new(Layout::Official, "data/", api);
    let made = |version| {
        let files = sync::sync(&tree, &Release { version, commit: None }).expect("facts");
        files.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
    };
    let releases = [Version::Release(1, 19), Version::Release(1, 20)];
    assert_eq!(changed(releases.map(made)), ["RELEASE"]);
}
