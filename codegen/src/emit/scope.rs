//! What a module sees: its own types, types of other modules, the runtime's names.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;

use crate::model::{Model, ModuleId, Presence, Struct, Tagged, Type, TypeDef, TypeId, TypeKind};
use crate::name::{Import, Names, TypeName};

/// One module, while its items are made.
pub struct Scope<'a> {
    pub model: &'a Model,
    pub names: &'a Names,
    pub module: ModuleId,
    /// Types of other modules that can be called by their bare names.
    imported: BTreeSet<TypeId>,
    absolute: bool,
    /// Items of other crates that the module's items use.
    imports: RefCell<BTreeSet<Import>>,
}

impl<'a> Scope<'a> {
    pub fn new(model: &'a Model, names: &'a Names, module: ModuleId) -> Self {
        let mut by_name: BTreeMap<&TypeName, BTreeSet<TypeId>> = BTreeMap::new();
        for id in mentioned(model, module) {
            by_name.entry(names.ty(id)).or_default().insert(id);
        }
        let imported = by_name
            .into_values()
            .filter(|ids| ids.len() == 1)
            .flatten()
            .filter(|id| model.types[*id].module != module)
            .collect();
        Self { model, names, module, imported, absolute: false, imports: RefCell::default() }
    }

    /// A place from which everything is called by its whole path.
    pub fn absolute(model: &'a Model, names: &'a Names, module: ModuleId) -> Self {
        Self { model, names, module, imported: BTreeSet::new(), absolute: true, imports: RefCell::default() }
    }

    /// The type as this module writes it.
    pub fn named(&self, id: TypeId) -> TokenStream {
        let name = self.names.ty(id);
        let near = self.model.types[id].module == self.module || self.imported.contains(&id);
        if near && !self.absolute {
            return quote! { #name };
        }
        let path = self.names.module(self.model.types[id].module);
        quote! { crate::#(#path::)*#name }
    }

    /// Notes that the module's items use `imports` by their bare names.
    pub fn import(&self, imports: &[Import]) {
        self.imports.borrow_mut().extend(imports);
    }

    /// What the items use of other crates.
    pub fn imports(&self) -> BTreeSet<Import> {
        self.imports.borrow().clone()
    }

    /// The `use` lines of the module.
    pub fn uses(&self) -> TokenStream {
        let path = |id: TypeId| (self.names.module(self.model.types[id].module), self.names.ty(id));
        let mut types: Vec<_> = self.imported.iter().map(|id| path(*id)).collect();
        types.sort();
        let types = types.into_iter().map(|(path, name)| quote! { use crate::#(#path::)*#name; });
        let others = use_lines(&self.imports.borrow());
        quote! { #others #(#types)* }
    }
}

/// The `use` lines for what is used of other crates.
pub fn use_lines(used: &BTreeSet<Import>) -> TokenStream {
    let lines = Import::BY_PATH.iter().filter_map(|(path, imports)| {
        let path: Vec<_> = path.split("::").map(ident::of_path).collect();
        let imports: Vec<_> = imports.iter().filter(|import| used.contains(import)).collect();
        match imports.as_slice() {
            [] => None,
            [import] => Some(quote! { use #(#path)::*::#import; }),
            _ => Some(quote! { use #(#path)::*::{#(#imports),*}; }),
        }
    });
    quote! { #(#lines)* }
}

/// Every named type that the module's items name, its own too.
fn mentioned(model: &Model, module: ModuleId) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    for (_, operation) in model.operations.iter().filter(|(_, operation)| operation.module == module) {
        let sent = operation.sent();
        let types = sent.iter().chain(operation.received());
        types.for_each(|ty| ty.each_named(&mut |id| _ = found.insert(id)));
    }
    for (id, def) in model.used_types().filter(|(_, def)| def.module == module) {
        found.insert(id);
        let mentions = def.mentions().into_iter();
        mentions.chain(arguments(model, def)).for_each(|ty| ty.each_named(&mut |id| _ = found.insert(id)));
    }
    found
}

/// What the constructors of a type take that do not take its own fields.
fn arguments<'a>(model: &'a Model, def: &'a TypeDef) -> Vec<&'a Type> {
    let structure = |ty: &Type| match ty {
        Type::Named(id) => match &model.types[*id].kind {
            TypeKind::Struct(object) => Some(object),
            _ => None,
        },
        _ => None,
    };
    let taken = |object: &'a Struct| {
        let is_taken = |wire: &String| object.constructors.iter().any(|one| one.fields.contains(wire));
        let fields = object.fields.iter();
        fields
            .filter(move |field| field.presence != Presence::Optional || is_taken(&field.wire))
            .map(|field| &field.ty)
    };
    match &def.kind {
        TypeKind::Tagged(Tagged { variants, .. }) => {
            variants.iter().filter_map(|(_, ty)| structure(ty)).flat_map(taken).collect()
        }
        TypeKind::Struct(object) => {
            let inlined = object.fields.iter().filter(|field| object.inlined.contains(&field.wire));
            inlined.filter_map(|field| structure(&field.ty)).flat_map(taken).collect()
        }
        TypeKind::Enum(_) | TypeKind::Union(_) => Vec::new(),
    }
}
