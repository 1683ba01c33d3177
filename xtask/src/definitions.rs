//! The definitions that a command reads: this project's facts, or a checkout of the Matrix specification.

use std::path::{Path, PathBuf};

use lexopt::{Parser, ValueExt as _};
use matrix_jobs_codegen::load::{Layout, SourceTree};
use matrix_jobs_codegen::release::Version;
use matrix_jobs_codegen::sync::Release;

use crate::disk;

/// The options that say what is read.
#[derive(Debug, Default)]
pub(crate) struct Source {
    spec: Option<PathBuf>,
    release: Option<Version>,
    from: Option<PathBuf>,
}

impl Source {
    const OPTIONS: [&str; 3] = ["spec", "release", "from"];

    pub(crate) fn has(option: &str) -> bool {
        Self::OPTIONS.contains(&option)
    }

    /// A checkout of the specification, with this project's overlays.
    pub(crate) fn checkout(folder: &Path, release: Version) -> Self {
        Self { spec: Some(folder.to_owned()), release: Some(release), from: None }
    }

    /// A folder like this project's `api-spec/`.
    pub(crate) fn folder(folder: &Path) -> Self {
        Self { from: Some(folder.to_owned()), ..Self::default() }
    }

    /// Takes the value of one of its options.
    pub(crate) fn take(&mut self, option: &str, parser: &mut Parser) -> Result<(), lexopt::Error> {
        match option {
            "spec" => self.spec = Some(parser.value()?.into()),
            "release" => self.release = Some(parser.value()?.parse()?),
            _ => self.from = Some(parser.value()?.into()),
        }
        Ok(())
    }
}

/// The definitions, and the release that they belong to.
pub(crate) fn read(source: &Source) -> Result<(SourceTree, Version), String> {
    let from = &source.from.clone().map_or_else(|| disk::project().map(|p| p.join("api-spec")), Ok)?;
    disk::recover(from)?;
    let ours = disk::read(from)?;
    let Some(spec) = &source.spec else {
        return facts(ours, &shown(from), source.release);
    };
    let release = source.release.ok_or("error: say which release --spec holds, as in --release v1.19")?;
    let data = disk::data_folder(spec)?;
    let mut tree = SourceTree::new(Layout::Official, &shown(&data), disk::read(&data)?);
    let ours = ours.into_iter().filter(|(path, _)| is_ours(path));
    tree.extend(Layout::ApiSpec, &shown(from), ours);
    Ok((tree, release))
}

/// The files of a folder like `api-spec/`, which messages call `shown`, with the slash at its end.
pub(crate) fn facts(
    files: Vec<(String, Vec<u8>)>,
    shown: &str,
    release: Option<Version>,
) -> Result<(SourceTree, Version), String> {
    let release = release.map_or_else(|| recorded_release(&files, shown), Ok)?;
    if !files.iter().any(|(path, _)| !is_ours(path)) {
        let folder = shown.trim_end_matches('/');
        return Err(format!(
            "error: {folder} holds no definition files; run `cargo xtask sync`, or name another folder by --from"
        ));
    }
    Ok((SourceTree::new(Layout::ApiSpec, shown, files), release))
}

/// Whatever isn't a fact of the release is ours, and stays in force with other definitions too.
pub(crate) fn is_ours(path: &str) -> bool {
    !path.contains('/') || path.starts_with("overlays/") || path.starts_with("removed/")
}

fn recorded_release(files: &[(String, Vec<u8>)], shown: &str) -> Result<Version, String> {
    let file = files.iter().find(|(path, _)| path == "RELEASE");
    let text = file.map(|(_, bytes)| String::from_utf8_lossy(bytes)).unwrap_or_default();
    Release::of(&text).map(|release| release.version).ok_or_else(|| {
        format!("error: {shown}RELEASE doesn't name the release; run `cargo xtask sync`, or give --release")
    })
}

/// A folder as a line about it calls it.
pub(crate) fn named(folder: &Path) -> String {
    shown(folder).trim_end_matches('/').to_owned()
}

/// A folder as the paths of its files begin.
pub(crate) fn shown(folder: &Path) -> String {
    let inside =
        disk::project().ok().and_then(|project| folder.strip_prefix(project).ok().map(Path::to_owned));
    format!("{}/", inside.unwrap_or_else(|| folder.to_owned()).display())
}
