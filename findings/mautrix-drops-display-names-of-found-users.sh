#!/usr/bin/env bash
# mautrix 0.21.1 (PyPI): users found in a homeserver's directory (`search_users`) have no display name, whatever the homeserver
# responds. The response has it as `display_name`, here unlike elsewhere in Matrix, and mautrix looks for `displayname`.
# Needs Python 3.10 or newer; what is installed goes into a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check mautrix==0.21.1
cat >"$folder/search.py" <<'PY'
import asyncio
import sys

from aiohttp import web
from mautrix import __version__
from mautrix.client import ClientAPI

FOUND = {"user_id": "@bob:example.org", "display_name": "Bob", "avatar_url": "mxc://example.org/bob"}


async def main():
    async def search(request):
        return web.json_response({"results": [FOUND], "limited": False})

    homeserver = web.Application()
    homeserver.router.add_post("/_matrix/client/v3/user_directory/search", search)
    runner = web.AppRunner(homeserver)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    client = ClientAPI("@alice:example.org", base_url=f"http://127.0.0.1:{runner.addresses[0][1]}", token="token")
    user = (await client.search_users("bob")).results[0]
    await client.api.session.close()
    await runner.cleanup()
    print(f"mautrix {__version__}: the homeserver says {FOUND}, search_users {user}")
    sys.exit((user.user_id, user.avatar_url, user.displayname) != (FOUND["user_id"], FOUND["avatar_url"], None))


asyncio.run(main())
PY
"$folder/python/bin/python" "$folder/search.py" || { echo "mautrix reads it otherwise now" >&2; exit 1; }
