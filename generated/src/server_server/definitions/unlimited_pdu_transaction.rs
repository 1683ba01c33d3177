// Written by `cargo xtask regen` from api-spec/server-server/definitions/unlimited_pdu_transaction.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `server-server/definitions/unlimited_pdu_transaction.yaml`.

use std::time::SystemTime;

use matrix_jobs_runtime::json::Raw;
use matrix_jobs_runtime::{ServerName, record};

pub use crate::server_server::definitions::persistent_data_unit::Pdu;

/// Events, and which server sent them.
///
/// Response of [`BackfillRoomJob`](crate::server_server::BackfillRoomJob).
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UnlimitedPduTransaction {
    /// `origin`: string, a server name.
    pub origin: ServerName,
    /// When it was sent, by the clock of the sender's server.
    ///
    /// `origin_server_ts`: integer, a time in milliseconds since the Unix epoch.
    pub origin_server_ts: u64,
    /// `pdus`: array.
    pub pdus: Vec<Raw<Pdu>>,
}

impl UnlimitedPduTransaction {
    /// `origin`: string, a server name.
    pub fn origin(&self) -> &ServerName {
        &self.origin
    }

    /// When it was sent, by the clock of the sender's server.
    ///
    /// `origin_server_ts`: integer, a time in milliseconds since the Unix epoch.
    #[doc(alias = "originServerTs")]
    pub fn origin_server_ts(&self) -> u64 {
        self.origin_server_ts
    }

    /// [`origin_server_ts`](Self::origin_server_ts) as a [`SystemTime`].
    pub fn origin_server_time(&self) -> SystemTime {
        matrix_jobs_runtime::units::time(self.origin_server_ts)
    }

    /// `pdus`: array.
    pub fn pdus(&self) -> &[Raw<Pdu>] {
        &self.pdus
    }
}

#[cfg(feature = "server")]
impl UnlimitedPduTransaction {
    /// Creates the value from its required properties.
    pub fn new(
        origin: impl Into<ServerName>,
        origin_server_ts: SystemTime,
        pdus: Vec<Raw<Pdu>>,
    ) -> Self {
        Self {
            origin: origin.into(),
            origin_server_ts: matrix_jobs_runtime::units::timestamp(origin_server_ts),
            pdus,
        }
    }
}

record! {
    UnlimitedPduTransaction {
        0 origin: Required "origin",
        1 origin_server_ts: Required "origin_server_ts",
        2 pdus: Required "pdus",
    }
}
