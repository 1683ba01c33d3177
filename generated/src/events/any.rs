// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Events of any type, by where they occur.
#![allow(clippy::large_enum_variant, reason = "events are read, looked at and dropped")]

use matrix_jobs_runtime::event::{AnyEnvelope, EmptyStateKey, RoomEvent, StateKey};
use matrix_jobs_runtime::{EventId, RoomId, UserId, any_event};

use crate::events::accepted_terms::AcceptedTermsEventContent;
use crate::events::call_answer::CallAnswerEventContent;
use crate::events::call_candidates::CallCandidatesEventContent;
use crate::events::call_hangup::CallHangupEventContent;
use crate::events::call_invite::CallInviteEventContent;
use crate::events::call_negotiate::CallNegotiateEventContent;
use crate::events::call_reject::CallRejectEventContent;
use crate::events::call_sdp_stream_metadata_changed::CallSdpStreamMetadataChangedEventContent;
use crate::events::call_select_answer::CallSelectAnswerEventContent;
use crate::events::cross_signing_master::CrossSigningMasterEventContent;
use crate::events::cross_signing_self_signing::CrossSigningSelfSigningEventContent;
use crate::events::cross_signing_user_signing::CrossSigningUserSigningEventContent;
use crate::events::direct::DirectEventContent;
use crate::events::fully_read::FullyReadEventContent;
use crate::events::identity_server::IdentityServerEventContent;
use crate::events::ignored_user_list::IgnoredUserListEventContent;
use crate::events::image_pack_rooms::ImagePackRoomsEventContent;
use crate::events::invite_permission_config::InvitePermissionConfigEventContent;
use crate::events::key_backup::KeyBackupEventContent;
use crate::events::key_verification_accept::KeyVerificationAcceptEventContent;
use crate::events::key_verification_cancel::KeyVerificationCancelEventContent;
use crate::events::key_verification_done::KeyVerificationDoneEventContent;
use crate::events::key_verification_key::KeyVerificationKeyEventContent;
use crate::events::key_verification_mac::KeyVerificationMacEventContent;
use crate::events::key_verification_ready::KeyVerificationReadyEventContent;
use crate::events::key_verification_start::KeyVerificationStartEventContent;
use crate::events::marked_unread::MarkedUnreadEventContent;
use crate::events::megolm_backup_v1::MegolmBackupV1EventContent;
use crate::events::policy_rule_room::PolicyRuleRoomEventContent;
use crate::events::policy_rule_server::PolicyRuleServerEventContent;
use crate::events::policy_rule_user::PolicyRuleUserEventContent;
use crate::events::presence::PresenceEventContent;
use crate::events::push_rules::PushRulesEventContent;
use crate::events::reaction::ReactionEventContent;
use crate::events::receipt::ReceiptEventContent;
use crate::events::recent_emoji::RecentEmojiEventContent;
use crate::events::room_avatar::RoomAvatarEventContent;
use crate::events::room_canonical_alias::RoomCanonicalAliasEventContent;
use crate::events::room_create::RoomCreateEventContent;
use crate::events::room_encrypted::RoomEncryptedEventContent;
use crate::events::room_encryption::RoomEncryptionEventContent;
use crate::events::room_guest_access::RoomGuestAccessEventContent;
use crate::events::room_history_visibility::RoomHistoryVisibilityEventContent;
use crate::events::room_image_pack::RoomImagePackEventContent;
use crate::events::room_join_rules::RoomJoinRulesEventContent;
use crate::events::room_member::RoomMemberEventContent;
use crate::events::room_message::RoomMessageEventContent;
use crate::events::room_name::RoomNameEventContent;
use crate::events::room_pinned_events::RoomPinnedEventsEventContent;
use crate::events::room_policy::RoomPolicyEventContent;
use crate::events::room_power_levels::RoomPowerLevelsEventContent;
use crate::events::room_redaction::RoomRedactionEventContent;
use crate::events::room_server_acl::RoomServerAclEventContent;
use crate::events::room_third_party_invite::RoomThirdPartyInviteEventContent;
use crate::events::room_tombstone::RoomTombstoneEventContent;
use crate::events::room_topic::RoomTopicEventContent;
use crate::events::secret_storage_default_key::SecretStorageDefaultKeyEventContent;
use crate::events::secret_storage_key::SecretStorageKeyEventContent;
use crate::events::space_child::SpaceChildEventContent;
use crate::events::space_parent::SpaceParentEventContent;
use crate::events::sticker::StickerEventContent;
use crate::events::tag::TagEventContent;
use crate::events::typing::TypingEventContent;
pub use crate::client_server::definitions::client_event::ClientEvent;
pub use crate::client_server::definitions::client_event_without_room_id::ClientEventWithoutRoomId;
pub use crate::events::core_event_schema::event::Event;
pub use crate::events::core_event_schema::stripped_state::StrippedStateEvent;

