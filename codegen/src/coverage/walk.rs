//! Goes through definitions and model side by side: every schema of the definitions meets the type that it became.

use std::collections::{BTreeMap, BTreeSet};
use std::slice::from_ref;

use super::facts::{Said, has_words, place, text};
use crate::diagnostic::{Place, Pointer};
use crate::load::Cursor;
use crate::model::{
    Docs, Enum, Handwritten, Model, Reason, Struct, Tagged, Type, TypeId, TypeKind, Variant, by_name,
};
use crate::resolve::Spec;

/// The reason of what the definitions describe no further.
pub(super) const FREE: &str = "the definitions leave it open";

/// The reason of what an event's content has that is none of the known variants.
const OTHER_VARIANT: &str = "what is none of the known variants is kept as it came";

/// What became of a schema; where it is met several times, the greatest counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    /// It stands inside an opaque one.
    Within,
    /// It is JSON, for this reason.
    Opaque(String),
    /// It has a type.
    Typed,
    /// It is JSON, and nobody knows why.
    Unexplained,
    /// The crate lacks it; where nothing more is said, it lacks what is around it, too.
    Skipped(String),
}

/// A schema of the definitions.
#[derive(Debug)]
pub(super) struct Met {
    pub(super) state: State,
    pub(super) is_property: bool,
    /// Whether it only refers to another.
    pub(super) is_reference: bool,
    /// Whether there are words about it, and whether they were taken.
    pub(super) words: Option<bool>,
    pub(super) apis: BTreeSet<&'static str>,
    /// The way on which it was met first: `sync response › rooms › join`.
    pub(super) way: String,
}

/// The walk, and all that it has met.
pub(super) struct Walk<'a> {
    pub(super) spec: &'a Spec,
    pub(super) model: &'a Model,
    pub(super) met: BTreeMap<Place, Met>,
    /// What the crate has and the definitions don't.
    pub(super) invented: BTreeSet<String>,
    /// What the current operation has met.
    pub(super) here: BTreeSet<Place>,
    seen: BTreeSet<(Place, Option<Type>)>,
    way: Vec<String>,
    api: &'static str,
}

impl<'a> Walk<'a> {
    pub(super) fn new(spec: &'a Spec, model: &'a Model) -> Self {
        Self {
            spec,
            model,
            met: BTreeMap::new(),
            invented: BTreeSet::new(),
            here: BTreeSet::new(),
            seen: BTreeSet::new(),
            way: Vec::new(),
            api: "",
        }
    }

    /// Forgets what belongs to the operation before, and goes on with one of this API.
    pub(super) fn begin(&mut self, api: &'static str) {
        self.api = api;
        self.here.clear();
        self.seen.clear();
    }

    pub(super) fn at(&mut self, step: &str, work: impl FnOnce(&mut Self)) {
        self.way.push(step.to_owned());
        work(self);
        self.way.pop();
    }

