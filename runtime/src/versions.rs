//! Which versions of Matrix a server has, and whether an operation is newer than all of them.

use std::collections::BTreeMap;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Semaphore;
use tokio::time::Instant;

use crate::connection::Connection;
use crate::deadline::after;
use crate::endpoint::{Access, Endpoint, Method};
use crate::error::JobError;
use crate::job::Job;
use crate::record;
use crate::request::RequestParts;

/// What a server says of itself: the versions of Matrix that it has, and what it tries out beside them. A connection
/// brings it: [`Connection::supported_versions`].
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs_runtime::{SupportedVersions, json};
///
/// let server: SupportedVersions = json::read_str(r#"{"versions": ["r0.6.1", "v1.5", "v1.4"]}"#)?.value;
/// assert_eq!(server.newest(), Some("v1.5"));
/// assert!(server.supports("1.2") && !server.supports("1.7"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupportedVersions {
    versions: Vec<String>,
    unstable_features: Option<BTreeMap<String, bool>>,
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

    /// Whether the server lists this version, `1.7` or `v1.7`, or a newer one. All `r0` versions are older than `1.0`. What
    /// isn't a version is looked for as it is.
    pub fn supports(&self, version: &str) -> bool {
        match Version::parse(version) {
            Some(version) => self.newest_version() >= Some(version),
            None => self.versions.iter().any(|listed| listed == version),
        }
    }

    /// Features beside the versions, such as `org.matrix.simplified_msc3575`, and whether the server has them switched on.
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

/// What a connection does with jobs that are newer than its server: whose [`Endpoint::since`] is a version of Matrix beyond all
/// those that the server lists. Set by [`ConnectionBuilder::old_server`](crate::ConnectionBuilder::old_server).
///
/// It concerns the operations below `/_matrix/client/` and `/_matrix/media/`, for which the server's list speaks.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum OldServer {
    /// Runs them as any other.
    Ignore,
    /// Runs them, since servers often have an operation before they list its version, with a warning in the log; if one fails,
    /// its error says so when it is printed. Only what is known is compared: nothing is known until somebody has
    /// called [`Connection::supported_versions`], or the connection was [discovered](Connection::discover).
    #[default]
    Warn,
    /// Ends them as [`RequestNotImplemented`](crate::StatusCode::RequestNotImplemented) before anything of them is sent. The
    /// first job asks the server for its versions, if nobody has; without an answer, it runs.
    Fail,
}

/// Far more than any server lists, in bytes.
const MAX_BODY_SIZE: usize = 64 << 10;

/// A version of Matrix, as numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Version {
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
    fn compare(endpoint: &Endpoint, server: &SupportedVersions) -> Option<Self> {
        let since = counted_since(endpoint)?;
        let newest = server.newest_version();
        (newest < Some(since)).then_some(Self { since, newest })
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
fn counted_since(endpoint: &Endpoint) -> Option<Version> {
    let is_clients =
        ["/_matrix/client/", "/_matrix/media/"].iter().any(|begin| endpoint.path.starts_with(begin));
    endpoint.since.filter(|_| is_clients).and_then(Version::parse)
}

/// Asks a server for its versions.
pub(crate) struct VersionsJob;

static VERSIONS: Endpoint = Endpoint {
    access: Access::Optional,
    ..Endpoint::new("getVersions", Method::Get, "/_matrix/client/versions")
};

impl Job for VersionsJob {
    type Response = SupportedVersions;

    fn endpoint(&self) -> &'static Endpoint {
        &VERSIONS
    }

    fn fill(&self, _: &mut RequestParts) {}
}

type Answer = Result<Arc<SupportedVersions>, JobError>;

/// What a connection knows of its server's versions.
pub(crate) struct KnownVersions {
    /// One asks at a time; the others wait for what comes of it.
    asking: Semaphore,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    known: Option<Arc<SupportedVersions>>,
    /// Until when nobody has to ask.
    good_until: Option<Instant>,
    /// When somebody last began to ask, and what came of it.
    last: Option<(Instant, Answer)>,
}

impl KnownVersions {
    pub(crate) fn new() -> Self {
        Self { asking: Semaphore::new(1), state: Mutex::default() }
    }

