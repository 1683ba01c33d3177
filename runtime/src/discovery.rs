//! From a server's name to its homeserver's base URL, by the file that servers have at a well-known place.

mod error;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use url::Url;

use self::error::StepError;
pub use self::error::{DiscoveryAction, DiscoveryError};
use crate::connection::Connection;
use crate::connection::builder::ConnectionBuilder;
use crate::job::raw_response::RawResponse;
use crate::job::{Finished, Job, Response};
use crate::json::{self, Json, JsonObject, JsonValue, Read, ReadError, Warnings};
use crate::platform::timeout;
use crate::protocol::endpoint::{Access, Endpoint, Method};
use crate::protocol::id::{ServerName, UserId};
use crate::protocol::strategy::{BackoffStep, JobBackoffStrategy};
use crate::request::homeserver::HomeserverData;
use crate::request::parts::RequestParts;
use crate::run::versions::VersionsJob;
use crate::state::job_error::JobError;

/// Somebody waits in front of a login screen.
const TIME_LIMIT: Duration = Duration::from_secs(20);
/// Between the two attempts of a request.
const RETRY_INTERVAL: Duration = Duration::from_millis(500);
/// Far more than any of the responses has, in bytes.
const MAX_BODY_SIZE: usize = 64 << 10;

/// What a server's name led to.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Discovery {
    /// A connection to the homeserver, without an access token. Its
    /// [`supported_versions`](Connection::supported_versions) are known.
    pub connection: Connection,
    /// The base URL of the identity server, if the file names one. It answered.
    pub identity_server: Option<Url>,
    /// The whole file. None if there is none and the server [itself](DiscoveryBuilder::or_server_itself) is the
    /// homeserver.
    pub well_known: Option<JsonObject>,
}

impl Discovery {
    /// Where the homeserver is, to be kept for the next start of the program: discovery is for logins only. It is plain
    /// `http` if the file says so; a program that doesn't want that has to look.
    pub fn homeserver(&self) -> &HomeserverData {
        self.connection.homeserver()
    }

    /// Any property of the file, with a type of the caller's choosing: `field::<JsonObject>("org.example.map")`. None
    /// if it isn't there or of another type.
    pub fn field<T: Json>(&self, name: &str) -> Option<T> {
        let value = self.well_known.as_ref()?.get(name).filter(|value| !value.is_null())?;
        json::__private::deserialize(value).ok()
    }
}

impl Connection {
    /// Finds the homeserver of a server name, `example.org`, or of a user ID, `@alice:example.org`, as Matrix specifies
    /// it: `https://example.org/.well-known/matrix/client` says where it is, and it is asked for its versions. If the
    /// file names an identity server, that has to answer, too. To be done at a login, not at each start of a program.
    ///
    /// Each of these requests takes 20 s at most and is retried once; [`discovery`](Self::discovery) has settings.
    ///
    /// ```no_run
    /// # use matrix_jobs_runtime as matrix_jobs;
    /// use matrix_jobs::{Connection, DiscoveryAction};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let found = match Connection::discover("@alice:example.org").await {
    ///     Ok(found) => found,
    ///     Err(error) if error.action() == DiscoveryAction::FailError => return Err(error.into()),
    ///     Err(error) => {
    ///         println!("{error}");
    ///         return Ok(()); // Ask for the homeserver's base URL.
    ///     }
    /// };
    /// println!("logging in at {}", found.homeserver());
    /// let connection = found.connection;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When it leads to no homeserver, also because the server has no such file;
    /// [`DiscoveryError::action`] says what to do.
    #[doc(alias = "resolveServer")]
    pub async fn discover(name: &str) -> Result<Discovery, DiscoveryError> {
        Self::discovery(name).run().await
    }

    /// Begins to describe a discovery: where to look for the file, how long, and what connection is to come of it.
    pub fn discovery(name: &str) -> DiscoveryBuilder {
        DiscoveryBuilder {
            name: name.to_owned(),
            place: None,
            or_server_itself: false,
            time_limit: TIME_LIMIT,
            settings: Box::new(|builder| builder),
        }
    }
}

/// A discovery to be, made by [`Connection::discovery`].
///
/// ```no_run
/// # use matrix_jobs_runtime as matrix_jobs;
/// # async fn example() -> Result<(), matrix_jobs_runtime::DiscoveryError> {
/// use matrix_jobs::Connection;
///
/// let discovery = Connection::discovery("example.org").or_server_itself().settings(|builder| builder.keep_order());
/// let connection = discovery.run().await?.connection;
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is discovered until it runs"]
pub struct DiscoveryBuilder {
    name: String,
    place: Option<Url>,
    or_server_itself: bool,
    time_limit: Duration,
    settings: Box<dyn Fn(ConnectionBuilder) -> ConnectionBuilder + Send + Sync>,
}

