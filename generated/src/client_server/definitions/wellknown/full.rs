// Written by `cargo xtask regen` from api-spec/client-server/definitions/wellknown/full.yaml. Do not edit.

//! Discovery Information.
//!
//! From the definitions in `client-server/definitions/wellknown/full.yaml`.

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::record;
#[cfg(feature = "server")]
use matrix_jobs_runtime::json::JsonValue;

pub use crate::client_server::definitions::wellknown::homeserver::HomeserverInformation;
pub use crate::client_server::definitions::wellknown::identity_server::IdentityServerInformation;

/// Where a user's servers are.
///
/// Response of [`GetWellknownJob`](crate::client_server::GetWellknownJob).
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DiscoveryInformation {
    /// Where the homeserver is, `base_url`.
    ///
    /// `m.homeserver`: object.
    pub homeserver: HomeserverInformation,
    /// The identity server, if there is one.
    ///
    /// `m.identity_server`: object, optional.
    pub identity_server: Option<IdentityServerInformation>,
    /// All other properties.
    pub extra: JsonObject,
}

impl DiscoveryInformation {
    /// Where the homeserver is, `base_url`.
    ///
    /// `m.homeserver`: object.
    pub fn homeserver(&self) -> &HomeserverInformation {
        &self.homeserver
    }

    /// The identity server, if there is one.
    ///
    /// `m.identity_server`: object, optional.
    #[doc(alias = "identityServer")]
    pub fn identity_server(&self) -> Option<&IdentityServerInformation> {
        self.identity_server.as_ref()
    }
}

#[cfg(feature = "server")]
impl DiscoveryInformation {
    /// Creates the value from its required properties.
    pub fn new(homeserver: HomeserverInformation) -> Self {
        Self {
            homeserver,
            identity_server: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`identity_server`](Self#structfield.identity_server).
    #[inline]
    #[must_use]
    pub fn with_identity_server(
        mut self,
        identity_server: IdentityServerInformation,
    ) -> Self {
        self.identity_server = Some(identity_server);
        self
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<JsonValue>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

record! {
    DiscoveryInformation {
        0 homeserver: Required "m.homeserver",
        1 identity_server: Optional "m.identity_server",
        ..extra
    }
}
