//! Values of query parameters, and queries without their secrets.

use crate::json::{Map, Secret, Text, is_safe};

/// A parameter that is secret wherever it comes from.
pub(crate) const ACCESS_TOKEN: &str = "access_token";

/// A value that a query parameter can have. An absent one adds nothing, a list repeats the parameter.
pub trait QueryValue {
    /// Whether the value is one that errors and logs mustn't show.
    const SECRET: bool = false;

    /// Calls `add` with each value as a string there is.
    fn each(&self, add: &mut dyn FnMut(&str));

    /// Whether Matrix allows the number that it is, if it is one; what it doesn't allow is not sent.
    fn is_allowed(&self) -> bool {
        true
    }
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

    fn is_allowed(&self) -> bool {
        self.iter().all(QueryValue::is_allowed)
    }
}

impl<T: QueryValue> QueryValue for [T] {
    const SECRET: bool = T::SECRET;

    fn each(&self, add: &mut dyn FnMut(&str)) {
        self.iter().for_each(|value| value.each(add));
    }

    fn is_allowed(&self) -> bool {
        self.iter().all(QueryValue::is_allowed)
    }
}

impl<T: QueryValue> QueryValue for Vec<T> {
    const SECRET: bool = T::SECRET;

    fn each(&self, add: &mut dyn FnMut(&str)) {
        self.as_slice().each(add);
    }

    fn is_allowed(&self) -> bool {
        self.as_slice().is_allowed()
    }
}

impl<T: QueryValue> QueryValue for Secret<T> {
    const SECRET: bool = true;

    fn each(&self, add: &mut dyn FnMut(&str)) {
        self.expose().each(add);
    }

    fn is_allowed(&self) -> bool {
        self.expose().is_allowed()
    }
}

/// A map that is sent as one query parameter per entry, named by the entry's key. An absent one adds nothing.
pub trait QueryEntries {
    /// Whether the values are ones that errors and logs mustn't show.
    const SECRET: bool = false;

    /// Calls `add` with the name and the string of each value.
    fn each_entry(&self, add: &mut dyn FnMut(&str, &str));

    /// Whether Matrix allows all the numbers in it: see [`QueryValue::is_allowed`].
    fn is_allowed(&self) -> bool {
        true
    }
}

impl<K: Text, V: QueryValue> QueryEntries for Map<K, V> {
    const SECRET: bool = V::SECRET;

    fn each_entry(&self, add: &mut dyn FnMut(&str, &str)) {
        for (name, value) in self {
            value.each(&mut |text| add(name.as_text(), text));
        }
    }

    fn is_allowed(&self) -> bool {
        self.values().all(QueryValue::is_allowed)
    }
}

impl<T: QueryEntries> QueryEntries for Option<T> {
    const SECRET: bool = T::SECRET;

    fn each_entry(&self, add: &mut dyn FnMut(&str, &str)) {
        self.iter().for_each(|entries| entries.each_entry(add));
    }

    fn is_allowed(&self) -> bool {
        self.iter().all(QueryEntries::is_allowed)
    }
}

macro_rules! query_values {
    ($($name:ty: $is_allowed:expr;)*) => {
        $(impl QueryValue for $name {
            fn each(&self, add: &mut dyn FnMut(&str)) {
                add(&self.to_string());
            }

            fn is_allowed(&self) -> bool {
                $is_allowed(*self)
            }
        })*
    };
}

query_values! {
    bool: |_| true;
    i64: is_safe;
    u64: |value| i64::try_from(value).is_ok_and(is_safe);
    f64: f64::is_finite;
}

/// The query without the values that nobody may see.
pub(crate) fn redact_query(query: &str, secrets: &[String]) -> String {
    let mut shown = String::new();
    for (index, part) in query.split('&').enumerate() {
        if index > 0 {
            shown.push('&');
        }
        match part.split_once('=') {
            Some((name, _)) if is_secret(name, secrets) => shown.extend([name, "=(hidden)"]),
            _ => shown.push_str(part),
        }
    }
    shown
}

fn is_secret(encoded_name: &str, secrets: &[String]) -> bool {
    let name = percent_encoding::percent_decode_str(encoded_name).decode_utf8_lossy();
    name == ACCESS_TOKEN || secrets.iter().any(|secret| *secret == name)
}
