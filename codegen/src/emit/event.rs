//! What the content of a type of events says of itself.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::values;
use crate::model::{Event, EventKind, StateKey};
use crate::name::Import;

pub fn event(scope: &Scope<'_>, event: &Event) -> TokenStream {
    scope.import(&[Import::EventContent]);
    let (name, wire) = (scope.names.ty(event.content), &event.wire);
    let kinds = event.kinds.iter().map(|kind| {
        let import = import(*kind);
        scope.import(&[import]);
        let state_key = (*kind == EventKind::State).then(|| state_key(scope, event.state_key.as_ref()));
        quote! { impl #import for #name { #state_key } }
    });
    quote! {
        impl EventContent for #name {
            const TYPE: &'static str = #wire;
        }
        #(#kinds)*
    }
}

fn import(kind: EventKind) -> Import {
    match kind {
        EventKind::MessageLike => Import::MessageLikeEventContent,
        EventKind::State => Import::StateEventContent,
        EventKind::Ephemeral => Import::EphemeralEventContent,
        EventKind::GlobalAccountData => Import::GlobalAccountDataEventContent,
        EventKind::RoomAccountData => Import::RoomAccountDataEventContent,
        EventKind::ToDevice => Import::ToDeviceEventContent,
    }
}

fn state_key(scope: &Scope<'_>, key: Option<&StateKey>) -> TokenStream {
    let ty = match key {
        Some(StateKey::Of(ty)) => values::owned(scope, ty),
        Some(StateKey::Empty) | None => {
            scope.import(&[Import::EmptyStateKey]);
            quote! { EmptyStateKey }
        }
    };
    quote! { type StateKey = #ty; }
}
