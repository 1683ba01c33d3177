//! From `security` to the access that an operation needs.

use super::Lower;
use crate::load::Cursor;
use crate::model::{Access, Api};
use crate::openapi::{Document, Operation, Scheme};
use crate::resolve::similar;

impl<'a> Lower<'a, '_> {
    /// The access that an operation needs. Without `security`, it takes the token if there is one and its file knows
    /// access tokens: many servers want it for what the definitions leave open. An overlay excepts operations.
    pub(super) fn access(&mut self, document: &Document<'a>, operation: &Operation<'a>) -> Access {
        let unsaid = operation.security.is_none() && self.knows_tokens(document, operation);
        match &operation.no_token {
            Some(reason) => {
                self.check_exception(reason, unsaid);
                Access::None
            }
            None if unsaid => Access::Optional,
            None => self.said_access(document, operation),
        }
    }

    fn knows_tokens(&mut self, document: &Document<'a>, operation: &Operation<'a>) -> bool {
        let mut schemes = document.security_schemes.iter();
        schemes.any(|(_, scheme)| self.scheme(scheme, operation) == Access::Required)
    }

    fn check_exception(&mut self, reason: &Cursor<'a>, unsaid: bool) {
        let (problem, help) = match reason.as_str().map(str::trim) {
            Some("") | None => ("`x-rust-no-token` without a reason", "write why the token must not be sent"),
            Some(_) if !unsaid => (
                "`x-rust-no-token` where no exception is needed",
                "remove it: the operation states its `security`, or its file knows no access tokens",
            ),
            Some(_) => return,
        };
        self.diagnostics.report(reason.place(), problem, help);
    }

    /// An empty alternative means that the token may be left out.
    fn said_access(&mut self, document: &Document<'a>, operation: &Operation<'a>) -> Access {
        let alternatives = operation.security.as_deref().unwrap_or_default();
        let mut found: Vec<Access> = Vec::new();
        for (name, at) in alternatives.iter().flatten() {
            let scheme = document.security_schemes.iter().find(|(known, _)| known == name);
            match scheme {
                Some((_, scheme)) => found.push(self.scheme(scheme, operation)),
                None => self.undefined_scheme(document, name, at),
            }
        }
        found.dedup();
        let anonymous = alternatives.iter().any(Vec::is_empty);
        match (found.as_slice(), anonymous) {
            ([], _) => Access::None,
            ([access], false) => *access,
            ([Access::Required], true) => Access::Optional,
            _ => {
                let problem = "security alternatives of several kinds";
                let help = "let them be tokens, with or without an empty alternative, or signatures only";
                self.diagnostics.report(operation.at.place(), problem, help);
                Access::None
            }
        }
    }

    fn scheme(&mut self, scheme: &Cursor<'a>, operation: &Operation<'a>) -> Access {
        let api = operation.at.file().as_str().split('/').next().and_then(Api::of);
        match Scheme::read(scheme, self.diagnostics) {
            Some(Scheme::Token) => Access::Required,
            Some(Scheme::Signature) => Access::Signed,
            // What the header holds depends on who sends it.
            Some(Scheme::Authorization) if api.is_some_and(|api| api.is_signed) => Access::Signed,
            Some(Scheme::Authorization) => Access::Required,
            None => Access::None,
        }
    }

    fn undefined_scheme(&mut self, document: &Document<'a>, name: &str, at: &Cursor<'a>) {
        let known = document.security_schemes.iter().map(|(name, _)| *name);
        self.diagnostics.report(
            at.place(),
            format!("the security scheme `{name}` is not defined"),
            similar(name, known, "define it under `components/securitySchemes`"),
        );
    }
}
