//! Versions of Matrix: those that a server lists, and the one that added an operation.

use std::fmt;

use crate::json::Map;
use crate::protocol::endpoint::Endpoint;
use crate::record;

/// What a server says of itself: the versions of Matrix that it has, and what it tries out beside them. A connection
/// brings it: [`Connection::supported_versions`](crate::Connection::supported_versions).
///
/// ```
/// # use matrix_jobs_runtime as matrix_jobs;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::{SupportedVersions, json};
///
/// let server: SupportedVersions = json::read_str(r#"{"versions": ["r0.6.1", "v1.5", "v1.4"]}"#)?.value;
/// assert_eq!(server.newest(), Some("v1.5"));
/// assert!(server.supports("1.2") && !server.supports("1.7"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Eq)]
pub struct SupportedVersions {
    versions: Vec<String>,
    unstable_features: Option<Map<String, bool>>,
}

impl SupportedVersions {
    /// The versions as the server lists them, such as `v1.5` and `r0.6.1`.
    pub fn versions(&self) -> &[String] {
        &self.versions
    }

    /// The newest of the versions, as the server lists it. None if it lists nothing that is a version.
    pub fn newest(&self) -> Option<&str> {
        let numbered = self.versions.iter().filter_map(|text| Some((Version::parse(text)?, text)));
        numbered.max_by_key(|(version, _)| *version).map(|(_, text)| text.as_str())
    }

    /// Whether the server lists this version, `1.7` or `v1.7`, or a newer one. All `r0` versions are older than `1.0`.
    /// What isn't a version is looked for as it is.
    pub fn supports(&self, version: &str) -> bool {
        match Version::parse(version) {
            Some(version) => self.newest_version() >= Some(version),
            None => self.versions.iter().any(|listed| listed == version),
        }
    }

    /// Features beside the versions, such as `org.matrix.simplified_msc3575`, and whether the server has them switched
    /// on.
    pub fn unstable_features(&self) -> impl Iterator<Item = (&str, bool)> {
        self.unstable_features.iter().flatten().map(|(name, on)| (name.as_str(), *on))
    }

    /// Whether the server has this feature switched on.
    pub fn has_unstable_feature(&self, name: &str) -> bool {
        self.unstable_features.as_ref().and_then(|features| features.get(name)) == Some(&true)
    }

    fn newest_version(&self) -> Option<Version> {
        self.versions.iter().filter_map(|text| Version::parse(text)).max()
    }
}

/// What a connection does with jobs that are newer than its server: whose [`Endpoint::since`] is a version of Matrix
/// beyond all those that the server lists. Set by
/// [`ConnectionBuilder::version_policy`](crate::ConnectionBuilder::version_policy).
///
/// A server's list is a lower bound: servers have operations long before they list the version that added them. Synapse
/// 1.163 lists nothing above 1.15, and has operations of 1.19. Some they announce by name; what is announced by its
/// [`Endpoint::unstable_feature`] is never newer than its server.
///
/// It concerns the operations below `/_matrix/client/` and `/_matrix/media/`, for which the server's list speaks.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum VersionPolicy {
    /// Runs them as any other.
    Ignore,
    /// Runs them, since servers often have an operation before they list its version, with a warning in the log; if one
    /// fails, its error says so when it is printed. Only what is known is compared: nothing is known until somebody has
    /// called [`Connection::supported_versions`](crate::Connection::supported_versions), or the connection was
    /// [discovered](crate::Connection::discover).
    #[default]
    Warn,
    /// Ends them as [`RequestNotImplemented`](crate::JobStatusCode::RequestNotImplemented) before anything of them is
    /// sent. The first job asks the server for its versions, if nobody has; without an answer, it runs.
    Fail,
}

/// A version of Matrix, as numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version {
    /// Not one of the old ones that begin with `r`.
    is_global: bool,
    numbers: [u32; 3],
}

impl Version {
    fn parse(text: &str) -> Option<Self> {
        let old = text.strip_prefix('r');
        let rest = old.or_else(|| text.strip_prefix('v')).unwrap_or(text);
        let mut numbers = [0; 3];
        for (index, part) in rest.split('.').enumerate() {
            let digits = part.bytes().all(|byte| byte.is_ascii_digit());
            *numbers.get_mut(index)? = part.parse().ok().filter(|_| digits)?;
        }
        Some(Self { is_global: old.is_none(), numbers })
    }
}

/// As in `1.7` and `r0.6.1`.
impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.numbers;
        match self.is_global {
            true if patch == 0 => write!(f, "{major}.{minor}"),
            true => write!(f, "{major}.{minor}.{patch}"),
            false => write!(f, "r{major}.{minor}.{patch}"),
        }
    }
}

/// An operation that is newer than all that its server lists.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TooNew {
    since: Version,
    newest: Option<Version>,
}

