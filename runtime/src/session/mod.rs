//! A user's session on a homeserver: how it begins, how its tokens are renewed, how it ends, and how it goes on in
//! another run of the program.
//!
//! ```no_run
//! use matrix_jobs_runtime::{Connection, Session};
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
//! Where the server gives out access tokens that end, it gives out a refresh token with each of them, which buys the next
//! pair. A connection that has a [`Session`] with one renews the tokens by itself, once for all of its jobs: shortly before
//! the end, if it is known, and when the server refuses the access token with a [soft logout](Logout::Soft). Jobs whose
//! token was refused meanwhile go on with the new one; it is no retry. Jobs that have yet to send wait for it.
//!
//! If the server can't be reached for the renewal, the jobs that need it end with that problem, and the next job tries
//! again. If the server refuses it, the session is over: they and all later ones end as
//! [`Unauthorised`](crate::StatusCode::Unauthorised).
//!
//! # What a crash loses
//!
//! Nothing, if the session is stored where [`on_renewal`](crate::Connection::on_renewal) says that it should be. A server
//! takes the old refresh token until one of the new pair has been used, and no job uses the new pair before it is
//! stored. So a program that ends in between begins with the old pair, which is still good; one that ends later begins
//! with the new pair.

mod credentials;
mod login;
mod renewal;

pub(crate) use credentials::{Credentials, Token};
pub use login::{Login, Register};

use std::error::Error;
use std::time::{Duration, SystemTime};

use crate::connection::Connection;
use crate::error::{ConnectionError, MatrixError};
use crate::id::UserId;
use crate::json::{JsonValue, Secret};
use crate::record;
use crate::units::timestamp;

/// Who is logged in where, on which device, and with which tokens: all that is needed to go on later. It serialises, with
/// its secrets, since that is what it is for; `Debug` doesn't show them.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs_runtime::{Connection, Session};
///
/// let session = Session::new("https://matrix.example.org", "@alice:example.org", "DEVICE", "secret");
/// let stored = serde_json::to_string(&session)?;
/// let connection = Connection::restore(&serde_json::from_str(&stored)?)?;
/// assert_eq!(connection.session(), Some(session));
/// # Ok(())
/// # }
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The homeserver's base URL.
    pub homeserver: String,
    /// Who is logged in.
    pub user_id: UserId,
    /// On which device.
    pub device_id: String,
    /// What shows the server who asks.
    pub access_token: Secret,
    /// What buys the next access token, if the server renews them.
    pub refresh_token: Option<Secret>,
    /// When the access token ends, in milliseconds since the beginning of 1970, if it does and the server has said when.
    pub expires_at: Option<u64>,
}

record! {
    Session {
        0 homeserver: Required "homeserver",
        1 user_id: Required "user_id",
        2 device_id: Required "device_id",
        3 access_token: Required "access_token",
        4 refresh_token: Optional "refresh_token",
        5 expires_at: Optional "expires_at",
    }
}

impl Session {
    /// A session whose access token is known from elsewhere, and isn't renewed.
    pub fn new(
        homeserver: impl Into<String>,
        user_id: impl Into<UserId>,
        device_id: impl Into<String>,
        access_token: impl Into<Secret>,
    ) -> Self {
        Self {
            homeserver: homeserver.into(),
            user_id: user_id.into(),
            device_id: device_id.into(),
            access_token: access_token.into(),
            refresh_token: None,
            expires_at: None,
        }
    }

    /// The same with another access token, of such a lifetime.
    fn with_token(self, access_token: Secret, lifetime_ms: Option<u64>) -> Self {
        let expires_at = lifetime_ms.map(|lifetime| timestamp(SystemTime::now()).saturating_add(lifetime));
        Self { access_token, expires_at, ..self }
    }

    /// How long the access token is still good, if that is known.
    fn time_left(&self) -> Option<Duration> {
        let now = timestamp(SystemTime::now());
        self.expires_at.map(|end| Duration::from_millis(end.saturating_sub(now)))
    }

    /// When to renew the access token, from now: a minute before its end, or a tenth of what is left if that is less.
    /// None if it can't be renewed.
    fn time_to_renewal(&self) -> Option<Duration> {
        self.refresh_token.as_ref()?;
        let left = self.time_left()?;
        Some(left - (left / 10).min(Duration::from_secs(60)))
    }
}

/// What the server means by refusing an access token that it doesn't know, or doesn't know any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Logout {
    /// The device is still there: after another login with its ID the program goes on where it was, encryption keys
    /// included.
    Soft,
    /// The device is gone: what the program has kept for it has no use any more.
    Hard,
}

impl Logout {
    /// Whether an error is one, and which.
    pub(crate) fn of(error: &MatrixError) -> Option<Self> {
        let is_unknown = error.errcode.as_deref() == Some("M_UNKNOWN_TOKEN");
        let is_soft = || error.members.get("soft_logout") == Some(&JsonValue::Bool(true));
        is_unknown.then(|| if is_soft() { Self::Soft } else { Self::Hard })
    }
}

/// Sessions.
impl Connection {
    /// A connection that goes on with a session, with the usual settings; nothing is sent yet. With other settings, build
    /// a connection to the session's homeserver, and [set the session](Self::set_session).
    ///
    /// # Errors
    ///
    /// As [`Connection::new`] for the session's homeserver.
    pub fn restore(session: &Session) -> Result<Self, ConnectionError> {
        let connection = Self::new(&session.homeserver)?;
        connection.set_session(session);
        Ok(connection)
    }

    /// Makes this session the connection's, on all clones, in place of any access token. Its homeserver isn't looked at.
    pub fn set_session(&self, session: &Session) {
        self.credentials().set_session(session.clone());
    }

    /// The session that the connection is in now, with its latest tokens. None without a login, and after an access token
    /// was set by itself.
    pub fn session(&self) -> Option<Session> {
        self.credentials().session()
    }

    /// Says who stores a session whose tokens were renewed: in place of what is stored of it, and before anything uses the
    /// new tokens. Jobs wait until it is done. See [what a crash loses](crate::session#what-a-crash-loses).
    ///
    /// If it fails, the old tokens stay, and the renewal counts as failed: a job that can't do without it ends as
    /// [`FileError`](crate::StatusCode::FileError). The next one tries again.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::millis;

    fn session(lifetime: Option<u64>) -> Session {
        let session = Session::new("https://example.org", "@a:b", "D", "t");
        Session { refresh_token: Some("r".into()), ..session }.with_token("t".into(), lifetime)
    }

    #[test]
    fn tokens_are_renewed_before_their_end() {
        let about = |lifetime: u64, wanted: u64| {
            let renewal = millis(session(Some(lifetime)).time_to_renewal().unwrap());
            assert!(renewal <= wanted && renewal + 1000 > wanted, "{lifetime}: {renewal}");
        };
        about(3_600_000, 3_540_000);
        about(300_000, 270_000);
        about(0, 0);
        assert_eq!(session(None).time_to_renewal(), None);
        let unrenewable = Session { refresh_token: None, ..session(Some(1000)) };
        assert_eq!(unrenewable.time_to_renewal(), None);
    }

    #[test]
    fn an_end_beyond_all_clocks_is_no_problem() {
        assert!(session(Some(u64::MAX)).time_to_renewal().is_some());
    }
}
