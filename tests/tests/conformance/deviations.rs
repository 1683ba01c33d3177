//! Where the generated code is meant to differ from the definitions, and why: each deviation with its reason.

pub const FACTS: &[(&str, &str)] = &[
    (
        "client-server/getContent: access: optional is defined, none generated",
        "Public media, which shared caches keep only for requests without a token.",
    ),
    (
        "client-server/getContentOverrideName: access: optional is defined, none generated",
        "Public media, which shared caches keep only for requests without a token.",
    ),
    (
        "client-server/getContentThumbnail: access: optional is defined, none generated",
        "Public media, which shared caches keep only for requests without a token.",
    ),
    (
        "client-server/getRoomSummary: access: undefined signedRequest is defined, optional generated",
        "No client signs requests; the prose says that the access token is optional.",
    ),
    (
        "client-server/requestTokenToResetPasswordEmail: access: optional is defined, none generated",
        "Whoever has forgotten a password has no session.",
    ),
    (
        "client-server/requestTokenToResetPasswordMSISDN: access: optional is defined, none generated",
        "Whoever has forgotten a password has no session.",
    ),
    (
        "client-server/uploadCrossSigningKeys: interactive: false is defined, true generated",
        "The body takes `auth`, and only the prose says what for.",
    ),
    ("identity/registerAccount: access: optional is defined, none generated", "It makes the access token."),
    (
        "server-server/getEventByTimestamp: access: undefined accessToken is defined, signed generated",
        "Servers sign their requests; no access token exists between them.",
    ),
    (
        r#"server-server/queryInfo: content types: [] is defined, ["application/json"] generated"#,
        "Its response is JSON of which nothing is defined.",
    ),
];

pub const INPUTS: &[(&str, &str)] = &[
    (
        r#"client-server/defineFilter: arguments: ["userid", "syncfilter"] are defined, ["userid", "content"] generated"#,
        "The reference is inside an `allOf`, so that the argument has no name from it.",
    ),
    (
        "client-server/getEventContext: setters: filterjson is not defined",
        "The text is a filter as JSON; this sets it from one.",
    ),
    (
        "client-server/getRoomEvents: setters: filterjson is not defined",
        "The text is a filter as JSON; this sets it from one.",
    ),
    (
        "client-server/register: setters: guestaccesstoken is not defined",
        "Only the prose of guest access has it.",
    ),
    (
        "client-server/register: setters: type is not defined",
        "Only the prose of the application service API has it.",
    ),
    (
        r#"client-server/setProfileField: arguments: ["userid", "keyname", "content"] are defined, ["userid", "keyname", "value"] generated"#,
        "The body's one property is called what the path says; the argument is its value.",
    ),
    (
        "client-server/sync: setters: filterjson is not defined",
        "The text may be a filter as JSON; this sets it from one.",
    ),
    (
        r#"server-server/exchangeThirdPartyInvite: arguments: ["roomid", "type", "bodyroomid", "sender", "statekey", "content"] are defined, ["roomid", "content"] generated"#,
        "The body is an event, which is one value.",
    ),
    (
        "server-server/queryInfo: setters: arguments is not defined",
        "The arguments of a query are not declared.",
    ),
    (
        r#"server-server/askPolicyServerToSign: arguments: ["content"] are defined, ["event"] generated"#,
        "An overlay says that the body is an event.",
    ),
    (
        r#"server-server/sendInviteV1: arguments: ["roomid", "eventid", "sender", "origin", "originserverts", "type", "statekey", "content"] are defined, ["roomid", "eventid", "event"] generated"#,
        "The event is one value: its properties depend on the room's version, and all of them are signed.",
    ),
    (
        "server-server/sendInviteV1: setters: unsigned is missing",
        "The event is one value: its properties depend on the room's version, and all of them are signed.",
    ),
    (
        r#"server-server/sendJoinV1: arguments: ["roomid", "eventid", "sender", "origin", "originserverts", "type", "statekey", "content"] are defined, ["roomid", "eventid", "event"] generated"#,
        "The event is one value: its properties depend on the room's version, and all of them are signed.",
    ),
    (
        r#"server-server/sendLeaveV1: arguments: ["roomid", "eventid", "sender", "origin", "originserverts", "type", "statekey", "content", "depth"] are defined, ["roomid", "eventid", "event"] generated"#,
        "The event is one value: its properties depend on the room's version, and all of them are signed.",
    ),
    (
        r#"server-server/sendJoinV2: arguments: ["roomid", "eventid", "sender", "origin", "originserverts", "type", "statekey", "content"] are defined, ["roomid", "eventid", "event"] generated"#,
        "The event is one value: its properties depend on the room's version, and all of them are signed.",
    ),
    (
        r#"server-server/sendKnock: arguments: ["roomid", "eventid", "sender", "origin", "originserverts", "type", "statekey", "content"] are defined, ["roomid", "eventid", "event"] generated"#,
        "The event is one value: its properties depend on the room's version, and all of them are signed.",
    ),
    (
        r#"server-server/sendLeaveV2: arguments: ["roomid", "eventid", "sender", "origin", "originserverts", "type", "statekey", "content", "depth"] are defined, ["roomid", "eventid", "event"] generated"#,
        "The event is one value: its properties depend on the room's version, and all of them are signed.",
    ),
];

