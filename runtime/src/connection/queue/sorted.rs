//! A small map. `BTreeMap` would be six times as much code in each program.

/// Values by their keys, in the keys' order, for as few as one looks through from front to back now and then.
pub(super) struct Sorted<K, V> {
    // Boxed, so that little moves when there is a new one.
    entries: Vec<(K, Box<V>)>,
}

impl<K, V> Default for Sorted<K, V> {
    fn default() -> Self {
        Self { entries: Vec::new() }
    }
}

impl<K: Copy + Ord, V> Sorted<K, V> {
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    fn find(&self, key: K) -> Result<usize, usize> {
        self.entries.binary_search_by(|(other, _)| other.cmp(&key))
    }

    pub(super) fn contains(&self, key: K) -> bool {
        self.find(key).is_ok()
    }

    pub(super) fn get(&self, key: K) -> Option<&V> {
        self.find(key).ok().map(|index| &*self.entries[index].1)
    }

    pub(super) fn get_mut(&mut self, key: K) -> Option<&mut V> {
        self.find(key).ok().map(|index| &mut *self.entries[index].1)
    }

    /// Puts a value at a key, in place of any other.
    pub(super) fn insert(&mut self, key: K, value: V) {
        match self.find(key) {
            Ok(index) => *self.entries[index].1 = value,
            Err(index) => self.entries.insert(index, (key, Box::new(value))),
        }
    }

    pub(super) fn retain(&mut self, mut is_kept: impl FnMut(&V) -> bool) {
        self.entries.retain(|(_, value)| is_kept(value));
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (K, &V)> {
        self.entries.iter().map(|(key, value)| (*key, &**value))
    }

    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.entries.iter_mut().map(|(_, value)| &mut **value)
    }
}
