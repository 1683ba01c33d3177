//! A model as operations and events with what is in them, by their names on the wire.

use std::collections::BTreeSet;

use crate::model::{
    Body, Docs, EventTypeId, Model, Operation, OperationId, ParameterPlace, Response, Type, TypeId, TypeKind,
};

/// Something that a release can bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Item {
    Operation(OperationId),
    Event(EventTypeId),
    /// By its number in the operation.
    Parameter(OperationId, usize),
    /// By its number in the object.
    Property(TypeId, usize),
}

impl Item {
    /// Since when it is there, as far as it says so itself.
    pub(super) fn since(self, model: &Model) -> Option<&str> {
        self.said(model)?.since.as_deref()
    }

    /// Whether its definition came later than it.
    pub(super) fn is_older(self, model: &Model) -> bool {
        self.said(model).is_some_and(|docs| docs.is_older)
    }

    fn said(self, model: &Model) -> Option<&Docs> {
        match self {
            Self::Operation(id) => Some(&model.operations[id].docs),
            Self::Parameter(id, index) => Some(&model.operations[id].parameters[index].docs),
            Self::Event(id) => Some(&model.types[model.events[id].content].docs),
            Self::Property(id, index) => match &model.types[id].kind {
                TypeKind::Struct(object) => Some(&object.fields[index].docs),
                TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Tagged(_) => None,
            },
        }
    }

    /// The facts about it.
    pub(super) fn docs(self, model: &mut Model) -> &mut Docs {
        match self {
            Self::Operation(id) => &mut model.operations[id].docs,
            Self::Parameter(id, index) => &mut model.operations[id].parameters[index].docs,
            Self::Event(id) => {
                let content = model.events[id].content;
                &mut model.types[content].docs
            }
            Self::Property(id, index) => {
                let def = &mut model.types[id];
                match &mut def.kind {
                    TypeKind::Struct(object) => &mut object.fields[index].docs,
                    TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Tagged(_) => &mut def.docs,
                }
            }
        }
    }
}

/// An operation or a type of events.
pub(super) struct Root {
    /// What it is called in every release: `client-server GET /_matrix/client/v3/sync`, `event m.room.name`.
    pub(super) name: String,
    pub(super) item: Item,
    pub(super) properties: Vec<Property>,
}

/// A property, a parameter, or another part of an operation or object.
#[derive(Clone)]
pub(super) struct Property {
    /// As on the wire.
    pub(super) name: String,
    /// None for a part that isn't looked at on its own: a body, a response.
    pub(super) item: Option<Item>,
    pub(super) objects: Vec<Object>,
}

/// An object that a property holds, below lists, maps and unions.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Object {
    /// What tells it from other objects in the same place; mostly nothing.
    pub(super) label: String,
    pub(super) id: TypeId,
}

/// All operations and types of events.
pub(super) fn roots(model: &Model) -> Vec<Root> {
    let operations = model.operations.iter().map(|(id, operation)| Root {
        name: operation_name(model, operation),
        item: Item::Operation(id),
        properties: of_operation(model, id),
    });
    let events = model.events.iter().map(|(id, event)| {
        let objects = objects(model, &Type::Named(event.content));
        let properties = vec![Property { name: "content".to_owned(), item: None, objects }];
        Root { name: format!("event {}", event.wire), item: Item::Event(id), properties }
    });
    operations.chain(events).collect()
}

/// The names of path variables change, so they are left out.
fn operation_name(model: &Model, operation: &Operation) -> String {
    let path = operation.path.to_string();
    let segments = path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    let path = segments.collect::<Vec<_>>().join("/");
    format!("{} {} {path}", model.modules[operation.module].folder(), operation.method.as_str())
}

/// Path variables are as old as the path.
fn of_operation(model: &Model, id: OperationId) -> Vec<Property> {
    let operation = &model.operations[id];
    let parameters = operation.parameters.iter().enumerate().filter_map(|(index, parameter)| {
        let place = match parameter.place {
            ParameterPlace::Query => "query",
            ParameterPlace::Header | ParameterPlace::ContentType => "header",
            ParameterPlace::Path | ParameterPlace::Transaction => return None,
        };
        let mut objects = objects(model, &parameter.ty);
        objects.extend(parameter.says.iter().flat_map(|id| self::objects(model, &Type::Named(*id))));
        let name = format!("{place} {}", parameter.wire);
        Some(Property { name, item: Some(Item::Parameter(id, index)), objects })
    });
    let body = match &operation.body {
        Body::Properties(id) => Some(Type::Named(*id)),
        Body::Whole(field) | Body::Keyed(_, field) => Some(field.ty.clone()),
        Body::None | Body::Bytes(_) => None,
    };
    let response = match &operation.response {
        Response::Json(ty) => Some(ty.clone()),
        Response::Empty | Response::Media | Response::FederationMedia | Response::Redirect => None,
    };
    let whole = [("body", body), ("response", response)].into_iter().filter_map(|(name, ty)| {
        let objects = objects(model, &ty?);
        Some(Property { name: name.to_owned(), item: None, objects })
    });
    parameters.chain(whole).collect()
}

/// The properties of an object.
pub(super) fn of_object(model: &Model, id: TypeId) -> Vec<Property> {
    let TypeKind::Struct(object) = &model.types[id].kind else { return Vec::new() };
    let fields = object.fields.iter().enumerate().map(|(index, field)| Property {
        name: field.wire.clone(),
        item: Some(Item::Property(id, index)),
        objects: objects(model, &field.ty),
    });
    let constant = object.constant.iter().map(|(name, _)| Property {
        name: name.clone(),
        item: None,
        objects: Vec::new(),
    });
    fields.chain(constant).collect()
}

/// The objects that a value can hold, down to the first on each way.
fn objects(model: &Model, ty: &Type) -> Vec<Object> {
    let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
    collect(model, ty, "", &mut found, &mut seen);
    found
}

fn collect(model: &Model, ty: &Type, label: &str, found: &mut Vec<Object>, seen: &mut BTreeSet<TypeId>) {
    match ty {
        Type::Named(id) | Type::Raw(id) if seen.insert(*id) => match &model.types[*id].kind {
            TypeKind::Struct(_) => found.push(Object { label: label.to_owned(), id: *id }),
            TypeKind::Enum(_) => {}
            TypeKind::Union(variants) => {
                let types = variants.iter().filter_map(|variant| variant.ty());
                types.for_each(|ty| collect(model, ty, label, found, seen));
            }
            TypeKind::Tagged(tagged) => {
                tagged.variants.iter().for_each(|(value, ty)| collect(model, ty, value, found, seen));
                collect(model, &tagged.other, "", found, seen);
            }
        },
        Type::Tuple(parts) => {
            let parts = parts.iter().enumerate();
            parts.for_each(|(index, part)| collect(model, part, &index.to_string(), found, seen));
        }
        ty => ty.parts().iter().for_each(|part| collect(model, part, label, found, seen)),
    }
}
