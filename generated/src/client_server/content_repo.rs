// Written by `cargo xtask regen` from api-spec/client-server/content-repo.yaml. Do not edit.

//! Media: uploads, and the older downloads without an access token.
//!
//! From the definitions in `client-server/content-repo.yaml`.
#![allow(deprecated, reason = "what is deprecated is still sent and read")]

use std::time::{Duration, SystemTime};

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{
    Access, Endpoint, FileContent, Job, Media, Method, MxcUri, RequestParts, ServerName,
    record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::json::JsonValue;
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::enums::ThumbnailMethod;

/// Uploads a file.
///
/// Events refer to it by the `content_uri` of the response.
///
/// `POST /_matrix/media/v3/upload`
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`UploadContentResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 403, 413, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixmediav3upload)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::FileContent;
/// use matrix_jobs::client_server::UploadContentJob;
///
/// let cat = FileContent::from_path("cat.png");
/// let job = UploadContentJob::new(cat).content_type("image/png").filename("cat.png");
/// let uploaded = homeserver.run(job).await?;
/// println!("uploaded to {}", uploaded.content_uri());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "uploadContent")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UploadContentJob {
    /// The type of the file, such as `image/png`; default: `application/octet-stream`.
    ///
    /// `Content-Type` in the headers: string.
    pub content_type: Option<String>,
    /// The name of the file, such as `cat.png`.
    ///
    /// `filename` in the query: string.
    pub filename: Option<String>,
    /// The file: bytes in memory, a file on disk, or a stream.
    ///
    /// The body: bytes.
    pub content: FileContent,
}

impl UploadContentJob {
    /// Creates the job from its required parameters:
    ///
    /// - `content`: bytes. The file: bytes in memory, a file on disk, or a stream.
    pub fn new(content: impl Into<FileContent>) -> Self {
        Self {
            content_type: None,
            filename: None,
            content: content.into(),
        }
    }

    /// Sets `Content-Type` in the headers: string.
    ///
    /// The type of the file, such as `image/png`; default: `application/octet-stream`.
    #[doc(alias = "Content-Type")]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets `filename` in the query: string.
    ///
    /// The name of the file, such as `cat.png`.
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }
}

impl Job for UploadContentJob {
    type Response = UploadContentResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &UPLOAD_CONTENT
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("filename", &self.filename);
        request
            .bytes(
                self.content_type.as_deref().unwrap_or("application/octet-stream"),
                self.content.clone(),
            );
    }
}

#[cfg(feature = "server")]
impl Receive for UploadContentJob {
    const ENDPOINT: &'static Endpoint = &UPLOAD_CONTENT;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            content_type: inputs.content_type(),
            filename: inputs.optional_query("filename")?,
            content: inputs.bytes(),
        })
    }
}

pub(crate) static UPLOAD_CONTENT: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new("uploadContent", Method::Post, "/_matrix/media/v3/upload")
};

/// Response of [`UploadContentJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UploadContentResponse {
    /// Where the file is, as `mxc://server/id`: what messages and profiles refer to it by.
    ///
    /// `content_uri`: string, a media URI: `mxc://server/id`.
    pub content_uri: MxcUri,
}

impl UploadContentResponse {
    /// Where the file is, as `mxc://server/id`: what messages and profiles refer to it by.
    ///
    /// `content_uri`: string, a media URI: `mxc://server/id`.
    #[doc(alias = "contentUri")]
    pub fn content_uri(&self) -> &MxcUri {
        &self.content_uri
    }
}

#[cfg(feature = "server")]
impl UploadContentResponse {
    /// Creates the value from its required properties.
    pub fn new(content_uri: impl Into<MxcUri>) -> Self {
        Self {
            content_uri: content_uri.into(),
        }
    }
}

record! {
    UploadContentResponse {
        0 content_uri: Required "content_uri",
    }
}

/// Uploads a file to an address that was reserved before.
///
/// [`CreateContentJob`] reserves addresses; each of them serves for one upload, before it expires.
///
/// <code>PUT /_matrix/media/v3/upload<wbr>/{serverName}/{mediaId}</code>
///
/// - Since Matrix 1.7.
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 403, 404, 409, 413, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixmediav3uploadservernamemediaid)
#[doc(alias = "uploadContentToMXC")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UploadContentToMxcJob {
    /// The server in `mxc://server/id`.
    ///
    /// `serverName` in the path: string, a server name.
    pub server_name: ServerName,
    /// The part after the server in `mxc://server/id`.
    ///
    /// `mediaId` in the path: string.
    pub media_id: String,
    /// The type of the file, such as `image/png`; default: `application/octet-stream`.
    ///
    /// `Content-Type` in the headers: string.
    pub content_type: Option<String>,
    /// The name of the file, such as `cat.png`.
    ///
    /// `filename` in the query: string.
    pub filename: Option<String>,
    /// The file: bytes in memory, a file on disk, or a stream.
    ///
    /// The body: bytes.
    pub content: FileContent,
}

