//! Golden.
//!
//! From the definitions in `client-server/golden.yaml`.

use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, RequestParts, RoomId, ServerName,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

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
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PutKettleJob {
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// `via` in the query: array.
    pub via: Option<Vec<ServerName>>,
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

#[cfg(feature = "server")]
impl Receive for PutKettleJob {
    const ENDPOINT: &'static Endpoint = &PUT_KETTLE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            via: inputs.optional_query_list("via")?,
        })
    }
}

pub(crate) static PUT_KETTLE: Endpoint = Endpoint {
    access: Access::None,
    expected_content_types: &[],
    ..Endpoint::new("putKettle", Method::Put, "/_matrix/client/v3/rooms/{roomId}/kettle")
};
