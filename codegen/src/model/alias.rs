//! Earlier names of operations.

use super::{Model, ModuleId, OperationId, Owner, TypeId};

/// What an operation was called, or where it was, before a release changed that.
#[derive(Debug)]
pub struct Alias {
    /// What its Rust names were made from.
    pub stem: String,
    /// The file it was defined in.
    pub module: ModuleId,
    /// What it is now.
    pub operation: OperationId,
    /// The release that changed it.
    pub release: String,
}

impl Model {
    /// The types that are called after an operation: its request and response, and what is called after these.
    pub fn own_types(&self, id: OperationId) -> impl Iterator<Item = TypeId> {
        self.used_types().map(|(ty, _)| ty).filter(move |ty| self.belongs_to(*ty, id))
    }

    fn belongs_to(&self, ty: TypeId, operation: OperationId) -> bool {
        match &self.types[ty].hint.owner {
            Owner::Body(id) | Owner::Response(id) | Owner::Request(id, _) => *id == operation,
            Owner::Property(owner, _) => self.belongs_to(*owner, operation),
            Owner::Definition(_) | Owner::Content(..) | Owner::Variant(..) => false,
        }
    }
}
