//! Types of a program's own.

/// Defines a struct that is read and written as a JSON object, as those of this crate are: a program's own content of
/// events, and objects in it.
///
/// - A field is a property of its name, or of the name that follows `=`: `r#type: String = "type"`. Without `Option`, it has to be
///   there.
/// - Fields may be of any type that is [`Json`](crate::json::Json): `bool`, `i64`, `u64`, `f64`, `String`, identifiers,
///   `Vec`, [`Map`](crate::json::Map), [`JsonValue`](crate::json::JsonValue), [`RelatesTo`](crate::event::RelatesTo),
///   contents of events and other structs of this kind.
/// - What comes last after `..` keeps all other properties: a [`JsonObject`](crate::json::JsonObject), or a map.
///
/// It is [`Json`](crate::json::Json), serde's `Serialize` and `Deserialize`, and has whatever else is derived.
///
/// ```
/// # use matrix_jobs_runtime as matrix_jobs;
/// use matrix_jobs::UserId;
/// use matrix_jobs::event::{EmptyStateKey, EventContent, MessageLikeEventContent, RelatesTo, StateEventContent};
/// use matrix_jobs::json::{self, JsonObject};
///
/// matrix_jobs::json_struct! {
///     /// How somebody takes their tea.
///     #[derive(Clone, Debug, PartialEq)]
///     pub struct TeaEventContent {
///         pub sugar: u64,
///         /// For whom it is; for everybody if it says nothing.
///         pub for_user: Option<UserId> = "user_id",
///         pub relates_to: Option<RelatesTo> = "m.relates_to",
///     }
/// }
///
/// impl EventContent for TeaEventContent {
///     const TYPE: &'static str = "org.example.tea";
/// }
///
/// impl MessageLikeEventContent for TeaEventContent {}
///
/// matrix_jobs::json_struct! {
///     /// What a room's kettle does.
///     #[derive(Clone)]
///     struct KettleEventContent {
///         boils: bool,
///         ..others: JsonObject,
///     }
/// }
///
/// impl EventContent for KettleEventContent {
///     const TYPE: &'static str = "org.example.kettle";
/// }
///
/// impl StateEventContent for KettleEventContent {
///     type StateKey = EmptyStateKey;
/// }
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let tea: TeaEventContent = json::read_str(r#"{"sugar": 2, "user_id": "@bob:example.org"}"#)?.value;
/// assert_eq!(tea.for_user, Some("@bob:example.org".into()));
/// let kettle: KettleEventContent = json::read_str(r#"{"boils": true, "litres": 1}"#)?.value;
/// assert_eq!(json::to_string(&kettle)?, r#"{"boils":true,"litres":1}"#);
/// assert!(kettle.boils && json::read_str::<KettleEventContent>("{}").is_err());
/// # Ok(())
/// # }
/// ```
#[macro_export]
macro_rules! json_struct {
    (
        $(#[$attribute:meta])*
        $visibility:vis struct $type:ident {
            $($(#[$of:meta])* $seen:vis $field:ident: $ty:ty $(= $name:literal)?),* $(,)?
        }
    ) => {
        $crate::json_struct! {
            @define [$(#[$attribute])* $visibility struct] $type
            { $({ $(#[$of])* $seen } $field: $ty $(= $name)?,)* } {}
        }
    };
    (
        $(#[$attribute:meta])*
        $visibility:vis struct $type:ident {
            $($(#[$of:meta])* $seen:vis $field:ident: $ty:ty $(= $name:literal)?,)*
            ..$(#[$of_extra:meta])* $seen_extra:vis $extra:ident: $map:ty $(,)?
        }
    ) => {
        $crate::json_struct! {
            @define [$(#[$attribute])* $visibility struct] $type
            { $({ $(#[$of])* $seen } $field: $ty $(= $name)?,)* } { { $(#[$of_extra])* $seen_extra } $extra: $map }
        }
    };
    (
        @define [$($head:tt)*] $type:ident
        { $({ $($before:tt)* } $field:ident: $ty:ty $(= $name:literal)?,)* }
        { $({ $($before_extra:tt)* } $extra:ident: $map:ty)? }
    ) => {
        $($head)* $type {
            $($($before)* $field: $ty,)*
            $($($before_extra)* $extra: $map,)?
        }
        const _: () = {
            static TABLE: $crate::json::Table = $crate::json::Table::new(
                ::core::stringify!($type),
                &[$($crate::json::Field::new(
                    $crate::json_struct!(@name $field $($name)?),
                    $crate::json_struct!(@key $field $($name)?),
                    <$ty as $crate::json::Json>::PRESENCE,
                )),*],
            );
            #[allow(unused_assignments, unused_mut, unused_variables, reason = "fields are counted")]
            impl $crate::json::RecordSlots for $type {
                fn table(&self) -> &'static $crate::json::Table {
                    &TABLE
                }
                fn slot(&mut self, field: usize) -> $crate::json::Slot<'_> {
                    let mut at = 0;
                    $(
                        if field == at {
                            return $crate::json::Json::slot(&mut self.$field);
                        }
                        at += 1;
                    )*
                    $crate::json::__private::no_field(field)
                }
                $(
                    fn extra(&mut self) -> ::core::option::Option<&mut dyn $crate::json::MapSlots> {
                        ::core::option::Option::Some(&mut self.$extra)
                    }
                )?
            }
            #[allow(unused_assignments, unused_mut, unused_variables, reason = "fields are counted")]
            impl $crate::json::RecordViews for $type {
                fn table(&self) -> &'static $crate::json::Table {
                    &TABLE
                }
                fn view(&self, field: usize) -> $crate::json::View<'_> {
                    let mut at = 0;
                    $(
                        if field == at {
                            return $crate::json::Json::view(&self.$field);
                        }
                        at += 1;
                    )*
                    $crate::json::__private::no_field(field)
                }
                $(
                    fn extra(&self) -> ::core::option::Option<&dyn $crate::json::MapViews> {
                        ::core::option::Option::Some(&self.$extra)
                    }
                )?
            }
        };
        $crate::record!(@json $type [] { $($field,)* $($extra,)? });
        $crate::json_serde!($type);
    };
    (@name $field:ident) => { $crate::json::Field::name_of(::core::stringify!($field)) };
    (@name $field:ident $name:literal) => { $name };
    (@key $field:ident) => { ::core::concat!("\"", ::core::stringify!($field), "\":") };
    (@key $field:ident $name:literal) => { ::core::concat!(::core::stringify!($name), ":") };
}
