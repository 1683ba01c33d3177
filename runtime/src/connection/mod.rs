//! A homeserver, and on whose behalf it is asked.

pub(crate) mod builder;
pub(crate) mod credentials;
pub(crate) mod known_versions;
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
mod network;
pub(crate) mod queue;
pub(crate) mod renewal;
pub(crate) mod session_data;
pub(crate) mod settings;
#[cfg(all(feature = "server-server", not(all(target_arch = "wasm32", target_os = "unknown"))))]
pub(crate) mod signing;
#[cfg(not(all(feature = "server-server", not(all(target_arch = "wasm32", target_os = "unknown")))))]
#[path = "unsigned.rs"]
pub(crate) mod signing;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use url::Url;

use crate::connection::builder::ConnectionBuilder;
use crate::connection::credentials::{Credentials, Token};
use crate::connection::known_versions::KnownVersions;
use crate::connection::queue::Queue;
use crate::connection::settings::Settings;
use crate::http::transport::Transport;
use crate::json::Secret;
use crate::protocol::deadline::jittered;
use crate::protocol::id::UserId;
use crate::protocol::strategy::JobBackoffStrategy;
use crate::protocol::txn;
use crate::request::error::ConnectionError;
use crate::request::homeserver::HomeserverData;

/// A homeserver, the access token to use with it, and the queue of jobs for it. Clones share all of it, and the
/// connections to the server; jobs can be run from many tasks at once.
///
/// Jobs take their turns in the order in which they were submitted, those in the
/// [background](crate::JobBuilder::background) after all others, as many at once as
/// [`max_in_flight`](ConnectionBuilder::max_in_flight) says. When an operation is rate limited, its jobs wait, those in
/// the same room if it is about a room, and the others go on; the pause widens if more turns out to be limited. When
/// the server is unreachable, one job tries again and the others wait for the result.
///
/// Jobs run on tokio: in a runtime with time and I/O enabled.
#[doc(alias = "ConnectionData")]
#[derive(Clone)]
pub struct Connection {
    shared: Arc<Inner>,
    /// Whom the jobs of this clone speak for, if not for the token's owner.
    acting: Option<Arc<Acting>>,
}

/// A user, and a device of theirs, of an application service.
pub(crate) struct Acting {
    user_id: UserId,
    device_id: Option<String>,
}

impl Acting {
    pub(crate) fn user_id(&self) -> &str {
        self.user_id.as_str()
    }

    /// Names them in a request.
    pub(crate) fn assert(&self, url: &mut Url) {
        let mut query = url.query_pairs_mut();
        query.append_pair("user_id", self.user_id.as_str());
        if let Some(device_id) = &self.device_id {
            query.append_pair("device_id", device_id);
        }
    }
}

struct Inner {
    homeserver: HomeserverData,
    credentials: Credentials,
    transport: Transport,
    queue: Arc<Queue>,
    versions: KnownVersions,
    /// Whether the tokio runtime was found to have what jobs need.
    knows_runtime: AtomicBool,
}

impl Connection {
    /// A connection to the homeserver with this base URL, without an access token. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// When the string is not a base URL (see [`HomeserverData::new`]), or the system has no certificates to check an
    /// `https` server's with.
    pub fn new(base_url: &str) -> Result<Self, ConnectionError> {
        Self::with_homeserver(HomeserverData::new(base_url)?)
    }

    /// The same for a base URL that was read before.
    ///
    /// # Errors
    ///
    /// When the system has no certificates to check an `https` server's with.
    pub fn with_homeserver(homeserver: HomeserverData) -> Result<Self, ConnectionError> {
        Self::with_settings(homeserver, Settings::default())
    }

    /// Begins to describe a connection to the homeserver with this base URL.
    ///
    /// # Errors
    ///
    /// When the string is not a base URL: see [`HomeserverData::new`].
    pub fn builder(base_url: &str) -> Result<ConnectionBuilder, ConnectionError> {
        Ok(ConnectionBuilder::new(HomeserverData::new(base_url)?))
    }

    pub(crate) fn with_settings(
        homeserver: HomeserverData,
        settings: Settings,
    ) -> Result<Self, ConnectionError> {
        let transport = Transport::new(homeserver.base_url(), &settings.http)?;
        Ok(Self::with_transport(homeserver, settings, transport))
    }

