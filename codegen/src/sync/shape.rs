//! Which properties of an OpenAPI object are facts, which are prose, and what stands below them.

/// What a map of the definitions is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Document,
    Info,
    Tag,
    Server,
    ServerVariable,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    MediaType,
    Encoding,
    Link,
    SecurityScheme,
    OAuthFlow,
    Schema,
}

/// One object, or objects by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shape {
    /// An object, or a list of them.
    One(Kind),
    /// A map whose keys are names: a key `description` in it is not a keyword.
    Named(Kind),
    /// A map from names to maps from names, as callbacks are.
    NamedTwice(Kind),
}

/// What becomes of a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Property {
    /// It stays as it is.
    Fact,
    /// It stays as it is, but nobody has said so: a text that reads as prose is reported.
    Unknown,
    /// It goes.
    Prose,
    /// It stays as an empty text: OpenAPI demands it.
    EmptyText,
    /// Its keys stay, the texts below them become empty.
    Labels,
    /// It is looked into.
    Inner(Shape),
}

use Kind::*;
use Shape::*;

/// What a keyword means in an object of a kind.
pub(super) fn property(kind: Kind, key: &str) -> Property {
    match (kind, key) {
        (Response, "description") => Property::EmptyText,
        (
            _,
            "description" | "summary" | "example" | "examples" | "$comment" | "externalDocs" | "x-weight",
        ) => Property::Prose,
        (_, "x-changedInMatrixVersion") | (OAuthFlow, "scopes") => Property::Labels,
        (_, "$ref" | "x-addedInMatrixVersion" | "deprecated") => Property::Fact,
        _ => inner(kind, key).map_or_else(|| leaf(kind, key), Property::Inner),
    }
}

/// The properties that are objects in turn.
fn inner(kind: Kind, key: &str) -> Option<Shape> {
    Some(match (kind, key) {
        (Document, "info") => One(Info),
        (Document, "components") => One(Components),
        (Document, "paths" | "webhooks") => Named(PathItem),
        (Document, "tags") => One(Tag),
        (Document | PathItem | Operation | Link, "servers" | "server") => One(Server),
        (Server, "variables") => Named(ServerVariable),
        (Components, name) => return component(name),
        (PathItem | Operation, "parameters") => One(Parameter),
        (PathItem, "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace") => {
            One(Operation)
        }
        (Operation, "requestBody") => One(RequestBody),
        (Operation, "responses") => Named(Response),
        (Operation, "callbacks") => NamedTwice(PathItem),
        (Parameter | RequestBody | Response, "content") => Named(MediaType),
        (Response | Encoding, "headers") => Named(Parameter),
        (Response, "links") => Named(Link),
        (Parameter | MediaType, "schema") => One(Schema),
        (MediaType, "encoding") => Named(Encoding),
        (SecurityScheme, "flows") => Named(OAuthFlow),
        // Some definition files keep their own components.
        (Schema, "components") => One(Components),
        (Schema, name) => return subschema(name),
        _ => return None,
    })
}

fn component(name: &str) -> Option<Shape> {
    Some(match name {
        "schemas" => Named(Schema),
        "responses" => Named(Response),
        // A header is a parameter without a name and a place.
        "parameters" | "headers" => Named(Parameter),
        "requestBodies" => Named(RequestBody),
        "securitySchemes" => Named(SecurityScheme),
        "links" => Named(Link),
        "callbacks" => NamedTwice(PathItem),
        "pathItems" => Named(PathItem),
        _ => return None,
    })
}

fn subschema(name: &str) -> Option<Shape> {
    Some(match name {
        "properties" | "patternProperties" | "$defs" | "definitions" | "dependentSchemas" => Named(Schema),
        "items" | "prefixItems" | "additionalItems" | "contains" | "unevaluatedItems" => One(Schema),
        "additionalProperties" | "propertyNames" | "unevaluatedProperties" => One(Schema),
        "allOf" | "anyOf" | "oneOf" | "not" | "if" | "then" | "else" | "contentSchema" => One(Schema),
        _ => return None,
    })
}

/// The properties that hold plain data.
fn leaf(kind: Kind, key: &str) -> Property {
    let known: &[&str] = match kind {
        Document => &["openapi", "jsonSchemaDialect", "security"],
        Info => &["title", "version", "termsOfService", "contact", "license"],
        Tag => &["name"],
        Server => &["url"],
        ServerVariable => &["enum", "default"],
        Operation => &["operationId", "tags", "security"],
        Parameter => &["name", "in", "required", "allowEmptyValue", "style", "explode", "allowReserved"],
        RequestBody => &["required"],
        Encoding => &["contentType", "style", "explode", "allowReserved"],
        Link => &["operationRef", "operationId", "parameters", "requestBody"],
        SecurityScheme => &["type", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl"],
        OAuthFlow => &["authorizationUrl", "tokenUrl", "refreshUrl"],
        Schema => &[
            "type",
            "title",
            "enum",
            "const",
            "default",
            "format",
            "pattern",
            "required",
            "dependentRequired",
            "discriminator",
            "xml",
            "$schema",
            "$id",
            "x-pattern-format",
        ],
        Components | PathItem | Response | MediaType => &[],
    };
    if known.contains(&key) { Property::Fact } else { Property::Unknown }
}
