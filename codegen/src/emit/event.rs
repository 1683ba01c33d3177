//! What the content of a type of events says of itself.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::envelope::{self, Parameters};
use super::scope::{Scope, use_lines};
use super::{RustFile, docs, message, values};
use crate::model::graph::EVENTS;
use crate::model::{
    Any, Event, EventKind, EventTypeId, Field, Model, Presence, StateKey, Struct, Type, TypeId, TypeKind,
    by_name,
};
use crate::name::{FieldName, Import, Names, TypeName};

pub fn event(scope: &Scope<'_>, event: &Event) -> TokenStream {
    if event.is_prefix() {
        return prefixed(scope, event);
    }
    scope.import(&[Import::EventContent]);
    let (name, wire) = (scope.names.ty(event.content), &event.wire);
    let kinds = event.kinds.iter().map(|kind| {
        let import = import(*kind);
        scope.import(&[import]);
        let state_key = (*kind == EventKind::State).then(|| {
            let ty = state_key(scope, event.state_key.as_ref());
            quote! { type StateKey = #ty; }
        });
        quote! { impl #import for #name { #state_key } }
    });
    let message = message::message(scope, event.content);
    quote! {
        impl EventContent for #name {
            const TYPE: &'static str = #wire;
        }
        #(#kinds)*
        #message
    }
}

/// No one type is that of such a content.
fn prefixed(scope: &Scope<'_>, event: &Event) -> TokenStream {
    scope.import(&[Import::PrefixedEventContent]);
    let (name, wire) = (scope.names.ty(event.content), &event.wire);
    quote! {
        impl PrefixedEventContent for #name {
            const PREFIX: &'static str = #wire;
        }
    }
}

