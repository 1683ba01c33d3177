//! What several tests read from this project's folders.

use std::{fs, path::Path};

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
        match path.is_dir() {
            true => walk(&path, &format!("{name}/"), found),
            false => found.push((name, fs::read(&path).unwrap())),
        }
    }
}
