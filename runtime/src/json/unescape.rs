//! What the escapes in a JSON string stand for.

use super::words;

/// Appends the text of a string to `out`, given without its quotes. `None` if an escape is wrong; else whether all
/// surrogates came in pairs. Half of a pair becomes U+FFFD.
pub(super) fn unescape(string: &str, out: &mut String) -> Option<bool> {
    let mut whole = true;
    let mut rest = string;
    loop {
        let (plain, escape) = rest.split_at_checked(words::plain_end(rest.as_bytes(), 0))?;
        out.push_str(plain);
        let escaped;
        (escaped, rest) = match escape.as_bytes() {
            [] => return Some(whole),
            [b'\\', b'u', ..] => {
                let (mut code, mut after) = code_unit(escape)?;
                // Only if the next escape is the other half does it belong to this one.
                if (0xd800..0xdc00).contains(&code)
                    && let Some((low, further)) = code_unit(after)
                    && (0xdc00..0xe000).contains(&low)
                {
                    (code, after) = (0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00), further);
                }
                let character = char::from_u32(code);
                whole &= character.is_some();
                (character.unwrap_or(char::REPLACEMENT_CHARACTER), after)
            }
            [b'\\', letter, ..] => (named(*letter)?, &escape[2..]),
            _ => return None,
        };
        out.push(escaped);
    }
}

/// The four digits after a backslash and a `u`, and what follows them.
fn code_unit(escape: &str) -> Option<(u32, &str)> {
    let (digits, after) = escape.strip_prefix("\\u")?.split_at_checked(4)?;
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    Some((u32::from_str_radix(digits, 16).ok()?, after))
}

fn named(letter: u8) -> Option<char> {
    Some(match letter {
        b'"' => '"',
        b'\\' => '\\',
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
