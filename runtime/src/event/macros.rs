//! The macro by which enums of events of any type describe themselves.

/// Makes an enum of events one that is read by their types: what is redacted, or not as its type asks for, is read as
/// the last variant.
///
/// `around` is what all have but the content and the state key, whose types depend on the event's; `read` has the numbers
/// of the type and the content.
#[doc(hidden)]
#[macro_export]
macro_rules! any_event {
    ($type:ident of $envelope:ident { _ $other:ident, $($variant:ident($content:ty) = $name:literal,)* $(..$prefixed:ident($rest:ty) = $prefix:literal,)* } by $event:ident $fields:tt around $around:tt read $read:tt) => {
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
        impl $crate::event::ByType for $type {
            type Around = $crate::any_event!(@around $envelope $read);
            type Fallback = $envelope;
            const TYPE: usize = $crate::any_event!(@type $read);
            const CONTENT: usize = $crate::any_event!(@content $read);
            #[inline]
            fn event_type(around: &<Self as $crate::event::ByType>::Around) -> &str {
                &around.r#type
            }
            #[inline]
            fn unread(around: &<Self as $crate::event::ByType>::Around) -> &$crate::json::Later {
                &around.content
            }
            #[inline]
            fn start(&mut self, event_type: &str) {
                // Made where it stays: neither for all of them in one place, nor before what was there is dropped. That is
                // blank, and holds nothing.
                match event_type {
                    $($name => ::core::mem::forget(::core::mem::replace(self, Self::$variant($crate::json::Json::blank()))),)*
                    $(name if name.starts_with($prefix) => *self = Self::$prefixed($crate::json::Json::blank()),)*
                    _ => {}
                }
            }
            #[inline]
            fn fallback(event: Self::Fallback) -> Self {
                Self::$other(event)
            }
            #[inline]
            fn content(&mut self) -> $crate::json::Slot<'_> {
                match self {
                    $(Self::$variant(event) => $crate::json::Json::slot(&mut event.content),)*
                    $(Self::$prefixed(event) => $crate::json::Json::slot(&mut event.content),)*
                    Self::$other(event) => $crate::json::Json::slot(&mut event.content),
                }
            }
            #[inline]
            fn surround(&mut self, around: Self::Around) -> bool {
                match self {
                    $(Self::$variant(event) => $crate::any_event!(@surround event around $around $read),)*
                    $(Self::$prefixed(event) => $crate::any_event!(@surround event around $around $read),)*
                    Self::$other(event) => $crate::any_event!(@surround event around $around $read),
                }
            }
        }
        impl $crate::json::Custom for $type {
            #[inline]
            fn read(&mut self, source: &mut $crate::json::Source<'_, '_>) -> bool {
                $crate::event::read(self, source)
            }
            #[inline]
            fn clear(&mut self) {
                *self = $crate::json::Json::blank();
            }
        }
    };
    (@type { type = $type:literal, $($other:tt)* }) => { $type };
    (@content { type = $type:literal, content = $content:literal $($other:tt)* }) => { $content };
    (@around $envelope:ident { type = $type:literal, content = $content:literal $(,)? }) => {
        $envelope<$crate::json::Later>
    };
    (@around $envelope:ident { type = $type:literal, content = $content:literal, key = $key:ident $(,)? }) => {
        $envelope<$crate::json::Later, ::core::option::Option<::std::string::String>>
    };
    (@surround $event:ident $around:ident { $($property:ident),* $(,)? } { type = $type:literal, content = $content:literal $(, key = $key:ident)? $(,)? }) => {{
        $($event.$property = $around.$property;)*
        $(match $crate::event::StateKey::from_key($around.$key) {
            ::core::option::Option::Some(key) => $event.$key = key,
            ::core::option::Option::None => return false,
        })?
        true
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
