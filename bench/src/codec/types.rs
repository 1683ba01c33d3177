//! The types alone: what the generator makes, without jobs and endpoints.

use matrix_jobs_codegen::{generate as generate_crate, load::SourceTree};
use syn::{File, Ident, Item, Type};

use crate::{
    definitions::{self, files},
    files::bench,
};

/// The files of a crate that holds types only.
pub struct Types {
    /// Paths below `src/`, and what they hold.
    pub files: Vec<(String, File)>,
    /// How many structs and enums there are.
    pub count: usize,
}

/// The module of the operations as data, which needs the jobs.
const CATALOG: &str = "catalog";

/// Generates the selected definitions with the project's own generator, and keeps the types.
pub fn generate() -> Result<Types, String> {
    let tree = selected()?;
    let release = definitions::release(&tree)?;
    let krate = generate_crate(&tree, release).map_err(|wrong| wrong.render(&tree))?;
    let sources = krate.iter().filter_map(|(path, text)| Some((path.strip_prefix("src/")?, text)));
    let files: Vec<_> = sources
        .filter(|(path, _)| *path != format!("{CATALOG}.rs"))
        .map(|(path, text)| {
            let file = syn::parse_file(text).map_err(|why| format!("error: generated {path}: {why}"))?;
            Ok((path.to_owned(), types_only(file, path == "lib.rs")))
        })
        .collect::<Result<_, String>>()?;
    let count = files.iter().flat_map(|(_, file)| &file.items).filter(|item| is_type(item)).count();
    Ok(Types { files, count })
}

/// The project's definitions with this benchmark's selection; its overlays serve where the project has none.
fn selected() -> Result<SourceTree, String> {
    let ours = files(&bench().join("codec"))?;
    let (selection, overlays): (Vec<_>, Vec<_>) = ours
        .into_iter()
        .filter(|(path, _)| path.ends_with(".yaml"))
        .partition(|(path, _)| path == "selection.yaml");
    definitions::read(overlays, selection)
}

fn types_only(mut file: File, is_top: bool) -> File {
    let jobs: Vec<Ident> = file.items.iter().filter_map(job).collect();
    file.items.retain(|item| match item {
        Item::Struct(item) => !jobs.contains(&item.ident),
        // What only a feature brings isn't a type.
        Item::Use(item) => !is_top && item.attrs.is_empty(),
        Item::Mod(item) => item.ident != CATALOG,
        Item::Enum(_) | Item::Macro(_) | Item::Type(_) => true,
        _ => false,
    });
    for item in &mut file.items {
        if let Item::Mod(module) = item {
            module.attrs.clear();
        }
    }
    file.attrs.clear();
    file
}

/// The job that an `impl Job for …` is about.
fn job(item: &Item) -> Option<Ident> {
    let Item::Impl(item) = item else { return None };
    let (path, _) = item.trait_.as_ref()?;
    match &*item.self_ty {
        Type::Path(ty) if path.is_ident("Job") => ty.path.get_ident().cloned(),
        _ => None,
    }
}

fn is_type(item: &Item) -> bool {
    matches!(item, Item::Struct(_) | Item::Enum(_))
}
