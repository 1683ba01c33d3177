// Written by `cargo xtask regen` from api-spec/client-server/device_management.yaml. Do not edit.

//! A user's devices: their names and their end.
//!
//! From the definitions in `client-server/device_management.yaml`.

use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::auth_data::AuthenticationData;
pub use crate::client_server::definitions::client_device::Device;

/// Lists the user's devices.
///
/// <code>GET /_matrix/client/v3<wbr>/devices</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetDevicesResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3devices)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::GetDevicesJob;
///
/// for device in homeserver.run(GetDevicesJob::new()).await?.devices().unwrap_or_default() {
///     println!("{}: {}", device.device_id, device.display_name.as_deref().unwrap_or("no name"));
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getDevices")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetDevicesJob;

impl GetDevicesJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetDevicesJob {
    type Response = GetDevicesResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_DEVICES
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetDevicesJob {
    const ENDPOINT: &'static Endpoint = &GET_DEVICES;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_DEVICES: Endpoint = Endpoint::new(
    "getDevices",
    Method::Get,
    "/_matrix/client/v3/devices",
);

/// Response of [`GetDevicesJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetDevicesResponse {
    /// The devices, by their IDs, such as `QBUAZIFURK`.
    ///
    /// `devices`: array, optional.
    pub devices: Option<Vec<Device>>,
}

impl GetDevicesResponse {
    /// The devices, by their IDs, such as `QBUAZIFURK`.
    ///
    /// `devices`: array, optional.
    pub fn devices(&self) -> Option<&[Device]> {
        self.devices.as_deref()
    }
}

#[cfg(feature = "server")]
impl GetDevicesResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`devices`](Self#structfield.devices).
    #[inline]
    #[must_use]
    pub fn with_devices(mut self, devices: Vec<Device>) -> Self {
        self.devices = Some(devices);
        self
    }
}

record! {
    GetDevicesResponse {
        0 devices: Optional "devices",
    }
}

/// Reads what the server knows about one of the user's devices.
///
/// <code>GET /_matrix/client/v3<wbr>/devices/{deviceId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`Device`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3devicesdeviceid)
#[doc(alias = "getDevice")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetDeviceJob {
    /// The device, by the ID that its login gave, such as `QBUAZIFURK`.
    ///
    /// `deviceId` in the path: string.
    pub device_id: String,
}

impl GetDeviceJob {
    /// Creates the job from its required parameters:
    ///
    /// - `deviceId`: string. The device, by the ID that its login gave, such as `QBUAZIFURK`.
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
        }
    }
}

impl Job for GetDeviceJob {
    type Response = Device;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_DEVICE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.device_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetDeviceJob {
    const ENDPOINT: &'static Endpoint = &GET_DEVICE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            device_id: inputs.path("deviceId")?,
        })
    }
}

pub(crate) static GET_DEVICE: Endpoint = Endpoint::new(
    "getDevice",
    Method::Get,
    "/_matrix/client/v3/devices/{deviceId}",
);

/// Gives one of the user's devices another name.
///
/// <code>PUT /_matrix/client/v3<wbr>/devices/{deviceId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`UpdateDeviceRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3devicesdeviceid)
#[doc(alias = "updateDevice")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UpdateDeviceJob {
    /// The device, by the ID that its login gave, such as `QBUAZIFURK`.
    ///
    /// `deviceId` in the path: string.
    pub device_id: String,
    /// The body.
    pub body: UpdateDeviceRequest,
}

impl UpdateDeviceJob {
    /// Creates the job from its required parameters:
    ///
    /// - `deviceId`: string. The device, by the ID that its login gave, such as `QBUAZIFURK`.
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
            body: UpdateDeviceRequest {
                display_name: None,
            },
        }
    }

    /// Sets `display_name` in the body: string.
    ///
    /// The name that people see.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.body.display_name = Some(display_name.into());
        self
    }
}

impl Job for UpdateDeviceJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &UPDATE_DEVICE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.device_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for UpdateDeviceJob {
    const ENDPOINT: &'static Endpoint = &UPDATE_DEVICE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            device_id: inputs.path("deviceId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static UPDATE_DEVICE: Endpoint = Endpoint::new(
    "updateDevice",
    Method::Put,
    "/_matrix/client/v3/devices/{deviceId}",
);

/// Request body of [`UpdateDeviceJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct UpdateDeviceRequest {
    /// The name that people see.
    ///
    /// `display_name`: string, optional.
    pub display_name: Option<String>,
}

