//! Interactive authentication with servers that forget, repeat themselves, or leave out what they said before. The
//! server exists only in memory.
#![cfg(feature = "test-util")]

mod support;

use std::future::{Ready, ready};
use std::sync::{Arc, Mutex};

use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::test_util::{MockConnection, MockResponse, RecordedRequest, json};
use matrix_jobs_runtime::uia::{self, UiaStage};
use matrix_jobs_runtime::{Connection, JobBackoffStrategy, JobError, JobStatusCode, UiaChallenge};
use support::{GET_TOKEN, get_token};

const PASSWORD: &str = "correct horse";

fn connection() -> MockConnection {
    let builder = Connection::builder("https://homeserver.example").unwrap();
    let mock = MockConnection::with(builder.backoff(JobBackoffStrategy::new([])));
    mock.set_access_token("sesame");
    mock
}

/// A server whose answer depends on how many requests there were.
fn server(
    mut answer: impl FnMut(usize, &RecordedRequest) -> MockResponse + Send + 'static,
) -> MockConnection {
    let mock = connection();
    let mut count = 0;
    mock.on(GET_TOKEN.operation_id).respond_with(move |request| {
        count += 1;
        answer(count, request)
    });
    mock
}

fn demand(value: JsonValue) -> MockResponse {
    MockResponse::json(value).http_status(401)
}

fn wants(stage: &str, session: &str) -> JsonValue {
    json!({"flows": [{"stages": [stage]}], "session": session})
}

fn password(password: &str) -> UiaStage {
    UiaStage::Password { user: "alice".into(), password: password.into() }
}

async fn fails<F: FnMut(UiaChallenge) -> Ready<Option<UiaStage>> + Send + 'static>(
    mock: &MockConnection,
    handler: F,
) -> JobError {
    mock.run_with_uia(get_token(), handler).await.map(drop).unwrap_err()
}

/// How often an answer was shown.
fn shown(mock: &MockConnection) -> usize {
    mock.requests().iter().filter(|request| !request.json()["auth"].is_null()).count()
}

#[tokio::test]
async fn a_stage_that_is_neither_completed_nor_refused_is_shown_twice() {
    type Server = fn(usize, &RecordedRequest) -> MockResponse;
    let servers: [Server; 4] = [
        // Forgets its sessions.
        |count, _| demand(wants("m.login.password", &format!("s{count}"))),
        // Doesn't look at what it is shown.
        |_, _| demand(wants("m.login.password", "s1")),
        |_, _| demand(json!({"flows": [{"stages": ["m.login.password"]}]})),
        // Says the same things again.
        |count, _| {
            let mut again = wants("m.login.password", &format!("s{count}"));
            again["completed"] = json!([]);
            again["params"] = json!({"m.login.password": {"count": count}});
            demand(again)
        },
    ];
    for answer in servers {
        let mock = server(answer);
        let error = fails(&mock, uia::password("alice", PASSWORD)).await;
        assert_eq!(error.code(), JobStatusCode::Unauthorised, "{error}");
        assert!(error.to_string().contains("m.login.password"), "{error}");
        assert!(error.authentication().is_some());
        assert_eq!((mock.requests().len(), shown(&mock)), (3, 2));

        let mock = server(answer);
        let error = fails(&mock, |_| ready(Some(password(PASSWORD)))).await;
        assert_eq!(error.code(), JobStatusCode::Unauthorised, "{error}");
        assert_eq!((mock.requests().len(), shown(&mock)), (3, 2));
    }
}

