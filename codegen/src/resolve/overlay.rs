//! Our amendments to the definitions: OpenAPI Overlays 1.0 and 1.1 below `overlays/`, read and checked.
//!
//! This project's rules for its own overlays go beyond the standard; their messages say so.

use serde_json_path::JsonPath;

use super::reference::{self, similar};
use crate::{
    diagnostic::{Diagnostics, FilePath, Place},
    load::{Cursor, Documents, Layout, Node},
    release::{Releases, Version},
};

/// The key of an overlay or of an action that says for which releases it is; without it, it is for all.
const RELEASES: &str = "x-releases";

/// The key of an overlay that makes the definition file that it extends, since only prose defines what is in it.
const NEW: &str = "x-new";

/// The key of an action that adds what only prose defines: the link to that section.
const PROSE: &str = "x-prose";
const SECTIONS: &str = "https://spec.matrix.org/";

/// The folder of the overlays.
pub(super) const FOLDER: &str = "overlays/";

/// How a message ends that enforces a rule of this project's.
pub(super) const HOUSE_RULE: &str = "; the Overlay standard allows that, this project doesn't";

/// One overlay file.
#[derive(Debug)]
pub(super) struct Overlay {
    pub(super) file: FilePath,
    /// The definition file that it amends; none means all.
    pub(super) extends: Option<FilePath>,
    /// Whether it makes that file.
    pub(super) is_new: bool,
    pub(super) actions: Vec<Action>,
}

/// One amendment.
#[derive(Debug)]
pub(super) struct Action {
    /// Where its target is written.
    pub(super) at: Place,
    pub(super) target: JsonPath,
    pub(super) edition: Edition,
    pub(super) change: Change,
    /// Whether it adds what only prose defines.
    pub(super) is_prose: bool,
}

/// The feature set of an overlay: the version of the standard without its last number, which means nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edition {
    /// An array takes an update as one more item, and primitives can't be updated.
    V1_0,
    /// Has `copy`; an array takes the items of another, and a primitive is replaced.
    V1_1,
}

#[derive(Debug)]
pub(super) enum Change {
    /// Merges a value into every target; the place is that of the value.
    Update(Node, Place),
    /// Merges the one node that a path finds in the same file into every target.
    Copy(JsonPath),
    /// Removes every target.
    Remove,
}

/// All that overlays do to this release, by path. What is wrong with one is reported, and the rest of it is used all
/// the same.
///
/// Also the places of those that amend a file that isn't there.
pub(super) fn read(
    documents: &Documents,
    release: Version,
    diagnostics: &mut Diagnostics,
) -> (Vec<Overlay>, Vec<Place>) {
    let files = documents.files().filter(|file| file.as_str().starts_with(FOLDER));
    let tops = files.filter_map(|file| documents.root(file.as_str()));
    let mut reader = Reader { documents, release, stale: Vec::new(), diagnostics };
    let overlays = tops.filter_map(|top| reader.overlay(&top)).collect();
    (overlays, reader.stale)
}

