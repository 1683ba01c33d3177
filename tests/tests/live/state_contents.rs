//! Contents of every kind of state that a room's creator may set.

use std::collections::BTreeMap;

use matrix_jobs::client_server::directory::SetRoomAliasJob;
use matrix_jobs::client_server::rooms::GetRoomStateWithKeyJob;
use matrix_jobs::enums::Membership;
use matrix_jobs::events::components::m_text_content_block::TextualRepresentation;
use matrix_jobs::events::policy_rule_room::PolicyRuleRoomEventContent;
use matrix_jobs::events::policy_rule_server::PolicyRuleServerEventContent;
use matrix_jobs::events::policy_rule_user::PolicyRuleUserEventContent;
use matrix_jobs::events::room_avatar::RoomAvatarEventContent;
use matrix_jobs::events::room_canonical_alias::RoomCanonicalAliasEventContent;
use matrix_jobs::events::room_create::RoomCreateEventContent;
use matrix_jobs::events::room_encryption::RoomEncryptionEventContent;
use matrix_jobs::events::room_guest_access::{GuestAccess, RoomGuestAccessEventContent};
use matrix_jobs::events::room_history_visibility::{HistoryVisibility, RoomHistoryVisibilityEventContent};
use matrix_jobs::events::room_image_pack::{
    ImagePackImage, ImagePackMeta, ImagePackMetaUsage, RoomImagePackEventContent,
};
use matrix_jobs::events::room_join_rules::{AllowCondition, JoinRule, RoomJoinRulesEventContent};
use matrix_jobs::events::room_member::RoomMemberEventContent;
use matrix_jobs::events::room_name::RoomNameEventContent;
use matrix_jobs::events::room_pinned_events::RoomPinnedEventsEventContent;
use matrix_jobs::events::room_policy::{RoomPolicyEventContent, RoomPolicyPublicKeys};
use matrix_jobs::events::room_power_levels::{Notifications, RoomPowerLevelsEventContent};
use matrix_jobs::events::room_server_acl::RoomServerAclEventContent;
use matrix_jobs::events::room_third_party_invite::{PublicKeys, RoomThirdPartyInviteEventContent};
use matrix_jobs::events::room_tombstone::RoomTombstoneEventContent;
use matrix_jobs::events::room_topic::{RoomTopicEventContent, TopicContentBlock};
use matrix_jobs::events::space_child::SpaceChildEventContent;
use matrix_jobs::events::space_parent::SpaceParentEventContent;
use matrix_jobs::{EventId, RoomAliasId};

use crate::contents::{FILE, image_info};
use crate::history::History;
use crate::homeserver::unique;

const OTHER_ROOM: &str = "!other:localhost";

/// What people see of a room, and who may see it.
pub async fn looks(history: &mut History<'_>, pinned: &EventId) {
    history.state("", RoomNameEventContent::new("Kitchen")).await;
    let text = TextualRepresentation::new("<b>Bread</b>").with_mimetype("text/html");
    let block = TopicContentBlock::new().with_text(vec![text, TextualRepresentation::new("Bread")]);
    history.state("", RoomTopicEventContent::new("Bread").with_topic_block(block)).await;
    history.state("", RoomAvatarEventContent::new().with_url(FILE)).await;
    history.state("", RoomPinnedEventsEventContent::new([pinned.clone()])).await;
    let alias = RoomAliasId::from(format!("#{}:{}", unique("history"), history.sender.server_name()));
    history.sender.ok(SetRoomAliasJob::new(alias.clone(), history.room.clone())).await;
    let aliases = RoomCanonicalAliasEventContent::new().with_alias(alias.clone()).with_alt_aliases([alias]);
    history.state("", aliases).await;
    let image = ImagePackImage::new(FILE).with_body("cat").with_info(image_info());
    let pack = ImagePackMeta::new().with_display_name("Cats").with_usage(vec![ImagePackMetaUsage::Sticker]);
    let images = BTreeMap::from([("cat".to_owned(), image)]);
    history.state("cats", RoomImagePackEventContent::new(images).with_pack(pack)).await;
    let guests = RoomGuestAccessEventContent::new(GuestAccess::Forbidden);
    history.state("", guests).await;
    let visible = HistoryVisibility::WorldReadable;
    history.state("", RoomHistoryVisibilityEventContent::new(visible)).await;
    let allow = vec![AllowCondition::new("m.room_membership").with_room_id(OTHER_ROOM)];
    let rule = RoomJoinRulesEventContent::new(JoinRule::KnockRestricted);
    history.state("", rule.with_allow(allow)).await;
}

/// Who may do what.
pub async fn rights(history: &mut History<'_>) {
    let job = GetRoomStateWithKeyJob::event::<RoomPowerLevelsEventContent>(&history.room, "");
    let mut levels = history.sender.ok(job).await.into_response();
    levels.events.get_or_insert_default().insert("m.reaction".to_owned(), -1);
    levels.notifications = Some(Notifications::new().with_room(20).with_extra("org.example", 30));
    history.state("", levels).await;
    let acl = RoomServerAclEventContent::new().with_allow(["*"]).with_deny(["*.example.org"]);
    history.state("", acl.with_allow_ip_literals(true)).await;
    history.state("rule:1", PolicyRuleUserEventContent::new("@spam*:*", "m.ban", "spam")).await;
    history.state("rule:2", PolicyRuleRoomEventContent::new("!spam:*", "m.ban", "spam")).await;
    history.state("rule:3", PolicyRuleServerEventContent::new("*.spam", "org.example.warn", "spam")).await;
    history
        .state("", RoomPolicyEventContent::new("policy.example.org", RoomPolicyPublicKeys::new("a2V5")))
        .await;
    let key = PublicKeys::new("a2V5").with_key_validity_url("https://example.org/valid");
    let invite = RoomThirdPartyInviteEventContent::new("b...@e...", "https://example.org/valid", "a2V5");
    history.state("token", invite.with_public_keys(vec![key])).await;
    history.state("", RoomEncryptionEventContent::new("m.megolm.v1.aes-sha2")).await;
}

/// Where it belongs, and what became of it.
pub async fn places(history: &mut History<'_>) {
    let via = || [history.sender.server_name().to_owned()];
    let child = SpaceChildEventContent::new(via()).with_order("a").with_suggested(true);
    let parent = SpaceParentEventContent::new(via()).with_canonical(true);
    history.state(OTHER_ROOM, child).await;
    history.state(OTHER_ROOM, parent).await;
    let member = RoomMemberEventContent::new(Membership::Join).with_displayname("Alice 🦀");
    let me = history.sender.user_id.clone();
    history.state(me.as_str(), member.with_avatar_url(FILE).with_reason("a new name")).await;
    history.state("", RoomTombstoneEventContent::new("moved", OTHER_ROOM)).await;
}

/// What the server itself put into the room when it was created.
pub async fn creation(history: &mut History<'_>) {
    let job = GetRoomStateWithKeyJob::event::<RoomCreateEventContent>(&history.room, "");
    let create = history.sender.ok(job).await.into_response();
    assert!(
        create.room_version.as_deref().is_some_and(|version| version.parse::<u8>().is_ok()),
        "{create:?}"
    );
    history.types.insert("m.room.create");
}
