//! Paths made from an operation's template and a job's values.

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
    fill(template, values, false)
}

/// As [`make_path`], but the last value may be empty, and then leaves a slash: most state keys are so.
///
/// # Errors
///
/// Those of [`make_path`], except that of an empty last value.
pub fn make_path_with_optional_last(template: &str, values: &[&str]) -> Result<String, RequestError> {
    fill(template, values, true)
}

fn fill(template: &str, values: &[&str], empty_last: bool) -> Result<String, RequestError> {
    let mut values = values.iter();
    let mut path = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        let (variable, after) = after.split_once('}').unwrap_or((after, ""));
        let Some(value) = values.next() else {
            return Err(RequestError::new(
                RequestErrorKind::Path,
                format!("the path variable `{variable}` has no value"),
            ));
        };
        path.push_str(literal);
        path.extend(utf8_percent_encode(value, ENCODED));
        // What follows in the same segment.
        let (literal, after) = after.split_at(after.find(['/', '{']).unwrap_or(after.len()));
        path.push_str(literal);
        rest = after;
        if rest.starts_with('{') {
            continue;
        }
        let segment = path.rsplit('/').next().unwrap_or_default();
        let problem = match segment {
            // URL parsers drop these two and what is before them.
            "." => "is `.`",
            ".." => "is `..`",
            "" if !empty_last || !rest.is_empty() => "is empty",
            _ => continue,
        };
        return Err(RequestError::new(
            RequestErrorKind::Path,
            format!(
                "the path variable `{variable}` {problem}, which would call another operation than `{template}`"
            ),
        ));
    }
    if values.next().is_some() {
        return Err(RequestError::new(
            RequestErrorKind::Path,
            format!("there are more values than variables in the path `{template}`"),
        ));
    }
    path.push_str(rest);
    Ok(path)
}
