//! Circles of types that mention each other.

use std::collections::BTreeMap;

use super::{Model, TypeId};

/// All types by the circle that they are part of, most of them alone; what a circle mentions comes before it.
///
/// This is Tarjan's algorithm with a stack of its own: types may be nested deeper than functions.
pub fn circles(model: &Model, mentions: impl Fn(TypeId) -> Vec<TypeId>) -> Vec<Vec<TypeId>> {
    let mut search = Search { mentions, numbers: BTreeMap::new(), open: Vec::new(), found: Vec::new() };
    model.types.ids().for_each(|id| search.visit(id));
    search.found
}

struct Search<F> {
    mentions: F,
    /// In the order of the visits, with the lowest that can be reached; none once its circle is known.
    numbers: BTreeMap<TypeId, Option<usize>>,
    open: Vec<TypeId>,
    found: Vec<Vec<TypeId>>,
}

/// A type that is being visited, and what of its mentions is still to do.
struct Visit {
    id: TypeId,
    number: usize,
    lowest: usize,
    rest: std::vec::IntoIter<TypeId>,
}

impl<F: Fn(TypeId) -> Vec<TypeId>> Search<F> {
    fn visit(&mut self, id: TypeId) {
        if self.numbers.contains_key(&id) {
            return;
        }
        let mut visits = vec![self.begin(id)];
        while let Some(visit) = visits.last_mut() {
            match visit.rest.next() {
                Some(next) => match self.numbers.get(&next) {
                    Some(Some(number)) => visit.lowest = visit.lowest.min(*number),
                    Some(None) => {}
                    None => visits.push(self.begin(next)),
                },
                None => {
                    let Visit { id, number, lowest, .. } = *visit;
                    visits.pop();
                    if let Some(around) = visits.last_mut() {
                        around.lowest = around.lowest.min(lowest);
                    }
                    if lowest == number {
                        self.close(id);
                    }
                }
            }
        }
    }

    fn begin(&mut self, id: TypeId) -> Visit {
        let number = self.numbers.len();
        self.numbers.insert(id, Some(number));
        self.open.push(id);
        Visit { id, number, lowest: number, rest: (self.mentions)(id).into_iter() }
    }

    /// The circle that begins with a type is all that is open since.
    fn close(&mut self, first: TypeId) {
        let from = self.open.iter().rposition(|id| *id == first).unwrap_or_default();
        let circle = self.open.split_off(from);
        circle.iter().for_each(|id| _ = self.numbers.insert(*id, None));
        self.found.push(circle);
    }
}
