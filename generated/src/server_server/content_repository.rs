// Written by `cargo xtask regen` from api-spec/server-server/content_repository.yaml. Do not edit.

//! Media, from server to server.
//!
//! From the definitions in `server-server/content_repository.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::{Access, Endpoint, FederationMedia, Job, Method, RequestParts};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::enums::ThumbnailMethod;

/// Downloads a file that was uploaded to this server.
///
/// The response has two parts: the metadata, and the file or where it is.
///
/// <code>GET /_matrix/federation/v1<wbr>/media/download<wbr>/{mediaId}</code>
///
/// - Since Matrix 1.11.
/// - Response: a file and what is known of it, as [`FederationMedia`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 429, 502, 504.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixfederationv1mediadownloadmediaid)
#[doc(alias = "getContent")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetContentJob {
    /// `mediaId` in the path: string.
    pub media_id: String,
    /// How long the server waits for a file that is still to be uploaded; default: 20 s.
    ///
    /// `timeout_ms` in the query: integer, a duration in milliseconds. Since Matrix 1.7.
    pub timeout_ms: Option<u64>,
}

impl GetContentJob {
    /// Creates the job from its required parameters:
    ///
    /// - `mediaId`: string
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            timeout_ms: None,
        }
    }

    /// Sets `timeout_ms` in the query: integer, a duration in milliseconds. Since Matrix 1.7.
    ///
    /// How long the server waits for a file that is still to be uploaded; default: 20 s.
    ///
    /// Extends the time limit of each attempt by as much.
    #[inline]
    pub fn timeout_ms(mut self, timeout_ms: Duration) -> Self {
        self.timeout_ms = Some(matrix_jobs_runtime::units::millis(timeout_ms));
        self
    }
}

impl Job for GetContentJob {
    type Response = FederationMedia;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_CONTENT
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.media_id.as_ref()]);
        request.query("timeout_ms", &self.timeout_ms);
        request.wait(Duration::from_millis(self.timeout_ms.unwrap_or(20000)));
    }
}

#[cfg(feature = "server")]
impl Receive for GetContentJob {
    const ENDPOINT: &'static Endpoint = &GET_CONTENT;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            media_id: inputs.path("mediaId")?,
            timeout_ms: inputs.optional_query("timeout_ms")?,
        })
    }
}

pub(crate) static GET_CONTENT: Endpoint = Endpoint {
    access: Access::Signed,
    rate_limited: true,
    since: Some("1.11"),
    expected_content_types: &["multipart/mixed"],
    ..Endpoint::new(
        "getContent",
        Method::Get,
        "/_matrix/federation/v1/media/download/{mediaId}",
    )
};

/// Downloads a small version of an image or video that was uploaded to this server.
///
/// The response has two parts: the metadata, and the file or where it is. `width` and `height` are
/// wishes.
///
/// <code>GET /_matrix/federation/v1<wbr>/media/thumbnail<wbr>/{mediaId}</code>
///
/// - Since Matrix 1.11.
/// - Response: a file and what is known of it, as [`FederationMedia`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 400, 413, 429, 502, 504.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixfederationv1mediathumbnailmediaid)
#[doc(alias = "getContentThumbnail")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetContentThumbnailJob {
    /// `mediaId` in the path: string.
    pub media_id: String,
    /// `width` in the query: integer.
    pub width: i64,
    /// `height` in the query: integer.
    pub height: i64,
    /// Whether the picture is fitted into the size (`Scale`), or cut to it (`Crop`).
    ///
    /// `method` in the query: string, an enum.
    pub method: Option<ThumbnailMethod>,
    /// How long the server waits for a file that is still to be uploaded; default: 20 s.
    ///
    /// `timeout_ms` in the query: integer, a duration in milliseconds. Since Matrix 1.7.
    pub timeout_ms: Option<u64>,
    /// Whether a moving thumbnail is wanted; the server may send a still one.
    ///
    /// `animated` in the query: boolean. Since Matrix 1.11.
    pub animated: Option<bool>,
}

impl GetContentThumbnailJob {
    /// Creates the job from its required parameters:
    ///
    /// - `mediaId`: string
    /// - `width`: integer
    /// - `height`: integer
    pub fn new(media_id: impl Into<String>, width: i64, height: i64) -> Self {
        Self {
            media_id: media_id.into(),
            width,
            height,
            method: None,
            timeout_ms: None,
            animated: None,
        }
    }

    /// Sets `method` in the query: string, an enum.
    ///
    /// Whether the picture is fitted into the size (`Scale`), or cut to it (`Crop`).
    #[inline]
    pub fn method(mut self, method: ThumbnailMethod) -> Self {
        self.method = Some(method);
        self
    }

    /// Sets `timeout_ms` in the query: integer, a duration in milliseconds. Since Matrix 1.7.
    ///
    /// How long the server waits for a file that is still to be uploaded; default: 20 s.
    ///
    /// Extends the time limit of each attempt by as much.
    #[inline]
    pub fn timeout_ms(mut self, timeout_ms: Duration) -> Self {
        self.timeout_ms = Some(matrix_jobs_runtime::units::millis(timeout_ms));
        self
    }

    /// Sets `animated` in the query: boolean. Since Matrix 1.11.
    ///
    /// Whether a moving thumbnail is wanted; the server may send a still one.
    #[inline]
    pub fn animated(mut self, animated: bool) -> Self {
        self.animated = Some(animated);
        self
    }
}

impl Job for GetContentThumbnailJob {
    type Response = FederationMedia;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_CONTENT_THUMBNAIL
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.media_id.as_ref()]);
        request.query("width", &self.width);
        request.query("height", &self.height);
        request.query("method", &self.method);
        request.query("timeout_ms", &self.timeout_ms);
        request.query("animated", &self.animated);
        request.wait(Duration::from_millis(self.timeout_ms.unwrap_or(20000)));
    }
}

#[cfg(feature = "server")]
impl Receive for GetContentThumbnailJob {
    const ENDPOINT: &'static Endpoint = &GET_CONTENT_THUMBNAIL;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            media_id: inputs.path("mediaId")?,
            width: inputs.query("width")?,
            height: inputs.query("height")?,
            method: inputs.optional_query("method")?,
            timeout_ms: inputs.optional_query("timeout_ms")?,
            animated: inputs.optional_query("animated")?,
        })
    }
}

pub(crate) static GET_CONTENT_THUMBNAIL: Endpoint = Endpoint {
    access: Access::Signed,
    rate_limited: true,
    since: Some("1.11"),
    expected_content_types: &["multipart/mixed"],
    ..Endpoint::new(
        "getContentThumbnail",
        Method::Get,
        "/_matrix/federation/v1/media/thumbnail/{mediaId}",
    )
};