pub const TYPES: &[(&str, &str)] = &[
    (
        "client-server/definitions/push_condition.yaml: objects that a property tells apart, which is not defined",
        "Which kinds of conditions there are is in the prose.",
    ),
    (
        "client-server/definitions/push_rule.yaml.actions: a type that an overlay defines",
        "What an action can be is in the prose.",
    ),
    (
        "client-server/getNotifications response.notifications[].actions: a type that an overlay defines",
        "What an action can be is in the prose.",
    ),
    (
        "client-server/getPushRuleActions response.actions: a type that an overlay defines",
        "What an action can be is in the prose.",
    ),
    (
        "client-server/setPushRule body.actions: a type that an overlay defines",
        "What an action can be is in the prose.",
    ),
    (
        "client-server/setPushRuleActions body.actions: a type that an overlay defines",
        "What an action can be is in the prose.",
    ),
    (
        "event-schemas/schema/core-event-schema/event.yaml: room_id is not defined",
        "The prose: to application services, what happens in rooms comes with the room's ID.",
    ),
    (
        "server-server/askPolicyServerToSign body: a type that an overlay defines",
        "A whole event; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/definitions/edu.yaml: objects that a property tells apart, which is not defined",
        "Which kinds of EDUs there are is in the prose; each has a schema that none refers to.",
    ),
    (
        "server-server/definitions/single_pdu_transaction.yaml.pdus[]: a type that an overlay defines",
        "The schema names events between servers by its title only; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/definitions/unlimited_pdu_transaction.yaml.pdus[]: a type that an overlay defines",
        "The schema names events between servers by its title only; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/getEventAuth response.auth_chain[]: a type that an overlay defines",
        "The schema names events between servers by its title only; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/getMissingPreviousEvents response.events[]: a type that an overlay defines",
        "The schema names events between servers by its title only; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/getRoomState response.auth_chain[]: a type that an overlay defines",
        "The schema names events between servers by its title only; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/getRoomState response.pdus[]: a type that an overlay defines",
        "The schema names events between servers by its title only; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/sendInviteV1 body: a type that an overlay defines",
        "A whole event; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/sendInviteV2 body.invite_room_state[]: a type that an overlay defines",
        "The schema names events between servers by its title only; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/sendJoinV1 body: a type that an overlay defines",
        "A whole event; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/sendJoinV1 response[1].auth_chain[]: a type that an overlay defines",
        "The schema names events between servers by its title only; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/sendJoinV1 response[1].state[]: a type that an overlay defines",
        "The schema names events between servers by its title only; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/sendJoinV2 body: a type that an overlay defines",
        "A whole event; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/sendJoinV2 response.auth_chain[]: a type that an overlay defines",
        "The schema names events between servers by its title only; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/sendJoinV2 response.event: a type that an overlay defines",
        "A whole event; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/sendJoinV2 response.state[]: a type that an overlay defines",
        "The schema names events between servers by its title only; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/sendKnock body: a type that an overlay defines",
        "A whole event; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/sendKnock response.knock_room_state[]: a type that an overlay defines",
        "The schema names events between servers by its title only; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/sendLeaveV1 body: a type that an overlay defines",
        "A whole event; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/sendLeaveV2 body: a type that an overlay defines",
        "A whole event; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "server-server/sendTransaction body.pdus[]: a type that an overlay defines",
        "The schema names events between servers by its title only; `Pdu` has what those of all versions of rooms have.",
    ),
    (
        "client-server/search response.search_categories.room_events.groups.*.*.order: {\"integer\"} is defined, number generated",
        "Synapse sends the rank of a group there, which is a fraction.",
    ),
    (
        "event-schemas/schema/core-event-schema/event.yaml: sender is not defined",
        "Presence has a sender beside what all events have; an overlay adds it for events of any type.",
    ),
    (
        "client-server/definitions/cross_signing_key.yaml: keeps all properties, which is not defined",
        "Signed with all its properties, also with those that the definitions don't know.",
    ),
    (
        "client-server/definitions/device_keys.yaml: keeps all properties, which is not defined",
        "Signed with all its properties, also with those that the definitions don't know.",
    ),
    (
        "client-server/definitions/one_time_keys.yaml.*|1: keeps all properties, which is not defined",
        "Signed with all its properties, also with those that the definitions don't know.",
    ),
    (
        "client-server/definitions/third_party_signed.yaml: keeps all properties, which is not defined",
        "Signed with all its properties, also with those that the definitions don't know.",
    ),
    (
        "event-schemas/schema/components/signed_third_party_invite.yaml: keeps all properties, which is not defined",
        "Signed with all its properties, also with those that the definitions don't know.",
    ),
    (
        "identity/bindV2 response: keeps all properties, which is not defined",
        "Signed with all its properties, also with those that the definitions don't know.",
    ),
    (
        "identity/blindlySignStuffV2 response: keeps all properties, which is not defined",
        "Signed with all its properties, also with those that the definitions don't know.",
    ),
    (
        "client-server/getAccountData response: JsonObject is no such response",
        "The definitions say nothing of the object; it is what clients put there.",
    ),
    (
        "client-server/getAccountDataPerRoom response: JsonObject is no such response",
        "The definitions say nothing of the object; it is what clients put there.",
    ),
    (
        "client-server/getRoomStateWithKey response: left open, though something is said about it",
        "Both alternatives are objects; which one comes is the caller's choice by `format`.",
    ),
    (
        r#"client-server/initialSync response.rooms[].membership: {"ban", "invite", "join", "leave"} are defined, {"ban", "invite", "join", "knock", "leave"} generated"#,
        "Older than knocking; servers send `knock` here as everywhere.",
    ),
    (
        "client-server/queryKeys response.device_keys.*.*: keeps all properties, which is not defined",
        "Signed with all its properties, also with those that the definitions don't know.",
    ),
    (
        "client-server/register body: guest_access_token is not defined",
        "Only the prose of guest access has it.",
    ),
    (
        "client-server/register body: type is not defined",
        "Only the prose of the application service API has it.",
    ),
    (
        r#"client-server/roomInitialSync response.membership: {"ban", "invite", "join", "leave"} are defined, {"ban", "invite", "join", "knock", "leave"} generated"#,
        "Older than knocking; servers send `knock` here as everywhere.",
    ),
    (
        "client-server/setProfileField body: left open, though something is said about it",
        "The argument is the value of the body's one property, which may be anything.",
    ),
    (
        "client-server/sync response.device_lists: changed is not defined",
        "Only the prose has it; servers send it.",
    ),
    (
        "client-server/sync response.device_lists: left is not defined",
        "Only the prose has it; servers send it.",
    ),
    (
        "client-server/sync response.to_device: events is not defined",
        "Only the prose has it; servers send it.",
    ),
    (
        "client-server/sync response: device_unused_fallback_key_types is not defined",
        "Only the prose has it; servers send it.",
    ),
    (
        "server-server/askPolicyServerToSign response: JsonObject is no such response",
        "Signatures by server, of whose form only the prose speaks.",
    ),
    (
        "server-server/claimUserEncryptionKeys response.one_time_keys.*.*.*|1: keeps all properties, which is not defined",
        "Signed with all its properties, also with those that the definitions don't know.",
    ),
    (
        "server-server/definitions/invite_event.yaml: keeps all properties, which is not defined",
        "Signed with all its properties, also with those that the definitions don't know.",
    ),
    (
        "server-server/definitions/keys.yaml: keeps all properties, which is not defined",
        "Signed with all its properties, also with those that the definitions don't know.",
    ),
    (
        "server-server/getSpaceHierarchy response.children[]: children_state is not defined",
        "The definition's own example has it, as the prose does.",
    ),
    (
        "server-server/queryInfo response: JsonObject is no such response",
        "What is asked decides on the response, of which nothing is defined.",
    ),
    (
        "server-server/queryUserEncryptionKeys response.device_keys.*.*: keeps all properties, which is not defined",
        "Signed with all its properties, also with those that the definitions don't know.",
    ),
    (
        "server-server/sendInviteV1 response: a tuple of 2 for a list of 2",
        "A status and an event, in this order; the list only looks like many of either.",
    ),
    (
        "server-server/sendJoinV1 response: a tuple of 2 for a list of 2",
        "A status and an object, in this order; the list only looks like many of either.",
    ),
    (
        "server-server/sendLeaveV1 response: a tuple of 2 for a list of 2",
        "A status and an object, in this order; the list only looks like many of either.",
    ),
    (
        "application-service/sendTransaction body: keeps all properties, which is not defined",
        "Encrypted bridges depend on properties with unstable names.",
    ),
    (
        "client-server/definitions/client_event.yaml.unsigned.redacted_because: unparsed, but no event",
        "Its title alone says that it is an event.",
    ),
    (
        "client-server/definitions/client_event.yaml.unsigned: invite_room_state is not defined",
        "Defined for memberships only, which come as any event does.",
    ),
    (
        "client-server/definitions/client_event.yaml.unsigned: knock_room_state is not defined",
        "Defined for memberships only, which come as any event does.",
    ),
    (
        "client-server/definitions/client_event.yaml.unsigned: m.relations is not defined",
        "Only prose defines what servers aggregate.",
    ),
    (
        "client-server/definitions/client_event_without_room_id.yaml.unsigned.redacted_because: unparsed, but no event",
        "Its title alone says that it is an event.",
    ),
    (
        "client-server/definitions/client_event_without_room_id.yaml.unsigned: invite_room_state is not defined",
        "Defined for memberships only, which come as any event does.",
    ),
    (
        "client-server/definitions/client_event_without_room_id.yaml.unsigned: knock_room_state is not defined",
        "Defined for memberships only, which come as any event does.",
    ),
    (
        "client-server/definitions/client_event_without_room_id.yaml.unsigned: m.relations is not defined",
        "Only prose defines what servers aggregate.",
    ),
    (
        "client-server/definitions/client_event.yaml.unsigned: keeps all properties, which is not defined",
        "Servers add data of their own, which is not signed.",
    ),
    (
        "client-server/definitions/client_event_without_room_id.yaml.unsigned: keeps all properties, which is not defined",
        "Servers add data of their own, which is not signed.",
    ),
    (
        "client-server/definitions/push_rule.yaml: keeps all properties, which is not defined",
        "The prose: more properties may be there, depending on the kind of the rule.",
    ),
    (
        "client-server/definitions/tag.yaml: keeps all properties, which is not defined",
        "The prose: extra data for the tag, of which `order` is an example.",
    ),
    (
        "client-server/getAuthMetadata response: keeps all properties, which is not defined",
        "The prose: RFC 8414 and its registry have more properties.",
    ),
    (
        "client-server/getLoginFlows response.flows[]: identity_providers is not defined",
        "A definition that nothing refers to describes the flow of the type `m.login.sso`.",
    ),
    (
        "client-server/getLoginFlows response.flows[]: keeps all properties, which is not defined",
        "Other types of flows have properties of their own.",
    ),
    (
        "client-server/getLoginFlows response.flows[]: oauth_aware_preferred is not defined",
        "A definition that nothing refers to describes the flow of the type `m.login.sso`.",
    ),
    (
        "client-server/getPushers response.pushers[].data: keeps all properties, which is not defined",
        "The prose: clients pass custom data to their push gateway, and all of it is forwarded.",
    ),
    (
        "client-server/getTurnServer response.password: Required is defined, Optional generated",
        "Without a TURN server, homeservers answer `{}`.",
    ),
    (
        "client-server/getTurnServer response.ttl: Required is defined, Optional generated",
        "Without a TURN server, homeservers answer `{}`.",
    ),
    (
        "client-server/getTurnServer response.uris: Required is defined, Optional generated",
        "Without a TURN server, homeservers answer `{}`.",
    ),
    (
        "client-server/getTurnServer response.username: Required is defined, Optional generated",
        "Without a TURN server, homeservers answer `{}`.",
    ),
    (
        "client-server/postPusher body.data: keeps all properties, which is not defined",
        "The prose: clients pass custom data to their push gateway, and all of it is forwarded.",
    ),
    (
        "client-server/queryKeys response.device_keys.*.*.unsigned: keeps all properties, which is not defined",
        "Servers add data of their own, which is not signed.",
    ),
    (
        "client-server/setPushRule body: keeps all properties, which is not defined",
        "The prose: more properties may be there, depending on the kind of the rule.",
    ),
    (
        "identity/storeInviteV2 body: keeps all properties, which is not defined",
        "The prose: any number of other parameters may be sent.",
    ),
    (
        "push-gateway/notify body.notification.devices[].data: keeps all properties, which is not defined",
        "The prose: clients pass custom data to their push gateway, and all of it is forwarded.",
    ),
    (
        "server-server/definitions/invite_event.yaml.content: keeps all properties, which is not defined",
        "The content of an event is signed and sent as a whole, with properties of any name.",
    ),
    (
        "server-server/definitions/invite_event.yaml.origin: Required is defined, Optional generated",
        "Homeservers no longer put `origin` into events.",
    ),
    (
        "server-server/exchangeThirdPartyInvite body.content: keeps all properties, which is not defined",
        "The content of an event is signed and sent as a whole, with properties of any name.",
    ),
    (
        "server-server/makeJoin response.event.content: keeps all properties, which is not defined",
        "The content of an event is signed and sent as a whole, with properties of any name.",
    ),
    (
        "server-server/makeJoin response.event.origin: Required is defined, Optional generated",
        "Homeservers no longer put `origin` into events.",
    ),
    (
        "server-server/makeKnock response.event.content: keeps all properties, which is not defined",
        "The content of an event is signed and sent as a whole, with properties of any name.",
    ),
    (
        "server-server/makeKnock response.event.origin: Required is defined, Optional generated",
        "Homeservers no longer put `origin` into events.",
    ),
    (
        "server-server/makeLeave response.event.content: keeps all properties, which is not defined",
        "The content of an event is signed and sent as a whole, with properties of any name.",
    ),
    (
        "server-server/makeLeave response.event.origin: Required is defined, Optional generated",
        "Homeservers no longer put `origin` into events.",
    ),
    (
        "server-server/queryUserEncryptionKeys response.device_keys.*.*.unsigned: keeps all properties, which is not defined",
        "Servers add data of their own, which is not signed.",
    ),
    (
        "application-service/definitions/protocol.yaml.icon: Required is defined, Optional generated",
        "Homeservers pass on what bridges say, and check no more than that there are `instances`.",
    ),
    (
        "application-service/definitions/protocol_instance.yaml.network_id: Required is defined, Optional generated",
        "Homeservers pass on what bridges say, and check no more than that there are `instances`.",
    ),
    (
        "client-server/deactivateAccount response.id_server_unbind_result: Required is defined, Optional generated",
        "Dendrite answers `{}`.",
    ),
    (
        "client-server/definitions/protocol.yaml.icon: Required is defined, Optional generated",
        "Homeservers pass on what bridges say, and check no more than that there are `instances`.",
    ),
    (
        "client-server/definitions/protocol.yaml.instances[].network_id: Required is defined, Optional generated",
        "Homeservers pass on what bridges say, and check no more than that there are `instances`.",
    ),
    (
        "client-server/delete3pidFromAccount response.id_server_unbind_result: Required is defined, Optional generated",
        "Dendrite answers `{}`.",
    ),
    (
        "client-server/getAuthMetadata response.code_challenge_methods_supported: Required is defined, Optional generated",
        "Optional by RFC 8414, and homeservers pass on what the authorisation server says.",
    ),
    (
        "client-server/getAuthMetadata response.grant_types_supported: Required is defined, Optional generated",
        "Optional by RFC 8414, and homeservers pass on what the authorisation server says.",
    ),
    (
        "client-server/getAuthMetadata response.registration_endpoint: Required is defined, Optional generated",
        "Optional by RFC 8414, and homeservers pass on what the authorisation server says.",
    ),
    (
        "client-server/getAuthMetadata response.response_modes_supported: Required is defined, Optional generated",
        "Optional by RFC 8414, and homeservers pass on what the authorisation server says.",
    ),
    (
        "client-server/getAuthMetadata response.revocation_endpoint: Required is defined, Optional generated",
        "Optional by RFC 8414, and homeservers pass on what the authorisation server says.",
    ),
    (
        "client-server/unbind3pidFromAccount response.id_server_unbind_result: Required is defined, Optional generated",
        "Dendrite answers `{}`.",
    ),
    (
        "server-server/getUserDevices response.devices[].keys: Required is defined, Optional generated",
        "Synapse lists devices that have no keys yet, without the property.",
    ),
];
