//! What surrounds the content of events: its parameters, and what it knows of the content.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::{SERVER, Scope};
use super::{docs, typed, values};
use crate::model::{Any, Field, Handwritten, Identifier, Presence, Struct, Type, TypeId, by_name};
use crate::name::{FieldName, Import, TypeName};

/// What the state key's type depends on, in the docs of events that may have one.
const KEY_DOCS: &str = "\nOf a state event that was read by its type, `K` is the type of its state key.";

/// The methods of a type.
pub struct Methods {
    /// Constructors, and the setter of a state key.
    pub made: TokenStream,
    /// All other setters.
    pub set: TokenStream,
    /// Accessors.
    pub read: TokenStream,
}

/// The parameters of a type: of what surrounds an event's content, the content and the state key.
pub struct Parameters<'a> {
    has_content: bool,
    key: Option<&'a Field>,
}

impl<'a> Parameters<'a> {
    pub fn of(object: &'a Struct) -> Self {
        let has_content = object.any.is_some();
        Self { has_content, key: object.property(by_name::STATE_KEY).filter(|_| has_content) }
    }

    /// Whether a field's type is the parameter for the state key.
    pub fn is_key(&self, field: &Field) -> bool {
        self.key.is_some_and(|key| std::ptr::eq(key, field))
    }

    /// Whether there is a parameter for the state key.
    pub fn has_key(&self) -> bool {
        self.key.is_some()
    }

    /// What the state key's type depends on, if there is a parameter for it.
    pub fn key_docs(&self) -> Option<TokenStream> {
        self.key.map(|_| docs::outer(KEY_DOCS))
    }

    /// `<C, K>`
    pub fn names(&self) -> Option<TokenStream> {
        self.bound(&TokenStream::new())
    }

