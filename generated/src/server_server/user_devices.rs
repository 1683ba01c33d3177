// Written by `cargo xtask regen` from api-spec/server-server/user_devices.yaml. Do not edit.

//! Users' devices, from server to server.
//!
//! From the definitions in `server-server/user_devices.yaml`.

use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::cross_signing_key::CrossSigningKey;
pub use crate::client_server::definitions::device_keys::DeviceKeys;

/// Lists a user's devices with their keys, and the user's cross-signing keys.
///
/// `stream_id` tells which news of the devices the list already covers.
///
/// <code>GET /_matrix/federation/v1<wbr>/user/devices/{userId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetUserDevicesResponse`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixfederationv1userdevicesuserid)
#[doc(alias = "getUserDevices")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetUserDevicesJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
}

impl GetUserDevicesJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl Job for GetUserDevicesJob {
    type Response = GetUserDevicesResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_USER_DEVICES
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetUserDevicesJob {
    const ENDPOINT: &'static Endpoint = &GET_USER_DEVICES;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
        })
    }
}

pub(crate) static GET_USER_DEVICES: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new(
        "getUserDevices",
        Method::Get,
        "/_matrix/federation/v1/user/devices/{userId}",
    )
};

/// Response of [`GetUserDevicesJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetUserDevicesResponse {
    /// The user, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID.
    pub user_id: UserId,
    /// `stream_id`: integer.
    pub stream_id: i64,
    /// `devices`: array.
    pub devices: Vec<UserDevice>,
    /// `master_key`: object, optional.
    pub master_key: Option<CrossSigningKey>,
    /// `self_signing_key`: object, optional.
    pub self_signing_key: Option<CrossSigningKey>,
}

impl GetUserDevicesResponse {
    /// The user, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID.
    #[doc(alias = "userId")]
    pub fn user_id(&self) -> &UserId {
        &self.user_id
    }

    /// `stream_id`: integer.
    #[doc(alias = "streamId")]
    pub fn stream_id(&self) -> i64 {
        self.stream_id
    }

    /// `devices`: array.
    pub fn devices(&self) -> &[UserDevice] {
        &self.devices
    }

    /// `master_key`: object, optional.
    #[doc(alias = "masterKey")]
    pub fn master_key(&self) -> Option<&CrossSigningKey> {
        self.master_key.as_ref()
    }

    /// `self_signing_key`: object, optional.
    #[doc(alias = "selfSigningKey")]
    pub fn self_signing_key(&self) -> Option<&CrossSigningKey> {
        self.self_signing_key.as_ref()
    }
}

#[cfg(feature = "server")]
impl GetUserDevicesResponse {
    /// Creates the value from its required properties.
    pub fn new(
        user_id: impl Into<UserId>,
        stream_id: i64,
        devices: Vec<UserDevice>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            stream_id,
            devices,
            master_key: None,
            self_signing_key: None,
        }
    }

    /// Sets [`master_key`](Self#structfield.master_key).
    #[inline]
    #[must_use]
    pub fn with_master_key(mut self, master_key: CrossSigningKey) -> Self {
        self.master_key = Some(master_key);
        self
    }

    /// Sets [`self_signing_key`](Self#structfield.self_signing_key).
    #[inline]
    #[must_use]
    pub fn with_self_signing_key(mut self, self_signing_key: CrossSigningKey) -> Self {
        self.self_signing_key = Some(self_signing_key);
        self
    }
}

record! {
    GetUserDevicesResponse {
        0 user_id: Required "user_id",
        1 stream_id: Required "stream_id",
        2 devices: Required "devices",
        3 master_key: Optional "master_key",
        4 self_signing_key: Optional "self_signing_key",
    }
}

/// Part of [`GetUserDevicesResponse`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UserDevice {
    /// The device, such as `QBUAZIFURK`.
    ///
    /// `device_id`: string.
    pub device_id: String,
    /// `keys`: object, optional.
    pub keys: Option<DeviceKeys>,
    /// The device's name, for people.
    ///
    /// `device_display_name`: string, optional.
    pub device_display_name: Option<String>,
}

#[cfg(feature = "server")]
impl UserDevice {
    /// Creates the value from its required properties.
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
            keys: None,
            device_display_name: None,
        }
    }

    /// Sets [`keys`](Self#structfield.keys).
    #[inline]
    #[must_use]
    pub fn with_keys(mut self, keys: DeviceKeys) -> Self {
        self.keys = Some(keys);
        self
    }

    /// Sets [`device_display_name`](Self#structfield.device_display_name).
    #[must_use]
    pub fn with_device_display_name(
        mut self,
        device_display_name: impl Into<String>,
    ) -> Self {
        self.device_display_name = Some(device_display_name.into());
        self
    }
}

record! {
    UserDevice {
        0 device_id: Required "device_id",
        1 keys: Optional "keys",
        2 device_display_name: Optional "device_display_name",
    }
}
