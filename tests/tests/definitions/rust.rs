//! The committed Rust sources, as syn reads them: what a user of the crate sees.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use syn::parse::{Parse, ParseStream};
use syn::{FnArg, ImplItem, Item, Pat, ReturnType, UseTree, braced};

use super::{each_file, root};

/// A type: `crate::…` for one of the crate's own, else the last word of its path.
#[derive(Clone, Debug, PartialEq)]
pub struct Ty {
    pub name: String,
    pub args: Vec<Ty>,
}

/// A struct that is a record.
#[derive(Default)]
pub struct Record {
    pub rows: Vec<Row>,
    /// The type of the properties beside the named ones.
    pub extra: Option<Ty>,
    fields: BTreeMap<String, Ty>,
}

/// A property of a record.
pub struct Row {
    pub wire: String,
    pub presence: String,
    pub ty: Ty,
}

/// A job.
#[derive(Default)]
pub struct Job {
    pub path: String,
    pub arguments: Vec<(String, Ty)>,
    pub setters: Vec<(String, Ty)>,
    pub response: Option<Ty>,
}

/// All of it, by path.
#[derive(Default)]
pub struct Sources {
    pub records: BTreeMap<String, Record>,
    pub sets: BTreeMap<String, Vec<String>>,
    pub unions: BTreeMap<String, Vec<Option<Ty>>>,
    /// Objects that a property tells apart.
    pub tagged: BTreeSet<String>,
    /// Jobs by module and operation.
    pub jobs: BTreeMap<(String, String), Job>,
}

/// One file while it is read.
struct File {
    module: String,
    names: BTreeMap<String, String>,
}

impl Sources {
    pub fn read() -> Self {
        let base = root().join("generated/src");
        let mut sources = Self::default();
        each_file(&base, "rs", &mut |path| {
            let name = path.strip_prefix(&base).expect("a file below it").with_extension("");
            let module: Vec<_> = name.iter().filter_map(|part| part.to_str()).collect();
            let text = fs::read_to_string(path).expect("a source file");
            let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{module:?}: {error}"));
            sources.file(&module.join("::"), &file.items);
        });
        sources
    }

    fn file(&mut self, module: &str, items: &[Item]) {
        let mut file = File { module: format!("crate::{module}"), names: BTreeMap::new() };
        for item in items {
            match item {
                Item::Use(item) => file.import(&item.tree, ""),
                Item::Struct(item) => file.local(&item.ident.to_string()),
                Item::Enum(item) => file.local(&item.ident.to_string()),
                _ => {}
            }
        }
        items.iter().for_each(|item| self.item(&file, item));
        items.iter().for_each(|item| self.table(&file, item));
    }

    fn item(&mut self, file: &File, item: &Item) {
        match item {
            Item::Struct(item) if item.ident.to_string().ends_with("Job") => {
                let path = file.path(&item.ident);
                let key = (file.module.clone(), alias(&item.attrs));
                self.jobs.insert(key, Job { path, ..Job::default() });
            }
            Item::Struct(item) => {
                // A parameter stands for the type that it has unless a program chooses another.
                let defaults = item.generics.type_params().filter_map(|parameter| {
                    Some((parameter.ident.to_string(), file.ty(&parameter.default.as_ref()?.1)))
                });
                let defaults: BTreeMap<_, _> = defaults.collect();
                let fields = item.fields.iter();
                let fields = fields.filter_map(|field| {
                    let ty = file.ty(&field.ty);
                    let ty = defaults.get(&ty.name).cloned().unwrap_or(ty);
                    Some((field.ident.as_ref()?.to_string(), ty))
                });
                let fields = fields.collect();
                self.records.insert(file.path(&item.ident), Record { fields, ..Record::default() });
            }
            Item::Impl(item) => {
                let name = file.ty(&item.self_ty).name;
                let Some(job) = self.jobs.values_mut().find(|job| job.path == name) else {
                    return;
                };
                item.items.iter().for_each(|item| job.member(file, item));
            }
            _ => {}
        }
    }