impl DiscoveryBuilder {
    /// Looks for the file on another server or port, or without TLS: below this base URL, which is
    /// `https://` and the host of the server's name by default. For tests, and for servers that aren't on the web.
    pub fn at(mut self, base_url: &Url) -> Self {
        self.place = Some(base_url.clone());
        self
    }

    /// Where there is no such file, tries whether the server itself is a homeserver: what many a small server relies
    /// on, though Matrix leaves it to the client. If it isn't, the error is [`DiscoveryAction::Ignore`] all the same.
    pub fn or_server_itself(mut self) -> Self {
        self.or_server_itself = true;
        self
    }

    /// How long each of the requests may take, with its retry (default: 20 s). There are up to three, one
    /// after the other: for the file, to the homeserver, to the identity server.
    pub fn time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = limit;
        self
    }

    /// Settings of the connection that comes of it, and of those that are made on the way.
    pub fn settings(
        mut self,
        settings: impl Fn(ConnectionBuilder) -> ConnectionBuilder + Send + Sync + 'static,
    ) -> Self {
        self.settings = Box::new(settings);
        self
    }

    /// Runs the discovery.
    ///
    /// # Errors
    ///
    /// As for [`Connection::discover`].
    pub async fn run(self) -> Result<Discovery, DiscoveryError> {
        let place = self.place().map_err(StepError::prompt)?;
        match self.file(&place).await {
            Ok(file) => self.follow(file).await,
            Err(missing) if missing.action == DiscoveryAction::Ignore && self.or_server_itself => {
                let problem = match self.homeserver(place).await {
                    Ok(connection) => {
                        return Ok(Discovery { connection, identity_server: None, well_known: None });
                    }
                    Err(problem) => problem,
                };
                let message = format!("{}, and {}", missing.problem.message, problem.message);
                Err(StepError { message, ..problem }.ignore())
            }
            Err(error) => Err(error),
        }
    }

    /// Below which base URL the file is.
    fn place(&self) -> Result<HomeserverData, StepError> {
        let server = if self.name.starts_with('@') {
            let user = UserId::from(&self.name);
            user.validate()?;
            ServerName::new(user.server_name().unwrap_or_default())
        } else {
            ServerName::from(&self.name)
        };
        server.validate()?;
        Ok(match &self.place {
            Some(place) => HomeserverData::new(place.as_str())
                .map_err(|error| StepError::about("where to look for the file", error))?,
            None => HomeserverData::new(&format!("https://{}", server.host()))?,
        })
    }

    /// The file, as far as it is one.
    async fn file(&self, place: &HomeserverData) -> Result<JsonObject, DiscoveryError> {
        let connection = self.connection(place.clone()).map_err(StepError::fail_prompt)?;
        let response = self.ask(&connection, FileJob).await.map_err(|problem| {
            match problem.job_error().and_then(JobError::http_status) {
                Some(404) => problem.ignore(),
                _ => problem.fail_prompt(),
            }
        })?;
        let asked = response.base().description();
        // Other good statuses promise no content, or not this.
        let status = response.base().response_head().map(|head| head.status()).unwrap_or_default();
        if status != 200 {
            return Err(StepError::new(format!("{asked}: HTTP {status} instead of 200")).fail_prompt());
        }
        if response.0.is_empty() {
            return Err(StepError::new(format!("{asked}: the body is empty")).fail_prompt());
        }
        match json::read(&response.0) {
            Ok(read) => Ok(read.value),
            Err(error) => {
                Err(StepError::about(&format!("{asked}: the body is not a JSON object"), error).fail_prompt())
            }
        }
    }

    /// Takes the file at its word, after asking those whom it names.
    async fn follow(&self, file: JsonObject) -> Result<Discovery, DiscoveryError> {
        let homeserver = base_url(&file, "m.homeserver").map_err(StepError::fail_prompt)?;
        let homeserver = HomeserverData::new(homeserver).map_err(|error| {
            StepError::about("the `base_url` of `m.homeserver` in the file", error).fail_error()
        })?;
        let connection = self.homeserver(homeserver).await.map_err(StepError::fail_error)?;
        let identity_server = match file.get("m.identity_server") {
            None | Some(JsonValue::Null) => None,
            Some(_) => {
                let server = base_url(&file, "m.identity_server").map_err(StepError::fail_prompt)?;
                let server = HomeserverData::new(server).map_err(|error| {
                    StepError::about("the `base_url` of `m.identity_server` in the file", error).fail_error()
                })?;
                self.identity_server(&server).await.map_err(StepError::fail_error)?;
                Some(server.base_url().clone())
            }
        };
        Ok(Discovery { connection, identity_server, well_known: Some(file) })
    }

    /// A connection to a homeserver that says which versions it has.
    async fn homeserver(&self, homeserver: HomeserverData) -> Result<Connection, StepError> {
        let connection = self.connection(homeserver)?;
        let versions = self.ask(&connection, VersionsJob).await?.into_response();
        connection.learn_versions(Arc::new(versions));
        Ok(connection)
    }

    /// Whether an identity server is there.
    async fn identity_server(&self, server: &HomeserverData) -> Result<(), StepError> {
        let connection = self.connection(server.clone())?;
        self.ask(&connection, IdentityServerJob).await?;
        Ok(())
    }

    fn connection(&self, server: HomeserverData) -> Result<Connection, StepError> {
        Ok((self.settings)(ConnectionBuilder::new(server)).build()?)
    }

    /// Runs a job as somebody wants it who waits for it.
    async fn ask<J: Job>(&self, connection: &Connection, job: J) -> Result<Finished<J>, StepError> {
        let limit = self.time_limit;
        let step = BackoffStep { attempt_timeout: limit / 2, retry_interval: RETRY_INTERVAL };
        let what = job.endpoint().operation_id;
        let job = connection.job(job).backoff(JobBackoffStrategy::new([step])).max_body_size(MAX_BODY_SIZE);
        match timeout(limit, job.run()).await {
            Ok(outcome) => Ok(outcome?),
            Err(_) => {
                let server = connection.homeserver();
                Err(StepError::new(format!("{what} at {server}: timed out: no response within {limit:?}")))
            }
        }
    }
}

