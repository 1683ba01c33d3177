//! Members of objects and parameters: presence, units, annotations.

use super::Lower;
use super::identifier::named;
use crate::load::Cursor;
use crate::model::{Docs, Field, Owner, Presence, Type, Unit, by_name};
use crate::openapi::Schema;

impl<'a> Lower<'a, '_> {
    /// A property that is declared once, or once in each of several branches.
    pub(super) fn field(
        &mut self,
        name: &str,
        declarations: &[Cursor<'a>],
        required: bool,
        owner: &Owner,
    ) -> Field {
        let read: Vec<_> = declarations.iter().map(|at| Schema::read(at, self.diagnostics)).collect();
        let docs = read.iter().fold(Docs::default(), |docs, schema| together(docs, &schema.docs));
        let rust_name =
            read.iter().rev().find_map(|schema| Some((schema.rust_name.clone()?, schema.names_type())));
        let at = declarations[declarations.len() - 1].place();
        let wait = read.iter().find_map(wait);
        let (ty, unit) = self.declared(name, read, owner);
        // `LikeThis` it names the type that stands here.
        let rust_name =
            rust_name.filter(|(_, names_type)| !(*names_type && is_named(&ty))).map(|(name, _)| name);
        let (ty, presence) = match (ty, required) {
            (Type::Nullable(ty), true) => (*ty, Presence::Nullable),
            (Type::Nullable(ty), false) => (*ty, Presence::Optional),
            (ty, true) => (ty, Presence::Required),
            (ty, false) => (ty, Presence::Optional),
        };
        let is_boxed =
            presence == Presence::Optional && matches!(ty, Type::Named(id) if self.model.types[id].is_boxed);
        let ty = if is_boxed { Type::Boxed(Box::new(ty)) } else { ty };
        Field { wire: name.to_owned(), presence, ty, unit, wait, docs, rust_name, at }
    }

    /// The type of a value that stands alone, with its unit.
    pub(super) fn value(&mut self, at: &Cursor<'a>, name: &str, owner: &Owner) -> (Type, Option<Unit>) {
        let schema = Schema::read(at, self.diagnostics);
        self.declared(name, vec![schema], owner)
    }

    /// Declarations that only annotate are not types; several objects are one object with the properties of all.
    fn declared(&mut self, name: &str, mut read: Vec<Schema<'a>>, owner: &Owner) -> (Type, Option<Unit>) {
        let unit = read.iter().find_map(|schema| schema.unit.clone());
        if read.len() > 1 {
            read.retain(|schema| !schema.only_annotates());
        }
        let ty = self.together(read, owner);
        let ty = named(ty, name);
        self.with_unit(name, ty, unit)
    }

    /// A name tells what an integer counts; where it doesn't, an overlay says so.
    fn with_unit(&mut self, name: &str, ty: Type, said: Option<Cursor<'a>>) -> (Type, Option<Unit>) {
        let said_at = said.as_ref().map(Cursor::place);
        let unit = match said.as_ref().and_then(|said| said.as_str()) {
            Some("milliseconds") => Some(Unit::Milliseconds),
            Some("seconds") => Some(Unit::Seconds),
            Some("timestamp") => Some(Unit::Timestamp),
            Some("timestamp-seconds") => Some(Unit::TimestampSeconds),
            _ => {
                if let Some(said) = said {
                    self.diagnostics.report(
                        said.place(),
                        format!("unknown unit `{}`", said.as_str().unwrap_or("(not a text)")),
                        "write `x-rust-unit: milliseconds`, `seconds`, `timestamp` or `timestamp-seconds`",
                    );
                }
                by_name::unit(name)
            }
        };
        match (ty, unit) {
            (Type::Integer, Some(unit)) => (Type::Count, Some(unit)),
            (ty, _) => {
                if let (Some(at), Some(_)) = (said_at, unit) {
                    let problem = "`x-rust-unit` on what is not an integer";
                    self.diagnostics.report(at, problem, "remove it, or put it where the number is");
                }
                (ty, None)
            }
        }
    }
}

/// How long the server may hold the response back if the request doesn't say, if that is what the value means.
pub(super) fn wait(schema: &Schema<'_>) -> Option<u64> {
    schema.waits.then(|| schema.default.and_then(|default| default.try_into().ok()).unwrap_or_default())
}

/// What a later declaration says replaces what an earlier one said.
fn together(earlier: Docs, later: &Docs) -> Docs {
    Docs {
        summary: later.summary.clone().or(earlier.summary),
        description: later.description.clone().or(earlier.description),
        since: later.since.clone().or(earlier.since),
        is_older: later.is_older || earlier.is_older,
        deprecated: later.deprecated || earlier.deprecated,
        removed: later.removed.clone().or(earlier.removed),
    }
}

fn is_named(ty: &Type) -> bool {
    match ty {
        Type::Nullable(inner) => is_named(inner),
        Type::Named(_) | Type::Raw(_) => true,
        _ => false,
    }
}
