//! What a handler answers.

use std::fmt;

use serde_json::Value;
use zeroize::Zeroizing;

use crate::json::{JsonObject, Secret};

/// A password. `Debug` doesn't show it, and its memory is zeroed when it is dropped; that of the request which carries
/// it, and what the network keeps of that, is not.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(Zeroizing<String>);

impl Password {
    /// The password itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Password {
    fn from(password: String) -> Self {
        Self(Zeroizing::new(password))
    }
}

impl From<&str> for Password {
    fn from(password: &str) -> Self {
        Self::from(password.to_owned())
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(..)")
    }
}

/// Who logs in.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UserIdentifier {
    /// A user ID or its localpart: `m.id.user`. Text becomes one of these.
    User(String),
    /// An e-mail address or another address that the user has confirmed: `m.id.thirdparty`.
    ThirdParty {
        /// What kind of address: `email`, `msisdn`.
        medium: String,
        /// The address.
        address: String,
    },
    /// A phone number: `m.id.phone`.
    Phone {
        /// The country that the number is to be read in, as two capital letters.
        country: String,
        /// The number as one would dial it there.
        phone: String,
    },
}

impl UserIdentifier {
    pub(crate) fn to_json(&self) -> Value {
        match self {
            Self::User(user) => object(&[("type", Some("m.id.user")), ("user", Some(user))]),
            Self::ThirdParty { medium, address } => object(&[
                ("type", Some("m.id.thirdparty")),
                ("medium", Some(medium)),
                ("address", Some(address)),
            ]),
            Self::Phone { country, phone } => {
                object(&[("type", Some("m.id.phone")), ("country", Some(country)), ("phone", Some(phone))])
            }
        }
        .into()
    }
}

impl<T: AsRef<str>> From<T> for UserIdentifier {
    fn from(user: T) -> Self {
        Self::User(user.as_ref().to_owned())
    }
}

/// A property and its string, if it has one.
type Property<'a> = (&'static str, Option<&'a str>);

fn object(properties: &[Property<'_>]) -> JsonObject {
    let mut object = JsonObject::new();
    add(&mut object, properties);
    object
}

/// Adds those properties that have a value.
fn add(object: &mut JsonObject, properties: &[Property<'_>]) {
    for (name, value) in properties {
        if let Some(value) = value {
            object.insert((*name).to_owned(), (*value).into());
        }
    }
}

/// A confirmed address, as the server that sent the confirmation knows it.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreepidCredentials {
    /// The ID that the server gave the confirmation.
    pub sid: String,
    /// The secret that the confirmation was asked with.
    pub client_secret: Secret,
    /// The identity server, if it sent the confirmation.
    pub id_server: Option<String>,
    /// The access token for the identity server.
    pub id_access_token: Option<Secret>,
}

impl ThreepidCredentials {
    /// A confirmation that the homeserver sent.
    pub fn new(sid: impl Into<String>, client_secret: impl Into<Secret>) -> Self {
        let (sid, client_secret) = (sid.into(), client_secret.into());
        Self { sid, client_secret, id_server: None, id_access_token: None }
    }

    /// A confirmation that an identity server sent.
    pub fn by_identity_server(mut self, server: impl Into<String>, access_token: impl Into<Secret>) -> Self {
        self.id_server = Some(server.into());
        self.id_access_token = Some(access_token.into());
        self
    }

    fn to_json(&self) -> Value {
        object(&[
            ("sid", Some(self.sid.as_str())),
            ("client_secret", Some(self.client_secret.expose())),
            ("id_server", self.id_server.as_deref()),
            ("id_access_token", self.id_access_token.as_ref().map(|token| token.expose().as_str())),
        ])
        .into()
    }
}

/// The data of a stage.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum UiaStage {
    /// `m.login.password`
    Password {
        /// Who it is.
        user: UserIdentifier,
        /// Their password.
        password: Password,
    },
    /// `m.login.recaptcha`: what the captcha's own program gave.
    Recaptcha {
        /// The answer.
        response: Secret,
    },
    /// `m.login.sso`: the user has logged in, on the page of [`fallback_url`](super::UiaChallenge::fallback_url).
    Sso,
    /// `m.login.email.identity`: the user has confirmed an e-mail address.
    EmailIdentity(ThreepidCredentials),
    /// `m.login.msisdn`: the user has confirmed a phone number.
    Msisdn(ThreepidCredentials),
    /// `m.login.dummy`: nothing.
    Dummy,
    /// `m.login.registration_token`
    RegistrationToken {
        /// What the server's people gave the user.
        token: Secret,
    },
    /// `m.login.terms`: the user agrees to the terms in the stage's `params`.
    Terms,
    /// `m.oauth`: the user has agreed on the page that the stage's `params` name as `url`.
    OAuth,
    /// Any stage that the user has gone through in a browser: the server knows.
    Browser,
    /// Any other.
    Other {
        /// The stage's type.
        stage: String,
        /// What belongs to it, except `type` and `session`.
        data: JsonObject,
    },
}

impl UiaStage {
    /// The stage's type; none for what was done in a browser, where the session says all.
    pub fn stage(&self) -> Option<&str> {
        Some(match self {
            Self::Password { .. } => "m.login.password",
            Self::Recaptcha { .. } => "m.login.recaptcha",
            Self::EmailIdentity(_) => "m.login.email.identity",
            Self::Msisdn(_) => "m.login.msisdn",
            Self::Dummy => "m.login.dummy",
            Self::RegistrationToken { .. } => "m.login.registration_token",
            Self::Terms => "m.login.terms",
            Self::Other { stage, .. } => stage,
            Self::Sso | Self::OAuth | Self::Browser => return None,
        })
    }

    /// The `auth` of a request.
    pub(super) fn to_auth(&self, session: Option<&str>) -> JsonObject {
        let mut auth = JsonObject::new();
        let mut set = |name: &str, value: Value| auth.insert(name.to_owned(), value);
        match self {
            Self::Password { user, password } => {
                set("identifier", user.to_json());
                set("password", password.expose().into());
            }
            Self::Recaptcha { response } => {
                set("response", response.expose().as_str().into());
            }
            Self::EmailIdentity(credentials) | Self::Msisdn(credentials) => {
                set("threepid_creds", credentials.to_json());
            }
            Self::RegistrationToken { token } => {
                set("token", token.expose().as_str().into());
            }
            Self::Other { data, .. } => auth = data.clone(),
            Self::Sso | Self::Dummy | Self::Terms | Self::OAuth | Self::Browser => {}
        }
        add(&mut auth, &[("type", self.stage()), ("session", session)]);
        auth
    }
}

impl fmt::Debug for UiaStage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("UiaStage").field(&self.stage().unwrap_or("(in a browser)")).finish()
    }
}
