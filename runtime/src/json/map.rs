//! Maps from strings.

use super::{IsGone, Json, MapSlots, MapViews, Slot, Text, View};
use std::collections::BTreeMap;
use std::ops::Index;
use std::{fmt, iter, slice, vec};

/// A map whose keys are strings, identifiers or other types that are written as strings, in the order of those strings.
///
/// A key is looked for by its text, whatever its type:
///
/// ```
/// # use matrix_jobs_runtime as matrix_jobs;
/// use matrix_jobs::UserId;
/// use matrix_jobs::json::Map;
///
/// let mut levels: Map<UserId, i64> = [("@alice:example.org".into(), 100)].into();
/// levels.insert("@bob:example.org".into(), 50);
/// assert_eq!(levels["@alice:example.org"], 100);
/// assert_eq!(levels.get(&UserId::from("@bob:example.org")), Some(&50));
/// for (user, level) in &levels {
///     println!("{user}: {level}");
/// }
/// ```
///
/// A `BTreeMap` becomes one by `into()`, and one becomes any other map by `into_iter().collect()`.
// A sorted vector. A `BTreeMap` is ten times as much code in each program, for each type of map.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Map<K, V> {
    entries: Vec<(K, V)>,
}

/// Takes an entry apart.
type Apart<'a, K, V> = fn(&'a (K, V)) -> (&'a K, &'a V);
type ApartMut<'a, K, V> = fn(&'a mut (K, V)) -> (&'a K, &'a mut V);

impl<K, V> Map<K, V> {
    /// An empty map.
    pub const fn new() -> Self {
        Self { entries: Vec::new() }
    }

    /// The number of entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// All entries, in the order of the keys.
    pub fn iter(&self) -> <&Self as IntoIterator>::IntoIter {
        self.into_iter()
    }

    /// The same, with values that can be changed.
    pub fn iter_mut(&mut self) -> <&mut Self as IntoIterator>::IntoIter {
        self.into_iter()
    }

    /// All keys, in their order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &K> + ExactSizeIterator + Clone {
        self.entries.iter().map(|(key, _)| key)
    }

    /// All values, in the order of their keys.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &V> + ExactSizeIterator + Clone {
        self.entries.iter().map(|(_, value)| value)
    }

    /// The same, to be changed.
    pub fn values_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut V> + ExactSizeIterator {
        self.entries.iter_mut().map(|(_, value)| value)
    }

    /// All keys, taken out.
    pub fn into_keys(self) -> impl DoubleEndedIterator<Item = K> + ExactSizeIterator {
        self.entries.into_iter().map(|(key, _)| key)
    }

    /// All values, taken out.
    pub fn into_values(self) -> impl DoubleEndedIterator<Item = V> + ExactSizeIterator {
        self.entries.into_iter().map(|(_, value)| value)
    }

    /// Keeps the entries for which `is_kept` is true.
    pub fn retain(&mut self, mut is_kept: impl FnMut(&K, &mut V) -> bool) {
        self.entries.retain_mut(|(key, value)| is_kept(key, value));
    }

    /// Takes all entries away.
    pub fn clear(&mut self) {
        self.entries.clear();
    }
}

impl<K: Text, V> Map<K, V> {
    fn find(&self, key: &str) -> Result<usize, usize> {
        self.entries.binary_search_by(|(other, _)| other.as_text().cmp(key))
    }

    /// The value at a key.
    pub fn get<Q: AsRef<str> + ?Sized>(&self, key: &Q) -> Option<&V> {
        let index = self.find(key.as_ref()).ok()?;
        Some(&self.entries[index].1)
    }

    /// The same, to be changed.
    pub fn get_mut<Q: AsRef<str> + ?Sized>(&mut self, key: &Q) -> Option<&mut V> {
        let index = self.find(key.as_ref()).ok()?;
        Some(&mut self.entries[index].1)
    }

    /// Whether there is a value at a key.
    pub fn contains_key<Q: AsRef<str> + ?Sized>(&self, key: &Q) -> bool {
        self.find(key.as_ref()).is_ok()
    }

    /// Puts a value at a key, and hands out the one that was there.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.find(key.as_text()) {
            Ok(index) => Some(std::mem::replace(&mut self.entries[index].1, value)),
            Err(index) => {
                self.entries.insert(index, (key, value));
                None
            }
        }
    }

    /// The value at a key, which is made if there is none.
    pub fn get_or_insert_with(&mut self, key: K, make: impl FnOnce() -> V) -> &mut V {
        let index = match self.find(key.as_text()) {
            Ok(index) => index,
            Err(index) => {
                self.entries.insert(index, (key, make()));
                index
            }
        };
        &mut self.entries[index].1
    }

    /// Takes the value at a key away, and hands it out.
    pub fn remove<Q: AsRef<str> + ?Sized>(&mut self, key: &Q) -> Option<V> {
        let index = self.find(key.as_ref()).ok()?;
        Some(self.entries.remove(index).1)
    }

    /// Puts the entries into the order of their keys. Of those with the same key, the last one stays.
    fn arrange(&mut self, is_gone: Option<IsGone<'_>>) {
        let entries = &mut self.entries;
        if let Some(order) = Order::of(entries.len(), &|index| entries[index].0.as_text(), is_gone) {
            let kept = order.establish(&mut |one, other| entries.swap(one, other));
            entries.truncate(kept);
        }
    }
}

