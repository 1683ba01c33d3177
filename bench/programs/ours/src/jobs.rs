//! Ten jobs.

use std::{error::Error, time::Duration};

use matrix_jobs::Connection;
use matrix_jobs::client_server::{
    create_room::{CreateRoomJob, CreateRoomPreset},
    joining::JoinRoomByIdJob,
    login_token::GenerateLoginTokenJob,
    profile::GetUserProfileJob,
    read_markers::SetReadMarkerJob,
    room_send::SendMessageJob,
    sync::SyncJob,
    typing::SetTypingJob,
    versions::GetVersionsJob,
    whoami::GetTokenOwnerJob,
};
use matrix_jobs::json::JsonObject;

/// Makes a room, says something in it, and looks around.
pub async fn run(homeserver: &str, token: &str) -> Result<(), Box<dyn Error>> {
    let connection = Connection::new(homeserver)?;
    connection.set_access_token(token);
    println!("{:?}", connection.run(GetVersionsJob::new()).await?.versions());
    let owner = connection.run(GetTokenOwnerJob::new()).await?;
    let user = owner.user_id();
    println!("{:?}", connection.run(GetUserProfileJob::new(user.clone())).await?.displayname());
    let job = CreateRoomJob::new().name("A room").preset(CreateRoomPreset::PrivateChat);
    let room = connection.run(job).await?;
    let room = room.room_id();
    println!("{room}");
    println!("{}", connection.run(JoinRoomByIdJob::new(room.clone())).await?.room_id());
    let typing = SetTypingJob::new(room.clone(), user.clone(), true).timeout(Duration::from_secs(30));
    connection.run(typing).await?;
    let mut content = JsonObject::new();
    content.insert("msgtype".into(), "m.text".into());
    content.insert("body".into(), "Hello!".into());
    let sent = connection.run(SendMessageJob::new(room.clone(), "m.room.message", content)).await?;
    println!("{}", sent.event_id());
    let markers = SetReadMarkerJob::new(room.clone());
    connection.run(markers.read(sent.event_id().to_string())).await?;
    println!("{}", connection.run(SyncJob::new()).await?.next_batch());
    println!("{}", connection.run(GenerateLoginTokenJob::new()).await?.expires_in_ms());
    Ok(())
}
