//! `Json` for the types of the standard library and of serde_json.

use super::{
    IsGone, Json, JsonObject, ListSlots, ListViews, MapSlots, MapViews, Optional, Presence, RawJson, Slot,
    Text, View,
};
use serde_json::Value;
use std::collections::BTreeMap;
use std::mem;

macro_rules! plain {
    ($($type:ty, $kind:ident, $blank:expr;)*) => { $(
        impl Json for $type {
            fn blank() -> Self { $blank }
            fn slot(&mut self) -> Slot<'_> { Slot::$kind(self) }
            fn view(&self) -> View<'_> { View::$kind(*self) }
        }
    )* };
}
plain! {
    bool, Bool, false;
    i64, I64, 0;
    u64, U64, 0;
    f64, F64, 0.0;
}

macro_rules! by_reference {
    ($($type:ty, $slot:ident, $view:ident;)*) => { $(
        impl Json for $type {
            fn blank() -> Self { Self::default() }
            fn slot(&mut self) -> Slot<'_> { Slot::$slot(self) }
            fn view(&self) -> View<'_> { View::$view(self) }
        }
    )* };
}
by_reference! {
    String, String, Str;
    RawJson, Raw, Raw;
    Value, Any, Any;
    JsonObject, Object, Object;
}

impl Text for String {
    fn from_text(text: &str) -> Self {
        text.to_owned()
    }
    fn from_owned(text: String) -> Self {
        text
    }
    fn set(&mut self, text: &str) {
        *self = text.to_owned();
    }
    fn as_text(&self) -> &str {
        self
    }
}

impl<T: Json> Json for Box<T> {
    fn blank() -> Self {
        Box::new(T::blank())
    }
    fn slot(&mut self) -> Slot<'_> {
        (**self).slot()
    }
    fn view(&self) -> View<'_> {
        (**self).view()
    }
}

impl<T: Json> Json for Option<T> {
    const PRESENCE: Presence = Presence::Optional;
    fn blank() -> Self {
        None
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Optional(self)
    }
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Null,
        }
    }
}

impl<T: Json> Optional for Option<T> {
    fn start(&mut self) -> Slot<'_> {
        Optional::clear(self);
        // Nothing is there any more that had to be dropped: what does that is compiled once for each type.
        mem::forget(self.replace(T::blank()));
        match self {
            Some(value) => value.slot(),
            None => unreachable!("it was put there just now"),
        }
    }
    fn clear(&mut self) {
        *self = None;
    }
}

impl<T: Json> Json for Vec<T> {
    fn blank() -> Self {
        Vec::new()
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Json> ListSlots for Vec<T> {
    fn push(&mut self) -> Slot<'_> {
        let index = self.len();
        Vec::push(self, T::blank());
        self[index].slot()
    }
    fn pop(&mut self) {
        Vec::pop(self);
    }
    fn clear(&mut self) {
        Vec::clear(self);
    }
    fn element_size(&self) -> usize {
        size_of::<T>()
    }
}

impl<T: Json> ListViews for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }
    fn view(&self, index: usize) -> View<'_> {
        self[index].view()
    }
}

impl<K: Text + Ord, V: Json> Json for BTreeMap<K, V> {
    fn blank() -> Self {
        BTreeMap::new()
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<K: Text + Ord, V: Json> MapSlots for BTreeMap<K, V> {
    fn add(&mut self, key: &str, fill: &mut dyn FnMut(Slot<'_>) -> bool) {
        let mut value = V::blank();
        if fill(value.slot()) {
            self.insert(K::from_text(key), value);
        }
    }
    // Made anew: each type of map for which `remove` is compiled would be half as large again, for what hardly ever happens.
    fn settle(&mut self, is_gone: Option<IsGone<'_>>) {
        let Some(is_gone) = is_gone else { return };
        for (key, value) in std::mem::take(self) {
            if !is_gone(key.as_text()) {
                self.insert(key, value);
            }
        }
    }
    fn clear(&mut self) {
        BTreeMap::clear(self);
    }
    fn entry_size(&self) -> usize {
        size_of::<(K, V)>()
    }
}

impl<K: Text + Ord, V: Json> MapViews for BTreeMap<K, V> {
    fn each(&self, show: &mut dyn FnMut(&str, View<'_>) -> bool) {
        for (key, value) in self {
            if !show(key.as_text(), value.view()) {
                return;
            }
        }
    }
}

// An object can take a record's unknown properties, too.
impl MapSlots for JsonObject {
    fn add(&mut self, key: &str, fill: &mut dyn FnMut(Slot<'_>) -> bool) {
        let mut value = Value::Null;
        if fill(Slot::Any(&mut value)) {
            self.insert(key.to_owned(), value);
        }
    }
    // Made anew: `remove` changes the order, if some crate of the program has switched on that there is one.
    fn settle(&mut self, is_gone: Option<IsGone<'_>>) {
        let Some(is_gone) = is_gone else { return };
        for (key, value) in std::mem::take(self) {
            if !is_gone(&key) {
                self.insert(key, value);
            }
        }
    }
    fn clear(&mut self) {
        JsonObject::clear(self);
    }
    fn entry_size(&self) -> usize {
        size_of::<(String, Value)>()
    }
}

impl MapViews for JsonObject {
    fn each(&self, show: &mut dyn FnMut(&str, View<'_>) -> bool) {
        for (key, value) in self {
            if !show(key, View::Any(value)) {
                return;
            }
        }
    }
}
