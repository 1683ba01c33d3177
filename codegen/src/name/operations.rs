//! Names of jobs, their endpoints, parameters and bodies.

use std::collections::BTreeMap;

use super::{ConstName, FieldName, Names, OperationNames, TypeName, advice, idents::can_stand};
use crate::diagnostic::{Diagnostics, Place};
use crate::model::{Body, Model, ModuleId, Operation, TypeKind};

pub(super) fn name(model: &Model, names: &mut Names, diagnostics: &mut Diagnostics) {
    for (id, operation) in model.operations.iter() {
        let named = operation_names(model, operation, diagnostics);
        names.operations.insert(id, named);
    }
}

fn operation_names(model: &Model, operation: &Operation, diagnostics: &mut Diagnostics) -> OperationNames {
    let parameters: Vec<_> = operation
        .parameters
        .iter()
        .map(|p| field(&p.wire, p.rust_name.as_deref(), &p.at, diagnostics))
        .collect();
    let fields = model.body_fields(operation);
    let body: Vec<_> = fields
        .iter()
        .map(|f| field(&f.wire, f.rust_name.as_deref(), &f.at, diagnostics))
        // Where a path and a body know the same name, the job keeps both.
        .map(|name| if parameters.contains(&name) { name.after("body_") } else { name })
        .collect();
    let places = operation.parameters.iter().map(|p| &p.at).chain(fields.iter().map(|f| &f.at));
    let all = parameters.iter().chain(&body).zip(places);
    // A job without required parameters is made by `Self::default()`.
    not_reserved(all.clone(), &["new", "body", "default", "request_url"], diagnostics);
    if operation.typed.is_some() {
        not_reserved(all.clone(), &["event"], diagnostics);
    }
    if keeps_others(model, operation) {
        not_reserved(all.clone(), &["with_extra"], diagnostics);
    }
    let texts = operation.parameters.iter().zip(&parameters).filter(|(p, _)| p.says.is_some());
    let texts: Vec<_> = texts.map(|(p, name)| (name.as_json(), &p.at)).collect();
    distinct(all.chain(texts.iter().map(|(name, at)| (name, *at))), another_name, diagnostics);
    OperationNames {
        job: TypeName::of_operation(operation.stem(), "Job", &operation.at, diagnostics),
        endpoint: ConstName::of(operation.stem(), &operation.at, diagnostics),
        parameters,
        body,
    }
}

/// Reports jobs that two files of an API would export by one name: where jobs meet, so do their requests and responses.
pub(super) fn distinct_in_apis(model: &Model, names: &Names, diagnostics: &mut Diagnostics) {
    let mut by_api: BTreeMap<&str, BTreeMap<(&TypeName, ModuleId), &Place>> = BTreeMap::new();
    for (id, operation) in model.operations.iter() {
        // Those of one file have been reported already.
        let api = by_api.entry(model.modules[operation.module].folder()).or_default();
        api.entry((&names.operation(id).job, operation.module)).or_insert(&operation.at);
    }
    for jobs in by_api.into_values() {
        distinct(jobs.into_iter().map(|((name, _), at)| (name, at)), another_type, diagnostics);
    }
}

/// Whether the body has room for properties without fields.
fn keeps_others(model: &Model, operation: &Operation) -> bool {
    let Body::Properties(id) = operation.body else {
        return false;
    };
    matches!(&model.types[id].kind, TypeKind::Struct(object) if object.extra.is_some())
}

/// Reports names that the generated code uses for something else.
pub(super) fn not_reserved<'a>(
    names: impl Iterator<Item = (&'a FieldName, &'a Place)>,
    reserved: &[&str],
    diagnostics: &mut Diagnostics,
) {
    for (name, at) in names.filter(|(name, _)| reserved.contains(&name.as_str())) {
        diagnostics.report(
            at.clone(),
            format!("the Rust name `{}` means something else here already", name.as_str()),
            another_name(at),
        );
    }
}

pub(super) fn field(wire: &str, given: Option<&str>, at: &Place, diagnostics: &mut Diagnostics) -> FieldName {
    match given {
        Some(name) => FieldName::given(name, at, diagnostics),
        None => FieldName::of(wire, at, diagnostics),
    }
}

/// What to do about the name of a type or an operation.
pub(super) fn another_type(at: &Place) -> String {
    advice::another_name(at, "AnotherName")
}

/// What to do about the name of a property.
pub(super) fn another_name(at: &Place) -> String {
    advice::another_name(at, "another_name")
}

/// Reports names that meet; what is not a name at all has been reported already.
pub(super) fn distinct<'a, N: Ord + std::fmt::Debug + AsName + 'a>(
    names: impl Iterator<Item = (&'a N, &'a Place)>,
    help: impl Fn(&Place) -> String,
    diagnostics: &mut Diagnostics,
) {
    let mut seen = BTreeMap::new();
    for (name, at) in names.filter(|(name, _)| can_stand(name.as_name())) {
        if let Some(first) = seen.insert(name, at) {
            diagnostics.report(
                at.clone(),
                format!(
                    "the Rust name `{}` is taken already, by {}{}",
                    name.as_name(),
                    first.file,
                    first.pointer
                ),
                help(at),
            );
        }
    }
}

pub(super) trait AsName {
    fn as_name(&self) -> &str;
}

impl AsName for FieldName {
    fn as_name(&self) -> &str {
        self.as_str()
    }
}

impl AsName for TypeName {
    fn as_name(&self) -> &str {
        self.as_str()
    }
}

impl AsName for super::VariantName {
    fn as_name(&self) -> &str {
        self.as_str()
    }
}
