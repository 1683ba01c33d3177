// Written by `cargo xtask regen` from api-spec/client-server/support.yaml. Do not edit.

//! Whom to contact about a server.
//!
//! From the definitions in `client-server/support.yaml`.

use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, RequestParts, UserId, open_enum, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks whom to contact about a server.
///
/// Run it on a connection to the domain itself, the part of a user ID after the colon.
///
/// <code>GET /.well-known/matrix<wbr>/support</code>
///
/// - Since Matrix 1.10.
/// - Response: [`GetWellknownSupportResponse`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#getwell-knownmatrixsupport)
#[doc(alias = "getWellknownSupport")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetWellknownSupportJob;

impl GetWellknownSupportJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetWellknownSupportJob {
    type Response = GetWellknownSupportResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_WELLKNOWN_SUPPORT
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetWellknownSupportJob {
    const ENDPOINT: &'static Endpoint = &GET_WELLKNOWN_SUPPORT;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_WELLKNOWN_SUPPORT: Endpoint = Endpoint {
    access: Access::None,
    since: Some("1.10"),
    ..Endpoint::new("getWellknownSupport", Method::Get, "/.well-known/matrix/support")
};

/// Response of [`GetWellknownSupportJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetWellknownSupportResponse {
    /// Whom to turn to, and for what.
    ///
    /// `contacts`: array, optional.
    pub contacts: Option<Vec<Contact>>,
    /// A page with help for the server's users.
    ///
    /// `support_page`: string, optional.
    pub support_page: Option<String>,
}

impl GetWellknownSupportResponse {
    /// Whom to turn to, and for what.
    ///
    /// `contacts`: array, optional.
    pub fn contacts(&self) -> Option<&[Contact]> {
        self.contacts.as_deref()
    }

    /// A page with help for the server's users.
    ///
    /// `support_page`: string, optional.
    #[doc(alias = "supportPage")]
    pub fn support_page(&self) -> Option<&str> {
        self.support_page.as_deref()
    }
}

#[cfg(feature = "server")]
impl GetWellknownSupportResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`contacts`](Self#structfield.contacts).
    #[inline]
    #[must_use]
    pub fn with_contacts(mut self, contacts: Vec<Contact>) -> Self {
        self.contacts = Some(contacts);
        self
    }

    /// Sets [`support_page`](Self#structfield.support_page).
    #[must_use]
    pub fn with_support_page(mut self, support_page: impl Into<String>) -> Self {
        self.support_page = Some(support_page.into());
        self
    }
}

record! {
    GetWellknownSupportResponse {
        0 contacts: Optional "contacts",
        1 support_page: Optional "support_page",
    }
}

/// Part of [`GetWellknownSupportResponse`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Contact {
    /// Who can be reached on Matrix, such as `@admin:example.org`.
    ///
    /// `matrix_id`: string, a user ID, optional.
    pub matrix_id: Option<UserId>,
    /// The mail address to write to.
    ///
    /// `email_address`: string, optional.
    pub email_address: Option<String>,
    /// What they are for: `m.role.admin` or `m.role.security`.
    ///
    /// `role`: string, an enum.
    pub role: ContactRole,
}

#[cfg(feature = "server")]
impl Contact {
    /// Creates the value from its required properties.
    pub fn new(role: ContactRole) -> Self {
        Self {
            matrix_id: None,
            email_address: None,
            role,
        }
    }

    /// Sets [`matrix_id`](Self#structfield.matrix_id).
    #[must_use]
    pub fn with_matrix_id(mut self, matrix_id: impl Into<UserId>) -> Self {
        self.matrix_id = Some(matrix_id.into());
        self
    }

    /// Sets [`email_address`](Self#structfield.email_address).
    #[must_use]
    pub fn with_email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }
}

record! {
    Contact {
        0 matrix_id: Optional "matrix_id",
        1 email_address: Optional "email_address",
        2 role: Required "role",
    }
}

/// What they are for: `m.role.admin` or `m.role.security`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContactRole {
    /// `m.role.admin`
    RoleAdmin,
    /// `m.role.security`
    RoleSecurity,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    ContactRole {
        RoleAdmin = "m.role.admin",
        RoleSecurity = "m.role.security",
    }
}
