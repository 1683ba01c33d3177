//! Against a real homeserver, which `.ci/run` starts: login tokens from beginning to end, and the ways they fail.

use std::io::Write as _;
use std::time::SystemTime;

use matrix_jobs::client_server::definitions::auth_data::AuthenticationData;
use matrix_jobs::client_server::definitions::user_identifier::UserIdentifier;
use matrix_jobs::client_server::login::{GetLoginFlowsJob, LoginJob, LoginResponse};
use matrix_jobs::client_server::login_token::GenerateLoginTokenJob;
use matrix_jobs::client_server::logout::LogoutJob;
use matrix_jobs::client_server::whoami::GetTokenOwnerJob;
use matrix_jobs::json::JsonObject;
use matrix_jobs::{
    Access, AuthenticationResponse, Connection, Endpoint, Finished, Job, JobError, Method, RequestParts,
    StatusCode,
};
use serde_json::{Value, json};

const PASSWORD: &str = "m.login.password";

/// What the homeserver's start script printed about it.
struct Homeserver(Value);

/// A user of one test: the server makes one login token a minute for each.
struct User {
    name: String,
    password: &'static str,
}

impl Homeserver {
    /// None, with a word on standard error, where no homeserver was started.
    fn started() -> Option<Self> {
        match std::env::var("MATRIX_JOBS_HOMESERVER") {
            Ok(text) => Some(Self(serde_json::from_str(&text).expect("what the start script printed"))),
            Err(_) => {
                let reason = "skipped: MATRIX_JOBS_HOMESERVER is not set (`.ci/run` starts a homeserver and sets it)\n";
                // Not by a macro, whose output the test harness would swallow.
                let _ = std::io::stderr().write_all(reason.as_bytes());
                None
            }
        }
    }

    fn connection(&self) -> Connection {
        Connection::new(self.0["base_url"].as_str().expect("a base URL")).expect("a connection")
    }

    /// Registers a user that no other test knows.
    async fn user(&self, test: &str) -> User {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("a clock");
        let user = User { name: format!("{test}-{}", now.as_nanos()), password: "a password of its own" };
        let body = json!({
            "username": user.name, "password": user.password, "inhibit_login": true,
            "auth": {"type": "m.login.dummy"},
        });
        self.connection().run(RegisterJob(body)).await.expect("a registration");
        user
    }

    async fn log_in(&self, user: &User) -> (Connection, LoginResponse) {
        let connection = self.connection();
        let login = LoginJob::new(PASSWORD)
            .identifier(UserIdentifier::new("m.id.user").with("user", user.name.as_str()))
            .password(user.password);
        let session = connection.run(login).await.expect("a login with the right password").into_response();
        connection.set_access_token(session.access_token());
        (connection, session)
    }
}

/// Written by hand, as long as the registration isn't among the generated jobs.
struct RegisterJob(Value);

static REGISTER: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new("register", Method::Post, "/_matrix/client/v3/register")
};

impl Job for RegisterJob {
    type Response = JsonObject;

    fn endpoint(&self) -> &'static Endpoint {
        &REGISTER
    }

    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.0);
    }
}

/// What the server says to a job that it wants authenticated.
async fn challenge(connection: &Connection) -> AuthenticationResponse {
    let refused = connection.run(GenerateLoginTokenJob::new()).await.expect_err("the server asks who it is");
    assert_eq!(refused.code(), StatusCode::Unauthorised);
    assert_eq!(refused.http_status(), Some(401));
    let authentication = refused.authentication().expect("interactive authentication").clone();
    assert!(authentication.has_single_stage(PASSWORD), "{authentication:?}");
    authentication
}

async fn answered(
    connection: &Connection,
    session: Option<&str>,
    user: &User,
    password: &str,
) -> Result<Finished<GenerateLoginTokenJob>, JobError> {
    let mut auth = AuthenticationData::new()
        .with_type(PASSWORD)
        .with("identifier", json!({"type": "m.id.user", "user": user.name}))
        .with("password", password);
    auth.session = session.map(str::to_owned);
    connection.run(GenerateLoginTokenJob::new().auth(auth)).await
}

