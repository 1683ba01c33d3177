//! From response to status: successful responses, bad ones, and everything that servers send instead.

mod support;

use std::collections::BTreeMap;

use matrix_jobs_runtime::json::{JsonObject, Problem};
use matrix_jobs_runtime::{Endpoint, JobError, JobStatusCode, Method};
use support::{Call, GET_TOKEN, GOOD_TOKEN, LoginToken, Server, WHO_AM_I, answer, get_token, raw};

const JSON: &str = "application/json";

async fn refused(status: &str, content_type: &str, body: &str) -> JobError {
    let server = Server::once(status, content_type, body).await;
    server.connection().run(get_token()).await.unwrap_err()
}

#[tokio::test]
async fn a_good_response_is_the_response() {
    let server = Server::once("200 OK", "application/json; charset=utf-8", GOOD_TOKEN).await;
    let job = server.connection().run(get_token()).await.unwrap();
    assert_eq!(job.login_token.expose(), "open");
    assert_eq!(job.expires_in_ms, 120_000);
    assert_eq!(job.base().status().code, JobStatusCode::Success);
    assert_eq!(job.base().error(), 0);
    assert!(job.base().is_finished());
    assert_eq!(job.base().response_head().unwrap().status(), 200);
    assert_eq!(
        job.base().request_url().unwrap().as_str(),
        format!("{}/_matrix/client/v1/login/get_token", server.url)
    );
    assert!(job.base().warnings().is_empty());
    assert_eq!(job.into_response().expires_in_ms, 120_000);
}

