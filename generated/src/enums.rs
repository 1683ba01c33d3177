// Written by `cargo xtask regen` from api-spec/enums, Matrix 1.19. Do not edit.

//! Sets of values that the definitions list in several places.
//!
//! From the definitions in `enums`.

use matrix_jobs_runtime::open_enum;

/// The definition `id_server_unbind_result`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdServerUnbindResult {
    /// `success`
    Success,
    /// `no-support`
    NoSupport,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    IdServerUnbindResult {
        Success = "success",
        NoSupport = "no-support",
    }
}

/// The definition `visibility`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Visibility {
    /// `public`
    Public,
    /// `private`
    Private,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    Visibility {
        Public = "public",
        Private = "private",
    }
}

/// The definition `ThumbnailMethod`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThumbnailMethod {
    /// `crop`
    Crop,
    /// `scale`
    Scale,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    ThumbnailMethod {
        Crop = "crop",
        Scale = "scale",
    }
}

/// The definition `Direction`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// `b`
    B,
    /// `f`
    F,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    Direction {
        B = "b",
        F = "f",
    }
}

/// The definition `Membership`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Membership {
    /// `invite`
    Invite,
    /// `join`
    Join,
    /// `leave`
    Leave,
    /// `ban`
    Ban,
    /// `knock`
    Knock,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    Membership {
        Invite = "invite",
        Join = "join",
        Leave = "leave",
        Ban = "ban",
        Knock = "knock",
    }
}

/// The definition `PresenceState`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PresenceState {
    /// `online`
    Online,
    /// `offline`
    Offline,
    /// `unavailable`
    Unavailable,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    PresenceState {
        Online = "online",
        Offline = "offline",
        Unavailable = "unavailable",
    }
}
