//! JSON as a tree.

use super::number::{self, Number};
use super::parser::{DEEPEST, NotJson, Parser, without_mark};
use super::{JsonObject, JsonValue};

/// JSON as a tree, if it is JSON.
pub(crate) fn tree(json: &[u8]) -> Option<JsonValue> {
    let text = std::str::from_utf8(without_mark(json)).ok()?;
    let mut parser = Parser::new(text);
    let tree = build(&mut parser, DEEPEST).ok()?;
    parser.end().is_ok().then_some(tree.value)
}

/// A value and all that is in it.
pub(super) struct Tree {
    pub(super) value: JsonValue,
    /// Whether all surrogates in its strings and names are in pairs.
    pub(super) is_whole: bool,
}

/// The value that comes next, if it is JSON, all its numbers are near a double, and it is no deeper than that.
pub(super) fn build(parser: &mut Parser<'_>, deepest: usize) -> Result<Tree, NotJson> {
    let mut builder = Builder { parser, is_whole: true, left: deepest };
    let value = builder.value()?;
    Ok(Tree { value, is_whole: builder.is_whole })
}

struct Builder<'p, 'a> {
    parser: &'p mut Parser<'a>,
    is_whole: bool,
    /// How much deeper it may become.
    left: usize,
}

impl Builder<'_, '_> {
    fn value(&mut self) -> Result<JsonValue, NotJson> {
        Ok(match self.parser.peek() {
            b'"' => {
                let string = self.parser.string()?.text();
                JsonValue::String(self.whole(string))
            }
            b'{' => self.deeper(Self::object)?,
            b'[' => self.deeper(Self::array)?,
            b'0'..=b'9' | b'-' => match number::number(self.parser)? {
                Number::U64(value) => value.into(),
                Number::I64(value) => value.into(),
                Number::F64(value) if value.is_finite() => value.into(),
                Number::F64(_) => return self.parser.fail("number out of range"),
            },
            b't' => self.word("true", JsonValue::Bool(true))?,
            b'f' => self.word("false", JsonValue::Bool(false))?,
            b'n' => self.word("null", JsonValue::Null)?,
            _ => return self.parser.fail_value(),
        })
    }

    fn word(&mut self, word: &'static str, value: JsonValue) -> Result<JsonValue, NotJson> {
        self.parser.word(word)?;
        Ok(value)
    }

    fn whole(&mut self, (text, is_whole): (std::borrow::Cow<'_, str>, bool)) -> String {
        self.is_whole &= is_whole;
        text.into_owned()
    }

    fn deeper(&mut self, build: fn(&mut Self) -> Result<JsonValue, NotJson>) -> Result<JsonValue, NotJson> {
        if self.left == 0 {
            return self.parser.fail("recursion limit exceeded");
        }
        self.left -= 1;
        let value = build(self)?;
        self.left += 1;
        Ok(value)
    }

    fn array(&mut self) -> Result<JsonValue, NotJson> {
        let mut elements = Vec::new();
        let mut more = self.parser.enter(b']')?;
        while more {
            elements.push(self.value()?);
            more = self.parser.more_elements()?;
        }
        Ok(JsonValue::Array(elements))
    }

    fn object(&mut self) -> Result<JsonValue, NotJson> {
        let mut properties = JsonObject::new();
        let mut more = self.parser.enter(b'}')?;
        while more {
            let name = self.parser.name()?.text();
            let name = self.whole(name);
            let value = self.value()?;
            properties.insert(name, value);
            more = self.parser.more_properties()?;
        }
        Ok(JsonValue::Object(properties))
    }
}
