//! Written by the test `calls_are_up_to_date`: makes the job of each operation from given values.
#![allow(deprecated)]

use crate::given::{Call, Given, call};

type Make = fn(&Given) -> Call;

/// API, file, operation, and what makes its job.
pub const CALLS: &[(&str, &str, &str, Make)] = &[
    ("client-server", "client-server/account-data.yaml", "setAccountData", call_0),
    ("client-server", "client-server/account-data.yaml", "getAccountData", call_1),
    ("client-server", "client-server/account-data.yaml", "setAccountDataPerRoom", call_2),
    ("client-server", "client-server/account-data.yaml", "getAccountDataPerRoom", call_3),
    ("client-server", "client-server/account_deactivation.yaml", "deactivateAccount", call_4),
    ("client-server", "client-server/admin.yaml", "getWhoIs", call_5),
    ("client-server", "client-server/admin.yaml", "getAdminSuspendUser", call_6),
    ("client-server", "client-server/admin.yaml", "setAdminSuspendUser", call_7),
    ("client-server", "client-server/admin.yaml", "getAdminLockUser", call_8),
    ("client-server", "client-server/admin.yaml", "setAdminLockUser", call_9),
    ("client-server", "client-server/administrative_contact.yaml", "getAccount3PIDs", call_10),
    ("client-server", "client-server/administrative_contact.yaml", "post3PIDs", call_11),
    ("client-server", "client-server/administrative_contact.yaml", "add3PID", call_12),
    ("client-server", "client-server/administrative_contact.yaml", "bind3PID", call_13),
    ("client-server", "client-server/administrative_contact.yaml", "delete3pidFromAccount", call_14),
    ("client-server", "client-server/administrative_contact.yaml", "unbind3pidFromAccount", call_15),
    ("client-server", "client-server/administrative_contact.yaml", "requestTokenTo3PIDEmail", call_16),
    ("client-server", "client-server/administrative_contact.yaml", "requestTokenTo3PIDMSISDN", call_17),
    ("client-server", "client-server/appservice_ping.yaml", "pingAppservice", call_18),
    ("client-server", "client-server/appservice_room_directory.yaml", "updateAppserviceRoomDirectoryVisibility", call_19),
    ("client-server", "client-server/authed-content-repo.yaml", "getContentAuthed", call_20),
    ("client-server", "client-server/authed-content-repo.yaml", "getContentOverrideNameAuthed", call_21),
    ("client-server", "client-server/authed-content-repo.yaml", "getContentThumbnailAuthed", call_22),
    ("client-server", "client-server/authed-content-repo.yaml", "getUrlPreviewAuthed", call_23),
    ("client-server", "client-server/authed-content-repo.yaml", "getConfigAuthed", call_24),
    ("client-server", "client-server/banning.yaml", "ban", call_25),
    ("client-server", "client-server/banning.yaml", "unban", call_26),
    ("client-server", "client-server/capabilities.yaml", "getCapabilities", call_27),
    ("client-server", "client-server/content-repo.yaml", "uploadContent", call_28),
    ("client-server", "client-server/content-repo.yaml", "uploadContentToMXC", call_29),
    ("client-server", "client-server/content-repo.yaml", "createContent", call_30),
    ("client-server", "client-server/content-repo.yaml", "getContent", call_31),
    ("client-server", "client-server/content-repo.yaml", "getContentOverrideName", call_32),
    ("client-server", "client-server/content-repo.yaml", "getContentThumbnail", call_33),
    ("client-server", "client-server/content-repo.yaml", "getUrlPreview", call_34),
    ("client-server", "client-server/content-repo.yaml", "getConfig", call_35),
    ("client-server", "client-server/create_room.yaml", "createRoom", call_36),
    ("client-server", "client-server/cross_signing.yaml", "uploadCrossSigningKeys", call_37),
    ("client-server", "client-server/cross_signing.yaml", "uploadCrossSigningSignatures", call_38),
    ("client-server", "client-server/device_management.yaml", "getDevices", call_39),
    ("client-server", "client-server/device_management.yaml", "getDevice", call_40),
    ("client-server", "client-server/device_management.yaml", "updateDevice", call_41),
    ("client-server", "client-server/device_management.yaml", "deleteDevice", call_42),
    ("client-server", "client-server/device_management.yaml", "deleteDevices", call_43),
    ("client-server", "client-server/directory.yaml", "setRoomAlias", call_44),
    ("client-server", "client-server/directory.yaml", "getRoomIdByAlias", call_45),
    ("client-server", "client-server/directory.yaml", "deleteRoomAlias", call_46),
    ("client-server", "client-server/directory.yaml", "getLocalAliases", call_47),
    ("client-server", "client-server/event_context.yaml", "getEventContext", call_48),
    ("client-server", "client-server/filter.yaml", "defineFilter", call_49),
    ("client-server", "client-server/filter.yaml", "getFilter", call_50),
    ("client-server", "client-server/inviting.yaml", "inviteUser", call_51),
    ("client-server", "client-server/joining.yaml", "joinRoomById", call_52),
    ("client-server", "client-server/joining.yaml", "joinRoom", call_53),
    ("client-server", "client-server/key_backup.yaml", "postRoomKeysVersion", call_54),
    ("client-server", "client-server/key_backup.yaml", "getRoomKeysVersionCurrent", call_55),
    ("client-server", "client-server/key_backup.yaml", "getRoomKeysVersion", call_56),
    ("client-server", "client-server/key_backup.yaml", "putRoomKeysVersion", call_57),
    ("client-server", "client-server/key_backup.yaml", "deleteRoomKeysVersion", call_58),
    ("client-server", "client-server/key_backup.yaml", "putRoomKeyBySessionId", call_59),
    ("client-server", "client-server/key_backup.yaml", "getRoomKeyBySessionId", call_60),
    ("client-server", "client-server/key_backup.yaml", "deleteRoomKeyBySessionId", call_61),
    ("client-server", "client-server/key_backup.yaml", "putRoomKeysByRoomId", call_62),
    ("client-server", "client-server/key_backup.yaml", "getRoomKeysByRoomId", call_63),
    ("client-server", "client-server/key_backup.yaml", "deleteRoomKeysByRoomId", call_64),
    ("client-server", "client-server/key_backup.yaml", "putRoomKeys", call_65),
    ("client-server", "client-server/key_backup.yaml", "getRoomKeys", call_66),
    ("client-server", "client-server/key_backup.yaml", "deleteRoomKeys", call_67),
    ("client-server", "client-server/keys.yaml", "uploadKeys", call_68),
    ("client-server", "client-server/keys.yaml", "queryKeys", call_69),
    ("client-server", "client-server/keys.yaml", "claimKeys", call_70),
    ("client-server", "client-server/keys.yaml", "getKeysChanges", call_71),
    ("client-server", "client-server/kicking.yaml", "kick", call_72),
    ("client-server", "client-server/knocking.yaml", "knockRoom", call_73),
    ("client-server", "client-server/leaving.yaml", "leaveRoom", call_74),
    ("client-server", "client-server/leaving.yaml", "forgetRoom", call_75),
    ("client-server", "client-server/list_joined_rooms.yaml", "getJoinedRooms", call_76),
    ("client-server", "client-server/list_public_rooms.yaml", "getRoomVisibilityOnDirectory", call_77),
    ("client-server", "client-server/list_public_rooms.yaml", "setRoomVisibilityOnDirectory", call_78),
    ("client-server", "client-server/list_public_rooms.yaml", "getPublicRooms", call_79),
    ("client-server", "client-server/list_public_rooms.yaml", "queryPublicRooms", call_80),
    ("client-server", "client-server/login.yaml", "getLoginFlows", call_81),
    ("client-server", "client-server/login.yaml", "login", call_82),
    ("client-server", "client-server/login_token.yaml", "generateLoginToken", call_83),
    ("client-server", "client-server/logout.yaml", "logout", call_84),
    ("client-server", "client-server/logout.yaml", "logout_all", call_85),
    ("client-server", "client-server/message_pagination.yaml", "getRoomEvents", call_86),
    ("client-server", "client-server/mutual_rooms.yaml", "getMutualRooms", call_87),
    ("client-server", "client-server/notifications.yaml", "getNotifications", call_88),
    ("client-server", "client-server/oauth_server_metadata.yaml", "getAuthMetadata", call_89),
    ("client-server", "client-server/old_sync.yaml", "getEvents", call_90),
    ("client-server", "client-server/old_sync.yaml", "initialSync", call_91),
    ("client-server", "client-server/old_sync.yaml", "getOneEvent", call_92),
    ("client-server", "client-server/openid.yaml", "requestOpenIdToken", call_93),
    ("client-server", "client-server/password_management.yaml", "changePassword", call_94),
    ("client-server", "client-server/password_management.yaml", "requestTokenToResetPasswordEmail", call_95),
    ("client-server", "client-server/password_management.yaml", "requestTokenToResetPasswordMSISDN", call_96),
    ("client-server", "client-server/peeking_events.yaml", "peekEvents", call_97),
    ("client-server", "client-server/policy_server.yaml", "getWellknownPolicy", call_98),
    ("client-server", "client-server/presence.yaml", "setPresence", call_99),
    ("client-server", "client-server/presence.yaml", "getPresence", call_100),
    ("client-server", "client-server/profile.yaml", "setProfileField", call_101),
    ("client-server", "client-server/profile.yaml", "getProfileField", call_102),
    ("client-server", "client-server/profile.yaml", "deleteProfileField", call_103),
    ("client-server", "client-server/profile.yaml", "getUserProfile", call_104),
    ("client-server", "client-server/profile.yaml", "setDisplayName", call_105),
    ("client-server", "client-server/profile.yaml", "getDisplayName", call_106),
    ("client-server", "client-server/profile.yaml", "setAvatarUrl", call_107),
    ("client-server", "client-server/profile.yaml", "getAvatarUrl", call_108),
    ("client-server", "client-server/pusher.yaml", "getPushers", call_109),
    ("client-server", "client-server/pusher.yaml", "postPusher", call_110),
    ("client-server", "client-server/pushrules.yaml", "getPushRules", call_111),
    ("client-server", "client-server/pushrules.yaml", "getPushRulesGlobal", call_112),
    ("client-server", "client-server/pushrules.yaml", "getPushRule", call_113),
    ("client-server", "client-server/pushrules.yaml", "deletePushRule", call_114),
    ("client-server", "client-server/pushrules.yaml", "setPushRule", call_115),
    ("client-server", "client-server/pushrules.yaml", "isPushRuleEnabled", call_116),
    ("client-server", "client-server/pushrules.yaml", "setPushRuleEnabled", call_117),
    ("client-server", "client-server/pushrules.yaml", "getPushRuleActions", call_118),
    ("client-server", "client-server/pushrules.yaml", "setPushRuleActions", call_119),
    ("client-server", "client-server/read_markers.yaml", "setReadMarker", call_120),
    ("client-server", "client-server/receipts.yaml", "postReceipt", call_121),
    ("client-server", "client-server/redaction.yaml", "redactEvent", call_122),
    ("client-server", "client-server/refresh.yaml", "refresh", call_123),
    ("client-server", "client-server/registration.yaml", "register", call_124),
    ("client-server", "client-server/registration.yaml", "requestTokenToRegisterEmail", call_125),
    ("client-server", "client-server/registration.yaml", "requestTokenToRegisterMSISDN", call_126),
    ("client-server", "client-server/registration.yaml", "checkUsernameAvailability", call_127),
    ("client-server", "client-server/registration_tokens.yaml", "registrationTokenValidity", call_128),
    ("client-server", "client-server/relations.yaml", "getRelatingEvents", call_129),
    ("client-server", "client-server/relations.yaml", "getRelatingEventsWithRelType", call_130),
    ("client-server", "client-server/relations.yaml", "getRelatingEventsWithRelTypeAndEventType", call_131),
    ("client-server", "client-server/report_content.yaml", "reportRoom", call_132),
    ("client-server", "client-server/report_content.yaml", "reportEvent", call_133),
    ("client-server", "client-server/report_content.yaml", "reportUser", call_134),
    ("client-server", "client-server/room_event_by_timestamp.yaml", "getEventByTimestamp", call_135),
    ("client-server", "client-server/room_initial_sync.yaml", "roomInitialSync", call_136),
    ("client-server", "client-server/room_send.yaml", "sendMessage", call_137),
    ("client-server", "client-server/room_state.yaml", "setRoomStateWithKey", call_138),
    ("client-server", "client-server/room_summary.yaml", "getRoomSummary", call_139),
    ("client-server", "client-server/room_upgrades.yaml", "upgradeRoom", call_140),
    ("client-server", "client-server/rooms.yaml", "getOneRoomEvent", call_141),
    ("client-server", "client-server/rooms.yaml", "getRoomStateWithKey", call_142),
    ("client-server", "client-server/rooms.yaml", "getRoomState", call_143),
    ("client-server", "client-server/rooms.yaml", "getMembersByRoom", call_144),
    ("client-server", "client-server/rooms.yaml", "getJoinedMembersByRoom", call_145),
    ("client-server", "client-server/search.yaml", "search", call_146),
    ("client-server", "client-server/space_hierarchy.yaml", "getSpaceHierarchy", call_147),
    ("client-server", "client-server/sso_login_redirect.yaml", "redirectToSSO", call_148),
    ("client-server", "client-server/sso_login_redirect.yaml", "redirectToIdP", call_149),
    ("client-server", "client-server/support.yaml", "getWellknownSupport", call_150),
    ("client-server", "client-server/sync.yaml", "sync", call_151),
    ("client-server", "client-server/tags.yaml", "getRoomTags", call_152),
    ("client-server", "client-server/tags.yaml", "setRoomTag", call_153),
    ("client-server", "client-server/tags.yaml", "deleteRoomTag", call_154),
    ("client-server", "client-server/third_party_lookup.yaml", "getProtocols", call_155),
    ("client-server", "client-server/third_party_lookup.yaml", "getProtocolMetadata", call_156),
    ("client-server", "client-server/third_party_lookup.yaml", "queryLocationByProtocol", call_157),
    ("client-server", "client-server/third_party_lookup.yaml", "queryUserByProtocol", call_158),
    ("client-server", "client-server/third_party_lookup.yaml", "queryLocationByAlias", call_159),
    ("client-server", "client-server/third_party_lookup.yaml", "queryUserByID", call_160),
    ("client-server", "client-server/third_party_membership.yaml", "inviteBy3PID", call_161),
    ("client-server", "client-server/threads_list.yaml", "getThreadRoots", call_162),
    ("client-server", "client-server/to_device.yaml", "sendToDevice", call_163),
    ("client-server", "client-server/typing.yaml", "setTyping", call_164),
    ("client-server", "client-server/users.yaml", "searchUserDirectory", call_165),
    ("client-server", "client-server/versions.yaml", "getVersions", call_166),
    ("client-server", "client-server/voip.yaml", "getTurnServer", call_167),
    ("client-server", "client-server/wellknown.yaml", "getWellknown", call_168),
    ("client-server", "client-server/whoami.yaml", "getTokenOwner", call_169),
    ("server-server", "server-server/backfill.yaml", "backfillRoom", call_170),
    ("server-server", "server-server/backfill.yaml", "getMissingPreviousEvents", call_171),
    ("server-server", "server-server/content_repository.yaml", "getContent", call_172),
    ("server-server", "server-server/content_repository.yaml", "getContentThumbnail", call_173),
    ("server-server", "server-server/event_auth.yaml", "getEventAuth", call_174),
    ("server-server", "server-server/events.yaml", "getRoomState", call_175),
    ("server-server", "server-server/events.yaml", "getRoomStateIds", call_176),
    ("server-server", "server-server/events.yaml", "getEvent", call_177),
    ("server-server", "server-server/events.yaml", "getEventByTimestamp", call_178),
    ("server-server", "server-server/invites-v1.yaml", "sendInviteV1", call_179),
    ("server-server", "server-server/invites-v2.yaml", "sendInviteV2", call_180),
    ("server-server", "server-server/joins-v1.yaml", "makeJoin", call_181),
    ("server-server", "server-server/joins-v1.yaml", "sendJoinV1", call_182),
    ("server-server", "server-server/joins-v2.yaml", "sendJoinV2", call_183),
    ("server-server", "server-server/keys_query.yaml", "perspectivesKeyQuery", call_184),
    ("server-server", "server-server/keys_query.yaml", "bulkPerspectivesKeyQuery", call_185),
    ("server-server", "server-server/keys_server.yaml", "getServerKey", call_186),
    ("server-server", "server-server/knocks.yaml", "makeKnock", call_187),
    ("server-server", "server-server/knocks.yaml", "sendKnock", call_188),
    ("server-server", "server-server/leaving-v1.yaml", "makeLeave", call_189),
    ("server-server", "server-server/leaving-v1.yaml", "sendLeaveV1", call_190),
    ("server-server", "server-server/leaving-v2.yaml", "sendLeaveV2", call_191),
    ("server-server", "server-server/openid.yaml", "exchangeOpenIdToken", call_192),
    ("server-server", "server-server/public_rooms.yaml", "getPublicRooms", call_193),
    ("server-server", "server-server/public_rooms.yaml", "queryPublicRooms", call_194),
    ("server-server", "server-server/query.yaml", "queryInfo", call_195),
    ("server-server", "server-server/query.yaml", "queryRoomDirectory", call_196),
    ("server-server", "server-server/query.yaml", "queryProfile", call_197),
    ("server-server", "server-server/room_policy.yaml", "askPolicyServerToSign", call_198),
    ("server-server", "server-server/space_hierarchy.yaml", "getSpaceHierarchy", call_199),
    ("server-server", "server-server/third_party_invite.yaml", "exchangeThirdPartyInvite", call_200),
    ("server-server", "server-server/third_party_invite.yaml", "onBindThirdPartyIdentifier", call_201),
    ("server-server", "server-server/transactions.yaml", "sendTransaction", call_202),
    ("server-server", "server-server/user_devices.yaml", "getUserDevices", call_203),
    ("server-server", "server-server/user_keys.yaml", "claimUserEncryptionKeys", call_204),
    ("server-server", "server-server/user_keys.yaml", "queryUserEncryptionKeys", call_205),
    ("server-server", "server-server/version.yaml", "getVersion", call_206),
    ("server-server", "server-server/wellknown.yaml", "getWellKnown", call_207),
    ("identity", "identity/v2_associations.yaml", "getValidated3pidV2", call_208),
    ("identity", "identity/v2_associations.yaml", "bindV2", call_209),
    ("identity", "identity/v2_associations.yaml", "unbindV2", call_210),
    ("identity", "identity/v2_auth.yaml", "registerAccount", call_211),
    ("identity", "identity/v2_auth.yaml", "getAccount", call_212),
    ("identity", "identity/v2_auth.yaml", "logout", call_213),
    ("identity", "identity/v2_email_associations.yaml", "emailRequestTokenV2", call_214),
    ("identity", "identity/v2_email_associations.yaml", "emailSubmitTokenPostV2", call_215),
    ("identity", "identity/v2_email_associations.yaml", "emailSubmitTokenGetV2", call_216),
    ("identity", "identity/v2_invitation_signing.yaml", "blindlySignStuffV2", call_217),
    ("identity", "identity/v2_lookup.yaml", "getHashDetails", call_218),
    ("identity", "identity/v2_lookup.yaml", "lookupUsersV2", call_219),
    ("identity", "identity/v2_phone_associations.yaml", "msisdnRequestTokenV2", call_220),
    ("identity", "identity/v2_phone_associations.yaml", "msisdnSubmitTokenPostV2", call_221),
    ("identity", "identity/v2_phone_associations.yaml", "msisdnSubmitTokenGetV2", call_222),
    ("identity", "identity/v2_ping.yaml", "pingV2", call_223),
    ("identity", "identity/v2_pubkey.yaml", "getPubKeyV2", call_224),
    ("identity", "identity/v2_pubkey.yaml", "isPubKeyValidV2", call_225),
    ("identity", "identity/v2_pubkey.yaml", "isEphemeralPubKeyValidV2", call_226),
    ("identity", "identity/v2_store_invite.yaml", "storeInviteV2", call_227),
    ("identity", "identity/v2_terms.yaml", "getTerms", call_228),
    ("identity", "identity/v2_terms.yaml", "agreeToTerms", call_229),
    ("identity", "identity/versions.yaml", "getVersions", call_230),
    ("application-service", "application-service/ping.yaml", "ping", call_231),
    ("application-service", "application-service/protocols.yaml", "getProtocolMetadata", call_232),
    ("application-service", "application-service/protocols.yaml", "queryUserByProtocol", call_233),
    ("application-service", "application-service/protocols.yaml", "queryLocationByProtocol", call_234),
    ("application-service", "application-service/protocols.yaml", "queryLocationByAlias", call_235),
    ("application-service", "application-service/protocols.yaml", "queryUserByID", call_236),
    ("application-service", "application-service/query_room.yaml", "queryRoomByAlias", call_237),
    ("application-service", "application-service/query_user.yaml", "queryUserById", call_238),
    ("application-service", "application-service/transactions.yaml", "sendTransaction", call_239),
    ("push-gateway", "push-gateway/push_notifier.yaml", "notify", call_240),
];

