// Written by `cargo xtask regen` from api-spec/event-schemas/schema/components/sdp_stream_metadata.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `event-schemas/schema/components/sdp_stream_metadata.yaml`.

use matrix_jobs_runtime::{open_enum, record};

/// The definition `sdp_stream_metadata`.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StreamMetadata {
    /// `purpose`: string, an enum.
    pub purpose: StreamMetadataPurpose,
    /// `audio_muted`: boolean, optional. Since Matrix 1.11.
    pub audio_muted: Option<bool>,
    /// `video_muted`: boolean, optional. Since Matrix 1.11.
    pub video_muted: Option<bool>,
}

impl StreamMetadata {
    /// Creates the value from its required properties.
    pub fn new(purpose: StreamMetadataPurpose) -> Self {
        Self {
            purpose,
            audio_muted: None,
            video_muted: None,
        }
    }

    /// Sets [`audio_muted`](Self#structfield.audio_muted).
    #[inline]
    #[must_use]
    pub fn with_audio_muted(mut self, audio_muted: bool) -> Self {
        self.audio_muted = Some(audio_muted);
        self
    }

    /// Sets [`video_muted`](Self#structfield.video_muted).
    #[inline]
    #[must_use]
    pub fn with_video_muted(mut self, video_muted: bool) -> Self {
        self.video_muted = Some(video_muted);
        self
    }
}

record! {
    StreamMetadata {
        0 purpose: Required "purpose",
        1 audio_muted: Optional "audio_muted",
        2 video_muted: Optional "video_muted",
    }
}

/// Part of [`StreamMetadata`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StreamMetadataPurpose {
    /// `m.usermedia`
    Usermedia,
    /// `m.screenshare`
    Screenshare,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    StreamMetadataPurpose {
        Usermedia = "m.usermedia",
        Screenshare = "m.screenshare",
    }
}
