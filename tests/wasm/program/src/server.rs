//! A real homeserver.

use matrix_jobs::client_server::authed_content_repo::GetContentAuthedJob;
use matrix_jobs::client_server::content_repo::UploadContentJob;
use matrix_jobs::client_server::create_room::CreateRoomJob;
use matrix_jobs::client_server::device_management::DeleteDeviceJob;
use matrix_jobs::client_server::room_send::SendMessageJob;
use matrix_jobs::client_server::sync::SyncJob;
use matrix_jobs::events::RoomMessageEventContent;
use matrix_jobs::{Connection, JobStatusCode, uia};

use super::pause;

/// Registers, talks, syncs, uploads and downloads, deletes the device, and is logged out.
pub async fn synapse(base: &str) {
    let connection = Connection::new(base).unwrap();
    let name = format!(
        "page{}",
        web_time::SystemTime::now().duration_since(web_time::UNIX_EPOCH).unwrap().as_millis()
    );
    let session = connection.register(&name, "correct horse").await.unwrap();
    let room = connection.run(CreateRoomJob::new()).await.unwrap().room_id().clone();
    let message = RoomMessageEventContent::text("from a page");
    let sent =
        connection.run(SendMessageJob::event(room.clone(), &message)).await.unwrap().event_id().clone();
    let sync = connection.run(SyncJob::new()).await.unwrap();
    let timeline = sync.rooms().unwrap().join.as_ref().unwrap()[&room].timeline.as_ref().unwrap();
    assert!(timeline.events.iter().any(|event| { event.read().unwrap().event_id == sent }));
    // A long poll that is given up.
    let waiting = connection
        .job(SyncJob::new().since(sync.next_batch()).timeout(std::time::Duration::from_secs(30)))
        .submit();
    let job = waiting.base();
    pause(200).await;
    assert_eq!(job.status().code, JobStatusCode::Pending);
    job.abandon();
    assert!(waiting.await.unwrap_err().is_abandoned());
    let content = vec![7; 200_000];
    let uri = connection
        .run(UploadContentJob::new(content.clone()).content_type("image/png"))
        .await
        .unwrap()
        .content_uri()
        .clone();
    let file = GetContentAuthedJob::new(uri.server_name().unwrap(), uri.media_id().unwrap());
    assert!(connection.run(file).await.unwrap().bytes()[..] == content);
    let delete = DeleteDeviceJob::new(session.device_id);
    connection.run_with_uia(delete, uia::password(name, "correct horse")).await.unwrap();
    let error = connection.run(SyncJob::new()).await.unwrap_err();
    assert!(error.logged_out().is_some(), "{error}");
}
