//! Schemas with all that their references and branches say.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::files::Node;

/// A schema: the places that say something about the same value, what is inherited first.
#[derive(Clone)]
pub struct Schema<'d> {
    places: Vec<Node<'d>>,
}

/// The properties beside the named ones.
pub enum Others<'d> {
    /// They may come, and mean nothing.
    Unsaid,
    /// They are kept, whatever they are.
    Any,
    /// They are entries of a map; the format is that of their names.
    Of(Schema<'d>),
}

impl<'d> Schema<'d> {
    pub fn of(node: Node<'d>) -> Self {
        Self::merged(&[node])
    }

    /// What several declarations say together.
    fn merged(nodes: &[Node<'d>]) -> Self {
        let mut places = Vec::new();
        nodes.iter().for_each(|node| collect(*node, &mut places));
        Self { places }
    }

    fn last(&self, key: &str) -> Option<Node<'d>> {
        self.places.iter().rev().find_map(|place| place.get(key))
    }

    /// The types that it allows; none for all.
    pub fn types(&self) -> BTreeSet<&'d str> {
        let said =
            |place: &Node<'d>| [place.text("type").into_iter().collect(), place.texts("type")].concat();
        self.places.iter().flat_map(said).collect()
    }

    /// Its properties with the declarations of all branches, and whether they are required.
    pub fn properties(&self) -> BTreeMap<&'d str, (Schema<'d>, bool)> {
        let mut declared: BTreeMap<&str, Vec<Node<'d>>> = BTreeMap::new();
        for (name, node) in self.places.iter().flat_map(|place| place.members("properties")) {
            declared.entry(name).or_default().push(node);
        }
        let required: BTreeSet<_> = self.places.iter().flat_map(|place| place.texts("required")).collect();
        let property =
            |(name, nodes): (&'d str, Vec<Node<'d>>)| (name, (Self::merged(&nodes), required.contains(name)));
        declared.into_iter().map(property).collect()
    }

    pub fn others(&self) -> Others<'d> {
        let patterns = self.places.iter().flat_map(|place| place.members("patternProperties"));
        if let Some((_, values)) = patterns.last() {
            return Others::Of(Self::of(values));
        }
        match self.last("additionalProperties") {
            Some(values) if values.value.is_object() => {
                let values = Self::of(values);
                if values.is_free() { Others::Any } else { Others::Of(values) }
            }
            Some(values) if values.value == true => Others::Any,
            // Signatures are over all properties, also over those that nothing declares.
            _ if self.places.iter().any(is_signed) => Others::Any,
            _ => Others::Unsaid,
        }
    }

    pub fn has_entries(&self) -> bool {
        matches!(self.others(), Others::Of(_))
    }

    /// Whether it says nothing about the value.
    fn is_free(&self) -> bool {
        self.types().is_empty() && self.properties().is_empty() && self.alternatives().is_empty()
    }

    pub fn items(&self) -> Option<Self> {
        self.last("items").map(Self::of)
    }

    pub fn alternatives(&self) -> Vec<Self> {
        let all = self.places.iter().flat_map(|place| [place.items("oneOf"), place.items("anyOf")].concat());
        all.map(Self::of).collect()
    }

    /// The property that tells objects apart, as an overlay says, with its values and the objects that have them.
    /// One of the variants may refer to what has them.
    pub fn variants(&self) -> Option<(&'d str, Vec<(&'d str, Self)>)> {
        let tagged = self.last("x-rust-tagged")?;
        let tag = tagged.text("by")?;
        let is_variant = self.properties().get(tag).is_some_and(|(tag, _)| !tag.values().is_empty());
        let variants = tagged.members("variants").into_iter().map(|(value, node)| (value, Self::of(node)));
        (!is_variant).then(|| (tag, variants.collect()))
    }

    /// The texts that it lists.
    pub fn values(&self) -> Vec<&'d str> {
        self.places.iter().flat_map(|place| place.texts("enum")).collect()
    }

    /// The format of a text, or as `x-pattern-format` that of the names of a map's entries.
    pub fn format(&self, key: &str) -> Option<&'d str> {
        self.last(key)?.value.as_str()
    }

    pub fn example(&self) -> Option<Node<'d>> {
        self.last("example")
    }

    /// A list with one item of each alternative, as an overlay says.
    pub fn is_tuple(&self) -> bool {
        self.last("x-rust-tuple").is_some()
    }

    /// Whether an overlay says that the value is kept as it is.
    pub fn is_opaque(&self) -> bool {
        self.last("x-rust-opaque").is_some()
    }

    /// Whether an overlay says that it is always sent, with its only value.
    pub fn is_constant(&self) -> bool {
        self.last("x-rust-constant").is_some()
    }

    /// What tells its declarations from all others.
    pub fn places(&self) -> impl Iterator<Item = *const Value> {
        self.places.iter().map(|place| std::ptr::from_ref(place.value))
    }

    /// Whether an overlay says that it is a whole content of the same type of events.
    pub fn is_whole(&self) -> bool {
        self.last("x-rust-whole").is_some()
    }

    /// Events are known by these two, and kept as they are.
    pub fn is_event(&self) -> bool {
        let properties = self.properties();
        ["type", "content"].iter().all(|name| properties.contains_key(name))
    }

    /// Whether it is an object of which nothing is said: a response that holds nothing.
    pub fn says_nothing(&self) -> bool {
        let empty = self.properties().is_empty() && self.alternatives().is_empty() && !self.is_opaque();
        empty && self.types().contains("object") && matches!(self.others(), Others::Unsaid)
    }

    /// Whether it is a list or a map, which is empty if it isn't there.
    pub fn may_be_empty(&self) -> bool {
        if self.is_opaque() || self.is_union() || self.is_tuple() {
            return false;
        }
        let types = self.types();
        let is_only = |kind| types.len() == 1 && types.contains(kind);
        let is_map = || self.properties().is_empty() && matches!(self.others(), Others::Of(_));
        is_only("array") || is_only("object") && is_map()
    }

    /// Whether a value is one of several types.
    pub fn is_union(&self) -> bool {
        let mut types = self.types();
        types.remove("null");
        types.len() > 1 || !self.alternatives().is_empty()
    }
}

fn is_signed(place: &Node<'_>) -> bool {
    place.get("properties").is_some_and(|properties| properties.get("signatures").is_some())
}

fn collect<'d>(node: Node<'d>, places: &mut Vec<Node<'d>>) {
    if let Some(target) = node.target() {
        collect(target, places);
    }
    node.items("allOf").into_iter().for_each(|branch| collect(branch, places));
    places.push(node);
}
