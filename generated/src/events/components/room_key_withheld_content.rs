// Written by `cargo xtask regen` from api-spec/event-schemas/schema/components/room_key_withheld_content.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `event-schemas/schema/components/room_key_withheld_content.yaml`.

use matrix_jobs_runtime::open_enum;

/// Part of [`crate::events::room_key_withheld::RoomKeyWithheldEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoomKeyWithheldCode {
    /// `m.blacklisted`
    Blacklisted,
    /// `m.unverified`
    Unverified,
    /// `m.unauthorised`
    Unauthorised,
    /// `m.unavailable`
    Unavailable,
    /// `m.no_olm`
    NoOlm,
    /// `m.history_not_shared`
    HistoryNotShared,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    RoomKeyWithheldCode {
        Blacklisted = "m.blacklisted",
        Unverified = "m.unverified",
        Unauthorised = "m.unauthorised",
        Unavailable = "m.unavailable",
        NoOlm = "m.no_olm",
        HistoryNotShared = "m.history_not_shared",
    }
}
