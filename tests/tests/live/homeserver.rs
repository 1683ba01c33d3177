//! The homeserver under test, users that no other test knows, and the record of operations that went well.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, Once};
use std::time::SystemTime;

use matrix_jobs::client_server::create_room::CreateRoomJob;
use matrix_jobs::client_server::definitions::auth_data::AuthenticationData;
use matrix_jobs::client_server::definitions::user_identifier::UserIdentifier;
use matrix_jobs::client_server::joining::JoinRoomByIdJob;
use matrix_jobs::client_server::login::LoginJob;
use matrix_jobs::client_server::registration::RegisterJob;
use matrix_jobs::client_server::room_send::SendMessageJob;
use matrix_jobs::json::{Json, JsonObject, Raw};
use matrix_jobs::{
    Connection, ConnectionBuilder, EventId, Finished, Job, JobError, JobStatusCode, RoomId, Status, UserId,
};
use serde_json::{Value, json};

/// So many different operations the tests run at least, taken together.
const OPERATIONS: usize = 120;

pub const BY_PASSWORD: &str = "m.login.password";
pub const PASSWORD: &str = "a password of its own";

static PASSED: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
static FINISHED: AtomicUsize = AtomicUsize::new(0);

/// What the homeserver's start script printed about it.
pub struct Homeserver(Value);

/// A user of one test, with one device that is logged in.
pub struct Session {
    pub connection: Connection,
    pub user_id: UserId,
    pub device_id: String,
}

impl Homeserver {
    /// None, with a word on standard error, where no homeserver was started.
    pub fn started() -> Option<Self> {
        static ONCE: Once = Once::new();
        Self::named("MATRIX_JOBS_HOMESERVER", "live tests", &ONCE)
    }

    /// The same for the one that limits rates as it does in earnest.
    pub fn strict() -> Option<Self> {
        static ONCE: Once = Once::new();
        Self::named("MATRIX_JOBS_STRICT_HOMESERVER", "live tests of limits on rates", &ONCE)
    }

    /// The same for the one that is set up as many servers are: the room directory and profiles require an access
    /// token, there is no TURN server, and single sign-on is offered.
    pub fn strict_access() -> Option<Self> {
        static ONCE: Once = Once::new();
        Self::named("MATRIX_JOBS_STRICT_ACCESS_HOMESERVER", "live tests of strict access", &ONCE)
    }

    fn named(variable: &str, tests: &str, once: &Once) -> Option<Self> {
        match std::env::var(variable) {
            Ok(text) => Some(Self(serde_json::from_str(&text).expect("what the start script printed"))),
            Err(_) => {
                let reason = format!("{variable} is not set (`.ci/run` starts a homeserver and sets it)");
                once.call_once(|| say(&format!("{tests} skipped: {reason}")));
                None
            }
        }
    }

    /// One that runs elsewhere.
    pub fn at(base_url: &str) -> Self {
        Self(json!({"base_url": base_url}))
    }

    pub fn base_url(&self) -> &str {
        self.0["base_url"].as_str().expect("a base URL")
    }

    /// Where the start script has put its files, and its process, if it was the start script.
    pub fn process(&self) -> Option<(&str, u64)> {
        Some((self.0["data_dir"].as_str()?, self.0["pid"].as_u64()?))
    }

    pub fn connection(&self) -> Connection {
        Connection::new(self.base_url()).expect("a connection")
    }

    pub fn builder(&self) -> ConnectionBuilder {
        Connection::builder(self.base_url()).expect("a base URL")
    }

    /// Registers a user that no other test knows, with one device.
    pub async fn user(&self, name: &str) -> Session {
        self.user_through(self.connection(), name).await
    }

    /// The same with a connection of the caller's making.
    pub async fn user_through(&self, connection: Connection, name: &str) -> Session {
        let job = RegisterJob::new()
            .username(unique(name))
            .password(PASSWORD)
            .initial_device_display_name("the first")
            .auth(AuthenticationData::new().with_type("m.login.dummy"));
        let registered = passed(connection.run(job).await).into_response();
        connection.set_access_token(registered.access_token().expect("an access token"));
        let device_id = registered.device_id.expect("a device");
        Session { connection, user_id: registered.user_id, device_id }
    }
}

impl Session {
    pub fn server_name(&self) -> &str {
        self.user_id.server_name().expect("a server name")
    }

    /// Runs a job that must succeed, without a warning.
    pub async fn ok<J: Job>(&self, job: J) -> Finished<J> {
        passed(self.connection.run(job).await)
    }

