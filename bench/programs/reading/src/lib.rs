//! What is read and written: small replies and bodies, each as one of our types, as a hand-written struct with serde's
//! derives, and, if it is a reply, as one of ruma's.

pub mod derived;
mod events;
mod requests;
mod syncs;

use std::fmt::Debug;
use std::hint::black_box;

use bytes::Bytes;
use matrix_jobs::MatrixError;
use matrix_jobs::client_server as ours;
use matrix_jobs::json::{self, Json};
use ruma::api::client as theirs;
use ruma::api::{IncomingResponse, IncomingResponseExt as _};
use serde::{Serialize, de::DeserializeOwned};
use series::Series;

pub use requests::requests;
pub use syncs::{count_syncs, sync};

/// Lets the optimiser believe that a value is used.
pub fn keep<T>(value: T) {
    black_box(&value);
}

pub fn read_ours<T: Json>(body: &Bytes) {
    let read = json::read::<T>(black_box(body)).expect("a reply of this kind");
    assert!(read.warnings.is_empty(), "{}", read.warnings);
    keep(read.value);
}

pub fn read_derived<T: DeserializeOwned>(body: &[u8]) {
    keep(serde_json::from_slice::<T>(black_box(body)).expect("a reply of this kind"));
}

pub fn read_ruma<T: IncomingResponse>(body: &[u8]) {
    keep(T::try_from_http_response(http::Response::new(black_box(body))).expect("a reply of this kind"));
}

/// Reads an error, as if somebody had asked who he is.
fn read_ruma_error(body: &[u8]) {
    let mut reply = http::Response::new(black_box(body));
    *reply.status_mut() = http::StatusCode::FORBIDDEN;
    keep(theirs::account::whoami::v3::Response::try_from_http_response(reply).expect_err("an error"));
}

/// A small reply and its three readers.
struct Reply {
    name: &'static str,
    body: &'static str,
    ours: fn(&Bytes),
    derived: fn(&[u8]),
    ruma: fn(&[u8]),
}

const REPLIES: &[Reply] = &[
    Reply {
        name: "login token",
        body: r#"{"login_token":"mlt_b3BlbiBzZXNhbWUgb3BlbiBzZXNhbWU_1zZ9q","expires_in_ms":120000}"#,
        ours: read_ours::<ours::login_token::GenerateLoginTokenResponse>,
        derived: read_derived::<derived::LoginToken>,
        ruma: read_ruma::<theirs::session::get_login_token::v1::Response>,
    },
    Reply {
        name: "whoami",
        body: r#"{"user_id":"@person17:example.org","is_guest":false,"device_id":"JCHQLDVNZK"}"#,
        ours: read_ours::<ours::whoami::GetTokenOwnerResponse>,
        derived: read_derived::<derived::WhoAmI>,
        ruma: read_ruma::<theirs::account::whoami::v3::Response>,
    },
    Reply {
        name: "error",
        body: r#"{"errcode":"M_FORBIDDEN","error":"You are not invited to this room."}"#,
        ours: read_ours::<MatrixError>,
        derived: read_derived::<derived::MatrixError>,
        ruma: read_ruma_error,
    },
    Reply {
        name: "versions",
        body: r#"{"versions":["r0.6.1","v1.1","v1.2","v1.3","v1.4","v1.5","v1.6","v1.7","v1.8","v1.9","v1.10","v1.11","v1.12"],"unstable_features":{"org.matrix.label_based_filtering":true,"org.matrix.e2e_cross_signing":true,"org.matrix.msc2432":true,"org.matrix.msc3440.stable":true,"org.matrix.msc4140":false}}"#,
        ours: read_ours::<ours::versions::GetVersionsResponse>,
        derived: read_derived::<derived::Versions>,
        ruma: read_ruma::<theirs::discovery::get_supported_versions::Response>,
    },
    Reply {
        name: "profile",
        body: r#"{"displayname":"A person","avatar_url":"mxc://example.org/aBcDeFgHiJkLmNoPqRsTuVwX","m.tz":"Europe/Berlin"}"#,
        ours: read_ours::<ours::profile::GetUserProfileResponse>,
        derived: read_derived::<derived::Profile>,
        ruma: read_ruma::<theirs::profile::get_profile::v3::Response>,
    },
    Reply {
        name: "event sent",
        body: r#"{"event_id":"$Rqnc-F-dvnEYJTyHq_iKxU2bZ1CI92-kuZq3a5lr5Zg"}"#,
        ours: read_ours::<ours::room_send::SendMessageResponse>,
        derived: read_derived::<derived::Sent>,
        ruma: read_ruma::<theirs::message::send_message_event::v3::Response>,
    },
    Reply {
        name: "room joined",
        body: r#"{"room_id":"!aBcDeFgHiJkLmNoPqR:example.org"}"#,
        ours: read_ours::<ours::joining::JoinRoomByIdResponse>,
        derived: read_derived::<derived::Joined>,
        ruma: read_ruma::<theirs::membership::join_room_by_id::v3::Response>,
    },
    Reply {
        name: "login",
        body: r#"{"user_id":"@person17:example.org","access_token":"syt_cGVyc29uMTc_ZkVpQkdSbXhLbUtq_1aBcDe","home_server":"example.org","device_id":"JCHQLDVNZK","well_known":{"m.homeserver":{"base_url":"https://matrix.example.org"}}}"#,
        ours: read_ours::<ours::login::LoginResponse>,
        derived: read_derived::<derived::Login>,
        ruma: read_ruma::<theirs::session::login::v3::Response>,
    },
    Reply {
        name: "devices",
        body: r#"{"devices":[{"device_id":"JCHQLDVNZK","display_name":"A telephone","last_seen_ip":"192.0.2.17","last_seen_ts":1700000000000},{"device_id":"QWERTZUIOP","display_name":"A computer","last_seen_ip":"2001:db8::17","last_seen_ts":1700000100000},{"device_id":"YXCVBNMASD","display_name":null,"last_seen_ip":null,"last_seen_ts":null}]}"#,
        ours: read_ours::<ours::device_management::GetDevicesResponse>,
        derived: read_derived::<derived::Devices>,
        ruma: read_ruma::<theirs::device::get_devices::v3::Response>,
    },
    Reply {
        name: "TURN server",
        body: r#"{"username":"1443779631:@person17:example.org","password":"JlKfBy1QwLrO20385QyAtEyIv0=","uris":["turn:turn.example.org:3478?transport=udp","turn:192.0.2.1:3478?transport=tcp"],"ttl":86400}"#,
        ours: read_ours::<ours::voip::GetTurnServerResponse>,
        derived: read_derived::<derived::TurnServer>,
        ruma: read_ruma::<theirs::voip::get_turn_server_info::v3::Response>,
    },
];

