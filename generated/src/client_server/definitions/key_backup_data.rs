// Written by `cargo xtask regen` from api-spec/client-server/definitions/key_backup_data.yaml. Do not edit.

//! KeyBackupData.
//!
//! From the definitions in `client-server/definitions/key_backup_data.yaml`.

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::record;

/// The key of one session in a backup.
///
/// Response of [`GetRoomKeyBySessionIdJob`](crate::client_server::GetRoomKeyBySessionIdJob). Request body of [`PutRoomKeyBySessionIdJob`](crate::client_server::PutRoomKeyBySessionIdJob).
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct KeyBackupData {
    /// The first message that the key decrypts; the lower, the more it is worth.
    ///
    /// `first_message_index`: integer.
    pub first_message_index: i64,
    /// How many devices passed the key on before it came here.
    ///
    /// `forwarded_count`: integer.
    pub forwarded_count: i64,
    /// Whether the device that made the key was verified.
    ///
    /// `is_verified`: boolean.
    pub is_verified: bool,
    /// The key, encrypted as the backup's algorithm says.
    ///
    /// `session_data`: any JSON object.
    pub session_data: JsonObject,
}

impl KeyBackupData {
    /// Creates the value from its required properties.
    pub fn new(
        first_message_index: i64,
        forwarded_count: i64,
        is_verified: bool,
        session_data: JsonObject,
    ) -> Self {
        Self {
            first_message_index,
            forwarded_count,
            is_verified,
            session_data,
        }
    }

    /// The first message that the key decrypts; the lower, the more it is worth.
    ///
    /// `first_message_index`: integer.
    #[doc(alias = "firstMessageIndex")]
    pub fn first_message_index(&self) -> i64 {
        self.first_message_index
    }

    /// How many devices passed the key on before it came here.
    ///
    /// `forwarded_count`: integer.
    #[doc(alias = "forwardedCount")]
    pub fn forwarded_count(&self) -> i64 {
        self.forwarded_count
    }

    /// Whether the device that made the key was verified.
    ///
    /// `is_verified`: boolean.
    #[doc(alias = "isVerified")]
    pub fn is_verified(&self) -> bool {
        self.is_verified
    }

    /// The key, encrypted as the backup's algorithm says.
    ///
    /// `session_data`: any JSON object.
    #[doc(alias = "sessionData")]
    pub fn session_data(&self) -> &JsonObject {
        &self.session_data
    }
}

record! {
    KeyBackupData {
        0 first_message_index: Required "first_message_index",
        1 forwarded_count: Required "forwarded_count",
        2 is_verified: Required "is_verified",
        3 session_data: Required "session_data",
    }
}