fn call_0(given: &Given) -> Call {
    let job = matrix_jobs::client_server::account_data::SetAccountDataJob::new(given.get::<matrix_jobs::UserId>("path.userId"), given.get::<String>("path.type"), given.whole::<serde_json::Value>());
    call(job)
}

fn call_1(given: &Given) -> Call {
    let job = matrix_jobs::client_server::account_data::GetAccountDataJob::new(given.get::<matrix_jobs::UserId>("path.userId"), given.get::<String>("path.type"));
    call(job)
}

fn call_2(given: &Given) -> Call {
    let job = matrix_jobs::client_server::account_data::SetAccountDataPerRoomJob::new(given.get::<matrix_jobs::UserId>("path.userId"), given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<String>("path.type"), given.whole::<serde_json::Value>());
    call(job)
}

fn call_3(given: &Given) -> Call {
    let job = matrix_jobs::client_server::account_data::GetAccountDataPerRoomJob::new(given.get::<matrix_jobs::UserId>("path.userId"), given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<String>("path.type"));
    call(job)
}

fn call_4(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::account_deactivation::DeactivateAccountJob::new();
    if let Some(value) = given.optional("body.auth") {
        job = job.auth(value);
    }
    if let Some(value) = given.optional::<String>("body.id_server") {
        job = job.id_server(value);
    }
    if let Some(value) = given.optional("body.erase") {
        job = job.erase(value);
    }
    call(job)
}