/// A [`ClientEvent`], read by its type.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum AnyTimelineEvent {
    /// `m.call.answer`
    CallAnswer(ClientEvent<CallAnswerEventContent>),
    /// `m.call.candidates`
    CallCandidates(ClientEvent<CallCandidatesEventContent>),
    /// `m.call.hangup`
    CallHangup(ClientEvent<CallHangupEventContent>),
    /// `m.call.invite`
    CallInvite(ClientEvent<CallInviteEventContent>),
    /// `m.call.negotiate`
    CallNegotiate(ClientEvent<CallNegotiateEventContent>),
    /// `m.call.reject`
    CallReject(ClientEvent<CallRejectEventContent>),
    /// `m.call.sdp_stream_metadata_changed`
    CallSdpStreamMetadataChanged(ClientEvent<CallSdpStreamMetadataChangedEventContent>),
    /// `m.call.select_answer`
    CallSelectAnswer(ClientEvent<CallSelectAnswerEventContent>),
    /// `m.key.verification.accept`
    KeyVerificationAccept(ClientEvent<KeyVerificationAcceptEventContent>),
    /// `m.key.verification.cancel`
    KeyVerificationCancel(ClientEvent<KeyVerificationCancelEventContent>),
    /// `m.key.verification.done`
    KeyVerificationDone(ClientEvent<KeyVerificationDoneEventContent>),
    /// `m.key.verification.key`
    KeyVerificationKey(ClientEvent<KeyVerificationKeyEventContent>),
    /// `m.key.verification.mac`
    KeyVerificationMac(ClientEvent<KeyVerificationMacEventContent>),
    /// `m.key.verification.ready`
    KeyVerificationReady(ClientEvent<KeyVerificationReadyEventContent>),
    /// `m.key.verification.start`
    KeyVerificationStart(ClientEvent<KeyVerificationStartEventContent>),
    /// `m.policy.rule.room`
    PolicyRuleRoom(ClientEvent<PolicyRuleRoomEventContent, String>),
    /// `m.policy.rule.server`
    PolicyRuleServer(ClientEvent<PolicyRuleServerEventContent, String>),
    /// `m.policy.rule.user`
    PolicyRuleUser(ClientEvent<PolicyRuleUserEventContent, String>),
    /// `m.reaction`
    Reaction(ClientEvent<ReactionEventContent>),
    /// `m.room.avatar`
    RoomAvatar(ClientEvent<RoomAvatarEventContent, EmptyStateKey>),
    /// `m.room.canonical_alias`
    RoomCanonicalAlias(ClientEvent<RoomCanonicalAliasEventContent, EmptyStateKey>),
    /// `m.room.create`
    RoomCreate(ClientEvent<RoomCreateEventContent, EmptyStateKey>),
    /// `m.room.encrypted`
    RoomEncrypted(ClientEvent<RoomEncryptedEventContent>),
    /// `m.room.encryption`
    RoomEncryption(ClientEvent<RoomEncryptionEventContent, EmptyStateKey>),
    /// `m.room.guest_access`
    RoomGuestAccess(ClientEvent<RoomGuestAccessEventContent, EmptyStateKey>),
    /// `m.room.history_visibility`
    RoomHistoryVisibility(ClientEvent<RoomHistoryVisibilityEventContent, EmptyStateKey>),
    /// `m.room.image_pack`
    RoomImagePack(ClientEvent<RoomImagePackEventContent, String>),
    /// `m.room.join_rules`
    RoomJoinRules(ClientEvent<RoomJoinRulesEventContent, EmptyStateKey>),
    /// `m.room.member`
    RoomMember(ClientEvent<RoomMemberEventContent, UserId>),
    /// `m.room.message`
    RoomMessage(ClientEvent<RoomMessageEventContent>),
    /// `m.room.name`
    RoomName(ClientEvent<RoomNameEventContent, EmptyStateKey>),
    /// `m.room.pinned_events`
    RoomPinnedEvents(ClientEvent<RoomPinnedEventsEventContent, EmptyStateKey>),
    /// `m.room.policy`
    RoomPolicy(ClientEvent<RoomPolicyEventContent, EmptyStateKey>),
    /// `m.room.power_levels`
    RoomPowerLevels(ClientEvent<RoomPowerLevelsEventContent, EmptyStateKey>),
    /// `m.room.redaction`
    RoomRedaction(ClientEvent<RoomRedactionEventContent>),
    /// `m.room.server_acl`
    RoomServerAcl(ClientEvent<RoomServerAclEventContent, EmptyStateKey>),
    /// `m.room.third_party_invite`
    RoomThirdPartyInvite(ClientEvent<RoomThirdPartyInviteEventContent, String>),
    /// `m.room.tombstone`
    RoomTombstone(ClientEvent<RoomTombstoneEventContent, EmptyStateKey>),
    /// `m.room.topic`
    RoomTopic(ClientEvent<RoomTopicEventContent, EmptyStateKey>),
    /// `m.space.child`
    SpaceChild(ClientEvent<SpaceChildEventContent, String>),
    /// `m.space.parent`
    SpaceParent(ClientEvent<SpaceParentEventContent, String>),
    /// `m.sticker`
    Sticker(ClientEvent<StickerEventContent>),
    /// An event of another type, one whose content was redacted, or one that lacks what its type requires.
    Other(ClientEvent),
}