    fn table(&mut self, file: &File, item: &Item) {
        let Item::Macro(item) = item else { return };
        let body = &item.mac;
        let name = body.path.segments.last().expect("a name").ident.to_string();
        let parsed = "the macro's own form";
        match name.as_str() {
            "record" => {
                let table: RecordTable = body.parse_body().expect(parsed);
                let record = self.records.get_mut(&file.path(&table.name)).expect("its struct");
                let field = |name: &str| record.fields.get(name).cloned().expect("its field");
                let row = |(name, presence, wire): &(String, String, String)| {
                    let ty = field(name);
                    // A parameter tells by what stands for it whether it has to be there.
                    let presence = match presence.as_str() {
                        known @ ("Required" | "Optional" | "Nullable") => known,
                        _ if ty.name == "Option" => "Optional",
                        _ => "Required",
                    };
                    Row { wire: wire.clone(), presence: presence.to_owned(), ty }
                };
                let rows = table.rows.iter().map(row).collect();
                let extra = table.extra.as_deref().map(field);
                (record.rows, record.extra) = (rows, extra);
            }
            "open_enum" => {
                let table: SetTable = body.parse_body().expect(parsed);
                self.sets.insert(file.path(&table.0), table.1);
            }
            "union" => {
                let table: UnionTable = body.parse_body().expect(parsed);
                let variants = table.1.iter().map(|ty| ty.as_ref().map(|ty| file.ty(ty))).collect();
                self.unions.insert(file.path(&table.0), variants);
            }
            "tagged" => {
                let table: TaggedTable = body.parse_body().expect(parsed);
                self.tagged.insert(file.path(&table.0));
            }
            _ => {}
        }
    }
}

impl Job {
    fn member(&mut self, file: &File, item: &ImplItem) {
        match item {
            ImplItem::Type(ty) if ty.ident == "Response" => self.response = Some(file.ty(&ty.ty)),
            ImplItem::Fn(function) if matches!(function.vis, syn::Visibility::Public(_)) => {
                let inputs = function.sig.inputs.iter().filter_map(|input| match input {
                    FnArg::Typed(input) => Some((pattern(&input.pat), file.ty(&input.ty))),
                    FnArg::Receiver(_) => None,
                });
                let inputs: Vec<_> = inputs.collect();
                let name = plain(&function.sig.ident);
                assert!(matches!(function.sig.output, ReturnType::Type(..)), "{name} gives nothing back");
                match name.as_str() {
                    "new" => self.arguments = inputs,
                    // The same for what a program knows the type of, which the definitions don't.
                    "event" | "prefixed_event" => {}
                    // Of open bodies: any property. That they are open is seen on their types.
                    "with_extra" => assert_eq!(inputs.len(), 2, "a name and a value"),
                    _ => {
                        let [(_, ty)] = inputs.as_slice() else {
                            panic!("the setter {name} takes one value")
                        };
                        self.setters.push((name, ty.clone()));
                    }
                }
            }
            _ => {}
        }
    }
}

impl File {
    fn import(&mut self, tree: &UseTree, before: &str) {
        match tree {
            UseTree::Path(path) => self.import(&path.tree, &format!("{before}{}::", path.ident)),
            UseTree::Name(name) => {
                drop(self.names.insert(name.ident.to_string(), format!("{before}{}", name.ident)))
            }
            UseTree::Rename(name) => {
                self.names.insert(name.rename.to_string(), format!("{before}{}", name.ident));
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(tree, before)),
            UseTree::Glob(_) => {}
        }
    }

    fn local(&mut self, name: &str) {
        self.names.insert(name.to_owned(), format!("{}::{name}", self.module));
    }

    fn path(&self, name: &syn::Ident) -> String {
        format!("{}::{name}", self.module)
    }

    fn ty(&self, ty: &syn::Type) -> Ty {
        match ty {
            syn::Type::Path(ty) => self.path_ty(&ty.path),
            syn::Type::Reference(ty) => self.ty(&ty.elem),
            syn::Type::Tuple(ty) => {
                Ty { name: "()".into(), args: ty.elems.iter().map(|ty| self.ty(ty)).collect() }
            }
            syn::Type::ImplTrait(ty) => match ty.bounds.first() {
                Some(syn::TypeParamBound::Trait(bound)) => {
                    let bound = self.path_ty(&bound.path);
                    Ty { name: format!("impl {}", bound.name), ..bound }
                }
                _ => panic!("an unknown bound in {}", self.module),
            },
            _ => panic!("a type of an unknown form in {}", self.module),
        }
    }

    fn path_ty(&self, path: &syn::Path) -> Ty {
        let words: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let full = match words.as_slice() {
            [word] => self.names.get(word).cloned().unwrap_or_else(|| word.clone()),
            _ => words.join("::"),
        };
        let name = if full.starts_with("crate::") {
            full
        } else {
            full.rsplit("::").next().unwrap_or_default().to_owned()
        };
        let mut args = Vec::new();
        if let syn::PathArguments::AngleBracketed(given) = &path.segments.last().expect("a word").arguments {
            args.extend(given.args.iter().filter_map(|argument| match argument {
                syn::GenericArgument::Type(ty) => Some(self.ty(ty)),
                syn::GenericArgument::AssocType(item) => Some(self.ty(&item.ty)),
                _ => None,
            }));
        }
        Ty { name, args }
    }
}