#[tokio::test]
async fn a_login_token_from_the_password_to_the_new_device() {
    let Some(server) = Homeserver::started() else { return };
    let user = server.user("flow").await;
    let flows = server.connection().run(GetLoginFlowsJob::new()).await.expect("the ways to log in");
    let flows = flows.flows().expect("some");
    assert!(flows.iter().any(|flow| flow.r#type == PASSWORD), "{flows:?}");
    let by_token = flows.iter().find(|flow| flow.r#type == "m.login.token").expect("the way by token");
    assert_eq!(by_token.get_login_token, Some(true));

    let (connection, session) = server.log_in(&user).await;
    let session_id = challenge(&connection).await.session;
    let job = answered(&connection, session_id.as_deref(), &user, user.password).await.expect("a token");
    assert!(!job.login_token().is_empty());
    assert!((1..=120_000).contains(&job.expires_in_ms()), "{}", job.expires_in_ms());
    assert_eq!(job.expires_in().as_millis(), u128::from(job.expires_in_ms()));
    assert!(job.base().warnings().is_empty());

    let elsewhere = server.connection();
    let login = LoginJob::new("m.login.token").token(job.login_token()).device_id("ELSEWHERE");
    let other = elsewhere.run(login).await.expect("a login by token");
    assert_eq!(other.device_id(), "ELSEWHERE");
    assert_ne!(other.access_token(), session.access_token());
    elsewhere.set_access_token(other.access_token());
    let owner = elsewhere.run(GetTokenOwnerJob::new()).await.expect("the owner of the token");
    assert_eq!((owner.user_id(), owner.device_id()), (session.user_id(), Some("ELSEWHERE")));
    elsewhere.run(LogoutJob::new()).await.expect("a logout");
    let gone = elsewhere.run(GetTokenOwnerJob::new()).await.expect_err("the token has ended");
    assert_eq!(gone.errcode(), Some("M_UNKNOWN_TOKEN"));
}

#[tokio::test]
async fn a_token_serves_once() {
    let Some(server) = Homeserver::started() else { return };
    let user = server.user("once").await;
    let (connection, _) = server.log_in(&user).await;
    let session = challenge(&connection).await.session;
    let job = answered(&connection, session.as_deref(), &user, user.password).await.expect("a token");
    let spend = || server.connection().run(LoginJob::new("m.login.token").token(job.login_token()));
    spend().await.expect("the first login");
    let refused = spend().await.expect_err("the second login");
    assert_eq!((refused.code(), refused.http_status()), (StatusCode::ContentAccessError, Some(403)));
    assert_eq!(refused.errcode(), Some("M_FORBIDDEN"));
    let said = refused.matrix_error().and_then(|error| error.error.as_deref()).expect("the server's words");
    assert!(!said.is_empty() && refused.status().message.contains(said), "{refused}");
    assert!(!format!("{refused} {refused:?}").contains(job.login_token()), "the token shows");
}

#[tokio::test]
async fn a_wrong_password_in_the_interactive_authentication() {
    let Some(server) = Homeserver::started() else { return };
    let user = server.user("wrong").await;
    let (connection, _) = server.log_in(&user).await;
    let session = challenge(&connection).await.session;
    let refused =
        answered(&connection, session.as_deref(), &user, "not-the-password").await.expect_err("a refusal");
    assert_eq!((refused.code(), refused.errcode()), (StatusCode::Unauthorised, Some("M_FORBIDDEN")));
    let again = refused.authentication().expect("the server asks again");
    assert_eq!(again.session, session);
    assert!(again.completed().is_empty());
    assert!(!format!("{refused} {refused:?}").contains("not-the-password"), "the password shows");
    answered(&connection, session.as_deref(), &user, user.password)
        .await
        .expect("the right one, in the same session");
}

#[tokio::test]
async fn a_bad_access_token() {
    let Some(server) = Homeserver::started() else { return };
    let connection = server.connection();
    connection.set_access_token("syt_nobody");
    let refused = connection.run(GenerateLoginTokenJob::new()).await.expect_err("an unknown token");
    assert_eq!((refused.code(), refused.http_status()), (StatusCode::Unauthorised, Some(401)));
    assert_eq!(refused.errcode(), Some("M_UNKNOWN_TOKEN"));
    assert!(refused.authentication().is_none());
    assert!(!format!("{refused} {refused:?}").contains("syt_nobody"), "the token shows");
}

struct NowhereJob;

static NOWHERE: Endpoint =
    Endpoint { access: Access::None, ..Endpoint::new("nowhere", Method::Get, "/_matrix/client/v3/nowhere") };

impl Job for NowhereJob {
    type Response = JsonObject;

    fn endpoint(&self) -> &'static Endpoint {
        &NOWHERE
    }

    fn fill(&self, _: &mut RequestParts) {}
}

#[tokio::test]
async fn an_unknown_path() {
    let Some(server) = Homeserver::started() else { return };
    let refused = server.connection().run(NowhereJob).await.expect_err("nothing is there");
    assert_eq!((refused.code(), refused.http_status()), (StatusCode::NotFound, Some(404)));
    assert_eq!(refused.errcode(), Some("M_UNRECOGNIZED"));
}

#[tokio::test]
async fn a_closed_port() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("its address"));
    drop(listener);
    let refused = Connection::new(&url).expect("a connection").run(GetLoginFlowsJob::new()).await;
    let refused = refused.expect_err("nobody listens");
    assert_eq!((refused.code(), refused.http_status()), (StatusCode::NetworkError, None));
}
