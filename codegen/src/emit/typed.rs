//! Constructors that take the content of events by its type.

use proc_macro2::TokenStream;
use quote::quote;

use super::envelope::Parameters;
use super::inputs::Input;
use super::scope::Scope;
use super::{construct, docs, event, ident, values};
use crate::model::{Any, Body, Field, OperationId, Presence, Struct, Type, TypedContent, by_name};
use crate::name::{FieldName, Import, TypeName};

/// What says the type of the event in a constructor: the content alone, or with a variable.
#[derive(Clone, Copy, PartialEq)]
enum Naming {
    Whole,
    Prefixed,
}

impl Naming {
    /// Those that the types of such events need.
    fn all(scope: &Scope<'_>, typed: &TypedContent) -> Vec<Self> {
        let mut events = scope.model.events.iter();
        let is_prefixed = typed.state_key.is_none()
            && events.any(|(_, event)| event.is_prefix() && event.kinds.contains(&typed.kind));
        [Self::Whole].into_iter().chain(is_prefixed.then_some(Self::Prefixed)).collect()
    }

    fn method(self) -> TokenStream {
        match self {
            Self::Whole => quote! { event },
            Self::Prefixed => quote! { prefixed_event },
        }
    }

    fn bound(self, scope: &Scope<'_>, typed: &TypedContent) -> TokenStream {
        let import = match self {
            Self::Whole => event::import(typed.kind),
            Self::Prefixed => Import::PrefixedEventContent,
        };
        scope.import(&[import]);
        quote! { #import }
    }

    /// The type.
    fn ty(self) -> TokenStream {
        match self {
            Self::Whole => quote! { C::TYPE },
            Self::Prefixed => quote! { C::event_type(variable.as_ref()) },
        }
    }

    /// The argument in place of the type.
    fn argument(self) -> Option<TokenStream> {
        (self == Self::Prefixed).then(|| quote! { variable: impl AsRef<str> })
    }

    /// The line for that argument in docs.
    fn listed(self) -> String {
        match self {
            Self::Whole => String::new(),
            Self::Prefixed => {
                "\n- `variable`: string, the end of the type, such as the ID of a key".to_owned()
            }
        }
    }
}

/// The constructors of a job whose content has a type; one that only reads it becomes a job that reads it as that type.
pub fn job(scope: &Scope<'_>, id: OperationId, inputs: &[Input<'_>]) -> TokenStream {
    let Some(typed) = &scope.model.operations[id].typed else { return TokenStream::new() };
    Naming::all(scope, typed).into_iter().map(|naming| job_event(scope, id, inputs, typed, naming)).collect()
}

