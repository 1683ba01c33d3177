// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Events of any type, by where they occur.
#![allow(clippy::large_enum_variant, reason = "events are read, looked at and dropped")]

use matrix_jobs_runtime::event::{AnyEnvelope, EmptyStateKey, StateKey};
use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::{EventId, RoomId, ServerName, UserId, any_event};

use crate::events::call_answer::CallAnswerEventContent;
use crate::events::call_candidates::CallCandidatesEventContent;
use crate::events::call_hangup::CallHangupEventContent;
use crate::events::call_invite::CallInviteEventContent;
use crate::events::call_negotiate::CallNegotiateEventContent;
use crate::events::call_reject::CallRejectEventContent;
use crate::events::call_sdp_stream_metadata_changed::CallSdpStreamMetadataChangedEventContent;
use crate::events::call_select_answer::CallSelectAnswerEventContent;
use crate::events::key_verification_accept::KeyVerificationAcceptEventContent;
use crate::events::key_verification_cancel::KeyVerificationCancelEventContent;
use crate::events::key_verification_done::KeyVerificationDoneEventContent;
use crate::events::key_verification_key::KeyVerificationKeyEventContent;
use crate::events::key_verification_mac::KeyVerificationMacEventContent;
use crate::events::key_verification_ready::KeyVerificationReadyEventContent;
use crate::events::key_verification_start::KeyVerificationStartEventContent;
use crate::events::policy_rule_room::PolicyRuleRoomEventContent;
use crate::events::policy_rule_server::PolicyRuleServerEventContent;
use crate::events::policy_rule_user::PolicyRuleUserEventContent;
use crate::events::reaction::ReactionEventContent;
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
use crate::events::space_child::SpaceChildEventContent;
use crate::events::space_parent::SpaceParentEventContent;
use crate::events::sticker::StickerEventContent;
pub use crate::server_server::definitions::persistent_data_unit::Pdu;

