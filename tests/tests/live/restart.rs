//! A homeserver that dies in the middle of its work and comes back.

use std::time::{Duration, Instant};

use matrix_jobs::client_server::create_room::CreateRoomJob;

use crate::homeserver::{Homeserver, passed, say};
use crate::messages::{message, messages};
use crate::own::Own;

const MESSAGES: usize = 100;

pub async fn jobs_go_on_when_the_server_is_back(shared: &Homeserver) {
    let Some(mut mortal) = Own::like(shared, &[]) else { return };
    let connection = mortal.connection_with(|builder| builder.max_in_flight(4)).await;
    let alice = Homeserver::at(&mortal.url).user_through(connection, "restart").await;
    let room = alice.room(CreateRoomJob::new()).await;

    let texts: Vec<_> = (0..MESSAGES).map(|number| number.to_string()).collect();
    let mut jobs: Vec<_> =
        texts.iter().map(|text| alice.connection.job(message(&room, text)).submit()).collect();
    let others = jobs.split_off(MESSAGES / 5);
    let mut sent = Vec::new();
    for job in jobs {
        sent.push(passed(job.await).into_response().event_id);
    }
    mortal.kill();
    let dead = Instant::now();
    tokio::time::sleep(Duration::from_secs(1)).await;
    let finished = others.iter().filter(|job| job.is_finished()).count();
    mortal.start_again();
    let mut retries = 0;
    for job in others {
        let job = passed(job.await);
        retries += job.base().retries();
        sent.push(job.into_response().event_id);
    }
    say(&format!(
        "a restart after {} of {MESSAGES} messages: all were sent {:.1?} after the server died, with {retries} retries",
        MESSAGES / 5 + finished,
        dead.elapsed()
    ));
    assert!(retries > 0, "the server died too late");
    let mut arrived = messages(&alice, &room).await;
    arrived.sort_by_key(|message| message.text.parse::<usize>().expect("a number"));
    assert_eq!(
        arrived.iter().map(|message| &message.text).collect::<Vec<_>>(),
        texts.iter().collect::<Vec<_>>()
    );
    assert_eq!(
        arrived.iter().map(|message| &message.event_id).collect::<Vec<_>>(),
        sent.iter().collect::<Vec<_>>()
    );
}
