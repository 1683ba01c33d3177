//! Our amendments to the definitions: OpenAPI Overlay 1.0.0 files below `overlays/`, read and checked.

use serde_json_path::JsonPath;

use super::reference::{self, similar};
use crate::{
    diagnostic::{Diagnostics, FilePath, Place},
    load::{Cursor, Documents, Layout, Node},
    release::{Releases, Version},
};

/// The key of an overlay or of an action that says for which releases it is; without it, it is for all.
const RELEASES: &str = "x-releases";

/// The folder of the overlays.
pub(super) const FOLDER: &str = "overlays/";

/// One overlay file.
#[derive(Debug)]
pub(super) struct Overlay {
    /// The definition file that it amends; none means all.
    pub(super) extends: Option<FilePath>,
    pub(super) actions: Vec<Action>,
}

/// One amendment.
#[derive(Debug)]
pub(super) struct Action {
    /// Where its target is written.
    pub(super) at: Place,
    pub(super) target: JsonPath,
    pub(super) change: Change,
}

#[derive(Debug)]
pub(super) enum Change {
    /// Merges a value into every target; the place is that of the value.
    Update(Node, Place),
    /// Removes every target.
    Remove,
}

/// All that overlays do to this release, by path. What is wrong with one is reported, and the rest of it is used all the same.
pub(super) fn read(documents: &Documents, release: Version, diagnostics: &mut Diagnostics) -> Vec<Overlay> {
    let files = documents.files().filter(|file| file.as_str().starts_with(FOLDER));
    let tops = files.filter_map(|file| documents.root(file.as_str()));
    let mut reader = Reader { documents, release, diagnostics };
    tops.filter_map(|top| reader.overlay(&top)).collect()
}

struct Reader<'a> {
    documents: &'a Documents,
    release: Version,
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn report(&mut self, at: &Cursor<'_>, problem: impl Into<String>, help: impl Into<String>) {
        self.diagnostics.report(at.place(), problem, help);
    }

    fn overlay(&mut self, top: &Cursor<'_>) -> Option<Overlay> {
        self.keys(top, &["overlay", "info", "extends", "actions", RELEASES]);
        self.version(top);
        if let Some(info) = self.needed(top, "info", "it says what the overlay is for") {
            self.keys(&info, &["title", "version"]);
            for key in ["title", "version"] {
                self.text(&info, key, "the Overlay standard demands it");
            }
        }
        let applies = self.applies(top);
        let actions = self.needed(top, "actions", "it lists what the overlay does")?;
        if actions.items().next().is_none() {
            self.report(&actions, "this overlay does nothing", "list its actions, or remove the file");
        }
        let actions = actions.items().filter_map(|action| self.action(&action)).collect();
        // The definitions of another release need not have the file.
        let extends = match top.get("extends").filter(|_| applies) {
            Some(extends) => Some(self.extends(&extends)?),
            None => None,
        };
        applies.then_some(Overlay { extends, actions })
    }

    /// Whether an overlay or an action is for this release.
    fn applies(&mut self, at: &Cursor<'_>) -> bool {
        let Some(releases) = at.get(RELEASES) else { return true };
        match releases.as_str().map(str::parse::<Releases>) {
            Some(Ok(range)) => range.contains(self.release),
            _ => {
                let help = "write `'>=1.16'`, `<1.18`, or both, as in `'>=1.12 <1.18'`";
                self.report(&releases, format!("`{RELEASES}` is not a range of releases"), help);
                false
            }
        }
    }

    fn version(&mut self, top: &Cursor<'_>) {
        let Some(version) = self.needed(top, "overlay", "write `overlay: 1.0.0`") else { return };
        if version.as_str() != Some("1.0.0") {
            self.report(&version, "this isn't an overlay of version 1.0.0", "write `overlay: 1.0.0`");
        }
    }

    fn extends(&mut self, at: &Cursor<'_>) -> Option<FilePath> {
        let Some(text) = at.as_str() else {
            self.report(
                at,
                format!("`extends` is {}", at.node().kind()),
                "name the definition file by a relative path",
            );
            return None;
        };
        // Overlays lie in our layout, whatever the definitions come in.
        let target = match reference::target(Layout::ApiSpec, at.file(), text) {
            Ok(target) => target,
            Err(why) => {
                self.report(at, why.problem, why.help);
                return None;
            }
        };
        if self.documents.contains(target.file.as_str()) {
            return Some(target.file);
        }
        let known = self.documents.files().map(FilePath::as_str).filter(|file| !file.starts_with(FOLDER));
        let help = similar(target.file.as_str(), known, "say in `x-releases` which releases have the file");
        self.report(at, format!("the file `{}`, which this overlay amends, isn't there", target.file), help);
        None
    }

    fn action(&mut self, at: &Cursor<'_>) -> Option<Action> {
        self.keys(at, &["target", "description", "update", "remove", RELEASES]);
        self.text(at, "description", "say why the action is there");
        let target = self.target(at);
        let change = self.change(at);
        let applies = self.applies(at);
        let place = at.get("target").unwrap_or_else(|| at.clone()).place();
        let action = Action { at: place, target: target?, change: change? };
        applies.then_some(action)
    }

    fn target(&mut self, action: &Cursor<'_>) -> Option<JsonPath> {
        let at = self.text(action, "target", "say by a JSONPath what the action is about, as in `$.info`")?;
        JsonPath::parse(at.as_str().unwrap_or_default())
            .map_err(|why| {
                let problem = format!("the target is not a JSONPath: {why}");
                self.report(&at, problem, "write it as RFC 9535 says; a key that isn't a plain word stands in brackets, as in `$.paths['/login'].get`");
            })
            .ok()
    }

    fn change(&mut self, action: &Cursor<'_>) -> Option<Change> {
        match (action.get("update"), action.get("remove")) {
            (Some(update), None) => Some(Change::Update(update.node().clone(), update.place())),
            (None, Some(remove)) if remove.as_bool() == Some(true) => Some(Change::Remove),
            (None, Some(remove)) => {
                self.report(&remove, "`remove` can only be true", "write `remove: true`, or an `update`");
                None
            }
            (both, _) => {
                let problem = match both {
                    Some(_) => "this action has both an `update` and a `remove`",
                    None => "this action has neither an `update` nor a `remove`",
                };
                self.report(action, problem, "give it one of them");
                None
            }
        }
    }

    fn keys(&mut self, at: &Cursor<'_>, known: &[&str]) {
        for (key, child) in at.entries().filter(|(key, _)| !known.contains(key)) {
            let help = similar(key, known.iter().copied(), "remove the key");
            self.report(&child, format!("an overlay knows no key `{key}` here"), help);
        }
    }

    fn needed<'a>(&mut self, at: &Cursor<'a>, key: &str, help: &str) -> Option<Cursor<'a>> {
        let found = at.get(key);
        if found.is_none() {
            self.report(at, format!("the key `{key}` is missing"), help);
        }
        found
    }

    /// A member that has to be a text with something in it.
    fn text<'a>(&mut self, at: &Cursor<'a>, key: &str, help: &str) -> Option<Cursor<'a>> {
        let found = self.needed(at, key, help)?;
        if found.as_str().is_some_and(|text| !text.trim().is_empty()) {
            return Some(found);
        }
        let kind = if found.as_str().is_some() { "empty" } else { found.node().kind() };
        self.report(&found, format!("`{key}` has to be a text, it is {kind}"), help);
        None
    }
}
