//! Writes YAML that every reader understands alike: block style, a key a line, without anchors.

use super::{Node, yaml};

/// The text of a document, with a line break at its end.
pub(crate) fn write(node: &Node) -> String {
    let mut text = String::new();
    match node {
        Node::Map(entries) if !entries.is_empty() => map(entries, 0, &mut text),
        Node::List(items) if !items.is_empty() => list(items, 0, &mut text),
        plain => line(plain, &mut text),
    }
    text
}

/// The entries of a map; the first goes on in a line that has been begun.
fn map(entries: &[(String, Node)], indent: usize, text: &mut String) {
    for (index, (key, value)) in entries.iter().enumerate() {
        if index > 0 {
            text.push_str(&" ".repeat(indent));
        }
        text.push_str(&string(key));
        text.push(':');
        match value {
            Node::Map(entries) if !entries.is_empty() => {
                text.push('\n');
                text.push_str(&" ".repeat(indent + 2));
                map(entries, indent + 2, text);
            }
            Node::List(items) if !items.is_empty() => {
                text.push('\n');
                text.push_str(&" ".repeat(indent));
                list(items, indent, text);
            }
            plain => {
                text.push(' ');
                line(plain, text);
            }
        }
    }
}

fn list(items: &[Node], indent: usize, text: &mut String) {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            text.push_str(&" ".repeat(indent));
        }
        text.push_str("- ");
        match item {
            Node::Map(entries) if !entries.is_empty() => map(entries, indent + 2, text),
            Node::List(items) if !items.is_empty() => list(items, indent + 2, text),
            plain => line(plain, text),
        }
    }
}

fn line(plain: &Node, text: &mut String) {
    text.push_str(&match plain {
        Node::Map(_) => "{}".to_owned(),
        Node::List(_) => "[]".to_owned(),
        Node::String(value) => string(value),
        number_or_constant => yaml::scalar(number_or_constant),
    });
    text.push('\n');
}

/// A string on one line, in quotes if any reader needs them.
fn string(value: &str) -> String {
    if value.chars().any(|c| c.is_control() || matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}')) {
        return escaped(value);
    }
    match yaml::scalar(&Node::String(value.to_owned())) {
        bare if bare == value && is_something_else(value) => format!("'{value}'"),
        written if written.contains('\n') => escaped(value),
        written => written,
    }
}

/// In double quotes, with escapes that YAML has from JSON.
fn escaped(value: &str) -> String {
    let mut text = String::from("\"");
    for c in value.chars() {
        match c {
            '"' | '\\' => text.extend(['\\', c]),
            c if (' '..='~').contains(&c) => text.push(c),
            c if c.is_control() || (c as u32) < 0x1_0000 && !c.is_alphanumeric() => {
                text.push_str(&format!("\\u{:04x}", c as u32));
            }
            c => text.push(c),
        }
    }
    text + "\""
}

/// Whether a bare string would be read as another type, or as something special, by the rules of YAML 1.1 or 1.2.
///
/// It holds for a little more: what has the letters and signs of a number or of a date is quoted, though it may be
/// none.
fn is_something_else(value: &str) -> bool {
    const WORDS: [&str; 13] =
        ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "=", "<<", ""];
    let in_any_case = value.to_ascii_lowercase();
    let unsigned = in_any_case.strip_prefix(['+', '-']).unwrap_or(&in_any_case);
    let with_base = ["0x", "0o", "0b"].iter().find_map(|base| unsigned.strip_prefix(base));
    WORDS.contains(&in_any_case.as_str())
        || matches!(unsigned, ".inf" | ".nan")
        || with_base.is_some_and(|digits| digits.chars().all(|c| c.is_ascii_hexdigit() || c == '_'))
        || is_decimal(unsigned)
}

/// A number or a date by its signs. Two points are a version: though the rules of YAML 1.1 call it a number, no reader
/// does.
fn is_decimal(text: &str) -> bool {
    let is_sign = |c: char| matches!(c, '_' | ':' | '.' | '+' | '-' | 'e' | 't' | 'z' | ' ');
    text.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && text.chars().all(|c| c.is_ascii_digit() || is_sign(c))
        && text.matches('.').count() < 2
}

#[cfg(test)]
mod tests {
    use super::{Node, is_something_else, string, write, yaml};

    #[test]
    fn strings_that_a_reader_takes_for_something_else_are_quoted() {
        for text in [
            "12:30:45",
            "190:20:30.15",
            "2026-01-01",
            "2026-01-01T10:00:00Z",
            "2001-12-14 21:59:43.10 -5",
            "1_000",
            "685_230.15",
            "0b1010_0111",
            "0x_0A",
            "0o14",
            "014",
            "-1",
            "+1",
            "1e3",
            "6.8523e+5",
            ".5",
            "1.",
            "-.inf",
            ".NaN",
            ".INF",
            "on",
            "Off",
            "yes",
            "NO",
            "y",
            "N",
            "True",
            "FALSE",
            "null",
            "Null",
            "~",
            "=",
            "<<",
            "",
            "1.20",
            "200",
        ] {
            let written = string(text);
            assert!(written.starts_with(['\'', '"']), "{text} is written {written}");
            assert!(written.trim_matches(['\'', '"']) == text, "{text} is written {written}");
        }
    }

    #[test]
    fn other_strings_stay_bare_where_they_can() {
        for text in [
            "m.room.member",
            "3pid",
            "1.0.0",
            "4XX",
            "0xyz",
            "..",
            "v1.19",
            "nowhere",
            "a=b",
            "/a/{b}",
            "-",
            "..",
            "e1",
            "one two",
        ] {
            assert!(!is_something_else(text), "{text}");
        }
        assert_eq!(string("m.room.member"), "m.room.member");
        assert_eq!(string("#/components"), "'#/components'");
        assert_eq!(string("it's"), "it's");
        assert_eq!(string("a: b"), "'a: b'");
    }

    #[test]
    fn what_is_written_is_read_again() {
        let string = |text: &str| Node::String(text.to_owned());
        let strings = [
            "",
            " a",
            "a ",
            "a\nb",
            "a\n",
            "\n",
            "\t",
            "\u{1}",
            "\u{85}",
            "\u{feff}a",
            "\u{2028}",
            "ä €😀",
            "'",
            "\"",
            "\\",
            "'a'\n\"b\"",
            "#",
            "a #b",
            ": ",
            "- a",
            "? a",
            "[",
            "{",
            "!a",
            "&a",
            "*a",
            "|",
            ">",
            "%a",
            "@a",
            "`a",
            "---",
            "...",
            "on",
            "1:2",
            "a:",
            "\u{202e}b",
            "\u{0}",
            "\r",
        ];
        let list = Node::List(strings.iter().map(|text| string(text)).collect());
        let map = Node::Map(strings.iter().map(|text| ((*text).to_owned(), string(text))).collect());
        let deep = Node::List(vec![
            Node::List(vec![Node::Int(-1), Node::Float(1.5), Node::Null, Node::Bool(true)]),
            Node::Map(vec![("a".to_owned(), list.clone()), ("b".to_owned(), Node::Map(Vec::new()))]),
            Node::List(vec![Node::List(Vec::new()), Node::Map(vec![("c".to_owned(), map.clone())])]),
        ]);
        for node in [list, map, deep, string("a\nb"), Node::Int(1)] {
            let text = write(&node);
            let read = yaml::parse(text.as_bytes()).unwrap_or_else(|why| panic!("{}: {text}", why.message));
            assert_eq!(read, node, "{text}");
        }
    }
}
