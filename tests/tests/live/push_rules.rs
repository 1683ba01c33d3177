//! Rules that say what notifies, where to, and what they made of a mention.

use matrix_jobs::client_server::create_room::{CreateRoomJob, CreateRoomPreset};
use matrix_jobs::client_server::definitions::push_action::{PushAction, SimpleAction, Tweak};
use matrix_jobs::client_server::definitions::push_condition::PushCondition;
use matrix_jobs::client_server::definitions::push_rule::PushRule;
use matrix_jobs::client_server::notifications::GetNotificationsJob;
use matrix_jobs::client_server::pusher::{GetPushersJob, PostPusherJob, PusherData};
use matrix_jobs::client_server::pushrules::{
    DeletePushRuleJob, GetPushRuleActionsJob, GetPushRuleJob, GetPushRulesGlobalJob, GetPushRulesJob,
    IsPushRuleEnabledJob, PushRuleKind, SetPushRuleActionsJob, SetPushRuleEnabledJob, SetPushRuleJob,
};
use serde_json::json;

use crate::homeserver::Homeserver;

const RULE: &str = "org.example.cake 100% ?#";

pub async fn a_rule_from_beginning_to_end(server: &Homeserver) {
    let alice = server.user("rules").await;
    let rules = alice.ok(GetPushRulesJob::new()).await;
    let overrides = rules.global().r#override.as_deref().expect("rules");
    let master = overrides.iter().find(|rule| rule.rule_id == ".m.rule.master").expect("the master rule");
    assert!(master.default && !master.enabled && master.actions.is_empty());
    assert!(rules.global().underride.as_deref().expect("rules").iter().any(|rule| !rule.actions.is_empty()));

    let notify = || PushAction::from(SimpleAction::Notify);
    let conditions = vec![
        PushCondition::event_match("content.body", "*cake*"),
        PushCondition::event_property_is("content.sweet", true),
        PushCondition::event_property_contains("content.with", "cream"),
        PushCondition::room_member_count("<9"),
        PushCondition::sender_notification_permission("room"),
        PushCondition::contains_display_name(),
    ];
    let job = SetPushRuleJob::new(PushRuleKind::Override, RULE, vec![notify()]);
    let unconditional = alice.refused(job.clone()).await;
    assert_eq!((unconditional.http_status(), unconditional.errcode()), (Some(400), Some("M_UNKNOWN")));
    alice.ok(SetPushRuleJob::new(PushRuleKind::Override, "always", vec![notify()]).conditions(vec![])).await;
    alice.ok(job.conditions(conditions.clone())).await;
    let rule = alice.ok(GetPushRuleJob::new(PushRuleKind::Override, RULE)).await;
    assert_eq!((rule.rule_id.as_str(), rule.enabled, rule.default), (RULE, true, false));
    assert_eq!(rule.conditions.as_deref(), Some(&conditions[..]));
    assert_eq!(rule.actions, [notify()]);
    let content = SetPushRuleJob::new(PushRuleKind::Content, "pie", vec![notify()]).pattern("pie*");
    alice.ok(content).await;
    let global = alice.ok(GetPushRulesGlobalJob::new()).await;
    let pie = global.content.as_deref().expect("rules").iter().find(|rule| rule.rule_id == "pie");
    assert_eq!(pie.expect("the rule").pattern.as_deref(), Some("pie*"));

    alice.ok(SetPushRuleEnabledJob::new(PushRuleKind::Override, RULE, false)).await;
    assert!(!alice.ok(IsPushRuleEnabledJob::new(PushRuleKind::Override, RULE)).await.enabled());
    let actions = vec![notify(), Tweak::sound("ping").into(), Tweak::highlight().into()];
    alice.ok(SetPushRuleActionsJob::new(PushRuleKind::Override, RULE, actions.clone())).await;
    let set = alice.ok(GetPushRuleActionsJob::new(PushRuleKind::Override, RULE)).await;
    assert_eq!(set.actions(), actions);
    alice.ok(DeletePushRuleJob::new(PushRuleKind::Override, RULE)).await;
    let gone = alice.refused(GetPushRuleJob::new(PushRuleKind::Override, RULE)).await;
    assert_eq!((gone.http_status(), gone.errcode()), (Some(404), Some("M_NOT_FOUND")));
}

pub async fn rules_of_the_server_are_of_known_kinds(server: &Homeserver) {
    let alice = server.user("default-rules").await;
    let rules = alice.ok(GetPushRulesJob::new()).await;
    let rules = rules.global();
    let kinds = [&rules.content, &rules.r#override, &rules.room, &rules.sender, &rules.underride];
    let rules: Vec<&PushRule> = kinds.into_iter().flatten().flatten().collect();
    let conditions = || rules.iter().flat_map(|rule| rule.conditions.iter().flatten());
    let actions = || rules.iter().flat_map(|rule| &rule.actions);
    assert!(conditions().count() > 20 && actions().count() > 20, "{rules:?}");
    // Synapse's own kind asks what a version of rooms supports.
    let others: Vec<_> = conditions().filter(|one| matches!(one, PushCondition::Other(_))).collect();
    assert!(others.is_empty(), "{others:?}");
    for action in actions() {
        let is_known = matches!(
            action,
            PushAction::SimpleAction(SimpleAction::Notify)
                | PushAction::Tweak(Tweak::Sound(_) | Tweak::Highlight(_))
        );
        assert!(is_known, "{action:?}");
    }
    let members =
        |one: &PushCondition| matches!(one, PushCondition::RoomMemberCount(count) if count.is == "2");
    assert!(conditions().any(members));
}

pub async fn pushers(server: &Homeserver) {
    let alice = server.user("pushers").await;
    // Port 9 discards, and nobody pushes anything here.
    let data = PusherData::new().with_url("http://127.0.0.1:9/_matrix/push/v1/notify");
    let pusher = PostPusherJob::new("key", Some("http".to_owned()), "org.example.app")
        .app_display_name("App")
        .device_display_name("Phone")
        .lang("en")
        .data(data);
    alice.ok(pusher).await;
    let found = alice.ok(GetPushersJob::new()).await;
    let [pusher] = found.pushers().expect("pushers") else { panic!("{:?}", found.pushers()) };
    assert_eq!((&*pusher.pushkey, &*pusher.kind, &*pusher.app_id), ("key", "http", "org.example.app"));
    assert!(pusher.data.url.as_deref().is_some_and(|url| url.ends_with("/notify")));
    alice.ok(PostPusherJob::new("key", None, "org.example.app")).await;
    assert_eq!(alice.ok(GetPushersJob::new()).await.pushers().map(<[_]>::len), Some(0));
}

pub async fn notifications_of_a_mention(server: &Homeserver) {
    let (alice, bob) = (server.user("mention-a").await, server.user("mention-b").await);
    let room = alice.room(CreateRoomJob::new().preset(CreateRoomPreset::PublicChat)).await;
    bob.join(&room).await;
    let mention = json!({"msgtype": "m.text", "body": "hey", "m.mentions": {"user_ids": [bob.user_id]}});
    let sent = alice.send(&room, mention).await;
    let notified = bob.ok(GetNotificationsJob::new().only("highlight").limit(5)).await;
    let [notification] = notified.notifications() else { panic!("{:?}", notified.notifications()) };
    assert_eq!((&notification.room_id, notification.read), (&room, false));
    assert_eq!(notification.event.read().expect("readable").event_id, sent);
    assert!(notification.ts > 1_600_000_000_000 && !notification.actions.is_empty());
}
