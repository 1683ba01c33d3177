// Written by `cargo xtask regen` from api-spec/client-server/third_party_lookup.yaml. Do not edit.

//! Bridged networks: which there are, and who and what of them is in Matrix.
//!
//! From the definitions in `client-server/third_party_lookup.yaml`.

use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, RoomAliasId, UserId};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::application_service::definitions::location::Location;
pub use crate::application_service::definitions::user::User;
pub use crate::client_server::definitions::protocol::Protocol;

/// Lists the protocols by which the server is bridged to other networks.
///
/// <code>GET /_matrix/client/v3<wbr>/thirdparty/protocols</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: map to [`Protocol`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3thirdpartyprotocols)
#[doc(alias = "getProtocols")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetProtocolsJob;

impl GetProtocolsJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetProtocolsJob {
    type Response = Map<String, Protocol>;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_PROTOCOLS
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetProtocolsJob {
    const ENDPOINT: &'static Endpoint = &GET_PROTOCOLS;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_PROTOCOLS: Endpoint = Endpoint::new(
    "getProtocols",
    Method::Get,
    "/_matrix/client/v3/thirdparty/protocols",
);

/// Asks about a protocol by which the server is bridged to other networks.
///
/// <code>GET /_matrix/client/v3<wbr>/thirdparty/protocol<wbr>/{protocol}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`Protocol`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3thirdpartyprotocolprotocol)
#[doc(alias = "getProtocolMetadata")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetProtocolMetadataJob {
    /// The network, by its name among [`GetProtocolsJob`]'s, such as `irc`.
    ///
    /// `protocol` in the path: string.
    pub protocol: String,
}

impl GetProtocolMetadataJob {
    /// Creates the job from its required parameters:
    ///
    /// - `protocol`: string. The network, by its name among [`GetProtocolsJob`]'s, such as `irc`.
    pub fn new(protocol: impl Into<String>) -> Self {
        Self { protocol: protocol.into() }
    }
}

impl Job for GetProtocolMetadataJob {
    type Response = Protocol;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_PROTOCOL_METADATA
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.protocol.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetProtocolMetadataJob {
    const ENDPOINT: &'static Endpoint = &GET_PROTOCOL_METADATA;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            protocol: inputs.path("protocol")?,
        })
    }
}

pub(crate) static GET_PROTOCOL_METADATA: Endpoint = Endpoint::new(
    "getProtocolMetadata",
    Method::Get,
    "/_matrix/client/v3/thirdparty/protocol/{protocol}",
);

/// Finds the rooms that stand for a place on a bridged network.
///
/// The protocol decides which `fields` describe a place, see its `location_fields`.
///
/// <code>GET /_matrix/client/v3<wbr>/thirdparty/location<wbr>/{protocol}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: array of [`Location`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3thirdpartylocationprotocol)
#[doc(alias = "queryLocationByProtocol")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct QueryLocationByProtocolJob {
    /// The network, by its name among [`GetProtocolsJob`]'s, such as `irc`.
    ///
    /// `protocol` in the path: string.
    pub protocol: String,
    /// `fields` in the query: object, a map.
    pub fields: Option<Map<String, String>>,
}

impl QueryLocationByProtocolJob {
    /// Creates the job from its required parameters:
    ///
    /// - `protocol`: string. The network, by its name among [`GetProtocolsJob`]'s, such as `irc`.
    pub fn new(protocol: impl Into<String>) -> Self {
        Self {
            protocol: protocol.into(),
            fields: None,
        }
    }

    /// Sets `fields` in the query: object, a map.
    pub fn fields(mut self, fields: impl IntoIterator<Item = (String, String)>) -> Self {
        self.fields = Some(fields.into_iter().collect());
        self
    }
}

impl Job for QueryLocationByProtocolJob {
    type Response = Vec<Location>;

    fn endpoint(&self) -> &'static Endpoint {
        &QUERY_LOCATION_BY_PROTOCOL
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.protocol.as_ref()]);
        request.query_entries(&self.fields);
    }
}

#[cfg(feature = "server")]
impl Receive for QueryLocationByProtocolJob {
    const ENDPOINT: &'static Endpoint = &QUERY_LOCATION_BY_PROTOCOL;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            protocol: inputs.path("protocol")?,
            fields: inputs.other_query(&[])?,
        })
    }
}

pub(crate) static QUERY_LOCATION_BY_PROTOCOL: Endpoint = Endpoint::new(
    "queryLocationByProtocol",
    Method::Get,
    "/_matrix/client/v3/thirdparty/location/{protocol}",
);

