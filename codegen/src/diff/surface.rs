//! The public API of a crate as plain data: what programs can name, call and read.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{
    Access, Body, Field, Identifier, Model, OperationId, Owner, ParameterPlace, Presence, Response, Struct,
    Type, TypeDef, TypeId, TypeKind, Unit, Value,
};
use crate::name::{AliasName, Names, TypeName, near};

/// The public API of a crate.
#[derive(Debug, Default)]
pub struct Surface {
    /// By method and path.
    pub(super) operations: BTreeMap<String, Operation>,
    /// By path in the crate.
    pub(super) types: BTreeMap<String, Item>,
    /// Other paths of types, with those that they have in `types`.
    pub(super) aliases: BTreeMap<String, String>,
    /// Those of them that are earlier names, of jobs too, and deprecated.
    pub(super) deprecated: BTreeSet<String>,
}

/// An operation and its job.
#[derive(Debug, Default)]
pub(super) struct Operation {
    /// The path of its job.
    pub(super) job: String,
    pub(super) deprecated: bool,
    /// The Matrix version that removed it.
    pub(super) removed: Option<String>,
    /// The arguments of `new`, in order, then what setters take.
    pub(super) inputs: Vec<Input>,
    /// What comes back, as Rust writes it.
    pub(super) response: String,
    /// The types of its request and response.
    pub(super) own: [Option<String>; 2],
    /// What a program can only notice while it runs: how it is called, and what it is.
    pub(super) behaviour: Vec<(&'static str, Behaviour)>,
}

/// What an operation is, or what it lists.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Behaviour {
    Is(&'static str),
    Lists(Vec<String>),
}

/// What a job is given.
#[derive(Debug, Default)]
pub(super) struct Input {
    pub(super) name: String,
    pub(super) required: bool,
    pub(super) ty: String,
    pub(super) deprecated: bool,
    /// Where it goes, and by which name.
    pub(super) sent_as: String,
    /// Whether the body has it, or is it.
    pub(super) in_body: bool,
}

/// A type with a name.
#[derive(Debug, Default)]
pub(super) struct Item {
    /// Whether it stands and falls with another item, which says so.
    pub(super) depends: bool,
    /// Whether programs make it, by `new` and `with_…`.
    pub(super) is_made: bool,
    /// Whether it has an accessor for each field.
    pub(super) has_accessors: bool,
    /// `struct`, `enum` or `union`.
    pub(super) kind: &'static str,
    /// Fields or variants by name, with their types.
    pub(super) parts: BTreeMap<String, Part>,
}

/// A field or a variant.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub(super) ty: String,
    pub(super) required: bool,
    pub(super) deprecated: bool,
    pub(super) wire: String,
}

pub(crate) fn surface(model: &Model, names: &Names) -> Surface {
    let writer = Writer { model, names };
    let operations = model.operations.ids().map(|id| {
        let operation = &model.operations[id];
        (format!("{} {}", operation.method.as_str(), operation.path), writer.operation(id))
    });
    let types = model.used_types().map(|(id, def)| (writer.path(id), writer.item(id, def)));
    let aliases = model.used_modules().flat_map(|(module, _)| {
        let others = near::others(model, names, module).into_iter();
        let path = move |id| format!("{}::{}", names.path(module), names.ty(id).as_str());
        others.map(move |id| (path(id), writer.path(id)))
    });
    let earlier = |alias: &AliasName| {
        let (module, now) = alias.target(model, names);
        let path = |module, name: &TypeName| format!("{}::{}", names.path(module), name.as_str());
        (path(alias.module, &alias.name), path(module, now))
    };
    let earlier: BTreeMap<_, _> = names.aliases().iter().map(earlier).collect();
    Surface {
        operations: operations.collect(),
        types: types.collect(),
        deprecated: earlier.keys().cloned().collect(),
        aliases: aliases.chain(earlier).collect(),
    }
}

#[derive(Clone, Copy)]
struct Writer<'a> {
    model: &'a Model,
    names: &'a Names,
}

