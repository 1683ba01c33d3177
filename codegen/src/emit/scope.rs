//! What a module sees: its own types, types of other modules, the runtime's names.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;

use crate::model::{Field, Model, ModuleId, TypeId, TypeKind};
use crate::name::{FieldName, Import, Names, near};

/// The feature that the other side of the wire has.
pub const SERVER: &str = "server";

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
    /// The same for items that only the feature [`SERVER`] compiles.
    gated: RefCell<BTreeSet<Import>>,
    /// Whether such items are being made.
    is_gated: Cell<bool>,
}

impl<'a> Scope<'a> {
    pub fn new(model: &'a Model, names: &'a Names, module: ModuleId) -> Self {
        let imported = near::others(model, names, module);
        Self::with(model, names, module, imported, false)
    }

    /// A place from which everything is called by its whole path.
    pub fn absolute(model: &'a Model, names: &'a Names, module: ModuleId) -> Self {
        Self::with(model, names, module, BTreeSet::new(), true)
    }

    fn with(
        model: &'a Model,
        names: &'a Names,
        module: ModuleId,
        imported: BTreeSet<TypeId>,
        absolute: bool,
    ) -> Self {
        let (imports, gated, is_gated) = Default::default();
        Self { model, names, module, imported, absolute, imports, gated, is_gated }
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

    /// The properties of a struct with their names in Rust; none of any other type.
    pub fn properties(&self, id: TypeId) -> Vec<(&'a Field, &'a FieldName)> {
        let TypeKind::Struct(object) = &self.model.types[id].kind else { return Vec::new() };
        object.fields.iter().zip(self.names.fields_of(id)).collect()
    }

    /// The property of a struct that has this name in JSON.
    pub fn property(&self, id: TypeId, wire: &str) -> Option<(&'a Field, &'a FieldName)> {
        self.properties(id).into_iter().find(|(field, _)| field.wire == wire)
    }

    /// Notes that the module's items use `imports` by their bare names.
    pub fn import(&self, imports: &[Import]) {
        let set = if self.is_gated.get() { &self.gated } else { &self.imports };
        set.borrow_mut().extend(imports);
    }

    /// Makes items that only the feature [`SERVER`] compiles.
    pub fn gated<T>(&self, make: impl FnOnce() -> T) -> T {
        let before = self.is_gated.replace(true);
        let made = make();
        self.is_gated.set(before);
        made
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
        let gated = self.gated.borrow().difference(&self.imports.borrow()).copied().collect();
        let gated = lines(&gated, &quote! { #[cfg(feature = #SERVER)] });
        quote! { #others #gated #(#types)* }
    }
}

/// The `use` lines for what is used of other crates.
pub fn use_lines(used: &BTreeSet<Import>) -> TokenStream {
    lines(used, &TokenStream::new())
}

fn lines(used: &BTreeSet<Import>, cfg: &TokenStream) -> TokenStream {
    let lines = Import::BY_PATH.iter().filter_map(|(path, imports)| {
        let path: Vec<_> = path.split("::").map(ident::of_path).collect();
        let imports: Vec<_> = imports.iter().filter(|import| used.contains(import)).collect();
        match imports.as_slice() {
            [] => None,
            [import] => Some(quote! { #cfg use #(#path)::*::#import; }),
            _ => Some(quote! { #cfg use #(#path)::*::{#(#imports),*}; }),
        }
    });
    quote! { #(#lines)* }
}
