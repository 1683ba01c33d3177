//! Operations: one request with its possible responses.

use super::{Docs, Field, ModuleId, PathTemplate, Type, TypeId, TypedContent, Unit};
use crate::diagnostic::Place;

/// One request that an API knows.
#[derive(Debug)]
pub struct Operation {
    /// The definitions' `operationId`.
    pub id: String,
    /// A name given by an overlay, in place of the `operationId`.
    pub rust_name: Option<String>,
    /// Where it is defined.
    pub at: Place,
    /// The file it is defined in.
    pub module: ModuleId,
    /// The HTTP method.
    pub method: Method,
    /// Base path and path, with its variables.
    pub path: PathTemplate,
    /// Words about it.
    pub docs: Docs,
    /// Lines of a program that runs its job on `homeserver`, a `&Connection`.
    pub example: Option<String>,
    /// Whether it is sent with a token.
    pub access: Access,
    /// Whether each request has an effect, though the method only reads: such a request isn't retried.
    pub acts: bool,
    /// The feature by which servers announce it before they list the release that added it.
    pub feature: Option<String>,
    /// Whether the server may ask for user-interactive authentication.
    pub interactive: bool,
    /// Whether the definitions announce 429.
    pub rate_limited: bool,
    /// Groups of the specification that it belongs to.
    pub tags: Vec<String>,
    /// Path variables in URL order, then the others in the order of the definitions.
    pub parameters: Vec<Parameter>,
    /// What is sent.
    pub body: Body,
    /// What comes back when all went well.
    pub response: Response,
    /// Media types of the successful response.
    pub content_types: Vec<String>,
    /// Of which events the content is that is sent or read, if an overlay says so.
    pub typed: Option<TypedContent>,
    /// Statuses with which the definitions announce errors.
    pub errors: Vec<String>,
}

impl Operation {
    /// What its Rust names are made from.
    pub fn stem(&self) -> &str {
        self.rust_name.as_deref().unwrap_or(&self.id)
    }

    /// The type of the body whose properties the job fills.
    pub fn own_body(&self) -> Option<TypeId> {
        match self.body {
            Body::Properties(id) => Some(id),
            Body::None | Body::Whole(_) | Body::Keyed(..) | Body::Bytes(_) => None,
        }
    }

    /// What its requests can hold.
    pub fn sent(&self) -> Vec<Type> {
        let mut types: Vec<_> = self.parameters.iter().map(|parameter| parameter.ty.clone()).collect();
        types.extend(self.parameters.iter().filter_map(|parameter| parameter.says.map(Type::Named)));
        match &self.body {
            Body::None => {}
            Body::Properties(id) => types.push(Type::Named(*id)),
            Body::Whole(field) | Body::Keyed(_, field) | Body::Bytes(field) => types.push(field.ty.clone()),
        }
        types
    }

    /// What its successful response can hold.
    pub fn received(&self) -> Option<&Type> {
        match &self.response {
            Response::Json(ty) => Some(ty),
            Response::Empty | Response::Media | Response::FederationMedia | Response::Redirect => None,
        }
    }
}

/// The methods that the definitions use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
}

impl Method {
    /// Every method.
    pub const ALL: [Self; 4] = [Self::Get, Self::Put, Self::Post, Self::Delete];

    /// The method that a path's key means.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(key))
    }

    /// As HTTP writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
        }
    }
}

/// How a request is authorised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It is never sent with a token.
    None,
    /// It may be sent with an access token.
    Optional,
    /// It is refused without an access token.
    Required,
    /// The sending server signs it.
    Signed,
}

/// A parameter outside the body.
#[derive(Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub wire: String,
    /// Where it goes.
    pub place: ParameterPlace,
    /// Whether a request without it is refused.
    pub required: bool,
    /// What it holds.
    pub ty: Type,
    /// What its number counts.
    pub unit: Option<Unit>,
    /// How many units the server may hold the response back for if the request doesn't say; none where the number has
    /// no such meaning.
    pub wait: Option<u64>,
    /// Words about it.
    pub docs: Docs,
    /// Whether an empty text is a value.
    pub may_be_empty: bool,
    /// The type of what its text says as JSON, if that is more than the text.
    pub says: Option<TypeId>,
    /// A name given by an overlay.
    pub rust_name: Option<String>,
    /// Where it is defined.
    pub at: Place,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum ParameterPlace {
    Path,
    /// The path variable that makes a request its own: the connection chooses it unless the caller does.
    Transaction,
    Query,
    Header,
    /// The header that says what the body's bytes are.
    ContentType,
}

/// The body of a request.
#[derive(Debug)]
pub enum Body {
    /// The operation has none.
    None,
    /// An object of the operation's own, whose properties the job lists one by one.
    Properties(TypeId),
    /// A value that the job takes as a whole.
    Whole(Field),
    /// An object with one property, which the path variable of this name names.
    Keyed(String, Field),
    /// Bytes of any content type.
    Bytes(Field),
}

/// The successful response of an operation.
#[derive(Debug, PartialEq)]
pub enum Response {
    /// Nothing that anybody would read.
    Empty,
    /// JSON.
    Json(Type),
    /// Bytes of any content type.
    Media,
    /// A multipart of JSON and either bytes or the place where they are.
    FederationMedia,
    /// The address that the server sends to.
    Redirect,
}
