//! The project's definitions, or some of them.

use std::{fs, path::Path};

use matrix_jobs_codegen::{
    load::{Layout, SourceTree},
    release::Version,
    sync::Release,
};

use crate::files::bench;

/// Paths below a folder, and what the files hold.
pub type Files = Vec<(String, Vec<u8>)>;

/// The definitions in the project. Its files have precedence over the first ones, and the last ones over all.
pub fn read(below: Files, above: Files) -> Result<SourceTree, String> {
    let mut tree = SourceTree::new(Layout::ApiSpec, "bench/", below);
    tree.extend(Layout::ApiSpec, "api-spec/", files(&bench().join("../api-spec"))?);
    tree.extend(Layout::ApiSpec, "bench/", above);
    Ok(tree)
}

/// The release of Matrix that they belong to.
pub fn release(tree: &SourceTree) -> Result<Version, String> {
    let text = String::from_utf8_lossy(tree.bytes(&"RELEASE".into()).unwrap_or_default());
    let release = Release::of(&text).map(|release| release.version);
    release.ok_or_else(|| "error: api-spec/RELEASE doesn't name the release".to_owned())
}

/// All files below a folder by relative path.
pub fn files(folder: &Path) -> Result<Files, String> {
    let told = |why| format!("error: {}: {why}", folder.display());
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(told)? {
        let path = entry.map_err(told)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            found.extend(files(&path)?.into_iter().map(|(below, bytes)| (format!("{name}/{below}"), bytes)));
        } else {
            found.push((name, fs::read(&path).map_err(told)?));
        }
    }
    Ok(found)
}
