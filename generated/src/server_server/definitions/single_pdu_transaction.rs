// Written by `cargo xtask regen` from api-spec/server-server/definitions/single_pdu_transaction.yaml, Matrix 1.19. Do not edit.

//! Definitions that others share.
//!
//! From the definitions in `server-server/definitions/single_pdu_transaction.yaml`.

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::record;

/// One event, and which server sent it.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct SinglePduTransaction {
    /// `origin`: text.
    pub origin: String,
    /// `origin_server_ts`: a time, in milliseconds since the beginning of 1970.
    pub origin_server_ts: u64,
    /// `pdus`: a list; each item is any JSON object.
    pub pdus: Vec<JsonObject>,
}

record! {
    SinglePduTransaction {
        0 origin: Required "origin",
        1 origin_server_ts: Required "origin_server_ts",
        2 pdus: Required "pdus",
    }
}
