//! A homeserver that means its limits on rates: three messages at once, then one in five seconds.

use std::time::{Duration, Instant};

use matrix_jobs::client_server::create_room::CreateRoomJob;
use matrix_jobs::client_server::redaction::RedactEventJob;
use matrix_jobs::client_server::whoami::GetTokenOwnerJob;
use matrix_jobs::{Connection, JobEvent, JobStatusCode};

use crate::homeserver::{Homeserver, passed, say};
use crate::messages::{message, messages};

const MESSAGES: usize = 12;

/// Sends all messages at once, and returns them in the order of the room.
async fn sent_at_once(server: &Homeserver, connection: Connection) -> Vec<String> {
    let user = server.user_through(connection, "limits").await;
    let room = user.room(CreateRoomJob::new()).await;
    let begin = Instant::now();
    let submit = |number: &usize| user.connection.job(message(&room, &number.to_string())).submit();
    let jobs: Vec<_> = (0..MESSAGES).collect::<Vec<_>>().iter().map(submit).collect();
    let listeners: Vec<_> = jobs.iter().map(|job| job.events()).collect();
    let mut retries = 0;
    for job in jobs {
        retries += passed(job.await).base().retries();
    }
    let mut refusals = 0;
    for mut events in listeners {
        while let Some(event) = events.next().await {
            refusals += usize::from(matches!(event, JobEvent::RateLimited { .. }));
        }
    }
    assert!(refusals > 0, "the server has no limits");
    assert_eq!(retries, 0, "a pause that the server asks for is not a retry");
    let seconds = begin.elapsed().as_secs();
    say(&format!("{MESSAGES} messages beyond the limit: {refusals} refusals, {seconds} s"));
    messages(&user, &room).await.into_iter().map(|message| message.text).collect()
}

#[tokio::test]
async fn messages_beyond_the_limit_arrive_once_and_in_order_if_it_is_kept() {
    let Some(server) = Homeserver::strict() else { return };
    let in_order = server.builder().keep_order().build().expect("a connection");
    let (in_order, mut in_any_order) =
        tokio::join!(sent_at_once(&server, in_order), sent_at_once(&server, server.connection()));
    let all: Vec<_> = (0..MESSAGES).map(|number| number.to_string()).collect();
    assert_eq!(in_order, all);
    in_any_order.sort_by_key(|text| text.parse::<usize>().expect("a number"));
    assert_eq!(in_any_order, all);
}

/// Synapse limits what a user sends, in all rooms together and by all operations that make events, and nothing else
/// with it.
#[tokio::test]
async fn other_jobs_go_on_beside_messages_and_redactions_beyond_the_limit() {
    let Some(server) = Homeserver::strict() else { return };
    let user = server.user_through(server.connection(), "others").await;
    let mut rooms = Vec::new();
    for _ in 0..6 {
        rooms.push(user.room(CreateRoomJob::new()).await);
    }
    let first = user.ok(message(&rooms[0], "first")).await.into_response().event_id;
    let mut jobs: Vec<_> =
        (0..10).map(|n| user.connection.job(message(&rooms[0], &n.to_string())).submit()).collect();
    jobs.extend(rooms[1..].iter().map(|room| user.connection.job(message(room, "elsewhere")).submit()));
    let redaction = user.connection.job(RedactEventJob::new(&rooms[0], &first)).submit();
    let refused = || jobs.iter().filter(|job| job.status().code == JobStatusCode::TooManyRequests).count();
    while refused() == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let mut longest = Duration::ZERO;
    for _ in 0..20 {
        let begin = Instant::now();
        user.ok(GetTokenOwnerJob::new()).await;
        longest = longest.max(begin.elapsed());
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    say(&format!("whoami beside messages beyond the limit: {} ms at most", longest.as_millis()));
    assert!(longest < Duration::from_secs(1), "{longest:?}");
    let waiting = jobs.iter().filter(|job| !job.is_finished()).count();
    assert!(waiting > 5, "the server has no limits: {waiting} of the messages wait");
    jobs.iter().for_each(|job| job.abandon());
    redaction.abandon();
}
