// Written by `cargo xtask regen` from api-spec/client-server/definitions/event_filter.yaml. Do not edit.

//! EventFilter.
//!
//! From the definitions in `client-server/definitions/event_filter.yaml`.

use matrix_jobs_runtime::{UserId, record};

/// Which events are wanted, wherever they come from.
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct EventFilter {
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
}

impl EventFilter {
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
}

record! {
    EventFilter {
        0 limit: Optional "limit",
        1 not_senders: Optional "not_senders",
        2 not_types: Optional "not_types",
        3 senders: Optional "senders",
        4 types: Optional "types",
    }
}
