#!/usr/bin/env bash
# canonicaljson 2.0.0 (PyPI), which Synapse uses: the last example that the Matrix specification has of canonical JSON is
# `{"a": -0, "b": 1e10}`, which is `{"a":0,"b":10000000000}` in canonical form. canonicaljson leaves `10000000000.0`: it writes every
# float with its decimal places or exponent, without an error, though canonical JSON has neither.
# Needs Python 3.8 or newer; what is installed goes into a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check canonicaljson==2.0.0
"$folder/python/bin/python" -c '
import json
import sys

import canonicaljson

found = canonicaljson.encode_canonical_json(json.loads("{\"a\": -0, \"b\": 1e10}"))
wanted = b"{\"a\":0,\"b\":10000000000}"
print("canonicaljson", canonicaljson.__version__, found.decode(), "rather than", wanted.decode())
sys.exit(found != b"{\"a\":0,\"b\":10000000000.0}")
' || { echo "canonicaljson writes it otherwise now" >&2; exit 1; }
