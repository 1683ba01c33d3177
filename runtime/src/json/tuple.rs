//! Tuples: JSON arrays with elements of different types.

use super::{Custom, Json, Kind, Slot, Source, TupleViews, View};

macro_rules! tuple {
    ($($type:ident $index:tt),*) => {
        impl<$($type: Json),*> Json for ($($type,)*) {
            fn blank() -> Self {
                ($($type::blank(),)*)
            }
            fn slot(&mut self) -> Slot<'_> {
                Slot::Custom(self)
            }
            fn view(&self) -> View<'_> {
                View::Tuple(self)
            }
        }

        impl<$($type: Json),*> Custom for ($($type,)*) {
            fn read(&mut self, source: &mut Source<'_, '_>) -> bool {
                source.fill_tuple(vec![$(self.$index.slot()),*])
            }
            fn fits(&self, kind: Kind) -> bool {
                kind == Kind::Array
            }
            fn clear(&mut self) {
                *self = Self::blank();
            }
        }

        impl<$($type: Json),*> TupleViews for ($($type,)*) {
            fn elements(&self) -> Vec<View<'_>> {
                vec![$(self.$index.view()),*]
            }
        }
    };
}

tuple! { A 0, B 1 }
tuple! { A 0, B 1, C 2 }