    /// Runs a job that the server must refuse. It isn't repeated, even if the refusal may pass.
    pub async fn refused<J: Job>(&self, job: J) -> JobError {
        let endpoint = job.endpoint().operation_id;
        let Err(error) = self.connection.job(job).max_retries(0).run().await else {
            panic!("{endpoint} was not refused")
        };
        error
    }

    pub fn login(&self, password: &str) -> LoginJob {
        let identifier = UserIdentifier::new("m.id.user").with_extra("user", self.user_id.as_str());
        LoginJob::new(BY_PASSWORD).identifier(identifier).password(password)
    }

    /// The same user on a new device.
    pub async fn another_device(&self, server: &Homeserver) -> Self {
        let connection = server.connection();
        let login = passed(connection.run(self.login(PASSWORD)).await).into_response();
        connection.set_access_token(login.access_token);
        Self { connection, user_id: login.user_id, device_id: login.device_id }
    }

    /// The answer to interactive authentication.
    pub fn auth(&self, session: Option<&str>, password: &str) -> AuthenticationData {
        let mut auth = AuthenticationData::new()
            .with_type(BY_PASSWORD)
            .with_extra("identifier", json!({"type": "m.id.user", "user": self.user_id.as_str()}))
            .with_extra("password", password);
        auth.session = session.map(str::to_owned);
        auth
    }

    /// Runs a job of which the server asks who it is; `with` gives it the answer.
    pub async fn authenticated<J: Job + Clone>(
        &self,
        job: J,
        with: fn(J, AuthenticationData) -> J,
    ) -> Finished<J> {
        let refused = self.refused(job.clone()).await;
        let authentication = refused.authentication().expect("interactive authentication");
        self.ok(with(job, self.auth(authentication.session.as_deref(), PASSWORD))).await
    }

    pub async fn room(&self, job: CreateRoomJob) -> RoomId {
        self.ok(job).await.into_response().room_id
    }

    pub async fn join(&self, room: &RoomId) {
        assert_eq!(self.ok(JoinRoomByIdJob::new(room)).await.room_id(), room);
    }

    pub async fn send(&self, room: &RoomId, content: Value) -> EventId {
        let sent = self.ok(SendMessageJob::new(room, "m.room.message", object(content))).await;
        sent.event_id().validate().expect("an event ID");
        sent.into_response().event_id
    }

    pub async fn say(&self, room: &RoomId, text: &str) -> EventId {
        self.send(room, json!({"msgtype": "m.text", "body": text})).await
    }
}

/// A job that succeeded, written down as such; real servers' responses are to give no warning.
pub fn passed<J: Job>(result: Result<Finished<J>, JobError>) -> Finished<J> {
    let job = result.unwrap_or_else(|error| panic!("{error}"));
    let base = job.base();
    let warnings: Vec<String> = base.warnings().iter().map(ToString::to_string).collect();
    assert!(warnings.is_empty(), "{}: {warnings:#?}\n{}", base.description(), base.raw_data_sample(4096));
    let Status { code, message, .. } = base.status();
    assert_eq!(code, JobStatusCode::Success, "{}: {message}", base.description());
    PASSED.lock().expect("no poison").insert(base.operation_id());
    job
}

/// Ends one of `all` tests; the last one counts the operations, whatever order the tests ran in.
pub fn finished(all: usize) {
    if FINISHED.fetch_add(1, Ordering::SeqCst) + 1 < all {
        return;
    }
    let passed = PASSED.lock().expect("no poison");
    say(&format!("{} different operations passed", passed.len()));
    assert!(passed.len() >= OPERATIONS, "only {}: {passed:?}", passed.len());
}

/// Not by a macro, whose output the test harness would swallow.
pub fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Events that must all be readable, as values.
pub fn read<T: Json>(events: &[Raw<T>]) -> Vec<T> {
    let read =
        |event: &Raw<T>| event.read_with_warnings().unwrap_or_else(|error| panic!("{error}: {event:?}"));
    let events = events.iter().map(read);
    events
        .inspect(|event| assert!(event.warnings.is_empty(), "{:?}", event.warnings))
        .map(|event| event.value)
        .collect()
}

pub fn object(value: Value) -> JsonObject {
    match value {
        Value::Object(object) => object,
        other => panic!("not an object: {other}"),
    }
}

/// A name that nobody else has.
pub fn unique(name: &str) -> String {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("a clock");
    format!("{name}-{}", now.as_nanos())
}
