//! Calls by ruma-client with reqwest.

use std::collections::BTreeMap;

use ruma_client::Client;
use ruma_client::ruma::api::SupportedVersions;
use ruma_client::ruma::api::client::{account::whoami, message::send_message_event};
use ruma_client::ruma::events::room::message::RoomMessageEventContent;
use ruma_client::ruma::{OwnedTransactionId, RoomId};

use crate::{Caller, ROOM, TOKEN, bare};

pub async fn callers(homeserver: &str) -> [Caller; 2] {
    let versions = SupportedVersions::from_parts(&["v1.11".to_owned()], &BTreeMap::new());
    let builder =
        Client::builder().homeserver_url(homeserver.to_owned()).access_token(Some(TOKEN.to_owned()));
    let client = builder.supported_matrix_versions(versions).http_client(bare::client()).await;
    let asking = client.expect("a client");
    let telling = asking.clone();
    [
        Caller::new("whoami ruma", move |calls| {
            let client = asking.clone();
            async move {
                for _ in 0..calls {
                    let owner = client.send_request(whoami::v3::Request::new()).await.expect("an answer");
                    assert!(!owner.user_id.as_str().is_empty());
                }
            }
        }),
        Caller::new("send ruma", move |calls| {
            let client = telling.clone();
            async move {
                for number in 0..calls {
                    let room = RoomId::parse(ROOM).expect("a room");
                    let txn_id = OwnedTransactionId::from(number.to_string());
                    let content = RoomMessageEventContent::text_plain("Hello!");
                    let request = send_message_event::v3::Request::new(room, txn_id, &content);
                    let sent = client.send_request(request.expect("a message")).await.expect("an answer");
                    assert!(!sent.event_id.as_str().is_empty());
                }
            }
        }),
    ]
}
