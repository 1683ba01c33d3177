// Written by `cargo xtask regen` from api-spec/event-schemas/schema/core-event-schema/msgtype_infos/thumbnail_info.yaml. Do not edit.

//! ThumbnailInfo.
//!
//! From the definitions in `event-schemas/schema/core-event-schema/msgtype_infos/thumbnail_info.yaml`.

use matrix_jobs_runtime::record;

/// The definition `thumbnail_info`.
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct ThumbnailInfo {
    /// `h`: integer, optional.
    pub h: Option<i64>,
    /// `w`: integer, optional.
    pub w: Option<i64>,
    /// `mimetype`: string, optional.
    pub mimetype: Option<String>,
    /// `size`: integer, optional.
    pub size: Option<i64>,
}

impl ThumbnailInfo {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`h`](Self#structfield.h).
    #[inline]
    #[must_use]
    pub fn with_h(mut self, h: i64) -> Self {
        self.h = Some(h);
        self
    }

    /// Sets [`w`](Self#structfield.w).
    #[inline]
    #[must_use]
    pub fn with_w(mut self, w: i64) -> Self {
        self.w = Some(w);
        self
    }

    /// Sets [`mimetype`](Self#structfield.mimetype).
    #[must_use]
    pub fn with_mimetype(mut self, mimetype: impl Into<String>) -> Self {
        self.mimetype = Some(mimetype.into());
        self
    }

    /// Sets [`size`](Self#structfield.size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

record! {
    ThumbnailInfo {
        0 h: Optional "h",
        1 w: Optional "w",
        2 mimetype: Optional "mimetype",
        3 size: Optional "size",
    }
}
