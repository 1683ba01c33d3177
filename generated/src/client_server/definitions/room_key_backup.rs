// Written by `cargo xtask regen` from api-spec/client-server/definitions/room_key_backup.yaml. Do not edit.

//! RoomKeyBackup.
//!
//! From the definitions in `client-server/definitions/room_key_backup.yaml`.

use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::record;

pub use crate::client_server::definitions::key_backup_data::KeyBackupData;

/// The keys of one room in a backup, by session.
///
/// Response of [`GetRoomKeysByRoomIdJob`](crate::client_server::GetRoomKeysByRoomIdJob). Request body of [`PutRoomKeysByRoomIdJob`](crate::client_server::PutRoomKeysByRoomIdJob).
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomKeyBackup {
    /// The keys by the IDs of their sessions.
    ///
    /// `sessions`: object, a map.
    pub sessions: Map<String, KeyBackupData>,
}

impl RoomKeyBackup {
    /// Creates the value from its required properties.
    pub fn new(sessions: impl IntoIterator<Item = (String, KeyBackupData)>) -> Self {
        Self {
            sessions: sessions.into_iter().collect(),
        }
    }

    /// The keys by the IDs of their sessions.
    ///
    /// `sessions`: object, a map.
    pub fn sessions(&self) -> &Map<String, KeyBackupData> {
        &self.sessions
    }
}

record! {
    RoomKeyBackup {
        0 sessions: Required "sessions",
    }
}