/// Each small reply, read in three ways: `reply login token ours`.
pub fn replies() -> impl Iterator<Item = Vec<Series<'static>>> {
    REPLIES.iter().map(|reply| {
        let body = Bytes::from_static(reply.body.as_bytes());
        let bytes = reply.body.as_bytes();
        vec![
            Series::new(format!("reply {} ours", reply.name), move || (reply.ours)(&body)),
            Series::new(format!("reply {} derived", reply.name), move || (reply.derived)(bytes)),
            Series::new(format!("reply {} ruma", reply.name), move || (reply.ruma)(bytes)),
        ]
    })
}

/// A request's body, written in two ways: `body login ours`.
fn body<O: Json + 'static, D: Serialize + DeserializeOwned + 'static>(
    name: &str,
    text: &'static str,
) -> Vec<Series<'static>> {
    let ours = json::read_str::<O>(text).expect("a body").value;
    let derived: D = serde_json::from_str(text).expect("a body");
    let parsed = |written: Result<Vec<u8>, _>| -> serde_json::Value { parse(written) };
    assert_eq!(parsed(json::write(&ours).map_err(drop)), parsed(serde_json::to_vec(&derived).map_err(drop)));
    vec![
        Series::new(format!("body {name} ours"), move || json::write(black_box(&ours))),
        Series::new(format!("body {name} derived"), move || serde_json::to_vec(black_box(&derived))),
    ]
}

fn parse<E: Debug>(written: Result<Vec<u8>, E>) -> serde_json::Value {
    serde_json::from_slice(&written.expect("a body")).expect("JSON")
}

/// Each body, written in both ways.
pub fn bodies() -> Vec<Vec<Series<'static>>> {
    vec![
        body::<ours::login::LoginRequest, derived::LoginBody>(
            "login",
            r#"{"type":"m.login.password","identifier":{"type":"m.id.user","user":"person17"},"password":"open sesame","initial_device_display_name":"A telephone"}"#,
        ),
        body::<ours::create_room::CreateRoomRequest, derived::CreateRoomBody>(
            "create room",
            r#"{"visibility":"private","name":"A room","topic":"What happens when a room is made","invite":["@person1:example.org","@person2:example.org"],"preset":"private_chat","is_direct":true}"#,
        ),
        body::<ours::typing::SetTypingRequest, derived::TypingBody>(
            "typing",
            r#"{"typing":true,"timeout":30000}"#,
        ),
        body::<ours::read_markers::SetReadMarkerRequest, derived::ReadMarkerBody>(
            "read markers",
            r#"{"m.fully_read":"$Rqnc-F-dvnEYJTyHq_iKxU2bZ1CI92-kuZq3a5lr5Zg","m.read":"$Rqnc-F-dvnEYJTyHq_iKxU2bZ1CI92-kuZq3a5lr5Zg"}"#,
        ),
        body::<json::JsonObject, serde_json::Map<String, serde_json::Value>>(
            "message",
            r#"{"msgtype":"m.text","body":"Hello room, I think that server is down again","format":"org.matrix.custom.html","formatted_body":"<p>Hello room, I think that server is <em>down</em> again</p>","m.mentions":{}}"#,
        ),
    ]
}