    fn fresh(&self) -> Option<Arc<SupportedVersions>> {
        let state = self.state();
        let is_good = state.good_until.is_some_and(|until| Instant::now() < until);
        state.known.clone().filter(|_| is_good)
    }

    fn latest(&self) -> Option<Arc<SupportedVersions>> {
        self.state().known.clone()
    }

    /// What came of it if somebody began to ask at this time or later.
    fn asked_since(&self, time: Instant) -> Option<Answer> {
        let state = self.state();
        state.last.as_ref().filter(|(begin, _)| *begin >= time).map(|(_, answer)| answer.clone())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Connection {
    /// The versions of Matrix that the server has. It is asked if it wasn't yet, or not
    /// [for an hour](crate::ConnectionBuilder::versions_lifetime); if it then gives no answer, the old one is good for as
    /// long again. The request carries the access token if there is one, by which servers may tell more: after a login,
    /// [`refresh_supported_versions`](Self::refresh_supported_versions).
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// # let connection = matrix_jobs_runtime::Connection::new("https://matrix.example.org")?;
    /// let server = connection.supported_versions().await?;
    /// if server.supports("1.7") || server.has_unstable_feature("org.matrix.msc3882") {
    ///     println!("{:?} can log other devices in", server.newest());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When there is neither an answer nor an old one: how the request failed, after retries as any job has.
    #[doc(alias = "supportedSpecVersions")]
    pub async fn supported_versions(&self) -> Result<Arc<SupportedVersions>, JobError> {
        let known = self.known_versions();
        if let Some(versions) = known.fresh() {
            return Ok(versions);
        }
        let begin = Instant::now();
        let _turn = known.asking.acquire().await;
        if let Some(versions) = known.fresh() {
            return Ok(versions);
        }
        match (self.ask_for_versions(begin).await, known.latest()) {
            (Err(_), Some(old)) => {
                self.learn_versions(Arc::clone(&old));
                Ok(old)
            }
            (answer, _) => answer,
        }
    }

    /// Asks the server for its versions anew, as after a login. Jobs are compared with the new answer from then on.
    ///
    /// # Errors
    ///
    /// How the request failed. What was known before stays.
    pub async fn refresh_supported_versions(&self) -> Result<Arc<SupportedVersions>, JobError> {
        let begin = Instant::now();
        let _turn = self.known_versions().asking.acquire().await;
        self.ask_for_versions(begin).await
    }

    /// The answer to a request that somebody has sent at this time or later, else to a new one. For whoever has the turn.
    async fn ask_for_versions(&self, since: Instant) -> Answer {
        let known = self.known_versions();
        if let Some(answer) = known.asked_since(since) {
            return answer;
        }
        let begin = Instant::now();
        let answer = self.clone().run_versions_job().await;
        if let Ok(versions) = &answer {
            self.learn_versions(Arc::clone(versions));
        }
        known.state().last = Some((begin, answer.clone()));
        answer
    }

    /// Takes an answer in.
    pub(crate) fn learn_versions(&self, versions: Arc<SupportedVersions>) {
        let mut state = self.known_versions().state();
        state.known = Some(versions);
        state.good_until = Some(after(Instant::now(), self.settings().versions_lifetime));
    }

    /// Boxed, since jobs may ask before they run, and this is a job.
    fn run_versions_job(self) -> Pin<Box<dyn Future<Output = Answer> + Send>> {
        let job = self.job(VersionsJob).max_body_size(MAX_BODY_SIZE);
        Box::pin(async move { Ok(Arc::new(job.run().await?.into_response())) })
    }

    /// Whether an operation is newer than its server, as far as is known.
    pub(crate) fn too_new(&self, endpoint: &Endpoint) -> Option<TooNew> {
        TooNew::compare(endpoint, self.known_versions().latest().as_deref()?)
    }

    /// The same, by the server's word of the last hour if it gives it.
    pub(crate) async fn surely_too_new(&self, endpoint: &Endpoint) -> Option<TooNew> {
        counted_since(endpoint)?;
        let compare = |versions: Arc<SupportedVersions>| TooNew::compare(endpoint, &versions);
        if let Some(known) = self.known_versions().latest() {
            // Servers get newer: an old answer that says yes is enough.
            compare(known)?;
        }
        self.supported_versions().await.ok().and_then(compare)
    }
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
