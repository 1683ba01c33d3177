"""Every request that a client of matrix-nio can make without encryption, at the homeserver whose URL it is given."""
import asyncio
import io
import json
import sys

import nio
from nio.api import PushRuleKind, RoomPreset

ROOM, EVENT, ALIAS, USER = "!r:example.org", "$e", "#a:example.org", "@alice:example.org"
FILTER = {"room": {"timeline": {"limit": 5}}}


def calls(client):
    yield client.room_create(
        name="N", topic="T", alias="a", invite=[USER], is_direct=True, preset=RoomPreset.private_chat, room_version="11",
        initial_state=[{"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}],
        power_level_override={"events_default": 0}, space=True, predecessor={"room_id": ROOM, "event_id": EVENT},
    )
    yield client.sync(sync_filter=FILTER, since="s", full_state=True, set_presence="offline")
    yield client.upload_filter(room=FILTER["room"], event_fields=["type"])
    yield client.join(ALIAS)
    yield client.room_invite(ROOM, USER)
    yield client.room_kick(ROOM, USER, "reason")
    yield client.room_ban(ROOM, USER, "reason")
    yield client.room_unban(ROOM, USER)
    yield client.room_knock(ROOM, "reason")
    yield client.room_leave(ROOM)
    yield client.room_forget(ROOM)
    yield client.room_get_event(ROOM, EVENT)
    yield client.room_get_state(ROOM)
    yield client.room_get_state_event(ROOM, "m.room.name")
    yield client.room_get_state_event(ROOM, "m.room.member", USER)
    yield client.room_put_state(ROOM, "m.room.name", {"name": "N"})
    yield client.room_put_state(ROOM, "m.space.child", {"via": ["example.org"]}, ROOM)
    yield client.room_context(ROOM, EVENT, limit=3)
    yield client.room_messages(ROOM, "s", "e", limit=3, message_filter=FILTER["room"]["timeline"])
    yield client.room_messages(ROOM)
    yield client.room_typing(ROOM, True)
    yield client.room_typing(ROOM, False)
    yield client.room_read_markers(ROOM, EVENT, EVENT, EVENT)
    yield client.update_receipt_marker(ROOM, EVENT)
    yield client.update_receipt_marker(ROOM, EVENT, thread_id=None)
    yield client.room_redact(ROOM, EVENT, "reason")
    yield client.room_put_alias(ALIAS, ROOM)
    yield client.room_resolve_alias(ALIAS)
    yield client.room_delete_alias(ALIAS)
    yield client.room_get_visibility(ROOM)
    yield client.list_public_rooms(limit=5, server="example.org", since="s", filter_generic_search_term="x", filter_room_types=[None])
    yield client.joined_members(ROOM)
    yield client.joined_rooms()
    yield client.list_direct_rooms()
    yield client.space_get_hierarchy(ROOM, from_page="p", limit=5, max_depth=2, suggested_only=True)
    yield client.upload(io.BytesIO(b"file"), "text/plain", "a.txt", filesize=4)
    yield client.download("mxc://example.org/media")
    yield client.thumbnail("example.org", "media", 32, 32)
    yield client.content_repository_config()
    yield client.get_profile(USER)
    yield client.get_displayname(USER)
    yield client.get_avatar(USER)
    yield client.set_displayname("Bob")
    yield client.set_avatar("mxc://example.org/media")
    yield client.get_presence(USER)
    yield client.set_presence("online", "here")
    yield client.devices()
    yield client.update_device("D", {"display_name": "Mine"})
    yield client.delete_devices(["D"], {"type": "m.login.password", "user": USER, "password": "x"})
    yield client.set_pushrule("global", PushRuleKind.content, "r", pattern="x")
    yield client.set_pushrule("global", PushRuleKind.override, "r", before="a", conditions=[])
    yield client.set_pushrule_actions("global", PushRuleKind.content, "r", [])
    yield client.enable_pushrule("global", PushRuleKind.content, "r", False)
    yield client.delete_pushrule("global", PushRuleKind.content, "r")
    yield client.to_device(nio.ToDeviceMessage("m.dummy", USER, "D", {}))
    yield client.get_openid_token(USER)
    yield client.whoami()
    yield client.login_info()
    yield client.discovery_info()
    yield client.login(token="token")
    yield client.register("bob", "sesame", "peer")
    yield client.register_with_token("bob", "sesame", "token")
    yield client.logout(all_devices=True)


async def main(url):
    client = nio.AsyncClient(url, "@bob:example.org", config=nio.AsyncClientConfig(max_limit_exceeded=0, max_timeouts=0))
    done = {}
    for call in calls(client):
        name = call.__name__
        client.restore_login("@bob:example.org", "D", "open")
        try:
            done[name] = type(await asyncio.wait_for(call, 10)).__name__
        except Exception as error:  # What it makes of a 404 is its own business.
            done[name] = repr(error)
    await client.close()
    print(json.dumps(done))


asyncio.run(main(sys.argv[1]))
