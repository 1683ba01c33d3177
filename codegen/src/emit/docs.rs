//! Rustdoc: the definitions' words or ours, then the facts.

use proc_macro2::TokenStream;
use quote::quote;

use super::markdown::{self, Markdown};
use super::scope::Scope;
use super::{example, facts, links, used};
use crate::model::{
    Api, Docs, Event, Field, Handwritten, Identifier, Model, ModuleId, OperationId, Owner, Parameter,
    ParameterPlace, Part, Presence, Type, TypeDef, TypeId, TypeKind, Unit, Value,
};
use crate::name::{FieldName, Names};

/// The lines of `text` as doc comments of the next item.
pub fn outer(text: &str) -> TokenStream {
    let lines = text.lines().map(line);
    quote! { #(#[doc = #lines])* }
}

/// The lines of `text` as doc comments of the file.
pub fn inner(text: &str) -> TokenStream {
    let lines = text.lines().map(line);
    quote! { #(#![doc = #lines])* }
}

fn line(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

/// Paragraphs, without the empty ones.
fn paragraphs(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
    parts.join("\n\n")
}

/// Words from an overlay or a full checkout, the summary first, for the docs of a module or its items.
fn words(model: &Model, names: &Names, module: ModuleId, docs: &Docs) -> String {
    let markdown = Markdown::new(model.release, Api::of(model.modules[module].folder()));
    let texts = [&docs.summary, &docs.description].into_iter().flatten();
    paragraphs(texts.map(|text| links::jobs(model, names, module, &markdown.convert(text))))
}

/// The words of an item of the scope's module.
fn own_words(scope: &Scope<'_>, docs: &Docs) -> String {
    words(scope.model, scope.names, scope.module, docs)
}

/// The first paragraph of the words, on one line.
pub fn sentence(model: &Model, names: &Names, module: ModuleId, docs: &Docs) -> Option<String> {
    let words = words(model, names, module, docs);
    let first: Vec<_> = words.lines().take_while(|line| !line.is_empty()).collect();
    (!first.is_empty()).then(|| first.join(" "))
}

/// The docs of a module.
pub fn module(model: &Model, names: &Names, id: ModuleId) -> TokenStream {
    let module = &model.modules[id];
    let words = words(model, names, id, &module.docs);
    let title = match (&words, &module.title) {
        (words, Some(title)) if words.is_empty() => format!("{title}."),
        (words, None) if words.is_empty() => definition_title(model, id),
        _ => String::new(),
    };
    let source = match &module.made_by {
        Some(_) if has_earlier_names_only(model, id) => String::new(),
        Some(overlay) => format!("From the prose of the specification, by `{overlay}`."),
        None if module.is_shared() => String::new(),
        None => format!("From the definitions in `{}`.", module.file),
    };
    inner(&paragraphs([words, title, source]))
}

/// Whether the module's file is gone, and only the earlier names of its operations are left.
fn has_earlier_names_only(model: &Model, id: ModuleId) -> bool {
    let has_operations = model.operations.iter().any(|(_, operation)| operation.module == id);
    let has_types = model.used_types().any(|(_, def)| def.module == id);
    !has_operations && !has_types && model.aliases.iter().any(|alias| alias.module == id)
}

/// A file without a title of its own is called after the definition that it holds.
fn definition_title(model: &Model, id: ModuleId) -> String {
    let own = |def: &&TypeDef| def.module == id && def.at.pointer.as_str().is_empty();
    let title = model.used_types().map(|(_, def)| def).find(own).and_then(|def| def.hint.title.clone());
    title.map_or_else(|| "Definitions that other files share.".to_owned(), |title| format!("{title}."))
}

/// The docs of a job.
pub fn job(scope: &Scope<'_>, id: OperationId) -> TokenStream {
    let operation = &scope.model.operations[id];
    let own = own_words(scope, &operation.docs);
    let own = if own.is_empty() { format!("The operation `{}`.", operation.id) } else { own };
    let specification = facts::specification(scope.model, operation);
    let docs =
        outer(&paragraphs([own, markdown::route(operation), facts::list(scope, operation), specification]));
    let example = operation.example.as_ref().map(|example| example::docs(scope.model, operation, example));
    quote! { #docs #example }
}

/// The note of a `#[deprecated]` attribute, where the definitions say so.
pub fn deprecated(docs: &Docs) -> TokenStream {
    let note = match &docs.removed {
        Some(version) => format!("Matrix {version} removed it; servers may still have it"),
        None if docs.deprecated => "deprecated by the Matrix specification".to_owned(),
        None => return TokenStream::new(),
    };
    quote! { #[deprecated(note = #note)] }
}

/// Whether a module holds something deprecated.
pub fn is_deprecated(model: &Model, module: ModuleId) -> bool {
    let property = |field: &Field| field.docs.deprecated;
    let types = model.used_types().filter(|(_, def)| def.module == module);
    let in_types = types
        .into_iter()
        .any(|(_, def)| matches!(&def.kind, TypeKind::Struct(object) if object.fields.iter().any(property)));
    let operations = model.operations.iter().filter(|(_, operation)| operation.module == module);
    let in_operations = operations.into_iter().any(|(_, operation)| operation.docs.deprecated);
    let is_aliased = model.aliases.iter().any(|alias| alias.module == module);
    in_types || in_operations || is_aliased
}

/// What holds something deprecated must still name it.
pub fn allow_deprecated(allow: bool) -> TokenStream {
    if allow {
        quote! { #![allow(deprecated, reason = "what is deprecated is still sent and read")] }
    } else {
        TokenStream::new()
    }
}

/// `doc(alias)` where Rust's name isn't the wire's, and the wire's is one that rustdoc can look for.
pub fn alias(wire: &str, name: &str) -> TokenStream {
    let refused = |c: char| "\"'".contains(c) || (c.is_whitespace() && c != ' ');
    if wire == name || wire.trim() != wire || wire.is_empty() || wire.contains(refused) {
        TokenStream::new()
    } else {
        quote! { #[doc(alias = #wire)] }
    }
}

/// The docs of a type.
pub fn ty(scope: &Scope<'_>, id: TypeId) -> TokenStream {
    let def = &scope.model.types[id];
    let own = own_words(scope, &def.docs);
    let own = match (&def.hint.owner, own) {
        (Owner::Response(operation), own) => {
            let job = scope.names.operation(*operation).job.as_str();
            paragraphs([format!("Response of [`{job}`]."), own])
        }
        (Owner::Body(operation), own) => {
            let job = scope.names.operation(*operation).job.as_str();
            paragraphs([format!("Request body of [`{job}`]."), own])
        }
        (Owner::Content(wire, Part::Whole), own) => return event(scope, def, wire, own),
        (Owner::Content(wire, Part::Variant(variant)), own) => paragraphs([
            own,
            own_words(scope, &scope.model.modules[def.module].docs),
            format!("Content of `{wire}` events: `{variant}`."),
        ]),
        (_, own) if !own.is_empty() => own,
        (Owner::Content(wire, Part::Other), _) => {
            format!("Content of `{wire}` events that are none of the known variants.")
        }
        (Owner::Definition(_), _) if scope.model.modules[def.module].is_shared() => {
            "Values that the definitions list in several places.".to_owned()
        }
        (Owner::Definition(name), _) => format!("The definition `{name}`."),
        (Owner::Variant(owner, value), _) => {
            let TypeKind::Tagged(tagged) = &scope.model.types[*owner].kind else { return TokenStream::new() };
            let union = scope.named(*owner).to_string().replace(' ', "");
            match value {
                Some(value) => format!("A [`{union}`] whose `{}` is `{value}`.", tagged.tag),
                None => format!("A [`{union}`] whose `{}` has another value.", tagged.tag),
            }
        }
        (Owner::Property(owner, _), _) => {
            let owner = scope.named(*owner).to_string().replace(' ', "");
            format!("Part of [`{owner}`].")
        }
        (Owner::Request(_, property), _) => format!("A value of `{property}`."),
    };
    let docs = outer(&paragraphs([own, since(&def.docs).trim_start().to_owned()]));
    let used = used::by_jobs(scope, id);
    quote! { #docs #used }
}

/// The docs of an event type's content: what such events are for, where they occur, and since when.
fn event(scope: &Scope<'_>, def: &TypeDef, wire: &str, own: String) -> TokenStream {
    let model = scope.model;
    let module = own_words(scope, &model.modules[def.module].docs);
    let of_type = model.events.iter().find(|(_, event)| event.wire == wire);
    let kinds = of_type.map(|(_, event)| kinds(event)).unwrap_or_default();
    let since = match (&def.docs.since, model.oldest) {
        (Some(version), _) => format!(", since Matrix {version}"),
        (None, Some(oldest)) => format!(", since Matrix {oldest} or earlier"),
        (None, None) => String::new(),
    };
    let shown = of_type.map(|(_, event)| shown(event)).unwrap_or_default();
    let facts = format!("Content of `{shown}` events: {kinds}{since}.");
    let docs = outer(&paragraphs([module, own, facts]));
    let used = of_type.map(|(_, event)| used::by_events(scope, event));
    let alias = alias(wire.trim_end_matches('.'), "");
    quote! { #docs #used #alias }
}

/// The type of events, with a star for a variable.
pub fn shown(event: &Event) -> String {
    let variable = if event.is_prefix() { "*" } else { "" };
    format!("{}{variable}", event.wire)
}

/// Where events of a type occur, in words.
fn kinds(event: &Event) -> String {
    let kinds: Vec<_> = event.kinds.iter().map(|kind| kind.words()).collect();
    kinds.join(", ")
}

/// The docs of a property, with its shape on the wire.
pub fn property(scope: &Scope<'_>, field: &Field) -> String {
    let may_miss = match field.presence {
        Presence::Required => "",
        Presence::Optional => ", optional",
        Presence::Nullable => ", required, may be null",
    };
    let shape = format!("`{}`: {}{may_miss}.", field.wire, kind(scope, &field.ty, field.unit));
    described(scope, &shape, &field.docs)
}

/// The docs of a job's setter for a property of the body.
pub fn body_setter(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let kind = kind(scope, &field.ty, field.unit);
    setter(scope, &field.wire, "body", &kind, field.wait, &field.docs)
}

/// The docs of a job's setter for a parameter.
pub fn parameter_setter(scope: &Scope<'_>, parameter: &Parameter) -> TokenStream {
    let kind = kind(scope, &parameter.ty, parameter.unit);
    setter(scope, &parameter.wire, place(parameter), &kind, parameter.wait, &parameter.docs)
}

/// The docs of a job's field for a parameter.
pub fn parameter_field(scope: &Scope<'_>, parameter: &Parameter) -> TokenStream {
    let kind = kind(scope, &parameter.ty, parameter.unit);
    let shape = format!("`{}` in the {}: {kind}.", parameter.wire, place(parameter));
    outer(&described(scope, &shape, &parameter.docs))
}

fn place(parameter: &Parameter) -> &'static str {
    match parameter.place {
        ParameterPlace::Path | ParameterPlace::Transaction => "path",
        ParameterPlace::Query => "query",
        ParameterPlace::Header | ParameterPlace::ContentType => "headers",
    }
}

fn setter(
    scope: &Scope<'_>,
    wire: &str,
    place: &str,
    kind: &str,
    wait: Option<u64>,
    docs: &Docs,
) -> TokenStream {
    let own = own_words(scope, docs);
    let wait = wait.map_or("", |_| "Extends the time limit of each attempt by as much.").to_owned();
    outer(&paragraphs([format!("Sets `{wire}` in the {place}: {kind}.{}", since(docs)), own, wait]))
}

fn since(docs: &Docs) -> String {
    docs.since.as_ref().map(|version| format!(" Since Matrix {version}.")).unwrap_or_default()
}

pub fn described(scope: &Scope<'_>, shape: &str, docs: &Docs) -> String {
    let own = own_words(scope, docs);
    paragraphs([own, format!("{shape}{}", since(docs))])
}

/// What a constructor takes, as an item of a list: what it is, and what it is for.
pub fn argument(scope: &Scope<'_>, wire: &str, kind: &str, docs: &Docs) -> String {
    let own = sentence(scope.model, scope.names, scope.module, docs);
    let own = own.map(|own| format!(". {own}")).unwrap_or_default();
    format!("\n- `{wire}`: {kind}{own}")
}

/// What a value is, in a few words.
pub fn kind(scope: &Scope<'_>, ty: &Type, unit: Option<Unit>) -> String {
    match ty {
        Type::Boolean => "boolean".to_owned(),
        Type::Integer => "integer".to_owned(),
        Type::Count => match unit {
            Some(Unit::Seconds) => "integer, a duration in seconds".to_owned(),
            Some(Unit::TimestampSeconds) => "integer, a time in seconds since the Unix epoch".to_owned(),
            Some(Unit::Timestamp) => "integer, a time in milliseconds since the Unix epoch".to_owned(),
            Some(Unit::Milliseconds) | None => "integer, a duration in milliseconds".to_owned(),
        },
        Type::Float => "number".to_owned(),
        Type::Bytes => "bytes".to_owned(),
        Type::Runtime(Handwritten::RawJson) => "JSON, not parsed".to_owned(),
        Type::Content | Type::Runtime(_) => "object".to_owned(),
        Type::Boxed(inner) => kind(scope, inner, unit),
        Type::String => "string".to_owned(),
        Type::Identifier(kind) => format!("string, {}", identifier(*kind)),
        Type::Secret(inner) => format!("{}, secret (hidden by `Debug`)", kind(scope, inner, None)),
        Type::List(_) => "array".to_owned(),
        Type::Map(..) => "object, a map".to_owned(),
        Type::Named(id) => match scope.model.types[*id].kind {
            TypeKind::Struct(_) => "object".to_owned(),
            TypeKind::Enum(_) => "string, an enum".to_owned(),
            TypeKind::Tagged(_) => "object".to_owned(),
            TypeKind::Union(_) => "one of several types".to_owned(),
        },
        Type::Tuple(parts) => format!("array of exactly {} items", parts.len()),
        Type::Raw(_) => "event object, not parsed".to_owned(),
        Type::Nullable(inner) => format!("{} or null", kind(scope, inner, None)),
        Type::Open(Value::Any, _) => "any JSON value".to_owned(),
        Type::Open(Value::Object, _) => "any JSON object".to_owned(),
        Type::Open(Value::Content, _) => "object, the content of an event".to_owned(),
    }
}

/// `loginToken` for `login_token`: the name that people know from elsewhere.
pub fn camel_alias(name: &FieldName) -> TokenStream {
    let mut parts = name.as_str().split('_');
    let mut camel = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mut chars = part.chars();
        camel.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        camel.push_str(chars.as_str());
    }
    alias(&camel, name.as_str())
}

/// What a string identifies, in words.
pub fn identifier(kind: Identifier) -> &'static str {
    match kind {
        Identifier::User => "a user ID",
        Identifier::Room => "a room ID",
        Identifier::RoomAlias => "a room alias",
        Identifier::RoomOrAlias => "a room ID or room alias",
        Identifier::Event => "an event ID",
        Identifier::Server => "a server name",
        Identifier::Mxc => "a media URI: `mxc://server/id`",
    }
}
