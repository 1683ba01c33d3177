// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Sets of values and of types that the definitions list in several places.

use matrix_jobs_runtime::open_enum;

/// Whether the identity server has forgotten whom an address belongs to.
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

/// Whether a directory lists a room.
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

/// How an image gets a smaller size: fitted into it, or cut to it.
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

/// A direction in time: `f` for forward, `b` for backward.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// `b`
    Backward,
    /// `f`
    Forward,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    Direction {
        Backward = "b",
        Forward = "f",
    }
}

/// Where a user stands with a room.
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

/// Whether somebody is online.
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

/// Values that the definitions list in several places.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShortAuthenticationString {
    /// `decimal`
    Decimal,
    /// `emoji`
    Emoji,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    ShortAuthenticationString {
        Decimal = "decimal",
        Emoji = "emoji",
    }
}

/// Values that the definitions list in several places.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// `request`
    Request,
    /// `request_cancellation`
    RequestCancellation,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    Action {
        Request = "request",
        RequestCancellation = "request_cancellation",
    }
}
