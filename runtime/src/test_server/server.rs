//! The server as a test sees it.

use std::fmt;
use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;

use tokio::net::TcpListener;

use super::operation::KnownOperation;
use super::record::{ReceivedRequest, RefusedRequest};
use super::rule::TestOperation;
use super::script::Script;
use super::wire;
use crate::connection::Connection;
use crate::platform::{JoinHandle, spawn};
use crate::server::Receive;

/// A scripted homeserver on a free port of `127.0.0.1`, over plain HTTP, until it is dropped.
///
/// A request is refused, and is among the [`refused`](Self::refused), if the definitions don't allow it:
///
/// - 404 or 405 and `M_UNRECOGNIZED` for a path, or a method of it, that no operation has;
/// - 401 and `M_MISSING_TOKEN`, `M_UNKNOWN_TOKEN` or `M_UNAUTHORIZED` without the access token or the signature that the
///   operation wants: any token, unless [some are set](Self::accept_tokens). Signatures aren't verified.
/// - 400 for what is missing, malformed or unknown: see
///   [`read_strictly`](crate::server::IncomingRequest::read_strictly).
///
/// All others are among the [`requests`](Self::requests), and are answered as [`on`](Self::on) says for their
/// operation; where it says nothing, with 404 and `M_UNRECOGNIZED`. A request that is one of several operations, as a
/// display name is set by an operation of its own and by that for any field of a profile, is among the requests of each,
/// and is answered as the first of them that has an answer, the one whose path is fixed before those with a variable.
/// The server knows nothing of the meaning of operations: a transaction that comes again is answered by the script, and
/// a sync returns at once.
///
/// Every response has the headers that let a page in a browser read it. It runs in the tokio runtime in which it was
/// started, in real time: tokio's paused clock is of no use with sockets.
pub struct TestServer {
    url: String,
    connection: Connection,
    script: Arc<Script>,
    task: JoinHandle<()>,
}

impl TestServer {
    /// The access token of its [`connection`](Self::connection).
    pub const ACCESS_TOKEN: &str = "test_access_token";

    /// Starts a server that knows these operations, and those that it gets answers for. `OPERATIONS` of
    /// `matrix_jobs::test_server` are all that there are.
    ///
    /// # Errors
    ///
    /// There is no loopback interface with a free port, or no HTTP client for the connection.
    pub async fn start(operations: &[KnownOperation]) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let settings = Connection::builder(&url).map_err(io::Error::other)?;
        let connection = settings.no_proxy().retry_jitter(0.0).build().map_err(io::Error::other)?;
        connection.set_access_token(Self::ACCESS_TOKEN);
        let script = Arc::new(Script::new(operations));
        let task = spawn(wire::serve(listener, Arc::clone(&script)));
        Ok(Self { url, connection, script, task })
    }

    /// The base URL, as in `http://127.0.0.1:34567`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A connection to the server, with the token [`ACCESS_TOKEN`](Self::ACCESS_TOKEN), without a proxy, and with retries
    /// that are not lengthened by chance. Each call gives the same one.
    pub fn connection(&self) -> Connection {
        self.connection.clone()
    }

    /// Begins to say what the server answers to an operation. What is said comes after what was said of the operation
    /// before.
    pub fn on<J: Receive>(&self) -> TestOperation<'_, J> {
        TestOperation::new(&self.script)
    }

    /// Accepts these access tokens and those that were given before, and from now on no others.
    pub fn accept_tokens<T: Into<String>>(&self, tokens: impl IntoIterator<Item = T>) {
        self.script.accept_tokens(tokens.into_iter().map(Into::into));
    }

    /// All requests of an operation so far, as the jobs that they were sent as, in the order in which they came.
    pub fn requests<J: Receive>(&self) -> Vec<J> {
        self.received().iter().filter_map(ReceivedRequest::job).collect()
    }

    /// All requests so far that the definitions allow, scripted or not, in the order in which they came.
    pub fn received(&self) -> Vec<ReceivedRequest> {
        self.script.received()
    }

    /// All requests so far that the definitions don't allow.
    pub fn refused(&self) -> Vec<RefusedRequest> {
        self.script.refused()
    }
}

impl Drop for TestServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl fmt::Debug for TestServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TestServer")
            .field("url", &self.url)
            .field("script", &self.script)
            .field("refused", &self.refused())
            .finish_non_exhaustive()
    }
}
