"""A client of matrix-nio: logs in, syncs, sends, reads and logs out at the homeserver whose URL it is given, and prints what it
got, a JSON object."""
import asyncio
import json
import sys

import nio


async def main(url):
    client = nio.AsyncClient(url, "@bob:example.org")
    got = {"login": str(await client.login("sesame", device_name="peer"))}
    received = []
    client.add_event_callback(lambda room, event: received.append([room.display_name, event.body]), nio.RoomMessageText)
    await client.sync(timeout=0, full_state=True)
    room = next(iter(client.rooms))
    message = {"msgtype": "m.text", "body": "Hello from nio"}
    sent = await client.room_send(room, "m.room.message", message)
    got["sent"] = sent.event_id
    await client.sync(timeout=30000, since=client.next_batch)
    got["received"] = received
    history = await client.room_messages(room, client.next_batch, limit=5)
    got["history"] = [event.body for event in history.chunk]
    await client.room_typing(room, True, timeout=5000)
    await client.room_read_markers(room, sent.event_id, sent.event_id)
    await client.room_redact(room, sent.event_id, reason="too late")
    got["display_name"] = type(await client.set_displayname("Bob")).__name__
    got["logout"] = type(await client.logout()).__name__
    await client.close()
    print(json.dumps(got))


asyncio.run(main(sys.argv[1]))