    /// The nodes describe one value together, and `ty` is what it became.
    pub(super) fn value(&mut self, nodes: &[Cursor<'a>], ty: &Type) {
        let ty = stripped(ty);
        let Some(last) = nodes.last() else { return };
        if !self.seen.insert((place(last), Some(ty.clone()))) {
            return;
        }
        let said = Said::of(self.spec, nodes);
        match ty {
            Type::Open(_, reason) => self.opaque(&said, reason),
            Type::Named(id) | Type::Raw(id) => self.named(&said, *id),
            Type::Runtime(Handwritten::RawJson) => self.unread(&said),
            Type::List(item) => self.list(&said, item),
            Type::Map(_, value) => self.map(&said, value),
            Type::Tuple(parts) => {
                let items = said.items.as_ref().map(|items| Said::of(self.spec, from_ref(items)));
                let alternatives = items.map(|items| items.alternatives).unwrap_or_default();
                self.mark_if(&said, alternatives.len() == parts.len(), "a tuple of another length");
                alternatives.iter().zip(parts).for_each(|(one, part)| self.value(from_ref(one), part));
            }
            scalar => self.scalar(&said, scalar),
        }
    }

    fn named(&mut self, said: &Said<'a>, id: TypeId) {
        let model = self.model;
        let def = &model.types[id];
        match &def.kind {
            TypeKind::Struct(object) => self.structure(said, object),
            TypeKind::Enum(set) => self.set(said, set),
            TypeKind::Union(variants) => self.union(said, variants),
            TypeKind::Tagged(tagged) => self.tagged(said, tagged),
        }
        said.nodes.iter().for_each(|node| self.words(node, &def.docs));
    }

    /// Objects that a property tells apart, by an overlay; what the definitions say of all is a property of some.
    fn tagged(&mut self, said: &Said<'a>, tagged: &'a Tagged) {
        let variants = said.variants.iter().zip(&tagged.variants);
        self.mark_if(
            said,
            said.variants.len() == tagged.variants.len(),
            "other variants than the overlay has",
        );
        for ((value, schema), (_, ty)) in variants {
            let mut variant = Said::of(self.spec, from_ref(schema));
            variant.others = variant.others.or_else(|| said.others.clone());
            self.at(value, |walk| walk.structure_of(&variant, ty));
        }
        let Some(object) = self.model.structure(&tagged.other) else { return };
        let mut said = said.clone();
        said.properties.retain(|(name, declarations)| {
            let is_known = object.fields.iter().any(|field| field.wire == *name);
            if !is_known {
                self.at(name, |walk| walk.varying(declarations));
            }
            is_known
        });
        self.structure(&said, object);
    }

    fn structure_of(&mut self, said: &Said<'a>, ty: &Type) {
        if let Some(object) = self.model.structure(ty) {
            self.structure(said, object);
        }
    }

    /// What is none of the known variants: the rest of it is kept.
    pub(super) fn other_variant(&mut self, nodes: &[Cursor<'a>], ty: &Type) {
        let said = Said::of(self.spec, nodes);
        let (Some(object), Some(node)) = (self.model.structure(ty), nodes.last()) else { return };
        self.fields(&said, object);
        let mut place = place(node);
        place.pointer.push("*");
        self.at("*", |walk| walk.meet_place(place, false, &State::Opaque(OTHER_VARIANT.to_owned())));
    }

    /// A property that is one of some variants, or is kept as it came.
    fn varying(&mut self, declarations: &[Cursor<'a>]) {
        let said = Said::of(self.spec, declarations);
        self.mark(&said, &State::Typed);
        self.property(declarations, None);
    }

    fn structure(&mut self, said: &Said<'a>, object: &'a Struct) {
        self.fields(said, object);
        self.further(said, object);
    }

    fn fields(&mut self, said: &Said<'a>, object: &'a Struct) {
        self.mark(said, &State::Typed);
        let is_constant = |name: &str| object.constant.as_ref().is_some_and(|(known, _)| known == name);
        for (name, declarations) in &said.properties {
            let field = object.property(name);
            self.at(name, |walk| {
                match field {
                    Some(field) => walk.value(declarations, &field.ty),
                    None if is_constant(name) => walk.mark(&Said::of(walk.spec, declarations), &State::Typed),
                    None => walk.skip(declarations, "the type has no such property"),
                }
                walk.property(declarations, field.map(|field| &field.docs));
            });
        }
        for field in &object.fields {
            if !said.properties.iter().any(|(name, _)| *name == field.wire) {
                self.invented.insert(format!("{} › {}", self.way.join(" › "), field.wire));
            }
        }
    }

    fn further(&mut self, said: &Said<'a>, object: &'a Struct) {
        match (&object.extra, &said.others, said.values.last()) {
            (Some(extra), _, Some(values)) => {
                self.at("*", |walk| walk.value(from_ref(values), extra));
            }
            (Some(_), Some(others), None) => self.at("*", |walk| walk.others(others)),
            (None, None, None) => {}
            (None, _, Some(values)) => self.skip(from_ref(values), "other properties are dropped"),
            (None, Some(others), None) => self.skip(from_ref(others), "other properties are dropped"),
            // Signatures are over all properties, so that a signed object keeps them.
            (Some(_), None, None) if said.properties.iter().any(|(name, _)| *name == by_name::SIGNATURES) => {
            }
            (Some(_), None, None) => _ = self.invented.insert(format!("{} › *", self.way.join(" › "))),
        }
    }

    /// Members of any name and any value; an overlay that wants them says why.
    fn others(&mut self, others: &Cursor<'a>) {
        let reason = self.reason(others);
        self.meet(others, &State::Opaque(reason));
    }

    /// What an overlay says of the action that wrote a node.
    fn reason(&self, node: &Cursor<'a>) -> String {
        let written = node.place();
        let action: Pointer = written.pointer.tokens().take(2).collect();
        let words = self.spec.root(&written.file).filter(|_| written.file.as_str().starts_with("overlays/"));
        let words = words.and_then(|root| {
            let action = action.tokens().try_fold(root, |at, token| at.descend(&token))?;
            text(&action, "description")
        });
        words.map_or_else(|| FREE.to_owned(), |words| lower_first(words.trim_end_matches('.')))
    }

    /// JSON that is read on demand, as an overlay wants.
    fn unread(&mut self, said: &Said<'a>) {
        let reason = said.nodes.iter().find_map(|node| Some(self.reason(&node.get("x-rust-runtime")?)));
        self.mark(said, &State::Opaque(reason.unwrap_or_else(|| FREE.to_owned())));
    }

    fn set(&mut self, said: &Said<'a>, set: &Enum) {
        let lost = said.texts.iter().find(|text| !set.values.iter().any(|value| value == *text));
        let why = lost.map(|text| format!("the set lacks `{text}`"));
        self.mark_if(
            said,
            why.is_none() && !said.texts.is_empty(),
            why.as_deref().unwrap_or("no set of texts"),
        );
    }

    fn union(&mut self, said: &Said<'a>, variants: &'a [Variant]) {
        let types: Vec<_> = variants.iter().filter_map(Variant::ty).collect();
        if said.alternatives.is_empty() {
            let kinds = said.kinds(self.spec);
            self.mark_if(said, kinds.len() == types.len(), "a union of other kinds");
            for kind in kinds.into_iter().filter(|kind| ["array", "object"].contains(kind)) {
                self.unsaid(said, kind);
            }
            return;
        }
        self.mark_if(said, said.alternatives.len() == types.len(), "a union of other alternatives");
        said.alternatives.iter().zip(types).for_each(|(one, ty)| self.value(from_ref(one), ty));
    }

    fn list(&mut self, said: &Said<'a>, item: &Type) {
        self.mark_if(said, said.kinds(self.spec) == ["array"], "a list where the definitions have none");
        match &said.items {
            Some(items) => self.at("[]", |walk| walk.value(from_ref(items), item)),
            None => self.unsaid(said, "items"),
        }
    }

    fn map(&mut self, said: &Said<'a>, value: &Type) {
        let fits = said.properties.is_empty() && said.values.len() == 1;
        self.mark_if(said, fits, "a map where the definitions have none");
        if let Some(values) = said.values.first() {
            self.at("*", |walk| walk.value(from_ref(values), value));
        }
    }

    fn scalar(&mut self, said: &Said<'a>, ty: &Type) {
        let kinds = said.kinds(self.spec);
        let fits = match ty {
            Type::Boolean => kinds == ["boolean"],
            Type::Integer | Type::Count => kinds == ["integer"],
            Type::Float => kinds == ["number"],
            // A set of one text is a text.
            Type::String | Type::Identifier(_) => kinds == ["string"] && said.texts.len() < 2,
            _ => true,
        };
        self.mark_if(said, fits, "the definitions say something else than its type");
        said.alternatives.iter().for_each(|one| self.meet(one, &State::Typed));
    }

    /// JSON needs a reason: an overlay's, or that nothing is said about it.
    fn opaque(&mut self, said: &Said<'a>, reason: &Reason) {
        let reason = match reason {
            Reason::Overlay(words) => Some(words.trim().to_owned()).filter(|words| !words.is_empty()),
            Reason::Free => said.is_open(self.spec).then(|| FREE.to_owned()),
        };
        self.mark(said, &reason.map_or(State::Unexplained, State::Opaque));
        self.inside(said, &State::Within);
    }

    fn inside(&mut self, said: &Said<'a>, state: &State) {
        for (is_property, nodes) in said.children() {
            let inner = Said::of(self.spec, &nodes);
            let new = nodes.last().is_some_and(|node| self.seen.insert((place(node), None)));
            self.mark(&inner, state);
            if is_property {
                self.property(&nodes, None);
            }
            if new {
                self.inside(&inner, state);
            }
        }
    }

    /// What the crate lacks, with all that is below it.
    pub(super) fn skip(&mut self, nodes: &[Cursor<'a>], why: &str) {
        let said = Said::of(self.spec, nodes);
        self.mark(&said, &State::Skipped(why.to_owned()));
        self.inside(&said, &State::Skipped(String::new()));
    }

    pub(super) fn mark_if(&mut self, said: &Said<'a>, fits: bool, otherwise: &str) {
        self.mark(said, &if fits { State::Typed } else { State::Skipped(otherwise.to_owned()) });
    }

    pub(super) fn mark(&mut self, said: &Said<'a>, state: &State) {
        said.nodes.iter().for_each(|node| self.meet(node, state));
    }

    fn meet(&mut self, node: &Cursor<'a>, state: &State) {
        let is_reference = node.get("$ref").is_some();
        self.meet_place(place(node), is_reference, state);
    }

    /// A schema that nobody wrote: the items of a list without `items`.
    fn unsaid(&mut self, said: &Said<'a>, step: &str) {
        let Some(node) = said.nodes.last() else { return };
        let mut place = place(node);
        place.pointer.push(step);
        self.at(step, |walk| walk.meet_place(place, false, &State::Opaque(FREE.to_owned())));
    }

    fn meet_place(&mut self, place: Place, is_reference: bool, state: &State) {
        self.here.insert(place.clone());
        let way = &self.way;
        let met = self.met.entry(place).or_insert_with(|| Met {
            state: state.clone(),
            is_property: false,
            is_reference,
            words: None,
            apis: BTreeSet::new(),
            way: way.join(" › "),
        });
        if met.state < *state {
            met.state = state.clone();
            met.way = way.join(" › ");
        }
        met.apis.insert(self.api);
    }

    /// Remembers that nodes are declarations of a property, and what became of their words.
    fn property(&mut self, declarations: &[Cursor<'a>], docs: Option<&Docs>) {
        for declaration in declarations {
            if let Some(met) = self.met.get_mut(&place(declaration)) {
                met.is_property = true;
            }
            self.words(declaration, docs.unwrap_or(&Docs::default()));
        }
    }

    /// Words count as taken if any of the things made from a node has some.
    fn words(&mut self, node: &Cursor<'a>, docs: &Docs) {
        let taken = docs.summary.is_some() || docs.description.is_some();
        if has_words(node)
            && let Some(met) = self.met.get_mut(&place(node))
        {
            met.words = Some(met.words.unwrap_or(false) || taken);
        }
    }
}

/// What is secret or may be null is still what it is.
fn stripped(ty: &Type) -> &Type {
    match ty {
        Type::Secret(inner) | Type::Nullable(inner) => stripped(inner),
        ty => ty,
    }
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