impl TooNew {
    pub(crate) fn compare(endpoint: &Endpoint, server: &SupportedVersions) -> Option<Self> {
        let since = counted_since(endpoint)?;
        let newest = server.newest_version();
        let is_announced = endpoint.unstable_feature.is_some_and(|name| server.has_unstable_feature(name));
        (newest < Some(since) && !is_announced).then_some(Self { since, newest })
    }

    /// The version that has the operation.
    pub(crate) fn since(&self) -> impl fmt::Display {
        self.since
    }

    /// The newest that the server lists.
    pub(crate) fn newest(&self) -> Option<impl fmt::Display> {
        self.newest
    }
}

impl fmt::Display for TooNew {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.newest {
            Some(newest) => write!(f, "added in Matrix {}; the server lists {newest} at most", self.since),
            None => write!(f, "added in Matrix {}; the server lists no version", self.since),
        }
    }
}

/// The version that added an operation, if it is one of those for which a server's list of versions speaks.
pub(crate) fn counted_since(endpoint: &Endpoint) -> Option<Version> {
    let is_clients =
        ["/_matrix/client/", "/_matrix/media/"].iter().any(|begin| endpoint.path.starts_with(begin));
    endpoint.since.filter(|_| is_clients).and_then(Version::parse)
}

record! {
    SupportedVersions {
        0 versions: Required "versions",
        1 unstable_features: Optional "unstable_features",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::endpoint::Method;

    #[test]
    fn what_a_server_announces_by_name_is_not_newer_than_it() {
        let rooms = Endpoint {
            since: Some("1.19"),
            unstable_feature: Some("uk.half-shot.msc2666.query_mutual_rooms.stable"),
            ..Endpoint::new("getMutualRooms", Method::Get, "/_matrix/client/v1/mutual_rooms")
        };
        for (versions, features, is_too_new) in [
            (r#"["v1.15"]"#, r#"{"uk.half-shot.msc2666.query_mutual_rooms.stable": true}"#, false),
            (r#"["v1.15"]"#, r#"{"uk.half-shot.msc2666.query_mutual_rooms.stable": false}"#, true),
            // The path of the proposal, which no job calls.
            (r#"["v1.15"]"#, r#"{"uk.half-shot.msc2666.query_mutual_rooms": true}"#, true),
            (r#"["v1.15"]"#, "{}", true),
            (r#"["v1.19"]"#, "{}", false),
        ] {
            let text = format!(r#"{{"versions": {versions}, "unstable_features": {features}}}"#);
            let server: SupportedVersions = crate::json::read_str(&text).unwrap().value;
            assert_eq!(TooNew::compare(&rooms, &server).is_some(), is_too_new, "{text}");
            let unnamed = Endpoint { unstable_feature: None, ..rooms };
            assert_eq!(TooNew::compare(&unnamed, &server).is_some(), versions != r#"["v1.19"]"#, "{text}");
        }
    }

    #[test]
    fn versions_are_ordered_by_their_numbers() {
        let inorder = ["r0.0.1", "r0.5.0", "r0.6.0", "r0.6.1", "1.0", "v1.2", "v1.10", "1.10.1", "v2.0"];
        let parsed: Vec<_> = inorder.iter().map(|text| Version::parse(text).unwrap()).collect();
        assert!(parsed.is_sorted_by(|a, b| a < b));
        assert_eq!(Version::parse("v1.7"), Version::parse("1.7"));
        let shown: Vec<_> = parsed.iter().map(Version::to_string).collect();
        assert_eq!(shown, ["r0.0.1", "r0.5.0", "r0.6.0", "r0.6.1", "1.0", "1.2", "1.10", "1.10.1", "2.0"]);
    }

    #[test]
    fn what_is_no_version_is_none() {
        for text in ["", "v", "1.", ".1", "1.+1", "1.2.3.4", "v1.2-rc1", "unstable", "rv1", "99999999999.1"] {
            assert_eq!(Version::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_servers_list_speaks_for_the_client_server_api() {
        let at = |path, since| {
            let endpoint = Endpoint { since, ..Endpoint::new("a", Method::Get, path) };
            counted_since(&endpoint).map(|version| version.to_string())
        };
        assert_eq!(at("/_matrix/client/v1/login/get_token", Some("1.7")).as_deref(), Some("1.7"));
        assert_eq!(at("/_matrix/media/v3/upload", Some("1.1")).as_deref(), Some("1.1"));
        assert_eq!(at("/_matrix/federation/v2/invite", Some("1.7")), None);
        assert_eq!(at("/_matrix/identity/v2/hash_details", Some("1.7")), None);
        assert_eq!(at("/.well-known/matrix/support", Some("1.10")), None);
        assert_eq!(at("/_matrix/client/v3/sync", None), None);
    }
}
