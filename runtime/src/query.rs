//! Values of query parameters, and queries without their secrets.

use std::collections::BTreeMap;

use crate::json::{Secret, Text};

/// A value that a query parameter can have. An absent one adds nothing, a list repeats the parameter.
pub trait QueryValue {
    /// Whether the value is one that errors and logs mustn't show.
    const SECRET: bool = false;

    /// Calls `add` with the text of each value there is.
    fn each(&self, add: &mut dyn FnMut(&str));
}

impl QueryValue for str {
    fn each(&self, add: &mut dyn FnMut(&str)) {
        add(self);
    }
}

impl<T: Text> QueryValue for T {
    fn each(&self, add: &mut dyn FnMut(&str)) {
        add(self.as_text());
    }
}

impl<T: QueryValue> QueryValue for Option<T> {
    const SECRET: bool = T::SECRET;

    fn each(&self, add: &mut dyn FnMut(&str)) {
        self.iter().for_each(|value| value.each(add));
    }
}

impl<T: QueryValue> QueryValue for [T] {
    const SECRET: bool = T::SECRET;

    fn each(&self, add: &mut dyn FnMut(&str)) {
        self.iter().for_each(|value| value.each(add));
    }
}

impl<T: QueryValue> QueryValue for Vec<T> {
    const SECRET: bool = T::SECRET;

    fn each(&self, add: &mut dyn FnMut(&str)) {
        self.as_slice().each(add);
    }
}

impl<T: QueryValue> QueryValue for Secret<T> {
    const SECRET: bool = true;

    fn each(&self, add: &mut dyn FnMut(&str)) {
        self.expose().each(add);
    }
}

/// A map that is sent as one query parameter per entry, named by the entry's key. An absent one adds nothing.
pub trait QueryEntries {
    /// Whether the values are ones that errors and logs mustn't show.
    const SECRET: bool = false;

    /// Calls `add` with the name and the text of each value there is.
    fn each_entry(&self, add: &mut dyn FnMut(&str, &str));
}

impl<K: Text, V: QueryValue> QueryEntries for BTreeMap<K, V> {
    const SECRET: bool = V::SECRET;

    fn each_entry(&self, add: &mut dyn FnMut(&str, &str)) {
        for (name, value) in self {
            value.each(&mut |text| add(name.as_text(), text));
        }
    }
}

impl<T: QueryEntries> QueryEntries for Option<T> {
    const SECRET: bool = T::SECRET;

    fn each_entry(&self, add: &mut dyn FnMut(&str, &str)) {
        self.iter().for_each(|entries| entries.each_entry(add));
    }
}

macro_rules! query_values {
    ($($name:ty)*) => {
        $(impl QueryValue for $name {
            fn each(&self, add: &mut dyn FnMut(&str)) {
                add(&self.to_string());
            }
        })*
    };
}

query_values! { bool i64 u64 f64 }

/// The query without the values that nobody may see.
pub(crate) fn redact_query(query: &str, secrets: &[String]) -> String {
    let shown = |part: &str| match part.split_once('=') {
        Some((name, _)) if is_secret(name, secrets) => format!("{name}=(hidden)"),
        _ => part.to_owned(),
    };
    query.split('&').map(shown).collect::<Vec<_>>().join("&")
}

fn is_secret(encoded_name: &str, secrets: &[String]) -> bool {
    let name = percent_encoding::percent_decode_str(encoded_name).decode_utf8_lossy();
    name == "access_token" || secrets.iter().any(|secret| *secret == name)
}
