//! Parameters of header values, such as `attachment; filename="cat.png"`, and URLs in them.

use percent_encoding::percent_decode_str;
use url::Url;

use crate::json::is_invisible;

/// A parameter's value, without quotes; none if it isn't there, or quotes aren't closed before it is.
pub(crate) fn parameter(header: &str, name: &str) -> Option<String> {
    let (_, mut rest) = header.split_once(';')?;
    loop {
        let end = rest.find(['=', ';'])?;
        let (given, after) = (rest[..end].trim(), &rest[end + 1..]);
        if rest[end..].starts_with(';') {
            rest = after;
            continue;
        }
        let (value, next) = parameter_value(after.trim_start())?;
        if given.eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = next;
    }
}

/// A value, quoted or not, and what is after the next `;`.
fn parameter_value(text: &str) -> Option<(String, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let (value, rest) = text.split_once(';').unwrap_or((text, ""));
        return Some((value.trim().to_owned(), rest));
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => {
                let rest = &quoted[at + 1..];
                return Some((value, rest.split_once(';').map_or("", |(_, rest)| rest)));
            }
            '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
            other => value.push(other),
        }
    }
    None
}

/// The file name that a `Content-Disposition` proposes. Never a path: what is before the last slash is dropped, and so
/// are controls and marks that people don't see: they can make a program look like a picture.
pub(crate) fn file_name(disposition: &str) -> Option<String> {
    let extended = parameter(disposition, "filename*").and_then(|value| decode_extended(&value));
    let name = extended.or_else(|| parameter(disposition, "filename"))?;
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    // A drive is a path, too.
    let last = match last.as_bytes() {
        [drive, b':', ..] if drive.is_ascii_alphabetic() => &last[2..],
        _ => last,
    };
    let name: String = last.chars().filter(|character| !is_invisible(*character)).collect();
    let name = name.trim();
    (!matches!(name, "" | "." | "..")).then(|| name.to_owned())
}

/// RFC 8187's `charset'language'percent-encoded`, in the two character sets that are in use.
fn decode_extended(value: &str) -> Option<String> {
    let mut pieces = value.splitn(3, '\'');
    let (charset, _, text) = (pieces.next()?, pieces.next()?, pieces.next()?);
    let bytes = percent_decode_str(text);
    match charset.to_ascii_lowercase().as_str() {
        "utf-8" => Some(bytes.decode_utf8().ok()?.into_owned()),
        "iso-8859-1" => Some(bytes.map(char::from).collect()),
        _ => None,
    }
}

/// Whether a browser can be sent there: other schemes start programs, or run what is in the URL.
pub(crate) fn is_web(url: &Url) -> bool {
    matches!(url.scheme(), "https" | "http")
}

/// A URL for people, without what may be secret in it.
pub(crate) fn without_query(url: &str) -> String {
    match url.find(['?', '#']) {
        None => url.to_owned(),
        Some(end) => format!("{}?(hidden)", &url[..end]),
    }
}