impl UploadContentToMxcJob {
    /// Creates the job from its required parameters:
    ///
    /// - `serverName`: string, a server name. The server in `mxc://server/id`.
    /// - `mediaId`: string. The part after the server in `mxc://server/id`.
    /// - `content`: bytes. The file: bytes in memory, a file on disk, or a stream.
    pub fn new(
        server_name: impl Into<ServerName>,
        media_id: impl Into<String>,
        content: impl Into<FileContent>,
    ) -> Self {
        Self {
            server_name: server_name.into(),
            media_id: media_id.into(),
            content_type: None,
            filename: None,
            content: content.into(),
        }
    }

    /// Sets `Content-Type` in the headers: string.
    ///
    /// The type of the file, such as `image/png`; default: `application/octet-stream`.
    #[doc(alias = "Content-Type")]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets `filename` in the query: string.
    ///
    /// The name of the file, such as `cat.png`.
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }
}

impl Job for UploadContentToMxcJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &UPLOAD_CONTENT_TO_MXC
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.server_name.as_ref(), self.media_id.as_ref()]);
        request.query("filename", &self.filename);
        request
            .bytes(
                self.content_type.as_deref().unwrap_or("application/octet-stream"),
                self.content.clone(),
            );
    }
}

#[cfg(feature = "server")]
impl Receive for UploadContentToMxcJob {
    const ENDPOINT: &'static Endpoint = &UPLOAD_CONTENT_TO_MXC;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            server_name: inputs.path("serverName")?,
            media_id: inputs.path("mediaId")?,
            content_type: inputs.content_type(),
            filename: inputs.optional_query("filename")?,
            content: inputs.bytes(),
        })
    }
}

pub(crate) static UPLOAD_CONTENT_TO_MXC: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.7"),
    ..Endpoint::new(
        "uploadContentToMXC",
        Method::Put,
        "/_matrix/media/v3/upload/{serverName}/{mediaId}",
    )
};

/// Reserves an address for a file that is uploaded later.
///
/// [`UploadContentToMxcJob`] uploads it.
///
/// `POST /_matrix/media/v1/create`
///
/// - Since Matrix 1.7.
/// - Response: [`CreateContentResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 403, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixmediav1create)
#[doc(alias = "createContent")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct CreateContentJob;

impl CreateContentJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for CreateContentJob {
    type Response = CreateContentResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &CREATE_CONTENT
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for CreateContentJob {
    const ENDPOINT: &'static Endpoint = &CREATE_CONTENT;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static CREATE_CONTENT: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.7"),
    unstable_feature: Some("fi.mau.msc2246.stable"),
    ..Endpoint::new("createContent", Method::Post, "/_matrix/media/v1/create")
};

/// Response of [`CreateContentJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateContentResponse {
    /// Where the file is, as `mxc://server/id`: what messages and profiles refer to it by.
    ///
    /// `content_uri`: string, a media URI: `mxc://server/id`.
    pub content_uri: MxcUri,
    /// Until when the file has to be uploaded; afterwards the address is void.
    ///
    /// `unused_expires_at`: integer, a time in milliseconds since the Unix epoch, optional.
    pub unused_expires_at: Option<u64>,
}

