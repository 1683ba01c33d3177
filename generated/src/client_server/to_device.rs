// Written by `cargo xtask regen` from api-spec/client-server/to_device.yaml. Do not edit.

//! Messages from device to device, outside of rooms.
//!
//! From the definitions in `client-server/to_device.yaml`.

use matrix_jobs_runtime::event::{AnyContent, ToDeviceEventContent};
use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Sends messages to devices, without a room and without keeping them.
///
/// They are given by user and device; the device `*` stands for all of a user's.
///
/// <code>PUT /_matrix/client/v3<wbr>/sendToDevice<wbr>/{eventType}/{txnId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`SendToDeviceRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes, with the same transaction ID.
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3sendtodeviceeventtypetxnid)
///
/// # Example
///
#[cfg_attr(feature = "events", doc = " ```no_run")]
#[cfg_attr(not(feature = "events"), doc = " ```ignore")]
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::SendToDeviceJob;
/// use matrix_jobs::events::DummyEventContent;
///
/// let devices = [("JLAFKJWSCS", DummyEventContent::new())];
/// homeserver.run(SendToDeviceJob::event([("@bob:example.org", devices)])).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "sendToDevice")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendToDeviceJob {
    /// The type of events, such as `m.room.message`.
    ///
    /// `eventType` in the path: string.
    pub event_type: String,
    /// Tells this request from others: the server does what it asks for only once. The connection makes
    /// one unless it is set.
    ///
    /// `txnId` in the path: string.
    pub txn_id: Option<String>,
    /// The body.
    pub body: SendToDeviceRequest,
}

impl SendToDeviceJob {
    /// Creates the job from its required parameters:
    ///
    /// - `eventType`: string. The type of events, such as `m.room.message`.
    /// - `messages`: object, a map. Contents by user and device ID; the device `*` means all of the user's devices.
    pub fn new(
        event_type: impl Into<String>,
        messages: impl IntoIterator<
            Item = (
                impl Into<UserId>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<AnyContent>)>,
            ),
        >,
    ) -> Self {
        Self {
            event_type: event_type.into(),
            txn_id: None,
            body: SendToDeviceRequest {
                messages: messages
                    .into_iter()
                    .map(|(key, value)| (
                        key.into(),
                        value
                            .into_iter()
                            .map(|(key, value)| (key.into(), value.into()))
                            .collect(),
                    ))
                    .collect(),
            },
        }
    }

    /// Creates the job for the content of an event, which says the type:
    ///
    /// - `messages`: object, a map. Contents by user and device ID; the device `*` means all of the user's devices.
    pub fn event<C: ToDeviceEventContent>(
        messages: impl IntoIterator<
            Item = (impl Into<UserId>, impl IntoIterator<Item = (impl Into<String>, C)>),
        >,
    ) -> Self {
        Self::new(
            C::TYPE,
            messages
                .into_iter()
                .map(|(key, value)| (
                    key,
                    value.into_iter().map(|(key, value)| (key, AnyContent::of(&value))),
                )),
        )
    }

    /// Sets `txnId` in the path: string.
    ///
    /// Tells this request from others: the server does what it asks for only once. The connection makes
    /// one unless it is set.
    #[doc(alias = "txnId")]
    pub fn txn_id(mut self, txn_id: impl Into<String>) -> Self {
        self.txn_id = Some(txn_id.into());
        self
    }
}

impl Job for SendToDeviceJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &SEND_TO_DEVICE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        let txn_id = request.txn_id(self.txn_id.as_deref());
        request.path(&[self.event_type.as_ref(), &txn_id]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for SendToDeviceJob {
    const ENDPOINT: &'static Endpoint = &SEND_TO_DEVICE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            event_type: inputs.path("eventType")?,
            txn_id: Some(inputs.path("txnId")?),
            body: inputs.json()?,
        })
    }
}

pub(crate) static SEND_TO_DEVICE: Endpoint = Endpoint::new(
    "sendToDevice",
    Method::Put,
    "/_matrix/client/v3/sendToDevice/{eventType}/{txnId}",
);

/// Request body of [`SendToDeviceJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SendToDeviceRequest {
    /// Contents by user and device ID; the device `*` means all of the user's devices.
    ///
    /// `messages`: object, a map.
    pub messages: Map<UserId, Map<String, AnyContent>>,
}

record! {
    SendToDeviceRequest {
        0 messages: Required "messages",
    }
}