/// Finds the Matrix users that stand for a user of a bridged network.
///
/// The protocol decides which `fields` describe a user, see its `user_fields`.
///
/// <code>GET /_matrix/client/v3<wbr>/thirdparty/user<wbr>/{protocol}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: array of [`User`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3thirdpartyuserprotocol)
#[doc(alias = "queryUserByProtocol")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct QueryUserByProtocolJob {
    /// The network, by its name among [`GetProtocolsJob`]'s, such as `irc`.
    ///
    /// `protocol` in the path: string.
    pub protocol: String,
    /// `fields` in the query: object, a map.
    pub fields: Option<Map<String, String>>,
}

impl QueryUserByProtocolJob {
    /// Creates the job from its required parameters:
    ///
    /// - `protocol`: string. The network, by its name among [`GetProtocolsJob`]'s, such as `irc`.
    pub fn new(protocol: impl Into<String>) -> Self {
        Self {
            protocol: protocol.into(),
            fields: None,
        }
    }

    /// Sets `fields` in the query: object, a map.
    pub fn fields(mut self, fields: impl IntoIterator<Item = (String, String)>) -> Self {
        self.fields = Some(fields.into_iter().collect());
        self
    }
}

impl Job for QueryUserByProtocolJob {
    type Response = Vec<User>;

    fn endpoint(&self) -> &'static Endpoint {
        &QUERY_USER_BY_PROTOCOL
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.protocol.as_ref()]);
        request.query_entries(&self.fields);
    }
}

#[cfg(feature = "server")]
impl Receive for QueryUserByProtocolJob {
    const ENDPOINT: &'static Endpoint = &QUERY_USER_BY_PROTOCOL;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            protocol: inputs.path("protocol")?,
            fields: inputs.other_query(&[])?,
        })
    }
}

pub(crate) static QUERY_USER_BY_PROTOCOL: Endpoint = Endpoint::new(
    "queryUserByProtocol",
    Method::Get,
    "/_matrix/client/v3/thirdparty/user/{protocol}",
);

/// Finds the places on bridged networks that a room alias stands for.
///
/// <code>GET /_matrix/client/v3<wbr>/thirdparty/location</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: array of [`Location`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3thirdpartylocation)
#[doc(alias = "queryLocationByAlias")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct QueryLocationByAliasJob {
    /// The alias on Matrix, such as `#irc_lobby:example.org`.
    ///
    /// `alias` in the query: string, a room alias.
    pub alias: RoomAliasId,
}

impl QueryLocationByAliasJob {
    /// Creates the job from its required parameters:
    ///
    /// - `alias`: string, a room alias. The alias on Matrix, such as `#irc_lobby:example.org`.
    pub fn new(alias: impl Into<RoomAliasId>) -> Self {
        Self { alias: alias.into() }
    }
}

impl Job for QueryLocationByAliasJob {
    type Response = Vec<Location>;

    fn endpoint(&self) -> &'static Endpoint {
        &QUERY_LOCATION_BY_ALIAS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("alias", &self.alias);
    }
}

#[cfg(feature = "server")]
impl Receive for QueryLocationByAliasJob {
    const ENDPOINT: &'static Endpoint = &QUERY_LOCATION_BY_ALIAS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            alias: inputs.query("alias")?,
        })
    }
}

pub(crate) static QUERY_LOCATION_BY_ALIAS: Endpoint = Endpoint::new(
    "queryLocationByAlias",
    Method::Get,
    "/_matrix/client/v3/thirdparty/location",
);

/// Finds the users of bridged networks that a Matrix user stands for.
///
/// <code>GET /_matrix/client/v3<wbr>/thirdparty/user</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: array of [`User`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3thirdpartyuser)
#[doc(alias = "queryUserByID")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct QueryUserByIdJob {
    /// The user on Matrix, such as `@irc_alice:example.org`.
    ///
    /// `userid` in the query: string, a user ID.
    pub userid: UserId,
}

impl QueryUserByIdJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userid`: string, a user ID. The user on Matrix, such as `@irc_alice:example.org`.
    pub fn new(userid: impl Into<UserId>) -> Self {
        Self { userid: userid.into() }
    }
}

impl Job for QueryUserByIdJob {
    type Response = Vec<User>;

    fn endpoint(&self) -> &'static Endpoint {
        &QUERY_USER_BY_ID
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("userid", &self.userid);
    }
}

#[cfg(feature = "server")]
impl Receive for QueryUserByIdJob {
    const ENDPOINT: &'static Endpoint = &QUERY_USER_BY_ID;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            userid: inputs.query("userid")?,
        })
    }
}

pub(crate) static QUERY_USER_BY_ID: Endpoint = Endpoint::new(
    "queryUserByID",
    Method::Get,
    "/_matrix/client/v3/thirdparty/user",
);