impl CreateContentResponse {
    /// Where the file is, as `mxc://server/id`: what messages and profiles refer to it by.
    ///
    /// `content_uri`: string, a media URI: `mxc://server/id`.
    #[doc(alias = "contentUri")]
    pub fn content_uri(&self) -> &MxcUri {
        &self.content_uri
    }

    /// Until when the file has to be uploaded; afterwards the address is void.
    ///
    /// `unused_expires_at`: integer, a time in milliseconds since the Unix epoch, optional.
    #[doc(alias = "unusedExpiresAt")]
    pub fn unused_expires_at(&self) -> Option<u64> {
        self.unused_expires_at
    }

    /// [`unused_expires_at`](Self::unused_expires_at) as a [`SystemTime`].
    pub fn unused_expires_at_time(&self) -> Option<SystemTime> {
        self.unused_expires_at.map(matrix_jobs_runtime::units::time)
    }
}

#[cfg(feature = "server")]
impl CreateContentResponse {
    /// Creates the value from its required properties.
    pub fn new(content_uri: impl Into<MxcUri>) -> Self {
        Self {
            content_uri: content_uri.into(),
            unused_expires_at: None,
        }
    }

    /// Sets [`unused_expires_at`](Self#structfield.unused_expires_at).
    #[inline]
    #[must_use]
    pub fn with_unused_expires_at(mut self, unused_expires_at: SystemTime) -> Self {
        self.unused_expires_at = Some(
            matrix_jobs_runtime::units::timestamp(unused_expires_at),
        );
        self
    }
}

record! {
    CreateContentResponse {
        0 content_uri: Required "content_uri",
        1 unused_expires_at: Optional "unused_expires_at",
    }
}

/// Downloads a file, without an access token.
///
/// Many servers give out old files only; [`GetContentAuthedJob`](crate::client_server::GetContentAuthedJob) has taken its place.
///
/// <code>GET /_matrix/media/v3<wbr>/download/{serverName}<wbr>/{mediaId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: a file, as [`Media`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 429, 502, 504.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixmediav3downloadservernamemediaid)
#[deprecated(note = "deprecated by the Matrix specification")]
#[doc(alias = "getContent")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetContentJob {
    /// The server in `mxc://server/id`.
    ///
    /// `serverName` in the path: string, a server name.
    pub server_name: ServerName,
    /// The part after the server in `mxc://server/id`.
    ///
    /// `mediaId` in the path: string.
    pub media_id: String,
    /// Whether the server may get the file from another server; default: true.
    ///
    /// `allow_remote` in the query: boolean.
    pub allow_remote: Option<bool>,
    /// How long the server waits for a file that is still to be uploaded; default: 20 s.
    ///
    /// `timeout_ms` in the query: integer, a duration in milliseconds. Since Matrix 1.7.
    pub timeout_ms: Option<u64>,
    /// Whether the server may lead to the file instead of sending it; default: false.
    ///
    /// `allow_redirect` in the query: boolean. Since Matrix 1.7.
    pub allow_redirect: Option<bool>,
}

impl GetContentJob {
    /// Creates the job from its required parameters:
    ///
    /// - `serverName`: string, a server name. The server in `mxc://server/id`.
    /// - `mediaId`: string. The part after the server in `mxc://server/id`.
    pub fn new(server_name: impl Into<ServerName>, media_id: impl Into<String>) -> Self {
        Self {
            server_name: server_name.into(),
            media_id: media_id.into(),
            allow_remote: None,
            timeout_ms: None,
            allow_redirect: None,
        }
    }

