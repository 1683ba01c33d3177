//! Golden.
//!
//! From the definitions in `client-server/golden.yaml`.

use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, RequestParts, RoomId, ServerName,
};

/// Puts a kettle into a room.
///
/// <code>PUT /_matrix/client/v3/rooms<wbr>/{roomId}/kettle</code>
///
/// - Response: empty.
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3roomsroomidkettle)
#[doc(alias = "putKettle")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug)]
pub struct PutKettleJob {
    room_id: RoomId,
    via: Option<Vec<ServerName>>,
}

impl PutKettleJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self {
            room_id: room_id.into(),
            via: None,
        }
    }

    /// Sets `via` in the query: array.
    pub fn via(mut self, via: impl IntoIterator<Item = impl Into<ServerName>>) -> Self {
        self.via = Some(via.into_iter().map(Into::into).collect());
        self
    }
}

impl Job for PutKettleJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &PUT_KETTLE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.query("via", &self.via);
    }
}

pub(crate) static PUT_KETTLE: Endpoint = Endpoint {
    access: Access::None,
    expected_content_types: &[],
    ..Endpoint::new("putKettle", Method::Put, "/_matrix/client/v3/rooms/{roomId}/kettle")
};
