// Written by `cargo xtask regen` from api-spec/client-server/authed-content-repo.yaml. Do not edit.

//! Media for those who are logged in: downloads, thumbnails, previews.
//!
//! From the definitions in `client-server/authed-content-repo.yaml`.

use std::time::{Duration, SystemTime};

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{
    Endpoint, Job, Media, Method, RequestParts, ServerName, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::json::JsonValue;
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::enums::ThumbnailMethod;

/// Downloads a file, from whichever server it was uploaded to.
///
/// <code>GET /_matrix/client/v1/media<wbr>/download/{serverName}<wbr>/{mediaId}</code>
///
/// - Since Matrix 1.11.
/// - Response: a file, as [`Media`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 429, 502, 504.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv1mediadownloadservernamemediaid)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::MxcUri;
/// use matrix_jobs::client_server::GetContentAuthedJob;
///
/// let uri = MxcUri::from("mxc://example.org/SEsfnsuifSDFSSEF");
/// let (server, id) = uri.parts().ok_or("not the URI of a file")?;
/// let saved = homeserver.job(GetContentAuthedJob::new(server, id)).save_to("cat.png").run().await?;
/// println!("{} bytes", saved.size());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getContentAuthed")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetContentAuthedJob {
    /// The server in `mxc://server/id`.
    ///
    /// `serverName` in the path: string, a server name.
    pub server_name: ServerName,
    /// The part after the server in `mxc://server/id`.
    ///
    /// `mediaId` in the path: string.
    pub media_id: String,
    /// How long the server waits for a file that is still to be uploaded; default: 20 s.
    ///
    /// `timeout_ms` in the query: integer, a duration in milliseconds. Since Matrix 1.7.
    pub timeout_ms: Option<u64>,
}

impl GetContentAuthedJob {
    /// Creates the job from its required parameters:
    ///
    /// - `serverName`: string, a server name. The server in `mxc://server/id`.
    /// - `mediaId`: string. The part after the server in `mxc://server/id`.
    pub fn new(server_name: impl Into<ServerName>, media_id: impl Into<String>) -> Self {
        Self {
            server_name: server_name.into(),
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

impl Job for GetContentAuthedJob {
    type Response = Media;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_CONTENT_AUTHED
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.server_name.as_ref(), self.media_id.as_ref()]);
        request.query("timeout_ms", &self.timeout_ms);
        request.wait(Duration::from_millis(self.timeout_ms.unwrap_or(20000)));
    }
}

#[cfg(feature = "server")]
impl Receive for GetContentAuthedJob {
    const ENDPOINT: &'static Endpoint = &GET_CONTENT_AUTHED;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            server_name: inputs.path("serverName")?,
            media_id: inputs.path("mediaId")?,
            timeout_ms: inputs.optional_query("timeout_ms")?,
        })
    }
}

pub(crate) static GET_CONTENT_AUTHED: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.11"),
    unstable_feature: Some("org.matrix.msc3916.stable"),
    expected_content_types: &["*/*"],
    ..Endpoint::new(
        "getContentAuthed",
        Method::Get,
        "/_matrix/client/v1/media/download/{serverName}/{mediaId}",
    )
};

/// Downloads a file, which the server calls by another name.
///
/// `fileName` takes the place of the name that was given at the upload.
///
/// <code>GET /_matrix/client/v1/media<wbr>/download/{serverName}<wbr>/{mediaId}/{fileName}</code>
///
/// - Since Matrix 1.11.
/// - Response: a file, as [`Media`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 429, 502, 504.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv1mediadownloadservernamemediaidfilename)
#[doc(alias = "getContentOverrideNameAuthed")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetContentOverrideNameAuthedJob {
    /// The server in `mxc://server/id`.
    ///
    /// `serverName` in the path: string, a server name.
    pub server_name: ServerName,
    /// The part after the server in `mxc://server/id`.
    ///
    /// `mediaId` in the path: string.
    pub media_id: String,
    /// The name that the response's `Content-Disposition` shall give the file, such as `cat.png`.
    ///
    /// `fileName` in the path: string.
    pub file_name: String,
    /// How long the server waits for a file that is still to be uploaded; default: 20 s.
    ///
    /// `timeout_ms` in the query: integer, a duration in milliseconds. Since Matrix 1.7.
    pub timeout_ms: Option<u64>,
}