    /// Sets `allow_remote` in the query: boolean.
    ///
    /// Whether the server may get the file from another server; default: true.
    #[inline]
    pub fn allow_remote(mut self, allow_remote: bool) -> Self {
        self.allow_remote = Some(allow_remote);
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

    /// Sets `allow_redirect` in the query: boolean. Since Matrix 1.7.
    ///
    /// Whether the server may lead to the file instead of sending it; default: false.
    #[inline]
    pub fn allow_redirect(mut self, allow_redirect: bool) -> Self {
        self.allow_redirect = Some(allow_redirect);
        self
    }
}

impl Job for GetContentJob {
    type Response = Media;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_CONTENT
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.server_name.as_ref(), self.media_id.as_ref()]);
        request.query("allow_remote", &self.allow_remote);
        request.query("timeout_ms", &self.timeout_ms);
        request.query("allow_redirect", &self.allow_redirect);
        request.wait(Duration::from_millis(self.timeout_ms.unwrap_or(20000)));
    }
}

#[cfg(feature = "server")]
impl Receive for GetContentJob {
    const ENDPOINT: &'static Endpoint = &GET_CONTENT;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            server_name: inputs.path("serverName")?,
            media_id: inputs.path("mediaId")?,
            allow_remote: inputs.optional_query("allow_remote")?,
            timeout_ms: inputs.optional_query("timeout_ms")?,
            allow_redirect: inputs.optional_query("allow_redirect")?,
        })
    }
}

pub(crate) static GET_CONTENT: Endpoint = Endpoint {
    access: Access::None,
    rate_limited: true,
    deprecated: true,
    expected_content_types: &["*/*"],
    ..Endpoint::new(
        "getContent",
        Method::Get,
        "/_matrix/media/v3/download/{serverName}/{mediaId}",
    )
};

/// Downloads a file, without an access token, under another name.
///
/// Many servers give out old files only; [`GetContentOverrideNameAuthedJob`](crate::client_server::GetContentOverrideNameAuthedJob) has taken its place.
///
/// <code>GET /_matrix/media/v3<wbr>/download/{serverName}<wbr>/{mediaId}/{fileName}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: a file, as [`Media`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 429, 502, 504.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixmediav3downloadservernamemediaidfilename)
#[deprecated(note = "deprecated by the Matrix specification")]
#[doc(alias = "getContentOverrideName")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetContentOverrideNameJob {
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
    /// Whether the server may get the file from another server; default: true.
    ///
    /// `allow_remote` in the query: boolean.
    pub allow_remote: Option<bool>,
    /// How long the server waits for a file that is still to be uploaded; default: 20 s.
    ///
    /// `timeout_ms` in the query: integer, a duration in milliseconds. Since Matrix 1.7.
    pub timeout_ms: Option<u64>,
    /// Whether the server may lead to the file instead of sending it; default: false.
    ///
    /// `allow_redirect` in the query: boolean. Since Matrix 1.7.
    pub allow_redirect: Option<bool>,
}

impl GetContentOverrideNameJob {
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
            allow_remote: None,
            timeout_ms: None,
            allow_redirect: None,
        }
    }

    /// Sets `allow_remote` in the query: boolean.
    ///
    /// Whether the server may get the file from another server; default: true.
    #[inline]
    pub fn allow_remote(mut self, allow_remote: bool) -> Self {
        self.allow_remote = Some(allow_remote);
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

    /// Sets `allow_redirect` in the query: boolean. Since Matrix 1.7.
    ///
    /// Whether the server may lead to the file instead of sending it; default: false.
    #[inline]
    pub fn allow_redirect(mut self, allow_redirect: bool) -> Self {
        self.allow_redirect = Some(allow_redirect);
        self
    }
}

impl Job for GetContentOverrideNameJob {
    type Response = Media;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_CONTENT_OVERRIDE_NAME
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
        request.query("allow_remote", &self.allow_remote);
        request.query("timeout_ms", &self.timeout_ms);
        request.query("allow_redirect", &self.allow_redirect);
        request.wait(Duration::from_millis(self.timeout_ms.unwrap_or(20000)));
    }
}

