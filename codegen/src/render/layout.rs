//! Rust's text as a careful colleague would lay it out: prettyplease, blank lines between items, tables a row a line.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use syn::{File, Item, UseTree};

/// The text of a file.
pub fn layout(tokens: TokenStream) -> String {
    let mut file: File =
        syn::parse2(tokens.clone()).unwrap_or_else(|error| unreachable!("emit wrote `{tokens}`: {error}"));
    let items = std::mem::take(&mut file.items);
    let mut text = prettyplease::unparse(&file);
    let mut before = None;
    for item in items {
        let kind = Kind::of(&item);
        if !text.is_empty() && (kind == Kind::Other || before.as_ref() != Some(&kind)) {
            text.push('\n');
        }
        text.push_str(&self::item(item));
        before = Some(kind);
    }
    text
}

/// Lines of the same kind stand together.
#[derive(Clone, PartialEq)]
enum Kind {
    /// By the name of the crate.
    Use(String),
    Module,
    Other,
}

impl Kind {
    fn of(item: &Item) -> Self {
        match item {
            Item::Use(item) => match &item.tree {
                UseTree::Path(path) => Self::Use(path.ident.to_string()),
                _ => Self::Other,
            },
            Item::Mod(_) => Self::Module,
            _ => Self::Other,
        }
    }
}

fn item(item: Item) -> String {
    let is_impl = matches!(item, Item::Impl(_));
    match item {
        Item::Macro(table) => macro_table(&table.mac),
        item => spaced(&prettyplease::unparse(&alone(item)), is_impl),
    }
}

fn alone(item: Item) -> File {
    File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] }
}

/// Blank lines between the methods of an `impl`, which prettyplease leaves out.
fn spaced(text: &str, is_impl: bool) -> String {
    if !is_impl {
        return text.to_owned();
    }
    let mut spaced = String::with_capacity(text.len() + 64);
    let (mut after_method, mut after_constant) = (false, false);
    for line in text.lines() {
        let starts_member = line.starts_with("    ") && !line.starts_with("     ") && line != "    }";
        let is_constant = line.starts_with("    const ");
        if starts_member && (after_method || (after_constant && !is_constant)) {
            spaced.push('\n');
        }
        after_method = line == "    }" || (line.starts_with("    type ") && line.ends_with(';'));
        after_constant = is_constant && line.ends_with(';');
        spaced.push_str(line);
        spaced.push('\n');
    }
    spaced
}

/// `record! { Name { row, row } }`, a row a line.
fn macro_table(table: &syn::Macro) -> String {
    let path = table.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
    let mut text = format!("{path}! {{\n   ");
    for token in table.tokens.clone() {
        match token {
            TokenTree::Group(rows) if rows.delimiter() == Delimiter::Brace => {
                let rows = self::rows(rows.stream());
                if rows.is_empty() {
                    text.push_str(" {}\n")
                } else {
                    text.push_str(&format!(" {{\n{rows}    }}\n"))
                }
            }
            // `Type<C>` is written as such.
            TokenTree::Punct(mark) if ['<', '>', ','].contains(&mark.as_char()) => text.push(mark.as_char()),
            token if text.ends_with('<') => text.push_str(&token.to_string()),
            token => {
                // More rows may come after the first.
                if text.ends_with("}\n") {
                    text.pop();
                }
                text.push_str(&format!(" {token}"));
            }
        }
    }
    text.push_str("}\n");
    text
}

fn rows(tokens: TokenStream) -> String {
    let mut text = String::new();
    let mut row = String::new();
    let mut joined = true;
    let mut in_path = false;
    for token in tokens {
        let mark = match &token {
            TokenTree::Punct(mark) => Some((mark.as_char(), mark.spacing())),
            _ => None,
        };
        if let Some((',', _)) = mark {
            text.push_str(&format!("        {row},\n"));
            row.clear();
            joined = true;
            continue;
        }
        let is_group = matches!(&token, TokenTree::Group(_));
        if !joined && !is_group && !matches!(mark, Some((':' | '.' | '<' | '>', _))) {
            row.push(' ');
        }
        row.push_str(&token.to_string());
        // What opens a type, or a path, is followed by it.
        joined = in_path || matches!(mark, Some(('.' | '&' | '<', _) | (_, Spacing::Joint)));
        in_path = matches!(mark, Some((':', Spacing::Joint)));
    }
    if !row.is_empty() {
        text.push_str(&format!("        {row}\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    use quote::quote;

    #[test]
    fn tables_and_items_get_their_lines() {
        let tokens = quote! {
            #![doc = " Things."]
            use a::B;
            use a::D;
            #[doc = " One."]
            pub struct X { pub r#type: u8 }
            impl X {
                type A = u8;
                #[doc = " New."]
                pub fn new() -> Self { Self { r#type: 0 } }
                pub fn get(&self) -> u8 { self.r#type }
            }
            record! { X { 0 r#type: Required "type", ..extra } }
            record! { Y<C> {} }
            tagged! { Z by "kind" { _ Other(Y), One(X) = "one", } }
            pub mod a;
            pub mod b;
        };
        let want = "//! Things.\n\nuse a::B;\nuse a::D;\n\n/// One.\npub struct X {\n    pub r#type: u8,\n}\n\n\
            impl X {\n    type A = u8;\n\n    /// New.\n    pub fn new() -> Self {\n        Self { r#type: 0 }\n    }\n\n    \
            pub fn get(&self) -> u8 {\n        self.r#type\n    }\n}\n\n\
            record! {\n    X {\n        0 r#type: Required \"type\",\n        ..extra\n    }\n}\n\n\
            record! {\n    Y<C> {}\n}\n\n\
            tagged! {\n    Z by \"kind\" {\n        _ Other(Y),\n        One(X) = \"one\",\n    }\n}\n\npub mod a;\npub mod b;\n";
        assert_eq!(super::layout(tokens), want);
    }
}
