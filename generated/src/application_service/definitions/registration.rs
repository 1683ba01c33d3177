// Written by `cargo xtask regen` from api-spec/application-service/definitions/registration.yaml. Do not edit.

//! Registration.
//!
//! From the definitions in `application-service/definitions/registration.yaml`.

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::record;

pub use crate::application_service::definitions::namespace_list::Namespace;

/// The file by which a homeserver knows an application service.
///
/// It is YAML, of which JSON is a part: `json::to_string` writes it, and every
/// serde format reads it. Homeservers read it when they start.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Registration {
    /// Tells application services of one homeserver apart; it never changes.
    ///
    /// `id`: string.
    pub id: String,
    /// Where the homeserver sends transactions and queries, as in `http://localhost:9000`. Nothing is sent if it is `null`.
    ///
    /// `url`: string, required, may be null.
    pub url: Option<String>,
    /// The access token of the application service.
    ///
    /// `as_token`: string, secret (hidden by `Debug`).
    pub as_token: Secret,
    /// The token that the homeserver sends.
    ///
    /// `hs_token`: string, secret (hidden by `Debug`).
    pub hs_token: Secret,
    /// What is before the colon in the ID of the application service's own user, without `@`.
    ///
    /// `sender_localpart`: string.
    pub sender_localpart: String,
    /// Whether typing, receipts and presence are sent as well.
    ///
    /// `receive_ephemeral`: boolean, optional. Since Matrix 1.13.
    pub receive_ephemeral: Option<bool>,
    /// The users, rooms and aliases that the application service is interested in.
    ///
    /// `namespaces`: object.
    pub namespaces: Namespaces,
    /// Whether its users' requests are rate-limited.
    ///
    /// `rate_limited`: boolean, optional.
    pub rate_limited: Option<bool>,
    /// Names of the networks that it bridges, as in `irc`, for third-party lookups.
    ///
    /// `protocols`: array, optional.
    pub protocols: Option<Vec<String>>,
}

impl Registration {
    /// Creates the value from its required properties.
    pub fn new(
        id: impl Into<String>,
        url: Option<String>,
        as_token: impl Into<Secret>,
        hs_token: impl Into<Secret>,
        sender_localpart: impl Into<String>,
        namespaces: Namespaces,
    ) -> Self {
        Self {
            id: id.into(),
            url,
            as_token: as_token.into(),
            hs_token: hs_token.into(),
            sender_localpart: sender_localpart.into(),
            receive_ephemeral: None,
            namespaces,
            rate_limited: None,
            protocols: None,
        }
    }

    /// Sets [`receive_ephemeral`](Self#structfield.receive_ephemeral).
    #[inline]
    #[must_use]
    pub fn with_receive_ephemeral(mut self, receive_ephemeral: bool) -> Self {
        self.receive_ephemeral = Some(receive_ephemeral);
        self
    }

    /// Sets [`rate_limited`](Self#structfield.rate_limited).
    #[inline]
    #[must_use]
    pub fn with_rate_limited(mut self, rate_limited: bool) -> Self {
        self.rate_limited = Some(rate_limited);
        self
    }

    /// Sets [`protocols`](Self#structfield.protocols).
    #[must_use]
    pub fn with_protocols(
        mut self,
        protocols: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.protocols = Some(protocols.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    Registration {
        0 id: Required "id",
        1 url: Nullable "url",
        2 as_token: Required "as_token",
        3 hs_token: Required "hs_token",
        4 sender_localpart: Required "sender_localpart",
        5 receive_ephemeral: Optional "receive_ephemeral",
        6 namespaces: Required "namespaces",
        7 rate_limited: Optional "rate_limited",
        8 protocols: Optional "protocols",
    }
}

/// The users, rooms and aliases that the application service is interested in.
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct Namespaces {
    /// User IDs.
    ///
    /// `users`: array, optional.
    pub users: Option<Vec<Namespace>>,
    /// Room IDs.
    ///
    /// `rooms`: array, optional.
    pub rooms: Option<Vec<Namespace>>,
    /// Aliases of rooms.
    ///
    /// `aliases`: array, optional.
    pub aliases: Option<Vec<Namespace>>,
}

impl Namespaces {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`users`](Self#structfield.users).
    #[inline]
    #[must_use]
    pub fn with_users(mut self, users: Vec<Namespace>) -> Self {
        self.users = Some(users);
        self
    }

    /// Sets [`rooms`](Self#structfield.rooms).
    #[inline]
    #[must_use]
    pub fn with_rooms(mut self, rooms: Vec<Namespace>) -> Self {
        self.rooms = Some(rooms);
        self
    }

    /// Sets [`aliases`](Self#structfield.aliases).
    #[inline]
    #[must_use]
    pub fn with_aliases(mut self, aliases: Vec<Namespace>) -> Self {
        self.aliases = Some(aliases);
        self
    }
}

record! {
    Namespaces {
        0 users: Optional "users",
        1 rooms: Optional "rooms",
        2 aliases: Optional "aliases",
    }
}