#[cfg(feature = "server")]
impl Receive for GetContentOverrideNameJob {
    const ENDPOINT: &'static Endpoint = &GET_CONTENT_OVERRIDE_NAME;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            server_name: inputs.path("serverName")?,
            media_id: inputs.path("mediaId")?,
            file_name: inputs.path("fileName")?,
            allow_remote: inputs.optional_query("allow_remote")?,
            timeout_ms: inputs.optional_query("timeout_ms")?,
            allow_redirect: inputs.optional_query("allow_redirect")?,
        })
    }
}

pub(crate) static GET_CONTENT_OVERRIDE_NAME: Endpoint = Endpoint {
    access: Access::None,
    rate_limited: true,
    deprecated: true,
    expected_content_types: &["*/*"],
    ..Endpoint::new(
        "getContentOverrideName",
        Method::Get,
        "/_matrix/media/v3/download/{serverName}/{mediaId}/{fileName}",
    )
};

/// Downloads a small version of an image or video, without an access token.
///
/// Many servers give out old files only; [`GetContentThumbnailAuthedJob`](crate::client_server::GetContentThumbnailAuthedJob) has taken its place.
///
/// <code>GET /_matrix/media/v3<wbr>/thumbnail/{serverName}<wbr>/{mediaId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: a file, as [`Media`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 400, 413, 429, 502, 504.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixmediav3thumbnailservernamemediaid)
#[deprecated(note = "deprecated by the Matrix specification")]
#[doc(alias = "getContentThumbnail")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetContentThumbnailJob {
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
    /// Whether the server may get the file from another server; default: true.
    ///
    /// `allow_remote` in the query: boolean.
    pub allow_remote: Option<bool>,
    /// How long the server waits for a file that is still to be uploaded; default: 20 s.
    ///
    /// `timeout_ms` in the query: integer, a duration in milliseconds. Since Matrix 1.7.
    pub timeout_ms: Option<u64>,
    /// Whether the server may lead to the file instead of sending it; default: false.
    ///
    /// `allow_redirect` in the query: boolean. Since Matrix 1.7.
    pub allow_redirect: Option<bool>,
    /// Whether a moving thumbnail is wanted; the server may send a still one.
    ///
    /// `animated` in the query: boolean. Since Matrix 1.11.
    pub animated: Option<bool>,
}

impl GetContentThumbnailJob {
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
            allow_remote: None,
            timeout_ms: None,
            allow_redirect: None,
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

    /// Sets `allow_remote` in the query: boolean.
    ///
    /// Whether the server may get the file from another server; default: true.
    #[inline]
    pub fn allow_remote(mut self, allow_remote: bool) -> Self {
        self.allow_remote = Some(allow_remote);
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

    /// Sets `allow_redirect` in the query: boolean. Since Matrix 1.7.
    ///
    /// Whether the server may lead to the file instead of sending it; default: false.
    #[inline]
    pub fn allow_redirect(mut self, allow_redirect: bool) -> Self {
        self.allow_redirect = Some(allow_redirect);
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
    type Response = Media;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_CONTENT_THUMBNAIL
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.server_name.as_ref(), self.media_id.as_ref()]);
        request.query("width", &self.width);
        request.query("height", &self.height);
        request.query("method", &self.method);
        request.query("allow_remote", &self.allow_remote);
        request.query("timeout_ms", &self.timeout_ms);
        request.query("allow_redirect", &self.allow_redirect);
        request.query("animated", &self.animated);
        request.wait(Duration::from_millis(self.timeout_ms.unwrap_or(20000)));
    }
}

#[cfg(feature = "server")]
impl Receive for GetContentThumbnailJob {
    const ENDPOINT: &'static Endpoint = &GET_CONTENT_THUMBNAIL;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            server_name: inputs.path("serverName")?,
            media_id: inputs.path("mediaId")?,
            width: inputs.query("width")?,
            height: inputs.query("height")?,
            method: inputs.optional_query("method")?,
            allow_remote: inputs.optional_query("allow_remote")?,
            timeout_ms: inputs.optional_query("timeout_ms")?,
            allow_redirect: inputs.optional_query("allow_redirect")?,
            animated: inputs.optional_query("animated")?,
        })
    }
}

