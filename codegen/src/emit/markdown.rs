//! The definitions' Markdown as rustdoc reads it: links made whole, Hugo's shortcodes replaced.

use crate::model::{Api, Operation};
use crate::release::Version;

/// The frame in which texts stand.
pub struct Markdown {
    release: Version,
    api: Option<Api>,
}

/// Where the specification is published. The address of its newest release stays the same when there is a newer one, so
/// that a release changes no docs but those of what it changes.
pub fn site(release: Version) -> &'static str {
    match release {
        Version::Release(..) => "https://spec.matrix.org/latest",
        Version::Unstable => "https://spec.matrix.org/unstable",
    }
}

/// Where the last release that had something is published, by the one that removed it.
pub fn site_before(removed: Version) -> String {
    format!("https://spec.matrix.org/{}", removed.before().tag())
}

/// How long the parts of a path may be between which a narrow page may break it: half a line of such a page.
const PART: usize = 24;

/// Method and path of an operation as code, with places before slashes where a narrow page may break it.
pub fn route(operation: &Operation) -> String {
    let (method, path) = (operation.method.as_str(), operation.path.to_string());
    let mut parts: Vec<String> = Vec::new();
    for segment in path.split('/').skip(1).map(|segment| format!("/{segment}")) {
        match parts.last_mut() {
            Some(part) if part.len() + segment.len() <= PART => part.push_str(&segment),
            _ => parts.push(segment),
        }
    }
    match parts.as_slice() {
        [only] if !only.contains('`') => format!("`{method} {only}`"),
        parts => {
            let parts: Vec<_> = parts.iter().map(|part| plain(part)).collect();
            format!("<code>{method} {}</code>", parts.join("<wbr>"))
        }
    }
}

/// Text that stays what it is within HTML in Markdown: `_` means something only before what is no letter or digit.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '&' => plain.push_str("&amp;"),
            '<' => plain.push_str("&lt;"),
            '>' => plain.push_str("&gt;"),
            '_' if rest.peek().is_some_and(|next| next.is_alphanumeric()) => plain.push('_'),
            '_' | '*' | '`' | '[' | ']' | '\\' | '!' | '~' | '$' => plain.extend(['\\', c]),
            other => plain.push(other),
        }
    }
    plain
}

impl Markdown {
    pub fn new(release: Version, api: Option<Api>) -> Self {
        Self { release, api }
    }

    pub fn convert(&self, text: &str) -> String {
        let text = self.links(&shortcodes(text.trim_end()));
        let lines: Vec<_> = text.lines().map(str::trim_end).collect();
        lines.join("\n")
    }

    /// Links within the site lead to the published specification.
    fn links(&self, text: &str) -> String {
        let mut parts = text.split("](");
        let mut linked = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            linked.push_str("](");
            linked.push_str(&self.whole(part));
            linked.push_str(part);
        }
        linked
    }

    /// What must stand before a link's target to make it whole. Pages link each other by path, and by `../`.
    fn whole(&self, target: &str) -> String {
        let site = site(self.release);
        let page = self.api.map_or("", |api| api.page);
        let is_page = |api: Api| target.starts_with(api.page);
        match target {
            _ if target.starts_with("http") => String::new(),
            _ if target.starts_with('/') => site.to_owned(),
            _ if target.starts_with("../") => format!("{site}/{page}/"),
            _ if Api::ALL.into_iter().any(is_page) => format!("{site}/"),
            _ => format!("{site}/{page}/"),
        }
    }
}

/// `{{% added-in v="1.7" %}}`, `{{% changed-in … %}}`, and boxes, whose frame falls away.
fn shortcodes(text: &str) -> String {
    let mut converted = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{%") {
        let Some((code, after)) = after.split_once("%}}") else {
            break;
        };
        converted.push_str(before);
        converted.push_str(&shortcode(code.trim()));
        rest = after;
    }
    converted.push_str(rest);
    converted
}

fn shortcode(code: &str) -> String {
    let (name, arguments) = code.split_once(' ').unwrap_or((code, ""));
    let version = arguments.split('"').nth(1).unwrap_or_default();
    match name {
        "added-in" => format!("(added in Matrix {version})"),
        "changed-in" => format!("(changed in Matrix {version})"),
        "boxes/note" => "**Note**".to_owned(),
        "boxes/warning" => "**Warning**".to_owned(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_published_specification() {
        let markdown = Markdown::new(Version::Release(1, 19), Api::of("client-server"));
        assert_eq!(
            markdown
                .convert("See [a](/client-server-api/#x) and [b](#y), not [c](https://example.org/#z).\n"),
            "See [a](https://spec.matrix.org/latest/client-server-api/#x) and \
             [b](https://spec.matrix.org/latest/client-server-api/#y), not [c](https://example.org/#z)."
        );
    }

    #[test]
    fn links_between_pages_are_whole() {
        let markdown = Markdown::new(Version::Release(1, 19), Api::of("identity"));
        for (link, whole) in [
            ("../#versions", "https://spec.matrix.org/latest/identity-service-api/../#versions"),
            ("client-server-api/#x", "https://spec.matrix.org/latest/client-server-api/#x"),
        ] {
            assert_eq!(markdown.convert(&format!("[a]({link})")), format!("[a]({whole})"));
        }
    }

    #[test]
    fn shortcodes_become_words() {
        let text =
            "{{% added-in v=\"1.17\" %}} `M_X`\n{{% boxes/note %}}\nMind it.\n{{% /boxes/note %}} {{% open";
        let want = "(added in Matrix 1.17) `M_X`\n**Note**\nMind it.\n {{% open";
        assert_eq!(shortcodes(text), want);
    }
}
