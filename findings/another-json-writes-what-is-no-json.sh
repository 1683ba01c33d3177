#!/usr/bin/env bash
# another-json 0.2.0 (npm), with which matrix-js-sdk writes what it signs: a control character in a string or a property's name becomes
# `\U0001`, with a capital U, which is no escape of JSON. Its documentation promises JSON by RFC 7159, and JSON.parse refuses the result.
# Matrix's canonical JSON has `\u0001` there, so a signature of it is of other bytes than other programs check.
# Needs Node.js and npm; what is installed goes into a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private": true}' >package.json
npm install --ignore-scripts --no-audit --no-fund --silent another-json@0.2.0
node -e '
const { version } = require("another-json/package.json");
const written = require("another-json").stringify({ name: "left\u0001right" });
console.log(`another-json ${version}: ${written}, JSON: ${JSON.stringify({ name: "left\u0001right" })}`);
let refusal;
try { JSON.parse(written); } catch (error) { refusal = error; }
console.log(`read back: ${refusal ?? "as it was"}`);
process.exit(written === "{\"name\":\"left\\U0001right\"}" && refusal instanceof SyntaxError ? 0 : 1);
' || { echo "another-json writes it otherwise now" >&2; exit 1; }
