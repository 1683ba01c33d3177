//! Schemas with all that their references and branches say.

use std::collections::BTreeSet;

use super::Node;

/// A schema: the places that say something about the same value, what is inherited first.
#[derive(Clone)]
pub struct Schema<'d> {
    parts: Vec<Node<'d>>,
    /// The file or component that it is by name.
    pub definition: Option<String>,
}

/// A property of an object.
#[derive(Clone)]
pub struct Property<'d> {
    pub name: &'d str,
    pub required: bool,
    pub schema: Schema<'d>,
}

/// The properties that an object may have beside the named ones.
pub enum Extra<'d> {
    Unsaid,
    Any,
    Of(Schema<'d>),
}

impl<'d> Schema<'d> {
    pub fn of(node: Node<'d>) -> Self {
        let mut parts = Vec::new();
        collect(node, &mut parts);
        let definition = definition(node);
        Self { parts, definition }
    }

    /// What several declarations of a property say together.
    fn together(declarations: Vec<Node<'d>>) -> Self {
        match declarations.as_slice() {
            [only] => Self::of(*only),
            _ => {
                let mut parts = Vec::new();
                declarations.into_iter().for_each(|node| collect(node, &mut parts));
                Self { parts, definition: None }
            }
        }
    }

    pub fn types(&self) -> BTreeSet<&'d str> {
        let mut types = BTreeSet::new();
        for part in &self.parts {
            types.extend(part.text("type"));
            types.extend(part.texts("type"));
        }
        types
    }

    /// Whether it is of this type, and perhaps `null`.
    pub fn is(&self, kind: &str) -> bool {
        let mut types = self.types();
        types.remove("null");
        types.len() == 1 && types.contains(kind)
    }

    pub fn has_null(&self) -> bool {
        self.types().contains("null")
    }

    pub fn properties(&self) -> Vec<Property<'d>> {
        let mut named: Vec<(&str, Vec<Node<'d>>)> = Vec::new();
        for (name, node) in self.parts.iter().flat_map(|part| part.members("properties")) {
            match named.iter_mut().find(|(known, _)| *known == name) {
                Some((_, declarations)) => declarations.push(node),
                None => named.push((name, vec![node])),
            }
        }
        let required = self.required();
        let property = |(name, declarations)| Property {
            name,
            required: required.contains(name),
            schema: Self::together(declarations),
        };
        named.into_iter().map(property).collect()
    }

    pub fn required(&self) -> BTreeSet<&'d str> {
        self.parts.iter().flat_map(|part| part.texts("required")).collect()
    }

    pub fn extra(&self) -> Extra<'d> {
        let pattern = self.parts.iter().find_map(|part| part.members("patternProperties").into_iter().next());
        if let Some((_, values)) = pattern {
            return Extra::Of(Self::of(values));
        }
        match self.parts.iter().rev().find_map(|part| part.get("additionalProperties")) {
            None => Extra::Unsaid,
            Some(said) if said.value().as_bool() == Some(false) => Extra::Unsaid,
            Some(said)
                if said.entries().iter().all(|(key, _)| *key == "description" || key.starts_with("x-")) =>
            {
                Extra::Any
            }
            Some(said) => Extra::Of(Self::of(said)),
        }
    }

    pub fn items(&self) -> Option<Schema<'d>> {
        self.parts.iter().rev().find_map(|part| part.get("items")).map(Self::of)
    }

    pub fn alternatives(&self) -> Vec<Schema<'d>> {
        let listed = |part: &Node<'d>| [part.list("oneOf"), part.list("anyOf")].concat();
        self.parts.iter().flat_map(listed).map(Self::of).collect()
    }

    /// The texts that it lists.
    pub fn values(&self) -> BTreeSet<&'d str> {
        self.parts.iter().flat_map(|part| part.texts("enum")).collect()
    }

    /// An object that must have a type and a content is an event.
    pub fn is_event(&self) -> bool {
        let required = self.required();
        required.contains("type") && required.contains("content")
    }
}

fn collect<'d>(node: Node<'d>, parts: &mut Vec<Node<'d>>) {
    if let Some(target) = node.target() {
        collect(target, parts);
    }
    node.list("allOf").into_iter().for_each(|branch| collect(branch, parts));
    parts.push(node);
}

/// The definition that a reference, or an `allOf` that only annotates one, stands for.
fn definition(node: Node<'_>) -> Option<String> {
    if let Some(target) = node.target() {
        let deeper = definition(target);
        let pointer = node.text("$ref")?.split_once('#').map(|(_, pointer)| format!("#{pointer}"));
        return deeper.or(Some(format!("{}{}", target.file, pointer.unwrap_or_default())));
    }
    let branches = node.list("allOf");
    let adds = |node: &Node<'_>| {
        ["$ref", "properties", "allOf", "oneOf", "required"].iter().any(|key| node.get(key).is_some())
    };
    let meaning: Vec<_> = branches.into_iter().filter(adds).collect();
    match meaning.as_slice() {
        [one] if node.get("properties").is_none() => definition(*one),
        _ => None,
    }
}
