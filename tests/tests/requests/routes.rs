//! Hard cases 13 to 21: paths, queries, headers, access.
#![allow(deprecated, reason = "what is deprecated is sent, too")]

use std::collections::BTreeMap;

use matrix_jobs::application_service::protocols::QueryLocationByProtocolJob;
use matrix_jobs::client_server::content_repo::{
    GetContentThumbnailJob, UploadContentJob, UploadContentToMxcJob,
};
use matrix_jobs::client_server::definitions::room_event_filter::RoomEventFilter;
use matrix_jobs::client_server::definitions::sync_filter::Filter;
use matrix_jobs::client_server::event_context::GetEventContextJob;
use matrix_jobs::client_server::inviting::InviteUserJob;
use matrix_jobs::client_server::joining::JoinRoomJob;
use matrix_jobs::client_server::message_pagination::GetRoomEventsJob;
use matrix_jobs::client_server::old_sync::GetEventsJob;
use matrix_jobs::client_server::peeking_events::PeekEventsJob;
use matrix_jobs::client_server::pushrules::{GetPushRulesGlobalJob, GetPushRulesJob};
use matrix_jobs::client_server::registration::CheckUsernameAvailabilityJob;
use matrix_jobs::client_server::room_state::SetRoomStateWithKeyJob;
use matrix_jobs::client_server::room_summary::GetRoomSummaryJob;
use matrix_jobs::client_server::sync::SyncJob;
use matrix_jobs::client_server::third_party_membership::InviteByThreepidJob;
use matrix_jobs::client_server::typing::SetTypingJob;
use matrix_jobs::client_server::versions::GetVersionsJob;
use matrix_jobs::client_server::wellknown::GetWellknownJob;
use matrix_jobs::client_server::whoami::GetTokenOwnerJob;
use matrix_jobs::enums::{Direction, ThumbnailMethod};
use matrix_jobs::json::JsonObject;
use matrix_jobs::server_server::openid::ExchangeOpenIdTokenJob;
use matrix_jobs::server_server::query::QueryInfoJob;
use matrix_jobs::{Connection, HomeserverData, Job, JobStatusCode};

use crate::definitions::Definitions;
use crate::definitions::operation;
use crate::definitions::random::{Fill, Random};
use crate::expected::{Expected, TOKEN};
use crate::given::Given;
use crate::send;
use crate::server::{Received, Server};

/// Path and query of a job's URL.
fn target(job: &impl Job) -> String {
    let homeserver = HomeserverData::new("https://example.org").expect("a homeserver");
    let url = job.request_url(&homeserver).expect("a URL");
    url.as_str().strip_prefix("https://example.org").expect("the homeserver's").to_owned()
}

async fn sent<J: Job>(job: J) -> Received {
    let server = Server::start().await;
    let _ = server.connection().run(job).await;
    server.received().await.expect("a request")
}

#[test]
fn case_13_spaces_that_tell_operations_apart_are_not_sent_and_real_slashes_are() {
    let credentials = serde_json::from_str(
        r#"{"id_server": "id", "id_access_token": "t", "medium": "email", "address": "a@b.c"}"#,
    );
    let by_3pid = InviteByThreepidJob::new("!r", credentials.expect("an address to invite"));
    assert_eq!(target(&InviteUserJob::new("!r", "@u")), "/_matrix/client/v3/rooms/%21r/invite");
    assert_eq!(target(&by_3pid), "/_matrix/client/v3/rooms/%21r/invite");
    assert_eq!(target(&GetEventsJob::new()), "/_matrix/client/v3/events");
    assert_eq!(target(&PeekEventsJob::new("!r")), "/_matrix/client/v3/events?room_id=%21r");
    assert_eq!(target(&GetPushRulesJob::new()), "/_matrix/client/v3/pushrules/");
    assert_eq!(target(&GetPushRulesGlobalJob::new()), "/_matrix/client/v3/pushrules/global/");
}

/// What somebody might try in order to reach another endpoint.
const HOSTILE: [&str; 20] = [
    "",
    ".",
    "..",
    "/",
    "//",
    "a/..",
    "../admin",
    "%2e%2e",
    "%2F",
    "%",
    "#",
    "?",
    "?a=b",
    "\\",
    "\\..\\",
    ";a=b",
    "\r\n",
    "\0",
    "é/世界",
    " .. ",
];

