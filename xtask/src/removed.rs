//! What releases took away and the crate keeps: operations and earlier names, in `api-spec/removed/`.

use matrix_jobs_codegen::{
    files::FileSet,
    load::{Layout, SourceTree},
    release::Version,
    removed,
};

pub(crate) use matrix_jobs_codegen::removed::AUTHOR;

/// Files by their paths in `api-spec/`.
pub(crate) type Files = Vec<(String, Vec<u8>)>;

/// Whether a file of `api-spec/` is one of these.
pub(crate) fn is_removed(path: &str) -> bool {
    path.starts_with("removed/")
}

/// These among others.
pub(crate) fn below(files: &[(String, Vec<u8>)]) -> FileSet {
    let mut below = FileSet::new();
    for (path, bytes) in files.iter().filter(|(path, _)| is_removed(path)) {
        below.insert(path, String::from_utf8_lossy(bytes));
    }
    below
}

/// The others.
pub(crate) fn without(files: &[(String, Vec<u8>)]) -> Files {
    files.iter().filter(|(path, _)| !is_removed(path)).cloned().collect()
}

/// The files that keep what the facts of the next release lack, or call otherwise.
pub(crate) fn after(
    old: (&SourceTree, Version),
    (facts, version): (&FileSet, Version),
) -> Result<FileSet, String> {
    let facts = SourceTree::new(Layout::ApiSpec, "", bytes(facts));
    removed(old, (&facts, version)).map_err(|wrong| wrong.render(old.0))
}

/// Files as they are read from the disk.
pub(crate) fn bytes(files: &FileSet) -> Files {
    files.iter().map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).collect()
}