/// What surrounds the content, whatever the type is: rows of accessors.
fn fields(
    scope: &Scope<'_>,
    parameters: &Parameters<'_>,
    properties: &[(&Field, &FieldName)],
) -> TokenStream {
    let rows = properties.iter().filter(|(field, _)| field.ty != Type::Content).map(|(field, name)| {
        let wire = &field.wire;
        // As `Raw` calls it.
        let method = match wire.as_str() {
            by_name::EVENT_TYPE => quote! { event_type },
            _ => quote! { #name },
        };
        let values::Access { ty, mut read } =
            values::access(scope, &quote! { event.#name }, &field.ty, field.presence);
        if parameters.is_key(field) {
            read = key(scope, name, field.presence);
        }
        quote! { #method #wire: #ty = #read, }
    });
    quote! { #(#rows)* }
}

/// How an envelope is read: what there is beside the content and the key, and which properties decide.
fn reading(object: &Struct, parameters: &Parameters<'_>, properties: &[(&Field, &FieldName)]) -> TokenStream {
    let number =
        |is_it: &dyn Fn(&Field) -> bool| object.fields.iter().position(is_it).map(Literal::usize_unsuffixed);
    let event_type = number(&|field| field.wire == by_name::EVENT_TYPE);
    let content = number(&|field| field.ty == Type::Content);
    let (keys, around): (Vec<_>, Vec<_>) = properties
        .iter()
        .filter(|(field, _)| field.ty != Type::Content)
        .partition(|(field, _)| parameters.is_key(field));
    let (keys, around) = (keys.iter().map(|(_, name)| name), around.iter().map(|(_, name)| name));
    let extra = object.extra.as_ref().map(|_| quote! { , extra });
    quote! {
        around { #(#around),* #extra }
        read { type = #event_type, content = #content #(, key = #keys)* }
    }
}

/// The state key as a string, whatever its type is.
fn key(scope: &Scope<'_>, name: &FieldName, presence: Presence) -> TokenStream {
    if presence == Presence::Required {
        return quote! { event.#name.as_ref() };
    }
    scope.import(&[Import::StateKey]);
    quote! { event.#name.key() }
}

/// The enums of events of any type that are there with the same features.
pub struct AnyEvents<'a> {
    /// The module below `events`: `any`, or `any_client_server` where an API is needed, too.
    pub module: String,
    /// The APIs of which one has to be there.
    pub apis: BTreeSet<&'a str>,
    envelopes: Vec<(TypeId, &'a Any)>,
}

impl<'a> AnyEvents<'a> {
    /// All of them, by what has to be there beside the feature of events.
    pub fn all(model: &'a Model) -> Vec<Self> {
        let mut groups: BTreeMap<BTreeSet<&str>, Vec<_>> = BTreeMap::new();
        for (id, any) in model.envelopes() {
            let apis: BTreeSet<_> =
                model.modules[model.types[id].module].apis.iter().map(String::as_str).collect();
            let apis = if apis.contains(EVENTS) { BTreeSet::new() } else { apis };
            groups.entry(apis).or_default().push((id, any));
        }
        let module = |apis: &BTreeSet<&str>| {
            let names = apis.iter().map(|api| api.replace('-', "_"));
            ["any".to_owned()].into_iter().chain(names).collect::<Vec<_>>().join("_")
        };
        groups.into_iter().map(|(apis, envelopes)| Self { module: module(&apis), apis, envelopes }).collect()
    }

    /// The names of the enums, and of what surrounds the contents in them.
    pub fn names<'n>(&self, names: &'n Names) -> BTreeSet<&'n TypeName> {
        self.envelopes.iter().flat_map(|(id, _)| [names.any(*id), names.ty(*id)]).collect()
    }
}

/// The files of the enums of events of any type.
pub fn any(model: &Model, names: &Names) -> Vec<RustFile> {
    AnyEvents::all(model).iter().map(|events| any_file(model, names, events)).collect()
}

fn any_file(model: &Model, names: &Names, events: &AnyEvents<'_>) -> RustFile {
    let mut runtime = BTreeSet::from([Import::AnyEnvelope, Import::any_event]);
    let mut used = BTreeSet::new();
    let mut enums = TokenStream::new();
    for (id, any) in &events.envelopes {
        used.extend(occurring(model, any).map(|(_, event)| event.content));
        enums.extend(any_event(model, names, *id, any, &mut runtime));
    }
    let sorted = |ids: &mut dyn Iterator<Item = TypeId>| -> BTreeSet<_> {
        ids.map(|id| (names.module(model.types[id].module), names.ty(id))).collect()
    };
    let around = sorted(&mut events.envelopes.iter().map(|(id, _)| *id)).into_iter();
    let around = around.map(|(path, name)| quote! { pub use crate::#(#path::)*#name; });
    let types = sorted(&mut used.into_iter()).into_iter();
    let types = types.map(|(path, name)| quote! { use crate::#(#path::)*#name; });
    let runtime = use_lines(&runtime);
    let tokens = quote! {
        #![doc = " Events of any type, by where they occur."]
        #![allow(clippy::large_enum_variant, reason = "events are read, looked at and dropped")]
        #runtime
        #(#types)*
        #(#around)*
        #enums
    };
    RustFile { path: format!("src/events/{}.rs", events.module), source: None, tokens }
}

/// The types of events that occur in the same places, those that end in a variable last.
fn occurring<'a>(model: &'a Model, any: &'a Any) -> impl Iterator<Item = (EventTypeId, &'a Event)> {
    let occurs = |event: &Event| event.kinds.iter().any(|kind| any.kinds.contains(kind));
    let named = move |is_prefix: bool| {
        model.events.iter().filter(move |(_, event)| event.is_prefix() == is_prefix && occurs(event))
    };
    named(false).chain(named(true))
}

fn any_event(
    model: &Model,
    names: &Names,
    envelope: TypeId,
    any: &Any,
    imports: &mut BTreeSet<Import>,
) -> TokenStream {
    let (name, around) = (names.any(envelope), names.ty(envelope));
    let scope = Scope::absolute(model, names, model.types[envelope].module);
    let TypeKind::Struct(object) = &model.types[envelope].kind else { return TokenStream::new() };
    let (parameters, properties) = (Parameters::of(object), scope.properties(envelope));
    let events: Vec<_> =
        occurring(model, any).map(|(id, event)| (names.event(id), names.ty(event.content), event)).collect();
    let documented = events.iter().map(|(variant, content, event)| {
        let docs = docs::outer(&format!("`{}`", docs::shown(event)));
        let is_state = parameters.has_key() && event.kinds.contains(&EventKind::State);
        let key = is_state.then(|| state_key(&scope, event.state_key.as_ref()));
        let key = key.map(|key| quote! { , #key });
        quote! { #docs #variant(#around<#content #key>), }
    });
    let documented: Vec<_> = documented.collect();
    let table = events.iter().map(|(variant, content, event)| {
        let (wire, rest) = (&event.wire, event.is_prefix().then(|| quote! { .. }));
        quote! { #rest #variant(#content) = #wire, }
    });
    let fields = fields(&scope, &parameters, &properties);
    let room_event = room_event(&scope, name, &properties);
    let reading = reading(object, &parameters, &properties);
    imports.extend(scope.imports());
    let docs = docs::outer(&format!("A [`{}`], read by its type.", around.as_str()));
    quote! {
        #docs
        #[non_exhaustive]
        #[derive(Clone, Debug)]
        pub enum #name {
            #(#documented)*
            #[doc = " An event of another type, one whose content was redacted, or one that lacks what its type requires."]
            Other(#around),
        }

        any_event! { #name of #around { _ Other, #(#table)* } by event { #fields } #reading }

        #room_event

        impl AnyEnvelope for #around {
            type Any = #name;
        }
    }
}

/// Others may relate to an event of any type, too.
fn room_event(
    scope: &Scope<'_>,
    name: &TypeName,
    properties: &[(&Field, &FieldName)],
) -> Option<TokenStream> {
    let (id, sender) = envelope::id_and_sender(properties)?;
    scope.import(&[Import::RoomEvent, Import::EventId, Import::UserId]);
    Some(quote! {
        impl RoomEvent for #name {
            #[inline]
            fn event_id(&self) -> &EventId { self.#id() }
            #[inline]
            fn sender(&self) -> &UserId { self.#sender() }
        }
    })
}

pub fn import(kind: EventKind) -> Import {
    match kind {
        EventKind::MessageLike => Import::MessageLikeEventContent,
        EventKind::State => Import::StateEventContent,
        EventKind::Ephemeral => Import::EphemeralEventContent,
        EventKind::GlobalAccountData => Import::GlobalAccountDataEventContent,
        EventKind::RoomAccountData => Import::RoomAccountDataEventContent,
        EventKind::ToDevice => Import::ToDeviceEventContent,
    }
}

/// The type of the state key of events that are state.
fn state_key(scope: &Scope<'_>, key: Option<&StateKey>) -> TokenStream {
    match key {
        Some(StateKey::Of(ty)) => values::owned(scope, ty),
        Some(StateKey::Empty) | None => {
            scope.import(&[Import::EmptyStateKey]);
            quote! { EmptyStateKey }
        }
    }
}
