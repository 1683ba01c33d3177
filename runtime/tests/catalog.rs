//! The catalog: every body through its type and back, without naming the type.
#![cfg(feature = "catalog")]

mod support;

use matrix_jobs_runtime::catalog::{self, CatalogError, Operation};
use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{Endpoint, FederationMedia, Media, Method, Redirect};
use serde_json::json;
use support::{GET_TOKEN, LoginToken, WHO_AM_I};

static UPLOAD: Endpoint = Endpoint::new("upload", Method::Post, "/upload");
static SSO: Endpoint = Endpoint { redirects: true, ..Endpoint::new("sso", Method::Get, "/sso") };
static LIST: Endpoint = Endpoint::new("list", Method::Get, "/list");
static NOTHING: Endpoint = Endpoint::new("nothing", Method::Put, "/nothing");
static FILE: Endpoint = Endpoint::new("file", Method::Get, "/file");

static OPERATIONS: &[Operation] = &[
    row("client-server", &GET_TOKEN, catalog::response::<LoginToken>, Some(catalog::request::<LoginToken>)),
    row("client-server", &WHO_AM_I, catalog::response::<JsonObject>, None),
    row("client-server", &UPLOAD, catalog::response::<JsonObject>, Some(catalog::request_bytes)),
    row("client-server", &SSO, catalog::response::<Redirect>, None),
    row("client-server", &LIST, catalog::response::<Vec<(i64, String)>>, None),
    row("client-server", &NOTHING, catalog::response::<()>, None),
    row("client-server", &FILE, catalog::response::<Media>, None),
    row("server-server", &FILE, catalog::response::<FederationMedia>, None),
];

const fn row(
    api: &'static str,
    endpoint: &'static Endpoint,
    decode_response: catalog::DecodeResponse,
    decode_request: Option<catalog::DecodeRequest>,
) -> Operation {
    Operation { api, endpoint, definition: "test.yaml", tags: &[], decode_response, decode_request }
}

fn decode(
    operation: &str,
    status: u16,
    content_type: &str,
    body: &str,
) -> Result<catalog::Decoded, CatalogError> {
    let (api, operation) = operation.split_once('/').unwrap_or(("client-server", operation));
    catalog::decode_response(OPERATIONS, api, operation, status, content_type, body.to_owned())
}

const JSON: &str = "application/json";

#[test]
fn responses_go_through_their_types() {
    let body = r#"{"login_token":"a","expires_in_ms":5.0,"note":7,"more":1}"#;
    let decoded = decode("generateLoginToken", 200, JSON, body).unwrap();
    assert_eq!(decoded.json, json!({"login_token": "a", "expires_in_ms": 5}));
    assert_eq!(decoded.warnings.iter().map(|warning| warning.path()).collect::<Vec<_>>(), ["/note"]);
    assert!(!format!("{decoded:?}").contains("login_token"));
    assert_eq!(decode("list", 200, JSON, r#"[[1,"a"]]"#).unwrap().json, json!([[1, "a"]]));
    for body in ["", "{}", "nonsense"] {
        assert_eq!(decode("nothing", 200, "", body).unwrap().json, json!({}));
    }
}

#[test]
fn responses_that_are_not_json_are_described() {
    assert_eq!(
        decode("file", 200, "image/png", "abc").unwrap().json,
        json!({"content_type": "image/png", "size": 3})
    );
    assert_eq!(decode("file", 200, "", "").unwrap().json, json!({"size": 0}));
    let body = "--b\r\n\r\n{\"k\":1}\r\n--b\r\n\r\nabcd\r\n--b--";
    let decoded = decode("server-server/file", 200, "multipart/mixed; boundary=b", body).unwrap();
    assert_eq!(decoded.json, json!({"metadata": {"k": 1}, "size": 4}));
    let body = "--b\r\n\r\n{}\r\n--b\r\nLocation: https://x/\r\n\r\n\r\n--b--";
    let decoded = decode("server-server/file", 200, "multipart/mixed; boundary=b", body).unwrap();
    assert_eq!(decoded.json, json!({"metadata": {}, "location": "https://x/"}));
    assert_eq!(decode("sso", 302, "", "").unwrap().json, json!({}));
}

#[test]
fn errors_keep_all_their_members() {
    let error =
        r#"{"errcode":"M_INCOMPATIBLE_ROOM_VERSION","error":"no","room_version":"3","deep":{"a":[null]}}"#;
    let decoded = decode("generateLoginToken", 400, JSON, error).unwrap();
    assert_eq!(
        decoded.json.to_string(),
        serde_json::from_str::<serde_json::Value>(error).unwrap().to_string()
    );
    assert_eq!(decode("file", 404, JSON, "{}").unwrap().json, json!({}));
    assert!(matches!(decode("file", 502, "text/html", "<html>"), Err(CatalogError::Unreadable(_))));
    assert!(decode("list", 302, "", "").is_err());
}

#[test]
fn requests_go_through_their_types() {
    let request = |operation, content_type, body: &'static str| {
        catalog::decode_request(OPERATIONS, "client-server", operation, content_type, body)
    };
    let decoded = request("generateLoginToken", JSON, r#"{"login_token":"a","expires_in_ms":-1}"#).unwrap();
    assert_eq!(decoded.json, json!({"login_token": "a", "expires_in_ms": 0}));
    assert_eq!(decoded.warnings.len(), 1);
    let decoded = request("upload", "text/plain", "hello").unwrap();
    assert_eq!(decoded.json, json!({"content_type": "text/plain", "size": 5}));
    assert_eq!(request("getTokenOwner", JSON, "{}"), Err(CatalogError::NoRequestBody("getTokenOwner")));
    assert_eq!(
        request("generateLoginToken", JSON, "{}").unwrap_err().to_string(),
        "missing /login_token; missing /expires_in_ms"
    );
}

#[test]
fn what_is_not_there_is_said() {
    let error = decode("server-server/list", 200, JSON, "[]").unwrap_err();
    assert!(error.to_string().contains("`list` in the API `server-server`"), "{error}");
    assert!(matches!(decode("list", 99, JSON, "[]"), Err(CatalogError::NotHttp("status"))));
    assert!(matches!(decode("list", 200, "a\nb", "[]"), Err(CatalogError::NotHttp("content type"))));
    assert!(catalog::find(OPERATIONS, "client-server", "file").is_some());
    assert!(catalog::find(OPERATIONS, "identity", "file").is_none());
}
