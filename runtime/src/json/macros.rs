//! The macros by which generated types describe themselves.
//!
//! All that they make is `#[inline]` or generic: it is compiled for the types that a program uses, and not for all in the crate.

/// Makes a struct one that is read and written property by property, and known to serde.
///
/// The struct itself is written out beside it. Fields are numbered from 0, in the table's order. A field whose type is
/// a parameter may have that in place of its presence: it has to be there unless it is an `Option`.
#[doc(hidden)]
#[macro_export]
macro_rules! record {
    ($type:ident $(<$($content:ident),+>)? { $($number:literal $field:ident: $presence:ident $name:literal),* $(,)? $(..$extra:ident $(,)?)? $(= $tag:literal $value:literal $(,)?)? }) => {
        const _: () = {
            $crate::record!(@define [$($($content)+)?] $type $crate::json::Table::new(
                ::core::stringify!($type),
                &[$($crate::json::Field::new(
                    $name,
                    ::core::concat!(::core::stringify!($name), ":"),
                    $crate::record!(@presence $presence),
                )),*],
            )$(.with_constant($crate::json::Constant::new(
                $tag,
                $value,
                ::core::concat!("\"", $tag, "\":\"", $value, "\""),
            )))?);
            impl$(<$($content: $crate::json::Json),+>)? $crate::json::RecordSlots for $type$(<$($content),+>)? {
                #[inline]
                fn table(&self) -> &'static $crate::json::Table {
                    $crate::record!(@table [$($($content)+)?])
                }
                #[inline]
                fn slot(&mut self, field: usize) -> $crate::json::Slot<'_> {
                    match field {
                        $($number => $crate::json::Json::slot(&mut self.$field),)*
                        _ => $crate::json::__private::no_field(field),
                    }
                }
                $(
                    #[inline]
                    fn extra(&mut self) -> ::core::option::Option<&mut dyn $crate::json::MapSlots> {
                        ::core::option::Option::Some(&mut self.$extra)
                    }
                )?
            }
            impl$(<$($content: $crate::json::Json),+>)? $crate::json::RecordViews for $type$(<$($content),+>)? {
                #[inline]
                fn table(&self) -> &'static $crate::json::Table {
                    $crate::record!(@table [$($($content)+)?])
                }
                #[inline]
                fn view(&self, field: usize) -> $crate::json::View<'_> {
                    match field {
                        $($number => $crate::json::Json::view(&self.$field),)*
                        _ => $crate::json::__private::no_field(field),
                    }
                }
                $(
                    #[inline]
                    fn extra(&self) -> ::core::option::Option<&dyn $crate::json::MapViews> {
                        ::core::option::Option::Some(&self.$extra)
                    }
                )?
            }
        };
        $crate::record!(@json $type [$($($content)+)?] { $($field,)* $($extra,)? });
        $crate::json_equal!($type $(<$($content),+>)?);
        $crate::json_serde!($type $(<$($content),+>)?);
    };
    // What a struct with the traits of a record is as `Json`: these fields are all that it has.
    (@json $type:ident [$($content:ident)*] { $($field:ident,)* }) => {
        impl<$($content: $crate::json::Json),*> $crate::json::Json for $type<$($content),*> {
            #[inline]
            fn blank() -> Self {
                Self { $($field: $crate::json::Json::blank(),)* }
            }
            #[inline]
            fn slot(&mut self) -> $crate::json::Slot<'_> {
                $crate::json::__private::record_slot(self)
            }
            #[inline]
            fn view(&self) -> $crate::json::View<'_> {
                $crate::json::__private::record_view(self)
            }
        }
    };
    (@define [] $type:ident $table:expr) => {
        static TABLE: $crate::json::Table = $table;
    };
    // What has to be there depends on the parameters.
    (@define [$($content:ident)+] $type:ident $table:expr) => {
        impl<$($content: $crate::json::Json),+> $type<$($content),+> {
            const TABLE: &'static $crate::json::Table = &$table;
        }
    };
    (@table []) => { &TABLE };
    (@table [$($content:ident)+]) => { Self::TABLE };
    (@presence Required) => { $crate::json::Presence::Required };
    (@presence Optional) => { $crate::json::Presence::Optional };
    (@presence Nullable) => { $crate::json::Presence::Nullable };
    (@presence $content:ident) => { <$content as $crate::json::Json>::PRESENCE };
}