fn call_5(given: &Given) -> Call {
    let job = matrix_jobs::client_server::admin::GetWhoIsJob::new(given.get::<matrix_jobs::UserId>("path.userId"));
    call(job)
}

fn call_6(given: &Given) -> Call {
    let job = matrix_jobs::client_server::admin::GetAdminSuspendUserJob::new(given.get::<matrix_jobs::UserId>("path.userId"));
    call(job)
}

fn call_7(given: &Given) -> Call {
    let job = matrix_jobs::client_server::admin::SetAdminSuspendUserJob::new(given.get::<matrix_jobs::UserId>("path.userId"), given.get("body.suspended"));
    call(job)
}

fn call_8(given: &Given) -> Call {
    let job = matrix_jobs::client_server::admin::GetAdminLockUserJob::new(given.get::<matrix_jobs::UserId>("path.userId"));
    call(job)
}

fn call_9(given: &Given) -> Call {
    let job = matrix_jobs::client_server::admin::SetAdminLockUserJob::new(given.get::<matrix_jobs::UserId>("path.userId"), given.get("body.locked"));
    call(job)
}

fn call_10(_: &Given) -> Call {
    let job = matrix_jobs::client_server::administrative_contact::GetAccountThreepidsJob::new();
    call(job)
}

fn call_11(given: &Given) -> Call {
    let job = matrix_jobs::client_server::administrative_contact::PostThreepidsJob::new(given.get("body.three_pid_creds"));
    call(job)
}

fn call_12(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::administrative_contact::AddThreepidJob::new(given.get::<matrix_jobs::json::Secret>("body.client_secret"), given.get::<String>("body.sid"));
    if let Some(value) = given.optional("body.auth") {
        job = job.auth(value);
    }
    call(job)
}

fn call_13(given: &Given) -> Call {
    let job = matrix_jobs::client_server::administrative_contact::BindThreepidJob::new(given.get::<matrix_jobs::json::Secret>("body.client_secret"), given.get::<String>("body.id_server"), given.get::<matrix_jobs::json::Secret>("body.id_access_token"), given.get::<String>("body.sid"));
    call(job)
}

fn call_14(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::administrative_contact::DeleteThreepidFromAccountJob::new(given.get("body.medium"), given.get::<String>("body.address"));
    if let Some(value) = given.optional::<String>("body.id_server") {
        job = job.id_server(value);
    }
    call(job)
}

fn call_15(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::administrative_contact::UnbindThreepidFromAccountJob::new(given.get("body.medium"), given.get::<String>("body.address"));
    if let Some(value) = given.optional::<String>("body.id_server") {
        job = job.id_server(value);
    }
    call(job)
}

fn call_16(given: &Given) -> Call {
    let job = matrix_jobs::client_server::administrative_contact::RequestTokenToThreepidEmailJob::new(given.whole());
    call(job)
}

fn call_17(given: &Given) -> Call {
    let job = matrix_jobs::client_server::administrative_contact::RequestTokenToThreepidMsisdnJob::new(given.whole());
    call(job)
}

fn call_18(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::appservice_ping::PingAppserviceJob::new(given.get::<String>("path.appserviceId"));
    if let Some(value) = given.optional::<String>("body.transaction_id") {
        job = job.transaction_id(value);
    }
    call(job)
}

fn call_19(given: &Given) -> Call {
    let job = matrix_jobs::client_server::appservice_room_directory::UpdateAppserviceRoomDirectoryVisibilityJob::new(given.get::<String>("path.networkId"), given.get::<matrix_jobs::RoomId>("path.roomId"), given.get("body.visibility"));
    call(job)
}

fn call_20(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::authed_content_repo::GetContentAuthedJob::new(given.get::<matrix_jobs::ServerName>("path.serverName"), given.get::<String>("path.mediaId"));
    if let Some(value) = given.span("query.timeout_ms") {
        job = job.timeout_ms(value);
    }
    call(job)
}

fn call_21(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::authed_content_repo::GetContentOverrideNameAuthedJob::new(given.get::<matrix_jobs::ServerName>("path.serverName"), given.get::<String>("path.mediaId"), given.get::<String>("path.fileName"));
    if let Some(value) = given.span("query.timeout_ms") {
        job = job.timeout_ms(value);
    }
    call(job)
}

fn call_22(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::authed_content_repo::GetContentThumbnailAuthedJob::new(given.get::<matrix_jobs::ServerName>("path.serverName"), given.get::<String>("path.mediaId"), given.get("query.width"), given.get("query.height"));
    if let Some(value) = given.optional("query.method") {
        job = job.method(value);
    }
    if let Some(value) = given.span("query.timeout_ms") {
        job = job.timeout_ms(value);
    }
    if let Some(value) = given.optional("query.animated") {
        job = job.animated(value);
    }
    call(job)
}

fn call_23(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::authed_content_repo::GetUrlPreviewAuthedJob::new(given.get::<String>("query.url"));
    if let Some(value) = given.time("query.ts") {
        job = job.ts(value);
    }
    call(job)
}

fn call_24(_: &Given) -> Call {
    let job = matrix_jobs::client_server::authed_content_repo::GetConfigAuthedJob::new();
    call(job)
}

fn call_25(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::banning::BanJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::UserId>("body.user_id"));
    if let Some(value) = given.optional::<String>("body.reason") {
        job = job.reason(value);
    }
    call(job)
}

fn call_26(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::banning::UnbanJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::UserId>("body.user_id"));
    if let Some(value) = given.optional::<String>("body.reason") {
        job = job.reason(value);
    }
    call(job)
}

fn call_27(_: &Given) -> Call {
    let job = matrix_jobs::client_server::capabilities::GetCapabilitiesJob::new();
    call(job)
}

fn call_28(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::content_repo::UploadContentJob::new(given.bytes());
    if let Some(value) = given.optional::<String>("header.Content-Type") {
        job = job.content_type(value);
    }
    if let Some(value) = given.optional::<String>("query.filename") {
        job = job.filename(value);
    }
    call(job)
}

fn call_29(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::content_repo::UploadContentToMxcJob::new(given.get::<matrix_jobs::ServerName>("path.serverName"), given.get::<String>("path.mediaId"), given.bytes());
    if let Some(value) = given.optional::<String>("header.Content-Type") {
        job = job.content_type(value);
    }
    if let Some(value) = given.optional::<String>("query.filename") {
        job = job.filename(value);
    }
    call(job)
}

fn call_30(_: &Given) -> Call {
    let job = matrix_jobs::client_server::content_repo::CreateContentJob::new();
    call(job)
}

fn call_31(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::content_repo::GetContentJob::new(given.get::<matrix_jobs::ServerName>("path.serverName"), given.get::<String>("path.mediaId"));
    if let Some(value) = given.optional("query.allow_remote") {
        job = job.allow_remote(value);
    }
    if let Some(value) = given.span("query.timeout_ms") {
        job = job.timeout_ms(value);
    }
    if let Some(value) = given.optional("query.allow_redirect") {
        job = job.allow_redirect(value);
    }
    call(job)
}

fn call_32(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::content_repo::GetContentOverrideNameJob::new(given.get::<matrix_jobs::ServerName>("path.serverName"), given.get::<String>("path.mediaId"), given.get::<String>("path.fileName"));
    if let Some(value) = given.optional("query.allow_remote") {
        job = job.allow_remote(value);
    }
    if let Some(value) = given.span("query.timeout_ms") {
        job = job.timeout_ms(value);
    }
    if let Some(value) = given.optional("query.allow_redirect") {
        job = job.allow_redirect(value);
    }
    call(job)
}

fn call_33(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::content_repo::GetContentThumbnailJob::new(given.get::<matrix_jobs::ServerName>("path.serverName"), given.get::<String>("path.mediaId"), given.get("query.width"), given.get("query.height"));
    if let Some(value) = given.optional("query.method") {
        job = job.method(value);
    }
    if let Some(value) = given.optional("query.allow_remote") {
        job = job.allow_remote(value);
    }
    if let Some(value) = given.span("query.timeout_ms") {
        job = job.timeout_ms(value);
    }
    if let Some(value) = given.optional("query.allow_redirect") {
        job = job.allow_redirect(value);
    }
    if let Some(value) = given.optional("query.animated") {
        job = job.animated(value);
    }
    call(job)
}

fn call_34(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::content_repo::GetUrlPreviewJob::new(given.get::<String>("query.url"));
    if let Some(value) = given.time("query.ts") {
        job = job.ts(value);
    }
    call(job)
}

fn call_35(_: &Given) -> Call {
    let job = matrix_jobs::client_server::content_repo::GetConfigJob::new();
    call(job)
}

fn call_36(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::create_room::CreateRoomJob::new();
    if let Some(value) = given.optional("body.visibility") {
        job = job.visibility(value);
    }
    if let Some(value) = given.optional::<String>("body.room_alias_name") {
        job = job.room_alias_name(value);
    }
    if let Some(value) = given.optional::<String>("body.name") {
        job = job.name(value);
    }
    if let Some(value) = given.optional::<String>("body.topic") {
        job = job.topic(value);
    }
    if let Some(value) = given.optional::<Vec<matrix_jobs::UserId>>("body.invite") {
        job = job.invite(value);
    }
    if let Some(value) = given.optional("body.invite_3pid") {
        job = job.invite_3pid(value);
    }
    if let Some(value) = given.optional::<String>("body.room_version") {
        job = job.room_version(value);
    }
    if let Some(value) = given.optional("body.creation_content") {
        job = job.creation_content(value);
    }
    if let Some(value) = given.optional("body.initial_state") {
        job = job.initial_state(value);
    }
    if let Some(value) = given.optional("body.preset") {
        job = job.preset(value);
    }
    if let Some(value) = given.optional("body.is_direct") {
        job = job.is_direct(value);
    }
    if let Some(value) = given.optional("body.power_level_content_override") {
        job = job.power_level_content_override(value);
    }
    call(job)
}