impl fmt::Debug for DiscoveryBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DiscoveryBuilder")
            .field("name", &self.name)
            .field("or_server_itself", &self.or_server_itself)
            .field("time_limit", &self.time_limit)
            .finish_non_exhaustive()
    }
}

/// The base URL in a property of the file. An empty one counts as none.
fn base_url<'f>(file: &'f JsonObject, server: &str) -> Result<&'f str, StepError> {
    let url = file.get(server).and_then(|server| server.get("base_url")?.as_str());
    url.filter(|url| !url.is_empty())
        .ok_or_else(|| StepError::new(format!("the file has no `base_url` of `{server}`")))
}

/// Fetches the file.
struct FileJob;

/// Its content, whatever it is: an invalid one doesn't become better by a retry.
struct FileBody(Bytes);

static FILE: Endpoint = Endpoint {
    access: Access::None,
    // Many servers have no content type for a file without an ending.
    expected_content_types: &[],
    ..Endpoint::new("getWellknown", Method::Get, "/.well-known/matrix/client")
};

impl Job for FileJob {
    type Response = FileBody;

    fn endpoint(&self) -> &'static Endpoint {
        &FILE
    }

    fn fill(&self, _: &mut RequestParts) {}
}

impl Response for FileBody {
    fn from_raw(response: &RawResponse<'_>) -> Result<Read<Self>, ReadError> {
        Ok(Read { value: Self(response.body().clone()), warnings: Warnings::default() })
    }
}

/// Asks an identity server whether it is one.
struct IdentityServerJob;

static IDENTITY_SERVER: Endpoint =
    Endpoint { access: Access::None, ..Endpoint::new("pingV2", Method::Get, "/_matrix/identity/v2") };

impl Job for IdentityServerJob {
    type Response = JsonObject;

    fn endpoint(&self) -> &'static Endpoint {
        &IDENTITY_SERVER
    }

    fn fill(&self, _: &mut RequestParts) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_at_the_servers_host() {
        for (name, place) in [
            ("example.org", "https://example.org/"),
            ("example.org:8448", "https://example.org/"),
            ("@alice:example.org", "https://example.org/"),
            ("@alice:example.org:8448", "https://example.org/"),
            ("@:example.org", "https://example.org/"),
            ("192.0.2.1:80", "https://192.0.2.1/"),
            ("[2001:db8::1]:8448", "https://[2001:db8::1]/"),
        ] {
            let found = Connection::discovery(name).place().unwrap();
            assert_eq!(found.base_url().as_str(), place, "{name}");
        }
    }
}
