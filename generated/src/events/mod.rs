// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Events: the content of each type that Matrix defines, and enums of events of any type.
//!
//! | type | content | kind | |
//! |---|---|---|---|
//! | `m.accepted_terms` | [`AcceptedTermsEventContent`] | global account data | The terms of service of identity servers and integration managers that the user has accepted. |
//! | `m.call.answer` | [`CallAnswerEventContent`] | message-like | Answers a call. |
//! | `m.call.candidates` | [`CallCandidatesEventContent`] | message-like | Adds ICE candidates to a call. |
//! | `m.call.hangup` | [`CallHangupEventContent`] | message-like | Ends a call, or reports that it failed. |
//! | `m.call.invite` | [`CallInviteEventContent`] | message-like | Invites to a call. |
//! | `m.call.negotiate` | [`CallNegotiateEventContent`] | message-like | Negotiates the media of a call that is in progress. |
//! | `m.call.reject` | [`CallRejectEventContent`] | message-like | Rejects a call. |
//! | `m.call.sdp_stream_metadata_changed` | [`CallSdpStreamMetadataChangedEventContent`] | message-like | Updates the metadata of a call's streams without a new negotiation. |
//! | `m.call.select_answer` | [`CallSelectAnswerEventContent`] | message-like | Tells which of several answers to a call was chosen. |
//! | `m.cross_signing.master` | [`CrossSigningMasterEventContent`] | global account data | The private part of the user's cross-signing master key, encrypted. |
//! | `m.cross_signing.self_signing` | [`CrossSigningSelfSigningEventContent`] | global account data | The private part of the user's key that signs the user's own devices, encrypted. |
//! | `m.cross_signing.user_signing` | [`CrossSigningUserSigningEventContent`] | global account data | The private part of the user's key that signs other users, encrypted. |
//! | `m.direct` | [`DirectEventContent`] | global account data | Which rooms are direct chats, by the user on the other side. |
//! | `m.dummy` | [`DummyEventContent`] | to-device | Nothing: sent where an encrypted message is needed only for its session. |
//! | `m.forwarded_room_key` | [`ForwardedRoomKeyEventContent`] | to-device | A room key that another device of the user passes on. |
//! | `m.fully_read` | [`FullyReadEventContent`] | room account data | How far the user has read a room. |
//! | `m.identity_server` | [`IdentityServerEventContent`] | global account data | The identity server that the user prefers. |
//! | `m.ignored_user_list` | [`IgnoredUserListEventContent`] | global account data | The users whom the user ignores. |
//! | `m.image_pack.rooms` | [`ImagePackRoomsEventContent`] | global account data | The rooms whose image packs the user has enabled everywhere. |
//! | `m.invite_permission_config` | [`InvitePermissionConfigEventContent`] | global account data | From whom the user accepts invites. |
//! | `m.key.verification.accept` | [`KeyVerificationAcceptEventContent`] | to-device, message-like | Accepts a key verification that was started. |
//! | `m.key.verification.cancel` | [`KeyVerificationCancelEventContent`] | to-device, message-like | Cancels a key verification. |
//! | `m.key.verification.done` | [`KeyVerificationDoneEventContent`] | to-device, message-like | Completes a key verification. |
//! | `m.key.verification.key` | [`KeyVerificationKeyEventContent`] | to-device, message-like | Sends the ephemeral public key of a key verification. |
//! | `m.key.verification.mac` | [`KeyVerificationMacEventContent`] | to-device, message-like | Sends the MACs of the keys to verify. |
//! | `m.key.verification.ready` | [`KeyVerificationReadyEventContent`] | to-device, message-like | Accepts the request for a key verification. |
//! | `m.key.verification.request` | [`KeyVerificationRequestEventContent`] | to-device | Requests a key verification. In a room, it is a message: `m.room.message` with the `msgtype` of this name. |
//! | `m.key.verification.start` | [`KeyVerificationStartEventContent`] | to-device, message-like | Starts a key verification by one of several methods. |
//! | `m.key_backup` | [`KeyBackupEventContent`] | global account data | Whether the user wants a backup of room keys on the server. |
//! | `m.marked_unread` | [`MarkedUnreadEventContent`] | room account data | Whether the user has marked a room as unread. |
//! | `m.megolm_backup.v1` | [`MegolmBackupV1EventContent`] | global account data | The private key of the backup of room keys, encrypted. |
//! | `m.policy.rule.room` | [`PolicyRuleRoomEventContent`] | state | A rule of a moderation policy about rooms. |
//! | `m.policy.rule.server` | [`PolicyRuleServerEventContent`] | state | A rule of a moderation policy about servers. |
//! | `m.policy.rule.user` | [`PolicyRuleUserEventContent`] | state | A rule of a moderation policy about users. |
//! | `m.presence` | [`PresenceEventContent`] | ephemeral | Whether a user is online. |
//! | `m.push_rules` | [`PushRulesEventContent`] | global account data | The user's push rules. |
//! | `m.reaction` | [`ReactionEventContent`] | message-like | Reacts to another event. |
//! | `m.receipt` | [`ReceiptEventContent`] | ephemeral | Who has read which events, by event, type of receipt and user. |
//! | `m.recent_emoji` | [`RecentEmojiEventContent`] | global account data | The emoji that the user has used lately. |
//! | `m.room.avatar` | [`RoomAvatarEventContent`] | state | A room's picture. |
//! | `m.room.canonical_alias` | [`RoomCanonicalAliasEventContent`] | state | A room's main alias, and other aliases that lead to it. |
//! | `m.room.create` | [`RoomCreateEventContent`] | state | The first event of a room, with the room's version and creators. |
//! | `m.room.encrypted` | [`RoomEncryptedEventContent`] | message-like, to-device | An event that is encrypted. |
//! | `m.room.encryption` | [`RoomEncryptionEventContent`] | state | How events in a room are to be encrypted. |
//! | `m.room.guest_access` | [`RoomGuestAccessEventContent`] | state | Whether guests may join a room. |
//! | `m.room.history_visibility` | [`RoomHistoryVisibilityEventContent`] | state | Who may read a room's history. |
//! | `m.room.image_pack` | [`RoomImagePackEventContent`] | state | A pack of images that members of a room may use as emoticons and stickers. |
//! | `m.room.join_rules` | [`RoomJoinRulesEventContent`] | state | Who may join a room. |
//! | `m.room.member` | [`RoomMemberEventContent`] | state | A user's membership in a room. The state key is the user's ID. |
//! | `m.room.message` | [`RoomMessageEventContent`] | message-like | A message, of one of several types. |
//! | `m.room.name` | [`RoomNameEventContent`] | state | A room's name. |
//! | `m.room.pinned_events` | [`RoomPinnedEventsEventContent`] | state | The events that are pinned in a room. |
//! | `m.room.policy` | [`RoomPolicyEventContent`] | state | The policy server that checks a room's events. |
//! | `m.room.power_levels` | [`RoomPowerLevelsEventContent`] | state | Who may do what in a room. |
//! | `m.room.redaction` | [`RoomRedactionEventContent`] | message-like | Removes the content of another event. |
//! | `m.room.server_acl` | [`RoomServerAclEventContent`] | state | Which servers may take part in a room. |
//! | `m.room.third_party_invite` | [`RoomThirdPartyInviteEventContent`] | state | An invite for a third-party identifier that no user is known for yet. The state key is the invite's token. |
//! | `m.room.tombstone` | [`RoomTombstoneEventContent`] | state | A room was replaced by another one. |
//! | `m.room.topic` | [`RoomTopicEventContent`] | state | A room's topic. |
//! | `m.room_key` | [`RoomKeyEventContent`] | to-device | The key of a session of encrypted messages in a room. |
//! | `m.room_key.withheld` | [`RoomKeyWithheldEventContent`] | to-device | The sender withholds a room key from this device. |
//! | `m.room_key_bundle` | [`RoomKeyBundleEventContent`] | to-device | Where to download the room keys of a room's history. |
//! | `m.room_key_request` | [`RoomKeyRequestEventContent`] | to-device | Requests a room key from the user's other devices, or cancels the request. |
//! | `m.secret.request` | [`SecretRequestEventContent`] | to-device | Requests a secret from the user's other devices, or cancels the request. |
//! | `m.secret.send` | [`SecretSendEventContent`] | to-device | Shares a secret with another device of the user. |
//! | `m.secret_storage.default_key` | [`SecretStorageDefaultKeyEventContent`] | global account data | The key that encrypts the user's secrets unless another is asked for. |
//! | `m.secret_storage.key.*` | [`SecretStorageKeyEventContent`] | global account data | A key that encrypts the user's secrets. The type ends with the key's ID. |
//! | `m.space.child` | [`SpaceChildEventContent`] | state | A room in a space. The state key is the room's ID. |
//! | `m.space.parent` | [`SpaceParentEventContent`] | state | A space that a room belongs to. The state key is the space's ID. |
//! | `m.sticker` | [`StickerEventContent`] | message-like | A sticker. |
//! | `m.tag` | [`TagEventContent`] | room account data | The user's tags for a room. |
//! | `m.typing` | [`TypingEventContent`] | ephemeral | The users who are typing in a room. |
#![allow(deprecated, reason = "what is deprecated is still sent and read")]