#[tokio::test]
async fn a_malformed_optional_member_is_a_warning() {
    let server = Server::once("200 OK", JSON, r#"{"login_token":"a","expires_in_ms":1,"note":5}"#).await;
    let job = server.connection().run(get_token()).await.unwrap();
    assert_eq!(job.note, None);
    let warnings: Vec<_> = job.base().warnings().iter().map(|warning| warning.path().to_owned()).collect();
    assert_eq!(warnings, ["/note"]);
}

#[tokio::test]
async fn an_unexpected_content_type_is_only_a_warning() {
    let server = Server::start(vec![
        answer("200 OK", "text/plain", GOOD_TOKEN),
        raw("200 OK", "", GOOD_TOKEN.as_bytes()),
    ])
    .await;
    for words in ["`text/plain`", "content type is missing"] {
        let job = server.connection().run(get_token()).await.unwrap();
        let status = job.base().status();
        assert_eq!(status.code, JobStatusCode::UnexpectedResponseType);
        assert!(status.is_good());
        assert!(status.message.contains(words) && status.message.contains(JSON), "{status}");
        assert_eq!(job.expires_in_ms, 120_000);
    }
}

#[test]
fn content_types_match_by_pattern() {
    let endpoint = |expected_content_types| Endpoint { expected_content_types, ..WHO_AM_I };
    assert!(endpoint(&["image/*"]).expects("image/png"));
    assert!(endpoint(&["image/*"]).expects("Image/PNG; a=b"));
    assert!(!endpoint(&["image/*"]).expects("imagery/png"));
    assert!(!endpoint(&["image/*"]).expects("image"));
    assert!(endpoint(&["*/*"]).expects("anything/at-all"));
    assert!(endpoint(&[]).expects("anything/at-all"));
    assert!(endpoint(&["a/b", "c/d"]).expects("c/d"));
    assert!(endpoint(&[JSON]).expects("application/JSON;charset=UTF-8"));
    assert!(!endpoint(&[JSON]).expects("text/html"));
}

#[tokio::test]
async fn every_missing_key_is_named() {
    let error = refused("200 OK", JSON, r#"{"expires_in":5}"#).await;
    assert_eq!(error.code(), JobStatusCode::IncorrectResponse);
    let message = &error.status().message;
    assert!(message.contains("/login_token") && message.contains("/expires_in_ms"), "{message}");
    let missing: Vec<_> = error.read_error().unwrap().problems().collect();
    assert_eq!(missing, [("/login_token", Problem::Missing), ("/expires_in_ms", Problem::Missing)]);
    assert_eq!(error.base().raw_data_sample(100), r#"{"expires_in":5}"#);
}

#[tokio::test]
async fn bodies_that_are_not_what_was_promised() {
    let cases = [
        ("", "empty"),
        ("\u{feff}", "empty"),
        ("<html>hello</html>", "not JSON"),
        (r#"{"login_token":"a","expires"#, "not JSON"),
        ("[]", "object"),
        (r#"{"login_token":"a","expires_in_ms":"soon"}"#, "/expires_in_ms"),
    ];
    for (body, words) in cases {
        let error = refused("200 OK", JSON, body).await;
        assert_eq!(error.code(), JobStatusCode::IncorrectResponse, "{body}");
        assert!(error.status().message.contains(words), "{body}: {error}");
        assert_eq!(error.http_status(), Some(200));
        assert_eq!(error.base().raw_data(), body.as_bytes());
    }
    let error = refused("200 OK", "text/html", "<html>hello</html>").await;
    assert!(error.status().message.contains("text/html"), "{error}");
}

#[tokio::test]
async fn nothing_is_asked_of_a_response_that_says_nothing() {
    let cases = [
        ("200 OK", JSON, ""),
        ("200 OK", JSON, "{}"),
        ("200 OK", JSON, r#"{"more":1}"#),
        ("200 OK", "text/html", ""),
        ("204 No Content", JSON, ""),
    ];
    for (status, content_type, body) in cases {
        let server = Server::once(status, content_type, body).await;
        let job = server.connection().run(Call::<()>::new(&GET_TOKEN)).await.unwrap();
        assert_eq!(job.base().status().code, JobStatusCode::Success);
    }
}

#[tokio::test]
async fn http_errors_without_a_matrix_error_keep_their_meaning_and_body() {
    let html = "<html><h1>Bad gateway \u{fc}</h1></html>";
    let rows = [
        ("400 Bad Request", JobStatusCode::IncorrectRequest),
        ("401 Unauthorized", JobStatusCode::Unauthorised),
        ("403 Forbidden", JobStatusCode::ContentAccessError),
        ("404 Not Found", JobStatusCode::NotFound),
        ("429 Too Many Requests", JobStatusCode::TooManyRequests),
        ("501 Not Implemented", JobStatusCode::RequestNotImplemented),
        ("502 Bad Gateway", JobStatusCode::NetworkError),
        ("511 Network Authentication Required", JobStatusCode::NetworkAuthRequired),
    ];
    for (status, code) in rows {
        for body in [html, "", "{\"errcode\":\"M_FORBI", "[1]", "{}", "null", r#"{"errcode":7}"#] {
            let error = refused(status, "text/html", body).await;
            assert_eq!(error.code(), code, "{status} {body}");
            assert_eq!(error.status().message, format!("HTTP {status}"));
            assert_eq!(error.base().raw_data(), body.as_bytes());
            assert!(error.matrix_error().is_none() && error.authentication().is_none());
        }
    }
}

#[tokio::test]
async fn an_error_body_that_is_not_utf8_is_kept() {
    let server = Server::start(vec![raw("404 Not Found", "Content-Length: 3", b"\xff\xfe!")]).await;
    let error = server.connection().run(get_token()).await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::NotFound);
    assert_eq!(error.base().raw_data_sample(10), "\u{fffd}\u{fffd}!");
}

#[tokio::test]
async fn matrix_errors_refine_the_status() {
    let rows = [
        ("400 Bad Request", "M_LIMIT_EXCEEDED", JobStatusCode::TooManyRequests),
        ("403 Forbidden", "M_CONSENT_NOT_GIVEN", JobStatusCode::UserConsentRequired),
        ("400 Bad Request", "M_UNSUPPORTED_ROOM_VERSION", JobStatusCode::UnsupportedRoomVersion),
        ("400 Bad Request", "M_INCOMPATIBLE_ROOM_VERSION", JobStatusCode::UnsupportedRoomVersion),
        ("403 Forbidden", "M_CANNOT_LEAVE_SERVER_NOTICE_ROOM", JobStatusCode::CannotLeaveRoom),
        ("403 Forbidden", "M_USER_DEACTIVATED", JobStatusCode::UserDeactivated),
        ("403 Forbidden", "M_USER_LOCKED", JobStatusCode::AccountLocked),
        ("403 Forbidden", "M_ACCOUNT_LOCKED", JobStatusCode::AccountLocked),
        ("403 Forbidden", "M_FORBIDDEN", JobStatusCode::ContentAccessError),
        ("404 Not Found", "M_SOMETHING_NEW", JobStatusCode::NotFound),
    ];
    for (status, errcode, code) in rows {
        let body = format!(r#"{{"errcode":"{errcode}","error":"In the server's words","more":[1]}}"#);
        let error = refused(status, JSON, &body).await;
        assert_eq!(error.code(), code, "{errcode}");
        assert_eq!(error.errcode(), Some(errcode));
        assert_eq!(error.status().message, "In the server's words");
        assert_eq!(error.base().error_string(), "In the server's words");
        assert_eq!(error.base().error(), code.number());
        assert_eq!(error.matrix_error().unwrap().extra["more"][0], 1);
        let line = error.to_string();
        assert!(line.contains(errcode) && line.contains("generateLoginToken"), "{line}");
        assert!(line.contains(&status[..3]) && !line.contains('\n'), "{line}");
    }
}

/// Marks of direction, joiners, spaces of no width, variation selectors and tags.
const MARKS: &str =
    "\u{61c}\u{200b}\u{200f}\u{202e}\u{2060}\u{2066}\u{feff}\u{fe0f}\u{e0001}\u{e0041}\u{e0100}";

#[tokio::test]
async fn what_nobody_sees_is_in_no_message() {
    let unseen = |text: &str| text.contains(|character| MARKS.contains(character));
    let words = format!("pay{MARKS}pal");
    let body = format!(r#"{{"errcode":"M_{words}","error":"{words}"}}"#);
    let error = refused("403 Forbidden", JSON, &body).await;
    assert_eq!(error.status().message, format!("pay{}pal", " ".repeat(MARKS.chars().count())));
    assert!(!unseen(&error.to_string()), "{error}");
    assert_eq!(error.matrix_error().unwrap().error.as_ref(), Some(&words));

    // Names in a response are shown where something is wrong with what they name.
    let server = Server::once("200 OK", JSON, &format!(r#"{{"{words}":{{"a":"b"}}}}"#)).await;
    let call = Call::<BTreeMap<String, u64>>::new(&WHO_AM_I);
    let outcome = server.connection().run(call).await;
    let shown = match outcome {
        Ok(job) => job.base().warnings().iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
        Err(error) => error.to_string(),
    };
    assert!(shown.contains("pay") && shown.contains("\\u{202e}") && !unseen(&shown), "{shown}");
}

#[tokio::test]
async fn the_servers_words_become_one_short_line() {
    let words = format!("two\\nlines\\u001b[31m\\u2028\\u202e{}", "\u{e9}".repeat(5000));
    let body = format!(r#"{{"errcode":"M_\nX{}","error":"{words}"}}"#, "Y".repeat(5000));
    let error = refused("403 Forbidden", JSON, &body).await;
    let message = &error.status().message;
    assert!(message.starts_with("two lines [31m  \u{e9}"), "{message}");
    assert!(message.len() < 1100 && message.ends_with('…'), "{}", message.len());
    let line = error.to_string();
    assert!(line.len() < 2600 && line.contains("M_ XY"), "{line}");
    assert!(!line.contains(char::is_control), "{line}");
    // As it came, for who asks.
    let whole = error.matrix_error().unwrap();
    assert!(whole.error.as_ref().unwrap().starts_with("two\nlines\u{1b}[31m\u{2028}\u{202e}"));
    assert_eq!(whole.errcode.as_ref().unwrap().len(), 5004);

    let server = Server::once("200 OK", &format!("text/{}", "x".repeat(5000)), GOOD_TOKEN).await;
    let job = server.connection().run(get_token()).await.unwrap();
    assert!(job.base().error_string().len() < 1200);
}

#[tokio::test]
async fn an_error_without_a_code_still_has_its_words() {
    let error = refused("404 Not Found", JSON, r#"{"error":"Nothing here"}"#).await;
    assert_eq!(error.status().message, "Nothing here");
    assert_eq!(error.errcode(), None);
    for body in [r#"{"errcode":"M_NOT_FOUND"}"#, r#"{"errcode":"M_NOT_FOUND","error":""}"#] {
        let error = refused("404 Not Found", JSON, body).await;
        assert_eq!(error.status().message, "HTTP 404 Not Found");
        assert_eq!(error.errcode(), Some("M_NOT_FOUND"));
    }
}

#[tokio::test]
async fn a_missing_consent_says_where_to_give_it() {
    let body =
        r#"{"errcode":"M_CONSENT_NOT_GIVEN","error":"Agree first","consent_uri":"https://a.example/terms"}"#;
    let error = refused("403 Forbidden", JSON, body).await;
    assert_eq!(error.base().error_url().unwrap().as_str(), "https://a.example/terms");
    for body in [
        r#"{"errcode":"M_FORBIDDEN"}"#,
        r#"{"errcode":"M_CONSENT_NOT_GIVEN","consent_uri":"javascript:alert(1)"}"#,
        r#"{"errcode":"M_CONSENT_NOT_GIVEN","consent_uri":"/terms"}"#,
    ] {
        let error = refused("403 Forbidden", JSON, body).await;
        assert_eq!(error.base().error_url(), None, "{body}");
    }
}

#[tokio::test]
async fn a_401_with_flows_is_interactive_authentication() {
    let body = r#"{"flows":[{"stages":["m.login.password"]},{"stages":["a","b"]}],
        "params":{"a":{"x":1}},"session":"s1"}"#;
    let error = refused("401 Unauthorized", JSON, body).await;
    assert_eq!(error.code(), JobStatusCode::Unauthorised);
    let authentication = error.authentication().unwrap();
    assert!(authentication.has_single_stage("m.login.password"));
    assert!(!authentication.has_single_stage("a"));
    assert_eq!(authentication.flows[1].stages, ["a", "b"]);
    assert_eq!(authentication.session.as_deref(), Some("s1"));
    assert_eq!(authentication.params.as_ref().unwrap()["a"]["x"], 1);
    assert!(authentication.completed().is_empty());
    assert!(error.matrix_error().is_none());

    let body = r#"{"errcode":"M_FORBIDDEN","error":"Wrong password","completed":["a"],"flows":[]}"#;
    let error = refused("401 Unauthorized", JSON, body).await;
    assert_eq!(error.authentication().unwrap().completed(), ["a"]);
    assert_eq!(error.errcode(), Some("M_FORBIDDEN"));
    assert_eq!(error.status().message, "Wrong password");

    let error = refused("403 Forbidden", JSON, r#"{"flows":[]}"#).await;
    assert!(error.authentication().is_none());
    let error =
        refused("401 Unauthorized", JSON, r#"{"errcode":"M_UNKNOWN_TOKEN","soft_logout":true}"#).await;
    assert!(error.authentication().is_none());
    assert_eq!(error.matrix_error().unwrap().extra["soft_logout"], true);
}

#[tokio::test]
async fn members_that_the_definitions_lack_can_be_read() {
    let body = r#"{"a":1,"b":["x","y"],"b":["z"],"c":{"d":true}}"#;
    let server = Server::once("200 OK", JSON, body).await;
    let job = server.connection().run(Call::<JsonObject>::new(&WHO_AM_I)).await.unwrap();
    let base = job.base();
    assert_eq!(base.load_from_json::<u8>("a"), Some(1));
    assert_eq!(base.load_from_json::<String>("a"), None);
    assert_eq!(base.load_from_json::<u8>("zzz"), None);
    assert_eq!(base.load_from_json::<Vec<String>>("b"), Some(vec!["z".to_owned()]));
    assert_eq!(base.take_from_json::<JsonObject>("c").unwrap()["d"], true);
    assert_eq!(base.take_from_json::<JsonObject>("c"), None);
    assert_eq!(base.load_from_json::<JsonObject>("c"), None);
    assert_eq!(base.json_data().keys().collect::<Vec<_>>(), ["a", "b"]);
    assert!(base.json_items().is_empty());
    assert_eq!(base.raw_data(), body.as_bytes());

    // What the response forgives is no reason to show nothing.
    let body = r#"{"a":1,"b":"\ud800","c":1e999,"d":"last"}"#;
    let server = Server::once("200 OK", JSON, body).await;
    let job = server.connection().run(Call::<JsonObject>::new(&WHO_AM_I)).await.unwrap();
    assert_eq!(job.base().json_data(), *job);
    assert_eq!(job.base().json_data().len(), 3);
    assert_eq!(job.base().load_from_json::<String>("b").as_deref(), Some("\u{fffd}"));
    assert_eq!(job.base().load_from_json::<f64>("c"), None);
    assert_eq!(job.base().take_from_json::<String>("d").as_deref(), Some("last"));

    let server = Server::once("200 OK", JSON, "[1,2]").await;
    let job = server.connection().run(Call::<Vec<i64>>::new(&WHO_AM_I)).await.unwrap();
    assert_eq!(job.base().json_items().len(), 2);
    assert!(job.base().json_data().is_empty());
    assert_eq!(job.base().load_from_json::<i64>("0"), None);
}

#[tokio::test]
async fn samples_are_cut_between_characters() {
    let server = Server::once("200 OK", JSON, "\"a\u{1f980}b\"").await;
    let job = server.connection().run(Call::<String>::new(&WHO_AM_I)).await.unwrap();
    let base = job.base();
    for size in 2..6 {
        assert_eq!(base.raw_data_sample(size), "\"a...(truncated, 8 bytes in total)", "{size}");
    }
    assert_eq!(base.raw_data_sample(6), "\"a\u{1f980}...(truncated, 8 bytes in total)");
    assert_eq!(base.raw_data_sample(0), "...(truncated, 8 bytes in total)");
    assert_eq!(base.raw_data_sample(8), "\"a\u{1f980}b\"");
    assert_eq!(&base.raw_data_prefix(2)[..], b"\"a");
    assert_eq!(base.raw_data_prefix(usize::MAX).len(), 8);
}

#[tokio::test]
async fn compressed_responses_are_read() {
    // gzip of {"login_token":"zipped","expires_in_ms":7}
    let body = [
        31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 202, 201, 79, 207, 204, 139, 47, 201, 207, 78, 205, 83,
        178, 82, 170, 202, 44, 40, 72, 77, 81, 210, 81, 74, 173, 40, 200, 44, 74, 45, 142, 7, 202, 229, 22,
        43, 89, 153, 215, 2, 0, 9, 206, 39, 190, 42, 0, 0, 0,
    ];
    let zipped = || raw("200 OK", "Content-Encoding: gzip\r\nContent-Type: application/json", &body);
    let server = Server::start(vec![zipped(), zipped()]).await;
    let job = server.connection().run(get_token()).await.unwrap();
    assert_eq!(job.login_token.expose(), "zipped");
    assert!(server.request().contains("gzip"));
    // The limit is on what comes out of it: 42 bytes.
    let limited = server.connection().job(get_token()).max_body_size(41).run();
    assert_eq!(limited.await.unwrap_err().code(), JobStatusCode::IncorrectResponse);
}

#[tokio::test]
async fn the_type_of_a_response_is_free_to_choose() {
    static LIST: Endpoint = Endpoint::new("list", Method::Get, "/list");
    let server = Server::once("200 OK", JSON, &format!("[{GOOD_TOKEN},{GOOD_TOKEN}]")).await;
    let job = server.connection().run(Call::<Vec<LoginToken>>::new(&LIST)).await.unwrap();
    assert_eq!(job.len(), 2);
}
