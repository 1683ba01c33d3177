//! Login tokens from beginning to end, and the ways they fail.

use matrix_jobs::client_server::login::{GetLoginFlowsJob, LoginJob};
use matrix_jobs::client_server::login_token::GenerateLoginTokenJob;
use matrix_jobs::client_server::logout::LogoutJob;
use matrix_jobs::client_server::whoami::GetTokenOwnerJob;
use matrix_jobs::json::JsonObject;
use matrix_jobs::{
    Access, Connection, Endpoint, Finished, Job, JobError, JobStatusCode, Method, RequestParts,
};

use crate::homeserver::{BY_PASSWORD, Homeserver, PASSWORD, Session, passed};

/// Asks for a token, which the server refuses: the session in which it wants to know who asks.
async fn challenge(user: &Session) -> Option<String> {
    let refused = user.refused(GenerateLoginTokenJob::new()).await;
    assert_eq!(refused.code(), JobStatusCode::Unauthorised);
    assert_eq!(refused.http_status(), Some(401));
    let authentication = refused.authentication().expect("interactive authentication");
    assert!(authentication.has_single_stage(BY_PASSWORD), "{authentication:?}");
    authentication.session.clone()
}

async fn answered(
    user: &Session,
    session: Option<&str>,
    password: &str,
) -> Result<Finished<GenerateLoginTokenJob>, JobError> {
    user.connection.run(GenerateLoginTokenJob::new().auth(user.auth(session, password))).await
}

pub async fn a_login_token_from_the_password_to_the_new_device(server: &Homeserver) {
    let user = server.user("flow").await;
    let flows = passed(server.connection().run(GetLoginFlowsJob::new()).await);
    let flows = flows.flows().expect("some");
    assert!(flows.iter().any(|flow| flow.r#type == BY_PASSWORD), "{flows:?}");
    let by_token = flows.iter().find(|flow| flow.r#type == "m.login.token").expect("the way by token");
    assert_eq!(by_token.get_login_token, Some(true));

    let session = challenge(&user).await;
    let job = passed(answered(&user, session.as_deref(), PASSWORD).await);
    assert!(!job.login_token().expose().is_empty());
    assert!((1..=120_000).contains(&job.expires_in_ms()), "{}", job.expires_in_ms());
    assert_eq!(job.expires_in().as_millis(), u128::from(job.expires_in_ms()));

    let elsewhere = server.connection();
    let login = LoginJob::new("m.login.token").token(job.login_token()).device_id("ELSEWHERE");
    let other = passed(elsewhere.run(login).await);
    assert_eq!(other.device_id(), "ELSEWHERE");
    elsewhere.set_access_token(other.access_token());
    let owner = passed(elsewhere.run(GetTokenOwnerJob::new()).await);
    assert_eq!((owner.user_id(), owner.device_id()), (&user.user_id, Some("ELSEWHERE")));
    passed(elsewhere.run(LogoutJob::new()).await);
    let gone = elsewhere.run(GetTokenOwnerJob::new()).await.expect_err("the token has ended");
    assert_eq!(gone.errcode(), Some("M_UNKNOWN_TOKEN"));
    let first = user.ok(GetTokenOwnerJob::new()).await;
    assert_eq!(first.device_id(), Some(&*user.device_id), "the other device's logout is its own");
}

pub async fn a_token_serves_once(server: &Homeserver) {
    let user = server.user("once").await;
    let session = challenge(&user).await;
    let job = passed(answered(&user, session.as_deref(), PASSWORD).await);
    let spend = || server.connection().run(LoginJob::new("m.login.token").token(job.login_token()));
    passed(spend().await);
    let refused = spend().await.expect_err("the second login");
    assert_eq!((refused.code(), refused.http_status()), (JobStatusCode::ContentAccessError, Some(403)));
    assert_eq!(refused.errcode(), Some("M_FORBIDDEN"));
    let said = refused.matrix_error().and_then(|error| error.error.as_deref()).expect("the server's words");
    assert!(!said.is_empty() && refused.status().message.contains(said), "{refused}");
    assert!(
        !format!("{refused} {refused:?}").contains(job.login_token().expose().as_str()),
        "the token shows"
    );
}

pub async fn a_wrong_password_in_the_interactive_authentication(server: &Homeserver) {
    let user = server.user("wrong").await;
    let session = challenge(&user).await;
    let refused = answered(&user, session.as_deref(), "not-the-password").await.expect_err("a refusal");
    assert_eq!((refused.code(), refused.errcode()), (JobStatusCode::Unauthorised, Some("M_FORBIDDEN")));
    let again = refused.authentication().expect("the server asks again");
    assert_eq!(again.session, session);
    assert!(again.completed().is_empty());
    assert!(!format!("{refused} {refused:?}").contains("not-the-password"), "the password shows");
    passed(answered(&user, session.as_deref(), PASSWORD).await);
}

pub async fn a_bad_access_token(server: &Homeserver) {
    let connection = server.connection();
    connection.set_access_token("syt_nobody");
    let refused = connection.run(GenerateLoginTokenJob::new()).await.expect_err("an unknown token");
    assert_eq!((refused.code(), refused.http_status()), (JobStatusCode::Unauthorised, Some(401)));
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

pub async fn an_unknown_path(server: &Homeserver) {
    let refused = server.connection().run(NowhereJob).await.expect_err("nothing is there");
    assert_eq!((refused.code(), refused.http_status()), (JobStatusCode::NotFound, Some(404)));
    assert_eq!(refused.errcode(), Some("M_UNRECOGNIZED"));
}

#[tokio::test]
async fn a_closed_port() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("its address"));
    drop(listener);
    let connection = Connection::new(&url).expect("a connection");
    let refused = connection.job(GetLoginFlowsJob::new()).max_retries(0).run().await;
    let refused = refused.expect_err("nobody listens");
    assert_eq!((refused.code(), refused.http_status()), (JobStatusCode::NetworkError, None));
}
