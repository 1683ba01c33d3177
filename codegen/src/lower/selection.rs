//! Which definition files are generated: all, or those that a list names.

use crate::diagnostic::{Diagnostics, FilePath};
use crate::load::{Cursor, Documents};
use crate::model::Api;
use crate::openapi::Keys;
use crate::resolve::{ALONE, Spec, similar};

/// The file that lists what is generated; without it, everything is.
pub const FILE: &str = "selection.yaml";

/// Which definition files are generated.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// The files of the list, with the places that name them; none for all.
    listed: Option<Vec<(FilePath, crate::diagnostic::Place)>>,
}

impl Selection {
    /// Every file that defines operations.
    pub fn all() -> Self {
        Self::default()
    }

    /// What the tree's own `selection.yaml` lists, or all.
    pub fn of(documents: &Documents, diagnostics: &mut Diagnostics) -> Self {
        let Some(root) = documents.root(FILE) else {
            return Self::all();
        };
        let list = Keys::of(&root, "the selection", &["definitions"], diagnostics).list("definitions");
        if list.is_empty() {
            let help = "list definition files under `definitions`, or remove the file to take all of them";
            diagnostics.report(root.place(), "the selection names no file", help);
        }
        let mut named = |item: &Cursor<'_>| {
            let name = item.as_str();
            if name.is_none() {
                let help = "name a definition file, as in `client-server/login.yaml`";
                diagnostics.report(item.place(), format!("{} in the selection", item.node().kind()), help);
            }
            Some((FilePath::from(name?), item.place()))
        };
        Self { listed: Some(list.iter().filter_map(&mut named).collect()) }
    }

    /// The files that define types of events, by path, if everything is generated.
    pub fn event_files(&self, spec: &Spec) -> Vec<FilePath> {
        let all = spec.files().filter(|_| self.listed.is_none());
        all.filter(|file| file.event_type().is_some()).cloned().collect()
    }

    /// The files whose definition programs use, and no operation, by path, if everything is generated.
    pub fn lone_files(&self, spec: &Spec) -> Vec<FilePath> {
        let is_alone = |file: &&FilePath| spec.root(file).is_some_and(|root| root.get(ALONE).is_some());
        spec.files().filter(|_| self.listed.is_none()).filter(is_alone).cloned().collect()
    }

    /// The selected files, by path; a name that is not a definition file is reported.
    pub fn files(&self, spec: &Spec, diagnostics: &mut Diagnostics) -> Vec<FilePath> {
        let Some(listed) = &self.listed else {
            return spec.files().filter(|file| defines_operations(file)).cloned().collect();
        };
        let mut files = Vec::new();
        for (file, place) in listed {
            if spec.contains(file) {
                files.push(file.clone());
            } else {
                let known = spec.files().map(FilePath::as_str);
                diagnostics.report(
                    place.clone(),
                    format!("the selection names `{file}`, which isn't there"),
                    similar(file.as_str(), known, "add the file"),
                );
            }
        }
        files.sort();
        files.dedup();
        files
    }
}

/// API definitions stand at the top of their API's folder; what lies deeper is only referred to.
fn defines_operations(file: &FilePath) -> bool {
    matches!(file.as_str().split_once('/'), Some((folder, name)) if Api::of(folder).is_some() && !name.contains('/'))
}