fn job_event(
    scope: &Scope<'_>,
    id: OperationId,
    inputs: &[Input<'_>],
    typed: &TypedContent,
    naming: Naming,
) -> TokenStream {
    let operation = &scope.model.operations[id];
    let required: Vec<_> = inputs.iter().filter(|input| input.is_argument()).collect();
    let arguments = required.iter().filter_map(|input| {
        let name = input.name;
        let ty = match typed.role(input.wire) {
            Role::Type => return naming.argument(),
            Role::Content => values::typed_content(scope, &quote! { #name }, input.ty).ty,
            Role::StateKey => quote! { impl Into<C::StateKey> },
            Role::Other => input.argument(scope).ty,
        };
        Some(quote! { #name: #ty })
    });
    let given = required.iter().map(|input| {
        let name = input.name;
        match typed.role(input.wire) {
            Role::Type => naming.ty(),
            Role::Content => values::typed_content(scope, &quote! { #name }, input.ty).convert,
            Role::StateKey => state_key(name),
            Role::Other => quote! { #name },
        }
    });
    let listed: String = required
        .iter()
        .map(|input| match typed.role(input.wire) {
            Role::Type => naming.listed(),
            Role::StateKey => {
                docs::argument(scope, input.wire, "what events of this type have as state key", input.docs)
            }
            _ => docs::argument(scope, input.wire, &docs::kind(scope, input.ty, input.unit), input.docs),
        })
        .collect();
    let (method, bound) = (naming.method(), naming.bound(scope, typed));
    let new = quote! { Self::new(#(#given),*) };
    let (docs, ty, made) = match operation.body {
        Body::None => {
            scope.import(&[Import::ReadAs]);
            let words = "Creates the job for events of one type, whose content the response is read as:";
            (words, quote! { ReadAs<Self, C> }, quote! { ReadAs::new(#new) })
        }
        _ => ("Creates the job for the content of an event, which says the type:", quote! { Self }, new),
    };
    let docs = docs::outer(&format!("{docs}\n{listed}"));
    quote! {
        #docs
        pub fn #method<C: #bound>(#(#arguments),*) -> #ty {
            #made
        }
    }
}

/// The constructors of a value that holds the content of an event.
pub fn value(scope: &Scope<'_>, object: &Struct, names: &[FieldName]) -> TokenStream {
    let Some(typed) = &object.typed else { return TokenStream::new() };
    let all = Naming::all(scope, typed).into_iter();
    all.map(|naming| value_event(scope, object, names, typed, naming)).collect()
}

fn value_event(
    scope: &Scope<'_>,
    object: &Struct,
    names: &[FieldName],
    typed: &TypedContent,
    naming: Naming,
) -> TokenStream {
    let properties: Vec<_> = object
        .fields
        .iter()
        .zip(names)
        .map(|(field, name)| (field, name, typed.role(&field.wire)))
        .filter(|(field, _, role)| field.presence != Presence::Optional || *role == Role::StateKey)
        .collect();
    let mut arguments = Vec::new();
    let mut given = Vec::new();
    let mut key = None;
    for (field, name, role) in properties {
        match role {
            Role::Type => {
                arguments.extend(naming.argument());
                given.push(naming.ty());
            }
            Role::Content => {
                let argument = values::typed_content(scope, &quote! { #name }, &field.ty);
                let ty = argument.ty;
                arguments.push(quote! { #name: #ty });
                given.push(argument.convert);
            }
            Role::StateKey => {
                arguments.push(quote! { #name: impl Into<C::StateKey> });
                let state_key = state_key(name);
                match field.presence {
                    Presence::Optional => {
                        let method = ident::method("with_", name);
                        key = Some(quote! { .#method(#state_key) });
                    }
                    Presence::Required | Presence::Nullable => given.push(state_key),
                }
            }
            Role::Other => {
                let ty = values::member_argument(scope, name, &field.ty, field.unit, field.presence).ty;
                arguments.push(quote! { #name: #ty });
                given.push(quote! { #name });
            }
        }
    }
    let (method, bound) = (naming.method(), naming.bound(scope, typed));
    quote! {
        #[doc = " Creates the value from the content of an event, which says the type."]
        pub fn #method<C: #bound>(#(#arguments),*) -> Self {
            Self::new(#(#given),*) #key
        }
    }
}

/// The constructors of what surrounds the content of events: the content says the type, and what a state key is.
pub fn events(
    scope: &Scope<'_>,
    ty: &TypeName,
    object: &Struct,
    names: &[FieldName],
    any: &Any,
) -> Vec<TokenStream> {
    let parameters = Parameters::of(object);
    let properties: Vec<_> = object.fields.iter().zip(names).collect();
    let has_required_key =
        properties.iter().any(|(field, _)| parameters.is_key(field) && field.presence == Presence::Required);
    let mut kinds = scope.model.events.iter().map(|(_, event)| event);
    let has_prefixed =
        kinds.any(|event| event.is_prefix() && event.kinds.iter().any(|kind| any.kinds.contains(kind)));
    let plain = (!has_required_key).then(|| plain_event(scope, ty, &properties, Naming::Whole));
    let prefixed = has_prefixed.then(|| plain_event(scope, ty, &properties, Naming::Prefixed));
    let state = parameters.has_key().then(|| state_event(scope, ty, object, &properties));
    let raw = to_raw(scope, ty, &parameters);
    plain.into_iter().chain(prefixed).chain(state).chain([raw]).collect()
}

type Property<'a> = (&'a Field, &'a FieldName);

/// The arguments of `new` but the type, which the content says, and the content last; and how each is passed on.
fn arguments(
    scope: &Scope<'_>,
    properties: &[Property<'_>],
    naming: Naming,
    key: Option<&FieldName>,
) -> (Vec<TokenStream>, Vec<TokenStream>) {
    let required = properties
        .iter()
        .filter(|(field, name)| field.presence != Presence::Optional || key.is_some_and(|key| key == *name));
    let (mut arguments, mut given, mut content) = (Vec::new(), Vec::new(), None);
    for (field, name) in required {
        if field.ty == Type::Content {
            content = Some(quote! { #name: C });
            given.push(quote! { #name });
        } else if field.wire == by_name::EVENT_TYPE {
            arguments.extend(naming.argument());
            given.push(naming.ty());
        } else if key.is_some_and(|key| key == *name) {
            arguments.push(quote! { #name: impl Into<C::StateKey> });
            given.extend((field.presence != Presence::Optional).then(|| quote! { "" }));
        } else {
            let ty = values::member_argument(scope, name, &field.ty, field.unit, field.presence).ty;
            arguments.push(quote! { #name: #ty });
            given.push(quote! { #name });
        }
    }
    arguments.extend(content);
    (arguments, given)
}

fn plain_event(scope: &Scope<'_>, ty: &TypeName, properties: &[Property<'_>], naming: Naming) -> TokenStream {
    let bound = match naming {
        Naming::Whole => Import::EventContent,
        Naming::Prefixed => Import::PrefixedEventContent,
    };
    scope.import(&[bound]);
    let (arguments, given) = arguments(scope, properties, naming, None);
    let (method, many) = (naming.method(), construct::allow_many(arguments.len()));
    let is_own_name = naming == Naming::Whole && ty.as_str() == "Event";
    let own_name = is_own_name.then(|| {
        quote! { #[allow(clippy::self_named_constructors, reason = "all forms of events have it by this name")] }
    });
    quote! {
        impl<C: #bound> #ty<C> {
            #[doc = " Creates the event from its content, which says the type, and what else is required."]
            #many
            #own_name
            pub fn #method(#(#arguments),*) -> Self {
                Self::new(#(#given),*)
            }
        }
    }
}

fn state_event(
    scope: &Scope<'_>,
    ty: &TypeName,
    object: &Struct,
    properties: &[Property<'_>],
) -> TokenStream {
    scope.import(&[Import::StateEventContent]);
    let key = properties.iter().find(|(field, _)| field.wire == by_name::STATE_KEY).map(|(_, name)| *name);
    let (arguments, given) = arguments(scope, properties, Naming::Whole, key);
    let many = construct::allow_many(arguments.len());
    let fields = properties.iter().filter(|(_, name)| Some(*name) != key).map(|(_, name)| name);
    let extra = object.extra.as_ref().map(|_| quote! { extra: event.extra, });
    quote! {
        impl<C: StateEventContent> #ty<C, C::StateKey> {
            #[doc = " Creates the state event from its content, which says the type, and what else is required."]
            #many
            pub fn state_event(#(#arguments),*) -> Self {
                let event = #ty::new(#(#given),*);
                Self { #(#fields: event.#fields,)* #extra #key: #key.into() }
            }
        }
    }
}

/// Responses hold events that are not taken apart.
fn to_raw(scope: &Scope<'_>, ty: &TypeName, parameters: &Parameters<'_>) -> TokenStream {
    scope.import(&[Import::Json, Import::Raw, Import::WriteError]);
    let (names, key) = (parameters.names(), parameters.has_key().then(|| quote! { , K: Json }));
    quote! {
        impl<C: Json #key> #ty #names {
            #[doc = " The event as responses hold it."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = ""]
            #[doc = " Something in it can't be written as JSON of Matrix, such as a number that is too large."]
            pub fn to_raw(&self) -> Result<Raw<#ty>, WriteError> {
                Raw::from_value(self).map(Raw::cast)
            }
        }
    }
}

fn state_key(name: &FieldName) -> TokenStream {
    quote! { Into::<C::StateKey>::into(#name).as_ref() }
}

/// What a property or a parameter is to the content.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    Type,
    StateKey,
    Content,
    Other,
}

impl TypedContent {
    fn role(&self, wire: &str) -> Role {
        match wire {
            _ if wire == self.ty => Role::Type,
            _ if Some(wire) == self.state_key.as_deref() => Role::StateKey,
            _ if wire == self.content => Role::Content,
            _ => Role::Other,
        }
    }
}