any_event! {
    AnyTimelineEvent of ClientEvent {
        _ Other,
        CallAnswer(CallAnswerEventContent) = "m.call.answer",
        CallCandidates(CallCandidatesEventContent) = "m.call.candidates",
        CallHangup(CallHangupEventContent) = "m.call.hangup",
        CallInvite(CallInviteEventContent) = "m.call.invite",
        CallNegotiate(CallNegotiateEventContent) = "m.call.negotiate",
        CallReject(CallRejectEventContent) = "m.call.reject",
        CallSdpStreamMetadataChanged(CallSdpStreamMetadataChangedEventContent) = "m.call.sdp_stream_metadata_changed",
        CallSelectAnswer(CallSelectAnswerEventContent) = "m.call.select_answer",
        KeyVerificationAccept(KeyVerificationAcceptEventContent) = "m.key.verification.accept",
        KeyVerificationCancel(KeyVerificationCancelEventContent) = "m.key.verification.cancel",
        KeyVerificationDone(KeyVerificationDoneEventContent) = "m.key.verification.done",
        KeyVerificationKey(KeyVerificationKeyEventContent) = "m.key.verification.key",
        KeyVerificationMac(KeyVerificationMacEventContent) = "m.key.verification.mac",
        KeyVerificationReady(KeyVerificationReadyEventContent) = "m.key.verification.ready",
        KeyVerificationStart(KeyVerificationStartEventContent) = "m.key.verification.start",
        PolicyRuleRoom(PolicyRuleRoomEventContent) = "m.policy.rule.room",
        PolicyRuleServer(PolicyRuleServerEventContent) = "m.policy.rule.server",
        PolicyRuleUser(PolicyRuleUserEventContent) = "m.policy.rule.user",
        Reaction(ReactionEventContent) = "m.reaction",
        RoomAvatar(RoomAvatarEventContent) = "m.room.avatar",
        RoomCanonicalAlias(RoomCanonicalAliasEventContent) = "m.room.canonical_alias",
        RoomCreate(RoomCreateEventContent) = "m.room.create",
        RoomEncrypted(RoomEncryptedEventContent) = "m.room.encrypted",
        RoomEncryption(RoomEncryptionEventContent) = "m.room.encryption",
        RoomGuestAccess(RoomGuestAccessEventContent) = "m.room.guest_access",
        RoomHistoryVisibility(RoomHistoryVisibilityEventContent) = "m.room.history_visibility",
        RoomImagePack(RoomImagePackEventContent) = "m.room.image_pack",
        RoomJoinRules(RoomJoinRulesEventContent) = "m.room.join_rules",
        RoomMember(RoomMemberEventContent) = "m.room.member",
        RoomMessage(RoomMessageEventContent) = "m.room.message",
        RoomName(RoomNameEventContent) = "m.room.name",
        RoomPinnedEvents(RoomPinnedEventsEventContent) = "m.room.pinned_events",
        RoomPolicy(RoomPolicyEventContent) = "m.room.policy",
        RoomPowerLevels(RoomPowerLevelsEventContent) = "m.room.power_levels",
        RoomRedaction(RoomRedactionEventContent) = "m.room.redaction",
        RoomServerAcl(RoomServerAclEventContent) = "m.room.server_acl",
        RoomThirdPartyInvite(RoomThirdPartyInviteEventContent) = "m.room.third_party_invite",
        RoomTombstone(RoomTombstoneEventContent) = "m.room.tombstone",
        RoomTopic(RoomTopicEventContent) = "m.room.topic",
        SpaceChild(SpaceChildEventContent) = "m.space.child",
        SpaceParent(SpaceParentEventContent) = "m.space.parent",
        Sticker(StickerEventContent) = "m.sticker",
    } by event {
        event_id "event_id": &EventId = &event.event_id,
        event_type "type": &str = &event.r#type,
        state_key "state_key": Option<&str> = event.state_key.key(),
        sender "sender": &UserId = &event.sender,
        origin_server_ts "origin_server_ts": u64 = event.origin_server_ts,
        unsigned "unsigned": Option<&crate::client_server::definitions::client_event::ClientEventUnsigned> = event.unsigned.as_ref(),
        room_id "room_id": &RoomId = &event.room_id,
    } around {
        event_id,
        r#type,
        sender,
        origin_server_ts,
        unsigned,
        room_id
    } read {
        type = 1,
        content = 5,
        key = state_key
    }
}

