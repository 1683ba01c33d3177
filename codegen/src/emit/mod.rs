//! From model and names to the tokens of a crate; nothing can fail here any more.

mod alias;
mod catalog;
mod codec;
mod construct;
mod docs;
mod endpoint;
mod enums;
mod envelope;
mod event;
mod example;
mod facts;
mod front;
mod ident;
mod index;
mod inputs;
mod job;
mod links;
mod markdown;
mod message;
mod modules;
mod pages;
mod receive;
mod scope;
mod shared;
mod structs;
mod tagged;
mod test_server;
mod typed;
mod unions;
mod used;
mod values;
mod within;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Model, ModuleId, Owner, TypeDef, TypeId, TypeKind};
use crate::name::Names;
use crate::release::Version;
use scope::Scope;

pub use front::FrontPage;
pub use index::Index;

/// The crate before it becomes text.
pub struct Crate {
    /// The Matrix release.
    pub release: Version,
    /// The folders of the APIs in it, each a cargo feature.
    pub features: Vec<&'static str>,
    /// Whether there are types of events, which a feature of their own has.
    pub events: bool,
    /// Its Rust files.
    pub files: Vec<RustFile>,
    /// What its front page says.
    pub front: FrontPage,
    /// The pages that list what is in it.
    pub indexes: Vec<Index>,
}

/// One Rust file.
pub struct RustFile {
    /// Below the crate: `src/client_server/login_token.rs`.
    pub path: String,
    /// The definition it comes from; none for what comes from all of them.
    pub source: Option<String>,
    /// Its content.
    pub tokens: TokenStream,
}

/// Makes every Rust file of the crate; `words` is what the front page says.
pub fn emit(model: &Model, names: &Names, words: &str) -> Crate {
    let front = front::page(words.trim());
    let mut files: Vec<_> = model.used_modules().map(|(id, _)| file(model, names, id)).collect();
    files.extend(modules::folders(model, names, &front));
    files.push(catalog::catalog(model, names));
    files.push(test_server::test_server(model, names));
    files.extend(event::any(model, names));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Crate {
        release: model.release,
        features: modules::features(model),
        events: model.events.ids().next().is_some(),
        files,
        front,
        indexes: index::all(model, names),
    }
}

/// A module: its jobs, each with its response, then the file's other types by first use.
fn file(model: &Model, names: &Names, module: ModuleId) -> RustFile {
    let scope = Scope::new(model, names, module);
    let mut done = BTreeSet::new();
    let mut items = TokenStream::new();
    for (id, _) in model.operations.iter().filter(|(_, operation)| operation.module == module) {
        items.extend(job::job(&scope, id));
        items.extend(endpoint::endpoint(&scope, id));
        let own = |def: &TypeDef| [Owner::Body(id), Owner::Response(id)].contains(&def.hint.owner);
        let responses = model.used_types().filter(|(_, def)| def.module == module && own(def));
        for (response, _) in responses {
            done.insert(response);
            items.extend(ty(&scope, response));
        }
    }
    for (_, event) in model.events.iter().filter(|(_, event)| event.module == module) {
        done.insert(event.content);
        items.extend(ty(&scope, event.content));
        items.extend(event::event(&scope, event));
    }
    let others = model.used_types().filter(|(id, def)| def.module == module && !done.contains(id));
    for (id, _) in others {
        items.extend(ty(&scope, id));
    }
    items.extend(alias::aliases(&scope));
    let docs = docs::module(model, names, module);
    let uses = scope.uses();
    let allow = docs::allow_deprecated(docs::is_deprecated(model, module));
    RustFile {
        path: format!("src/{}.rs", modules::path(names.module(module))),
        source: (!model.modules[module].is_shared()).then(|| model.modules[module].source().to_string()),
        tokens: quote! { #docs #allow #uses #items },
    }
}

fn ty(scope: &Scope<'_>, id: TypeId) -> TokenStream {
    match &scope.model.types[id].kind {
        TypeKind::Struct(object) => structs::structure(scope, id, object),
        TypeKind::Enum(set) => enums::enumeration(scope, id, set),
        TypeKind::Union(variants) => unions::union(scope, id, variants),
        TypeKind::Tagged(tagged) => tagged::tagged(scope, id, tagged),
    }
}
