//! Files: to send, and as replies with their headers, alone or beside their metadata.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName};

use crate::header;
use crate::job::Response;
use crate::json::{self, JsonObject, Read, ReadError, Warnings};
use crate::multipart;
use crate::reply::Reply;
use crate::upload::OnceStream;

/// A file, with what the server says of it. `Debug` shows its size only.
#[non_exhaustive]
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Media {
    /// The file's contents, in one piece.
    pub bytes: Bytes,
    /// What kind of file it is, as the server wrote it. It needn't be true.
    pub content_type: Option<String>,
    /// The header `Content-Disposition`: whether to show the file or to save it, and under which name.
    pub content_disposition: Option<String>,
}

impl Media {
    /// The file's contents.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }
}

/// What the headers of a file say of it, for a type that keeps them.
macro_rules! described_by_headers {
    ($type:ident) => {
        impl $type {
            /// What kind of file it is, as the server wrote it. It needn't be true.
            pub fn content_type(&self) -> Option<&str> {
                self.content_type.as_deref()
            }

            /// The header `Content-Disposition`: whether to show the file or to save it, and under which name.
            pub fn content_disposition(&self) -> Option<&str> {
                self.content_disposition.as_deref()
            }

            /// The name that the server proposes for the file. It is a name and never a path, but says nothing of
            /// whether there is such a file already, or whether the system allows the name.
            pub fn file_name(&self) -> Option<String> {
                $crate::header::file_name(self.content_disposition()?)
            }
        }
    };
}
pub(crate) use described_by_headers;

described_by_headers! { Media }

impl Response for Media {
    fn from_reply(reply: &Reply<'_>) -> Result<Read<Self>, ReadError> {
        let value = Self {
            bytes: reply.body().clone(),
            content_type: text(reply, CONTENT_TYPE),
            content_disposition: text(reply, CONTENT_DISPOSITION),
        };
        Ok(Read { value, warnings: Warnings::default() })
    }
}

/// A header; servers write file names in it as they are, so it may be more than ASCII.
pub(crate) fn text(reply: &Reply<'_>, name: HeaderName) -> Option<String> {
    let value = reply.head().headers().get(name)?;
    Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
}

impl fmt::Debug for Media {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Media")
            .field("bytes", &self.bytes.len())
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}

/// A file to send: bytes or text, a file on disk, or a stream. Clones share it. Equal are the same bytes, the same path,
/// or clones of the same stream. `Debug` shows the size, the path, or that it is a stream.
///
/// Jobs that upload take it, or whatever becomes one:
///
/// ```
/// use matrix_jobs_runtime::{FileContent, RequestParts};
///
/// fn fill(request: &mut RequestParts) {
///     request.bytes("text/plain", "text, as it is");
///     request.bytes("image/png", FileContent::from_path("cat.png"));
/// }
/// ```
///
/// For a job of the crate `matrix-jobs`: `UploadContentJob::new(FileContent::from_path("cat.png"))`.
///
/// What is on its way tells of it with [`UploadProgress`](crate::JobEvent::UploadProgress), and may take as long as it
/// likes while it moves.
#[doc(alias = "RequestData")]
#[derive(Clone)]
pub struct FileContent(Content);

#[derive(Clone)]
pub(crate) enum Content {
    Bytes(Bytes),
    Path(Arc<Path>),
    Stream(Arc<OnceStream>),
}

impl FileContent {
    /// A regular file on disk. Nothing is opened yet: each attempt of the job opens it anew, and sends as many bytes as it
    /// has then. If it can't be read, the job ends as [`FileError`](crate::StatusCode::FileError).
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        Self(Content::Path(path.into().into()))
    }

    /// A stream, with the number of its bytes if it is known; without it, they are sent in chunks, which not every server
    /// takes. A stream that fails, or has another number of bytes, ends the job as
    /// [`FileError`](crate::StatusCode::FileError).
    ///
    /// It serves once: a job that has begun to read it is not repeated, not even when the server asks to come later.
    pub fn from_stream(
        stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
        size: Option<u64>,
    ) -> Self {
        Self(Content::Stream(Arc::new(OnceStream::new(Box::pin(stream), size))))
    }

    /// The bytes, if they are in memory.
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Content::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    pub(crate) fn content(&self) -> &Content {
        &self.0
    }

    /// Whether it certainly has no bytes.
    pub(crate) fn is_empty(&self) -> bool {
        self.bytes().is_some_and(Bytes::is_empty)
    }

    /// Whether it can be sent again after it was sent.
    pub(crate) fn is_reusable(&self) -> bool {
        !matches!(self.0, Content::Stream(_))
    }

    /// Whether it was read, and can't be read again.
    pub(crate) fn is_spent(&self) -> bool {
        matches!(&self.0, Content::Stream(stream) if stream.is_spent())
    }
}