impl RoomEvent for AnyTimelineEvent {
    #[inline]
    fn event_id(&self) -> &EventId {
        self.event_id()
    }

    #[inline]
    fn sender(&self) -> &UserId {
        self.sender()
    }
}

impl AnyEnvelope for ClientEvent {
    type Any = AnyTimelineEvent;
}

/// A [`ClientEventWithoutRoomId`], read by its type.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum AnySyncTimelineEvent {
    /// `m.call.answer`
    CallAnswer(ClientEventWithoutRoomId<CallAnswerEventContent>),
    /// `m.call.candidates`
    CallCandidates(ClientEventWithoutRoomId<CallCandidatesEventContent>),
    /// `m.call.hangup`
    CallHangup(ClientEventWithoutRoomId<CallHangupEventContent>),
    /// `m.call.invite`
    CallInvite(ClientEventWithoutRoomId<CallInviteEventContent>),
    /// `m.call.negotiate`
    CallNegotiate(ClientEventWithoutRoomId<CallNegotiateEventContent>),
    /// `m.call.reject`
    CallReject(ClientEventWithoutRoomId<CallRejectEventContent>),
    /// `m.call.sdp_stream_metadata_changed`
    CallSdpStreamMetadataChanged(
        ClientEventWithoutRoomId<CallSdpStreamMetadataChangedEventContent>,
    ),
    /// `m.call.select_answer`
    CallSelectAnswer(ClientEventWithoutRoomId<CallSelectAnswerEventContent>),
    /// `m.key.verification.accept`
    KeyVerificationAccept(ClientEventWithoutRoomId<KeyVerificationAcceptEventContent>),
    /// `m.key.verification.cancel`
    KeyVerificationCancel(ClientEventWithoutRoomId<KeyVerificationCancelEventContent>),
    /// `m.key.verification.done`
    KeyVerificationDone(ClientEventWithoutRoomId<KeyVerificationDoneEventContent>),
    /// `m.key.verification.key`
    KeyVerificationKey(ClientEventWithoutRoomId<KeyVerificationKeyEventContent>),
    /// `m.key.verification.mac`
    KeyVerificationMac(ClientEventWithoutRoomId<KeyVerificationMacEventContent>),
    /// `m.key.verification.ready`
    KeyVerificationReady(ClientEventWithoutRoomId<KeyVerificationReadyEventContent>),
    /// `m.key.verification.start`
    KeyVerificationStart(ClientEventWithoutRoomId<KeyVerificationStartEventContent>),
    /// `m.policy.rule.room`
    PolicyRuleRoom(ClientEventWithoutRoomId<PolicyRuleRoomEventContent, String>),
    /// `m.policy.rule.server`
    PolicyRuleServer(ClientEventWithoutRoomId<PolicyRuleServerEventContent, String>),
    /// `m.policy.rule.user`
    PolicyRuleUser(ClientEventWithoutRoomId<PolicyRuleUserEventContent, String>),
    /// `m.reaction`
    Reaction(ClientEventWithoutRoomId<ReactionEventContent>),
    /// `m.room.avatar`
    RoomAvatar(ClientEventWithoutRoomId<RoomAvatarEventContent, EmptyStateKey>),
    /// `m.room.canonical_alias`
    RoomCanonicalAlias(
        ClientEventWithoutRoomId<RoomCanonicalAliasEventContent, EmptyStateKey>,
    ),
    /// `m.room.create`
    RoomCreate(ClientEventWithoutRoomId<RoomCreateEventContent, EmptyStateKey>),
    /// `m.room.encrypted`
    RoomEncrypted(ClientEventWithoutRoomId<RoomEncryptedEventContent>),
    /// `m.room.encryption`
    RoomEncryption(ClientEventWithoutRoomId<RoomEncryptionEventContent, EmptyStateKey>),
    /// `m.room.guest_access`
    RoomGuestAccess(
        ClientEventWithoutRoomId<RoomGuestAccessEventContent, EmptyStateKey>,
    ),
    /// `m.room.history_visibility`
    RoomHistoryVisibility(
        ClientEventWithoutRoomId<RoomHistoryVisibilityEventContent, EmptyStateKey>,
    ),
    /// `m.room.image_pack`
    RoomImagePack(ClientEventWithoutRoomId<RoomImagePackEventContent, String>),
    /// `m.room.join_rules`
    RoomJoinRules(ClientEventWithoutRoomId<RoomJoinRulesEventContent, EmptyStateKey>),
    /// `m.room.member`
    RoomMember(ClientEventWithoutRoomId<RoomMemberEventContent, UserId>),
    /// `m.room.message`
    RoomMessage(ClientEventWithoutRoomId<RoomMessageEventContent>),
    /// `m.room.name`
    RoomName(ClientEventWithoutRoomId<RoomNameEventContent, EmptyStateKey>),
    /// `m.room.pinned_events`
    RoomPinnedEvents(
        ClientEventWithoutRoomId<RoomPinnedEventsEventContent, EmptyStateKey>,
    ),
    /// `m.room.policy`
    RoomPolicy(ClientEventWithoutRoomId<RoomPolicyEventContent, EmptyStateKey>),
    /// `m.room.power_levels`
    RoomPowerLevels(
        ClientEventWithoutRoomId<RoomPowerLevelsEventContent, EmptyStateKey>,
    ),
    /// `m.room.redaction`
    RoomRedaction(ClientEventWithoutRoomId<RoomRedactionEventContent>),
    /// `m.room.server_acl`
    RoomServerAcl(ClientEventWithoutRoomId<RoomServerAclEventContent, EmptyStateKey>),
    /// `m.room.third_party_invite`
    RoomThirdPartyInvite(
        ClientEventWithoutRoomId<RoomThirdPartyInviteEventContent, String>,
    ),
    /// `m.room.tombstone`
    RoomTombstone(ClientEventWithoutRoomId<RoomTombstoneEventContent, EmptyStateKey>),
    /// `m.room.topic`
    RoomTopic(ClientEventWithoutRoomId<RoomTopicEventContent, EmptyStateKey>),
    /// `m.space.child`
    SpaceChild(ClientEventWithoutRoomId<SpaceChildEventContent, String>),
    /// `m.space.parent`
    SpaceParent(ClientEventWithoutRoomId<SpaceParentEventContent, String>),
    /// `m.sticker`
    Sticker(ClientEventWithoutRoomId<StickerEventContent>),
    /// An event of another type, one whose content was redacted, or one that lacks what its type requires.
    Other(ClientEventWithoutRoomId),
}

