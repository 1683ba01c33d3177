//! Events: five types are read, and two of them sent.

use std::error::Error;

use matrix_jobs::Connection;
use matrix_jobs::client_server::{room_send::SendMessageJob, sync::SyncJob};
use matrix_jobs::event::EventContent;
use matrix_jobs::events::reaction::ReactionEventContent;
use matrix_jobs::events::room_member::RoomMemberEventContent;
use matrix_jobs::events::room_message::RoomMessageEventContent;
use matrix_jobs::events::room_power_levels::RoomPowerLevelsEventContent;
use matrix_jobs::events::room_topic::RoomTopicEventContent;

/// Shows what happened in all rooms, and answers.
pub async fn run(homeserver: &str, token: &str) -> Result<(), Box<dyn Error>> {
    let connection = Connection::new(homeserver)?;
    connection.set_access_token(token);
    let sync = connection.run(SyncJob::new()).await?.into_response();
    for (room, joined) in sync.rooms.into_iter().flat_map(|rooms| rooms.join).flatten() {
        for event in joined.timeline.into_iter().flat_map(|timeline| timeline.events) {
            match event.event_type().as_deref() {
                Some(RoomMessageEventContent::TYPE) => {
                    println!("{:?}", event.content::<RoomMessageEventContent>()?.value.body());
                }
                Some(RoomMemberEventContent::TYPE) => {
                    println!("{:?}", event.content::<RoomMemberEventContent>()?.value.membership);
                }
                Some(RoomTopicEventContent::TYPE) => {
                    println!("{}", event.content::<RoomTopicEventContent>()?.value.topic);
                }
                Some(RoomPowerLevelsEventContent::TYPE) => {
                    println!("{:?}", event.content::<RoomPowerLevelsEventContent>()?.value.ban);
                }
                Some(ReactionEventContent::TYPE) => {
                    println!("{:?}", event.content::<ReactionEventContent>()?.value.relates_to);
                }
                _ => {}
            }
        }
        let content = RoomMessageEventContent::text("Hello!");
        let sent = connection.run(SendMessageJob::event(room.clone(), &content)).await?;
        let reaction = ReactionEventContent::new(sent.event_id().clone(), "👍");
        connection.run(SendMessageJob::event(room, &reaction)).await?;
    }
    Ok(())
}
