//! All events of a reply of sync, each read into the type that its own type asks for.

use matrix_jobs::client_server::sync::{self as ours, SyncResponse};
use matrix_jobs::event::AnyEnvelope;
use matrix_jobs::json::Raw;
use ruma::api::client::sync::sync_events::v3 as theirs;
use serde::de::DeserializeOwned;

use crate::keep;

/// Reads the events of a list.
fn ours<'a, E: AnyEnvelope + 'a>(events: impl IntoIterator<Item = &'a Raw<E>>) -> usize {
    events.into_iter().map(|event| keep(event.deserialize().expect("an event"))).count()
}

fn batch<T, E: AnyEnvelope>(batch: Option<&T>, events: fn(&T) -> Option<&Vec<Raw<E>>>) -> usize {
    ours(batch.and_then(events).into_iter().flatten())
}

/// Reads all events of a reply into our types, and says how many there were.
pub fn read_ours(sync: &SyncResponse) -> usize {
    let rooms = sync.rooms.as_ref().expect("rooms");
    let joined: usize = rooms.join.iter().flatten().map(|(_, room)| joined(room)).sum();
    let invited = rooms
        .invite
        .iter()
        .flatten()
        .map(|(_, room)| batch(room.invite_state.as_ref(), |all| all.events.as_ref()));
    let left = rooms.leave.iter().flatten().map(|(_, room)| {
        batch(room.timeline.as_ref(), |all| Some(&all.events))
            + batch(room.state.as_ref(), |all| all.events.as_ref())
            + batch(room.account_data.as_ref(), |all| all.events.as_ref())
    });
    joined
        + invited.sum::<usize>()
        + left.sum::<usize>()
        + batch(sync.presence.as_ref(), |all| all.events.as_ref())
        + batch(sync.account_data.as_ref(), |all| all.events.as_ref())
        + batch(sync.to_device.as_ref(), |all| all.events.as_ref())
}

fn joined(room: &ours::JoinedRoom) -> usize {
    batch(room.timeline.as_ref(), |all| Some(&all.events))
        + batch(room.state.as_ref(), |all| all.events.as_ref())
        + batch(room.ephemeral.as_ref(), |all| all.events.as_ref())
        + batch(room.account_data.as_ref(), |all| all.events.as_ref())
}

fn theirs<T: DeserializeOwned>(events: &[ruma::serde::Raw<T>]) -> usize {
    events.iter().map(|event| keep(event.deserialize().expect("an event"))).count()
}

fn state(state: &theirs::State) -> usize {
    match state {
        theirs::State::Before(state) | theirs::State::After(state) => theirs(&state.events),
        _ => 0,
    }
}

/// The same into ruma's types.
pub fn read_ruma(sync: &theirs::Response) -> usize {
    let rooms = &sync.rooms;
    let joined = rooms.join.values().map(|room| {
        theirs(&room.timeline.events)
            + state(&room.state)
            + theirs(&room.ephemeral.events)
            + theirs(&room.account_data.events)
    });
    let invited = rooms.invite.values().map(|room| theirs(&room.invite_state.events));
    let left = rooms
        .leave
        .values()
        .map(|room| theirs(&room.timeline.events) + state(&room.state) + theirs(&room.account_data.events));
    joined.sum::<usize>()
        + invited.sum::<usize>()
        + left.sum::<usize>()
        + theirs(&sync.presence.events)
        + theirs(&sync.account_data.events)
        + theirs(&sync.to_device.events)
}
