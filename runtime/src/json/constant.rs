//! Properties that always have the same value.

use super::{MapViews, View};

/// A property that is written with every value of a type, and no field.
#[derive(Debug)]
pub struct Constant {
    /// The name in JSON.
    pub name: &'static str,
    /// The value.
    pub value: &'static str,
}

impl MapViews for Constant {
    fn each(&self, show: &mut dyn FnMut(&str, View<'_>) -> bool) {
        show(self.name, View::Str(self.value));
    }
}
