#!/usr/bin/env bash
# mockito 1.7.2 (a Rust crate): of a query parameter that comes several times, `Matcher::UrlEncoded` knows the last one alone. A request
# with `?via=one&via=two`, as Matrix has it of the servers to join a room by, doesn't match `via` = `one`, and so never
# `Matcher::AllOf` of both, while each matches alone. By its documentation, a request matches that contains the parameter.
# Needs cargo, and a minute; what is built goes into a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
cat >Cargo.toml <<'EOF'
[package]
name = "repeated"
version = "0.1.0"
edition = "2024"
[workspace]
[dependencies]
mockito = { version = "=1.7.2", default-features = false }
EOF
cat >src/main.rs <<'EOF'
use std::io::{Read, Write};
use std::net::TcpStream;

use mockito::{Matcher, Server};

fn via(name: &str) -> Matcher {
    Matcher::UrlEncoded("via".into(), name.into())
}

/// Whether a request with this query gets the response of a mock that has this matcher.
fn matches(query: &str, matcher: Matcher) -> bool {
    let mut server = Server::new();
    let _mock = server.mock("GET", "/join").match_query(matcher).with_status(200).create();
    let address = server.host_with_port();
    let mut stream = TcpStream::connect(&address).expect("a connection");
    let request = format!("GET /join?{query} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("a request");
    let mut response = String::new();
    stream.read_to_string(&mut response).expect("a response");
    response.starts_with("HTTP/1.1 200")
}

fn main() {
    let both = Matcher::AllOf(vec![via("one"), via("two")]);
    let found = [
        matches("via=one", via("one")),
        matches("other=1&via=one", via("one")),
        matches("via=one&via=two", via("one")),
        matches("via=one&via=two", via("two")),
        matches("via=one&via=two", both),
    ];
    println!("?via=one: via=one {}; ?other=1&via=one: via=one {}", found[0], found[1]);
    println!("?via=one&via=two: via=one {}, via=two {}, both {}", found[2], found[3], found[4]);
    std::process::exit(if found == [true, true, false, true, false] { 0 } else { 1 });
}
EOF
CARGO_TARGET_DIR=$folder/target cargo run --quiet || { echo "mockito matches otherwise now" >&2; exit 1; }