impl Writer<'_> {
    fn path(&self, id: TypeId) -> String {
        format!("{}::{}", self.names.path(self.model.types[id].module), self.names.ty(id).as_str())
    }

    fn operation(&self, id: OperationId) -> Operation {
        let operation = &self.model.operations[id];
        let own = |owner: Owner| {
            let mut types = self.model.used_types();
            types.find(|(_, def)| def.hint.owner == owner).map(|(id, _)| self.path(id))
        };
        let mut inputs = self.inputs(id);
        inputs.sort_by_key(|input| !input.required);
        Operation {
            job: format!("{}::{}", self.names.path(operation.module), self.names.operation(id).job.as_str()),
            deprecated: operation.docs.deprecated,
            removed: operation.docs.removed.clone(),
            inputs,
            response: match &operation.response {
                Response::Empty => "()".to_owned(),
                Response::Json(ty) => self.ty(ty),
                Response::Media => "Media".to_owned(),
                Response::FederationMedia => "FederationMedia".to_owned(),
                Response::Redirect => "Redirect".to_owned(),
            },
            own: [own(Owner::Body(id)), own(Owner::Response(id))],
            behaviour: behaviour(operation),
        }
    }

    fn inputs(&self, id: OperationId) -> Vec<Input> {
        let operation = &self.model.operations[id];
        let names = self.names.operation(id);
        let parameters = operation.parameters.iter().zip(&names.parameters).map(|(parameter, name)| Input {
            name: name.as_str().to_owned(),
            // The connection chooses a transaction ID, unless the caller does.
            required: parameter.required && parameter.place != ParameterPlace::Transaction,
            ty: self.counted(&parameter.ty, parameter.unit),
            deprecated: parameter.docs.deprecated,
            sent_as: format!("`{}` {}", parameter.wire, place(parameter.place)),
            in_body: false,
        });
        let is_whole = !matches!(operation.body, Body::Properties(_));
        let fields = self.model.body_fields(operation).iter().zip(&names.body).map(|(field, name)| Input {
            name: name.as_str().to_owned(),
            required: field.presence != Presence::Optional,
            ty: self.field(field),
            deprecated: field.docs.deprecated,
            sent_as: if is_whole { "the body".to_owned() } else { format!("`{}` in the body", field.wire) },
            in_body: true,
        });
        parameters.chain(fields).collect()
    }

    fn item(&self, id: TypeId, def: &TypeDef) -> Item {
        let (kind, parts) = match &def.kind {
            TypeKind::Struct(object) => {
                let fields = object.fields.iter().zip(self.names.fields_of(id)).map(|(field, name)| {
                    let required = field.presence != Presence::Optional;
                    let (ty, deprecated) = (self.field(field), field.docs.deprecated);
                    (name.as_str().to_owned(), Part { ty, required, deprecated, wire: field.wire.clone() })
                });
                let extra = object
                    .extra
                    .iter()
                    .map(|ty| ("extra".to_owned(), Part { ty: self.extra(object, ty), ..Part::default() }));
                ("struct", fields.chain(extra).collect())
            }
            TypeKind::Enum(set) => {
                let values = set.values.iter().zip(self.names.variants(id));
                let variant = |value: &String| Part { wire: value.clone(), ..Part::default() };
                ("enum", values.map(|(value, name)| (name.as_str().to_owned(), variant(value))).collect())
            }
            TypeKind::Union(variants) => {
                let types = variants.iter().map(|variant| variant.ty());
                ("union", self.variants(id, types))
            }
            TypeKind::Tagged(tagged) => {
                let types = tagged.variants.iter().map(|(_, ty)| Some(ty)).chain([Some(&tagged.other)]);
                ("union", self.variants(id, types))
            }
        };
        Item {
            depends: !matches!(def.hint.owner, Owner::Definition(_) | Owner::Content(..)),
            is_made: !matches!(def.hint.owner, Owner::Body(_)),
            has_accessors: self.model.is_whole_response(id),
            kind,
            parts,
        }
    }

    fn variants<'t>(
        &self,
        id: TypeId,
        types: impl Iterator<Item = Option<&'t Type>>,
    ) -> BTreeMap<String, Part> {
        let part =
            |ty: Option<&Type>| Part { ty: ty.map(|ty| self.ty(ty)).unwrap_or_default(), ..Part::default() };
        types.zip(self.names.variants(id)).map(|(ty, name)| (name.as_str().to_owned(), part(ty))).collect()
    }

    fn field(&self, field: &Field) -> String {
        let ty = self.counted(&field.ty, field.unit);
        if field.presence == Presence::Nullable { format!("Option<{ty}>") } else { ty }
    }

    /// The type of the field that keeps all other properties.
    fn extra(&self, object: &Struct, ty: &Type) -> String {
        match ty {
            Type::Open(Value::Any, _) => "JsonObject".to_owned(),
            Type::Secret(inner) if matches!(**inner, Type::Open(Value::Any, _)) => {
                "Secret<JsonObject>".to_owned()
            }
            ty => {
                let key = object.extra_keys.map_or(Type::String, Type::Identifier);
                format!("Map<{}, {}>", self.ty(&key), self.ty(ty))
            }
        }
    }

    /// A number with what it counts: arguments and accessors are times.
    fn counted(&self, ty: &Type, unit: Option<Unit>) -> String {
        match (ty, unit) {
            (Type::Count, Some(Unit::Milliseconds)) => "u64 (milliseconds)".to_owned(),
            (Type::Count, Some(Unit::Seconds)) => "u64 (seconds)".to_owned(),
            (Type::Count, Some(Unit::Timestamp)) => "u64 (time in milliseconds)".to_owned(),
            (Type::Count, Some(Unit::TimestampSeconds)) => "u64 (time in seconds)".to_owned(),
            (ty, _) => self.ty(ty),
        }
    }

    fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::Boolean => "bool".to_owned(),
            Type::Integer => "i64".to_owned(),
            Type::Count => "u64".to_owned(),
            Type::Float => "f64".to_owned(),
            Type::Bytes => "FileContent".to_owned(),
            Type::String => "String".to_owned(),
            Type::Identifier(kind) => identifier(*kind).to_owned(),
            Type::Secret(inner) => format!("Secret<{}>", self.ty(inner)),
            Type::List(inner) => format!("Vec<{}>", self.ty(inner)),
            Type::Map(key, value) => format!("Map<{}, {}>", self.ty(key), self.ty(value)),
            Type::Tuple(parts) => {
                format!("({})", parts.iter().map(|part| self.ty(part)).collect::<Vec<_>>().join(", "))
            }
            Type::Named(id) => self.path(*id),
            Type::Raw(id) => format!("Raw<{}>", self.path(*id)),
            Type::Content => "C".to_owned(),
            Type::Nullable(inner) => format!("Option<{}>", self.ty(inner)),
            Type::Open(Value::Any, _) => "JsonValue".to_owned(),
            Type::Open(Value::Object, _) => "JsonObject".to_owned(),
            Type::Open(Value::Content, _) => "AnyContent".to_owned(),
            Type::Boxed(inner) => format!("Box<{}>", self.ty(inner)),
            Type::Runtime(ty) => ty.as_str().to_owned(),
        }
    }
}