    /// `<C: Json, K>`
    fn bound(&self, content: &TokenStream) -> Option<TokenStream> {
        let key = self.key.map(|_| quote! { , K });
        self.has_content.then(|| quote! { <C #content #key> })
    }

    /// `<C>`
    fn content(&self) -> Option<TokenStream> {
        self.has_content.then(|| quote! { <C> })
    }

    /// The methods. Made by hand, an event has whatever key its place may have; what sets other properties is there for
    /// any key.
    pub fn methods(
        &self,
        name: &TypeName,
        Methods { made, set, read }: &Methods,
        gate: Option<&TokenStream>,
    ) -> TokenStream {
        let (content, names) = (self.content(), self.names());
        let block = |parameters: Option<&TokenStream>, methods: &TokenStream| {
            (!methods.is_empty()).then(|| quote! { #gate impl #parameters #name #parameters { #methods } })
        };
        if self.has_key() {
            let (own, all) = (block(content.as_ref(), made), block(names.as_ref(), &quote! { #set #read }));
            quote! { #own #all }
        } else {
            block(content.as_ref(), &quote! { #made #set #read }).unwrap_or_default()
        }
    }

    /// `<C = JsonObject, K = Option<String>>`
    pub fn defined(&self, scope: &Scope<'_>) -> Option<TokenStream> {
        let key = self.key.map(|key| {
            let ty = values::field(scope, &key.ty, key.presence);
            quote! { , K = #ty }
        });
        self.has_content.then(|| {
            scope.import(&[Import::JsonObject]);
            quote! { <C = JsonObject #key> }
        })
    }
}

/// What surrounds the content of events is made of contents, and knows what has become of them.
pub fn around(scope: &Scope<'_>, id: TypeId, object: &Struct, any: &Any, is_value: bool) -> TokenStream {
    let (name, names) = (scope.names.ty(id), scope.names.fields_of(id));
    let made = || typed::events(scope, name, object, names, any);
    let events = if is_value { made() } else { scope.gated(made) };
    let gate = (!is_value).then(|| quote! { #[cfg(feature = #SERVER)] });
    let envelope = envelope(scope, name, &Parameters::of(object), &scope.properties(id));
    quote! { #(#gate #events)* #envelope }
}

/// What surrounds the content of events knows whether the content has been removed, and what it replaced.
fn envelope(
    scope: &Scope<'_>,
    name: &TypeName,
    parameters: &Parameters<'_>,
    properties: &[(&Field, &FieldName)],
) -> TokenStream {
    scope.import(&[Import::Envelope]);
    let names = parameters.names();
    let redacted = match in_unsigned(scope, properties, |field| field.wire == by_name::REDACTED_BECAUSE) {
        Some((unsigned, because)) => {
            quote! { self.#unsigned.as_ref().is_some_and(|unsigned| unsigned.#because.is_some()) }
        }
        None => quote! { false },
    };
    let previous = previous(scope, name, parameters, properties);
    let room_event = room_event(scope, name, parameters, properties);
    quote! {
        #previous

        #room_event

        impl #names Envelope for #name #names {
            fn is_redacted(&self) -> bool {
                #redacted
            }
        }
    }
}

/// A property of the one object among the properties that has it, with that property.
fn in_unsigned<'a>(
    scope: &Scope<'a>,
    properties: &[(&'a Field, &'a FieldName)],
    wanted: impl Fn(&Field) -> bool,
) -> Option<(&'a FieldName, &'a FieldName)> {
    properties.iter().find_map(|(field, unsigned)| {
        let Type::Named(id) = field.ty else { return None };
        let mut fields = scope.model.structure(&field.ty)?.fields.iter().zip(scope.names.fields_of(id));
        fields.find(|(field, _)| wanted(field)).map(|(_, name)| (*unsigned, name))
    })
}

/// What an event replaced has a content of the same type.
fn previous(
    scope: &Scope<'_>,
    name: &TypeName,
    parameters: &Parameters<'_>,
    properties: &[(&Field, &FieldName)],
) -> Option<TokenStream> {
    let (names, bound) = (parameters.names(), parameters.bound(&quote! { : Json }));
    let raw = Type::Runtime(Handwritten::RawJson);
    let (unsigned, previous) =
        in_unsigned(scope, properties, |field| field.wire == by_name::PREV_CONTENT && field.ty == raw)?;
    scope.import(&[Import::Json, Import::ReadError]);
    Some(quote! {
        impl #bound #name #names {
            #[doc = " The content of the state event that this one replaced; none if it replaced none."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = ""]
            #[doc = " It is not a `C`. What was redacted may have lost what a `C` requires."]
            pub fn prev_content(&self) -> Result<Option<C>, ReadError> {
                let content = self.#unsigned.as_ref().and_then(|unsigned| unsigned.#previous.as_ref());
                content.map(|content| content.read().map(|read| read.value)).transpose()
            }
        }
    })
}

/// What tells an event of a room from others, and who sent it, where both are always there.
pub fn id_and_sender<'a>(
    properties: &[(&'a Field, &'a FieldName)],
) -> Option<(&'a FieldName, &'a FieldName)> {
    let required = |wire: &str, ty: Type| {
        let found = properties
            .iter()
            .find(|(field, _)| field.wire == wire && field.ty == ty && field.presence == Presence::Required);
        found.map(|(_, name)| *name)
    };
    let id = required("event_id", Type::Identifier(Identifier::Event))?;
    Some((id, required("sender", Type::Identifier(Identifier::User))?))
}

/// Others may relate to what has an ID and a sender.
fn room_event(
    scope: &Scope<'_>,
    name: &TypeName,
    parameters: &Parameters<'_>,
    properties: &[(&Field, &FieldName)],
) -> Option<TokenStream> {
    let names = parameters.names();
    let (id, sender) = id_and_sender(properties)?;
    scope.import(&[Import::RoomEvent, Import::EventId, Import::UserId]);
    Some(quote! {
        impl #names RoomEvent for #name #names {
            fn event_id(&self) -> &EventId { &self.#id }
            fn sender(&self) -> &UserId { &self.#sender }
        }
    })
}
