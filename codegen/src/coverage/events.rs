//! Each type of events of the definitions beside the content that was generated.

use std::slice::from_ref;

use super::facts::Said;
use super::walk::Walk;
use crate::diagnostic::FilePath;
use crate::load::Cursor;
use crate::model::graph::EVENTS;
use crate::model::{Event, Type, TypeKind, by_name};

/// Compares the contents of all types of events, with their variants.
pub(super) fn compare(walk: &mut Walk<'_>) {
    for (_, event) in walk.model.events.iter() {
        walk.begin(EVENTS);
        walk.at(&event.wire, |walk| content(walk, event));
    }
}

fn content(walk: &mut Walk<'_>, event: &Event) {
    let file = &walk.model.modules[event.module].file;
    let Some(declared) = declared(walk, file) else { return };
    let TypeKind::Tagged(tagged) = &walk.model.types[event.content].kind else {
        return walk.value(from_ref(&declared), &Type::Named(event.content));
    };
    walk.other_variant(from_ref(&declared), &tagged.other);
    for (value, ty) in &tagged.variants {
        let name = format!("{}${value}", event.wire);
        let found = walk.spec.files().find(|file| file.event_type() == Some(&name));
        if let Some(declared) = found.and_then(|file| self::declared(walk, file)) {
            walk.at(value, |walk| walk.value(from_ref(&declared), ty));
        }
    }
}

/// The content, as the file declares it last.
fn declared<'a>(walk: &Walk<'a>, file: &FilePath) -> Option<Cursor<'a>> {
    let said = Said::of(walk.spec, &[walk.spec.root(file)?]);
    let (_, declarations) = said.properties.into_iter().find(|(name, _)| *name == by_name::EVENT_CONTENT)?;
    declarations.last().cloned()
}
