// Written by `cargo xtask regen` from api-spec/client-server/definitions/room_event_filter.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `client-server/definitions/room_event_filter.yaml`.

use matrix_jobs_runtime::{RoomId, UserId, record};

/// Which events of rooms are wanted.
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct RoomEventFilter {
    /// How many events at most; the server has a limit of its own.
    ///
    /// `limit`: integer, optional.
    pub limit: Option<i64>,
    /// Users whose events are left out, also those among `senders`.
    ///
    /// `not_senders`: array, optional.
    pub not_senders: Option<Vec<UserId>>,
    /// Types that are left out, also those among `types`; `*` stands for any characters.
    ///
    /// `not_types`: array, optional.
    pub not_types: Option<Vec<String>>,
    /// Users whose events are sent; default: all.
    ///
    /// `senders`: array, optional.
    pub senders: Option<Vec<UserId>>,
    /// Types of events that are sent; `*` stands for any characters; default: all.
    ///
    /// `types`: array, optional.
    pub types: Option<Vec<String>>,
    /// Whether unread events are counted for each thread; default: false.
    ///
    /// `unread_thread_notifications`: boolean, optional. Since Matrix 1.4.
    pub unread_thread_notifications: Option<bool>,
    /// Whether only the members are sent who sent something; default: false.
    ///
    /// `lazy_load_members`: boolean, optional.
    pub lazy_load_members: Option<bool>,
    /// Whether members come again who were sent before; default: false.
    ///
    /// `include_redundant_members`: boolean, optional.
    pub include_redundant_members: Option<bool>,
    /// Rooms that are left out, also those among `rooms`.
    ///
    /// `not_rooms`: array, optional.
    pub not_rooms: Option<Vec<RoomId>>,
    /// Rooms whose events are sent; default: all.
    ///
    /// `rooms`: array, optional.
    pub rooms: Option<Vec<RoomId>>,
    /// True for events with `url` in their content, false for those without; default: both.
    ///
    /// `contains_url`: boolean, optional.
    pub contains_url: Option<bool>,
}

impl RoomEventFilter {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`limit`](Self#structfield.limit).
    #[inline]
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`not_senders`](Self#structfield.not_senders).
    #[must_use]
    pub fn with_not_senders(
        mut self,
        not_senders: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.not_senders = Some(not_senders.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`not_types`](Self#structfield.not_types).
    #[must_use]
    pub fn with_not_types(
        mut self,
        not_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.not_types = Some(not_types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`senders`](Self#structfield.senders).
    #[must_use]
    pub fn with_senders(
        mut self,
        senders: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.senders = Some(senders.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`types`](Self#structfield.types).
    #[must_use]
    pub fn with_types(
        mut self,
        types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.types = Some(types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`unread_thread_notifications`](Self#structfield.unread_thread_notifications).
    #[inline]
    #[must_use]
    pub fn with_unread_thread_notifications(
        mut self,
        unread_thread_notifications: bool,
    ) -> Self {
        self.unread_thread_notifications = Some(unread_thread_notifications);
        self
    }

    /// Sets [`lazy_load_members`](Self#structfield.lazy_load_members).
    #[inline]
    #[must_use]
    pub fn with_lazy_load_members(mut self, lazy_load_members: bool) -> Self {
        self.lazy_load_members = Some(lazy_load_members);
        self
    }

    /// Sets [`include_redundant_members`](Self#structfield.include_redundant_members).
    #[inline]
    #[must_use]
    pub fn with_include_redundant_members(
        mut self,
        include_redundant_members: bool,
    ) -> Self {
        self.include_redundant_members = Some(include_redundant_members);
        self
    }

    /// Sets [`not_rooms`](Self#structfield.not_rooms).
    #[must_use]
    pub fn with_not_rooms(
        mut self,
        not_rooms: impl IntoIterator<Item = impl Into<RoomId>>,
    ) -> Self {
        self.not_rooms = Some(not_rooms.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`rooms`](Self#structfield.rooms).
    #[must_use]
    pub fn with_rooms(
        mut self,
        rooms: impl IntoIterator<Item = impl Into<RoomId>>,
    ) -> Self {
        self.rooms = Some(rooms.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`contains_url`](Self#structfield.contains_url).
    #[inline]
    #[must_use]
    pub fn with_contains_url(mut self, contains_url: bool) -> Self {
        self.contains_url = Some(contains_url);
        self
    }
}

record! {
    RoomEventFilter {
        0 limit: Optional "limit",
        1 not_senders: Optional "not_senders",
        2 not_types: Optional "not_types",
        3 senders: Optional "senders",
        4 types: Optional "types",
        5 unread_thread_notifications: Optional "unread_thread_notifications",
        6 lazy_load_members: Optional "lazy_load_members",
        7 include_redundant_members: Optional "include_redundant_members",
        8 not_rooms: Optional "not_rooms",
        9 rooms: Optional "rooms",
        10 contains_url: Optional "contains_url",
    }
}
