// Written by `cargo xtask regen` from api-spec/client-server/definitions/public_rooms_response.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `client-server/definitions/public_rooms_response.yaml`.

use matrix_jobs_runtime::record;

pub use crate::client_server::definitions::public_rooms_chunk::PublishedRoomsChunk;

/// A part of a directory of rooms.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Response of [`GetPublicRoomsJob`](crate::client_server::GetPublicRoomsJob) and [`QueryPublicRoomsJob`](crate::client_server::QueryPublicRoomsJob)."
)]
#[cfg_attr(
    feature = "server-server",
    doc = " Response of [`GetPublicRoomsJob`](crate::server_server::GetPublicRoomsJob) and [`QueryPublicRoomsJob`](crate::server_server::QueryPublicRoomsJob)."
)]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PublicRoomsResponse {
    /// The rooms, those with the most members first.
    ///
    /// `chunk`: array.
    pub chunk: Vec<PublishedRoomsChunk>,
    /// Where to go on, as `since` of the next request; without it, these were the last.
    ///
    /// `next_batch`: string, optional.
    pub next_batch: Option<String>,
    /// Where to go back to, as `since` of a request; without it, these are the first.
    ///
    /// `prev_batch`: string, optional.
    pub prev_batch: Option<String>,
    /// About how many rooms there are in all.
    ///
    /// `total_room_count_estimate`: integer, optional.
    pub total_room_count_estimate: Option<i64>,
}

impl PublicRoomsResponse {
    /// The rooms, those with the most members first.
    ///
    /// `chunk`: array.
    pub fn chunk(&self) -> &[PublishedRoomsChunk] {
        &self.chunk
    }

    /// Where to go on, as `since` of the next request; without it, these were the last.
    ///
    /// `next_batch`: string, optional.
    #[doc(alias = "nextBatch")]
    pub fn next_batch(&self) -> Option<&str> {
        self.next_batch.as_deref()
    }

    /// Where to go back to, as `since` of a request; without it, these are the first.
    ///
    /// `prev_batch`: string, optional.
    #[doc(alias = "prevBatch")]
    pub fn prev_batch(&self) -> Option<&str> {
        self.prev_batch.as_deref()
    }

    /// About how many rooms there are in all.
    ///
    /// `total_room_count_estimate`: integer, optional.
    #[doc(alias = "totalRoomCountEstimate")]
    pub fn total_room_count_estimate(&self) -> Option<i64> {
        self.total_room_count_estimate
    }
}

#[cfg(feature = "server")]
impl PublicRoomsResponse {
    /// Creates the value from its required properties.
    pub fn new(chunk: Vec<PublishedRoomsChunk>) -> Self {
        Self {
            chunk,
            next_batch: None,
            prev_batch: None,
            total_room_count_estimate: None,
        }
    }

    /// Sets [`next_batch`](Self#structfield.next_batch).
    #[must_use]
    pub fn with_next_batch(mut self, next_batch: impl Into<String>) -> Self {
        self.next_batch = Some(next_batch.into());
        self
    }

    /// Sets [`prev_batch`](Self#structfield.prev_batch).
    #[must_use]
    pub fn with_prev_batch(mut self, prev_batch: impl Into<String>) -> Self {
        self.prev_batch = Some(prev_batch.into());
        self
    }

    /// Sets [`total_room_count_estimate`](Self#structfield.total_room_count_estimate).
    #[inline]
    #[must_use]
    pub fn with_total_room_count_estimate(
        mut self,
        total_room_count_estimate: i64,
    ) -> Self {
        self.total_room_count_estimate = Some(total_room_count_estimate);
        self
    }
}

record! {
    PublicRoomsResponse {
        0 chunk: Required "chunk",
        1 next_batch: Optional "next_batch",
        2 prev_batch: Optional "prev_batch",
        3 total_room_count_estimate: Optional "total_room_count_estimate",
    }
}
