//! How a session begins and ends.

use std::fmt;
use std::future::{Ready, ready};
use std::pin::Pin;

use super::{Logout, Session};
use crate::connection::Connection;
use crate::connection::credentials::Token;
use crate::job::raw_response::RawResponse;
use crate::job::{Finished, Job};
use crate::json::{JsonObject, ObjectWriter, Secret};
use crate::protocol::endpoint::{Access, Endpoint, Method};
use crate::protocol::id::UserId;
use crate::protocol::status::Status;
use crate::record;
use crate::request::parts::RequestParts;
use crate::run::uia::{Password, Uia, UiaChallenge, UiaStage, UserIdentifier};
use crate::state::job_error::JobError;

/// Logging in and out.
impl Connection {
    /// Logs a user in with their password; to be awaited. The session is the connection's from then on, and returned to
    /// be stored.
    ///
    /// ```no_run
    /// # async fn example(connection: matrix_jobs_runtime::Connection) -> Result<(), matrix_jobs_runtime::JobError> {
    /// let session = connection.login_with_password("alice", "correct horse").device_name("A bot").await?;
    /// println!("{} on {}", session.user_id, session.device_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn login_with_password(
        &self,
        user: impl Into<UserIdentifier>,
        password: impl Into<Password>,
    ) -> Login {
        Login::new(self, Proof::Password(user.into(), password.into()))
    }

    /// Logs a user in with a login token, of another device of theirs or from a single sign-on; to be awaited. The
    /// session is the connection's from then on, and returned to be stored.
    pub fn login_with_token(&self, token: impl Into<Secret>) -> Login {
        Login::new(self, Proof::Token(token.into()))
    }

    /// Registers a user, who is logged in then; to be awaited. The session is the connection's from then on, and
    /// returned to be stored.
    ///
    /// The user's name is the part of the user ID between `@` and the colon. Servers may want interactive
    /// authentication for it: see [`Register::uia`].
    pub fn register(&self, name: impl Into<String>, password: impl Into<Password>) -> Register {
        let job = RegisterJob { name: name.into(), password: password.into(), device: Device::default() };
        Register { connection: self.clone(), job, uia: None }
    }

    /// Ends the session: the server forgets the device, and the connection its tokens. A session that the server
    /// doesn't know any more has ended well.
    ///
    /// # Errors
    ///
    /// Whenever the server doesn't do it; the tokens stay.
    pub async fn logout(&self) -> Result<(), JobError> {
        match self.run(LogoutJob).await {
            Err(error) if error.logged_out() != Some(Logout::Hard) => Err(error),
            _ => {
                self.clear_access_token();
                Ok(())
            }
        }
    }

    fn begin_session(&self, login: LoginResponse) -> Session {
        let homeserver = self.homeserver().base_url().as_str();
        let session = Session::new(homeserver, login.user_id, login.device_id, "");
        let session = Session {
            refresh_token: login.refresh_token.filter(|token| !token.expose().is_empty()),
            ..session.with_token(login.access_token, login.expires_in_ms)
        };
        self.set_session(&session);
        session
    }
}

/// The device that a session is on.
#[derive(Clone, Default)]
struct Device {
    id: Option<String>,
    name: Option<String>,
    /// Whether its access token may be one without an end.
    without_renewal: bool,
}

impl Device {
    fn fill(&self, body: &mut ObjectWriter) {
        body.optional("device_id", &self.id);
        body.optional("initial_device_display_name", &self.name);
        body.required("refresh_token", &!self.without_renewal);
    }
}

macro_rules! device_setters {
    () => {
        /// What the user sees the new device as, among their others.
        pub fn device_name(mut self, name: impl Into<String>) -> Self {
            self.job.device.name = Some(name.into());
            self
        }

        /// The device to be, instead of a new one: one of the user's own, as after a [soft logout](Logout::Soft). Its
        /// tokens so far end.
        pub fn device_id(mut self, id: impl Into<String>) -> Self {
            self.job.device.id = Some(id.into());
            self
        }

        /// Asks for an access token that isn't renewed: for programs that keep it where nothing can replace it.
        pub fn without_renewal(mut self) -> Self {
            self.job.device.without_renewal = true;
            self
        }
    };
}

type SessionFuture = Pin<Box<dyn Future<Output = Result<Session, JobError>> + Send>>;

/// A login to be; await it for the [`Session`].
#[must_use = "a login does nothing until it is awaited"]
pub struct Login {
    connection: Connection,
    job: LoginJob,
}

impl Login {
    fn new(connection: &Connection, proof: Proof) -> Self {
        Self { connection: connection.clone(), job: LoginJob { proof, device: Device::default() } }
    }

