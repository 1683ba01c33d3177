#!/usr/bin/env bash
# serde_yaml 0.9.34 (a Rust crate): a text such as `12e4567`, an abbreviated hash or an ID of a device, is written without quotes, and so
# it is a number for readers of YAML 1.2 (10.3.2: digits, `e`, digits): ruamel.yaml 0.18.15 reads infinity. serde_yaml itself
# reads the text again, since no double is so large; `12e4`, which one is, gets its quotes.
# Needs cargo, Python, and a minute; what is installed and built goes into a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
cat >Cargo.toml <<'TOML'
[package]
name = "unquoted"
version = "0.1.0"
edition = "2024"
[workspace]
[dependencies]
serde_yaml = "=0.9.34"
TOML
cat >src/main.rs <<'RUST'
use std::collections::BTreeMap;

fn main() {
    let sent = BTreeMap::from([("large", "12e4567"), ("small", "12e4")]);
    let text = serde_yaml::to_string(&sent).expect("texts are YAML");
    let read: BTreeMap<String, String> = serde_yaml::from_str(&text).expect("what was written");
    assert!(read.iter().all(|(key, value)| sent[key.as_str()] == value), "it doesn't read what it wrote");
    print!("{text}");
}
RUST
CARGO_TARGET_DIR=$folder/target cargo run --quiet >written.yaml
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check ruamel.yaml==0.18.15
cat written.yaml
python/bin/python - <<'PYTHON' || { echo "texts come back otherwise now" >&2; exit 1; }
from ruamel.yaml import YAML

read = YAML(typ="safe", pure=True).load(open("written.yaml"))
print(read)
assert read == {"large": float("inf"), "small": "12e4"}, read
PYTHON
