// Written by `cargo xtask regen` from api-spec/client-server/sso_login_redirect.yaml. Do not edit.

//! Single sign-on: logging in by a browser.
//!
//! From the definitions in `client-server/sso_login_redirect.yaml`.

use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, Redirect, RequestParts, open_enum,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks where in a browser the user can log in by single sign-on.
///
/// Open it there; in the end the browser visits `redirectUrl` with a `loginToken` in its query,
/// which [`LoginJob`](crate::client_server::LoginJob) takes as the `token` of `m.login.token`.
///
/// <code>GET /_matrix/client/v3/login<wbr>/sso/redirect</code>
///
/// - Since Matrix 1.1.
/// - Response: where the server leads to, as [`Redirect`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3loginssoredirect)
#[doc(alias = "redirectToSSO")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RedirectToSsoJob {
    /// Where the browser goes after the login, with `loginToken` added to the query.
    ///
    /// `redirectUrl` in the query: string.
    pub redirect_url: String,
    /// `action` in the query: string, an enum. Since Matrix 1.18.
    pub action: Option<SsoRedirectAction>,
}

impl RedirectToSsoJob {
    /// Creates the job from its required parameters:
    ///
    /// - `redirectUrl`: string. Where the browser goes after the login, with `loginToken` added to the query.
    pub fn new(redirect_url: impl Into<String>) -> Self {
        Self {
            redirect_url: redirect_url.into(),
            action: None,
        }
    }

    /// Sets `action` in the query: string, an enum. Since Matrix 1.18.
    #[inline]
    pub fn action(mut self, action: SsoRedirectAction) -> Self {
        self.action = Some(action);
        self
    }
}

impl Job for RedirectToSsoJob {
    type Response = Redirect;

    fn endpoint(&self) -> &'static Endpoint {
        &REDIRECT_TO_SSO
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("redirectUrl", &self.redirect_url);
        request.query("action", &self.action);
    }
}

#[cfg(feature = "server")]
impl Receive for RedirectToSsoJob {
    const ENDPOINT: &'static Endpoint = &REDIRECT_TO_SSO;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            redirect_url: inputs.query("redirectUrl")?,
            action: inputs.optional_query("action")?,
        })
    }
}

pub(crate) static REDIRECT_TO_SSO: Endpoint = Endpoint {
    access: Access::None,
    redirects: true,
    since: Some("1.1"),
    expected_content_types: &[],
    ..Endpoint::new(
        "redirectToSSO",
        Method::Get,
        "/_matrix/client/v3/login/sso/redirect",
    )
};

/// Asks where in a browser the user can log in by a certain identity provider.
///
/// [`GetLoginFlowsJob`](crate::client_server::GetLoginFlowsJob) lists the providers. All else is as with [`RedirectToSsoJob`].
///
/// <code>GET /_matrix/client/v3/login<wbr>/sso/redirect/{idpId}</code>
///
/// - Since Matrix 1.1.
/// - Response: where the server leads to, as [`Redirect`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3loginssoredirectidpid)
#[doc(alias = "redirectToIdP")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RedirectToIdPJob {
    /// The provider, by its `id` among the flows of [`GetLoginFlowsJob`](crate::client_server::GetLoginFlowsJob).
    ///
    /// `idpId` in the path: string.
    pub idp_id: String,
    /// Where the browser goes after the login, with `loginToken` added to the query.
    ///
    /// `redirectUrl` in the query: string.
    pub redirect_url: String,
    /// `action` in the query: string, an enum. Since Matrix 1.18.
    pub action: Option<SsoRedirectAction>,
}

impl RedirectToIdPJob {
    /// Creates the job from its required parameters:
    ///
    /// - `idpId`: string. The provider, by its `id` among the flows of [`GetLoginFlowsJob`](crate::client_server::GetLoginFlowsJob).
    /// - `redirectUrl`: string. Where the browser goes after the login, with `loginToken` added to the query.
    pub fn new(idp_id: impl Into<String>, redirect_url: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
            redirect_url: redirect_url.into(),
            action: None,
        }
    }

    /// Sets `action` in the query: string, an enum. Since Matrix 1.18.
    #[inline]
    pub fn action(mut self, action: SsoRedirectAction) -> Self {
        self.action = Some(action);
        self
    }
}

impl Job for RedirectToIdPJob {
    type Response = Redirect;

    fn endpoint(&self) -> &'static Endpoint {
        &REDIRECT_TO_ID_P
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.idp_id.as_ref()]);
        request.query("redirectUrl", &self.redirect_url);
        request.query("action", &self.action);
    }
}

#[cfg(feature = "server")]
impl Receive for RedirectToIdPJob {
    const ENDPOINT: &'static Endpoint = &REDIRECT_TO_ID_P;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            idp_id: inputs.path("idpId")?,
            redirect_url: inputs.query("redirectUrl")?,
            action: inputs.optional_query("action")?,
        })
    }
}

pub(crate) static REDIRECT_TO_ID_P: Endpoint = Endpoint {
    access: Access::None,
    redirects: true,
    since: Some("1.1"),
    expected_content_types: &[],
    ..Endpoint::new(
        "redirectToIdP",
        Method::Get,
        "/_matrix/client/v3/login/sso/redirect/{idpId}",
    )
};

/// What the user is about to do: log in, or make an account.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SsoRedirectAction {
    /// `login`
    Login,
    /// `register`
    Register,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    SsoRedirectAction {
        Login = "login",
        Register = "register",
    }
}
