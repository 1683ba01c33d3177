//! Files and folders below the folder of this benchmark.

use std::{
    fmt::Display,
    fs::{self, File},
    path::{Path, PathBuf},
    time::SystemTime,
};

/// The folder of this benchmark.
pub fn bench() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder for what a part makes on the way.
pub fn target(part: &str) -> PathBuf {
    bench().join("target").join(part)
}

/// Writes a file, unless it is there already.
pub fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<(), String> {
    let content = content.as_ref();
    if fs::read(path).is_ok_and(|there| there == content) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(|why| told(folder, why))?;
    fs::write(path, content).map_err(|why| told(path, why))
}

/// Lets a file seem to have been changed now.
pub fn touch(path: &Path) -> Result<(), String> {
    let file = File::options().append(true).open(path);
    file.and_then(|file| file.set_modified(SystemTime::now())).map_err(|why| told(path, why))
}

/// Removes a folder, if it is there.
pub fn remove(folder: &Path) -> Result<(), String> {
    match fs::remove_dir_all(folder) {
        Err(why) if folder.exists() => Err(told(folder, why)),
        _ => Ok(()),
    }
}

/// What is wrong with a file.
pub fn told(path: &Path, why: impl Display) -> String {
    format!("error: {}: {why}", path.display())
}