record! {
    UpdateDeviceRequest {
        0 display_name: Optional "display_name",
    }
}

/// Deletes one of the user's devices, which logs it out.
///
/// For several, [`DeleteDevicesJob`] asks only once for authentication.
///
/// <code>DELETE /_matrix/client/v3<wbr>/devices/{deviceId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`DeleteDeviceRequest`].
/// - Response: empty.
/// - Access token: required. User-interactive authentication: yes, see [`auth`](Self::auth).
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 401.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#delete_matrixclientv3devicesdeviceid)
#[doc(alias = "deleteDevice")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DeleteDeviceJob {
    /// The device, by the ID that its login gave, such as `QBUAZIFURK`.
    ///
    /// `deviceId` in the path: string.
    pub device_id: String,
    /// The body.
    pub body: DeleteDeviceRequest,
}

impl DeleteDeviceJob {
    /// Creates the job from its required parameters:
    ///
    /// - `deviceId`: string. The device, by the ID that its login gave, such as `QBUAZIFURK`.
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
            body: DeleteDeviceRequest { auth: None },
        }
    }

    /// Sets `auth` in the body: object.
    ///
    /// Proves who asks, stage by stage; `run_with_uia` sets it.
    #[inline]
    pub fn auth(mut self, auth: AuthenticationData) -> Self {
        self.body.auth = Some(auth);
        self
    }
}

impl Job for DeleteDeviceJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &DELETE_DEVICE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.device_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for DeleteDeviceJob {
    const ENDPOINT: &'static Endpoint = &DELETE_DEVICE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            device_id: inputs.path("deviceId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static DELETE_DEVICE: Endpoint = Endpoint {
    interactive_auth: true,
    ..Endpoint::new(
        "deleteDevice",
        Method::Delete,
        "/_matrix/client/v3/devices/{deviceId}",
    )
};

/// Request body of [`DeleteDeviceJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct DeleteDeviceRequest {
    /// Proves who asks, stage by stage; `run_with_uia` sets it.
    ///
    /// `auth`: object, optional.
    pub auth: Option<AuthenticationData>,
}

record! {
    DeleteDeviceRequest {
        0 auth: Optional "auth",
    }
}

/// Deletes several of the user's devices, which logs them out.
///
/// <code>POST /_matrix/client/v3<wbr>/delete_devices</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`DeleteDevicesRequest`].
/// - Response: empty.
/// - Access token: required. User-interactive authentication: yes, see [`auth`](Self::auth).
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 401.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3delete_devices)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::DeleteDevicesJob;
/// use matrix_jobs::uia;
///
/// let answer = uia::password("alice", std::env::var("PASSWORD")?);
/// homeserver.run_with_uia(DeleteDevicesJob::new(["QBUAZIFURK"]), answer).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "deleteDevices")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DeleteDevicesJob {
    /// The body.
    pub body: DeleteDevicesRequest,
}

impl DeleteDevicesJob {
    /// Creates the job from its required parameters:
    ///
    /// - `devices`: array. The devices, by their IDs, such as `QBUAZIFURK`.
    pub fn new(devices: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            body: DeleteDevicesRequest {
                devices: devices.into_iter().map(Into::into).collect(),
                auth: None,
            },
        }
    }

    /// Sets `auth` in the body: object.
    ///
    /// Proves who asks, stage by stage; `run_with_uia` sets it.
    #[inline]
    pub fn auth(mut self, auth: AuthenticationData) -> Self {
        self.body.auth = Some(auth);
        self
    }
}

impl Job for DeleteDevicesJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &DELETE_DEVICES
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for DeleteDevicesJob {
    const ENDPOINT: &'static Endpoint = &DELETE_DEVICES;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static DELETE_DEVICES: Endpoint = Endpoint {
    interactive_auth: true,
    ..Endpoint::new("deleteDevices", Method::Post, "/_matrix/client/v3/delete_devices")
};

/// Request body of [`DeleteDevicesJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DeleteDevicesRequest {
    /// The devices, by their IDs, such as `QBUAZIFURK`.
    ///
    /// `devices`: array.
    pub devices: Vec<String>,
    /// Proves who asks, stage by stage; `run_with_uia` sets it.
    ///
    /// `auth`: object, optional.
    pub auth: Option<AuthenticationData>,
}

record! {
    DeleteDevicesRequest {
        0 devices: Required "devices",
        1 auth: Optional "auth",
    }
}