#[cfg(feature = "events")]
pub mod accepted_terms;
#[cfg(feature = "events")]
pub mod call_answer;
#[cfg(feature = "events")]
pub mod call_candidates;
#[cfg(feature = "events")]
pub mod call_hangup;
#[cfg(feature = "events")]
pub mod call_invite;
#[cfg(feature = "events")]
pub mod call_negotiate;
#[cfg(feature = "events")]
pub mod call_reject;
#[cfg(feature = "events")]
pub mod call_sdp_stream_metadata_changed;
#[cfg(feature = "events")]
pub mod call_select_answer;
#[cfg(any(feature = "events", feature = "server-server"))]
pub mod components;
#[cfg(
    any(feature = "application-service", feature = "client-server", feature = "events")
)]
pub mod core_event_schema;
#[cfg(feature = "events")]
pub mod cross_signing_master;
#[cfg(feature = "events")]
pub mod cross_signing_self_signing;
#[cfg(feature = "events")]
pub mod cross_signing_user_signing;
#[cfg(feature = "events")]
pub mod direct;
#[cfg(feature = "events")]
pub mod dummy;
#[cfg(feature = "events")]
pub mod forwarded_room_key;
#[cfg(feature = "events")]
pub mod fully_read;
#[cfg(feature = "events")]
pub mod identity_server;
#[cfg(feature = "events")]
pub mod ignored_user_list;
#[cfg(feature = "events")]
pub mod image_pack_rooms;
#[cfg(feature = "events")]
pub mod invite_permission_config;
#[cfg(feature = "events")]
pub mod key_backup;
#[cfg(feature = "events")]
pub mod key_verification_accept;
#[cfg(feature = "events")]
pub mod key_verification_cancel;
#[cfg(feature = "events")]
pub mod key_verification_done;
#[cfg(feature = "events")]
pub mod key_verification_key;
#[cfg(feature = "events")]
pub mod key_verification_mac;
#[cfg(feature = "events")]
pub mod key_verification_ready;
#[cfg(feature = "events")]
pub mod key_verification_request;
#[cfg(feature = "events")]
pub mod key_verification_start;
#[cfg(feature = "events")]
pub mod key_verification_start_reciprocate_v1;
#[cfg(feature = "events")]
pub mod key_verification_start_sas_v1;
#[cfg(feature = "events")]
pub mod marked_unread;
#[cfg(feature = "events")]
pub mod megolm_backup_v1;
#[cfg(feature = "events")]
pub mod policy_rule_room;
#[cfg(feature = "events")]
pub mod policy_rule_server;
#[cfg(feature = "events")]
pub mod policy_rule_user;
#[cfg(feature = "events")]
pub mod presence;
#[cfg(feature = "events")]
pub mod push_rules;
#[cfg(feature = "events")]
pub mod reaction;
#[cfg(feature = "events")]
pub mod receipt;
#[cfg(feature = "events")]
pub mod recent_emoji;
#[cfg(feature = "events")]
pub mod room_avatar;
#[cfg(feature = "events")]
pub mod room_canonical_alias;
#[cfg(feature = "events")]
pub mod room_create;
#[cfg(feature = "events")]
pub mod room_encrypted;
#[cfg(feature = "events")]
pub mod room_encryption;
#[cfg(feature = "events")]
pub mod room_guest_access;
#[cfg(feature = "events")]
pub mod room_history_visibility;
#[cfg(feature = "events")]
pub mod room_image_pack;
#[cfg(feature = "events")]
pub mod room_join_rules;
#[cfg(feature = "events")]
pub mod room_key;
#[cfg(feature = "events")]
pub mod room_key_bundle;
#[cfg(feature = "events")]
pub mod room_key_request;
#[cfg(feature = "events")]
pub mod room_key_withheld;
#[cfg(feature = "events")]
pub mod room_member;
#[cfg(feature = "events")]
pub mod room_message;
#[cfg(feature = "events")]
pub mod room_message_audio;
#[cfg(feature = "events")]
pub mod room_message_emote;
#[cfg(feature = "events")]
pub mod room_message_file;
#[cfg(feature = "events")]
pub mod room_message_image;
#[cfg(feature = "events")]
pub mod room_message_key_verification_request;
#[cfg(feature = "events")]
pub mod room_message_location;
#[cfg(feature = "events")]
pub mod room_message_notice;
#[cfg(feature = "events")]
pub mod room_message_server_notice;
#[cfg(feature = "events")]
pub mod room_message_text;
#[cfg(feature = "events")]
pub mod room_message_video;
#[cfg(feature = "events")]
pub mod room_name;
#[cfg(feature = "events")]
pub mod room_pinned_events;
#[cfg(feature = "events")]
pub mod room_policy;
#[cfg(feature = "events")]
pub mod room_power_levels;
#[cfg(feature = "events")]
pub mod room_redaction;
#[cfg(feature = "events")]
pub mod room_server_acl;
#[cfg(feature = "events")]
pub mod room_third_party_invite;
#[cfg(feature = "events")]
pub mod room_tombstone;
#[cfg(feature = "events")]
pub mod room_topic;
#[cfg(feature = "events")]
pub mod secret_request;
#[cfg(feature = "events")]
pub mod secret_send;
#[cfg(feature = "events")]
pub mod secret_storage_default_key;
#[cfg(feature = "events")]
pub mod secret_storage_key;
#[cfg(feature = "events")]
pub mod space_child;
#[cfg(feature = "events")]
pub mod space_parent;
#[cfg(feature = "events")]
pub mod sticker;
#[cfg(feature = "events")]
pub mod tag;
#[cfg(feature = "events")]
pub mod typing;

