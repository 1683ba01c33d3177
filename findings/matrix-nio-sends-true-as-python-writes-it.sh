#!/usr/bin/env bash
# matrix-nio 0.26.0 (PyPI): a space's hierarchy with `suggested_only=True` is asked for with `suggested_only=True` in the query, as
# Python writes it. The parameter is a boolean, which is `true` or `false`: a homeserver may refuse it with 400, as Synapse does.
# Needs Python 3.10 or newer; what is installed goes into a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check matrix-nio==0.26.0
path=$("$folder/python/bin/python" -c '
from nio import Api
print(Api.space_get_hierarchy("token", "!space:example.org", suggested_only=True)[1])
')
echo "$path"
[[ $path == *suggested_only=True* ]] || { echo "matrix-nio writes it otherwise now" >&2; exit 1; }
