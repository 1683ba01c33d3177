//! The macro by which events of any type describe themselves.

/// Makes an enum of events one that is read by their types: what is redacted, or not as its type asks for, is read as
/// the last variant.
///
/// What surrounds the content is read first, since most servers send the type after it; then the content and the state
/// key, which were passed over, in the places that the type gives them.
#[doc(hidden)]
#[macro_export]
macro_rules! any_event {
    ($type:ident of $envelope:ident { _ $other:ident, $($variant:ident($content:ty) = $name:literal,)* $(..$prefixed:ident($rest:ty) = $prefix:literal,)* } by $event:ident $fields:tt first $first:tt then $later:tt) => {
        $crate::any_event!(@fields $type $event [$($variant)* $($prefixed)* $other] $fields);
        impl $type {
            /// Whether a redaction has removed the event's content.
            #[inline]
            pub fn is_redacted(&self) -> bool {
                $crate::event::Envelope::is_redacted(self)
            }
        }
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
                let before = source.mark();
                let mut event: $crate::any_event!(@unread $envelope $later) = $crate::json::Json::blank();
                if !source.fill(&mut event) {
                    return false;
                }
                let good = match event.r#type.as_str() {
                    _ if $crate::event::Envelope::is_redacted(&event) => {
                        return $crate::any_event!(@read self source event $other $envelope $first $later);
                    }
                    $($name => $crate::any_event!(@read self source event $variant $envelope $first $later),)*
                    $(name if name.starts_with($prefix) => {
                        $crate::any_event!(@read self source event $prefixed $envelope $first $later)
                    })*
                    _ => return $crate::any_event!(@read self source event $other $envelope $first $later),
                };
                if good {
                    return true;
                }
                source.rewind(before);
                let mut event = $crate::json::Json::blank();
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
    (@unread $envelope:ident { $($later:ident),* }) => { $envelope<$($crate::any_event!(@later $later)),*> };
    (@later $later:ident) => { $crate::json::Later };
    // In place: a content is large, and moving it takes as long as reading a property.
    (@read $self:ident $source:ident $event:ident $variant:ident $envelope:ident { $($first:ident),* } { $($later:ident),* }) => {{
        *$self = Self::$variant($envelope {
            $($first: $event.$first,)*
            $($later: $crate::json::Json::blank(),)*
        });
        match $self {
            Self::$variant(place) => true $(&& $source.later(::core::stringify!($later), &$event.$later, &mut place.$later))*,
            _ => false,
        }
    }};
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
