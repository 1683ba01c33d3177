// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Events: the content of each type that Matrix defines, and enums of events of any type.
#![cfg_attr(feature = "events", doc = include_str!("index.md"))]
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
    AnyEvent, AnyStrippedStateEvent, AnySyncTimelineEvent, AnyTimelineEvent, ClientEvent,
    ClientEventWithoutRoomId, Event, StrippedStateEvent,
};

#[cfg(feature = "events")]
#[cfg(feature = "application-service")]
mod any_application_service;

#[cfg(feature = "events")]
#[cfg(feature = "application-service")]
#[doc(inline)]
pub use self::any_application_service::{AnyEphemeralEvent, EphemeralEvent};

#[cfg(feature = "events")]
#[cfg(feature = "client-server")]
mod any_client_server;

#[cfg(feature = "events")]
#[cfg(feature = "client-server")]
#[doc(inline)]
pub use self::any_client_server::{AnyToDeviceEvent, ToDeviceEvent};

#[cfg(feature = "events")]
#[cfg(feature = "server-server")]
mod any_server_server;

#[cfg(feature = "events")]
#[cfg(feature = "server-server")]
#[doc(inline)]
pub use self::any_server_server::{AnyPdu, Pdu};
