//! Calls as programs write them by hand: reqwest and structs with serde's derives.

use reqwest::{Client, Error, Url};
use serde::{Deserialize, Serialize};

use crate::{Caller, MESSAGE, ROOM, TOKEN};

#[derive(Deserialize)]
pub struct Owner {
    pub user_id: String,
    #[expect(dead_code, reason = "read, as ours is")]
    device_id: Option<String>,
    #[expect(dead_code, reason = "read, as ours is")]
    is_guest: Option<bool>,
}

#[derive(Serialize)]
struct Message<'a> {
    msgtype: &'a str,
    body: &'a str,
}

#[derive(Deserialize)]
struct Sent {
    event_id: String,
}

pub fn callers(homeserver: &str) -> [Caller; 2] {
    let (asking, telling) = (client(), client());
    let (homeserver, same) = (homeserver.to_owned(), homeserver.to_owned());
    [
        Caller::new("whoami reqwest", move |calls| {
            let (client, homeserver) = (asking.clone(), homeserver.clone());
            async move {
                for _ in 0..calls {
                    let owner = who_am_i(&client, &homeserver).await.expect("an answer");
                    assert!(!owner.user_id.is_empty());
                }
            }
        }),
        Caller::new("send reqwest", move |calls| {
            let (client, homeserver) = (telling.clone(), same.clone());
            async move {
                for number in 0..calls {
                    let sent = send(&client, &homeserver, &number.to_string()).await.expect("an answer");
                    assert!(!sent.event_id.is_empty());
                }
            }
        }),
    ]
}

/// A client with our TLS.
pub fn client() -> Client {
    tls::client().expect("a client")
}

pub async fn who_am_i(client: &Client, homeserver: &str) -> Result<Owner, Error> {
    let url = format!("{homeserver}/_matrix/client/v3/account/whoami");
    client.get(url).bearer_auth(TOKEN).send().await?.error_for_status()?.json().await
}

async fn send(client: &Client, homeserver: &str, txn_id: &str) -> Result<Sent, Error> {
    let mut url = Url::parse(homeserver).expect("a URL");
    let path = ["_matrix", "client", "v3", "rooms", ROOM, "send", MESSAGE, txn_id];
    url.path_segments_mut().expect("a URL with a path").extend(path);
    let message = Message { msgtype: "m.text", body: "Hello!" };
    let reply = client.put(url).bearer_auth(TOKEN).json(&message).send().await?;
    reply.error_for_status()?.json().await
}
