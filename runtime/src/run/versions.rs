//! Which versions of Matrix a server has, and whether an operation is newer than all of them.

use std::pin::Pin;
use std::sync::Arc;

use crate::connection::Connection;
use crate::connection::builder::ConnectionBuilder;
use crate::connection::known_versions::Answer;
use crate::connection::settings::NewerJobs;
use crate::job::Job;
use crate::job::raw_response::RawResponse;
use crate::platform::Instant;
use crate::protocol::deadline::after;
use crate::protocol::endpoint::{Access, Endpoint, Method};
use crate::protocol::status::{JobStatusCode, Status};
use crate::protocol::version::{SupportedVersions, TooNew, VersionPolicy, counted_since};
use crate::request::parts::RequestParts;
use crate::state::job_error::JobError;

/// Far more than any server lists, in bytes.
const MAX_BODY_SIZE: usize = 64 << 10;

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

    /// An empty list can't be a homeserver's: it would make every job newer than the server.
    fn prepare_result(
        &mut self,
        response: &mut SupportedVersions,
        _: &RawResponse<'_>,
    ) -> Result<(), Status> {
        match response.versions() {
            [] => Err(Status::new(JobStatusCode::IncorrectResponse, "the response lists no versions")),
            _ => Ok(()),
        }
    }
}

impl ConnectionBuilder {
    /// What to do with jobs that are newer than the server (default: [`VersionPolicy::Warn`]).
    pub fn version_policy(mut self, policy: VersionPolicy) -> Self {
        self.settings.newer_jobs = match policy {
            VersionPolicy::Ignore => NewerJobs::Ignored,
            VersionPolicy::Warn => NewerJobs::Reported,
            VersionPolicy::Fail => {
                NewerJobs::Refused(|connection, endpoint| Box::pin(connection.surely_too_new(endpoint)))
            }
        };
        self
    }
}

impl Connection {
    /// The versions of Matrix that the server has. It is asked if it wasn't yet, or not
    /// [for an hour](crate::ConnectionBuilder::versions_lifetime); if it then gives no answer, the old one is good for as
    /// long again. The request carries the access token if there is one, with which servers may list more: after a
    /// login,
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

    /// The answer to a request that somebody has sent at this time or later, else to a new one. For whoever has the
    /// turn.
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
        counted_since(endpoint)?;
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