#[tokio::test]
async fn case_14_no_value_of_a_path_variable_changes_the_endpoint() {
    let definitions = Definitions::read();
    let server = Server::start().await;
    let connection = server.connection();
    let (mut tried, mut refused) = (0, BTreeMap::new());
    for operation in operation::all(&definitions) {
        for parameter in operation.parameters().iter().filter(|parameter| parameter.place == "path") {
            for hostile in HOSTILE {
                let mut given = Given::random(&operation, Fill::None, &mut Random::new(1, operation.id));
                given.set(&format!("path.{}", parameter.name), hostile.into());
                let outcome = send(&server, &connection, &operation, &given).await;
                tried += 1;
                let at = format!("{}: {} = {hostile:?}", operation.name(), parameter.name);
                match outcome.sent {
                    Some(sent) => {
                        let difference = Expected::of(&operation, &given).difference(&sent, &outcome.url);
                        assert_eq!(difference, None, "{at}");
                        let is_state_key =
                            parameter.name == "stateKey" && operation.path.ends_with("{stateKey}");
                        assert!(!hostile.is_empty() || is_state_key, "{at}: only a state key may be empty");
                        assert!(![".", ".."].contains(&hostile), "{at}: URL parsers drop it");
                    }
                    None => {
                        let error = outcome.result.expect_err(&at);
                        assert_eq!(error.code(), JobStatusCode::IncorrectRequest, "{at}");
                        assert!(error.to_string().contains(parameter.name), "{at}: {error}");
                        assert!(outcome.url.is_err(), "{at}: the job tells no URL either");
                        *refused.entry(hostile).or_insert(0) += 1;
                    }
                }
            }
        }
    }
    assert_eq!(tried, 199 * HOSTILE.len(), "all 199 variables");
    // An empty state key is the only one of these that is a value like any other.
    assert_eq!(refused, BTreeMap::from([("", 197), (".", 199), ("..", 199)]));
}

#[test]
fn case_14_an_empty_state_key_leaves_the_final_slash() {
    let job = SetRoomStateWithKeyJob::new("!r:s", "m.room.name", "", JsonObject::new());
    assert_eq!(target(&job), "/_matrix/client/v3/rooms/%21r%3As/state/m.room.name/");
}

#[test]
fn case_15_base_paths_are_those_of_the_files() {
    assert_eq!(target(&GetVersionsJob::new()), "/_matrix/client/versions");
    assert_eq!(target(&GetWellknownJob::new()), "/.well-known/matrix/client");
    assert_eq!(target(&UploadContentJob::new("")), "/_matrix/media/v3/upload");
    assert_eq!(
        target(&ExchangeOpenIdTokenJob::new("t")),
        "/_matrix/federation/v1/openid/userinfo?access_token=t"
    );
}

#[test]
fn case_16_lists_repeat_their_name_and_objects_lose_theirs() {
    let join = JoinRoomJob::new("#a:s").via(["one.org", "two.org:8448"]);
    assert_eq!(target(&join), "/_matrix/client/v3/join/%23a%3As?via=one.org&via=two.org%3A8448");
    assert_eq!(target(&JoinRoomJob::new("#a:s").via([""; 0])), "/_matrix/client/v3/join/%23a%3As");
    let fields = BTreeMap::from([("network".into(), "a b&c".into()), ("x=y".into(), "z".into())]);
    let locations = QueryLocationByProtocolJob::new("irc").fields(fields);
    assert_eq!(target(&locations), "/_matrix/app/v1/thirdparty/location/irc?network=a%20b%26c&x%3Dy=z");
    // Its arguments are not declared at all.
    let query = QueryInfoJob::new("custom").arguments(BTreeMap::from([("user_id".into(), "@u:s".into())]));
    assert_eq!(target(&query), "/_matrix/federation/v1/query/custom?user_id=%40u%3As");
}

