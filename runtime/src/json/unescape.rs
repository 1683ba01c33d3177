//! What the escapes in a JSON string stand for.

/// Appends the text of a string to `out`, given without its quotes. `None` if an escape is wrong; else whether all
/// surrogates came in pairs. Half of a pair becomes U+FFFD.
pub(super) fn unescape(string: &str, out: &mut String) -> Option<bool> {
    let mut whole = true;
    let mut parts = string.split('\\');
    out.push_str(parts.next()?);
    while let Some(part) = parts.next() {
        let (escaped, rest) = match part.bytes().next() {
            // Two backslashes in a row: this part is what is between them, nothing, and the next isn't escaped.
            None => ('\\', parts.next()?),
            Some(b'u') => {
                let (mut code, mut rest) = code_unit(part)?;
                if rest.is_empty() && (0xd800..0xdc00).contains(&code) {
                    // Only if the next escape is the other half does it belong to this one.
                    if let Some((low, after)) = parts.clone().next().and_then(code_unit)
                        && (0xdc00..0xe000).contains(&low)
                    {
                        parts.next();
                        (code, rest) = (0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00), after);
                    }
                }
                let character = char::from_u32(code);
                whole &= character.is_some();
                (character.unwrap_or(char::REPLACEMENT_CHARACTER), rest)
            }
            Some(letter) => (named(letter)?, &part[1..]),
        };
        out.push(escaped);
        out.push_str(rest);
    }
    Some(whole)
}

/// The four digits after a `u`, and what follows them.
fn code_unit(part: &str) -> Option<(u32, &str)> {
    let digits = part.strip_prefix('u')?.get(..4)?;
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    Some((u32::from_str_radix(digits, 16).ok()?, &part[5..]))
}

fn named(letter: u8) -> Option<char> {
    Some(match letter {
        b'"' => '"',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes() {
        for (string, expected) in [
            ("", Some(("", true))),
            ("é", Some(("é", true))),
            (r#"\"\\\/\b\f\n\r\ta"#, Some(("\"\\/\u{8}\u{c}\n\r\ta", true))),
            (r"\\\\n\\u0041", Some((r"\\n\u0041", true))),
            (r"\u0041\u00e9b\uD83D\ude00!", Some(("Aéb😀!", true))),
            (r"\ud83d", Some(("\u{fffd}", false))),
            (r"\ude00\ud83d", Some(("\u{fffd}\u{fffd}", false))),
            (r"\ud83d-\ude00", Some(("\u{fffd}-\u{fffd}", false))),
            (r"\ud83d\ud83d\ude00", Some(("\u{fffd}😀", false))),
            (r"\ud83d\n", Some(("\u{fffd}\n", false))),
            (r"\ud83d\u00", None),
            (r"\u+123", None),
            (r"\u12é", None),
            (r"\x", None),
            ("\\", None),
        ] {
            let mut out = String::new();
            let whole = unescape(string, &mut out);
            assert_eq!(whole.map(|whole| (out.as_str(), whole)), expected, "{string}");
            if let Some(string) = expected.map(|_| format!("\"{string}\"")) {
                assert_eq!(serde_json::from_str(&string).ok(), whole.filter(|whole| *whole).map(|_| out));
            }
        }
    }
}
