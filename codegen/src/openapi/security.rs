//! Security schemes: how a request shows who sends it.

use super::Keys;
use crate::diagnostic::Diagnostics;
use crate::load::Cursor;

/// What a security scheme asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// An access token, in a header or in the query.
    Token,
    /// The signature of a server.
    Signature,
    /// The header `Authorization`, of which nothing more is said: older releases write tokens and signatures so.
    Authorization,
}

impl Scheme {
    /// Reads a scheme; one of another kind is reported.
    pub fn read(at: &Cursor<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let known = ["type", "scheme", "bearerFormat", "in", "name", "description"];
        let mut keys = Keys::of(at, "a security scheme", &known, diagnostics);
        let mut text = |key| keys.text(key).unwrap_or_default().to_ascii_lowercase();
        let scheme =
            match [text("type"), text("scheme"), text("in"), text("name")].each_ref().map(String::as_str) {
                ["http", "bearer", _, _] | ["apikey", _, "query", "access_token"] => Some(Self::Token),
                ["http", "x-matrix", _, _] => Some(Self::Signature),
                ["apikey", _, "header", "authorization"] => Some(Self::Authorization),
                _ => None,
            };
        if scheme.is_none() {
            diagnostics.report(
                at.place(),
                "a security scheme of an unknown kind",
                "the connection sends access tokens (`http` with `bearer`; `apiKey` as `access_token` in the query or \
                 as the header `Authorization`) and signatures (`http` with `X-Matrix`): use one of these in an overlay, \
                 or teach `codegen/src/openapi/security.rs`",
            );
        }
        scheme
    }
}