fn call_37(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::cross_signing::UploadCrossSigningKeysJob::new();
    if let Some(value) = given.optional("body.master_key") {
        job = job.master_key(value);
    }
    if let Some(value) = given.optional("body.self_signing_key") {
        job = job.self_signing_key(value);
    }
    if let Some(value) = given.optional("body.user_signing_key") {
        job = job.user_signing_key(value);
    }
    if let Some(value) = given.optional("body.auth") {
        job = job.auth(value);
    }
    call(job)
}

fn call_38(given: &Given) -> Call {
    let job = matrix_jobs::client_server::cross_signing::UploadCrossSigningSignaturesJob::new(given.whole::<matrix_jobs::json::Map<_, _>>());
    call(job)
}

fn call_39(_: &Given) -> Call {
    let job = matrix_jobs::client_server::device_management::GetDevicesJob::new();
    call(job)
}

fn call_40(given: &Given) -> Call {
    let job = matrix_jobs::client_server::device_management::GetDeviceJob::new(given.get::<String>("path.deviceId"));
    call(job)
}

fn call_41(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::device_management::UpdateDeviceJob::new(given.get::<String>("path.deviceId"));
    if let Some(value) = given.optional::<String>("body.display_name") {
        job = job.display_name(value);
    }
    call(job)
}

fn call_42(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::device_management::DeleteDeviceJob::new(given.get::<String>("path.deviceId"));
    if let Some(value) = given.optional("body.auth") {
        job = job.auth(value);
    }
    call(job)
}

fn call_43(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::device_management::DeleteDevicesJob::new(given.get::<Vec<String>>("body.devices"));
    if let Some(value) = given.optional("body.auth") {
        job = job.auth(value);
    }
    call(job)
}

fn call_44(given: &Given) -> Call {
    let job = matrix_jobs::client_server::directory::SetRoomAliasJob::new(given.get::<matrix_jobs::RoomAliasId>("path.roomAlias"), given.get::<matrix_jobs::RoomId>("body.room_id"));
    call(job)
}

fn call_45(given: &Given) -> Call {
    let job = matrix_jobs::client_server::directory::GetRoomIdByAliasJob::new(given.get::<matrix_jobs::RoomAliasId>("path.roomAlias"));
    call(job)
}

fn call_46(given: &Given) -> Call {
    let job = matrix_jobs::client_server::directory::DeleteRoomAliasJob::new(given.get::<matrix_jobs::RoomAliasId>("path.roomAlias"));
    call(job)
}

fn call_47(given: &Given) -> Call {
    let job = matrix_jobs::client_server::directory::GetLocalAliasesJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"));
    call(job)
}

fn call_48(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::event_context::GetEventContextJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::EventId>("path.eventId"));
    if let Some(value) = given.optional("query.limit") {
        job = job.limit(value);
    }
    if let Some(value) = given.optional::<String>("query.filter") {
        job = job.filter(value);
    }
    call(job)
}

fn call_49(given: &Given) -> Call {
    let job = matrix_jobs::client_server::filter::DefineFilterJob::new(given.get::<matrix_jobs::UserId>("path.userId"), given.whole());
    call(job)
}

fn call_50(given: &Given) -> Call {
    let job = matrix_jobs::client_server::filter::GetFilterJob::new(given.get::<matrix_jobs::UserId>("path.userId"), given.get::<String>("path.filterId"));
    call(job)
}

fn call_51(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::inviting::InviteUserJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::UserId>("body.user_id"));
    if let Some(value) = given.optional::<String>("body.reason") {
        job = job.reason(value);
    }
    call(job)
}

fn call_52(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::joining::JoinRoomByIdJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"));
    if let Some(value) = given.optional("body.third_party_signed") {
        job = job.third_party_signed(value);
    }
    if let Some(value) = given.optional::<String>("body.reason") {
        job = job.reason(value);
    }
    call(job)
}

fn call_53(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::joining::JoinRoomJob::new(given.get::<matrix_jobs::RoomOrAliasId>("path.roomIdOrAlias"));
    if let Some(value) = given.optional::<Vec<matrix_jobs::ServerName>>("query.via") {
        job = job.via(value);
    }
    if let Some(value) = given.optional("body.third_party_signed") {
        job = job.third_party_signed(value);
    }
    if let Some(value) = given.optional::<String>("body.reason") {
        job = job.reason(value);
    }
    call(job)
}

fn call_54(given: &Given) -> Call {
    let job = matrix_jobs::client_server::key_backup::PostRoomKeysVersionJob::new(given.get::<String>("body.algorithm"), given.get("body.auth_data"));
    call(job)
}

fn call_55(_: &Given) -> Call {
    let job = matrix_jobs::client_server::key_backup::GetRoomKeysVersionCurrentJob::new();
    call(job)
}

fn call_56(given: &Given) -> Call {
    let job = matrix_jobs::client_server::key_backup::GetRoomKeysVersionJob::new(given.get::<String>("path.version"));
    call(job)
}

fn call_57(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::key_backup::PutRoomKeysVersionJob::new(given.get::<String>("path.version"), given.get::<String>("body.algorithm"), given.get("body.auth_data"));
    if let Some(value) = given.optional::<String>("body.version") {
        job = job.body_version(value);
    }
    call(job)
}

fn call_58(given: &Given) -> Call {
    let job = matrix_jobs::client_server::key_backup::DeleteRoomKeysVersionJob::new(given.get::<String>("path.version"));
    call(job)
}

fn call_59(given: &Given) -> Call {
    let job = matrix_jobs::client_server::key_backup::PutRoomKeyBySessionIdJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<String>("path.sessionId"), given.get::<String>("query.version"), given.whole());
    call(job)
}

fn call_60(given: &Given) -> Call {
    let job = matrix_jobs::client_server::key_backup::GetRoomKeyBySessionIdJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<String>("path.sessionId"), given.get::<String>("query.version"));
    call(job)
}

fn call_61(given: &Given) -> Call {
    let job = matrix_jobs::client_server::key_backup::DeleteRoomKeyBySessionIdJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<String>("path.sessionId"), given.get::<String>("query.version"));
    call(job)
}

fn call_62(given: &Given) -> Call {
    let job = matrix_jobs::client_server::key_backup::PutRoomKeysByRoomIdJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<String>("query.version"), given.whole());
    call(job)
}

fn call_63(given: &Given) -> Call {
    let job = matrix_jobs::client_server::key_backup::GetRoomKeysByRoomIdJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<String>("query.version"));
    call(job)
}

fn call_64(given: &Given) -> Call {
    let job = matrix_jobs::client_server::key_backup::DeleteRoomKeysByRoomIdJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<String>("query.version"));
    call(job)
}

fn call_65(given: &Given) -> Call {
    let job = matrix_jobs::client_server::key_backup::PutRoomKeysJob::new(given.get::<String>("query.version"), given.get::<matrix_jobs::json::Map<_, _>>("body.rooms"));
    call(job)
}

fn call_66(given: &Given) -> Call {
    let job = matrix_jobs::client_server::key_backup::GetRoomKeysJob::new(given.get::<String>("query.version"));
    call(job)
}

fn call_67(given: &Given) -> Call {
    let job = matrix_jobs::client_server::key_backup::DeleteRoomKeysJob::new(given.get::<String>("query.version"));
    call(job)
}

fn call_68(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::keys::UploadKeysJob::new();
    if let Some(value) = given.optional("body.device_keys") {
        job = job.device_keys(value);
    }
    if let Some(value) = given.optional::<matrix_jobs::json::Map<_, _>>("body.one_time_keys") {
        job = job.one_time_keys(value);
    }
    if let Some(value) = given.optional::<matrix_jobs::json::Map<_, _>>("body.fallback_keys") {
        job = job.fallback_keys(value);
    }
    call(job)
}

fn call_69(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::keys::QueryKeysJob::new(given.get::<matrix_jobs::json::Map<_, _>>("body.device_keys"));
    if let Some(value) = given.span("body.timeout") {
        job = job.timeout(value);
    }
    call(job)
}

fn call_70(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::keys::ClaimKeysJob::new(given.get::<matrix_jobs::json::Map<_, _>>("body.one_time_keys"));
    if let Some(value) = given.span("body.timeout") {
        job = job.timeout(value);
    }
    call(job)
}

fn call_71(given: &Given) -> Call {
    let job = matrix_jobs::client_server::keys::GetKeysChangesJob::new(given.get::<String>("query.from"), given.get::<String>("query.to"));
    call(job)
}

fn call_72(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::kicking::KickJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::UserId>("body.user_id"));
    if let Some(value) = given.optional::<String>("body.reason") {
        job = job.reason(value);
    }
    call(job)
}

fn call_73(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::knocking::KnockRoomJob::new(given.get::<matrix_jobs::RoomOrAliasId>("path.roomIdOrAlias"));
    if let Some(value) = given.optional::<Vec<matrix_jobs::ServerName>>("query.via") {
        job = job.via(value);
    }
    if let Some(value) = given.optional::<String>("body.reason") {
        job = job.reason(value);
    }
    call(job)
}

fn call_74(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::leaving::LeaveRoomJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"));
    if let Some(value) = given.optional::<String>("body.reason") {
        job = job.reason(value);
    }
    call(job)
}

fn call_75(given: &Given) -> Call {
    let job = matrix_jobs::client_server::leaving::ForgetRoomJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"));
    call(job)
}

fn call_76(_: &Given) -> Call {
    let job = matrix_jobs::client_server::list_joined_rooms::GetJoinedRoomsJob::new();
    call(job)
}

fn call_77(given: &Given) -> Call {
    let job = matrix_jobs::client_server::list_public_rooms::GetRoomVisibilityOnDirectoryJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"));
    call(job)
}

fn call_78(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::list_public_rooms::SetRoomVisibilityOnDirectoryJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"));
    if let Some(value) = given.optional("body.visibility") {
        job = job.visibility(value);
    }
    call(job)
}

fn call_79(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::list_public_rooms::GetPublicRoomsJob::new();
    if let Some(value) = given.optional("query.limit") {
        job = job.limit(value);
    }
    if let Some(value) = given.optional::<String>("query.since") {
        job = job.since(value);
    }
    if let Some(value) = given.optional::<matrix_jobs::ServerName>("query.server") {
        job = job.server(value);
    }
    call(job)
}

fn call_80(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::list_public_rooms::QueryPublicRoomsJob::new();
    if let Some(value) = given.optional::<matrix_jobs::ServerName>("query.server") {
        job = job.server(value);
    }
    if let Some(value) = given.optional("body.limit") {
        job = job.limit(value);
    }
    if let Some(value) = given.optional::<String>("body.since") {
        job = job.since(value);
    }
    if let Some(value) = given.optional("body.filter") {
        job = job.filter(value);
    }
    if let Some(value) = given.optional("body.include_all_networks") {
        job = job.include_all_networks(value);
    }
    if let Some(value) = given.optional::<String>("body.third_party_instance_id") {
        job = job.third_party_instance_id(value);
    }
    call(job)
}

fn call_81(_: &Given) -> Call {
    let job = matrix_jobs::client_server::login::GetLoginFlowsJob::new();
    call(job)
}

