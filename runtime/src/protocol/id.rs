//! Identifiers of Matrix: strings with a type, made from any string and checked only when asked.

use std::borrow::Borrow;
use std::fmt;

use crate::protocol::grammar;

/// Why a string is not the identifier that it should be. The string is not part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidId {
    kind: &'static str,
    problem: &'static str,
}

impl fmt::Display for InvalidId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not {}: {}", self.kind, self.problem)
    }
}

impl std::error::Error for InvalidId {}

/// Makes an identifier type. It is checked by a function of [`grammar`].
macro_rules! identifier {
    ($(#[$doc:meta])* $type:ident, $kind:literal, $check:expr) => {
        $(#[$doc])*
        ///
        /// Any string is accepted, since servers send what they please; [`validate`](Self::validate) says whether it is
        /// one.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type(Box<str>);

        impl $type {
            /// Takes a string, unchecked.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into().into_boxed_str())
            }

            /// The string.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The string, taken out.
            pub fn into_string(self) -> String {
                self.0.into_string()
            }

            /// Checks the string against Matrix's grammar, as loosely as servers have to.
            ///
            /// # Errors
            ///
            #[doc = concat!("Says why the string is not ", $kind, ".")]
            pub fn validate(&self) -> Result<(), InvalidId> {
                let check: fn(&str) -> Result<(), &'static str> = $check;
                check(&self.0).map_err(|problem| InvalidId { kind: $kind, problem })
            }
        }

        impl From<&str> for $type {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<&String> for $type {
            fn from(text: &String) -> Self {
                Self(text.as_str().into())
            }
        }

        impl From<String> for $type {
            fn from(text: String) -> Self {
                Self(text.into_boxed_str())
            }
        }

        impl From<&Self> for $type {
            fn from(id: &Self) -> Self {
                id.clone()
            }
        }

        impl From<$type> for String {
            fn from(id: $type) -> Self {
                id.into_string()
            }
        }

        impl From<&$type> for String {
            fn from(id: &$type) -> Self {
                id.as_str().to_owned()
            }
        }

        impl Borrow<str> for $type {
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<str> for $type {
            fn eq(&self, text: &str) -> bool {
                self.as_str() == text
            }
        }

        impl PartialEq<&str> for $type {
            fn eq(&self, text: &&str) -> bool {
                self.as_str() == *text
            }
        }

        impl PartialEq<String> for $type {
            fn eq(&self, text: &String) -> bool {
                self.as_str() == text
            }
        }

        /// The string, quoted.
        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        crate::text_type!($type blank Self(Box::default()));
    };
}

/// For identifiers like `@localpart:server`.
macro_rules! parts {
    ($($type:ident)*) => { $(
        impl $type {
            /// What is between the sigil and the first colon; all after the sigil if there is no colon.
            pub fn localpart(&self) -> &str {
                grammar::localpart(&self.0)
            }

            /// The server's name, after the first colon; none if there is no colon.
            pub fn server_name(&self) -> Option<&str> {
                grammar::server_part(&self.0)
            }
        }
    )* };
}

identifier! {
    /// A user: `@alice:example.org`.
    UserId, "a user ID", |text| grammar::with_server(text, &['@'])
}
identifier! {
    /// A room: `!opaque:example.org`, in newer room versions without the server's name.
    RoomId, "a room ID", |text| grammar::opaque(text, '!')
}
identifier! {
    /// A room's address for people: `#cats:example.org`.
    RoomAliasId, "a room alias", |text| grammar::with_server(text, &['#'])
}
identifier! {
    /// A room by either its id or one of its addresses.
    RoomOrAliasId, "a room ID or alias", |text| if text.starts_with('!') { grammar::opaque(text, '!') } else { grammar::with_server(text, &['#', '!']) }
}
identifier! {
    /// An event: `$opaque`, in the first room versions with `:` and the server's name.
    EventId, "an event ID", |text| grammar::opaque(text, '$')
}
identifier! {
    /// A server: `example.org`, `192.0.2.1:8448`, `[2001:db8::1]`.
    ServerName, "a server name", grammar::server_name
}
identifier! {
    /// A file in a server's media repository: `mxc://example.org/opaque`.
    MxcUri, "an MXC URI", grammar::mxc_uri
}

parts! { UserId RoomId RoomAliasId RoomOrAliasId EventId }

impl RoomOrAliasId {
    /// Whether it is the room's id, not one of its addresses.
    pub fn is_room_id(&self) -> bool {
        self.0.starts_with('!')
    }
}

impl ServerName {
    /// The name without the port.
    pub fn host(&self) -> &str {
        grammar::split_port(&self.0).0
    }

    /// The port, if one is given and is one.
    pub fn port(&self) -> Option<u16> {
        grammar::split_port(&self.0).1?.parse().ok()
    }
}

impl MxcUri {
    /// The server that has the file, and the file's id there; none if the string isn't of this shape.
    pub fn parts(&self) -> Option<(&str, &str)> {
        grammar::mxc_parts(&self.0)
    }

    /// The server that has the file.
    pub fn server_name(&self) -> Option<&str> {
        self.parts().map(|(server, _)| server)
    }

    /// The file's id on its server.
    pub fn media_id(&self) -> Option<&str> {
        self.parts().map(|(_, media_id)| media_id)
    }
}

macro_rules! either {
    ($($type:ident)*) => { $(
        impl From<$type> for RoomOrAliasId {
            fn from(id: $type) -> Self {
                Self(id.0)
            }
        }

        impl From<&$type> for RoomOrAliasId {
            fn from(id: &$type) -> Self {
                Self(id.0.clone())
            }
        }
    )* };
}

either! { RoomId RoomAliasId }
