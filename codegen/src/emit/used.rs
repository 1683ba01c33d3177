//! What types are for: the jobs that send and receive them.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::links::{self, Link};
use super::scope::Scope;
use crate::model::{Body, Event, EventKind, Operation, OperationId, Owner, Type, TypeId};

/// One sentence about some jobs.
struct Use {
    before: &'static str,
    jobs: Vec<Link>,
}

/// Docs that say which jobs have a type as their response or body, where its owner isn't the only one.
pub fn by_jobs(scope: &Scope<'_>, id: TypeId) -> TokenStream {
    let owner = &scope.model.types[id].hint.owner;
    let jobs = |is_used: &dyn Fn(OperationId, &Operation) -> bool| {
        let used = scope.model.operations.iter().filter(|(id, operation)| is_used(*id, operation));
        used.map(|(id, _)| links::job(scope.model, scope.names, scope.module, id, None)).collect()
    };
    let is_response = |job, operation: &Operation| {
        *owner != Owner::Response(job) && operation.received().is_some_and(|ty| holds(ty, id))
    };
    let is_body = |job, operation: &Operation| {
        *owner != Owner::Body(job)
            && match &operation.body {
                Body::Properties(body) => *body == id,
                Body::Whole(field) | Body::Keyed(_, field) => holds(&field.ty, id),
                Body::None | Body::Bytes(_) => false,
            }
    };
    let uses = [
        Use { before: "Response of", jobs: jobs(&is_response) },
        Use { before: "Request body of", jobs: jobs(&is_body) },
    ];
    docs(uses)
}

/// Whether a value is of a type, or is a list or map of it.
fn holds(ty: &Type, id: TypeId) -> bool {
    match ty {
        Type::Named(named) => *named == id,
        Type::List(part) | Type::Map(_, part) => holds(part, id),
        _ => false,
    }
}

/// Docs that say which jobs send and read the content of a type of events.
pub fn by_events(scope: &Scope<'_>, event: &Event) -> TokenStream {
    let item = Some(if event.is_prefix() { "prefixed_event" } else { "event" });
    let jobs = |is_sent: bool| {
        let typed = scope.model.operations.iter().filter(|(_, operation)| {
            let kind = operation.typed.as_ref().map(|typed| typed.kind);
            kind.is_some_and(|kind: EventKind| event.kinds.contains(&kind))
                && matches!(operation.body, Body::None) != is_sent
        });
        typed.map(|(id, _)| links::job(scope.model, scope.names, scope.module, id, item)).collect()
    };
    docs([Use { before: "Sent by", jobs: jobs(true) }, Use { before: "Read by", jobs: jobs(false) }])
}

/// A paragraph of its own, of which each line is there if the jobs are that it names.
fn docs(uses: impl IntoIterator<Item = Use>) -> TokenStream {
    let mut by_feature: BTreeMap<Option<String>, Vec<String>> = BTreeMap::new();
    for Use { before, jobs } in uses {
        let mut sentence: BTreeMap<Option<String>, Vec<String>> = BTreeMap::new();
        for Link { text, feature } in jobs {
            sentence.entry(feature).or_default().push(text);
        }
        for (feature, jobs) in sentence {
            by_feature.entry(feature).or_default().push(format!("{before} {}.", listed(&jobs)));
        }
    }
    let lines = by_feature.into_iter().map(|(feature, sentences)| {
        let line = format!(" {}", sentences.join(" "));
        match feature {
            Some(feature) => quote! { #[cfg_attr(feature = #feature, doc = #line)] },
            None => quote! { #[doc = #line] },
        }
    });
    let lines: TokenStream = lines.collect();
    if lines.is_empty() {
        lines
    } else {
        quote! { #[doc = ""] #lines }
    }
}

/// `a`, `a and b`, `a, b and c`.
fn listed(all: &[String]) -> String {
    match all {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
