//! The macro by which events of any type describe themselves.

/// Makes an enum of events one that is read by their types: what is redacted, or not as its type asks for, is read as
/// the last variant.
#[doc(hidden)]
#[macro_export]
macro_rules! any_event {
    ($type:ident of $envelope:ident { _ $other:ident, $($variant:ident($content:ty) = $name:literal,)* $(..$prefixed:ident($rest:ty) = $prefix:literal,)* } by $event:ident $fields:tt) => {
        $crate::any_event!(@fields $type $event [$($variant)* $($prefixed)* $other] $fields);
        impl $crate::event::Envelope for $type {
            #[inline]
            fn is_redacted(&self) -> bool {
                match self {
                    $(Self::$variant(event) => $crate::event::Envelope::is_redacted(event),)*
                    $(Self::$prefixed(event) => $crate::event::Envelope::is_redacted(event),)*
                    Self::$other(event) => $crate::event::Envelope::is_redacted(event),
                }
            }
        }
        $crate::json_variants!($type { _ $other, $($variant,)* $($prefixed,)* });
        impl $crate::json::Custom for $type {
            #[inline]
            fn read(&mut self, source: &mut $crate::json::Source<'_, '_>) -> bool {
                *self = match source.tag("type").as_deref() {
                    $(::core::option::Option::Some($name) => Self::$variant($crate::json::Json::blank()),)*
                    $(::core::option::Option::Some(name) if name.starts_with($prefix) => {
                        Self::$prefixed($crate::json::Json::blank())
                    })*
                    _ => $crate::json::Json::blank(),
                };
                // In place: an event is large, and moving it takes as long as reading a property.
                let place = match self {
                    Self::$other(event) => return source.fill(event),
                    $(Self::$variant(event) => $crate::json::Json::slot(event),)*
                    $(Self::$prefixed(event) => $crate::json::Json::slot(event),)*
                };
                let before = source.mark();
                if source.attempt_at(place) && !$crate::event::Envelope::is_redacted(self) {
                    return true;
                }
                source.rewind(before);
                let mut event: $envelope = $crate::json::Json::blank();
                let good = source.fill(&mut event);
                *self = Self::$other(event);
                good
            }
            #[inline]
            fn clear(&mut self) {
                *self = $crate::json::Json::blank();
            }
        }
    };
    (@fields $type:ident $event:ident $variants:tt { $($method:ident $wire:literal: $given:ty = $read:expr,)* }) => {
        impl $type {
            $($crate::any_event!(@field $event $variants $method $wire ($given) ($read));)*
        }
    };
    (@field $event:ident [$($variant:ident)*] $method:ident $wire:literal ($given:ty) ($read:expr)) => {
        #[doc = ::core::concat!("The event's `", $wire, "`.")]
        #[inline]
        pub fn $method(&self) -> $given {
            match self {
                $(Self::$variant($event) => $read,)*
            }
        }
    };
}
