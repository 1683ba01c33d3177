"""An application service of mautrix: prints its port, then the ID of each event that it is sent."""
import asyncio
import logging
import socket

from mautrix.appservice import AppService
from mautrix.appservice.state_store import FileASStateStore
import tempfile


async def main():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    store = FileASStateStore(path=tempfile.mktemp(suffix=".json"), binary=False)

    async def found(name):
        return {"known": True} if "known" in name else None

    service = AppService(
        server="http://127.0.0.1:9", domain="example.org", as_token="as", hs_token="sesame",
        bot_localpart="bot", id="peer", query_user=found, query_alias=found, state_store=store,
        ephemeral_events=True, encryption_events=True, log=logging.getLogger("peer"),
    )

    @service.matrix_event_handler
    async def received(event):
        print(getattr(event, "event_id", None) or event.type, flush=True)

    await service.start("127.0.0.1", port)
    print(port, flush=True)
    await asyncio.Event().wait()


asyncio.run(main())