any_event! {
    AnySyncTimelineEvent of ClientEventWithoutRoomId {
        _ Other,
        CallAnswer(CallAnswerEventContent) = "m.call.answer",
        CallCandidates(CallCandidatesEventContent) = "m.call.candidates",
        CallHangup(CallHangupEventContent) = "m.call.hangup",
        CallInvite(CallInviteEventContent) = "m.call.invite",
        CallNegotiate(CallNegotiateEventContent) = "m.call.negotiate",
        CallReject(CallRejectEventContent) = "m.call.reject",
        CallSdpStreamMetadataChanged(CallSdpStreamMetadataChangedEventContent) = "m.call.sdp_stream_metadata_changed",
        CallSelectAnswer(CallSelectAnswerEventContent) = "m.call.select_answer",
        KeyVerificationAccept(KeyVerificationAcceptEventContent) = "m.key.verification.accept",
        KeyVerificationCancel(KeyVerificationCancelEventContent) = "m.key.verification.cancel",
        KeyVerificationDone(KeyVerificationDoneEventContent) = "m.key.verification.done",
        KeyVerificationKey(KeyVerificationKeyEventContent) = "m.key.verification.key",
        KeyVerificationMac(KeyVerificationMacEventContent) = "m.key.verification.mac",
        KeyVerificationReady(KeyVerificationReadyEventContent) = "m.key.verification.ready",
        KeyVerificationStart(KeyVerificationStartEventContent) = "m.key.verification.start",
        PolicyRuleRoom(PolicyRuleRoomEventContent) = "m.policy.rule.room",
        PolicyRuleServer(PolicyRuleServerEventContent) = "m.policy.rule.server",
        PolicyRuleUser(PolicyRuleUserEventContent) = "m.policy.rule.user",
        Reaction(ReactionEventContent) = "m.reaction",
        RoomAvatar(RoomAvatarEventContent) = "m.room.avatar",
        RoomCanonicalAlias(RoomCanonicalAliasEventContent) = "m.room.canonical_alias",
        RoomCreate(RoomCreateEventContent) = "m.room.create",
        RoomEncrypted(RoomEncryptedEventContent) = "m.room.encrypted",
        RoomEncryption(RoomEncryptionEventContent) = "m.room.encryption",
        RoomGuestAccess(RoomGuestAccessEventContent) = "m.room.guest_access",
        RoomHistoryVisibility(RoomHistoryVisibilityEventContent) = "m.room.history_visibility",
        RoomImagePack(RoomImagePackEventContent) = "m.room.image_pack",
        RoomJoinRules(RoomJoinRulesEventContent) = "m.room.join_rules",
        RoomMember(RoomMemberEventContent) = "m.room.member",
        RoomMessage(RoomMessageEventContent) = "m.room.message",
        RoomName(RoomNameEventContent) = "m.room.name",
        RoomPinnedEvents(RoomPinnedEventsEventContent) = "m.room.pinned_events",
        RoomPolicy(RoomPolicyEventContent) = "m.room.policy",
        RoomPowerLevels(RoomPowerLevelsEventContent) = "m.room.power_levels",
        RoomRedaction(RoomRedactionEventContent) = "m.room.redaction",
        RoomServerAcl(RoomServerAclEventContent) = "m.room.server_acl",
        RoomThirdPartyInvite(RoomThirdPartyInviteEventContent) = "m.room.third_party_invite",
        RoomTombstone(RoomTombstoneEventContent) = "m.room.tombstone",
        RoomTopic(RoomTopicEventContent) = "m.room.topic",
        SpaceChild(SpaceChildEventContent) = "m.space.child",
        SpaceParent(SpaceParentEventContent) = "m.space.parent",
        Sticker(StickerEventContent) = "m.sticker",
    } by event {
        event_id "event_id": &EventId = &event.event_id,
        event_type "type": &str = &event.r#type,
        state_key "state_key": Option<&str> = event.state_key.key(),
        sender "sender": &UserId = &event.sender,
        origin_server_ts "origin_server_ts": u64 = event.origin_server_ts,
        unsigned "unsigned": Option<&crate::client_server::definitions::client_event_without_room_id::UnsignedData> = event.unsigned.as_ref(),
    } around {
        event_id,
        r#type,
        sender,
        origin_server_ts,
        unsigned
    } read {
        type = 1,
        content = 5,
        key = state_key
    }
}

