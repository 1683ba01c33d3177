//! Bodies of several parts (RFC 2046), as the federation's media come in.

use bytes::Bytes;
use memchr::memmem;

use crate::json::ReadError;
use crate::protocol::header::parameter;

/// One part of a body.
pub(crate) struct Part {
    headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

impl Part {
    /// A header of the part; bytes that aren't UTF-8 are replaced.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(given, _)| given.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// Takes a body apart, into so many parts and one more at most. What is before the first part and after the last is
/// skipped; parts share the body's buffer.
pub(crate) fn split(content_type: &str, body: &Bytes, wanted: usize) -> Result<Vec<Part>, ReadError> {
    let delimiter = format!("--{}", boundary(content_type)?);
    let truncated = || ReadError::truncated("the multipart body ends before its closing boundary");
    let mut parts = Vec::new();
    let mut line = next_delimiter(body, 0, &delimiter).ok_or_else(truncated)?;
    while !line.closes && parts.len() <= wanted {
        let start = line.end;
        line = next_delimiter(body, start, &delimiter).ok_or_else(truncated)?;
        // The line break before a boundary belongs to the boundary; a part without anything has none of its own.
        let content = body.slice(start..line.start.max(start));
        parts.push(part(&content)?);
    }
    Ok(parts)
}

fn boundary(content_type: &str) -> Result<String, ReadError> {
    let is_multipart = content_type.get(..10).is_some_and(|kind| kind.eq_ignore_ascii_case("multipart/"));
    let boundary = parameter(content_type, "boundary").filter(|_| is_multipart);
    let usable = |boundary: &String| (1..=70).contains(&boundary.len());
    boundary.filter(usable).ok_or_else(|| {
        ReadError::new("the content type is not `multipart/…` with a boundary of 1 to 70 bytes")
    })
}

/// A line that separates parts.
struct Delimiter {
    /// Where the line break before it begins.
    start: usize,
    /// Where the line after it begins.
    end: usize,
    /// Whether it is the last one.
    closes: bool,
}

fn next_delimiter(body: &[u8], from: usize, delimiter: &str) -> Option<Delimiter> {
    let mut search = from;
    loop {
        let at = search + memmem::find(&body[search..], delimiter.as_bytes())?;
        search = at + 1;
        // It has to be the beginning of a line, of the whole body or of a part.
        if at != from && !body[from..at].ends_with(b"\r\n") {
            continue;
        }
        let start = if at == from { at } else { at - 2 };
        let rest = &body[at + delimiter.len()..];
        if rest.starts_with(b"--") {
            return Some(Delimiter { start, end: body.len(), closes: true });
        }
        let padding = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        if rest[padding..].starts_with(b"\r\n") {
            let end = at + delimiter.len() + padding + 2;
            return Some(Delimiter { start, end, closes: false });
        }
    }
}

fn part(content: &Bytes) -> Result<Part, ReadError> {
    let (head, body) = match memmem::find(content, b"\r\n\r\n") {
        _ if content.starts_with(b"\r\n") => (&[][..], content.slice(2..)),
        Some(end) => (&content[..end], content.slice(end + 4..)),
        None => (&content[..], Bytes::new()),
    };
    let mut headers: Vec<(String, String)> = Vec::new();
    for line in String::from_utf8_lossy(head).split("\r\n").filter(|line| !line.is_empty()) {
        match (line.strip_prefix([' ', '\t']), headers.last_mut(), line.split_once(':')) {
            (Some(more), Some((_, value)), _) => {
                value.push(' ');
                value.push_str(more.trim());
            }
            (None, _, Some((name, value))) => headers.push((name.trim().to_owned(), value.trim().to_owned())),
            _ => return Err(ReadError::new("a part of the multipart body has a line that is not a header")),
        }
    }
    Ok(Part { headers, body })
}
