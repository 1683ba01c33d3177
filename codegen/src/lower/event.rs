//! Types of events: a file for each, and one for each variant of those that come in several.

use super::{Lower, schema::one_of_many};
use crate::diagnostic::FilePath;
use crate::load::Cursor;
use crate::model::{
    Any, Event, EventKind, Field, Owner, Part, Reason, StateKey, Struct, Tagged, Type, TypeId, TypeKind,
    Value, by_name,
};
use crate::openapi::Schema;

/// The content of events in one file.
struct Content<'a> {
    schema: Schema<'a>,
    root: Schema<'a>,
    state_key: Option<Cursor<'a>>,
}

impl<'a> Lower<'a, '_> {
    /// The type of events that a file defines, with its variants; nothing for a file with one of the variants.
    pub(super) fn events(&mut self, file: &FilePath) {
        let Some((wire, None)) = names(file) else { return };
        let Some(content) = self.event_content(file) else { return };
        let prefix = content.root.prefix.clone().and_then(|prefix| self.prefix(&prefix));
        let kinds = self.event_kinds(&content);
        let module = self.module(&content.root.at);
        self.model.modules[module].docs.clone_from(&content.root.docs);
        let state_key = content.state_key.as_ref().map(|at| self.state_key(at));
        let variants: Vec<_> = self.spec.files().filter(|other| is_variant(other, wire)).cloned().collect();
        let content = match variants.as_slice() {
            [] => {
                let wire = prefix.as_deref().unwrap_or(wire).to_owned();
                self.content(&content.schema, &Owner::Content(wire, Part::Whole))
            }
            variants => self.tagged(wire, content.schema, variants),
        };
        let wire = prefix.unwrap_or_else(|| wire.to_owned());
        self.model.events.push(Event { wire, module, kinds, content, state_key });
    }

    /// `x-rust-prefix`: what such types begin with, up to and with a dot.
    fn prefix(&mut self, at: &Cursor<'a>) -> Option<String> {
        let said = at.as_str().filter(|said| said.ends_with('.'));
        if said.is_none() {
            let problem = "`x-rust-prefix` has to be what types of events begin with, up to and with a dot";
            self.diagnostics.report(at.place(), problem, "write it as in `m.secret_storage.key.`");
        }
        said.map(str::to_owned)
    }

    /// Where an event's content is described; none for a file that describes something else.
    fn event_content(&mut self, file: &FilePath) -> Option<Content<'a>> {
        let root = Schema::read(&self.spec.root(file)?, self.diagnostics);
        let root_at = root.at.clone();
        let merged = self.merged(&[root]);
        let last = |name: &str| {
            let found = merged.properties.iter().find(|(known, _)| *known == name);
            found.and_then(|(_, declarations)| declarations.last().cloned())
        };
        last(by_name::EVENT_TYPE)?;
        let state_key = last(by_name::STATE_KEY);
        let content = last(by_name::EVENT_CONTENT)?;
        let schema = Schema::read(&content, self.diagnostics);
        Some(Content { schema, root: Schema::read(&root_at, self.diagnostics), state_key })
    }

    /// What surrounds the content of events has a content of the program's choice.
    pub(super) fn any_event(&mut self, schema: &Schema<'a>, fields: &mut [Field]) -> Option<Any> {
        let rust_name = schema.any_event.clone()?;
        match fields.iter_mut().find(|field| field.wire == by_name::EVENT_CONTENT) {
            Some(content) => content.ty = Type::Content,
            None => self.diagnostics.report(
                schema.at.place(),
                "`x-rust-any-event` on what has no `content`",
                "remove it, or put it where the event is defined",
            ),
        }
        let kinds = schema.events.iter().filter_map(|words| EventKind::of_words(words)).collect();
        Some(Any { rust_name, kinds })
    }

    fn event_kinds(&mut self, content: &Content<'a>) -> Vec<EventKind> {
        let said = &content.root.events;
        let kinds: Vec<_> = said.iter().filter_map(|words| EventKind::of_words(words)).collect();
        let by_rule = || {
            let bases = content.root.all_of.iter().filter_map(|branch| branch.get("$ref"));
            bases.into_iter().find_map(|base| match base.as_str()?.rsplit('/').next()? {
                "state_event.yaml" => Some(EventKind::State),
                "room_event.yaml" => Some(EventKind::MessageLike),
                _ => None,
            })
        };
        match (kinds.len() == said.len(), by_rule()) {
            (true, Some(kind)) if said.is_empty() => vec![kind],
            (true, _) if !said.is_empty() => kinds,
            _ => {
                let words: Vec<_> = EventKind::ALL.iter().map(|(words, _)| *words).collect();
                self.diagnostics.report(
                    content.root.at.place(),
                    "nothing says where events of this type occur",
                    format!("list it in an overlay: `x-rust-events: [{}]`", words.join(", ")),
                );
                vec![EventKind::MessageLike]
            }
        }
    }

    fn state_key(&mut self, at: &Cursor<'a>) -> StateKey {
        let schema = Schema::read(at, self.diagnostics);
        if at.get("pattern").and_then(|pattern| pattern.as_str()) == Some("^$") {
            return StateKey::Empty;
        }
        StateKey::Of(self.identified(Type::String, schema.identifier, None))
    }

    /// A struct of its own for each type, whatever the schema is shared with.
    fn content(&mut self, schema: &Schema<'a>, owner: &Owner) -> TypeId {
        let again = Schema::read(&schema.at, self.diagnostics);
        let map = schema.patterns.first().map(|(_, values)| values.clone());
        let id = match self.structure(vec![again], owner) {
            Type::Named(id) | Type::Raw(id) => id,
            // `structure` makes nothing else of one schema.
            _ => return self.define(schema, owner, TypeKind::Struct(Struct::default())),
        };
        let extra =
            map.map(|values| self.schema(&values, &one_of_many(&Owner::Property(id, "value".to_owned()))));
        if let (Some(extra), TypeKind::Struct(object)) = (extra, &mut self.model.types[id].kind) {
            object.extra = Some(extra);
        }
        id
    }

    /// A type whose variants are files of their own, distinguished by the one property that is different in each.
    fn tagged(&mut self, wire: &str, base: Schema<'a>, files: &[FilePath]) -> TypeId {
        let owner = Owner::Content(wire.to_owned(), Part::Whole);
        // The union stands where its fallback stands; both are made of the same schema.
        let id = self.define(&base, &owner, TypeKind::Union(Vec::new()));
        self.types.remove(&base.at.place());
        self.whole = Some(id);
        let other = self.content(&base, &Owner::Content(wire.to_owned(), Part::Other));
        if let TypeKind::Struct(object) = &mut self.model.types[other].kind {
            object.extra = Some(Type::Open(Value::Any, Reason::Free));
        }
        let mut tag = None;
        let mut variants = Vec::new();
        for file in files {
            let Some((_, Some(value))) = names(file) else { continue };
            let Some(content) = self.event_content(file) else { continue };
            let schema = content.schema;
            let own = |(name, at): &(&'a str, Cursor<'a>)| {
                let values = at.get("enum").map(|values| values.items().collect::<Vec<_>>());
                matches!(values.as_deref(), Some([only]) if only.as_str() == Some(value))
                    .then(|| (*name).to_owned())
            };
            let Some(found) = schema.properties.iter().find_map(own) else {
                self.diagnostics.report(
                    schema.at.place(),
                    format!("no property of this content has `{value}` as its only value"),
                    "give the property that tells the variants apart an `enum` with this value",
                );
                continue;
            };
            let id = self.content(&schema, &Owner::Content(wire.to_owned(), Part::Variant(value.to_owned())));
            if let TypeKind::Struct(object) = &mut self.model.types[id].kind {
                object.fields.retain(|field| field.wire != found);
                object.constant = Some((found.clone(), value.to_owned()));
            }
            tag.get_or_insert(found);
            variants.push((value.to_owned(), Type::Named(id)));
        }
        let tagged = Tagged { tag: tag.unwrap_or_default(), variants, other: Type::Named(other) };
        self.model.types[id].kind = TypeKind::Tagged(tagged);
        self.whole = None;
        id
    }
}

/// `m.room.message` and, after a `$`, the variant.
fn names(file: &FilePath) -> Option<(&str, Option<&str>)> {
    let name = file.event_type()?;
    match name.split_once('$') {
        Some((wire, variant)) => Some((wire, Some(variant))),
        None => Some((name, None)),
    }
}

fn is_variant(file: &FilePath, wire: &str) -> bool {
    matches!(names(file), Some((base, Some(_))) if base == wire)
}
