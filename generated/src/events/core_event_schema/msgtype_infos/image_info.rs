// Written by `cargo xtask regen` from api-spec/event-schemas/schema/core-event-schema/msgtype_infos/image_info.yaml. Do not edit.

//! ImageInfo.
//!
//! From the definitions in `event-schemas/schema/core-event-schema/msgtype_infos/image_info.yaml`.

use matrix_jobs_runtime::{MxcUri, record};

pub use crate::client_server::definitions::encrypted_file::EncryptedFile;
pub use crate::events::core_event_schema::msgtype_infos::thumbnail_info::ThumbnailInfo;

/// The definition `image_info`.
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct ImageInfo {
    /// `h`: integer, optional.
    pub h: Option<i64>,
    /// `w`: integer, optional.
    pub w: Option<i64>,
    /// `mimetype`: string, optional.
    pub mimetype: Option<String>,
    /// `size`: integer, optional.
    pub size: Option<i64>,
    /// `thumbnail_url`: string, a media URI: `mxc://server/id`, optional.
    pub thumbnail_url: Option<MxcUri>,
    /// `thumbnail_file`: object, optional.
    pub thumbnail_file: Option<Box<EncryptedFile>>,
    /// `thumbnail_info`: object, optional.
    pub thumbnail_info: Option<ThumbnailInfo>,
    /// `is_animated`: boolean, optional. Since Matrix 1.18.
    pub is_animated: Option<bool>,
}

impl ImageInfo {
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

    /// Sets [`thumbnail_url`](Self#structfield.thumbnail_url).
    #[must_use]
    pub fn with_thumbnail_url(mut self, thumbnail_url: impl Into<MxcUri>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }

    /// Sets [`thumbnail_file`](Self#structfield.thumbnail_file).
    #[inline]
    #[must_use]
    pub fn with_thumbnail_file(mut self, thumbnail_file: EncryptedFile) -> Self {
        self.thumbnail_file = Some(Box::new(thumbnail_file));
        self
    }

    /// Sets [`thumbnail_info`](Self#structfield.thumbnail_info).
    #[inline]
    #[must_use]
    pub fn with_thumbnail_info(mut self, thumbnail_info: ThumbnailInfo) -> Self {
        self.thumbnail_info = Some(thumbnail_info);
        self
    }

    /// Sets [`is_animated`](Self#structfield.is_animated).
    #[inline]
    #[must_use]
    pub fn with_is_animated(mut self, is_animated: bool) -> Self {
        self.is_animated = Some(is_animated);
        self
    }
}

record! {
    ImageInfo {
        0 h: Optional "h",
        1 w: Optional "w",
        2 mimetype: Optional "mimetype",
        3 size: Optional "size",
        4 thumbnail_url: Optional "thumbnail_url",
        5 thumbnail_file: Optional "thumbnail_file",
        6 thumbnail_info: Optional "thumbnail_info",
        7 is_animated: Optional "is_animated",
    }
}
