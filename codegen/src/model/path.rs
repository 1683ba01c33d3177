//! Path templates, parsed once.

/// A path with variables: `/_matrix/client/v3/rooms/{roomId}/send/{eventType}/{txnId}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathTemplate {
    segments: Vec<Segment>,
}

/// What stands between two slashes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Sent as it is; empty for a path that ends in a slash.
    Literal(String),
    /// A variable that is a whole segment.
    Variable(String),
}

impl PathTemplate {
    /// Parses `text`, which begins with a slash; the error says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let rest =
            text.strip_prefix('/').ok_or_else(|| format!("the path `{text}` does not begin with a slash"))?;
        let segments = rest.split('/').map(Self::segment).collect::<Result<Vec<_>, _>>()?;
        let path = Self { segments };
        if let Some(name) = path.repeated_variable() {
            return Err(format!("the path names the variable `{name}` twice"));
        }
        Ok(path)
    }

    fn segment(text: &str) -> Result<Segment, String> {
        let inner = text.strip_prefix('{').and_then(|t| t.strip_suffix('}'));
        match inner {
            Some(name) if !name.is_empty() && !name.contains(['{', '}']) => {
                Ok(Segment::Variable(name.to_owned()))
            }
            None if !text.contains(['{', '}', '?', '#']) && text.chars().all(|c| c.is_ascii_graphic()) => {
                Ok(Segment::Literal(text.to_owned()))
            }
            _ => Err(format!("the path segment `{text}` is neither plain text nor one `{{variable}}`")),
        }
    }

    fn repeated_variable(&self) -> Option<&str> {
        let mut seen = std::collections::BTreeSet::new();
        self.variables().find(|name| !seen.insert(*name))
    }

    /// The variables' names, in URL order.
    pub fn variables(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().filter_map(|segment| match segment {
            Segment::Variable(name) => Some(name.as_str()),
            Segment::Literal(_) => None,
        })
    }
}

impl std::fmt::Display for PathTemplate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.segments.iter().try_for_each(|segment| match segment {
            Segment::Literal(text) => write!(f, "/{text}"),
            Segment::Variable(name) => write!(f, "/{{{name}}}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::PathTemplate;

    #[test]
    fn templates_come_back_as_they_were() {
        for text in [
            "/_matrix/client/versions",
            "/_matrix/client/v3/pushrules/",
            "/_matrix/client/v3/rooms/{roomId}/state/{eventType}/{stateKey}",
        ] {
            assert_eq!(PathTemplate::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_template_is_refused() {
        for text in ["", "rooms", "/{}", "/a{b}", "/{a}{b}", "/{a", "/a b", "/a\nb", "/ä", "/{a}/{a}", "/a?b"]
        {
            assert!(PathTemplate::parse(text).is_err(), "{text}");
        }
    }
}
