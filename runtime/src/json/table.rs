//! The properties of a record, as data.

use super::key::Key;

/// The properties of a record: a struct with named properties, numbered in the table's order.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// The type's name.
    pub name: &'static str,
    /// The properties, in the order in which servers usually send them.
    pub fields: &'static [Field],
    /// The fields that have to be there, if that can be said with 64 bits.
    needed: Option<u64>,
    /// Whether no name needs an escape in JSON.
    pub(super) plain: bool,
    /// A property that is written with every value, and no field.
    pub(super) constant: Option<Constant>,
}

impl Table {
    /// A table of these properties.
    pub const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        let mut needed = 0;
        let mut plain = true;
        let mut index = 0;
        while index < fields.len() {
            if !matches!(fields[index].presence, Presence::Optional) && index < 64 {
                needed |= 1 << index;
            }
            plain &= fields[index].key.is_plain(fields[index].name);
            index += 1;
        }
        let needed = if fields.len() <= 64 { Some(needed) } else { None };
        Self { name, fields, needed, plain, constant: None }
    }

    /// The table with a property that always has the same value.
    pub const fn with_constant(self, constant: Constant) -> Self {
        Self { constant: Some(constant), ..self }
    }

    /// The number of a field, looked for from one of them on, and then before it: most often, some that are optional were left
    /// out.
    #[inline]
    pub(super) fn find_from(&self, next: usize, is_it: impl Fn(&Field) -> bool) -> Option<usize> {
        let (before, rest) = self.fields.split_at_checked(next)?;
        match rest.iter().position(&is_it) {
            Some(further) => Some(next + further),
            None => before.iter().position(is_it),
        }
    }

    /// Whether a property is one of the fields, or the constant.
    pub(super) fn has(&self, name: &str) -> bool {
        self.is_constant(name) || self.fields.iter().any(|field| field.name == name)
    }

    /// Whether a property is the one that always has the same value.
    pub(super) fn is_constant(&self, name: &str) -> bool {
        self.constant.is_some_and(|constant| constant.name == name)
    }

    /// Whether a set of fields is known to hold all that have to be there.
    #[inline]
    pub(super) fn is_complete(&self, fields: u64) -> bool {
        matches!(self.needed, Some(needed) if needed & !fields == 0)
    }
}

/// A property that always has the same value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Constant {
    /// The name in JSON.
    pub(super) name: &'static str,
    /// The value.
    pub(super) value: &'static str,
    /// Both between quotes, and a colon between them.
    pub(super) text: &'static str,
}

impl Constant {
    /// A property; the text is its name and its value between quotes, and a colon between them.
    pub const fn new(name: &'static str, value: &'static str, text: &'static str) -> Self {
        Self { name, value, text }
    }
}

/// A property of a record.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The name in JSON.
    pub name: &'static str,
    /// Whether it has to be there.
    pub presence: Presence,
    pub(super) key: Key,
}

impl Field {
    /// A property; the key is its name as a literal of Rust, and a colon.
    pub const fn new(name: &'static str, key: &'static str, presence: Presence) -> Self {
        Self { name, presence, key: Key::new(key) }
    }

    /// The name of a property that is called as its field.
    ///
    /// ```compile_fail
    /// # use matrix_jobs_runtime as matrix_jobs;
    /// matrix_jobs::json_struct! { struct Tea { r#type: String } }
    /// ```
    pub const fn name_of(field: &'static str) -> &'static str {
        let is_keyword = matches!(field.as_bytes(), [b'r', b'#', ..]);
        assert!(
            !is_keyword,
            "a field that is a keyword has to say what it is in JSON: `r#type: String = \"type\"`"
        );
        field
    }
}

/// Whether a property has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It has to be there and may not be `null`.
    Required,
    /// It may be absent; `null` is absence.
    Optional,
    /// It has to be there and may be `null`.
    Nullable,
}
