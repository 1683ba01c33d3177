//! A user's session on a homeserver: how it begins, how its tokens are renewed, how it ends, and how it goes on in
//! another run of the program.
//!
//! ```no_run
//! # use matrix_jobs_runtime as matrix_jobs;
//! use matrix_jobs::{Connection, Session};
//!
//! # fn load() -> Option<Session> { None }
//! # async fn save(_: &Session) -> std::io::Result<()> { Ok(()) }
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let connection = match load() {
//!     Some(session) => Connection::restore(&session)?,
//!     None => {
//!         let connection = Connection::discover("example.org").await?.connection;
//!         save(&connection.login_with_password("alice", "correct horse").await?).await?;
//!         connection
//!     }
//! };
//! connection.on_renewal(|session| async move { save(&session).await });
//! # Ok(())
//! # }
//! ```
//!
//! # Renewal
//!
//! Where the server gives out access tokens that end, it gives out a refresh token with each of them, which buys the
//! next pair. A connection that has a [`Session`] with one renews the tokens by itself, once for all of its jobs:
//! shortly before the end, if it is known, and when the server refuses the access token with a [soft
//! logout](Logout::Soft). Jobs whose token was refused meanwhile go on with the new one; this doesn't count as a retry.
//! Jobs that have yet to send wait for it.
//!
//! If the server refuses the refresh token (`M_UNKNOWN_TOKEN`, or HTTP status 403 with `M_FORBIDDEN`), the session is
//! over: the jobs that need the renewal and all later ones end as [`Unauthorised`](crate::JobStatusCode::Unauthorised).
//! Anything else, such as a page of a proxy, is an attempt that failed: the jobs that need it end with that problem,
//! and the next job tries again, after the interval of the connection's back-off strategy, which grows with each
//! failure in a row.
//!
//! # What a crash loses
//!
//! Nothing, if the session is stored where [`on_renewal`](crate::Connection::on_renewal) says that it should be. A
//! server takes the old refresh token until one of the new pair has been used, and no job uses the new pair before it
//! is stored. So a program that ends in between begins with the old pair, which is still good; one that ends later
//! begins with the new pair.

mod login;

pub use login::{Login, Register};

pub use crate::connection::session_data::Session;
pub use crate::protocol::matrix_error::Logout;

use std::error::Error;

use crate::connection::Connection;
use crate::request::error::ConnectionError;
use crate::run::renewal;

/// Sessions.
impl Connection {
    /// A connection that goes on with a session, with the usual settings; nothing is sent yet. With other settings,
    /// build a connection to the session's homeserver, and [set the session](Self::set_session).
    ///
    /// # Errors
    ///
    /// As [`Connection::new`] for the session's homeserver.
    pub fn restore(session: &Session) -> Result<Self, ConnectionError> {
        let connection = Self::new(&session.homeserver)?;
        connection.set_session(session);
        Ok(connection)
    }

    /// Makes this session the connection's, on all clones, in place of any access token. Its homeserver isn't looked
    /// at.
    pub fn set_session(&self, session: &Session) {
        self.credentials().set_session(session.clone(), renewal::ensure);
    }

    /// The session that the connection is in now, with its latest tokens. None without a login, and after an access
    /// token was set by itself.
    pub fn session(&self) -> Option<Session> {
        self.credentials().session()
    }

    /// Says who stores a session whose tokens were renewed: in place of what is stored of it, and before anything uses
    /// the new tokens. Jobs wait until it is done. See [what a crash loses](crate::session#what-a-crash-loses).
    ///
    /// If it fails, panics or takes longer than 60 s, nothing uses the new tokens, and a job that requires them ends
    /// as [`FileError`](crate::JobStatusCode::FileError), or as [`ErrorLevel`](crate::JobStatusCode::ErrorLevel) after
    /// a panic. The next job that needs them has the same tokens stored again.
    ///
    /// Jobs of this connection can't run meanwhile, since they wait for the new tokens. Those made in here end as
    /// [`IncorrectRequest`](crate::JobStatusCode::IncorrectRequest), unless they need no access token.
    ///
    /// A session that begins with a login isn't stored this way, but returned.
    pub fn on_renewal<F, S, E>(&self, store: F)
    where
        F: Fn(Session) -> S + Send + Sync + 'static,
        S: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<Box<dyn Error + Send + Sync>> + 'static,
    {
        self.credentials().set_store(store);
    }
}