    device_setters!();
}

impl IntoFuture for Login {
    type Output = Result<Session, JobError>;
    type IntoFuture = SessionFuture;

    fn into_future(self) -> SessionFuture {
        Box::pin(async move {
            let login = self.connection.run(self.job).await?.into_response();
            Ok(self.connection.begin_session(login))
        })
    }
}

/// A registration to be; await it for the [`Session`].
#[must_use = "a registration does nothing until it is awaited"]
pub struct Register {
    connection: Connection,
    job: RegisterJob,
    uia: Option<Uia>,
}

impl Register {
    device_setters!();

    /// Answers the server's demand for interactive authentication by asking this handler: see [`uia`](crate::uia).
    /// Without it, only a server that asks for nothing, or for a dummy, can be satisfied.
    pub fn uia<A>(mut self, handler: impl FnMut(UiaChallenge) -> A + Send + 'static) -> Self
    where
        A: Future<Output = Option<UiaStage>> + Send + 'static,
    {
        self.uia = Some(Uia::new(handler));
        self
    }
}

impl IntoFuture for Register {
    type Output = Result<Session, JobError>;
    type IntoFuture = SessionFuture;

    fn into_future(self) -> SessionFuture {
        Box::pin(async move {
            let uia = self.uia.unwrap_or_else(|| Uia::new(give_up));
            let job: Finished<_> = self.connection.job(self.job).with_uia(uia).run().await?;
            Ok(self.connection.begin_session(job.into_response()))
        })
    }
}

fn give_up(_: UiaChallenge) -> Ready<Option<UiaStage>> {
    ready(None)
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").field("connection", &self.connection).finish_non_exhaustive()
    }
}

impl fmt::Debug for Register {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Register")
            .field("connection", &self.connection)
            .field("name", &self.job.name)
            .finish_non_exhaustive()
    }
}

/// How users show who they are.
enum Proof {
    Password(UserIdentifier, Password),
    Token(Secret),
}

struct LoginJob {
    proof: Proof,
    device: Device,
}

/// What begins with a login or a registration.
struct LoginResponse {
    user_id: UserId,
    device_id: String,
    access_token: Secret,
    refresh_token: Option<Secret>,
    expires_in_ms: Option<u64>,
}

record! {
    LoginResponse {
        0 user_id: Required "user_id",
        1 device_id: Required "device_id",
        2 access_token: Required "access_token",
        3 refresh_token: Optional "refresh_token",
        4 expires_in_ms: Optional "expires_in_ms",
    }
}

static LOGIN: Endpoint = Endpoint {
    access: Access::None,
    rate_limited: true,
    ..Endpoint::new("login", Method::Post, "/_matrix/client/v3/login")
};

impl Job for LoginJob {
    type Response = LoginResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &LOGIN
    }

    fn fill(&self, request: &mut RequestParts) {
        let body = request.body();
        match &self.proof {
            Proof::Password(user, password) => {
                body.required("type", &"m.login.password".to_owned());
                body.required("identifier", &user.to_json());
                body.required("password", &secret(password));
            }
            Proof::Token(token) => {
                body.required("type", &"m.login.token".to_owned());
                body.required("token", token);
            }
        }
        self.device.fill(body);
    }

    fn prepare_result(&mut self, response: &mut LoginResponse, _: &RawResponse<'_>) -> Result<(), Status> {
        Token::check(&response.access_token)
    }
}

struct RegisterJob {
    name: String,
    password: Password,
    device: Device,
}

static REGISTER: Endpoint = Endpoint {
    access: Access::None,
    interactive_auth: true,
    rate_limited: true,
    ..Endpoint::new("register", Method::Post, "/_matrix/client/v3/register")
};

impl Job for RegisterJob {
    type Response = LoginResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &REGISTER
    }

    fn fill(&self, request: &mut RequestParts) {
        let body = request.body();
        body.required("username", &self.name);
        body.required("password", &secret(&self.password));
        self.device.fill(body);
    }

    fn prepare_result(&mut self, response: &mut LoginResponse, _: &RawResponse<'_>) -> Result<(), Status> {
        Token::check(&response.access_token)
    }
}

struct LogoutJob;

static LOGOUT: Endpoint = Endpoint::new("logout", Method::Post, "/_matrix/client/v3/logout");

impl Job for LogoutJob {
    // A page in the server's place is not the server's word that the session has ended.
    type Response = JsonObject;

    fn endpoint(&self) -> &'static Endpoint {
        &LOGOUT
    }

    fn fill(&self, request: &mut RequestParts) {
        request.body();
    }
}

fn secret(password: &Password) -> Secret {
    password.expose().into()
}
