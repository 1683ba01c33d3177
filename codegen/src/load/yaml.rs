//! Reading and writing YAML; the only module that names the YAML library.

use std::cell::Cell;

use serde::de::DeserializeSeed;

use super::{Node, node::NewNode};

/// Why a text is no YAML, or no data that definitions can hold.
#[derive(Debug)]
pub(crate) struct YamlError {
    pub(crate) message: String,
    pub(crate) line: Option<usize>,
}

pub(crate) fn parse(bytes: &[u8]) -> Result<Node, YamlError> {
    // Every node but the whole takes a character at least, so that only aliases can make more of them.
    let left = Cell::new(bytes.len() + 1);
    match read(bytes, NewNode(&left))? {
        Node::Null => Err(unusable("it is empty")),
        root => Ok(root),
    }
}

/// Reads a document with a seed of the caller's; errors of the seed get the line at which it stood.
pub(crate) fn read<'de, S: DeserializeSeed<'de>>(bytes: &'de [u8], seed: S) -> Result<S::Value, YamlError> {
    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error))?;
    let mut documents = serde_yaml::Deserializer::from_str(text);
    let Some(first) = documents.next() else {
        return Err(unusable("it is empty"));
    };
    let value = seed.deserialize(first).map_err(yaml_error)?;
    if documents.next().is_some() {
        return Err(unusable("it holds more than one document"));
    }
    Ok(value)
}

fn unusable(message: &str) -> YamlError {
    YamlError { message: message.to_owned(), line: Some(1) }
}

fn not_utf8(bytes: &[u8], error: std::str::Utf8Error) -> YamlError {
    let before = &bytes[..error.valid_up_to()];
    let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
    YamlError { message: "the text isn't UTF-8".to_owned(), line: Some(line) }
}

fn yaml_error(error: serde_yaml::Error) -> YamlError {
    let text = error.to_string();
    // The location is shown apart from the message.
    let message = text.split(" at line ").next().unwrap_or(&text).to_owned();
    YamlError { message, line: error.location().map(|at| at.line()) }
}

/// How a value stands that is neither a map nor a list.
pub(crate) fn scalar(node: &Node) -> String {
    let written = serde_yaml::to_string(node).map_err(yaml_error);
    written.map_or_else(
        |why| unreachable!("a scalar can be written: {}", why.message),
        |text| text.trim_end_matches('\n').to_owned(),
    )
}