impl RoomEvent for AnySyncTimelineEvent {
    #[inline]
    fn event_id(&self) -> &EventId {
        self.event_id()
    }

    #[inline]
    fn sender(&self) -> &UserId {
        self.sender()
    }
}

impl AnyEnvelope for ClientEventWithoutRoomId {
    type Any = AnySyncTimelineEvent;
}

/// A [`StrippedStateEvent`], read by its type.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum AnyStrippedStateEvent {
    /// `m.policy.rule.room`
    PolicyRuleRoom(StrippedStateEvent<PolicyRuleRoomEventContent, String>),
    /// `m.policy.rule.server`
    PolicyRuleServer(StrippedStateEvent<PolicyRuleServerEventContent, String>),
    /// `m.policy.rule.user`
    PolicyRuleUser(StrippedStateEvent<PolicyRuleUserEventContent, String>),
    /// `m.room.avatar`
    RoomAvatar(StrippedStateEvent<RoomAvatarEventContent, EmptyStateKey>),
    /// `m.room.canonical_alias`
    RoomCanonicalAlias(
        StrippedStateEvent<RoomCanonicalAliasEventContent, EmptyStateKey>,
    ),
    /// `m.room.create`
    RoomCreate(StrippedStateEvent<RoomCreateEventContent, EmptyStateKey>),
    /// `m.room.encryption`
    RoomEncryption(StrippedStateEvent<RoomEncryptionEventContent, EmptyStateKey>),
    /// `m.room.guest_access`
    RoomGuestAccess(StrippedStateEvent<RoomGuestAccessEventContent, EmptyStateKey>),
    /// `m.room.history_visibility`
    RoomHistoryVisibility(
        StrippedStateEvent<RoomHistoryVisibilityEventContent, EmptyStateKey>,
    ),
    /// `m.room.image_pack`
    RoomImagePack(StrippedStateEvent<RoomImagePackEventContent, String>),
    /// `m.room.join_rules`
    RoomJoinRules(StrippedStateEvent<RoomJoinRulesEventContent, EmptyStateKey>),
    /// `m.room.member`
    RoomMember(StrippedStateEvent<RoomMemberEventContent, UserId>),
    /// `m.room.name`
    RoomName(StrippedStateEvent<RoomNameEventContent, EmptyStateKey>),
    /// `m.room.pinned_events`
    RoomPinnedEvents(StrippedStateEvent<RoomPinnedEventsEventContent, EmptyStateKey>),
    /// `m.room.policy`
    RoomPolicy(StrippedStateEvent<RoomPolicyEventContent, EmptyStateKey>),
    /// `m.room.power_levels`
    RoomPowerLevels(StrippedStateEvent<RoomPowerLevelsEventContent, EmptyStateKey>),
    /// `m.room.server_acl`
    RoomServerAcl(StrippedStateEvent<RoomServerAclEventContent, EmptyStateKey>),
    /// `m.room.third_party_invite`
    RoomThirdPartyInvite(StrippedStateEvent<RoomThirdPartyInviteEventContent, String>),
    /// `m.room.tombstone`
    RoomTombstone(StrippedStateEvent<RoomTombstoneEventContent, EmptyStateKey>),
    /// `m.room.topic`
    RoomTopic(StrippedStateEvent<RoomTopicEventContent, EmptyStateKey>),
    /// `m.space.child`
    SpaceChild(StrippedStateEvent<SpaceChildEventContent, String>),
    /// `m.space.parent`
    SpaceParent(StrippedStateEvent<SpaceParentEventContent, String>),
    /// An event of another type, one whose content was redacted, or one that lacks what its type requires.
    Other(StrippedStateEvent),
}