/// A [`Pdu`], read by its type.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum AnyPdu {
    /// `m.call.answer`
    CallAnswer(Pdu<CallAnswerEventContent>),
    /// `m.call.candidates`
    CallCandidates(Pdu<CallCandidatesEventContent>),
    /// `m.call.hangup`
    CallHangup(Pdu<CallHangupEventContent>),
    /// `m.call.invite`
    CallInvite(Pdu<CallInviteEventContent>),
    /// `m.call.negotiate`
    CallNegotiate(Pdu<CallNegotiateEventContent>),
    /// `m.call.reject`
    CallReject(Pdu<CallRejectEventContent>),
    /// `m.call.sdp_stream_metadata_changed`
    CallSdpStreamMetadataChanged(Pdu<CallSdpStreamMetadataChangedEventContent>),
    /// `m.call.select_answer`
    CallSelectAnswer(Pdu<CallSelectAnswerEventContent>),
    /// `m.key.verification.accept`
    KeyVerificationAccept(Pdu<KeyVerificationAcceptEventContent>),
    /// `m.key.verification.cancel`
    KeyVerificationCancel(Pdu<KeyVerificationCancelEventContent>),
    /// `m.key.verification.done`
    KeyVerificationDone(Pdu<KeyVerificationDoneEventContent>),
    /// `m.key.verification.key`
    KeyVerificationKey(Pdu<KeyVerificationKeyEventContent>),
    /// `m.key.verification.mac`
    KeyVerificationMac(Pdu<KeyVerificationMacEventContent>),
    /// `m.key.verification.ready`
    KeyVerificationReady(Pdu<KeyVerificationReadyEventContent>),
    /// `m.key.verification.start`
    KeyVerificationStart(Pdu<KeyVerificationStartEventContent>),
    /// `m.policy.rule.room`
    PolicyRuleRoom(Pdu<PolicyRuleRoomEventContent, String>),
    /// `m.policy.rule.server`
    PolicyRuleServer(Pdu<PolicyRuleServerEventContent, String>),
    /// `m.policy.rule.user`
    PolicyRuleUser(Pdu<PolicyRuleUserEventContent, String>),
    /// `m.reaction`
    Reaction(Pdu<ReactionEventContent>),
    /// `m.room.avatar`
    RoomAvatar(Pdu<RoomAvatarEventContent, EmptyStateKey>),
    /// `m.room.canonical_alias`
    RoomCanonicalAlias(Pdu<RoomCanonicalAliasEventContent, EmptyStateKey>),
    /// `m.room.create`
    RoomCreate(Pdu<RoomCreateEventContent, EmptyStateKey>),
    /// `m.room.encrypted`
    RoomEncrypted(Pdu<RoomEncryptedEventContent>),
    /// `m.room.encryption`
    RoomEncryption(Pdu<RoomEncryptionEventContent, EmptyStateKey>),
    /// `m.room.guest_access`
    RoomGuestAccess(Pdu<RoomGuestAccessEventContent, EmptyStateKey>),
    /// `m.room.history_visibility`
    RoomHistoryVisibility(Pdu<RoomHistoryVisibilityEventContent, EmptyStateKey>),
    /// `m.room.image_pack`
    RoomImagePack(Pdu<RoomImagePackEventContent, String>),
    /// `m.room.join_rules`
    RoomJoinRules(Pdu<RoomJoinRulesEventContent, EmptyStateKey>),
    /// `m.room.member`
    RoomMember(Pdu<RoomMemberEventContent, UserId>),
    /// `m.room.message`
    RoomMessage(Pdu<RoomMessageEventContent>),
    /// `m.room.name`
    RoomName(Pdu<RoomNameEventContent, EmptyStateKey>),
    /// `m.room.pinned_events`
    RoomPinnedEvents(Pdu<RoomPinnedEventsEventContent, EmptyStateKey>),
    /// `m.room.policy`
    RoomPolicy(Pdu<RoomPolicyEventContent, EmptyStateKey>),
    /// `m.room.power_levels`
    RoomPowerLevels(Pdu<RoomPowerLevelsEventContent, EmptyStateKey>),
    /// `m.room.redaction`
    RoomRedaction(Pdu<RoomRedactionEventContent>),
    /// `m.room.server_acl`
    RoomServerAcl(Pdu<RoomServerAclEventContent, EmptyStateKey>),
    /// `m.room.third_party_invite`
    RoomThirdPartyInvite(Pdu<RoomThirdPartyInviteEventContent, String>),
    /// `m.room.tombstone`
    RoomTombstone(Pdu<RoomTombstoneEventContent, EmptyStateKey>),
    /// `m.room.topic`
    RoomTopic(Pdu<RoomTopicEventContent, EmptyStateKey>),
    /// `m.space.child`
    SpaceChild(Pdu<SpaceChildEventContent, String>),
    /// `m.space.parent`
    SpaceParent(Pdu<SpaceParentEventContent, String>),
    /// `m.sticker`
    Sticker(Pdu<StickerEventContent>),
    /// An event of another type, one whose content was redacted, or one that lacks what its type requires.
    Other(Pdu),
}

any_event! {
    AnyPdu of Pdu {
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
        event_id "event_id": Option<&EventId> = event.event_id.as_ref(),
        room_id "room_id": Option<&RoomId> = event.room_id.as_ref(),
        event_type "type": &str = &event.r#type,
        state_key "state_key": Option<&str> = event.state_key.key(),
        sender "sender": &UserId = &event.sender,
        origin_server_ts "origin_server_ts": u64 = event.origin_server_ts,
        redacts "redacts": Option<&EventId> = event.redacts.as_ref(),
        depth "depth": i64 = event.depth,
        auth_events "auth_events": &[crate :: server_server :: definitions :: persistent_data_unit :: EventReference] = &event.auth_events,
        prev_events "prev_events": &[crate :: server_server :: definitions :: persistent_data_unit :: EventReference] = &event.prev_events,
        hashes "hashes": &crate::server_server::definitions::persistent_data_unit::EventHash = &event.hashes,
        signatures "signatures": &Map<ServerName,
        Map<String,
        String>> = &event.signatures,
        unsigned "unsigned": Option<&crate::server_server::definitions::persistent_data_unit::PduUnsigned> = event.unsigned.as_ref(),
    } around {
        event_id,
        room_id,
        r#type,
        sender,
        origin_server_ts,
        redacts,
        depth,
        auth_events,
        prev_events,
        hashes,
        signatures,
        unsigned,
        extra
    } read {
        type = 2,
        content = 6,
        key = state_key
    }
}

impl AnyEnvelope for Pdu {
    type Any = AnyPdu;
}