#[test]
fn case_17_filters_are_text_or_json_in_text() {
    assert_eq!(target(&SyncJob::new().filter("66696p746572")), "/_matrix/client/v3/sync?filter=66696p746572");
    let filter: Filter = serde_json::from_str(r#"{"event_format": "client"}"#).expect("a filter");
    let job = SyncJob::new().filter_json(&filter).expect("JSON");
    assert_eq!(target(&job), "/_matrix/client/v3/sync?filter=%7B%22event_format%22%3A%22client%22%7D");
    let lazy = RoomEventFilter::new().with_lazy_load_members(true);
    let encoded = "%7B%22lazy_load_members%22%3Atrue%7D";
    let job = GetRoomEventsJob::new("!r", Direction::Backward).filter_json(&lazy).expect("JSON");
    assert_eq!(target(&job), format!("/_matrix/client/v3/rooms/%21r/messages?dir=b&filter={encoded}"));
    let job = GetEventContextJob::new("!r", "$e").filter_json(&lazy).expect("JSON");
    assert_eq!(target(&job), format!("/_matrix/client/v3/rooms/%21r/context/%24e?filter={encoded}"));
    let unsafe_number = RoomEventFilter::new().with_limit(1 << 53);
    assert!(GetRoomEventsJob::new("!r", Direction::Backward).filter_json(&unsafe_number).is_err());
}

#[tokio::test]
async fn case_18_uploads_have_the_content_type_they_are_given() {
    let upload =
        sent(UploadContentJob::new(vec![0, 159, 255]).content_type("image/png").filename("a/é.png")).await;
    assert_eq!(upload.header("content-type"), Some("image/png"));
    assert_eq!(upload.target, "/_matrix/media/v3/upload?filename=a%2F%C3%A9.png");
    assert_eq!(upload.body, [0, 159, 255]);
    let upload =
        sent(UploadContentToMxcJob::new("s", "m", "text").content_type("text/plain; charset=utf-8")).await;
    assert_eq!(upload.header("content-type"), Some("text/plain; charset=utf-8"));
    let upload = sent(UploadContentJob::new("")).await;
    assert_eq!(upload.header("content-type"), Some("application/octet-stream"));
    assert_eq!(upload.header("content-length"), Some("0"));
}

#[tokio::test]
async fn case_18_a_content_type_that_is_no_header_is_refused() {
    let server = Server::start().await;
    let job = UploadContentJob::new("x").content_type("image/png\r\nX-Evil: 1");
    let error = server.connection().run(job).await.expect_err("it is refused");
    assert_eq!(error.code(), JobStatusCode::IncorrectRequest);
    assert!(server.received().await.is_none());
}

#[test]
fn case_19_arguments_are_in_the_order_of_the_url() {
    // The definition lists the user first.
    let typing = SetTypingJob::new("!room", "@user", true);
    assert_eq!(target(&typing), "/_matrix/client/v3/rooms/%21room/typing/%40user");
}

#[test]
fn case_20_defaults_are_not_sent_unasked() {
    let thumbnail = GetContentThumbnailJob::new("s", "m", 32, 32);
    assert_eq!(target(&thumbnail), "/_matrix/media/v3/thumbnail/s/m?width=32&height=32");
    let thumbnail = thumbnail.method(ThumbnailMethod::Crop).allow_remote(false);
    assert_eq!(
        target(&thumbnail),
        "/_matrix/media/v3/thumbnail/s/m?width=32&height=32&method=crop&allow_remote=false"
    );
    let username = CheckUsernameAvailabilityJob::new("me");
    assert_eq!(target(&username), "/_matrix/client/v3/register/available?username=me");
}

#[tokio::test]
async fn case_21_tokens_go_where_they_are_wanted() {
    let server = Server::start().await;
    let (with, without) = (server.connection(), server.connection());
    without.clear_access_token();
    let bearer = format!("Bearer {TOKEN}");
    for (connection, token) in [(&with, Some(bearer.as_str())), (&without, None)] {
        let _ = connection.run(GetRoomSummaryJob::new("#a:s")).await;
        let optional = server.received().await.expect("a request");
        assert_eq!(optional.header("authorization"), token);
        assert!(!optional.target.contains("access_token"), "the obsolete way to send it");
        let _ = connection.run(CheckUsernameAvailabilityJob::new("me")).await;
        assert_eq!(server.received().await.expect("a request").header("authorization"), None);
    }
    refuses_without_token(&server, &without).await;
}

async fn refuses_without_token(server: &Server, connection: &Connection) {
    let error = connection.run(GetTokenOwnerJob::new()).await.expect_err("there is no token");
    assert_eq!(error.code(), JobStatusCode::Unauthorised);
    assert!(server.received().await.is_none(), "nothing is sent");
}

#[tokio::test]
async fn case_21_a_token_in_the_query_is_the_jobs_own_and_secret() {
    let server = Server::start().await;
    let connection = server.connection();
    let job = ExchangeOpenIdTokenJob::new("somebody else's");
    assert!(!format!("{job:?}").contains("somebody"));
    let error = connection.run(job).await.expect_err("the server has nothing");
    assert!(!format!("{error} {error:?} {error:#?}").contains("somebody"));
    let sent = server.received().await.expect("a request");
    assert_eq!(sent.target, "/_matrix/federation/v1/openid/userinfo?access_token=somebody%20else%27s");
    assert_eq!(sent.header("authorization"), None);
}
