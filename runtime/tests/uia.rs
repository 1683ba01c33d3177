//! Interactive authentication, stage by stage.

mod support;

use std::sync::{Arc, Mutex};

use matrix_jobs_runtime::json::{JsonObject, JsonValue, Secret};
use matrix_jobs_runtime::uia::{self, ThreepidCredentials, UiaStage, UserIdentifier};
use matrix_jobs_runtime::{Endpoint, JobStatusCode, Method, UiaChallenge};
use serde_json::json;
use support::{Answer, Call, GOOD_TOKEN, LoginToken, Server, answer, body, get_token};

const JSON: &str = "application/json";
const PASSWORD: &str = "correct horse";

/// What a server says that wants to see something, or something else.
fn demand(value: JsonValue) -> Answer {
    answer("401 Unauthorized", JSON, &value.to_string())
}

fn wants(stages: &[&str]) -> Answer {
    demand(json!({"flows": [{"stages": stages}], "session": "s1"}))
}

fn good() -> Answer {
    answer("200 OK", JSON, GOOD_TOKEN)
}

/// What the server was shown, request by request.
fn shown(server: &Server) -> Vec<JsonValue> {
    let bodies = server.requests();
    bodies
        .iter()
        .map(|request| serde_json::from_str::<JsonValue>(body(request)).unwrap()["auth"].clone())
        .collect()
}

/// What a handler was asked.
type Asked = Arc<Mutex<Vec<UiaChallenge>>>;
type Answered = std::future::Ready<Option<UiaStage>>;

/// A handler that gives one answer after the other, and what it was asked.
fn script(answers: Vec<Option<UiaStage>>) -> (Asked, impl FnMut(UiaChallenge) -> Answered + Send) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let mut answers = answers.into_iter();
    let noted = Arc::clone(&asked);
    let handler = move |challenge| {
        noted.lock().unwrap().push(challenge);
        std::future::ready(answers.next().expect("the handler is asked too often"))
    };
    (asked, handler)
}

#[tokio::test]
async fn a_password_is_enough_where_it_is_asked_for() {
    let server = Server::start(vec![wants(&["m.login.password"]), good()]).await;
    let handler = uia::password("alice", PASSWORD);
    let job = server.connection().run_with_uia(get_token(), handler).await.unwrap();
    assert_eq!(job.login_token.expose(), "open");
    let expected = json!({
        "type": "m.login.password", "session": "s1", "password": PASSWORD,
        "identifier": {"type": "m.id.user", "user": "alice"},
    });
    assert_eq!(shown(&server), [JsonValue::Null, expected]);
    // It is no retry: the connection of these tests allows none.
    assert_eq!(job.base().retries(), 0);
}

#[tokio::test]
async fn a_server_that_asks_for_nothing_gets_nothing() {
    let server = Server::start(vec![good()]).await;
    let (asked, handler) = script(vec![]);
    server.connection().run_with_uia(get_token(), handler).await.unwrap();
    assert!(asked.lock().unwrap().is_empty());
    assert_eq!(shown(&server), [JsonValue::Null]);
}

#[tokio::test]
async fn the_rest_of_the_body_stays() {
    static POST: Endpoint = Endpoint::new("deleteDevices", Method::Post, "/delete_devices");
    let server = Server::start(vec![wants(&["m.login.password"]), good()]).await;
    let call = Call::<LoginToken>::with(&POST, |request| {
        request.body().required("devices", &vec!["D1".to_owned()]);
        request.body().required("auth", &JsonObject::from_iter([("session".to_owned(), "old".into())]));
    });
    server.connection().run_with_uia(call, uia::password("alice", PASSWORD)).await.unwrap();
    let requests = server.requests();
    let second: JsonValue = serde_json::from_str(body(&requests[1])).unwrap();
    assert_eq!(second["devices"], json!(["D1"]));
    assert_eq!(second["auth"]["session"], "s1");
    assert_eq!(body(&requests[1]).matches("\"auth\"").count(), 1);
}

