// Written by `cargo xtask regen` from api-spec/identity/v2_pubkey.yaml. Do not edit.

//! An identity server's public keys.
//!
//! From the definitions in `identity/v2_pubkey.yaml`.

use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks for a public key by its ID.
///
/// <code>GET /_matrix/identity/v2<wbr>/pubkey/{keyId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetPubKeyV2Response`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#get_matrixidentityv2pubkeykeyid)
#[doc(alias = "getPubKeyV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetPubKeyV2Job {
    /// `keyId` in the path: string.
    pub key_id: String,
}

impl GetPubKeyV2Job {
    /// Creates the job from its required parameters:
    ///
    /// - `keyId`: string
    pub fn new(key_id: impl Into<String>) -> Self {
        Self { key_id: key_id.into() }
    }
}

impl Job for GetPubKeyV2Job {
    type Response = GetPubKeyV2Response;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_PUB_KEY_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.key_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetPubKeyV2Job {
    const ENDPOINT: &'static Endpoint = &GET_PUB_KEY_V2;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            key_id: inputs.path("keyId")?,
        })
    }
}

pub(crate) static GET_PUB_KEY_V2: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new("getPubKeyV2", Method::Get, "/_matrix/identity/v2/pubkey/{keyId}")
};

/// Response of [`GetPubKeyV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetPubKeyV2Response {
    /// `public_key`: string.
    pub public_key: String,
}

impl GetPubKeyV2Response {
    /// `public_key`: string.
    #[doc(alias = "publicKey")]
    pub fn public_key(&self) -> &str {
        &self.public_key
    }
}

#[cfg(feature = "server")]
impl GetPubKeyV2Response {
    /// Creates the value from its required properties.
    pub fn new(public_key: impl Into<String>) -> Self {
        Self {
            public_key: public_key.into(),
        }
    }
}

record! {
    GetPubKeyV2Response {
        0 public_key: Required "public_key",
    }
}

/// Asks whether a public key is a lasting one of this server, still in use.
///
/// Of an unknown key it succeeds, too, with `valid` false.
///
/// <code>GET /_matrix/identity/v2<wbr>/pubkey/isvalid</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`IsPubKeyValidV2Response`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#get_matrixidentityv2pubkeyisvalid)
#[doc(alias = "isPubKeyValidV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IsPubKeyValidV2Job {
    /// `public_key` in the query: string.
    pub public_key: String,
}

impl IsPubKeyValidV2Job {
    /// Creates the job from its required parameters:
    ///
    /// - `public_key`: string
    pub fn new(public_key: impl Into<String>) -> Self {
        Self {
            public_key: public_key.into(),
        }
    }
}

impl Job for IsPubKeyValidV2Job {
    type Response = IsPubKeyValidV2Response;

    fn endpoint(&self) -> &'static Endpoint {
        &IS_PUB_KEY_VALID_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("public_key", &self.public_key);
    }
}

#[cfg(feature = "server")]
impl Receive for IsPubKeyValidV2Job {
    const ENDPOINT: &'static Endpoint = &IS_PUB_KEY_VALID_V2;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            public_key: inputs.query("public_key")?,
        })
    }
}

pub(crate) static IS_PUB_KEY_VALID_V2: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new(
        "isPubKeyValidV2",
        Method::Get,
        "/_matrix/identity/v2/pubkey/isvalid",
    )
};

/// Response of [`IsPubKeyValidV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IsPubKeyValidV2Response {
    /// `valid`: boolean.
    pub valid: bool,
}

impl IsPubKeyValidV2Response {
    /// `valid`: boolean.
    pub fn valid(&self) -> bool {
        self.valid
    }
}

#[cfg(feature = "server")]
impl IsPubKeyValidV2Response {
    /// Creates the value from its required properties.
    pub fn new(valid: bool) -> Self {
        Self { valid }
    }
}

record! {
    IsPubKeyValidV2Response {
        0 valid: Required "valid",
    }
}

/// Asks whether a public key is one that this server made for an invite.
///
/// Of an unknown key it succeeds, too, with `valid` false.
///
/// <code>GET /_matrix/identity/v2<wbr>/pubkey/ephemeral<wbr>/isvalid</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`IsEphemeralPubKeyValidV2Response`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#get_matrixidentityv2pubkeyephemeralisvalid)
#[doc(alias = "isEphemeralPubKeyValidV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IsEphemeralPubKeyValidV2Job {
    /// `public_key` in the query: string.
    pub public_key: String,
}

impl IsEphemeralPubKeyValidV2Job {
    /// Creates the job from its required parameters:
    ///
    /// - `public_key`: string
    pub fn new(public_key: impl Into<String>) -> Self {
        Self {
            public_key: public_key.into(),
        }
    }
}

impl Job for IsEphemeralPubKeyValidV2Job {
    type Response = IsEphemeralPubKeyValidV2Response;

    fn endpoint(&self) -> &'static Endpoint {
        &IS_EPHEMERAL_PUB_KEY_VALID_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("public_key", &self.public_key);
    }
}

#[cfg(feature = "server")]
impl Receive for IsEphemeralPubKeyValidV2Job {
    const ENDPOINT: &'static Endpoint = &IS_EPHEMERAL_PUB_KEY_VALID_V2;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            public_key: inputs.query("public_key")?,
        })
    }
}

pub(crate) static IS_EPHEMERAL_PUB_KEY_VALID_V2: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new(
        "isEphemeralPubKeyValidV2",
        Method::Get,
        "/_matrix/identity/v2/pubkey/ephemeral/isvalid",
    )
};

/// Response of [`IsEphemeralPubKeyValidV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IsEphemeralPubKeyValidV2Response {
    /// `valid`: boolean.
    pub valid: bool,
}

impl IsEphemeralPubKeyValidV2Response {
    /// `valid`: boolean.
    pub fn valid(&self) -> bool {
        self.valid
    }
}

#[cfg(feature = "server")]
impl IsEphemeralPubKeyValidV2Response {
    /// Creates the value from its required properties.
    pub fn new(valid: bool) -> Self {
        Self { valid }
    }
}

record! {
    IsEphemeralPubKeyValidV2Response {
        0 valid: Required "valid",
    }
}
