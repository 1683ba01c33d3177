//! A connection to a server that does what a test says.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use super::record::RecordedRequest;
use super::rule::MockOperation;
use super::script::Script;
use crate::connection::Connection;
use crate::connection::builder::ConnectionBuilder;
use crate::http::transport::Transport;
use crate::job::Job;
use crate::request::homeserver::HomeserverData;

/// A [`Connection`] to a server that exists only in a test's memory; it derefs to the connection. Clones share the
/// server. It has the access token [`ACCESS_TOKEN`](Self::ACCESS_TOKEN), unless another is set.
///
/// A request for which nothing is scripted gets HTTP 501 and `M_UNRECOGNIZED`: its job ends as
/// [`RequestNotImplemented`](crate::JobStatusCode::RequestNotImplemented), with a message that names the operation.
#[derive(Clone)]
pub struct MockConnection {
    connection: Connection,
    script: Arc<Script>,
}

impl MockConnection {
    /// The access token at the beginning.
    pub const ACCESS_TOKEN: &str = "mock_access_token";

    /// A connection to `https://homeserver.example` with the usual settings, but that waits are as long as is said, and
    /// not [lengthened by chance](ConnectionBuilder::retry_jitter).
    pub fn new() -> Self {
        let Ok(homeserver) = HomeserverData::new("https://homeserver.example") else {
            unreachable!("it is a base URL");
        };
        Self::with(ConnectionBuilder::new(homeserver).retry_jitter(0.0))
    }

    /// A connection with the settings and the base URL of a builder.
    pub fn with(settings: ConnectionBuilder) -> Self {
        let script = Arc::new(Script::default());
        let ConnectionBuilder { homeserver, settings } = settings;
        let transport = Transport::Scripted(Arc::<Script>::clone(&script));
        let connection = Connection::with_transport(homeserver, settings, transport);
        connection.set_access_token(Self::ACCESS_TOKEN);
        Self { connection, script }
    }

    /// The connection, for code that wants to own one.
    pub fn connection(&self) -> Connection {
        self.connection.clone()
    }

    /// Begins to say what the server answers to an operation, named as in [`Endpoint::operation_id`](crate::Endpoint).
    /// What is said comes after what was said of the operation before.
    pub fn on(&self, operation_id: &str) -> MockOperation<'_> {
        MockOperation::new(&self.script, operation_id)
    }

    /// The same for the operation of a job, whatever the job's parameters.
    pub fn on_job<J: Job>(&self, job: &J) -> MockOperation<'_> {
        self.on(job.endpoint().operation_id)
    }

    /// All requests so far, in the order in which they were made: each attempt is one, and each redirect that was
    /// followed.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.script.requests()
    }

    /// Those for one operation.
    pub fn requests_of(&self, operation_id: &str) -> Vec<RecordedRequest> {
        let mut requests = self.requests();
        requests.retain(|request| request.operation_id() == operation_id);
        requests
    }

    /// All requests since the last call, or since the beginning; they are forgotten.
    pub fn take_requests(&self) -> Vec<RecordedRequest> {
        self.script.take_requests()
    }
}

impl Default for MockConnection {
    fn default() -> Self {
        Self::new()
    }
}

impl Deref for MockConnection {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.connection
    }
}

impl fmt::Debug for MockConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockConnection")
            .field("connection", &self.connection)
            .field("requests", &self.requests())
            .finish()
    }
}
