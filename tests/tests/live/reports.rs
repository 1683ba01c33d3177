//! Reports to the server's administrator.

use matrix_jobs::client_server::create_room::{CreateRoomJob, CreateRoomPreset};
use matrix_jobs::client_server::report_content::{ReportEventJob, ReportRoomJob, ReportUserJob};

use crate::homeserver::Homeserver;

pub async fn what_the_administrator_should_see(server: &Homeserver) {
    let (alice, bob) = (server.user("reports-a").await, server.user("reports-b").await);
    let room = alice.room(CreateRoomJob::new().preset(CreateRoomPreset::PublicChat)).await;
    bob.join(&room).await;
    let event = alice.say(&room, "spam").await;
    bob.ok(ReportEventJob::new(&room, &event).reason("it is spam")).await;
    bob.ok(ReportRoomJob::new(&room, "full of spam")).await;
    bob.ok(ReportUserJob::new(&alice.user_id, "a spammer")).await;
    let nowhere = bob.refused(ReportEventJob::new(&room, "$nothing")).await;
    assert_eq!((nowhere.http_status(), nowhere.errcode()), (Some(404), Some("M_NOT_FOUND")));
}
