#!/usr/bin/env bash
# matrix-appservice 3.0.0 (npm): a query for a room alias that the service's handler refuses with an AppserviceHttpError of
# status 404 is responded to with HTTP status 200 and a body that has an errcode, while the same error for a user is a 404. By
# the specification, 200 says that the room exists, so a homeserver that looks at the status alone takes it for a room that is there.
# Needs Node.js 20 or newer, npm and curl; what is installed goes into a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
service=
trap '[[ -z $service ]] || kill "$service" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private": true}' >package.json
npm install --ignore-scripts --no-audit --no-fund --silent matrix-appservice@3.0.0
cat >service.js <<'JS'
const { AppService, AppserviceHttpError } = require("matrix-appservice");
const service = new AppService({ homeserverToken: "sesame" });
const unknown = async () => { throw new AppserviceHttpError({ errcode: "M_NOT_FOUND", error: "unknown" }, 404); };
service.onUserQuery = unknown;
service.onAliasQuery = unknown;
const free = require("net").createServer().listen(0, "127.0.0.1", () => {
  const { port } = free.address();
  free.close(async () => { await service.listen(port, "127.0.0.1", 10); console.log(port); });
});
JS
node service.js >port 2>errors &
service=$!
for _ in $(seq 100); do [[ -s port ]] && break; sleep 0.1; done
[[ -s port ]] || { cat errors >&2; exit 1; }
ask() {
  curl --silent --noproxy '*' --header 'Authorization: Bearer sesame' --write-out ' HTTP %{http_code}' \
    "http://127.0.0.1:$(head -1 port)/_matrix/app/v1/$1"
}
user=$(ask users/%40nobody%3Aexample.org)
room=$(ask rooms/%23nothing%3Aexample.org)
printf 'user: %s\nroom: %s\n' "$user" "$room"
[[ $user == *M_NOT_FOUND*"HTTP 404" && $room == *M_NOT_FOUND*"HTTP 200" ]] ||
  { echo "matrix-appservice responds otherwise now" >&2; exit 1; }
