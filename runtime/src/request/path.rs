//! Paths made from an operation's template and a job's values.

use memchr::{memchr, memrchr};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::request::error::{RequestError, RequestErrorKind};

/// Everything but RFC 3986's unreserved characters is encoded, so that no value can reach beyond its place.
pub(crate) const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Puts values into a path template's `{variables}`, in the template's order. Each is percent-encoded, `/` and `%`
/// in it too; the template's own characters are left alone.
///
/// ```
/// # use matrix_jobs_runtime::make_path;
/// let path = make_path("/rooms/{roomId}/state/{eventType}", &["!a/b:c", "m.room.name"])?;
/// assert_eq!(path, "/rooms/%21a%2Fb%3Ac/state/m.room.name");
/// # Ok::<(), matrix_jobs_runtime::RequestError>(())
/// ```
///
/// # Errors
///
/// When a value would make the path another one: a segment that is `.`, `..` or empty. When there are more or fewer
/// values than variables.
#[doc(alias = "makePath")]
pub fn make_path(template: &str, values: &[&str]) -> Result<String, RequestError> {
    Ok(fill(template, values, false)?.path)
}

/// As [`make_path`], but the last value may be empty, and then leaves a slash: most state keys are so.
///
/// # Errors
///
/// Those of [`make_path`], except that of an empty last value.
pub fn make_path_with_optional_last(template: &str, values: &[&str]) -> Result<String, RequestError> {
    Ok(fill(template, values, true)?.path)
}

/// A path made from its template.
pub(super) struct Filled<'v> {
    pub(super) path: String,
    /// The value of the first variable that names a room, if there is one.
    pub(super) room: Option<&'v str>,
}

/// Fills a template, whose last value may be empty if that is said.
pub(super) fn fill<'v>(
    template: &str,
    values: &[&'v str],
    empty_last: bool,
) -> Result<Filled<'v>, RequestError> {
    let refused = |problem: String| Err(RequestError::new(RequestErrorKind::Path, problem));
    let (mut values, mut room) = (values.iter(), None);
    let mut path = String::with_capacity(template.len() + 32);
    // What is before the first variable, and then each variable with what follows it.
    let (literal, mut rest) = split(template, b'{');
    path.push_str(literal);
    // Where the segment of a variable begins.
    let mut segment = after_slash(&path);
    while !rest.is_empty() {
        let (variable, after) = split(rest, b'}');
        let (literal, next) = split(after, b'{');
        let Some(value) = values.next() else {
            return refused(format!("the path variable `{variable}` has no value"));
        };
        if room.is_none() && variable.starts_with("room") {
            room = Some(*value);
        }
        path.extend(utf8_percent_encode(value, ENCODED));
        // What follows in the same segment: another variable, perhaps.
        let end = memchr(b'/', literal.as_bytes()).unwrap_or(literal.len());
        path.push_str(&literal[..end]);
        if end < literal.len() || next.is_empty() {
            let problem = match &path[segment..] {
                // URL parsers drop these two and what is before them.
                "." => Some("is `.`"),
                ".." => Some("is `..`"),
                "" if !empty_last || end < literal.len() => Some("is empty"),
                _ => None,
            };
            if let Some(problem) = problem {
                return refused(format!(
                    "the path variable `{variable}` {problem}, which would call another operation than `{template}`"
                ));
            }
            path.push_str(&literal[end..]);
            segment = path.len() - literal.len() + end + after_slash(&literal[end..]);
        }
        rest = next;
    }
    if values.next().is_some() {
        return refused(format!("there are more values than variables in the path `{template}`"));
    }
    Ok(Filled { path, room })
}

/// The text before and after the first of these bytes; nothing after it if there is none.
fn split(text: &str, byte: u8) -> (&str, &str) {
    memchr(byte, text.as_bytes()).map_or((text, ""), |at| (&text[..at], &text[at + 1..]))
}

fn after_slash(text: &str) -> usize {
    memrchr(b'/', text.as_bytes()).map_or(0, |at| at + 1)
}