fn call_82(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::login::LoginJob::new(given.get::<String>("body.type"));
    if let Some(value) = given.optional("body.identifier") {
        job = job.identifier(value);
    }
    if let Some(value) = given.optional::<String>("body.user") {
        job = job.user(value);
    }
    if let Some(value) = given.optional::<String>("body.medium") {
        job = job.medium(value);
    }
    if let Some(value) = given.optional::<String>("body.address") {
        job = job.address(value);
    }
    if let Some(value) = given.optional::<matrix_jobs::json::Secret>("body.password") {
        job = job.password(value);
    }
    if let Some(value) = given.optional::<matrix_jobs::json::Secret>("body.token") {
        job = job.token(value);
    }
    if let Some(value) = given.optional::<String>("body.device_id") {
        job = job.device_id(value);
    }
    if let Some(value) = given.optional::<String>("body.initial_device_display_name") {
        job = job.initial_device_display_name(value);
    }
    if let Some(value) = given.optional("body.refresh_token") {
        job = job.refresh_token(value);
    }
    call(job)
}

fn call_83(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::login_token::GenerateLoginTokenJob::new();
    if let Some(value) = given.optional("body.auth") {
        job = job.auth(value);
    }
    call(job)
}

fn call_84(_: &Given) -> Call {
    let job = matrix_jobs::client_server::logout::LogoutJob::new();
    call(job)
}

fn call_85(_: &Given) -> Call {
    let job = matrix_jobs::client_server::logout::LogoutAllJob::new();
    call(job)
}

fn call_86(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::message_pagination::GetRoomEventsJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get("query.dir"));
    if let Some(value) = given.optional::<String>("query.from") {
        job = job.from(value);
    }
    if let Some(value) = given.optional::<String>("query.to") {
        job = job.to(value);
    }
    if let Some(value) = given.optional("query.limit") {
        job = job.limit(value);
    }
    if let Some(value) = given.optional::<String>("query.filter") {
        job = job.filter(value);
    }
    call(job)
}

fn call_87(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::mutual_rooms::GetMutualRoomsJob::new(given.get::<matrix_jobs::UserId>("query.user_id"));
    if let Some(value) = given.optional::<String>("query.from") {
        job = job.from(value);
    }
    call(job)
}

fn call_88(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::notifications::GetNotificationsJob::new();
    if let Some(value) = given.optional::<String>("query.from") {
        job = job.from(value);
    }
    if let Some(value) = given.optional("query.limit") {
        job = job.limit(value);
    }
    if let Some(value) = given.optional::<String>("query.only") {
        job = job.only(value);
    }
    call(job)
}

fn call_89(_: &Given) -> Call {
    let job = matrix_jobs::client_server::oauth_server_metadata::GetAuthMetadataJob::new();
    call(job)
}

fn call_90(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::old_sync::GetEventsJob::new();
    if let Some(value) = given.optional::<String>("query.from") {
        job = job.from(value);
    }
    if let Some(value) = given.span("query.timeout") {
        job = job.timeout(value);
    }
    call(job)
}

fn call_91(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::old_sync::InitialSyncJob::new();
    if let Some(value) = given.optional("query.limit") {
        job = job.limit(value);
    }
    if let Some(value) = given.optional("query.archived") {
        job = job.archived(value);
    }
    call(job)
}

fn call_92(given: &Given) -> Call {
    let job = matrix_jobs::client_server::old_sync::GetOneEventJob::new(given.get::<matrix_jobs::EventId>("path.eventId"));
    call(job)
}

fn call_93(given: &Given) -> Call {
    let job = matrix_jobs::client_server::openid::RequestOpenIdTokenJob::new(given.get::<matrix_jobs::UserId>("path.userId"), given.whole());
    call(job)
}

fn call_94(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::password_management::ChangePasswordJob::new(given.get::<matrix_jobs::json::Secret>("body.new_password"));
    if let Some(value) = given.optional("body.logout_devices") {
        job = job.logout_devices(value);
    }
    if let Some(value) = given.optional("body.auth") {
        job = job.auth(value);
    }
    call(job)
}

fn call_95(given: &Given) -> Call {
    let job = matrix_jobs::client_server::password_management::RequestTokenToResetPasswordEmailJob::new(given.whole());
    call(job)
}

fn call_96(given: &Given) -> Call {
    let job = matrix_jobs::client_server::password_management::RequestTokenToResetPasswordMsisdnJob::new(given.whole());
    call(job)
}

fn call_97(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::peeking_events::PeekEventsJob::new(given.get::<matrix_jobs::RoomId>("query.room_id"));
    if let Some(value) = given.optional::<String>("query.from") {
        job = job.from(value);
    }
    if let Some(value) = given.span("query.timeout") {
        job = job.timeout(value);
    }
    call(job)
}

fn call_98(_: &Given) -> Call {
    let job = matrix_jobs::client_server::policy_server::GetWellknownPolicyJob::new();
    call(job)
}

fn call_99(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::presence::SetPresenceJob::new(given.get::<matrix_jobs::UserId>("path.userId"), given.get("body.presence"));
    if let Some(value) = given.optional::<String>("body.status_msg") {
        job = job.status_msg(value);
    }
    call(job)
}

fn call_100(given: &Given) -> Call {
    let job = matrix_jobs::client_server::presence::GetPresenceJob::new(given.get::<matrix_jobs::UserId>("path.userId"));
    call(job)
}

fn call_101(given: &Given) -> Call {
    let job = matrix_jobs::client_server::profile::SetProfileFieldJob::new(given.get::<matrix_jobs::UserId>("path.userId"), given.get::<String>("path.keyName"), given.whole::<matrix_jobs::json::JsonValue>());
    call(job)
}

fn call_102(given: &Given) -> Call {
    let job = matrix_jobs::client_server::profile::GetProfileFieldJob::new(given.get::<matrix_jobs::UserId>("path.userId"), given.get::<String>("path.keyName"));
    call(job)
}

fn call_103(given: &Given) -> Call {
    let job = matrix_jobs::client_server::profile::DeleteProfileFieldJob::new(given.get::<matrix_jobs::UserId>("path.userId"), given.get::<String>("path.keyName"));
    call(job)
}

fn call_104(given: &Given) -> Call {
    let job = matrix_jobs::client_server::profile::GetUserProfileJob::new(given.get::<matrix_jobs::UserId>("path.userId"));
    call(job)
}

fn call_105(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::profile::SetDisplayNameJob::new(given.get::<matrix_jobs::UserId>("path.userId"));
    if let Some(value) = given.optional::<String>("body.displayname") {
        job = job.displayname(value);
    }
    call(job)
}

fn call_106(given: &Given) -> Call {
    let job = matrix_jobs::client_server::profile::GetDisplayNameJob::new(given.get::<matrix_jobs::UserId>("path.userId"));
    call(job)
}

fn call_107(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::profile::SetAvatarUrlJob::new(given.get::<matrix_jobs::UserId>("path.userId"));
    if let Some(value) = given.optional::<matrix_jobs::MxcUri>("body.avatar_url") {
        job = job.avatar_url(value);
    }
    call(job)
}

fn call_108(given: &Given) -> Call {
    let job = matrix_jobs::client_server::profile::GetAvatarUrlJob::new(given.get::<matrix_jobs::UserId>("path.userId"));
    call(job)
}

fn call_109(_: &Given) -> Call {
    let job = matrix_jobs::client_server::pusher::GetPushersJob::new();
    call(job)
}

fn call_110(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::pusher::PostPusherJob::new(given.get::<String>("body.pushkey"), given.get("body.kind"), given.get::<String>("body.app_id"));
    if let Some(value) = given.optional::<String>("body.app_display_name") {
        job = job.app_display_name(value);
    }
    if let Some(value) = given.optional::<String>("body.device_display_name") {
        job = job.device_display_name(value);
    }
    if let Some(value) = given.optional::<String>("body.profile_tag") {
        job = job.profile_tag(value);
    }
    if let Some(value) = given.optional::<String>("body.lang") {
        job = job.lang(value);
    }
    if let Some(value) = given.optional("body.data") {
        job = job.data(value);
    }
    if let Some(value) = given.optional("body.append") {
        job = job.append(value);
    }
    call(job)
}

fn call_111(_: &Given) -> Call {
    let job = matrix_jobs::client_server::pushrules::GetPushRulesJob::new();
    call(job)
}

fn call_112(_: &Given) -> Call {
    let job = matrix_jobs::client_server::pushrules::GetPushRulesGlobalJob::new();
    call(job)
}

fn call_113(given: &Given) -> Call {
    let job = matrix_jobs::client_server::pushrules::GetPushRuleJob::new(given.get("path.kind"), given.get::<String>("path.ruleId"));
    call(job)
}

fn call_114(given: &Given) -> Call {
    let job = matrix_jobs::client_server::pushrules::DeletePushRuleJob::new(given.get("path.kind"), given.get::<String>("path.ruleId"));
    call(job)
}

fn call_115(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::pushrules::SetPushRuleJob::new(given.get("path.kind"), given.get::<String>("path.ruleId"), given.get("body.actions"));
    if let Some(value) = given.optional::<String>("query.before") {
        job = job.before(value);
    }
    if let Some(value) = given.optional::<String>("query.after") {
        job = job.after(value);
    }
    if let Some(value) = given.optional("body.conditions") {
        job = job.conditions(value);
    }
    if let Some(value) = given.optional::<String>("body.pattern") {
        job = job.pattern(value);
    }
    call(job)
}

fn call_116(given: &Given) -> Call {
    let job = matrix_jobs::client_server::pushrules::IsPushRuleEnabledJob::new(given.get("path.kind"), given.get::<String>("path.ruleId"));
    call(job)
}

fn call_117(given: &Given) -> Call {
    let job = matrix_jobs::client_server::pushrules::SetPushRuleEnabledJob::new(given.get("path.kind"), given.get::<String>("path.ruleId"), given.get("body.enabled"));
    call(job)
}

fn call_118(given: &Given) -> Call {
    let job = matrix_jobs::client_server::pushrules::GetPushRuleActionsJob::new(given.get("path.kind"), given.get::<String>("path.ruleId"));
    call(job)
}

fn call_119(given: &Given) -> Call {
    let job = matrix_jobs::client_server::pushrules::SetPushRuleActionsJob::new(given.get("path.kind"), given.get::<String>("path.ruleId"), given.get("body.actions"));
    call(job)
}

fn call_120(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::read_markers::SetReadMarkerJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"));
    if let Some(value) = given.optional::<matrix_jobs::EventId>("body.m.fully_read") {
        job = job.fully_read(value);
    }
    if let Some(value) = given.optional::<matrix_jobs::EventId>("body.m.read") {
        job = job.read(value);
    }
    if let Some(value) = given.optional::<matrix_jobs::EventId>("body.m.read.private") {
        job = job.read_private(value);
    }
    call(job)
}

