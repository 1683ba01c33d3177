//! Files to send: in memory, on disk, or as a stream.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_core::Stream;

/// A file to send: bytes or text, a file on disk, or a stream. Clones share it. Equal are the same bytes, the same
/// path, or clones of the same stream. `Debug` shows the size, the path, or that it is a stream.
///
/// Jobs that upload take it, or whatever becomes one:
///
/// ```
/// # use matrix_jobs_runtime as matrix_jobs;
/// use matrix_jobs::{FileContent, RequestParts};
///
/// fn fill(request: &mut RequestParts) {
///     request.bytes("text/plain", "text, as it is");
///     request.bytes("image/png", FileContent::from_path("cat.png"));
/// }
/// ```
///
/// For a job of the crate `matrix-jobs`: `UploadContentJob::new(FileContent::from_path("cat.png"))`.
///
/// An upload reports its progress with [`UploadProgress`](crate::JobEvent::UploadProgress), and may take as long as it
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
    /// A regular file on disk. Nothing is opened yet: each attempt of the job opens it anew, and sends as many bytes as
    /// it has then. If it can't be read, the job ends as [`FileError`](crate::JobStatusCode::FileError).
    #[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
    pub fn from_path(path: impl Into<std::path::PathBuf>) -> Self {
        Self(Content::Path(path.into().into()))
    }

    /// A stream, with the number of its bytes if it is known; without it, they are sent in chunks, which not every
    /// server takes. A stream that fails, or has another number of bytes, ends the job as
    /// [`FileError`](crate::JobStatusCode::FileError).
    ///
    /// It serves once: a job that has begun to read it is not retried, not even when the server asks to come later.
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

pub(crate) type BytesStream = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// A stream that is read once, whoever reads it.
pub(crate) struct OnceStream {
    stream: Mutex<Option<BytesStream>>,
    pub(crate) size: Option<u64>,
}

impl OnceStream {
    pub(crate) fn new(stream: BytesStream, size: Option<u64>) -> Self {
        Self { stream: Mutex::new(Some(stream)), size }
    }

    /// Whether somebody has begun to read it.
    pub(crate) fn is_spent(&self) -> bool {
        self.stream.lock().unwrap_or_else(PoisonError::into_inner).is_none()
    }

    pub(crate) fn take(&self) -> Option<BytesStream> {
        self.stream.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
