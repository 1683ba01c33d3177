//! Parameters: what a request holds outside its body.

use super::{Lower, field};
use crate::load::Cursor;
use crate::model::{
    OperationId, Owner, Parameter, ParameterPlace, PathTemplate, Type, TypeId, TypeKind, by_name,
};
use crate::openapi::{self, Schema};

impl<'a> Lower<'a, '_> {
    /// Path variables in URL order, then the rest as defined.
    pub(super) fn parameters(
        &mut self,
        source: &openapi::Operation<'a>,
        operation: OperationId,
    ) -> Vec<Parameter> {
        let mut parameters: Vec<_> =
            source.parameters.iter().filter_map(|p| self.parameter(p, operation)).collect();
        let path = self.model.operations[operation].path.clone();
        self.check_path(source, &path, &parameters);
        let variables: Vec<_> = path.variables().collect();
        let position = |p: &Parameter| variables.iter().position(|v| *v == p.wire).unwrap_or(usize::MAX);
        parameters.sort_by_key(|p| if is_in_path(p) { position(p) } else { usize::MAX });
        parameters
    }

    /// The path's variables and the parameters in the path are the same.
    fn check_path(&mut self, source: &openapi::Operation<'a>, path: &PathTemplate, parameters: &[Parameter]) {
        let variables: Vec<_> = path.variables().collect();
        let unplaced = parameters.iter().filter(|p| is_in_path(p));
        let unplaced: Vec<_> = unplaced.map(|p| p.wire.as_str()).filter(|p| !variables.contains(p)).collect();
        for variable in &variables {
            if !parameters.iter().any(|p| is_in_path(p) && p.wire == *variable) {
                self.diagnostics.report(
                    source.at.place(),
                    format!("the path variable `{variable}` of {path} is not among the parameters"),
                    match unplaced.as_slice() {
                        [] => format!("add a parameter `{variable}` with `in: path`"),
                        [name] => format!("let the path and the parameter `{name}` have the same name"),
                        _ => format!("rename the parameter that is meant to `{variable}`"),
                    },
                );
            }
        }
        for parameter in parameters.iter().filter(|p| is_in_path(p)) {
            if !variables.contains(&parameter.wire.as_str()) {
                self.diagnostics.report(
                    parameter.at.clone(),
                    format!("the path parameter `{}` is not in the path {path}", parameter.wire),
                    crate::resolve::similar(
                        &parameter.wire,
                        variables.iter().copied(),
                        "put it into the path",
                    ),
                );
            }
        }
    }

    fn parameter(&mut self, source: &openapi::Parameter<'a>, operation: OperationId) -> Option<Parameter> {
        let place = match source.place {
            "path" if source.name == by_name::TRANSACTION_ID => ParameterPlace::Transaction,
            "path" => ParameterPlace::Path,
            "query" => ParameterPlace::Query,
            "header" if source.name.eq_ignore_ascii_case("content-type") => ParameterPlace::ContentType,
            "header" => ParameterPlace::Header,
            other => {
                self.diagnostics.report(
                    source.at.place(),
                    format!("a parameter in `{other}`"),
                    "a job sends parameters in `path` and `query`, and `Content-Type` in `header`: \
                     use one of these in an overlay, remove the parameter, or teach `codegen/src/lower/parameter.rs`",
                );
                return None;
            }
        };
        let Some(schema) = &source.schema else {
            self.diagnostics.report(
                source.at.place(),
                format!("the parameter `{}` has no schema", source.name),
                "give it a `schema` with a `type`",
            );
            return None;
        };
        let owner = Owner::Request(operation, source.name.to_owned());
        let reported = self.diagnostics.len();
        let (ty, unit) = self.value(schema, source.name, &owner);
        let (may_be_empty, says) = self.text_of(schema);
        let wait = field::wait(&Schema::read(schema, self.diagnostics));
        let required = place == ParameterPlace::Path
            || source.required && matches!(place, ParameterPlace::Query | ParameterPlace::Header);
        // What couldn't be read has been reported.
        let read = self.diagnostics.len() == reported;
        if let Some(problem) = self.unsendable(place, &ty, says.is_some() && required).filter(|_| read) {
            let help = "teach `codegen/src/emit/job.rs` how it is sent, or change it in an overlay";
            self.diagnostics.report(schema.place(), problem, help);
        }
        Some(Parameter {
            wire: source.name.to_owned(),
            place,
            required,
            ty,
            unit,
            wait,
            may_be_empty,
            says,
            docs: source.docs.clone(),
            rust_name: source.rust_name.clone(),
            at: source.at.place(),
        })
    }

    /// Why a value can't be sent where it belongs, if so.
    fn unsendable(&self, place: ParameterPlace, ty: &Type, says_unasked: bool) -> Option<&'static str> {
        let item = match ty {
            Type::List(item) => item,
            ty => ty,
        };
        let query =
            self.is_text(item) || matches!(item, Type::Boolean | Type::Integer | Type::Count | Type::Float);
        match place {
            ParameterPlace::Path | ParameterPlace::Transaction if !self.is_text(ty) => {
                Some("a path variable that is not a text")
            }
            ParameterPlace::Query if !query && *ty != map_of_texts() => Some(
                "a query parameter that is neither plain, nor a list of plain values, nor an object of texts",
            ),
            ParameterPlace::Header => Some("a header other than `Content-Type`"),
            _ if says_unasked => Some("`x-rust-json` on a required parameter"),
            _ => None,
        }
    }

    fn is_text(&self, ty: &Type) -> bool {
        match ty {
            Type::String | Type::Identifier(_) | Type::Secret(_) => true,
            Type::Named(id) => matches!(self.model.types[*id].kind, TypeKind::Enum(_)),
            _ => false,
        }
    }

    /// What overlays say of a parameter's text: whether it may be empty, and the type that it has as JSON.
    fn text_of(&mut self, at: &Cursor<'a>) -> (bool, Option<TypeId>) {
        let schema = Schema::read(at, self.diagnostics);
        let says = schema.says.and_then(|says| match self.reference(&says) {
            Type::Named(id) => Some(id),
            _ => {
                self.diagnostics.report(
                    says.place(),
                    "this is not an object",
                    "refer to a definition with properties",
                );
                None
            }
        });
        (schema.empty, says)
    }
}

fn map_of_texts() -> Type {
    Type::Map(Box::new(Type::String), Box::new(Type::String))
}

fn is_in_path(parameter: &Parameter) -> bool {
    matches!(parameter.place, ParameterPlace::Path | ParameterPlace::Transaction)
}