impl Default for FileContent {
    /// No bytes.
    fn default() -> Self {
        Self(Content::Bytes(Bytes::new()))
    }
}

impl PartialEq for FileContent {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Content::Bytes(this), Content::Bytes(that)) => this == that,
            (Content::Path(this), Content::Path(that)) => this == that,
            (Content::Stream(this), Content::Stream(that)) => Arc::ptr_eq(this, that),
            _ => false,
        }
    }
}

impl Eq for FileContent {}

impl Hash for FileContent {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match &self.0 {
            Content::Bytes(bytes) => bytes.hash(state),
            Content::Path(path) => path.hash(state),
            Content::Stream(stream) => Arc::as_ptr(stream).hash(state),
        }
    }
}

macro_rules! contents {
    ($($type:ty),*) => { $(
        impl From<$type> for FileContent {
            fn from(content: $type) -> Self {
                Self(Content::Bytes(content.into()))
            }
        }
    )* };
}

contents! { Bytes, Vec<u8>, &'static [u8], String, &'static str }

impl<const SIZE: usize> From<&'static [u8; SIZE]> for FileContent {
    fn from(content: &'static [u8; SIZE]) -> Self {
        Self(Content::Bytes(Bytes::from_static(content)))
    }
}

impl fmt::Debug for FileContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Content::Bytes(bytes) => write!(f, "FileContent({} bytes)", bytes.len()),
            Content::Path(path) => write!(f, "FileContent({path:?})"),
            Content::Stream(_) => f.write_str("FileContent(a stream)"),
        }
    }
}

/// A file as servers pass it to each other: metadata, and the file or where it is.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct FederationMedia {
    /// What is known about the file; Matrix has defined nothing for it yet.
    pub metadata: JsonObject,
    /// The file, or where it is.
    pub content: FederationContent,
}

/// A file, or where it is. `Debug` hides what is after the `?` of a URL, which may be secret.
#[derive(Clone, PartialEq, Eq)]
pub enum FederationContent {
    /// The file.
    Media(Media),
    /// The URL from which the file can be had, without an access token.
    Location(String),
}

impl FederationMedia {
    /// What is known about the file.
    pub fn metadata(&self) -> &JsonObject {
        &self.metadata
    }

    /// The file, or where it is.
    pub fn content(&self) -> &FederationContent {
        &self.content
    }
}

impl Response for FederationMedia {
    fn from_reply(reply: &Reply<'_>) -> Result<Read<Self>, ReadError> {
        let content_type = reply.head().content_type().unwrap_or_default();
        let parts = multipart::split(content_type, reply.body(), 2)?;
        let [metadata, file] = parts.as_slice() else {
            let count = if parts.len() > 2 { "more than 2".to_owned() } else { parts.len().to_string() };
            return Err(ReadError::new(format!("the multipart body has {count} parts, not the expected 2")));
        };
        let metadata = json::read(&metadata.body)
            .map_err(|error| ReadError::new(format!("the first part of the multipart body: {error}")))?;
        let content = match file.header("location") {
            Some(location) => FederationContent::Location(location.to_owned()),
            None => FederationContent::Media(Media {
                bytes: file.body.clone(),
                content_type: file.header("content-type").map(str::to_owned),
                content_disposition: file.header("content-disposition").map(str::to_owned),
            }),
        };
        let value = Self { metadata: metadata.value, content };
        Ok(Read { value, warnings: metadata.warnings })
    }
}

impl fmt::Debug for FederationContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Media(media) => media.fmt(f),
            Self::Location(location) => write!(f, "Location({})", header::without_query(location)),
        }
    }
}