pub(crate) static GET_CONTENT_THUMBNAIL: Endpoint = Endpoint {
    access: Access::None,
    rate_limited: true,
    deprecated: true,
    expected_content_types: &["*/*"],
    ..Endpoint::new(
        "getContentThumbnail",
        Method::Get,
        "/_matrix/media/v3/thumbnail/{serverName}/{mediaId}",
    )
};

/// Asks for the title, an image and the like of a web page, to show beside a link.
///
/// [`GetUrlPreviewAuthedJob`](crate::client_server::GetUrlPreviewAuthedJob) has taken its place.
///
/// <code>GET /_matrix/media/v3<wbr>/preview_url</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetUrlPreviewResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixmediav3preview_url)
#[deprecated(note = "deprecated by the Matrix specification")]
#[doc(alias = "getUrlPreview")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetUrlPreviewJob {
    /// The page to preview, such as `https://example.org/`.
    ///
    /// `url` in the query: string.
    pub url: String,
    /// `ts` in the query: integer, a time in milliseconds since the Unix epoch.
    pub ts: Option<u64>,
}

impl GetUrlPreviewJob {
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

impl Job for GetUrlPreviewJob {
    type Response = GetUrlPreviewResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_URL_PREVIEW
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("url", &self.url);
        request.query("ts", &self.ts);
    }
}

#[cfg(feature = "server")]
impl Receive for GetUrlPreviewJob {
    const ENDPOINT: &'static Endpoint = &GET_URL_PREVIEW;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            url: inputs.query("url")?,
            ts: inputs.optional_query("ts")?,
        })
    }
}

pub(crate) static GET_URL_PREVIEW: Endpoint = Endpoint {
    rate_limited: true,
    deprecated: true,
    ..Endpoint::new("getUrlPreview", Method::Get, "/_matrix/media/v3/preview_url")
};

/// Response of [`GetUrlPreviewJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetUrlPreviewResponse {
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

impl GetUrlPreviewResponse {
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
impl GetUrlPreviewResponse {
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
    GetUrlPreviewResponse {
        0 matrix_image_size: Optional "matrix:image:size",
        1 image: Optional "og:image",
        ..extra
    }
}

/// Asks for the limits that the server sets for uploads.
///
/// [`GetConfigAuthedJob`](crate::client_server::GetConfigAuthedJob) has taken its place.
///
/// `GET /_matrix/media/v3/config`
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetConfigResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixmediav3config)
#[deprecated(note = "deprecated by the Matrix specification")]
#[doc(alias = "getConfig")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetConfigJob;

impl GetConfigJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetConfigJob {
    type Response = GetConfigResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_CONFIG
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetConfigJob {
    const ENDPOINT: &'static Endpoint = &GET_CONFIG;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_CONFIG: Endpoint = Endpoint {
    rate_limited: true,
    deprecated: true,
    ..Endpoint::new("getConfig", Method::Get, "/_matrix/media/v3/config")
};

/// Response of [`GetConfigJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetConfigResponse {
    /// The largest upload in bytes that the server takes; without it, the limit is unknown.
    ///
    /// `m.upload.size`: integer, optional.
    pub upload_size: Option<i64>,
}

impl GetConfigResponse {
    /// The largest upload in bytes that the server takes; without it, the limit is unknown.
    ///
    /// `m.upload.size`: integer, optional.
    #[doc(alias = "uploadSize")]
    pub fn upload_size(&self) -> Option<i64> {
        self.upload_size
    }
}

#[cfg(feature = "server")]
impl GetConfigResponse {
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
    GetConfigResponse {
        0 upload_size: Optional "m.upload.size",
    }
}
