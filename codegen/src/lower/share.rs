//! Objects that the definitions write out twice in a file, under one title: the same type.

use std::collections::BTreeMap;

use crate::model::{
    Body, Constructor, Identifier, Model, ModuleId, Presence, Response, Struct, Type, TypeId, TypeKind, Unit,
};

/// Lets every reference to an object lead to the first of those in its file with the same title and shape.
pub(super) fn share(model: &mut Model) {
    let shapes = shapes(model);
    let mut first: BTreeMap<(ModuleId, &String, usize), TypeId> = BTreeMap::new();
    let mut same: BTreeMap<TypeId, TypeId> = BTreeMap::new();
    for (id, def) in model.types.iter() {
        let (TypeKind::Struct(_), Some(title), None) = (&def.kind, &def.hint.title, &def.hint.rust_name)
        else {
            continue;
        };
        let known = *first.entry((def.module, title, shapes[&id])).or_insert(id);
        if known != id {
            same.insert(id, known);
        }
    }
    let lead = |id: &mut TypeId| {
        if let Some(first) = same.get(id) {
            *id = *first;
        }
    };
    for id in model.types.ids() {
        model.types[id].mentions_mut().into_iter().for_each(|ty| ty.each_named_mut(&lead));
    }
    for id in model.operations.ids() {
        let operation = &mut model.operations[id];
        operation.parameters.iter_mut().for_each(|parameter| parameter.ty.each_named_mut(&lead));
        if let Body::Whole(field) | Body::Keyed(_, field) = &mut operation.body {
            field.ty.each_named_mut(&lead);
        }
        if let Response::Json(ty) = &mut operation.response {
            ty.each_named_mut(&lead);
        }
    }
}

/// Numbers for the shapes of structs: two have the same if nothing but names and words distinguishes them.
///
/// All are taken for the same at first, and distinguished by what they hold until that distinguishes no more of them:
/// so every struct is looked at once a round, however often others hold it, and structs that hold each other come out
/// right.
fn shapes(model: &Model) -> BTreeMap<TypeId, usize> {
    let structs = || {
        model.types.iter().filter_map(|(id, def)| match &def.kind {
            TypeKind::Struct(object) => Some((id, object)),
            TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Tagged(_) => None,
        })
    };
    let mut shapes: BTreeMap<TypeId, usize> = structs().map(|(id, _)| (id, 0)).collect();
    let mut distinguished = 1;
    loop {
        let mut first = BTreeMap::new();
        shapes.iter().for_each(|(id, number)| _ = first.entry(*number).or_insert(*id));
        // A struct stands for all of its shape.
        let lead = |id: &mut TypeId| *id = shapes.get(id).map_or(*id, |number| first[number]);
        let mut numbers = BTreeMap::new();
        let mut finer = BTreeMap::new();
        for (id, object) in structs() {
            let next = numbers.len();
            // What was distinguished once stays so.
            let shape = (shapes[&id], shape(object, &lead));
            finer.insert(id, *numbers.entry(shape).or_insert(next));
        }
        if numbers.len() <= distinguished {
            return finer;
        }
        distinguished = numbers.len();
        shapes = finer;
    }
}

/// What a struct is, without its name and words.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Shape<'a> {
    properties: Vec<Property<'a>>,
    extra: Option<Type>,
    extra_keys: Option<Identifier>,
    constant: &'a Option<(String, String)>,
    constructors: &'a [Constructor],
    inlined: &'a [String],
    is_event: bool,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Property<'a> {
    wire: &'a str,
    presence: Presence,
    ty: Type,
    unit: Option<Unit>,
    wait: Option<u64>,
    rust_name: Option<&'a str>,
    deprecated: bool,
}

fn shape<'a>(object: &'a Struct, lead: &impl Fn(&mut TypeId)) -> Shape<'a> {
    let led = |ty: &Type| {
        let mut ty = ty.clone();
        ty.each_named_mut(lead);
        ty
    };
    let properties = object.fields.iter().map(|field| Property {
        wire: &field.wire,
        presence: field.presence,
        ty: led(&field.ty),
        unit: field.unit,
        wait: field.wait,
        rust_name: field.rust_name.as_deref(),
        deprecated: field.docs.deprecated,
    });
    Shape {
        properties: properties.collect(),
        extra: object.extra.as_ref().map(led),
        extra_keys: object.extra_keys,
        constant: &object.constant,
        constructors: &object.constructors,
        inlined: &object.inlined,
        is_event: object.is_event,
    }
}
