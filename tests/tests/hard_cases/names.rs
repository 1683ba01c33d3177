//! Hard cases 8 to 12: names. The obstacle course (`obstacles.rs`) holds the rest of them.

use matrix_jobs::application_service::protocols::QueryThirdpartyUserByIdJob;
use matrix_jobs::application_service::query_user::QueryUserByIdJob;
use matrix_jobs::client_server::capabilities::GetCapabilitiesJob;
use matrix_jobs::client_server::definitions::push_ruleset::PushRuleset;
use matrix_jobs::client_server::logout::LogoutAllJob;
use matrix_jobs::client_server::pusher::PusherData;
use matrix_jobs::client_server::sso_login_redirect::RedirectToSsoJob;
use matrix_jobs::enums::Visibility;
use matrix_jobs::{Job, client_server, server_server};
use serde_json::json;

use crate::made::{api, made, read, reply};

#[test]
fn case_08_one_id_in_two_files_is_two_jobs() {
    assert_ne!(
        QueryUserByIdJob::new("@a:b").endpoint().path,
        QueryThirdpartyUserByIdJob::new().endpoint().path
    );
    let (client, server) = (
        client_server::rooms::GetRoomStateJob::new("!r:b"),
        server_server::events::GetRoomStateJob::new("!r:b", "$e"),
    );
    assert_eq!(client.endpoint().operation_id, server.endpoint().operation_id);
    assert_ne!(client.endpoint().path, server.endpoint().path);
    assert_eq!(LogoutAllJob::new().endpoint().operation_id, "logout_all");
    assert_eq!(RedirectToSsoJob::new("u").endpoint().operation_id, "redirectToSSO");
}

#[test]
fn case_08_ids_that_meet_are_reported() {
    let kettle = api(&[("queryUserByID", "{type: object}"), ("queryUserById", "{type: object}")]);
    let reported = made(&[("client-server/kettle.yaml", &kettle)]).unwrap_err();
    assert!(
        reported.contains("`QueryUserByIdJob` is taken already")
            && reported.contains("x-rust-name: AnotherName"),
        "{reported}"
    );
}

#[test]
fn case_09_titles_of_one_name_get_their_owners_before_them() {
    let text = reply(
        "{type: object, title: Results, properties: {\
         a: {type: object, properties: {l: {type: object, title: Lid, properties: {x: {type: string}}}}}, \
         b: {type: object, title: B, properties: {l: {type: object, title: Lid, properties: {y: {type: string}}}}}, \
         c: {type: object, title: Result, properties: {z: {type: string}}}, \
         spouts: {type: array, title: Spouts, items: {type: object, properties: {w: {type: string}}}}}}",
        &[],
    );
    for name in
        ["GetKettleResponse", "GetKettleA", "GetKettleALid", "B", "BLid", "GetKettleC", "GetKettleSpout"]
    {
        assert!(text.contains(&format!("pub struct {name} ")), "{name}: {text}");
    }
    // The same name twice, and the file's own definition of it.
    assert!(serde_json::from_str::<PusherData>(r#"{"url": "u"}"#).is_ok());
}

#[test]
fn case_10_members_keep_their_names_on_the_wire() {
    let rules: PushRuleset = serde_json::from_value(json!({"override": [], "content": []})).unwrap();
    assert_eq!(rules.r#override.as_deref(), Some(&[][..]));
    assert_eq!(serde_json::to_value(&rules).unwrap(), json!({"override": [], "content": []}));
    let capabilities = json!({"capabilities": {"m.3pid_changes": {"enabled": true}, "org.else": {"a": 1}}});
    assert_eq!(read("client-server", "getCapabilities", capabilities.clone()), (capabilities, vec![]));
    assert_eq!(GetCapabilitiesJob::new().endpoint().operation_id, "getCapabilities");
}

#[test]
fn case_11_parameter_and_member_of_one_name_are_two_inputs() {
    let kettle = crate::made::paths(
        "  /kettle/{version}:\n    put:\n      operationId: putKettle\n      parameters:\n      \
         - {name: version, in: path, required: true, schema: {type: string}}\n      requestBody:\n        \
         content: {application/json: {schema: {type: object, required: [version], properties: {version: {type: integer}}}}}\n      \
         responses: {'200': {description: ''}}\n",
    );
    let made = made(&[("client-server/kettle.yaml", &kettle)]).unwrap();
    let text = made.get("src/client_server/kettle.rs").unwrap();
    assert!(text.contains("pub fn new(version: impl Into<String>, body_version: i64)"), "{text}");
}

#[test]
fn case_12_sets_are_open_and_shared_in_whatever_order_they_are_listed() {
    let text = reply(
        "{type: object, properties: {a: {type: object, properties: {heat: {type: string, enum: [low, high]}}}, \
         b: {type: object, properties: {heat: {type: string, enum: [high, low]}}}, \
         algorithm: {type: string, enum: [m.only]}}}",
        &[],
    );
    assert_eq!(text.matches("pub enum ").count(), 1, "{text}");
    assert!(text.contains("pub algorithm: Option<String>"), "{text}");
    let unknown: Visibility = serde_json::from_str(r#""m.restricted""#).unwrap();
    assert_eq!(unknown.as_str(), "m.restricted");
    assert_eq!(Visibility::from("public"), Visibility::Public);
}

#[test]
fn a_way_that_leads_to_no_list_is_reported() {
    let within = |path: &str| {
        let body = format!(
            "{{type: object, x-rust-within: {{cups: {{path: [{path}]}}}}, properties: {{\
             cupboard: {{type: object, properties: {{cups: {{type: array, items: {{type: string}}}}}}}}}}}}"
        );
        made(&[("client-server/kettle.yaml", &api(&[("getKettle", &body)]))])
    };
    assert!(within("cupboard, cups").is_ok());
    for wrong in ["", "cupboard", "cups", "cupboard, lids", "cupboard, cups, lids"] {
        let reported = within(wrong).unwrap_err();
        assert!(
            reported.contains("`x-rust-within: cups` does not lead to a list or a map"),
            "{wrong}: {reported}"
        );
    }
}