struct Reader<'a> {
    documents: &'a Documents,
    release: Version,
    stale: Vec<Place>,
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn report(&mut self, at: &Cursor<'_>, problem: impl Into<String>, help: impl Into<String>) {
        self.diagnostics.report(at.place(), problem, help);
    }

    fn overlay(&mut self, top: &Cursor<'_>) -> Option<Overlay> {
        let edition = self.edition(top)?;
        self.keys(top, &["overlay", "info", "extends", "actions"]);
        let info = self.needed(top, "info", "it says what the overlay is for");
        if let Some(info) = info.filter(|info| self.is_object(info)) {
            let description = (edition == Edition::V1_1).then_some("description");
            self.keys(&info, &["title", "version"].into_iter().chain(description).collect::<Vec<_>>());
            for key in ["title", "version"] {
                self.string(&info, key, "the Overlay standard demands it");
            }
            self.optional_string(&info, "description");
        }
        let applies = self.applies(top);
        let actions = self.actions(top, edition);
        let is_new = self.is_new(top, &actions);
        // The definitions of another release need not have the file.
        let extends = match top.get("extends").filter(|_| applies) {
            Some(extends) => Some(self.extends(&extends, is_new)?),
            None => None,
        };
        applies.then(|| Overlay { file: top.file().clone(), extends, is_new, actions })
    }

    /// Whether an overlay makes the file that it extends: what is in it stands in prose.
    fn is_new(&mut self, top: &Cursor<'_>, actions: &[Action]) -> bool {
        let Some(at) = top.get(NEW) else { return false };
        if at.as_bool() != Some(true) {
            self.report(&at, format!("`{NEW}` has to be `true`"), "write `true`, or leave it out");
        }
        if top.get("extends").is_none() {
            self.report(&at, format!("`{NEW}` without `extends`"), "name the definition file to make");
        }
        if !actions.iter().any(|action| action.is_prose) {
            let help = format!(
                "say in the action that writes the definition, by `{PROSE}`, which section it is from"
            );
            self.report(&at, "nothing says which prose defines what this overlay makes", help);
        }
        true
    }

    fn actions(&mut self, top: &Cursor<'_>, edition: Edition) -> Vec<Action> {
        let list = self.needed(top, "actions", "it lists what the overlay does");
        let Some(list) = list else {
            return Vec::new();
        };
        let actions: Vec<_> = list.items().collect();
        if actions.is_empty() {
            self.report(&list, "this overlay does nothing", "list its actions, or remove the file");
        }
        for (index, action) in actions.iter().enumerate() {
            if actions[..index].iter().any(|earlier| earlier.node() == action.node()) {
                self.report(action, "the same action is listed twice", "remove one of them");
            }
        }
        let actions = actions.iter().filter(|action| self.is_object(action)).collect::<Vec<_>>();
        actions.into_iter().filter_map(|action| self.action(action, edition)).collect()
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

    /// Without a version that is known, nothing can be said of the rest.
    fn edition(&mut self, top: &Cursor<'_>) -> Option<Edition> {
        let help = "write `overlay: 1.1.0`";
        let version = self.needed(top, "overlay", help)?;
        let parts: Vec<_> = version.as_str().unwrap_or_default().split('.').collect();
        match parts[..] {
            ["1", minor @ ("0" | "1"), patch] if patch.parse::<u32>().is_ok() => {
                Some(if minor == "0" { Edition::V1_0 } else { Edition::V1_1 })
            }
            _ => {
                self.report(&version, "this isn't an overlay of version 1.0.0 or 1.1.0", help);
                None
            }
        }
    }

    fn extends(&mut self, at: &Cursor<'_>, is_new: bool) -> Option<FilePath> {
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
                self.report(at, format!("{}{HOUSE_RULE}", why.problem), why.help);
                return None;
            }
        };
        let is_there = self.documents.contains(target.file.as_str());
        if is_there && is_new {
            let problem = format!("the file `{}`, which this overlay makes, is there", target.file);
            let help = format!(
                "remove `{NEW}` and what the file says itself, or say in `{RELEASES}` which releases lack it"
            );
            self.stale.push(at.place());
            self.report(at, problem, help);
            return None;
        }
        if is_there || is_new {
            return Some(target.file);
        }
        let known = self.documents.files().map(FilePath::as_str).filter(|file| !file.starts_with(FOLDER));
        let help = similar(target.file.as_str(), known, "say in `x-releases` which releases have the file");
        let problem =
            format!("the file `{}`, which this overlay amends, isn't there{HOUSE_RULE}", target.file);
        self.stale.push(at.place());
        self.report(at, problem, help);
        None
    }

    fn action(&mut self, at: &Cursor<'_>, edition: Edition) -> Option<Action> {
        let copy = (edition == Edition::V1_1).then_some("copy");
        let known = ["target", "description", "update", "remove"];
        self.keys(at, &known.into_iter().chain(copy).collect::<Vec<_>>());
        self.reason(at);
        let target = self.path(at, "target", "say by a JSONPath what the action is about, as in `$.info`");
        let change = self.change(at);
        let applies = self.applies(at);
        let is_prose = self.prose(at);
        let place = at.get("target").unwrap_or_else(|| at.clone()).place();
        let action = Action { at: place, target: target?, edition, change: change?, is_prose };
        applies.then_some(action)
    }

    /// This project's overlays say why each action is there.
    fn reason(&mut self, action: &Cursor<'_>) {
        let help = "say why the action is there";
        match action.get("description") {
            None => self.report(action, format!("the key `description` is missing{HOUSE_RULE}"), help),
            Some(text) if text.as_str().is_some_and(|text| text.trim().is_empty()) => {
                self.report(&text, format!("`description` has to be a text, it is empty{HOUSE_RULE}"), help);
            }
            Some(_) => self.optional_string(action, "description"),
        }
    }

    /// The section whose prose defines what the action adds.
    fn prose(&mut self, action: &Cursor<'_>) -> bool {
        let Some(section) = action.get(PROSE) else { return false };
        let is_link = section.as_str().is_some_and(|text| text.starts_with(SECTIONS) && text.contains('#'));
        if !is_link {
            let help = format!("write it as in `{SECTIONS}latest/client-server-api/#rich-responses`");
            self.report(&section, format!("`{PROSE}` is not a link to a section of the specification"), help);
        }
        is_link
    }

    fn path(&mut self, action: &Cursor<'_>, key: &str, help: &str) -> Option<JsonPath> {
        let at = self.string(action, key, help)?;
        if is_endless(at.as_str().unwrap_or_default()) {
            let problem = format!("the {key} may find each node many times");
            let help = "write at most two `..`, and name what is listed in brackets once";
            self.report(&at, problem, help);
            return None;
        }
        JsonPath::parse(at.as_str().unwrap_or_default())
            .map_err(|why| {
                let problem = format!("the {key} is not a JSONPath: {why}");
                self.report(&at, problem, "write it as RFC 9535 says; a key that isn't a plain word stands in brackets, as in `$.paths['/login'].get`");
            })
            .ok()
    }

    fn change(&mut self, action: &Cursor<'_>) -> Option<Change> {
        let (update, copy) = (action.get("update"), action.get("copy"));
        let remove = match action.get("remove") {
            Some(remove) if remove.as_bool().is_none() => {
                self.report(&remove, "`remove` must be a boolean", "write `remove: true`, or leave it out");
                return None;
            }
            remove => remove.and_then(|remove| remove.as_bool()).unwrap_or(false),
        };
        let one = "give it one of them";
        match (update, copy, remove) {
            (None, None, true) => Some(Change::Remove),
            (Some(update), None, false) => Some(Change::Update(update.node().clone(), update.place())),
            (None, Some(_), false) => {
                self.path(action, "copy", "name a node of the same file").map(Change::Copy)
            }
            (Some(_), Some(_), false) => {
                self.report(action, "this action has both an `update` and a `copy`", one);
                None
            }
            (update, _, true) => {
                let other = if update.is_some() { "an `update`" } else { "a `copy`" };
                self.report(action, format!("this action has both {other} and a `remove`{HOUSE_RULE}"), one);
                Some(Change::Remove)
            }
            (None, None, false) => {
                let problem = format!("this action has neither an `update` nor a `remove`{HOUSE_RULE}");
                self.report(action, problem, one);
                None
            }
        }
    }

    /// Reports keys that the standard doesn't know; those that begin with `x-` are anybody's.
    fn keys(&mut self, at: &Cursor<'_>, known: &[&str]) {
        for (key, child) in at.entries().filter(|(key, _)| !known.contains(key) && !key.starts_with("x-")) {
            let help = similar(key, known.iter().copied(), "remove the key");
            self.report(&child, format!("an overlay of this version knows no key `{key}` here"), help);
        }
    }

    fn is_object(&mut self, at: &Cursor<'_>) -> bool {
        if !at.is_map() {
            self.report(at, format!("{} stands here", at.node().kind()), "write an object");
        }
        at.is_map()
    }

    fn needed<'a>(&mut self, at: &Cursor<'a>, key: &str, help: &str) -> Option<Cursor<'a>> {
        let found = at.get(key);
        if found.is_none() {
            self.report(at, format!("the key `{key}` is missing"), help);
        }
        found
    }

    fn string<'a>(&mut self, at: &Cursor<'a>, key: &str, help: &str) -> Option<Cursor<'a>> {
        let found = self.needed(at, key, help)?;
        self.optional_string(at, key);
        found.as_str().is_some().then_some(found)
    }

    fn optional_string(&mut self, at: &Cursor<'_>, key: &str) {
        if let Some(found) = at.get(key).filter(|found| found.as_str().is_none()) {
            let problem = format!("`{key}` has to be a text, it is {}", found.node().kind());
            self.report(&found, problem, "write a string");
        }
    }
}

/// Whether a path can find far more than there is: each `..` finds a node once for each node around it, and what stands
/// in brackets once for each comma.
fn is_endless(path: &str) -> bool {
    const MOST: usize = 1000;
    let (mut quote, mut before, mut descents, mut listed, mut found) = (None, ' ', 0, 1_usize, 1_usize);
    for c in path.chars() {
        match (quote, c) {
            (Some(open), _) if c == open && before != '\\' => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, ',') => listed += 1,
            (None, ']') => found = found.saturating_mul(std::mem::replace(&mut listed, 1)),
            (None, '.') => descents += usize::from(before == '.'),
            (None, _) => {}
        }
        before = c;
    }
    descents > 2 || found > MOST
}
