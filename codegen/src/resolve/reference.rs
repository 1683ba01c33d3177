//! `$ref`: from the text of a reference to the node that is meant.

use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;

use crate::{
    diagnostic::{Diagnostics, FilePath, Pointer},
    load::{Cursor, Documents, Layout, Node},
};

/// A reference taken apart: every spelling of a target gives the same value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    pub(crate) file: FilePath,
    pub(crate) pointer: Pointer,
}

/// What is wrong with a reference, and what to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) problem: String,
    pub(crate) help: String,
}

fn refuse<T>(problem: String, help: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal { problem, help: help.into() })
}

pub(super) fn follow<'a>(
    documents: &'a Documents,
    reference: &Cursor<'a>,
    diagnostics: &mut Diagnostics,
) -> Option<Cursor<'a>> {
    let mut reference = reference.clone();
    let mut seen = BTreeSet::new();
    loop {
        let step = step(documents, &reference).and_then(|found| match found {
            Some(node) if seen.contains(&(node.file().clone(), node.pointer())) => cycle(&reference),
            found => Ok(found),
        });
        let found =
            step.map_err(|why| diagnostics.report(reference.place(), why.problem, why.help)).ok()??;
        match (found.get("$ref"), found.node().entries()) {
            (Some(next), [_]) => {
                seen.insert((found.file().clone(), found.pointer()));
                reference = next;
            }
            _ => return Some(found),
        }
    }
}

fn cycle<T>(reference: &Cursor<'_>) -> Result<T, Refusal> {
    let text = reference.as_str().unwrap_or_default();
    refuse(
        format!("the reference `{text}` leads back to itself"),
        "let one of the references in this circle be a definition",
    )
}

/// One reference; none for a target in a broken file.
pub(crate) fn step<'a>(
    documents: &'a Documents,
    reference: &Cursor<'a>,
) -> Result<Option<Cursor<'a>>, Refusal> {
    let Some(text) = reference.as_str() else {
        let kind = reference.node().kind();
        return refuse(format!("a `$ref` is {kind}"), "write a relative path, a `#/pointer`, or both");
    };
    let target = target(documents.layout(), reference.file(), text)?;
    if !documents.contains(target.file.as_str()) {
        return refuse(
            format!("the reference `{text}` means the file `{}`, which isn't there", target.file),
            similar(target.file.as_str(), documents.files().map(FilePath::as_str), "add the file"),
        );
    }
    let Some(top) = documents.root(target.file.as_str()) else {
        return Ok(None);
    };
    descend(top, &target, text).map(Some)
}

fn descend<'a>(top: Cursor<'a>, target: &Target, text: &str) -> Result<Cursor<'a>, Refusal> {
    let mut here = top;
    for token in target.pointer.tokens() {
        let Some(next) = here.descend(&token) else {
            let at = here.pointer();
            return refuse(
                format!("the reference `{text}` means nothing: `{}` has no `{token}` at `{at}`", target.file),
                match here.node() {
                    Node::Map(entries) => {
                        similar(&token, entries.iter().map(|(key, _)| key.as_str()), "add the key")
                    }
                    other => format!("there is {} there; end the pointer before", other.kind()),
                },
            );
        };
        here = next;
    }
    Ok(here)
}

/// Takes a reference apart that stands in `from`.
pub(crate) fn target(layout: Layout, from: &FilePath, text: &str) -> Result<Target, Refusal> {
    let (path, fragment) = text.split_once('#').unwrap_or((text, ""));
    if is_remote(path) {
        return refuse(
            format!("the reference `{text}` leads out of the definitions to another place"),
            "copy what it means into the definitions, and refer to it by a relative path",
        );
    }
    let file = match decode(path, text)?.as_str() {
        "" => from.clone(),
        path => join(layout, from, path, text)?,
    };
    let fragment = decode(fragment, text)?;
    if !fragment.is_empty() && !fragment.starts_with('/') {
        return refuse(
            format!("the reference `{text}` names an anchor, not a pointer"),
            "begin what follows the `#` with a slash, as in `#/components/schemas/Name`",
        );
    }
    let tokens = fragment.split('/').skip(1);
    let pointer = tokens.map(|token| token.replace("~1", "/").replace("~0", "~")).collect();
    Ok(Target { file, pointer })
}

fn is_remote(path: &str) -> bool {
    let scheme = path.split(['/', '?']).next().unwrap_or_default();
    scheme.contains(':') || path.starts_with("//")
}

fn decode(part: &str, text: &str) -> Result<String, Refusal> {
    match percent_decode_str(part).decode_utf8() {
        Ok(decoded) => Ok(decoded.into_owned()),
        Err(_) => refuse(
            format!("the reference `{text}` isn't UTF-8 once its `%` escapes are decoded"),
            "write the characters themselves",
        ),
    }
}

fn join(layout: Layout, from: &FilePath, path: &str, text: &str) -> Result<FilePath, Refusal> {
    let from = layout.physical(from);
    let mut folders: Vec<_> = from.split('/').collect();
    folders.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if folders.is_empty() => {
                return refuse(
                    format!("the reference `{text}` leaves the folder of the definitions"),
                    "refer to a file inside the folder; too many `..` stand in this one",
                );
            }
            ".." => _ = folders.pop(),
            name => folders.push(name),
        }
    }
    if path.starts_with('/') {
        return refuse(
            format!("the reference `{text}` is an absolute path"),
            "count from the folder of the file that the reference stands in",
        );
    }
    Ok(layout.logical(&folders.join("/")))
}

/// Of a file, what tells it from others: not the folder, which many share.
fn bare(name: &str) -> &str {
    name.strip_suffix(".yaml").map_or(name, |path| path.rsplit('/').next().unwrap_or(path))
}

/// Advice that names what is nearest to a name that doesn't exist.
pub(crate) fn similar<'a>(wanted: &str, known: impl Iterator<Item = &'a str>, otherwise: &str) -> String {
    let mut ranked: Vec<_> = known
        .map(|name| (strsim::normalized_damerau_levenshtein(bare(wanted), bare(name)), name))
        .filter(|(likeness, _)| *likeness >= 0.6)
        .collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    let names: Vec<_> = ranked.iter().take(3).map(|(_, name)| format!("`{name}`")).collect();
    if names.is_empty() {
        format!("correct the name, or {otherwise}; nothing here has a similar name")
    } else {
        format!("correct the name ({}?), or {otherwise}", names.join(" or "))
    }
}

/// Keeps a spelling that works in a layout, else makes one.
pub(crate) fn spelled(layout: Layout, from: &FilePath, to: &FilePath, text: &str) -> String {
    if target(layout, from, text).is_ok_and(|target| target.file == *to) {
        return text.to_owned();
    }
    let path = relative(&layout.physical(from), &layout.physical(to));
    match text.split_once('#') {
        Some((_, fragment)) => format!("{path}#{fragment}"),
        None => path,
    }
}

/// The way from one file to another.
fn relative(from: &str, to: &str) -> String {
    let mut from: Vec<_> = from.split('/').collect();
    let mut to: Vec<_> = to.split('/').collect();
    from.pop();
    let file = to.pop().unwrap_or_default();
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let mut way = vec![".."; from.len() - shared];
    way.extend(&to[shared..]);
    way.push(file);
    way.join("/")
}