fn call_121(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::receipts::PostReceiptJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get("path.receiptType"), given.get::<matrix_jobs::EventId>("path.eventId"));
    if let Some(value) = given.optional::<String>("body.thread_id") {
        job = job.thread_id(value);
    }
    call(job)
}

fn call_122(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::redaction::RedactEventJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::EventId>("path.eventId"));
    if let Some(value) = given.optional::<String>("path.txnId") {
        job = job.txn_id(value);
    }
    if let Some(value) = given.optional::<String>("body.reason") {
        job = job.reason(value);
    }
    call(job)
}

fn call_123(given: &Given) -> Call {
    let job = matrix_jobs::client_server::refresh::RefreshJob::new(given.get::<matrix_jobs::json::Secret>("body.refresh_token"));
    call(job)
}

fn call_124(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::registration::RegisterJob::new();
    if let Some(value) = given.optional("query.kind") {
        job = job.kind(value);
    }
    if let Some(value) = given.optional("body.auth") {
        job = job.auth(value);
    }
    if let Some(value) = given.optional::<String>("body.username") {
        job = job.username(value);
    }
    if let Some(value) = given.optional::<matrix_jobs::json::Secret>("body.password") {
        job = job.password(value);
    }
    if let Some(value) = given.optional::<String>("body.device_id") {
        job = job.device_id(value);
    }
    if let Some(value) = given.optional::<String>("body.initial_device_display_name") {
        job = job.initial_device_display_name(value);
    }
    if let Some(value) = given.optional("body.inhibit_login") {
        job = job.inhibit_login(value);
    }
    if let Some(value) = given.optional("body.refresh_token") {
        job = job.refresh_token(value);
    }
    call(job)
}

fn call_125(given: &Given) -> Call {
    let job = matrix_jobs::client_server::registration::RequestTokenToRegisterEmailJob::new(given.whole());
    call(job)
}

fn call_126(given: &Given) -> Call {
    let job = matrix_jobs::client_server::registration::RequestTokenToRegisterMsisdnJob::new(given.whole());
    call(job)
}

fn call_127(given: &Given) -> Call {
    let job = matrix_jobs::client_server::registration::CheckUsernameAvailabilityJob::new(given.get::<String>("query.username"));
    call(job)
}

fn call_128(given: &Given) -> Call {
    let job = matrix_jobs::client_server::registration_tokens::RegistrationTokenValidityJob::new(given.get::<matrix_jobs::json::Secret>("query.token"));
    call(job)
}

fn call_129(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::relations::GetRelatingEventsJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::EventId>("path.eventId"));
    if let Some(value) = given.optional::<String>("query.from") {
        job = job.from(value);
    }
    if let Some(value) = given.optional::<String>("query.to") {
        job = job.to(value);
    }
    if let Some(value) = given.optional("query.limit") {
        job = job.limit(value);
    }
    if let Some(value) = given.optional("query.dir") {
        job = job.dir(value);
    }
    if let Some(value) = given.optional("query.recurse") {
        job = job.recurse(value);
    }
    call(job)
}

fn call_130(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::relations::GetRelatingEventsWithRelTypeJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::EventId>("path.eventId"), given.get::<String>("path.relType"));
    if let Some(value) = given.optional::<String>("query.from") {
        job = job.from(value);
    }
    if let Some(value) = given.optional::<String>("query.to") {
        job = job.to(value);
    }
    if let Some(value) = given.optional("query.limit") {
        job = job.limit(value);
    }
    if let Some(value) = given.optional("query.dir") {
        job = job.dir(value);
    }
    if let Some(value) = given.optional("query.recurse") {
        job = job.recurse(value);
    }
    call(job)
}

fn call_131(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::relations::GetRelatingEventsWithRelTypeAndEventTypeJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::EventId>("path.eventId"), given.get::<String>("path.relType"), given.get::<String>("path.eventType"));
    if let Some(value) = given.optional::<String>("query.from") {
        job = job.from(value);
    }
    if let Some(value) = given.optional::<String>("query.to") {
        job = job.to(value);
    }
    if let Some(value) = given.optional("query.limit") {
        job = job.limit(value);
    }
    if let Some(value) = given.optional("query.dir") {
        job = job.dir(value);
    }
    if let Some(value) = given.optional("query.recurse") {
        job = job.recurse(value);
    }
    call(job)
}

fn call_132(given: &Given) -> Call {
    let job = matrix_jobs::client_server::report_content::ReportRoomJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<String>("body.reason"));
    call(job)
}

fn call_133(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::report_content::ReportEventJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::EventId>("path.eventId"));
    if let Some(value) = given.optional::<String>("body.reason") {
        job = job.reason(value);
    }
    call(job)
}

fn call_134(given: &Given) -> Call {
    let job = matrix_jobs::client_server::report_content::ReportUserJob::new(given.get::<matrix_jobs::UserId>("path.userId"), given.get::<String>("body.reason"));
    call(job)
}

fn call_135(given: &Given) -> Call {
    let job = matrix_jobs::client_server::room_event_by_timestamp::GetEventByTimestampJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.time("query.ts").unwrap(), given.get("query.dir"));
    call(job)
}

fn call_136(given: &Given) -> Call {
    let job = matrix_jobs::client_server::room_initial_sync::RoomInitialSyncJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"));
    call(job)
}

fn call_137(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::room_send::SendMessageJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<String>("path.eventType"), given.whole::<serde_json::Value>());
    if let Some(value) = given.optional::<String>("path.txnId") {
        job = job.txn_id(value);
    }
    call(job)
}

fn call_138(given: &Given) -> Call {
    let job = matrix_jobs::client_server::room_state::SetRoomStateWithKeyJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<String>("path.eventType"), given.get::<String>("path.stateKey"), given.whole::<serde_json::Value>());
    call(job)
}

fn call_139(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::room_summary::GetRoomSummaryJob::new(given.get::<matrix_jobs::RoomOrAliasId>("path.roomIdOrAlias"));
    if let Some(value) = given.optional::<Vec<matrix_jobs::ServerName>>("query.via") {
        job = job.via(value);
    }
    call(job)
}

fn call_140(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::room_upgrades::UpgradeRoomJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<String>("body.new_version"));
    if let Some(value) = given.optional::<Vec<matrix_jobs::UserId>>("body.additional_creators") {
        job = job.additional_creators(value);
    }
    call(job)
}

fn call_141(given: &Given) -> Call {
    let job = matrix_jobs::client_server::rooms::GetOneRoomEventJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::EventId>("path.eventId"));
    call(job)
}

fn call_142(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::rooms::GetRoomStateWithKeyJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<String>("path.eventType"), given.get::<String>("path.stateKey"));
    if let Some(value) = given.optional("query.format") {
        job = job.format(value);
    }
    call(job)
}

fn call_143(given: &Given) -> Call {
    let job = matrix_jobs::client_server::rooms::GetRoomStateJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"));
    call(job)
}

fn call_144(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::rooms::GetMembersByRoomJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"));
    if let Some(value) = given.optional::<String>("query.at") {
        job = job.at(value);
    }
    if let Some(value) = given.optional("query.membership") {
        job = job.membership(value);
    }
    if let Some(value) = given.optional("query.not_membership") {
        job = job.not_membership(value);
    }
    call(job)
}

fn call_145(given: &Given) -> Call {
    let job = matrix_jobs::client_server::rooms::GetJoinedMembersByRoomJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"));
    call(job)
}

fn call_146(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::search::SearchJob::new(given.get("body.search_categories"));
    if let Some(value) = given.optional::<String>("query.next_batch") {
        job = job.next_batch(value);
    }
    call(job)
}

fn call_147(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::space_hierarchy::GetSpaceHierarchyJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"));
    if let Some(value) = given.optional("query.suggested_only") {
        job = job.suggested_only(value);
    }
    if let Some(value) = given.optional("query.limit") {
        job = job.limit(value);
    }
    if let Some(value) = given.optional("query.max_depth") {
        job = job.max_depth(value);
    }
    if let Some(value) = given.optional::<String>("query.from") {
        job = job.from(value);
    }
    call(job)
}

fn call_148(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::sso_login_redirect::RedirectToSsoJob::new(given.get::<String>("query.redirectUrl"));
    if let Some(value) = given.optional("query.action") {
        job = job.action(value);
    }
    call(job)
}

fn call_149(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::sso_login_redirect::RedirectToIdPJob::new(given.get::<String>("path.idpId"), given.get::<String>("query.redirectUrl"));
    if let Some(value) = given.optional("query.action") {
        job = job.action(value);
    }
    call(job)
}

fn call_150(_: &Given) -> Call {
    let job = matrix_jobs::client_server::support::GetWellknownSupportJob::new();
    call(job)
}

fn call_151(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::sync::SyncJob::new();
    if let Some(value) = given.optional::<String>("query.filter") {
        job = job.filter(value);
    }
    if let Some(value) = given.optional::<String>("query.since") {
        job = job.since(value);
    }
    if let Some(value) = given.optional("query.full_state") {
        job = job.full_state(value);
    }
    if let Some(value) = given.optional("query.set_presence") {
        job = job.set_presence(value);
    }
    if let Some(value) = given.span("query.timeout") {
        job = job.timeout(value);
    }
    if let Some(value) = given.optional("query.use_state_after") {
        job = job.use_state_after(value);
    }
    call(job)
}

fn call_152(given: &Given) -> Call {
    let job = matrix_jobs::client_server::tags::GetRoomTagsJob::new(given.get::<matrix_jobs::UserId>("path.userId"), given.get::<matrix_jobs::RoomId>("path.roomId"));
    call(job)
}

fn call_153(given: &Given) -> Call {
    let job = matrix_jobs::client_server::tags::SetRoomTagJob::new(given.get::<matrix_jobs::UserId>("path.userId"), given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<String>("path.tag"), given.whole());
    call(job)
}

fn call_154(given: &Given) -> Call {
    let job = matrix_jobs::client_server::tags::DeleteRoomTagJob::new(given.get::<matrix_jobs::UserId>("path.userId"), given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<String>("path.tag"));
    call(job)
}

fn call_155(_: &Given) -> Call {
    let job = matrix_jobs::client_server::third_party_lookup::GetProtocolsJob::new();
    call(job)
}

fn call_156(given: &Given) -> Call {
    let job = matrix_jobs::client_server::third_party_lookup::GetProtocolMetadataJob::new(given.get::<String>("path.protocol"));
    call(job)
}

fn call_157(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::third_party_lookup::QueryLocationByProtocolJob::new(given.get::<String>("path.protocol"));
    if let Some(value) = given.optional::<matrix_jobs::json::Map<_, _>>("query.fields") {
        job = job.fields(value);
    }
    call(job)
}

fn call_158(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::third_party_lookup::QueryUserByProtocolJob::new(given.get::<String>("path.protocol"));
    if let Some(value) = given.optional::<matrix_jobs::json::Map<_, _>>("query.fields") {
        job = job.fields(value);
    }
    call(job)
}