/// A handler that tries one stage after the other gets no further with a server that forgets them all.
#[tokio::test]
async fn stages_that_take_turns_are_shown_twice_each() {
    let forgets = |count: usize, _: &RecordedRequest| {
        let flows = json!([{"stages": ["m.login.dummy"]}, {"stages": ["m.login.password"]}]);
        demand(json!({"flows": flows, "session": format!("s{count}")}))
    };
    let mock = server(forgets);
    let error = fails(&mock, uia::password("alice", PASSWORD)).await;
    assert!(error.to_string().contains("neither completes nor refuses it"), "{error}");
    assert_eq!((mock.requests().len(), shown(&mock)), (4, 3));

    let mock = server(|count, _| demand(wants("org.example.a", &format!("s{count}"))));
    let mut turns = ["org.example.a", "org.example.b", "org.example.c"].into_iter().cycle();
    let handler = move |_| {
        let stage = turns.next().map(str::to_owned).unwrap_or_default();
        ready(Some(UiaStage::Other { stage, data: JsonObject::new() }))
    };
    let error = fails(&mock, handler).await;
    assert!(error.to_string().contains("org.example.a"), "{error}");
    assert_eq!(shown(&mock), 4);
}

#[tokio::test]
async fn a_session_that_was_lost_once_is_no_end() {
    let mock = server(|count, _| match count {
        1 | 2 => demand(wants("m.login.password", &format!("s{count}"))),
        _ => json!({"login_token": "open", "expires_in_ms": 1}).into(),
    });
    mock.run_with_uia(get_token(), uia::password("alice", PASSWORD)).await.unwrap();
    assert_eq!(mock.requests()[2].json()["auth"]["session"], "s2");
}

#[tokio::test]
async fn each_stage_that_is_completed_begins_the_count_anew() {
    let stages = ["org.example.a", "org.example.b", "org.example.c"];
    let demanded = move |completed: usize| json!({"flows": [{"stages": stages}], "session": "s1", "completed": stages[..completed]});
    // Each stage has to be shown twice.
    let mock = server(move |count, _| match count {
        7 => json!({"login_token": "open", "expires_in_ms": 1}).into(),
        _ => demand(demanded((count - 1) / 2)),
    });
    let handler = |challenge: UiaChallenge| {
        let stage = challenge.next_stages()[0].to_owned();
        ready(Some(UiaStage::Other { stage, data: JsonObject::new() }))
    };
    mock.run_with_uia(get_token(), handler).await.unwrap();
    assert_eq!(mock.requests().len(), 7);
}

#[tokio::test]
async fn a_user_who_is_not_done_in_the_browser_may_be_waited_for() {
    // The answer says no more than that somebody wants to know whether it is done.
    let mock = server(|count, _| match count {
        20 => json!({"login_token": "open", "expires_in_ms": 1}).into(),
        _ => demand(wants("m.login.sso", "s1")),
    });
    mock.run_with_uia(get_token(), |_| ready(Some(UiaStage::Browser))).await.unwrap();

    // Nobody can be done with a session that isn't there any more.
    let mock = server(|count, _| demand(wants("m.login.sso", &format!("s{count}"))));
    fails(&mock, |_| ready(Some(UiaStage::Browser))).await;
    assert_eq!(mock.requests().len(), 3);
}

#[tokio::test]
async fn no_server_is_shown_answers_for_ever() {
    type Server = fn(usize, &RecordedRequest) -> MockResponse;
    let servers: [Server; 4] = [
        // Refuses whatever it is shown.
        |_, request| {
            let mut refused = wants("m.login.password", "s1");
            refused["errcode"] =
                if request.json()["auth"].is_null() { JsonValue::Null } else { json!("M_FORBIDDEN") };
            demand(refused)
        },
        // Completes one stage after the other.
        |count, _| {
            let mut next = wants("m.login.password", "s1");
            next["completed"] = (0..count).map(|stage| format!("org.example.{stage}")).collect();
            demand(next)
        },
        // Never knows whether the user is done.
        |_, _| demand(wants("m.login.password", "s1")),
        // Refuses without saying what it wants.
        |count, _| match count {
            1 => demand(wants("m.login.password", "s1")),
            _ => MockResponse::error(401, "M_FORBIDDEN", "Wrong password"),
        },
    ];
    for (index, answer) in servers.into_iter().enumerate() {
        let mock = server(answer);
        let stage = if index == 2 { UiaStage::Browser } else { password(PASSWORD) };
        let error = fails(&mock, move |_| ready(Some(stage.clone()))).await;
        assert_eq!(error.code(), JobStatusCode::Unauthorised, "{error}");
        assert!((100..=300).contains(&mock.requests().len()), "{index}: {}", mock.requests().len());
    }
}