/// Makes a hand-written enum of known values an open one: any other text is kept in its `_Custom(Box<str>)`.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($type:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $type {
            /// The value as it is sent.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::_Custom(text) => text,
                }
            }
        }
        impl ::core::convert::From<&str> for $type {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::_Custom(::core::convert::From::from(other)),
                }
            }
        }
        impl ::core::convert::From<::std::string::String> for $type {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                ::core::convert::From::from(text.as_str())
            }
        }
        $crate::text_type!($type blank Self::_Custom(::core::default::Default::default()));
    };
}

/// Makes a hand-written enum a union: the first variant that the JSON fits is taken, and what fits none is kept in its
/// `_Custom(JsonValue)`. A variant without a type is `null`.
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    ($type:ident { $($variant:ident $(($value:ty))?),* $(,)? }) => {
        impl $crate::json::Json for $type {
            #[inline]
            fn blank() -> Self {
                Self::_Custom($crate::json::JsonValue::Null)
            }
            #[inline]
            fn slot(&mut self) -> $crate::json::Slot<'_> {
                $crate::json::__private::custom_slot(self)
            }
            #[inline]
            fn view(&self) -> $crate::json::View<'_> {
                $($crate::union! { @view self $variant $(($value))? })*
                match self {
                    Self::_Custom(value) => $crate::json::View::Any(value),
                    // A null that is one of the forms is written in optional places, too.
                    _ => $crate::json::View::Any(&$crate::json::JsonValue::Null),
                }
            }
        }
        impl $crate::json::Custom for $type {
            #[inline]
            fn read(&mut self, source: &mut $crate::json::Source<'_, '_>) -> bool {
                $($crate::union! { @read self source $variant $(($value))? })*
                let mut other = $crate::json::JsonValue::Null;
                let good = source.keep(&mut other);
                *self = Self::_Custom(other);
                good
            }
            #[inline]
            fn fits(&self, kind: $crate::json::Kind) -> bool {
                kind != $crate::json::Kind::Null $(|| $crate::union!(@null $(($value))?))*
            }
            #[inline]
            fn clear(&mut self) {
                *self = $crate::json::Json::blank();
            }
        }
        $($crate::union!(@from $type $variant $(($value))?);)*
        $crate::json_equal!($type);
        $crate::json_serde!($type);
    };
    (@from $type:ident $variant:ident) => {};
    (@from $type:ident $variant:ident ($value:ty)) => {
        impl ::core::convert::From<$value> for $type {
            #[inline]
            fn from(value: $value) -> Self {
                Self::$variant(value)
            }
        }
    };
    (@view $self:ident $variant:ident) => {};
    (@view $self:ident $variant:ident ($value:ty)) => {
        if let Self::$variant(value) = $self {
            return $crate::json::Json::view(value);
        }
    };
    (@read $self:ident $source:ident $variant:ident) => {
        if $source.kind() == $crate::json::Kind::Null {
            *$self = Self::$variant;
            return true;
        }
    };
    (@read $self:ident $source:ident $variant:ident ($value:ty)) => {
        if let ::core::option::Option::Some(value) = $source.attempt::<$value>() {
            *$self = Self::$variant(value);
            return true;
        }
    };
    (@null) => { true };
    (@null ($value:ty)) => { false };
}

