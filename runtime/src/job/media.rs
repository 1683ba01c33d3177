//! Files: to send, and as responses with their headers, alone or beside their metadata.

use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName};

use crate::job::raw_response::RawResponse;
use crate::job::{Response, multipart};
use crate::json::{self, JsonObject, Read, ReadError, Warnings};
use crate::protocol::header;

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
    /// A file of which no more is said.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self { bytes: bytes.into(), ..Self::default() }
    }

    /// Says what kind of file it is.
    #[must_use]
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets the header `Content-Disposition`, as in `attachment; filename="a.pdf"`.
    #[must_use]
    pub fn with_content_disposition(mut self, disposition: impl Into<String>) -> Self {
        self.content_disposition = Some(disposition.into());
        self
    }

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
                $crate::protocol::header::file_name(self.content_disposition()?)
            }
        }
    };
}
pub(crate) use described_by_headers;

described_by_headers! { Media }

impl Response for Media {
    fn from_raw(raw: &RawResponse<'_>) -> Result<Read<Self>, ReadError> {
        let value = Self {
            bytes: raw.body().clone(),
            content_type: text(raw, CONTENT_TYPE),
            content_disposition: text(raw, CONTENT_DISPOSITION),
        };
        Ok(Read { value, warnings: Warnings::default() })
    }
}

/// A header; servers write file names in it as they are, so it may be more than ASCII.
pub(crate) fn text(raw: &RawResponse<'_>, name: HeaderName) -> Option<String> {
    let value = raw.head().headers().get(name)?;
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
    /// A file, or where it is, with empty metadata.
    pub fn new(content: FederationContent) -> Self {
        Self { metadata: JsonObject::new(), content }
    }

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
    fn from_raw(raw: &RawResponse<'_>) -> Result<Read<Self>, ReadError> {
        let content_type = raw.head().content_type().unwrap_or_default();
        let parts = multipart::split(content_type, raw.body(), 2)?;
        let [metadata, file] = parts.as_slice() else {
            let count = if parts.len() > 2 { "more than 2".to_owned() } else { parts.len().to_string() };
            return Err(ReadError::new(format!("the multipart body has {count} parts, not the expected 2")));
        };
        let metadata = json::read(&metadata.body).map_err(first_part)?;
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

fn first_part(error: ReadError) -> ReadError {
    let message = format!("the first part of the multipart body: {error}");
    if error.is_broken() { ReadError::truncated(message) } else { ReadError::new(message) }
}

impl fmt::Debug for FederationContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Media(media) => media.fmt(f),
            Self::Location(location) => write!(f, "Location({})", header::without_query(location)),
        }
    }
}
