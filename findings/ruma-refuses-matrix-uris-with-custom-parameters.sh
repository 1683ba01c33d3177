#!/usr/bin/env bash
# ruma-common 0.20.2 (a Rust crate): a `matrix:` URI with a query parameter of a client's own, such as `org.example.theme=dark`, doesn't
# parse (`UnknownQueryItem`), while the specification's grammar has such parameters (`custom-query-item`). So a link that another client
# has made and marked isn't recognized as one. A value of `action` which the specification doesn't know is read.
# Needs cargo, and a minute; what is built goes into a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
cat >Cargo.toml <<'EOF'
[package]
name = "links"
version = "0.1.0"
edition = "2024"
[workspace]
[dependencies]
ruma-common = "=0.20.2"
EOF
cat >src/main.rs <<'EOF'
use ruma_common::MatrixUri;

fn main() {
    let own = "matrix:u/alice:example.org?action=chat&org.example.theme=dark";
    let others = ["matrix:u/alice:example.org?action=chat", "matrix:u/alice:example.org?action=org.example.wave"];
    let refusal = MatrixUri::parse(own).map_err(|error| error.to_string());
    println!("{own}: {refusal:?}");
    for other in others {
        println!("{other}: {:?}", MatrixUri::parse(other).map(|uri| uri.to_string()));
    }
    let others_are_read = others.iter().all(|other| MatrixUri::parse(other).is_ok());
    std::process::exit(if refusal.is_err() && others_are_read { 0 } else { 1 });
}
EOF
CARGO_TARGET_DIR=$folder/target cargo run --quiet || { echo "ruma-common reads it otherwise now" >&2; exit 1; }