/// Makes an enum of objects one that a property tells apart: the variant with that value is read; the last one if no
/// variant has the value, and, with a warning, if what has it lacks what the variant requires.
#[doc(hidden)]
#[macro_export]
macro_rules! tagged {
    ($type:ident by $tag:literal { _ $other:ident($fallback:ty), $($variant:ident($content:ty) = $value:literal,)* }) => {
        $crate::tagged!(@from $type $other $fallback);
        $($crate::tagged!(@from $type $variant $content);)*
        $crate::json_variants!($type { _ $other, $($variant,)* });
        impl $crate::json::Tagged for $type {
            #[inline]
            fn start(&mut self, value: &str) -> bool {
                // Made where it stays: what was there is blank, and holds nothing.
                match value {
                    $($value => ::core::mem::forget(::core::mem::replace(self, Self::$variant($crate::json::Json::blank()))),)*
                    _ => return false,
                }
                true
            }
            #[inline]
            fn object(&mut self) -> $crate::json::Slot<'_> {
                match self {
                    $(Self::$variant(value) => $crate::json::Json::slot(value),)*
                    Self::$other(value) => $crate::json::Json::slot(value),
                }
            }
        }
        impl $crate::json::Custom for $type {
            #[inline]
            fn read(&mut self, source: &mut $crate::json::Source<'_, '_>) -> bool {
                $crate::json::read_tagged(self, $tag, source)
            }
            #[inline]
            fn clear(&mut self) {
                *self = $crate::json::Json::blank();
            }
        }
    };
    (@from $type:ident $variant:ident $content:ty) => {
        impl ::core::convert::From<$content> for $type {
            #[inline]
            fn from(content: $content) -> Self {
                Self::$variant(content)
            }
        }
    };
}

/// What every enum has that is read by its own rule, and whose variants hold what is written.
#[doc(hidden)]
#[macro_export]
macro_rules! json_variants {
    ($type:ident { _ $other:ident, $($variant:ident,)* }) => {
        impl $crate::json::Json for $type {
            #[inline]
            fn blank() -> Self {
                Self::$other($crate::json::Json::blank())
            }
            #[inline]
            fn slot(&mut self) -> $crate::json::Slot<'_> {
                $crate::json::__private::custom_slot(self)
            }
            #[inline]
            fn view(&self) -> $crate::json::View<'_> {
                match self {
                    $(Self::$variant(value) => $crate::json::Json::view(value),)*
                    Self::$other(value) => $crate::json::Json::view(value),
                }
            }
        }
        $crate::json_equal!($type);
        $crate::json_serde!($type);
    };
}

/// What every string type has, given `as_str`, `From<&str>` and `From<String>`.
#[doc(hidden)]
#[macro_export]
macro_rules! text_type {
    ($type:ident blank $blank:expr) => {
        impl ::core::convert::AsRef<str> for $type {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl $crate::json::Text for $type {
            #[inline]
            fn from_text(text: &str) -> Self {
                ::core::convert::From::from(text)
            }
            #[inline]
            fn from_owned(text: ::std::string::String) -> Self {
                ::core::convert::From::from(text)
            }
            #[inline]
            fn set(&mut self, text: &str) {
                *self = ::core::convert::From::from(text);
            }
            #[inline]
            fn as_text(&self) -> &str {
                self.as_str()
            }
        }
        impl $crate::json::Json for $type {
            #[inline]
            fn blank() -> Self {
                $blank
            }
            #[inline]
            fn slot(&mut self) -> $crate::json::Slot<'_> {
                $crate::json::Slot::Text(self)
            }
            #[inline]
            fn view(&self) -> $crate::json::View<'_> {
                $crate::json::View::Str(self.as_str())
            }
        }
        $crate::json_serde!($type);
    };
}

/// Makes values of a `Json` type equal if the same is written of them.
#[doc(hidden)]
#[macro_export]
macro_rules! json_equal {
    ($type:ident $(<$($content:ident),+>)?) => {
        impl$(<$($content: $crate::json::Json),+>)? ::core::cmp::PartialEq for $type$(<$($content),+>)? {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::json::__private::equal(self, other)
            }
        }
    };
}

/// serde's traits for a `Json` type.
#[doc(hidden)]
#[macro_export]
macro_rules! json_serde {
    ($type:ident $(<$($content:ident),+>)?) => {
        impl$(<$($content: $crate::json::Json),+>)? $crate::json::__private::serde::Serialize for $type$(<$($content),+>)? {
            fn serialize<S: $crate::json::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::json::__private::serialize($crate::json::Json::view(self), serializer)
            }
        }
        impl<'de $(, $($content: $crate::json::Json),+)?> $crate::json::__private::serde::Deserialize<'de> for $type$(<$($content),+>)? {
            fn deserialize<D: $crate::json::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::json::__private::deserialize(deserializer)
            }
        }
    };
}