#[tokio::test]
async fn stages_come_one_after_the_other() {
    let flows = json!([{"stages": ["m.login.email.identity", "m.login.terms"]}, {"stages": ["m.login.sso"]}]);
    let params = json!({"m.login.terms": {"policies": {"x": 1}}});
    let server = Server::start(vec![
        demand(json!({"flows": flows, "session": "s1", "params": params})),
        demand(json!({"flows": flows, "session": "s1", "params": params, "completed": ["m.login.email.identity"]})),
        good(),
    ])
    .await;
    let credentials =
        ThreepidCredentials::new("sid", "client secret").by_identity_server("id.example", "token");
    let (asked, handler) = script(vec![Some(UiaStage::EmailIdentity(credentials)), Some(UiaStage::Terms)]);
    server.connection().run_with_uia(get_token(), handler).await.unwrap();
    let asked = asked.lock().unwrap().clone();
    assert_eq!(asked[0].next_stages(), ["m.login.email.identity", "m.login.sso"]);
    assert_eq!(asked[1].next_stages(), ["m.login.terms"]);
    assert_eq!(asked[1].completed(), ["m.login.email.identity"]);
    assert_eq!(asked[1].params("m.login.terms").unwrap()["policies"]["x"], 1);
    assert!(asked.iter().all(|challenge| challenge.failure().is_none()));
    let expected = json!({
        "type": "m.login.email.identity", "session": "s1",
        "threepid_creds": {
            "sid": "sid", "client_secret": "client secret", "id_server": "id.example", "id_access_token": "token",
        },
    });
    assert_eq!(shown(&server)[1..], [expected, json!({"type": "m.login.terms", "session": "s1"})]);
}

#[tokio::test]
async fn a_stage_that_fails_is_tried_again_within_the_session() {
    let refused = json!({
        "errcode": "M_FORBIDDEN", "error": "Wrong password", "completed": [],
        "flows": [{"stages": ["m.login.password"]}], "session": "s1",
    });
    let password = |password: &str| {
        Some(UiaStage::Password { user: UserIdentifier::from("alice"), password: password.into() })
    };
    let server = Server::start(vec![wants(&["m.login.password"]), demand(refused.clone()), good()]).await;
    let (asked, handler) = script(vec![password("wrong"), password(PASSWORD)]);
    server.connection().run_with_uia(get_token(), handler).await.unwrap();
    let asked = asked.lock().unwrap().clone();
    assert_eq!(asked[1].failure().unwrap().error.as_deref(), Some("Wrong password"));
    assert_eq!(asked[1].session(), Some("s1"));
    let shown = shown(&server);
    assert_eq!((&shown[1]["password"], &shown[2]["password"]), (&json!("wrong"), &json!(PASSWORD)));
    assert_eq!(shown[2]["session"], "s1");

    // The handler that knows one password only gives up.
    let server = Server::start(vec![wants(&["m.login.password"]), demand(refused)]).await;
    let error =
        server.connection().run_with_uia(get_token(), uia::password("alice", "wrong")).await.unwrap_err();
    assert_eq!((error.code(), error.errcode()), (JobStatusCode::Unauthorised, Some("M_FORBIDDEN")));
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_session_that_the_server_forgot_begins_anew() {
    let forgotten = r#"{"errcode":"M_UNKNOWN","error":"Unknown session ID: s1"}"#;
    let again = json!({"flows": [{"stages": ["m.login.password"]}], "session": "s2"});
    let server = Server::start(vec![
        wants(&["m.login.password"]),
        answer("400 Bad Request", JSON, forgotten),
        demand(again),
        good(),
    ])
    .await;
    server.connection().run_with_uia(get_token(), uia::password("alice", PASSWORD)).await.unwrap();
    let shown = shown(&server);
    assert_eq!(shown[2], JsonValue::Null);
    assert_eq!((&shown[1]["session"], &shown[3]["session"]), (&json!("s1"), &json!("s2")));

    // One that forgets at once, always, has no session to offer.
    let mut answers = Vec::new();
    for _ in 0..9 {
        answers.extend([wants(&["m.login.password"]), answer("400 Bad Request", JSON, forgotten)]);
    }
    let server = Server::start(answers).await;
    let handler = uia::password("alice", PASSWORD);
    let error = server.connection().run_with_uia(get_token(), handler).await.unwrap_err();
    assert_eq!(error.errcode(), Some("M_UNKNOWN"));
    assert_eq!(server.requests().len(), 8);
}

#[tokio::test]
async fn dummies_pass_by_themselves() {
    let server = Server::start(vec![wants(&["m.login.dummy"]), good()]).await;
    let (asked, handler) = script(vec![]);
    server.connection().run_with_uia(get_token(), handler).await.unwrap();
    assert!(asked.lock().unwrap().is_empty());
    assert_eq!(shown(&server)[1], json!({"type": "m.login.dummy", "session": "s1"}));

    // After another stage, and only once: a server may want it and still refuse it.
    let left = json!({"flows": [{"stages": ["m.login.terms", "m.login.dummy"]}], "session": "s1", "completed": ["m.login.terms"]});
    let server =
        Server::start(vec![wants(&["m.login.terms", "m.login.dummy"]), demand(left.clone()), demand(left)])
            .await;
    let (asked, handler) = script(vec![Some(UiaStage::Terms), None]);
    let error = server.connection().run_with_uia(get_token(), handler).await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::Unauthorised);
    assert_eq!(asked.lock().unwrap().len(), 2);
    assert_eq!(shown(&server)[2]["type"], "m.login.dummy");
}

