//! The order in which files arrive changes nothing.

mod common;

use matrix_jobs_codegen::{
    files::FileSet,
    generate,
    load::{Layout, SourceTree},
    release::Version,
};

type Files = Vec<(String, Vec<u8>)>;

fn made(files: Files) -> FileSet {
    let tree = SourceTree::new(Layout::ApiSpec, "api-spec/", files);
    generate(&tree, Version::Release(1, 19)).unwrap_or_else(|wrong| panic!("{}", wrong.render(&tree)))
}

#[test]
fn shuffled_files_give_the_same_bytes() {
    let files = common::files("../api-spec");
    let (odd, even): (Vec<_>, Vec<_>) = files.iter().cloned().enumerate().partition(|(i, _)| i % 2 == 1);
    let shuffled = odd.into_iter().rev().chain(even).map(|(_, file)| file).collect();
    assert!(made(shuffled) == made(files));
}

#[test]
fn shuffled_files_tell_the_same_mistakes() {
    let overlay = |name, target| {
        let text = format!(
            "overlay: 1.0.0\ninfo: {{title: T, version: 1.0.0}}\nactions:\n\
             - {{target: {target}, description: Why., update: {{a: 1}}}}\n"
        );
        (format!("overlays/{name}.yaml"), text.into_bytes())
    };
    let files =
        [overlay("b", "$.nowhere"), overlay("a", "$.elsewhere"), ("client-server/a.yaml".to_owned(), vec![])];
    let reported = |files: Vec<_>| {
        let tree = SourceTree::new(Layout::ApiSpec, "api-spec/", files);
        generate(&tree, Version::Release(1, 19))
            .map(|_| ())
            .expect_err("nothing is right with it")
            .render(&tree)
    };
    let backwards = files.iter().rev().cloned().collect();
    assert_eq!(reported(files.to_vec()), reported(backwards));
}