impl GetContentOverrideNameAuthedJob {
    /// Creates the job from its required parameters:
    ///
    /// - `serverName`: string, a server name. The server in `mxc://server/id`.
    /// - `mediaId`: string. The part after the server in `mxc://server/id`.
    /// - `fileName`: string. The name that the response's `Content-Disposition` shall give the file, such as `cat.png`.
    pub fn new(
        server_name: impl Into<ServerName>,
        media_id: impl Into<String>,
        file_name: impl Into<String>,
    ) -> Self {
        Self {
            server_name: server_name.into(),
            media_id: media_id.into(),
            file_name: file_name.into(),
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

impl Job for GetContentOverrideNameAuthedJob {
    type Response = Media;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_CONTENT_OVERRIDE_NAME_AUTHED
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request
            .path(
                &[
                    self.server_name.as_ref(),
                    self.media_id.as_ref(),
                    self.file_name.as_ref(),
                ],
            );
        request.query("timeout_ms", &self.timeout_ms);
        request.wait(Duration::from_millis(self.timeout_ms.unwrap_or(20000)));
    }
}

#[cfg(feature = "server")]
impl Receive for GetContentOverrideNameAuthedJob {
    const ENDPOINT: &'static Endpoint = &GET_CONTENT_OVERRIDE_NAME_AUTHED;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            server_name: inputs.path("serverName")?,
            media_id: inputs.path("mediaId")?,
            file_name: inputs.path("fileName")?,
            timeout_ms: inputs.optional_query("timeout_ms")?,
        })
    }
}

pub(crate) static GET_CONTENT_OVERRIDE_NAME_AUTHED: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.11"),
    unstable_feature: Some("org.matrix.msc3916.stable"),
    expected_content_types: &["*/*"],
    ..Endpoint::new(
        "getContentOverrideNameAuthed",
        Method::Get,
        "/_matrix/client/v1/media/download/{serverName}/{mediaId}/{fileName}",
    )
};

/// Downloads a small version of an image or video.
///
/// `width` and `height` are wishes: the server may send another size that it has.
///
/// <code>GET /_matrix/client/v1/media<wbr>/thumbnail/{serverName}<wbr>/{mediaId}</code>
///
/// - Since Matrix 1.11.
/// - Response: a file, as [`Media`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 400, 413, 429, 502, 504.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv1mediathumbnailservernamemediaid)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::GetContentThumbnailAuthedJob;
/// use matrix_jobs::enums::ThumbnailMethod;
///
/// let job = GetContentThumbnailAuthedJob::new("example.org", "SEsfnsuifSDFSSEF", 96, 96)
///     .method(ThumbnailMethod::Crop);
/// let thumbnail = homeserver.run(job).await?;
/// println!("{} bytes of {:?}", thumbnail.bytes().len(), thumbnail.content_type());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getContentThumbnailAuthed")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetContentThumbnailAuthedJob {
    /// The server in `mxc://server/id`.
    ///
    /// `serverName` in the path: string, a server name.
    pub server_name: ServerName,
    /// The part after the server in `mxc://server/id`.
    ///
    /// `mediaId` in the path: string.
    pub media_id: String,
    /// The width in pixels that is wanted; the thumbnail may be larger.
    ///
    /// `width` in the query: integer.
    pub width: i64,
    /// The height in pixels that is wanted; the thumbnail may be larger.
    ///
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

impl GetContentThumbnailAuthedJob {
    /// Creates the job from its required parameters:
    ///
    /// - `serverName`: string, a server name. The server in `mxc://server/id`.
    /// - `mediaId`: string. The part after the server in `mxc://server/id`.
    /// - `width`: integer. The width in pixels that is wanted; the thumbnail may be larger.
    /// - `height`: integer. The height in pixels that is wanted; the thumbnail may be larger.
    pub fn new(
        server_name: impl Into<ServerName>,
        media_id: impl Into<String>,
        width: i64,
        height: i64,
    ) -> Self {
        Self {
            server_name: server_name.into(),
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

impl Job for GetContentThumbnailAuthedJob {
    type Response = Media;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_CONTENT_THUMBNAIL_AUTHED
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.server_name.as_ref(), self.media_id.as_ref()]);
        request.query("width", &self.width);
        request.query("height", &self.height);
        request.query("method", &self.method);
        request.query("timeout_ms", &self.timeout_ms);
        request.query("animated", &self.animated);
        request.wait(Duration::from_millis(self.timeout_ms.unwrap_or(20000)));
    }
}

#[cfg(feature = "server")]
impl Receive for GetContentThumbnailAuthedJob {
    const ENDPOINT: &'static Endpoint = &GET_CONTENT_THUMBNAIL_AUTHED;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            server_name: inputs.path("serverName")?,
            media_id: inputs.path("mediaId")?,
            width: inputs.query("width")?,
            height: inputs.query("height")?,
            method: inputs.optional_query("method")?,
            timeout_ms: inputs.optional_query("timeout_ms")?,
            animated: inputs.optional_query("animated")?,
        })
    }
}

pub(crate) static GET_CONTENT_THUMBNAIL_AUTHED: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.11"),
    unstable_feature: Some("org.matrix.msc3916.stable"),
    expected_content_types: &["*/*"],
    ..Endpoint::new(
        "getContentThumbnailAuthed",
        Method::Get,
        "/_matrix/client/v1/media/thumbnail/{serverName}/{mediaId}",
    )
};