// Errors that name no flows

/// What a handler saw of each challenge: the flows, the session, what is completed, and the error's code.
type Seen = Arc<Mutex<Vec<(usize, Option<String>, Vec<String>, Option<String>)>>>;

fn noting(
    seen: &Seen,
    answers: Vec<Option<UiaStage>>,
) -> impl FnMut(UiaChallenge) -> Ready<Option<UiaStage>> + Send + use<> {
    let (seen, mut answers) = (Arc::clone(seen), answers.into_iter());
    move |challenge: UiaChallenge| {
        let failure = challenge.failure().and_then(|failure| failure.errcode.clone());
        let session = challenge.session().map(str::to_owned);
        let completed = challenge.completed().to_vec();
        seen.lock().unwrap().push((challenge.flows().len(), session, completed, failure));
        ready(answers.next().unwrap())
    }
}

#[tokio::test]
async fn an_error_without_flows_asks_again_with_those_that_were_known() {
    let mock = server(|count, _| match count {
        1 => demand(wants("m.login.password", "s1")),
        2 => MockResponse::error(401, "M_FORBIDDEN", "Wrong password"),
        3 => demand(
            json!({"errcode": "M_FORBIDDEN", "error": "Still wrong", "session": "s2", "completed": ["x"]}),
        ),
        _ => json!({"login_token": "open", "expires_in_ms": 1}).into(),
    });
    let seen = Seen::default();
    let answers = vec![Some(password("typo")), Some(password("another")), Some(password(PASSWORD))];
    mock.run_with_uia(get_token(), noting(&seen, answers)).await.unwrap();
    let forbidden = Some("M_FORBIDDEN".to_owned());
    assert_eq!(
        *seen.lock().unwrap(),
        [
            (1, Some("s1".to_owned()), vec![], None),
            (1, Some("s1".to_owned()), vec![], forbidden.clone()),
            (1, Some("s2".to_owned()), vec!["x".to_owned()], forbidden),
        ]
    );
    assert_eq!(mock.requests()[3].json()["auth"]["session"], "s2");
}

#[tokio::test]
async fn who_gives_up_after_an_error_without_flows_gets_both() {
    let mock = server(|count, _| match count {
        1 => demand(wants("m.login.password", "s1")),
        _ => MockResponse::error(401, "M_FORBIDDEN", "Wrong password"),
    });
    let error = fails(&mock, uia::password("alice", "typo")).await;
    assert_eq!((error.code(), error.errcode()), (JobStatusCode::Unauthorised, Some("M_FORBIDDEN")));
    assert_eq!(error.status().message, "Wrong password");
    assert_eq!(error.authentication().unwrap().flows.len(), 1);
    assert_eq!(mock.requests().len(), 2);
}

#[tokio::test]
async fn other_errors_in_a_session_are_the_jobs() {
    let others = [
        MockResponse::error(401, "M_UNKNOWN_TOKEN", "Who are you?"),
        MockResponse::error(401, "M_MISSING_TOKEN", "Who are you?"),
        MockResponse::error(403, "M_FORBIDDEN", "Not this one"),
        MockResponse::error(404, "M_NOT_FOUND", "There is no such device"),
        MockResponse::body("text/html", "<html>").http_status(401),
        MockResponse::json(json!({})).http_status(401),
    ];
    for other in others {
        let what = format!("{other:?}");
        let mock = server(move |count, _| match count {
            1 => demand(wants("m.login.password", "s1")),
            _ => other.clone(),
        });
        let seen = Seen::default();
        let error = fails(&mock, noting(&seen, vec![Some(password(PASSWORD))])).await;
        assert_eq!((seen.lock().unwrap().len(), mock.requests().len()), (1, 2), "{what}");
        assert!(error.authentication().is_none(), "{what}");
    }
    // Nor is one before there was any authentication.
    let mock = server(|_, _| MockResponse::error(401, "M_FORBIDDEN", "No"));
    fails(&mock, noting(&Seen::default(), vec![])).await;
    assert_eq!(mock.requests().len(), 1);
}
