//! Words found in messages.

use matrix_jobs::client_server::create_room::CreateRoomJob;
use matrix_jobs::client_server::search::{
    Categories, Group, GroupKey, Groupings, IncludeEventContext, Ordering, RoomEventsCriteria,
    RoomEventsCriteriaKey, SearchJob,
};

use crate::homeserver::{Homeserver, read};

pub async fn words_in_messages(server: &Homeserver) {
    let alice = server.user("search").await;
    let room = alice.room(CreateRoomJob::new()).await;
    alice.say(&room, "before it").await;
    let event = alice.say(&room, "a rhubarb pie").await;
    alice.say(&room, "rhubarb, after it").await;
    let criteria = RoomEventsCriteria::new("rhubarb pie")
        .with_keys(vec![RoomEventsCriteriaKey::ContentBody])
        .with_order_by(Ordering::Recent)
        .with_event_context(
            IncludeEventContext::new().with_before_limit(1).with_after_limit(1).with_include_profile(true),
        )
        .with_groupings(Groupings::new().with_group_by(vec![Group::new().with_key(GroupKey::RoomId)]))
        .with_include_state(true);
    let ranked = criteria.clone().with_order_by(Ordering::Rank);
    let ranked = alice.ok(SearchJob::new(Categories::new().with_room_events(ranked))).await;
    let groups = &ranked.search_categories().room_events.as_ref().expect("events").groups;
    let order = groups.as_ref().expect("groups")["room_id"][room.as_str()].order;
    assert!(order.is_some_and(|order| order > 0.0), "{order:?}");
    let found = alice.ok(SearchJob::new(Categories::new().with_room_events(criteria))).await;
    let found = found.search_categories().room_events.as_ref().expect("events");
    assert_eq!(found.count, Some(1));
    assert!(found.highlights.as_deref().is_some_and(|words| words.iter().any(|word| word == "rhubarb")));
    let [hit] = found.results.as_deref().expect("results") else { panic!("{:?}", found.results) };
    assert_eq!(hit.result.as_ref().expect("an event").read().expect("readable").event_id, event);
    assert!(hit.rank.is_some_and(|rank| rank > 0.0));
    let context = hit.context.as_ref().expect("its context");
    assert_eq!(read(context.events_before.as_deref().expect("before"))[0].content["body"], "before it");
    assert_eq!(read(context.events_after.as_deref().expect("after")).len(), 1);
    let profile = &context.profile_info.as_ref().expect("profiles")[&alice.user_id];
    assert_eq!(profile.displayname.as_deref(), Some(alice.user_id.localpart()));
    assert_eq!(
        found.groups.as_ref().expect("groups")["room_id"][room.as_str()].results.as_deref().map(<[_]>::len),
        Some(1)
    );
    assert!(!read(&found.state.as_ref().expect("state")[&room]).is_empty());
}
