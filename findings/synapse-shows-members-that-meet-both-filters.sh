#!/usr/bin/env bash
# Synapse 1.163.2 (PyPI: matrix-synapse): of a room's members, `membership` and `not_membership` together show those that meet both.
# By the specification the two make an "or": a member is shown whose membership is the one, and so is one whose membership isn't the
# other. In a room with one user who has joined and another who is invited, `membership=invite&not_membership=leave` shows both of them
# by the specification, and the second alone here; with the same membership in both, nobody is ever shown.
# Needs Python 3.10 to 3.13; what is installed, and all that the server writes, goes into a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
server=
trap '[[ -z $server ]] || { kill "$server"; wait "$server"; } 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check matrix-synapse==1.163.2
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
cat >homeserver.yaml <<YAML
server_name: example.org
listeners: [{port: $port, bind_addresses: [127.0.0.1], type: http, resources: [{names: [client]}]}]
database: {name: sqlite3, args: {database: $folder/homeserver.db}}
media_store_path: $folder/media
signing_key_path: $folder/signing.key
macaroon_secret_key: only-for-this-run
enable_registration: true
enable_registration_without_verification: true
report_stats: false
trusted_key_servers: []
YAML
python/bin/python -m synapse.app.homeserver -c homeserver.yaml --generate-keys >/dev/null
python/bin/python -m synapse.app.homeserver -c homeserver.yaml >log 2>&1 &
server=$!
cat >ask.py <<'PY'
import json, sys, time, urllib.error, urllib.parse, urllib.request

base = f"http://127.0.0.1:{sys.argv[1]}/_matrix/client/v3"
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def ask(method, path, content=None, token=None):
    body = None if content is None else json.dumps(content).encode()
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    try:
        response = opener.open(urllib.request.Request(base + path, body, headers, method=method), timeout=30)
    except urllib.error.HTTPError as error:
        response = error
    return response.status, json.load(response)


def wait():
    for _ in range(300):
        try:
            return ask("GET", "/login")
        except OSError:
            time.sleep(0.1)
    sys.exit(open("log").read())


wait()
alice = {"username": "alice", "password": "only for this run", "auth": {"type": "m.login.dummy"}}
token = ask("POST", "/register", alice)[1]["access_token"]
room = ask("POST", "/createRoom", {"invite": ["@bob:example.org"]}, token)[1]["room_id"]


def members(filters):
    found = ask("GET", f"/rooms/{urllib.parse.quote(room, safe='')}/members?{filters}", token=token)[1]["chunk"]
    shown = sorted(event["state_key"] + " " + event["content"]["membership"] for event in found)
    print(f"{filters or 'no filter'}: {', '.join(shown) or 'nobody'}")
    return len(shown)


expected = {
    "": 2,
    "membership=invite": 1,
    "not_membership=leave": 2,
    "membership=invite&not_membership=leave": 1,
    "membership=invite&not_membership=invite": 0,
}
sys.exit({filters: members(filters) for filters in expected} != expected)
PY
python/bin/python -c 'import importlib.metadata as m; print("Synapse", m.version("matrix-synapse"))'
python/bin/python ask.py "$port" || { echo "Synapse does otherwise now" >&2; exit 1; }