#[tokio::test]
async fn who_gives_up_gets_the_servers_demand() {
    let server = Server::start(vec![wants(&["org.example.dance"])]).await;
    for handler in [uia::password("alice", PASSWORD)] {
        let error = server.connection().run_with_uia(get_token(), handler).await.unwrap_err();
        assert_eq!(error.code(), JobStatusCode::Unauthorised);
        assert!(error.authentication().unwrap().has_single_stage("org.example.dance"));
    }
}

#[tokio::test]
async fn what_is_done_in_a_browser_has_a_page() {
    let server = Server::start(vec![wants(&["m.login.sso"]), good()]).await;
    let pages = Arc::new(Mutex::new(Vec::new()));
    let opened = Arc::clone(&pages);
    let handler = move |challenge: UiaChallenge| {
        let opened = Arc::clone(&opened);
        async move {
            let stage = challenge.next_stages().first()?.to_string();
            opened.lock().unwrap().push(challenge.fallback_url(&stage)?);
            Some(UiaStage::Browser)
        }
    };
    server.connection().run_with_uia(get_token(), handler).await.unwrap();
    let page = pages.lock().unwrap()[0].to_string();
    assert_eq!(page, format!("{}/_matrix/client/v3/auth/m.login.sso/fallback/web?session=s1", server.url));
    assert_eq!(shown(&server)[1], json!({"session": "s1"}));
}

#[test]
fn every_stage_has_its_data() {
    let other = JsonObject::from_iter([("steps".to_owned(), 3.into())]);
    let stages = [
        (UiaStage::Recaptcha { response: Secret::from("r") }, Some("m.login.recaptcha")),
        (UiaStage::RegistrationToken { token: Secret::from("t") }, Some("m.login.registration_token")),
        (UiaStage::Msisdn(ThreepidCredentials::new("s", "c")), Some("m.login.msisdn")),
        (UiaStage::OAuth, None),
        (UiaStage::Sso, None),
        (UiaStage::Other { stage: "org.example.dance".into(), data: other }, Some("org.example.dance")),
    ];
    for (stage, name) in stages {
        assert_eq!(stage.stage(), name);
    }
}

#[tokio::test]
async fn free_data_is_sent_as_it_is() {
    let server = Server::start(vec![wants(&["org.example.dance"]), good()]).await;
    let data = JsonObject::from_iter([("steps".to_owned(), 3.into())]);
    let (_, handler) = script(vec![Some(UiaStage::Other { stage: "org.example.dance".into(), data })]);
    server.connection().run_with_uia(get_token(), handler).await.unwrap();
    assert_eq!(shown(&server)[1], json!({"type": "org.example.dance", "session": "s1", "steps": 3}));
}

#[tokio::test]
async fn a_password_is_shown_to_nobody_else() {
    let quoting = json!({
        "errcode": "M_FORBIDDEN", "error": format!("{PASSWORD} is wrong"),
        "flows": [{"stages": ["m.login.password"]}], "session": "s1",
    });
    let server = Server::start(vec![wants(&["m.login.password"]), demand(quoting)]).await;
    let password = uia::Password::from(PASSWORD);
    assert_eq!((password.expose(), format!("{password:?}").as_str()), (PASSWORD, "Password(..)"));
    let stage = UiaStage::Password { user: "alice".into(), password: password.clone() };
    assert!(!format!("{stage:?}").contains(PASSWORD));
    let handler = uia::password("alice", password);
    let error = server.connection().run_with_uia(get_token(), handler).await.unwrap_err();
    assert_eq!(error.status().message, "(hidden) is wrong");
    assert!(!format!("{error} {error:?} {error:#?} {:?}", error.matrix_error()).contains(PASSWORD));
}

#[tokio::test]
async fn the_queue_goes_on_while_the_user_types() {
    let server = Server::start(vec![wants(&["m.login.password"]), good(), good()]).await;
    let connection = server.connection();
    let (send, receive) = tokio::sync::oneshot::channel::<()>();
    let mut receive = Some(receive);
    let job = connection.job(get_token()).uia(move |_| {
        let typed = receive.take().unwrap();
        async move {
            typed.await.ok()?;
            Some(UiaStage::Dummy)
        }
    });
    let waiting = job.submit();
    while server.requests().is_empty() || connection.in_flight() > 0 {
        tokio::task::yield_now().await;
    }
    connection.run(get_token()).await.unwrap();
    assert_eq!(waiting.status().code, JobStatusCode::Pending);
    send.send(()).unwrap();
    waiting.await.unwrap();
}
