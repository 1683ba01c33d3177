//! Who is logged in, and with which tokens.

use std::time::Duration;

use crate::json::Secret;
use crate::platform::now;
use crate::protocol::id::UserId;
use crate::protocol::units::timestamp;
use crate::record;

/// Who is logged in where, on which device, and with which tokens: all that is needed to go on later. It serialises,
/// with its secrets, since that is what it is for; `Debug` doesn't show them.
///
/// ```
/// # use matrix_jobs_runtime as matrix_jobs;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::{Connection, Session};
///
/// let session = Session::new("https://matrix.example.org", "@alice:example.org", "DEVICE", "secret");
/// let stored = serde_json::to_string(&session)?;
/// let connection = Connection::restore(&serde_json::from_str(&stored)?)?;
/// assert_eq!(connection.session(), Some(session));
/// # Ok(())
/// # }
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, Eq)]
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
    /// When the access token ends, in milliseconds since the Unix epoch, if it does and the server has said when.
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
    pub(crate) fn with_token(self, access_token: Secret, lifetime_ms: Option<u64>) -> Self {
        let expires_at = lifetime_ms.map(|lifetime| timestamp(now()).saturating_add(lifetime));
        Self { access_token, expires_at, ..self }
    }

    /// How long the access token is still good, if that is known.
    pub(crate) fn time_left(&self) -> Option<Duration> {
        let now = timestamp(now());
        self.expires_at.map(|end| Duration::from_millis(end.saturating_sub(now)))
    }

    /// When to renew the access token, from now: a minute before its end, or a tenth of what is left if that is less.
    /// None if it can't be renewed.
    pub(crate) fn time_to_renewal(&self) -> Option<Duration> {
        self.refresh_token.as_ref()?;
        let left = self.time_left()?;
        Some(left - (left / 10).min(Duration::from_secs(60)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::units::millis;

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