/// `Type { 0 field: Presence "wire", …, ..extra }`
struct RecordTable {
    name: syn::Ident,
    rows: Vec<(String, String, String)>,
    extra: Option<String>,
}

impl Parse for RecordTable {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut table = Self { name: input.parse()?, rows: Vec::new(), extra: None };
        // `Type<C>`: the content of an event, of the program's choice.
        input.parse::<syn::Generics>()?;
        let rows;
        braced!(rows in input);
        while !rows.is_empty() {
            if rows.parse::<Option<syn::Token![..]>>()?.is_some() {
                table.extra = Some(rows.parse::<syn::Ident>()?.to_string());
            } else if rows.parse::<Option<syn::Token![=]>>()?.is_some() {
                // A property that is always the same is not a field.
                let (_name, _value): (syn::LitStr, syn::LitStr) = (rows.parse()?, rows.parse()?);
            } else {
                let number: syn::LitInt = rows.parse()?;
                assert_eq!(number.base10_parse::<usize>()?, table.rows.len(), "fields are numbered");
                let field =
                    rows.call(syn::ext::IdentExt::parse_any).map(|name: syn::Ident| name.to_string())?;
                rows.parse::<syn::Token![:]>()?;
                let presence: syn::Ident = rows.parse()?;
                let wire: syn::LitStr = rows.parse()?;
                table.rows.push((field, presence.to_string(), wire.value()));
            }
            rows.parse::<Option<syn::Token![,]>>()?;
        }
        Ok(table)
    }
}

/// `Type { Variant = "text", … }`
struct SetTable(syn::Ident, Vec<String>);

impl Parse for SetTable {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        let (rows, mut values) = (rows(input)?, Vec::new());
        while !rows.is_empty() {
            rows.parse::<syn::Ident>()?;
            rows.parse::<syn::Token![=]>()?;
            values.push(rows.parse::<syn::LitStr>()?.value());
            rows.parse::<Option<syn::Token![,]>>()?;
        }
        Ok(Self(name, values))
    }
}

/// `Type { Variant(Type), Null, … }`
struct UnionTable(syn::Ident, Vec<Option<syn::Type>>);

impl Parse for UnionTable {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        let (rows, mut variants) = (rows(input)?, Vec::new());
        while !rows.is_empty() {
            rows.parse::<syn::Ident>()?;
            variants.push(if rows.peek(syn::token::Paren) {
                let ty;
                syn::parenthesized!(ty in rows);
                Some(ty.parse()?)
            } else {
                None
            });
            rows.parse::<Option<syn::Token![,]>>()?;
        }
        Ok(Self(name, variants))
    }
}

/// `Type by "property" { _ Variant(Type), Variant(Type) = "value", … }`
struct TaggedTable(syn::Ident);

impl Parse for TaggedTable {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        let (_by, _property): (syn::Ident, syn::LitStr) = (input.parse()?, input.parse()?);
        let rows = rows(input)?;
        while !rows.is_empty() {
            rows.step(|cursor| Ok(((), cursor.token_tree().map_or(*cursor, |(_, rest)| rest))))?;
        }
        Ok(Self(name))
    }
}

fn rows<'i>(input: ParseStream<'i>) -> syn::Result<syn::parse::ParseBuffer<'i>> {
    let rows;
    braced!(rows in input);
    Ok(rows)
}

/// The name that an item has in the definitions.
fn alias(attributes: &[syn::Attribute]) -> String {
    let mut aliases =
        attributes.iter().filter(|attribute| attribute.path().is_ident("doc")).filter_map(|doc| {
            let argument: syn::MetaNameValue = doc.parse_args().ok()?;
            match (argument.path.is_ident("alias"), argument.value) {
                (true, syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. })) => Some(text.value()),
                _ => None,
            }
        });
    aliases.next_back().expect("the operation's name")
}

fn pattern(pattern: &Pat) -> String {
    match pattern {
        Pat::Ident(name) => plain(&name.ident),
        _ => panic!("an argument without a name"),
    }
}

/// An identifier without the mark of a raw one.
fn plain(name: &syn::Ident) -> String {
    let name = name.to_string();
    name.strip_prefix("r#").map_or(name.clone(), str::to_owned)
}

/// A name without what differs between languages: `roomId` and `room_id` are one.
pub fn bare(name: &str) -> String {
    let name = name.strip_prefix("m.").unwrap_or(name);
    let letters: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    letters.to_lowercase()
}

/// The module of a definition's file.
pub fn module(file: &str) -> String {
    format!("crate::{}", file.trim_end_matches(".yaml").replace('/', "::").replace(['-', '.'], "_"))
}
