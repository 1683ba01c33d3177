#!/usr/bin/env bash
# cargo 1.95.0, as rustup installs it for Linux: a program that `cargo run` or `cargo test` starts sees another SSL_CERT_FILE
# than cargo was given if that file does not exist yet: the system's bundle. A test that then writes its own certificate
# authority to $SSL_CERT_FILE overwrites the system's. The same program, started by itself, sees what it was given, and so it
# does below cargo once the file exists. A runner (`--config target.….runner`) sets the variable after cargo.
# Needs cargo, and a system with a bundle of certificates.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
printf '[package]\nname = "seen"\nversion = "0.1.0"\nedition = "2021"\n[workspace]\n' >Cargo.toml
echo 'fn main() { println!("{}", std::env::var("SSL_CERT_FILE").unwrap_or_default()); }' >src/main.rs
cargo --version
cargo build --quiet
export SSL_CERT_FILE=$folder/later.pem
alone=$(target/debug/seen)
below=$(cargo run --quiet)
runner=$(cargo run --quiet --config "target.'cfg(unix)'.runner = ['env', 'SSL_CERT_FILE=$SSL_CERT_FILE']")
touch "$SSL_CERT_FILE"
exists=$(cargo run --quiet)
printf 'by itself:                     %s\nbelow cargo:                   %s\nbelow cargo, by a runner:      %s\nbelow cargo, the file exists:  %s\n' \
  "$alone" "$below" "$runner" "$exists"
[[ $alone == "$SSL_CERT_FILE" && $runner == "$SSL_CERT_FILE" && $exists == "$SSL_CERT_FILE" ]]
[[ $below != "$SSL_CERT_FILE" && -s $below ]] || { echo "cargo leaves SSL_CERT_FILE alone now" >&2; exit 1; }