/// Where entries belong. Not generic: it is compiled once for all types of maps.
struct Order {
    /// The place of each.
    places: Vec<usize>,
    /// How many stay: what doesn't has its place after them.
    kept: usize,
}

impl Order {
    /// Of entries with such keys; none if that is the order in which they are.
    fn of<'a>(count: usize, key: &dyn Fn(usize) -> &'a str, is_gone: Option<IsGone<'_>>) -> Option<Self> {
        if is_gone.is_none() && (1..count).all(|index| key(index - 1) < key(index)) {
            return None;
        }
        let keys: Vec<&str> = (0..count).map(key).collect();
        let mut sorted: Vec<usize> = (0..count).collect();
        // The last of the same key first.
        sorted.sort_unstable_by(|one, other| keys[*one].cmp(keys[*other]).then(other.cmp(one)));
        let mut order = Self { places: vec![0; count], kept: 0 };
        let mut last = count;
        let mut before = None;
        for index in sorted {
            let key = keys[index];
            let is_kept = before != Some(key) && !is_gone.is_some_and(|is_gone| is_gone(key));
            before = Some(key);
            if is_kept {
                order.places[index] = order.kept;
                order.kept += 1;
            } else {
                last -= 1;
                order.places[index] = last;
            }
        }
        Some(order)
    }

    /// Puts the entries where they belong, and tells how many stay.
    fn establish(mut self, swap: &mut dyn FnMut(usize, usize)) -> usize {
        for index in 0..self.places.len() {
            while self.places[index] != index {
                let place = self.places[index];
                swap(index, place);
                self.places.swap(index, place);
            }
        }
        self.kept
    }
}

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for Map<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

/// # Panics
///
/// If there is no value at the key.
impl<K: Text, V, Q: AsRef<str> + ?Sized> Index<&Q> for Map<K, V> {
    type Output = V;

    fn index(&self, key: &Q) -> &V {
        self.get(key).expect("no entry has this key")
    }
}

impl<K: Text, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self { entries: entries.into_iter().collect() };
        map.arrange(None);
        map
    }
}

impl<K: Text, V> Extend<(K, V)> for Map<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        self.entries.extend(entries);
        self.arrange(None);
    }
}

impl<K: Text, V, const COUNT: usize> From<[(K, V); COUNT]> for Map<K, V> {
    fn from(entries: [(K, V); COUNT]) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Text, V> From<BTreeMap<K, V>> for Map<K, V> {
    fn from(entries: BTreeMap<K, V>) -> Self {
        entries.into_iter().collect()
    }
}

impl<K, V> IntoIterator for Map<K, V> {
    type Item = (K, V);
    type IntoIter = vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<'a, K, V> IntoIterator for &'a Map<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = iter::Map<slice::Iter<'a, (K, V)>, Apart<'a, K, V>>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter().map(|(key, value)| (key, value))
    }
}

impl<'a, K, V> IntoIterator for &'a mut Map<K, V> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = iter::Map<slice::IterMut<'a, (K, V)>, ApartMut<'a, K, V>>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter_mut().map(|(key, value)| (&*key, value))
    }
}

impl<K: Text, V: Json> Json for Map<K, V> {
    fn blank() -> Self {
        Self::new()
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<K: Text, V: Json> MapSlots for Map<K, V> {
    // At the end, and into its place when all are there: servers send keys in no order.
    fn add(&mut self, key: &str, fill: &mut dyn FnMut(Slot<'_>) -> bool) {
        let count = self.entries.len();
        self.entries.push((K::from_text(key), V::blank()));
        if !fill(self.entries[count].1.slot()) {
            self.entries.truncate(count);
        }
    }
    fn settle(&mut self, is_gone: Option<IsGone<'_>>) {
        self.arrange(is_gone);
    }
    fn clear(&mut self) {
        self.entries.clear();
    }
    fn entry_size(&self) -> usize {
        size_of::<(K, V)>()
    }
}

impl<K: Text, V: Json> MapViews for Map<K, V> {
    fn each(&self, show: &mut dyn FnMut(&str, View<'_>) -> bool) {
        for (key, value) in &self.entries {
            if !show(key.as_text(), value.view()) {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Map;
    use std::collections::BTreeMap;

    /// What a `BTreeMap` does is right.
    #[test]
    fn a_map_is_as_a_tree_whatever_the_order() {
        let mut seed = 1_u32;
        for count in 0..60 {
            let entries: Vec<(String, usize)> = (0..count)
                .map(|value| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    // Some of them more than once.
                    (format!("k{}", (seed >> 16) % 40), value)
                })
                .collect();
            let tree: BTreeMap<_, _> = entries.iter().cloned().collect();
            let map: Map<_, _> = entries.iter().cloned().collect();
            assert!(map.iter().eq(&tree), "{entries:?}");
            assert_eq!(map, Map::from(tree.clone()));
            let (first, second) = entries.split_at(count / 2);
            let mut extended: Map<_, _> = first.iter().cloned().collect();
            extended.extend(second.iter().cloned());
            assert_eq!(extended, map);
            let mut inserted = Map::new();
            for (key, value) in &entries {
                inserted.insert(key.clone(), *value);
                assert_eq!(inserted[key], *value);
            }
            assert_eq!(inserted, map);
            assert_eq!(format!("{map:?}"), format!("{tree:?}"));
            for key in (0..40).map(|key| format!("k{key}")) {
                assert_eq!(map.get(&key), tree.get(&key));
                assert_eq!(inserted.remove(&key), tree.get(&key).copied());
            }
            assert!(inserted.is_empty());
        }
    }
}
