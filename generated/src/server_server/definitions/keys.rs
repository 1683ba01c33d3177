// Written by `cargo xtask regen` from api-spec/server-server/definitions/keys.yaml, Matrix 1.19. Do not edit.

//! Server Keys.
//!
//! From the definitions in `server-server/definitions/keys.yaml`.

use std::collections::BTreeMap;

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{ServerName, record};

/// A server's signing keys, signed by itself and perhaps by others.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct ServerKeys {
    /// `server_name`: the name of a server.
    pub server_name: ServerName,
    /// `verify_keys`: an object with keys of its own; each value is an object.
    pub verify_keys: BTreeMap<String, VerifyKey>,
    /// `old_verify_keys`: an object with keys of its own; each value is an object, may be missing.
    pub old_verify_keys: Option<BTreeMap<String, OldVerifyKey>>,
    /// `signatures`: an object with keys of its own; each value is an object with keys of its own; each value is text.
    pub signatures: BTreeMap<String, BTreeMap<String, String>>,
    /// `valid_until_ts`: a time, in milliseconds since the beginning of 1970.
    pub valid_until_ts: u64,
    /// All other members.
    pub extra: JsonObject,
}

record! {
    ServerKeys {
        0 server_name: Required "server_name",
        1 verify_keys: Required "verify_keys",
        2 old_verify_keys: Optional "old_verify_keys",
        3 signatures: Required "signatures",
        4 valid_until_ts: Required "valid_until_ts",
        ..extra
    }
}

/// A value of `verify_key` in [`ServerKeys`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct VerifyKey {
    /// `key`: text.
    pub key: String,
}

record! {
    VerifyKey {
        0 key: Required "key",
    }
}

/// A value of `old_verify_key` in [`ServerKeys`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct OldVerifyKey {
    /// `expired_ts`: a time, in milliseconds since the beginning of 1970.
    pub expired_ts: u64,
    /// `key`: text.
    pub key: String,
}

record! {
    OldVerifyKey {
        0 expired_ts: Required "expired_ts",
        1 key: Required "key",
    }
}
