//! Several connections at a time: what each asks for and gets is its own.

use matrix_jobs::client_server::create_room::{CreateRoomJob, CreateRoomPreset};
use matrix_jobs::client_server::whoami::GetTokenOwnerJob;

use crate::homeserver::{Homeserver, Session, passed};
use crate::messages::{message, messages};

const EACH: usize = 20;

pub async fn users_and_devices_side_by_side(server: &Homeserver) {
    let (alice, bob) = (server.user("side-a").await, server.user("side-b").await);
    let phone = alice.another_device(server).await;
    let room = alice.room(CreateRoomJob::new().preset(CreateRoomPreset::PublicChat)).await;
    bob.join(&room).await;

    let sessions = [&alice, &phone, &bob];
    let mut jobs = Vec::new();
    for number in 0..EACH {
        for session in sessions {
            let text = format!("{number} from {}", session.device_id);
            let sent = session.connection.job(message(&room, &text)).submit();
            jobs.push((session, text, sent, session.connection.job(GetTokenOwnerJob::new()).submit()));
        }
    }
    let mut expected = Vec::new();
    for (session, text, sent, owner) in jobs {
        let owner = passed(owner.await);
        let Session { user_id, device_id, .. } = session;
        assert_eq!((owner.user_id(), owner.device_id()), (user_id, Some(&**device_id)));
        expected.push((text, passed(sent.await).into_response().event_id, user_id.clone()));
    }
    let arrived = messages(&bob, &room).await.into_iter();
    let mut arrived: Vec<_> =
        arrived.map(|message| (message.text, message.event_id, message.sender)).collect();
    arrived.sort();
    expected.sort();
    assert_eq!(arrived, expected);
}