any_event! {
    AnyStrippedStateEvent of StrippedStateEvent {
        _ Other,
        PolicyRuleRoom(PolicyRuleRoomEventContent) = "m.policy.rule.room",
        PolicyRuleServer(PolicyRuleServerEventContent) = "m.policy.rule.server",
        PolicyRuleUser(PolicyRuleUserEventContent) = "m.policy.rule.user",
        RoomAvatar(RoomAvatarEventContent) = "m.room.avatar",
        RoomCanonicalAlias(RoomCanonicalAliasEventContent) = "m.room.canonical_alias",
        RoomCreate(RoomCreateEventContent) = "m.room.create",
        RoomEncryption(RoomEncryptionEventContent) = "m.room.encryption",
        RoomGuestAccess(RoomGuestAccessEventContent) = "m.room.guest_access",
        RoomHistoryVisibility(RoomHistoryVisibilityEventContent) = "m.room.history_visibility",
        RoomImagePack(RoomImagePackEventContent) = "m.room.image_pack",
        RoomJoinRules(RoomJoinRulesEventContent) = "m.room.join_rules",
        RoomMember(RoomMemberEventContent) = "m.room.member",
        RoomName(RoomNameEventContent) = "m.room.name",
        RoomPinnedEvents(RoomPinnedEventsEventContent) = "m.room.pinned_events",
        RoomPolicy(RoomPolicyEventContent) = "m.room.policy",
        RoomPowerLevels(RoomPowerLevelsEventContent) = "m.room.power_levels",
        RoomServerAcl(RoomServerAclEventContent) = "m.room.server_acl",
        RoomThirdPartyInvite(RoomThirdPartyInviteEventContent) = "m.room.third_party_invite",
        RoomTombstone(RoomTombstoneEventContent) = "m.room.tombstone",
        RoomTopic(RoomTopicEventContent) = "m.room.topic",
        SpaceChild(SpaceChildEventContent) = "m.space.child",
        SpaceParent(SpaceParentEventContent) = "m.space.parent",
    } by event {
        state_key "state_key": &str = event.state_key.as_ref(),
        event_type "type": &str = &event.r#type,
        sender "sender": &UserId = &event.sender,
    } around {
        r#type,
        sender
    } read {
        type = 2,
        content = 0,
        key = state_key
    }
}

