// Written by `cargo xtask regen` from api-spec/server-server/user_devices.yaml. Do not edit.

//! Users' devices, from server to server.
//!
//! From the definitions in `server-server/user_devices.yaml`.

use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, UserId, record};

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
#[derive(Clone, Debug)]
pub struct GetUserDevicesJob {
    user_id: UserId,
}

impl GetUserDevicesJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID
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
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserDevicesResponse {
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
#[derive(Clone, Debug, PartialEq)]
pub struct UserDevice {
    /// `device_id`: string.
    pub device_id: String,
    /// `keys`: object, optional.
    pub keys: Option<DeviceKeys>,
    /// `device_display_name`: string, optional.
    pub device_display_name: Option<String>,
}

record! {
    UserDevice {
        0 device_id: Required "device_id",
        1 keys: Optional "keys",
        2 device_display_name: Optional "device_display_name",
    }
}