    pub(crate) fn with_transport(
        homeserver: HomeserverData,
        settings: Settings,
        transport: Transport,
    ) -> Self {
        let shared = Inner {
            homeserver,
            credentials: Credentials::default(),
            transport,
            queue: Arc::new(Queue::new(settings)),
            versions: KnownVersions::new(),
            knows_runtime: AtomicBool::new(false),
        };
        Self { shared: Arc::new(shared), acting: None }
    }

    /// A connection to the same server in the same ways, without a token and with an empty queue: for a request that
    /// jobs in the queue wait for.
    pub(crate) fn aside(&self) -> Self {
        Self::with_transport(self.homeserver().clone(), self.settings().clone(), self.transport().clone())
    }

    /// Sets the access token, on all clones; an empty one counts as none. A job reads it when it begins to send: one
    /// that was submitted before, but hasn't got that far, uses the new one. A [session](Self::session) that was there
    /// ends, as far as the connection is concerned: nobody renews the token.
    #[doc(alias = "setToken")]
    pub fn set_access_token(&self, token: impl Into<Secret>) {
        self.shared.credentials.set_token(token.into().expose());
    }

    /// Forgets the access token and the session, as after a logout.
    pub fn clear_access_token(&self) {
        self.set_access_token("");
    }

    /// Whether there is an access token. One that the server has refused, and doesn't renew, is none.
    pub fn has_access_token(&self) -> bool {
        !matches!(self.shared.credentials.current().0, Token::Missing | Token::Expired)
    }

    /// The same connection on behalf of one of an application service's users: its jobs name them, and one of their
    /// devices if one is given, beside the access token, which is the application service's. All else is shared, the
    /// queue too.
    ///
    /// Jobs that take no access token get it all the same, and name nobody: that is how an application service
    /// registers its users and logs them in.
    ///
    /// [Specification](https://spec.matrix.org/latest/application-service-api/#identity-assertion)
    pub fn as_user(&self, user_id: impl Into<UserId>, device_id: Option<&str>) -> Self {
        let acting = Acting { user_id: user_id.into(), device_id: device_id.map(str::to_owned) };
        Self { acting: Some(Arc::new(acting)), ..self.clone() }
    }

    /// The homeserver.
    pub fn homeserver(&self) -> &HomeserverData {
        &self.shared.homeserver
    }

    /// A new transaction ID, never the same twice, across restarts of the program too. Jobs that need one and weren't
    /// given any get theirs by themselves.
    #[doc(alias = "generateTxnId")]
    pub fn generate_txn_id(&self) -> String {
        txn::new_id()
    }

    /// How many jobs have a request under way.
    pub fn in_flight(&self) -> usize {
        self.shared.queue.load().0
    }

    /// How many jobs wait for their turn to send a request. Those that wait for a retry are not among them.
    pub fn queued(&self) -> usize {
        self.shared.queue.load().1
    }

    /// The strategy of jobs that don't have their own.
    pub(crate) fn backoff(&self) -> Arc<JobBackoffStrategy> {
        let own = &self.settings().backoff;
        own.clone().unwrap_or_else(JobBackoffStrategy::default_strategy)
    }

    /// How long to wait, somewhat longer by chance, after so many failures before this one.
    pub(crate) fn interval(&self, failures: u32) -> Duration {
        jittered(self.backoff().step(failures).retry_interval, self.settings().jitter)
    }

    pub(crate) fn settings(&self) -> &Settings {
        self.shared.queue.settings()
    }

    pub(crate) fn known_versions(&self) -> &KnownVersions {
        &self.shared.versions
    }

    pub(crate) fn queue(&self) -> &Arc<Queue> {
        &self.shared.queue
    }

    pub(crate) fn acting(&self) -> Option<&Acting> {
        self.acting.as_deref()
    }

    /// Whether both use the same access token and queue.
    pub(crate) fn is_clone_of(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.shared, &other.shared)
    }

    pub(crate) fn credentials(&self) -> &Credentials {
        &self.shared.credentials
    }

    pub(crate) fn is_runtime_known(&self) -> bool {
        self.shared.knows_runtime.load(Ordering::Relaxed)
    }

    pub(crate) fn set_runtime_known(&self) {
        self.shared.knows_runtime.store(true, Ordering::Relaxed);
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.shared.transport
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("homeserver", &self.shared.homeserver)
            .field("has_access_token", &self.has_access_token())
            .field("acting_as", &self.acting().map(|acting| &acting.user_id))
            .finish()
    }
}
