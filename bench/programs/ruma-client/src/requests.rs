//! Ten requests.

use std::{error::Error, time::Duration};

use ruma_client::Client;
use ruma_client::ruma::api::client::{
    account::whoami,
    discovery::get_supported_versions,
    membership::join_room_by_id,
    message::send_message_event,
    profile::get_profile,
    read_marker::set_read_marker,
    room::create_room,
    session::get_login_token,
    sync::sync_events,
    typing::create_typing_event::v3::{Request as TypingRequest, TypingInfo},
};
use ruma_client::ruma::{OwnedTransactionId, events::room::message::RoomMessageEventContent};

/// Makes a room, says something in it, and looks around.
pub async fn run(homeserver: &str, token: &str) -> Result<(), Box<dyn Error>> {
    let builder =
        Client::builder().homeserver_url(homeserver.to_owned()).access_token(Some(token.to_owned()));
    let client = builder.http_client(tls::client()?).await?;
    println!("{:?}", client.send_request(get_supported_versions::Request::new()).await?.versions);
    let user = client.send_request(whoami::v3::Request::new()).await?.user_id;
    let profile = client.send_request(get_profile::v3::Request::new(user.clone())).await?;
    println!("{:?}", profile.get("displayname"));
    let mut request = create_room::v3::Request::new();
    request.name = Some("A room".to_owned());
    request.preset = Some(create_room::v3::RoomPreset::PrivateChat);
    let room = client.send_request(request).await?.room_id;
    println!("{room}");
    println!("{}", client.send_request(join_room_by_id::v3::Request::new(room.clone())).await?.room_id);
    let typing = TypingInfo::new(Duration::from_secs(30));
    client.send_request(TypingRequest::new(user, room.clone(), typing.into())).await?;
    let (content, txn_id) = (RoomMessageEventContent::text_plain("Hello!"), OwnedTransactionId::from("1"));
    let request = send_message_event::v3::Request::new(room.clone(), txn_id, &content)?;
    let sent = client.send_request(request).await?.event_id;
    println!("{sent}");
    let mut markers = set_read_marker::v3::Request::new(room);
    markers.read_receipt = Some(sent);
    client.send_request(markers).await?;
    println!("{}", client.send_request(sync_events::v3::Request::new()).await?.next_batch);
    println!("{:?}", client.send_request(get_login_token::v1::Request::new()).await?.expires_in);
    Ok(())
}
