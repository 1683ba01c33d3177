//! Crates made in memory, and responses read through the committed one.

use matrix_jobs::json::JsonValue;
use matrix_jobs::{Bytes, catalog};
use matrix_jobs_codegen::{
    files::FileSet,
    generate,
    load::{Layout, SourceTree},
    release::Version,
};

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: Kettles, version: 1.0.0}\n\
    servers: [{url: '{basePath}', variables: {basePath: {default: /_matrix/client/v3}}}]\npaths:\n";

/// The crate of these definition files, or all that is wrong with them.
pub fn made(files: &[(&str, &str)]) -> Result<FileSet, String> {
    let files = files.iter().map(|(path, text)| (path, text.as_bytes().to_vec()));
    let tree = SourceTree::new(Layout::ApiSpec, "api-spec/", files);
    generate(&tree, Version::Release(1, 19)).map_err(|wrong| wrong.render(&tree))
}

/// An API file whose operations response with these schemas, by id.
pub fn api(replies: &[(&str, &str)]) -> String {
    let operation = |(id, schema): &(&str, &str)| {
        format!(
            "  /{id}:\n    get:\n      operationId: {id}\n      responses:\n        '200':\n          \
             description: ''\n          content:\n            application/json:\n              schema: {schema}\n"
        )
    };
    HEAD.to_owned() + &replies.iter().map(operation).collect::<String>()
}

/// An API file with these lines below `paths`.
pub fn paths(lines: &str) -> String {
    format!("{HEAD}{lines}")
}

/// The module of `client-server/kettle.yaml`, which responses with a schema.
pub fn reply(schema: &str, others: &[(&str, &str)]) -> String {
    let kettle = api(&[("getKettle", schema)]);
    let mut files = vec![("client-server/kettle.yaml", kettle.as_str())];
    files.extend(others);
    text(&files, "src/client_server/kettle.rs")
}

/// One file of the crate that is made.
pub fn text(files: &[(&str, &str)], path: &str) -> String {
    let made = made(files).unwrap_or_else(|wrong| panic!("{wrong}"));
    made.get(path).unwrap_or_else(|| panic!("{path} is missing")).to_owned()
}

/// What an operation's type keeps of a successful response, and the warnings as text.
pub fn read(api: &str, operation: &str, body: JsonValue) -> (JsonValue, Vec<String>) {
    let body = Bytes::from(body.to_string());
    let decoded = catalog::decode_response(api, operation, 200, "application/json", body).unwrap();
    (decoded.json, decoded.warnings.iter().map(ToString::to_string).collect())
}
