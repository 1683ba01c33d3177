//! Pieces of messages' HTML.

/// Text as HTML that shows it.
pub fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            c => html.push(c),
        }
    }
    html
}

/// HTML that is hidden until the reader asks for it, and the reason for that, as plain text; it may be empty.
pub fn spoiler(html: &str, reason: &str) -> String {
    match reason {
        "" => format!("<span data-mx-spoiler>{html}</span>"),
        reason => format!("<span data-mx-spoiler=\"{}\">{html}</span>", escape(reason)),
    }
}

/// The text of a reply without the quote that older clients put before it: lines that begin with `>`, and an empty one.
///
/// For replies only: elsewhere such lines are part of the text.
pub fn without_reply_fallback(body: &str) -> &str {
    let mut rest = body;
    while rest.starts_with("> ") || rest.starts_with(">\n") {
        let Some((_, next)) = rest.split_once('\n') else { return "" };
        rest = next;
    }
    if rest.len() == body.len() { body } else { rest.strip_prefix('\n').unwrap_or(rest) }
}

/// The HTML of a reply without the quote that older clients put before it: the element `mx-reply`.
pub fn without_reply_fallback_html(html: &str) -> &str {
    let end = "</mx-reply>";
    if html.trim_start().starts_with("<mx-reply>") {
        html.split_once(end).map_or(html, |(_, rest)| rest)
    } else {
        html
    }
}
