//! The bodies that the definitions describe, found without a line of the generator's code: a folder of definitions in
//! either layout, with overlays, the bodies of its operations, their schemas, examples and values at random.
#![allow(dead_code, reason = "each test program uses its part")]

pub mod compare;
pub mod event;
pub mod files;
pub mod operation;
pub mod overlay;
pub mod release;
pub mod schema;
pub mod sites;
pub mod value;

use std::fs;
use std::path::{Path, PathBuf};

use matrix_jobs_codegen::release::Version;
use matrix_jobs_codegen::sync::Release;

/// The workspace.
pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace around this crate").to_owned()
}

/// The release that the crate is generated from.
pub fn our_release() -> Version {
    let recorded = fs::read_to_string(project().join("api-spec/RELEASE")).expect("api-spec/RELEASE");
    Release::of(&recorded).expect("RELEASE names the release").version
}

/// The name of a property as a step of a JSON pointer.
pub fn step(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}
