//! Calls by jobs.

use matrix_jobs::client_server::{room_send::SendMessageJob, whoami::GetTokenOwnerJob};
use matrix_jobs::events::room_message::RoomMessageEventContent;
use matrix_jobs::{Connection, JobHandle};

use crate::{AT_ONCE, Caller, ROOM, TOKEN};

pub fn callers(homeserver: &str) -> [Caller; 2] {
    let asking = connection(homeserver, AT_ONCE);
    let telling = asking.clone();
    [
        Caller::new("whoami ours", move |calls| {
            let connection = asking.clone();
            async move {
                for _ in 0..calls {
                    let owner = connection.run(GetTokenOwnerJob::new()).await.expect("an answer");
                    assert!(!owner.user_id().as_str().is_empty());
                }
            }
        }),
        Caller::new("send ours", move |calls| {
            let connection = telling.clone();
            async move {
                for number in 0..calls {
                    let content = RoomMessageEventContent::text("Hello!");
                    let job = SendMessageJob::event(ROOM, &content).txn_id(number.to_string());
                    let sent = connection.run(job).await.expect("an answer");
                    assert!(!sent.event_id().as_str().is_empty());
                }
            }
        }),
    ]
}

/// A connection with so many requests under way at once.
pub fn connection(homeserver: &str, at_once: usize) -> Connection {
    let connection = Connection::builder(homeserver).expect("a URL").max_in_flight(at_once).build();
    let connection = connection.expect("a connection");
    connection.set_access_token(TOKEN);
    connection
}

/// A job that runs by itself.
pub fn asking(connection: &Connection) -> JobHandle<GetTokenOwnerJob> {
    connection.job(GetTokenOwnerJob::new()).submit()
}