fn call_159(given: &Given) -> Call {
    let job = matrix_jobs::client_server::third_party_lookup::QueryLocationByAliasJob::new(given.get::<matrix_jobs::RoomAliasId>("query.alias"));
    call(job)
}

fn call_160(given: &Given) -> Call {
    let job = matrix_jobs::client_server::third_party_lookup::QueryUserByIdJob::new(given.get::<matrix_jobs::UserId>("query.userid"));
    call(job)
}

fn call_161(given: &Given) -> Call {
    let job = matrix_jobs::client_server::third_party_membership::InviteByThreepidJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.whole());
    call(job)
}

fn call_162(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::threads_list::GetThreadRootsJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"));
    if let Some(value) = given.optional("query.include") {
        job = job.include(value);
    }
    if let Some(value) = given.optional("query.limit") {
        job = job.limit(value);
    }
    if let Some(value) = given.optional::<String>("query.from") {
        job = job.from(value);
    }
    call(job)
}

fn call_163(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::to_device::SendToDeviceJob::new(given.get::<String>("path.eventType"), given.get::<std::collections::BTreeMap<matrix_jobs::UserId, std::collections::BTreeMap<String, serde_json::Value>>>("body.messages"));
    if let Some(value) = given.optional::<String>("path.txnId") {
        job = job.txn_id(value);
    }
    call(job)
}

fn call_164(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::typing::SetTypingJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::UserId>("path.userId"), given.get("body.typing"));
    if let Some(value) = given.span("body.timeout") {
        job = job.timeout(value);
    }
    call(job)
}

fn call_165(given: &Given) -> Call {
    let mut job = matrix_jobs::client_server::users::SearchUserDirectoryJob::new(given.get::<String>("body.search_term"));
    if let Some(value) = given.optional("body.limit") {
        job = job.limit(value);
    }
    call(job)
}

fn call_166(_: &Given) -> Call {
    let job = matrix_jobs::client_server::versions::GetVersionsJob::new();
    call(job)
}

fn call_167(_: &Given) -> Call {
    let job = matrix_jobs::client_server::voip::GetTurnServerJob::new();
    call(job)
}

fn call_168(_: &Given) -> Call {
    let job = matrix_jobs::client_server::wellknown::GetWellknownJob::new();
    call(job)
}

fn call_169(_: &Given) -> Call {
    let job = matrix_jobs::client_server::whoami::GetTokenOwnerJob::new();
    call(job)
}

fn call_170(given: &Given) -> Call {
    let job = matrix_jobs::server_server::backfill::BackfillRoomJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<Vec<String>>("query.v"), given.get("query.limit"));
    call(job)
}

fn call_171(given: &Given) -> Call {
    let mut job = matrix_jobs::server_server::backfill::GetMissingPreviousEventsJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<Vec<String>>("body.earliest_events"), given.get::<Vec<String>>("body.latest_events"));
    if let Some(value) = given.optional("body.limit") {
        job = job.limit(value);
    }
    if let Some(value) = given.optional("body.min_depth") {
        job = job.min_depth(value);
    }
    call(job)
}

fn call_172(given: &Given) -> Call {
    let mut job = matrix_jobs::server_server::content_repository::GetContentJob::new(given.get::<String>("path.mediaId"));
    if let Some(value) = given.span("query.timeout_ms") {
        job = job.timeout_ms(value);
    }
    call(job)
}

fn call_173(given: &Given) -> Call {
    let mut job = matrix_jobs::server_server::content_repository::GetContentThumbnailJob::new(given.get::<String>("path.mediaId"), given.get("query.width"), given.get("query.height"));
    if let Some(value) = given.optional("query.method") {
        job = job.method(value);
    }
    if let Some(value) = given.span("query.timeout_ms") {
        job = job.timeout_ms(value);
    }
    if let Some(value) = given.optional("query.animated") {
        job = job.animated(value);
    }
    call(job)
}

fn call_174(given: &Given) -> Call {
    let job = matrix_jobs::server_server::event_auth::GetEventAuthJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::EventId>("path.eventId"));
    call(job)
}

fn call_175(given: &Given) -> Call {
    let job = matrix_jobs::server_server::events::GetRoomStateJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::EventId>("query.event_id"));
    call(job)
}

fn call_176(given: &Given) -> Call {
    let job = matrix_jobs::server_server::events::GetRoomStateIdsJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::EventId>("query.event_id"));
    call(job)
}

fn call_177(given: &Given) -> Call {
    let job = matrix_jobs::server_server::events::GetEventJob::new(given.get::<matrix_jobs::EventId>("path.eventId"));
    call(job)
}

fn call_178(given: &Given) -> Call {
    let job = matrix_jobs::server_server::events::GetEventByTimestampJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.time("query.ts").unwrap(), given.get("query.dir"));
    call(job)
}

fn call_179(given: &Given) -> Call {
    let job = matrix_jobs::server_server::invites_v1::SendInviteV1Job::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::EventId>("path.eventId"), given.whole::<matrix_jobs::json::JsonObject>());
    call(job)
}

fn call_180(given: &Given) -> Call {
    let mut job = matrix_jobs::server_server::invites_v2::SendInviteV2Job::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::EventId>("path.eventId"), given.get::<String>("body.room_version"), given.get::<matrix_jobs::json::JsonObject>("body.event"));
    if let Some(value) = given.optional("body.invite_room_state") {
        job = job.invite_room_state(value);
    }
    call(job)
}

fn call_181(given: &Given) -> Call {
    let mut job = matrix_jobs::server_server::joins_v1::MakeJoinJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::UserId>("path.userId"));
    if let Some(value) = given.optional::<Vec<String>>("query.ver") {
        job = job.ver(value);
    }
    call(job)
}

fn call_182(given: &Given) -> Call {
    let job = matrix_jobs::server_server::joins_v1::SendJoinV1Job::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::EventId>("path.eventId"), given.whole::<matrix_jobs::json::JsonObject>());
    call(job)
}

fn call_183(given: &Given) -> Call {
    let mut job = matrix_jobs::server_server::joins_v2::SendJoinV2Job::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::EventId>("path.eventId"), given.whole::<matrix_jobs::json::JsonObject>());
    if let Some(value) = given.optional("query.omit_members") {
        job = job.omit_members(value);
    }
    call(job)
}

fn call_184(given: &Given) -> Call {
    let mut job = matrix_jobs::server_server::keys_query::PerspectivesKeyQueryJob::new(given.get::<matrix_jobs::ServerName>("path.serverName"));
    if let Some(value) = given.time("query.minimum_valid_until_ts") {
        job = job.minimum_valid_until_ts(value);
    }
    call(job)
}

fn call_185(given: &Given) -> Call {
    let job = matrix_jobs::server_server::keys_query::BulkPerspectivesKeyQueryJob::new(given.get::<matrix_jobs::json::Map<_, _>>("body.server_keys"));
    call(job)
}

fn call_186(_: &Given) -> Call {
    let job = matrix_jobs::server_server::keys_server::GetServerKeyJob::new();
    call(job)
}

fn call_187(given: &Given) -> Call {
    let job = matrix_jobs::server_server::knocks::MakeKnockJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::UserId>("path.userId"), given.get::<Vec<String>>("query.ver"));
    call(job)
}

fn call_188(given: &Given) -> Call {
    let job = matrix_jobs::server_server::knocks::SendKnockJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::EventId>("path.eventId"), given.whole::<matrix_jobs::json::JsonObject>());
    call(job)
}

fn call_189(given: &Given) -> Call {
    let job = matrix_jobs::server_server::leaving_v1::MakeLeaveJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::UserId>("path.userId"));
    call(job)
}

fn call_190(given: &Given) -> Call {
    let job = matrix_jobs::server_server::leaving_v1::SendLeaveV1Job::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::EventId>("path.eventId"), given.whole::<matrix_jobs::json::JsonObject>());
    call(job)
}

fn call_191(given: &Given) -> Call {
    let job = matrix_jobs::server_server::leaving_v2::SendLeaveV2Job::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.get::<matrix_jobs::EventId>("path.eventId"), given.whole::<matrix_jobs::json::JsonObject>());
    call(job)
}

fn call_192(given: &Given) -> Call {
    let job = matrix_jobs::server_server::openid::ExchangeOpenIdTokenJob::new(given.get::<matrix_jobs::json::Secret>("query.access_token"));
    call(job)
}

fn call_193(given: &Given) -> Call {
    let mut job = matrix_jobs::server_server::public_rooms::GetPublicRoomsJob::new();
    if let Some(value) = given.optional("query.limit") {
        job = job.limit(value);
    }
    if let Some(value) = given.optional::<String>("query.since") {
        job = job.since(value);
    }
    if let Some(value) = given.optional("query.include_all_networks") {
        job = job.include_all_networks(value);
    }
    if let Some(value) = given.optional::<String>("query.third_party_instance_id") {
        job = job.third_party_instance_id(value);
    }
    call(job)
}

fn call_194(given: &Given) -> Call {
    let mut job = matrix_jobs::server_server::public_rooms::QueryPublicRoomsJob::new();
    if let Some(value) = given.optional("body.limit") {
        job = job.limit(value);
    }
    if let Some(value) = given.optional::<String>("body.since") {
        job = job.since(value);
    }
    if let Some(value) = given.optional("body.filter") {
        job = job.filter(value);
    }
    if let Some(value) = given.optional("body.include_all_networks") {
        job = job.include_all_networks(value);
    }
    if let Some(value) = given.optional::<String>("body.third_party_instance_id") {
        job = job.third_party_instance_id(value);
    }
    call(job)
}

fn call_195(given: &Given) -> Call {
    let job = matrix_jobs::server_server::query::QueryInfoJob::new(given.get::<String>("path.queryType"));
    call(job)
}

fn call_196(given: &Given) -> Call {
    let job = matrix_jobs::server_server::query::QueryRoomDirectoryJob::new(given.get::<matrix_jobs::RoomAliasId>("query.room_alias"));
    call(job)
}

fn call_197(given: &Given) -> Call {
    let mut job = matrix_jobs::server_server::query::QueryProfileJob::new(given.get::<matrix_jobs::UserId>("query.user_id"));
    if let Some(value) = given.optional::<String>("query.field") {
        job = job.field(value);
    }
    call(job)
}

fn call_198(given: &Given) -> Call {
    let job = matrix_jobs::server_server::room_policy::AskPolicyServerToSignJob::new(given.whole::<matrix_jobs::json::JsonObject>());
    call(job)
}

fn call_199(given: &Given) -> Call {
    let mut job = matrix_jobs::server_server::space_hierarchy::GetSpaceHierarchyJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"));
    if let Some(value) = given.optional("query.suggested_only") {
        job = job.suggested_only(value);
    }
    call(job)
}

fn call_200(given: &Given) -> Call {
    let job = matrix_jobs::server_server::third_party_invite::ExchangeThirdPartyInviteJob::new(given.get::<matrix_jobs::RoomId>("path.roomId"), given.whole());
    call(job)
}

