//! Whole requests, from the values that a program has: URL, headers and body. Ours lack the headers, which the runtime
//! adds.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Duration;

use matrix_jobs::client_server::typing::SetTypingJob;
use matrix_jobs::client_server::whoami::GetTokenOwnerJob;
use matrix_jobs::{HomeserverData, Job as _};
use ruma::api::auth_scheme::SendAccessToken;
use ruma::api::client::account::whoami;
use ruma::api::client::typing::create_typing_event::v3 as typing;
use ruma::api::{OutgoingRequestExt as _, SupportedVersions};
use ruma::{RoomId, UserId};
use series::Series;

use crate::derived::TypingBody;

const SERVER: &str = "https://matrix.example.org";
const TOKEN: &str = "syt_cGVyc29uMTc_ZkVpQkdSbXhLbUtq_1aBcDe";
const ROOM: &str = "!aBcDeFgHiJkLmNoPqR:example.org";
const USER: &str = "@person17:example.org";
const TIMEOUT: Duration = Duration::from_secs(30);

/// Each request, made in three ways: `request typing ours`.
pub fn requests() -> [Vec<Series<'static>>; 2] {
    let homeserver = HomeserverData::new(SERVER).expect("a URL");
    let (ours, versions) = (homeserver.clone(), versions());
    let theirs = versions.clone();
    let base = reqwest::Url::parse(SERVER).expect("a URL");
    let same = base.clone();
    let client = tls::client().expect("a client");
    let again = client.clone();
    [
        vec![
            Series::new("request whoami ours", move || {
                GetTokenOwnerJob::new().request_url(&ours).expect("a request")
            }),
            Series::new("request whoami reqwest", move || {
                let url = base.join("/_matrix/client/v3/account/whoami").expect("a URL");
                client.get(url).bearer_auth(TOKEN).build().expect("a request")
            }),
            Series::new("request whoami ruma", move || {
                let request = whoami::v3::Request::new();
                let token = SendAccessToken::IfRequired(TOKEN);
                request
                    .try_into_http_request::<Vec<u8>>(SERVER, token, Cow::Borrowed(&theirs))
                    .expect("a request")
            }),
        ],
        vec![
            Series::new("request typing ours", move || {
                let job = SetTypingJob::new(black_box(ROOM), black_box(USER), true).timeout(TIMEOUT);
                job.request_url(&homeserver).expect("a request")
            }),
            Series::new("request typing reqwest", move || {
                let mut url = same.clone();
                url.path_segments_mut().expect("a URL with a path").extend([
                    "_matrix",
                    "client",
                    "v3",
                    "rooms",
                    black_box(ROOM),
                    "typing",
                    black_box(USER),
                ]);
                let body = TypingBody { typing: true, timeout: Some(TIMEOUT.as_millis() as u64) };
                again.put(url).bearer_auth(TOKEN).json(&body).build().expect("a request")
            }),
            Series::new("request typing ruma", move || {
                let user = UserId::parse(black_box(USER)).expect("a user");
                let room = RoomId::parse(black_box(ROOM)).expect("a room");
                let request = typing::Request::new(user, room, typing::TypingInfo::new(TIMEOUT).into());
                let token = SendAccessToken::IfRequired(TOKEN);
                request
                    .try_into_http_request::<Vec<u8>>(SERVER, token, Cow::Borrowed(&versions))
                    .expect("a request")
            }),
        ],
    ]
}

fn versions() -> SupportedVersions {
    SupportedVersions::from_parts(&["v1.11".to_owned()], &BTreeMap::new())
}