/// Asks for the title, an image and the like of a web page, to show beside a link.
///
/// The homeserver visits the page, and so learns its address; think twice about links from
/// encrypted rooms.
///
/// <code>GET /_matrix/client/v1/media<wbr>/preview_url</code>
///
/// - Since Matrix 1.11.
/// - Response: [`GetUrlPreviewAuthedResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv1mediapreview_url)
#[doc(alias = "getUrlPreviewAuthed")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetUrlPreviewAuthedJob {
    /// The page to preview, such as `https://example.org/`.
    ///
    /// `url` in the query: string.
    pub url: String,
    /// `ts` in the query: integer, a time in milliseconds since the Unix epoch.
    pub ts: Option<u64>,
}

impl GetUrlPreviewAuthedJob {
    /// Creates the job from its required parameters:
    ///
    /// - `url`: string. The page to preview, such as `https://example.org/`.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), ts: None }
    }

    /// Sets `ts` in the query: integer, a time in milliseconds since the Unix epoch.
    #[inline]
    pub fn ts(mut self, ts: SystemTime) -> Self {
        self.ts = Some(matrix_jobs_runtime::units::timestamp(ts));
        self
    }
}

impl Job for GetUrlPreviewAuthedJob {
    type Response = GetUrlPreviewAuthedResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_URL_PREVIEW_AUTHED
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("url", &self.url);
        request.query("ts", &self.ts);
    }
}

#[cfg(feature = "server")]
impl Receive for GetUrlPreviewAuthedJob {
    const ENDPOINT: &'static Endpoint = &GET_URL_PREVIEW_AUTHED;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            url: inputs.query("url")?,
            ts: inputs.optional_query("ts")?,
        })
    }
}

pub(crate) static GET_URL_PREVIEW_AUTHED: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.11"),
    unstable_feature: Some("org.matrix.msc3916.stable"),
    ..Endpoint::new(
        "getUrlPreviewAuthed",
        Method::Get,
        "/_matrix/client/v1/media/preview_url",
    )
};

/// Response of [`GetUrlPreviewAuthedJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetUrlPreviewAuthedResponse {
    /// The size of the picture in bytes.
    ///
    /// `matrix:image:size`: integer, optional.
    pub matrix_image_size: Option<i64>,
    /// A picture of the page, as `mxc://server/id`.
    ///
    /// `og:image`: string, optional.
    pub image: Option<String>,
    /// All other properties.
    pub extra: JsonObject,
}

impl GetUrlPreviewAuthedResponse {
    /// The size of the picture in bytes.
    ///
    /// `matrix:image:size`: integer, optional.
    #[doc(alias = "matrixImageSize")]
    pub fn matrix_image_size(&self) -> Option<i64> {
        self.matrix_image_size
    }

    /// A picture of the page, as `mxc://server/id`.
    ///
    /// `og:image`: string, optional.
    pub fn image(&self) -> Option<&str> {
        self.image.as_deref()
    }
}

#[cfg(feature = "server")]
impl GetUrlPreviewAuthedResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`matrix_image_size`](Self#structfield.matrix_image_size).
    #[inline]
    #[must_use]
    pub fn with_matrix_image_size(mut self, matrix_image_size: i64) -> Self {
        self.matrix_image_size = Some(matrix_image_size);
        self
    }

    /// Sets [`image`](Self#structfield.image).
    #[must_use]
    pub fn with_image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<JsonValue>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

record! {
    GetUrlPreviewAuthedResponse {
        0 matrix_image_size: Optional "matrix:image:size",
        1 image: Optional "og:image",
        ..extra
    }
}

/// Asks for the limits that the server sets for uploads.
///
/// <code>GET /_matrix/client/v1/media<wbr>/config</code>
///
/// - Since Matrix 1.11.
/// - Response: [`GetConfigAuthedResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv1mediaconfig)
#[doc(alias = "getConfigAuthed")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetConfigAuthedJob;

impl GetConfigAuthedJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetConfigAuthedJob {
    type Response = GetConfigAuthedResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_CONFIG_AUTHED
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetConfigAuthedJob {
    const ENDPOINT: &'static Endpoint = &GET_CONFIG_AUTHED;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_CONFIG_AUTHED: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.11"),
    unstable_feature: Some("org.matrix.msc3916.stable"),
    ..Endpoint::new("getConfigAuthed", Method::Get, "/_matrix/client/v1/media/config")
};

/// Response of [`GetConfigAuthedJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetConfigAuthedResponse {
    /// The largest upload in bytes that the server takes; without it, the limit is unknown.
    ///
    /// `m.upload.size`: integer, optional.
    pub upload_size: Option<i64>,
}

impl GetConfigAuthedResponse {
    /// The largest upload in bytes that the server takes; without it, the limit is unknown.
    ///
    /// `m.upload.size`: integer, optional.
    #[doc(alias = "uploadSize")]
    pub fn upload_size(&self) -> Option<i64> {
        self.upload_size
    }
}

#[cfg(feature = "server")]
impl GetConfigAuthedResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`upload_size`](Self#structfield.upload_size).
    #[inline]
    #[must_use]
    pub fn with_upload_size(mut self, upload_size: i64) -> Self {
        self.upload_size = Some(upload_size);
        self
    }
}

record! {
    GetConfigAuthedResponse {
        0 upload_size: Optional "m.upload.size",
    }
}