#[cfg(feature = "events")]
#[doc(inline)]
pub use self::accepted_terms::AcceptedTermsEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::call_answer::CallAnswerEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::call_candidates::CallCandidatesEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::call_hangup::CallHangupEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::call_invite::CallInviteEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::call_negotiate::CallNegotiateEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::call_reject::CallRejectEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::call_sdp_stream_metadata_changed::CallSdpStreamMetadataChangedEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::call_select_answer::CallSelectAnswerEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::cross_signing_master::CrossSigningMasterEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::cross_signing_self_signing::CrossSigningSelfSigningEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::cross_signing_user_signing::CrossSigningUserSigningEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::direct::DirectEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::dummy::DummyEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::forwarded_room_key::ForwardedRoomKeyEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::fully_read::FullyReadEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::identity_server::IdentityServerEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::ignored_user_list::IgnoredUserListEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::image_pack_rooms::ImagePackRoomsEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::invite_permission_config::InvitePermissionConfigEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::key_backup::KeyBackupEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::key_verification_accept::KeyVerificationAcceptEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::key_verification_cancel::KeyVerificationCancelEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::key_verification_done::KeyVerificationDoneEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::key_verification_key::KeyVerificationKeyEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::key_verification_mac::KeyVerificationMacEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::key_verification_ready::KeyVerificationReadyEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::key_verification_request::KeyVerificationRequestEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::key_verification_start::{
    KeyVerificationStartEventContent, KeyVerificationStartOtherContent,
};
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::key_verification_start_reciprocate_v1::KeyVerificationStartReciprocateV1Content;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::key_verification_start_sas_v1::KeyVerificationStartSasV1Content;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::marked_unread::MarkedUnreadEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::megolm_backup_v1::MegolmBackupV1EventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::policy_rule_room::PolicyRuleRoomEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::policy_rule_server::PolicyRuleServerEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::policy_rule_user::PolicyRuleUserEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::presence::PresenceEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::push_rules::PushRulesEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::reaction::ReactionEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::receipt::ReceiptEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::recent_emoji::RecentEmojiEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_avatar::RoomAvatarEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_canonical_alias::RoomCanonicalAliasEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_create::RoomCreateEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_encrypted::RoomEncryptedEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_encryption::RoomEncryptionEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_guest_access::RoomGuestAccessEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_history_visibility::RoomHistoryVisibilityEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_image_pack::RoomImagePackEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_join_rules::RoomJoinRulesEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_key::RoomKeyEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_key_bundle::RoomKeyBundleEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_key_request::RoomKeyRequestEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_key_withheld::RoomKeyWithheldEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_member::RoomMemberEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_message::{RoomMessageEventContent, RoomMessageOtherContent};
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_message_audio::RoomMessageAudioContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_message_emote::RoomMessageEmoteContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_message_file::RoomMessageFileContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_message_image::RoomMessageImageContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_message_key_verification_request::RoomMessageKeyVerificationRequestContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_message_location::RoomMessageLocationContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_message_notice::RoomMessageNoticeContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_message_server_notice::RoomMessageServerNoticeContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_message_text::RoomMessageTextContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_message_video::RoomMessageVideoContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_name::RoomNameEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_pinned_events::RoomPinnedEventsEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_policy::RoomPolicyEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_power_levels::RoomPowerLevelsEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_redaction::RoomRedactionEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_server_acl::RoomServerAclEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_third_party_invite::RoomThirdPartyInviteEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_tombstone::RoomTombstoneEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::room_topic::RoomTopicEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::secret_request::SecretRequestEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::secret_send::SecretSendEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::secret_storage_default_key::SecretStorageDefaultKeyEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::secret_storage_key::SecretStorageKeyEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::space_child::SpaceChildEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::space_parent::SpaceParentEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::sticker::StickerEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::tag::TagEventContent;
#[cfg(feature = "events")]
#[doc(inline)]
pub use self::typing::TypingEventContent;

#[cfg(feature = "events")]
mod any;

#[cfg(feature = "events")]
#[doc(inline)]
pub use self::any::{
    AnyEvent, AnyStrippedStateEvent, AnySyncTimelineEvent, AnyTimelineEvent,
};

#[cfg(feature = "events")]
#[cfg(feature = "client-server")]
mod any_client_server;

#[cfg(feature = "events")]
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::any_client_server::AnyToDeviceEvent;
