//! What a module sees: its own types, types of other modules, the runtime's names.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;

use crate::model::{Model, ModuleId, TypeId};
use crate::name::{Import, Names, near};

/// One module, while its items are made.
pub struct Scope<'a> {
    pub model: &'a Model,
    pub names: &'a Names,
    pub module: ModuleId,
    /// Types of other modules that are called by their bare names.
    imported: BTreeSet<TypeId>,
    absolute: bool,
    /// Items of other crates that the module's items use.
    imports: RefCell<BTreeSet<Import>>,
}

impl<'a> Scope<'a> {
    pub fn new(model: &'a Model, names: &'a Names, module: ModuleId) -> Self {
        let imported = near::others(model, names, module);
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

    /// The `use` lines of the module. Types that its items name can be found in it, too: they may have been its own
    /// before other files came to share them.
    pub fn uses(&self) -> TokenStream {
        let path = |id: TypeId| (self.names.module(self.model.types[id].module), self.names.ty(id));
        let mut types: Vec<_> = self.imported.iter().map(|id| path(*id)).collect();
        types.sort();
        let types = types.into_iter().map(|(path, name)| quote! { pub use crate::#(#path::)*#name; });
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
