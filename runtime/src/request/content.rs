//! Files to send: in memory, on disk, or as a stream.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::path::Path;
use std::pin::Pin;
use std::ptr;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;

use crate::state::attempt_error::AttemptError;

/// A file to send: bytes or text, a file on disk, or a stream. Clones share it. Equal are the same bytes, the same
/// path, or clones of the same stream. `Debug` shows the size, the path, or that it is a stream.
///
/// `Bytes`, a `Vec<u8>`, a `String` and what is static become one by `into()`. Jobs that upload take it, or whatever
/// becomes one:
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
#[doc(alias = "from_bytes")]
#[derive(Clone)]
pub struct FileContent(Content);

#[derive(Clone)]
pub(crate) enum Content {
    Bytes(Bytes),
    Elsewhere(Arc<dyn Source>),
}

/// What is not in memory. A trait, so that only programs that send files or streams contain what reads them.
pub(crate) trait Source: fmt::Debug + Send + Sync {
    /// Begins to read it.
    fn open(self: Arc<Self>) -> Opening;

    /// Where it is on disk: sources of the same path are equal.
    fn path(&self) -> Option<&Path> {
        None
    }

    /// Whether it can be read again.
    fn is_reusable(&self) -> bool {
        true
    }

    /// Whether it was read, and can't be read again.
    fn is_spent(&self) -> bool {
        false
    }
}

pub(crate) type Opening = Pin<Box<dyn Future<Output = Result<Opened, AttemptError>> + Send>>;

/// A source that is being read.
pub(crate) struct Opened {
    pub(crate) pieces: Box<dyn Pieces>,
    /// How many bytes it has, if that is known.
    pub(crate) size: Option<u64>,
}

/// What comes of a source, piece by piece.
pub(crate) trait Pieces: Send + Sync {
    /// The next piece; `None` at the end.
    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, AttemptError>>;
}

impl FileContent {
    pub(crate) fn from_source(source: Arc<dyn Source>) -> Self {
        Self(Content::Elsewhere(source))
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
        match &self.0 {
            Content::Bytes(_) => true,
            Content::Elsewhere(source) => source.is_reusable(),
        }
    }

    /// Whether it was read, and can't be read again.
    pub(crate) fn is_spent(&self) -> bool {
        match &self.0 {
            Content::Bytes(_) => false,
            Content::Elsewhere(source) => source.is_spent(),
        }
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
            (Content::Elsewhere(this), Content::Elsewhere(that)) => match (this.path(), that.path()) {
                (None, None) => ptr::addr_eq(Arc::as_ptr(this), Arc::as_ptr(that)),
                (this, that) => this == that,
            },
            _ => false,
        }
    }
}

impl Eq for FileContent {}

impl Hash for FileContent {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match &self.0 {
            Content::Bytes(bytes) => bytes.hash(state),
            Content::Elsewhere(source) => match source.path() {
                Some(path) => path.hash(state),
                None => Arc::as_ptr(source).cast::<()>().hash(state),
            },
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
            Content::Elsewhere(source) => write!(f, "FileContent({source:?})"),
        }
    }
}