fn place(place: ParameterPlace) -> &'static str {
    match place {
        ParameterPlace::Path | ParameterPlace::Transaction => "in the path",
        ParameterPlace::Query => "in the query",
        ParameterPlace::Header | ParameterPlace::ContentType => "as a header",
    }
}

fn behaviour(operation: &crate::model::Operation) -> Vec<(&'static str, Behaviour)> {
    let yes_or_no = |is: bool| Behaviour::Is(if is { "yes" } else { "no" });
    let access = match operation.access {
        Access::None => "none",
        Access::Optional => "optional",
        Access::Required => "required",
        Access::Signed => "a signature",
    };
    vec![
        ("access token", Behaviour::Is(access)),
        ("interactive authentication", yes_or_no(operation.interactive)),
        ("rate limited", yes_or_no(operation.rate_limited)),
        ("retried as one that acts", yes_or_no(operation.acts)),
        ("content types of the response", Behaviour::Lists(operation.content_types.clone())),
        ("statuses of errors", Behaviour::Lists(operation.errors.clone())),
    ]
}

fn identifier(kind: Identifier) -> &'static str {
    match kind {
        Identifier::User => "UserId",
        Identifier::Room => "RoomId",
        Identifier::RoomAlias => "RoomAliasId",
        Identifier::RoomOrAlias => "RoomOrAliasId",
        Identifier::Event => "EventId",
        Identifier::Server => "ServerName",
        Identifier::Mxc => "MxcUri",
    }
}