fn call_201(given: &Given) -> Call {
    let job = matrix_jobs::server_server::third_party_invite::OnBindThirdPartyIdentifierJob::new(given.get::<String>("body.medium"), given.get::<String>("body.address"), given.get::<matrix_jobs::UserId>("body.mxid"), given.get("body.invites"));
    call(job)
}

fn call_202(given: &Given) -> Call {
    let mut job = matrix_jobs::server_server::transactions::SendTransactionJob::new(given.get::<matrix_jobs::ServerName>("body.origin"), given.time("body.origin_server_ts").unwrap(), given.get("body.pdus"));
    if let Some(value) = given.optional::<String>("path.txnId") {
        job = job.txn_id(value);
    }
    if let Some(value) = given.optional("body.edus") {
        job = job.edus(value);
    }
    call(job)
}

fn call_203(given: &Given) -> Call {
    let job = matrix_jobs::server_server::user_devices::GetUserDevicesJob::new(given.get::<matrix_jobs::UserId>("path.userId"));
    call(job)
}

fn call_204(given: &Given) -> Call {
    let job = matrix_jobs::server_server::user_keys::ClaimUserEncryptionKeysJob::new(given.get::<matrix_jobs::json::Map<_, _>>("body.one_time_keys"));
    call(job)
}

fn call_205(given: &Given) -> Call {
    let job = matrix_jobs::server_server::user_keys::QueryUserEncryptionKeysJob::new(given.get::<matrix_jobs::json::Map<_, _>>("body.device_keys"));
    call(job)
}

fn call_206(_: &Given) -> Call {
    let job = matrix_jobs::server_server::version::GetVersionJob::new();
    call(job)
}

fn call_207(_: &Given) -> Call {
    let job = matrix_jobs::server_server::wellknown::GetWellKnownJob::new();
    call(job)
}

fn call_208(given: &Given) -> Call {
    let job = matrix_jobs::identity::v2_associations::GetValidatedThreepidV2Job::new(given.get::<String>("query.sid"), given.get::<matrix_jobs::json::Secret>("query.client_secret"));
    call(job)
}

fn call_209(given: &Given) -> Call {
    let job = matrix_jobs::identity::v2_associations::BindV2Job::new(given.get::<String>("body.sid"), given.get::<matrix_jobs::json::Secret>("body.client_secret"), given.get::<matrix_jobs::UserId>("body.mxid"));
    call(job)
}

fn call_210(given: &Given) -> Call {
    let mut job = matrix_jobs::identity::v2_associations::UnbindV2Job::new(given.get::<matrix_jobs::UserId>("body.mxid"), given.get("body.threepid"));
    if let Some(value) = given.optional::<String>("body.sid") {
        job = job.sid(value);
    }
    if let Some(value) = given.optional::<matrix_jobs::json::Secret>("body.client_secret") {
        job = job.client_secret(value);
    }
    call(job)
}

fn call_211(given: &Given) -> Call {
    let job = matrix_jobs::identity::v2_auth::RegisterAccountJob::new(given.whole());
    call(job)
}

fn call_212(_: &Given) -> Call {
    let job = matrix_jobs::identity::v2_auth::GetAccountJob::new();
    call(job)
}

fn call_213(_: &Given) -> Call {
    let job = matrix_jobs::identity::v2_auth::LogoutJob::new();
    call(job)
}

fn call_214(given: &Given) -> Call {
    let job = matrix_jobs::identity::v2_email_associations::EmailRequestTokenV2Job::new(given.whole());
    call(job)
}

fn call_215(given: &Given) -> Call {
    let job = matrix_jobs::identity::v2_email_associations::EmailSubmitTokenPostV2Job::new(given.get::<String>("body.sid"), given.get::<matrix_jobs::json::Secret>("body.client_secret"), given.get::<matrix_jobs::json::Secret>("body.token"));
    call(job)
}

fn call_216(given: &Given) -> Call {
    let job = matrix_jobs::identity::v2_email_associations::EmailSubmitTokenGetV2Job::new(given.get::<String>("query.sid"), given.get::<matrix_jobs::json::Secret>("query.client_secret"), given.get::<matrix_jobs::json::Secret>("query.token"));
    call(job)
}

fn call_217(given: &Given) -> Call {
    let job = matrix_jobs::identity::v2_invitation_signing::BlindlySignStuffV2Job::new(given.get::<matrix_jobs::UserId>("body.mxid"), given.get::<matrix_jobs::json::Secret>("body.token"), given.get::<matrix_jobs::json::Secret>("body.private_key"));
    call(job)
}

fn call_218(_: &Given) -> Call {
    let job = matrix_jobs::identity::v2_lookup::GetHashDetailsJob::new();
    call(job)
}

fn call_219(given: &Given) -> Call {
    let job = matrix_jobs::identity::v2_lookup::LookupUsersV2Job::new(given.get::<String>("body.algorithm"), given.get::<String>("body.pepper"), given.get::<Vec<String>>("body.addresses"));
    call(job)
}

fn call_220(given: &Given) -> Call {
    let job = matrix_jobs::identity::v2_phone_associations::MsisdnRequestTokenV2Job::new(given.whole());
    call(job)
}

fn call_221(given: &Given) -> Call {
    let job = matrix_jobs::identity::v2_phone_associations::MsisdnSubmitTokenPostV2Job::new(given.get::<String>("body.sid"), given.get::<matrix_jobs::json::Secret>("body.client_secret"), given.get::<matrix_jobs::json::Secret>("body.token"));
    call(job)
}

fn call_222(given: &Given) -> Call {
    let job = matrix_jobs::identity::v2_phone_associations::MsisdnSubmitTokenGetV2Job::new(given.get::<String>("query.sid"), given.get::<matrix_jobs::json::Secret>("query.client_secret"), given.get::<matrix_jobs::json::Secret>("query.token"));
    call(job)
}

fn call_223(_: &Given) -> Call {
    let job = matrix_jobs::identity::v2_ping::PingV2Job::new();
    call(job)
}

fn call_224(given: &Given) -> Call {
    let job = matrix_jobs::identity::v2_pubkey::GetPubKeyV2Job::new(given.get::<String>("path.keyId"));
    call(job)
}

fn call_225(given: &Given) -> Call {
    let job = matrix_jobs::identity::v2_pubkey::IsPubKeyValidV2Job::new(given.get::<String>("query.public_key"));
    call(job)
}

fn call_226(given: &Given) -> Call {
    let job = matrix_jobs::identity::v2_pubkey::IsEphemeralPubKeyValidV2Job::new(given.get::<String>("query.public_key"));
    call(job)
}

fn call_227(given: &Given) -> Call {
    let mut job = matrix_jobs::identity::v2_store_invite::StoreInviteV2Job::new(given.get::<String>("body.medium"), given.get::<String>("body.address"), given.get::<matrix_jobs::RoomId>("body.room_id"), given.get::<matrix_jobs::UserId>("body.sender"));
    if let Some(value) = given.optional::<matrix_jobs::RoomAliasId>("body.room_alias") {
        job = job.room_alias(value);
    }
    if let Some(value) = given.optional::<matrix_jobs::MxcUri>("body.room_avatar_url") {
        job = job.room_avatar_url(value);
    }
    if let Some(value) = given.optional::<String>("body.room_join_rules") {
        job = job.room_join_rules(value);
    }
    if let Some(value) = given.optional::<String>("body.room_name") {
        job = job.room_name(value);
    }
    if let Some(value) = given.optional::<String>("body.sender_display_name") {
        job = job.sender_display_name(value);
    }
    if let Some(value) = given.optional::<matrix_jobs::MxcUri>("body.sender_avatar_url") {
        job = job.sender_avatar_url(value);
    }
    if let Some(value) = given.optional::<String>("body.room_type") {
        job = job.room_type(value);
    }
    call(job)
}

fn call_228(_: &Given) -> Call {
    let job = matrix_jobs::identity::v2_terms::GetTermsJob::new();
    call(job)
}

fn call_229(given: &Given) -> Call {
    let job = matrix_jobs::identity::v2_terms::AgreeToTermsJob::new(given.get::<Vec<String>>("body.user_accepts"));
    call(job)
}

fn call_230(_: &Given) -> Call {
    let job = matrix_jobs::identity::versions::GetVersionsJob::new();
    call(job)
}

fn call_231(given: &Given) -> Call {
    let mut job = matrix_jobs::application_service::ping::PingJob::new();
    if let Some(value) = given.optional::<String>("body.transaction_id") {
        job = job.transaction_id(value);
    }
    call(job)
}

fn call_232(given: &Given) -> Call {
    let job = matrix_jobs::application_service::protocols::GetProtocolMetadataJob::new(given.get::<String>("path.protocol"));
    call(job)
}

fn call_233(given: &Given) -> Call {
    let mut job = matrix_jobs::application_service::protocols::QueryUserByProtocolJob::new(given.get::<String>("path.protocol"));
    if let Some(value) = given.optional::<matrix_jobs::json::Map<_, _>>("query.fields") {
        job = job.fields(value);
    }
    call(job)
}

fn call_234(given: &Given) -> Call {
    let mut job = matrix_jobs::application_service::protocols::QueryLocationByProtocolJob::new(given.get::<String>("path.protocol"));
    if let Some(value) = given.optional::<matrix_jobs::json::Map<_, _>>("query.fields") {
        job = job.fields(value);
    }
    call(job)
}

fn call_235(given: &Given) -> Call {
    let mut job = matrix_jobs::application_service::protocols::QueryLocationByAliasJob::new();
    if let Some(value) = given.optional::<matrix_jobs::RoomAliasId>("query.alias") {
        job = job.alias(value);
    }
    call(job)
}

fn call_236(given: &Given) -> Call {
    let mut job = matrix_jobs::application_service::protocols::QueryThirdpartyUserByIdJob::new();
    if let Some(value) = given.optional::<matrix_jobs::UserId>("query.userid") {
        job = job.userid(value);
    }
    call(job)
}

fn call_237(given: &Given) -> Call {
    let job = matrix_jobs::application_service::query_room::QueryRoomByAliasJob::new(given.get::<matrix_jobs::RoomAliasId>("path.roomAlias"));
    call(job)
}

fn call_238(given: &Given) -> Call {
    let job = matrix_jobs::application_service::query_user::QueryUserByIdJob::new(given.get::<matrix_jobs::UserId>("path.userId"));
    call(job)
}

fn call_239(given: &Given) -> Call {
    let mut job = matrix_jobs::application_service::transactions::SendTransactionJob::new(given.get("body.events"));
    if let Some(value) = given.optional::<String>("path.txnId") {
        job = job.txn_id(value);
    }
    if let Some(value) = given.optional("body.ephemeral") {
        job = job.ephemeral(value);
    }
    call(job)
}

fn call_240(given: &Given) -> Call {
    let job = matrix_jobs::push_gateway::push_notifier::NotifyJob::new(given.get("body.notification"));
    call(job)
}
