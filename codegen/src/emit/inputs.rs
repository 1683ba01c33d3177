//! What a job is given, wherever it goes.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{docs, values};
use crate::model::{Body, Docs, Field, OperationId, Parameter, ParameterPlace, Presence, Type, TypeId, Unit};
use crate::name::FieldName;

/// One input of a job.
pub struct Input<'a> {
    pub name: &'a FieldName,
    /// Its name where it is kept: a body knows nothing of parameters with the same name.
    stored: &'a FieldName,
    pub wire: &'a str,
    pub presence: Presence,
    pub ty: &'a Type,
    pub unit: Option<Unit>,
    /// How long the server may hold the response back if nothing is sent, if the value says how long.
    pub wait: Option<u64>,
    pub docs: &'a Docs,
    pub place: Place<'a>,
    /// What its text says as JSON.
    pub says: Option<TypeId>,
}

/// Where an input goes.
#[derive(Clone, Copy)]
pub enum Place<'a> {
    Parameter(&'a Parameter),
    Property(&'a Field),
    WholeBody,
}

/// Path variables in URL order, other required parameters and properties, and the optional ones.
pub fn inputs<'a>(scope: &Scope<'a>, id: OperationId) -> Vec<Input<'a>> {
    let operation = &scope.model.operations[id];
    let names = scope.names.operation(id);
    let parameters = operation.parameters.iter().zip(&names.parameters).map(|(p, name)| Input {
        name,
        stored: name,
        wire: &p.wire,
        presence: if p.required { Presence::Required } else { Presence::Optional },
        ty: &p.ty,
        unit: p.unit,
        wait: p.wait,
        docs: &p.docs,
        place: Place::Parameter(p),
        says: p.says,
    });
    let fields = scope.model.body_fields(operation);
    // The names that properties have in the body's own struct.
    let own = match operation.body {
        Body::Properties(id) => Some(scope.names.fields_of(id)),
        _ => None,
    };
    let properties = fields.iter().enumerate().map(|(i, field)| Input {
        name: &names.body[i],
        stored: own.map_or(&names.body[i], |own| &own[i]),
        wire: &field.wire,
        presence: field.presence,
        ty: &field.ty,
        unit: field.unit,
        wait: field.wait,
        docs: &field.docs,
        place: if own.is_some() { Place::Property(field) } else { Place::WholeBody },
        says: None,
    });
    parameters.chain(properties).collect()
}

impl Input<'_> {
    /// Whether the constructor takes it.
    pub fn is_argument(&self) -> bool {
        self.presence != Presence::Optional
    }

    /// Whether it is a property of the body's struct.
    pub fn in_body(&self) -> bool {
        matches!(self.place, Place::Property(_))
    }

    pub fn at(&self, wanted: ParameterPlace) -> bool {
        matches!(self.place, Place::Parameter(parameter) if parameter.place == wanted)
    }

    /// Where the job keeps it.
    pub fn kept(&self) -> TokenStream {
        let name = self.stored;
        if self.in_body() {
            quote! { self.body.#name }
        } else {
            quote! { self.#name }
        }
    }

    /// What the caller passes.
    pub fn argument(&self, scope: &Scope<'_>) -> values::Argument {
        values::member_argument(scope, self.name, self.ty, self.unit, self.presence)
    }

    /// Its part of a struct literal in the constructor.
    pub fn initial(&self, scope: &Scope<'_>) -> TokenStream {
        values::initial(self.stored, self.presence, &self.argument(scope).convert)
    }

    /// The docs of its field in the job.
    pub fn field_docs(&self, scope: &Scope<'_>) -> TokenStream {
        match self.place {
            Place::Parameter(parameter) => docs::parameter_field(scope, parameter),
            Place::Property(_) | Place::WholeBody => {
                let shape = format!("The body: {}.", docs::kind(scope, self.ty, self.unit));
                docs::outer(&docs::described(scope, &shape, self.docs))
            }
        }
    }

    pub fn setter_docs(&self, scope: &Scope<'_>) -> TokenStream {
        match self.place {
            Place::Parameter(parameter) => docs::parameter_setter(scope, parameter),
            Place::Property(field) => docs::body_setter(scope, field),
            Place::WholeBody => TokenStream::new(),
        }
    }
}