impl AnyEnvelope for StrippedStateEvent {
    type Any = AnyStrippedStateEvent;
}

/// A [`Event`], read by its type.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum AnyEvent {
    /// `m.accepted_terms`
    AcceptedTerms(Event<AcceptedTermsEventContent>),
    /// `m.cross_signing.master`
    CrossSigningMaster(Event<CrossSigningMasterEventContent>),
    /// `m.cross_signing.self_signing`
    CrossSigningSelfSigning(Event<CrossSigningSelfSigningEventContent>),
    /// `m.cross_signing.user_signing`
    CrossSigningUserSigning(Event<CrossSigningUserSigningEventContent>),
    /// `m.direct`
    Direct(Event<DirectEventContent>),
    /// `m.fully_read`
    FullyRead(Event<FullyReadEventContent>),
    /// `m.identity_server`
    IdentityServer(Event<IdentityServerEventContent>),
    /// `m.ignored_user_list`
    IgnoredUserList(Event<IgnoredUserListEventContent>),
    /// `m.image_pack.rooms`
    ImagePackRooms(Event<ImagePackRoomsEventContent>),
    /// `m.invite_permission_config`
    InvitePermissionConfig(Event<InvitePermissionConfigEventContent>),
    /// `m.key_backup`
    KeyBackup(Event<KeyBackupEventContent>),
    /// `m.marked_unread`
    MarkedUnread(Event<MarkedUnreadEventContent>),
    /// `m.megolm_backup.v1`
    MegolmBackupV1(Event<MegolmBackupV1EventContent>),
    /// `m.presence`
    Presence(Event<PresenceEventContent>),
    /// `m.push_rules`
    PushRules(Event<PushRulesEventContent>),
    /// `m.receipt`
    Receipt(Event<ReceiptEventContent>),
    /// `m.recent_emoji`
    RecentEmoji(Event<RecentEmojiEventContent>),
    /// `m.secret_storage.default_key`
    SecretStorageDefaultKey(Event<SecretStorageDefaultKeyEventContent>),
    /// `m.tag`
    Tag(Event<TagEventContent>),
    /// `m.typing`
    Typing(Event<TypingEventContent>),
    /// `m.secret_storage.key.*`
    SecretStorageKey(Event<SecretStorageKeyEventContent>),
    /// An event of another type, one whose content was redacted, or one that lacks what its type requires.
    Other(Event),
}

any_event! {
    AnyEvent of Event {
        _ Other,
        AcceptedTerms(AcceptedTermsEventContent) = "m.accepted_terms",
        CrossSigningMaster(CrossSigningMasterEventContent) = "m.cross_signing.master",
        CrossSigningSelfSigning(CrossSigningSelfSigningEventContent) = "m.cross_signing.self_signing",
        CrossSigningUserSigning(CrossSigningUserSigningEventContent) = "m.cross_signing.user_signing",
        Direct(DirectEventContent) = "m.direct",
        FullyRead(FullyReadEventContent) = "m.fully_read",
        IdentityServer(IdentityServerEventContent) = "m.identity_server",
        IgnoredUserList(IgnoredUserListEventContent) = "m.ignored_user_list",
        ImagePackRooms(ImagePackRoomsEventContent) = "m.image_pack.rooms",
        InvitePermissionConfig(InvitePermissionConfigEventContent) = "m.invite_permission_config",
        KeyBackup(KeyBackupEventContent) = "m.key_backup",
        MarkedUnread(MarkedUnreadEventContent) = "m.marked_unread",
        MegolmBackupV1(MegolmBackupV1EventContent) = "m.megolm_backup.v1",
        Presence(PresenceEventContent) = "m.presence",
        PushRules(PushRulesEventContent) = "m.push_rules",
        Receipt(ReceiptEventContent) = "m.receipt",
        RecentEmoji(RecentEmojiEventContent) = "m.recent_emoji",
        SecretStorageDefaultKey(SecretStorageDefaultKeyEventContent) = "m.secret_storage.default_key",
        Tag(TagEventContent) = "m.tag",
        Typing(TypingEventContent) = "m.typing",
        ..SecretStorageKey(SecretStorageKeyEventContent) = "m.secret_storage.key.",
    } by event {
        event_type "type": &str = &event.r#type,
        sender "sender": Option<&UserId> = event.sender.as_ref(),
    } around {
        r#type,
        sender
    } read {
        type = 1,
        content = 0
    }
}

impl AnyEnvelope for Event {
    type Any = AnyEvent;
}
