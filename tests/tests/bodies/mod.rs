//! The bodies that the definitions describe, found without a line of the generator's code: a folder of definitions in
//! either layout, with overlays, the bodies of its operations, their schemas, examples and values at random.
#![allow(dead_code, reason = "each test program uses its part")]

pub mod compare;
pub mod files;
pub mod operation;
pub mod overlay;
pub mod schema;
pub mod sites;
pub mod value;

use std::path::{Path, PathBuf};

/// The workspace.
pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace around this crate").to_owned()
}

/// The name of a member as a step of a JSON pointer.
pub fn step(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}
