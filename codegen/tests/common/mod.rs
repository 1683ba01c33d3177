//! What several tests read from this project's folders, and make of definitions.
// Each test file is a crate of its own and uses a part of this.
#![allow(dead_code)]

use std::{fs, path::Path};

use matrix_jobs_codegen::{
    files::FileSet,
    generate,
    load::{Layout, SourceTree},
    release::Version,
};

/// Every file of a folder beside or in this crate, by its path below that folder, in order.
pub fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), "", &mut found);
    found.sort();
    found
}

fn walk(folder: &Path, below: &str, found: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{below}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            walk(&path, &format!("{name}/"), found)
        } else {
            found.push((name, fs::read(&path).unwrap()))
        }
    }
}

/// The crate of these definition files, or all that is wrong with them.
pub fn made(files: &[(&str, &str)]) -> Result<FileSet, String> {
    let files = files.iter().map(|(path, text)| (path, text.as_bytes().to_vec()));
    let tree = SourceTree::new(Layout::ApiSpec, "", files);
    generate(&tree, Version::Release(1, 19)).map_err(|wrong| wrong.render(&tree))
}
