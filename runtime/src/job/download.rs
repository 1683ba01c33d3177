//! Media that don't go through memory: into a file, or as a stream.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use url::Url;

use crate::connection::Connection;
use crate::http::file::PartialFile;
use crate::http::stream::{BodyStream, ComingIn};
use crate::job::media::{Media, described_by_headers, text};
use crate::job::raw_response::RawResponse;
use crate::job::{Job, Response};
use crate::json::{Read, ReadError, Warnings};
use crate::protocol::endpoint::Endpoint;
use crate::protocol::status::Status;
use crate::request::error::RequestError;
use crate::request::homeserver::HomeserverData;
use crate::request::parts::RequestParts;
use crate::state::head::ResponseHead;

/// A file that was downloaded, with what the server says of it: what
/// [`JobBuilder::save_to`](crate::JobBuilder::save_to) returns.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedFile {
    /// Where the file is: as it was given.
    pub path: PathBuf,
    /// How many bytes the file has.
    pub size: u64,
    /// What kind of file it is, as the server wrote it. It needn't be true.
    pub content_type: Option<String>,
    /// The header `Content-Disposition`: whether to show the file or to save it, and under which name.
    pub content_disposition: Option<String>,
}

impl SavedFile {
    /// Where the file is: as it was given.
    #[doc(alias = "targetFileName")]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How many bytes the file has.
    pub fn size(&self) -> u64 {
        self.size
    }
}

described_by_headers! { SavedFile }

impl Response for SavedFile {
    /// As much as there is room for.
    const MAX_BODY_SIZE: usize = usize::MAX;

    fn from_raw(raw: &RawResponse<'_>) -> Result<Read<Self>, ReadError> {
        let Some(file) = raw.attachment::<PartialFile>() else {
            return Err(ReadError::new("the body was not saved; run the job with `save_to`"));
        };
        let value = Self {
            path: file.target().to_owned(),
            size: file.size(),
            content_type: text(raw, CONTENT_TYPE),
            content_disposition: text(raw, CONTENT_DISPOSITION),
        };
        Ok(Read { value, warnings: Warnings::default() })
    }
}

/// A file that is still coming in, with what the server says of it: what
/// [`JobBuilder::stream`](crate::JobBuilder::stream) returns.
///
/// It is a [`Stream`] of the file's bytes, decompressed, which come as fast as they are read: what nobody reads stays
/// with the server, and the connection to it in use, until the stream is dropped. An error is its last item:
/// when the connection breaks, when there is more than [`max_body_size`](crate::JobBuilder::max_body_size) allows, and,
/// of the kind [`TimedOut`](io::ErrorKind::TimedOut), when the reader has waited for a piece for as long as the job's
/// attempt could go without progress.
pub struct MediaStream {
    body: BodyStream,
    content_type: Option<String>,
    content_disposition: Option<String>,
}

impl MediaStream {
    /// The next piece; `None` at the file's end, and after an error.
    ///
    /// # Errors
    ///
    /// When the rest of the file won't come.
    pub async fn next(&mut self) -> Option<io::Result<Bytes>> {
        std::future::poll_fn(|cx| self.body.poll_chunk(cx)).await
    }

    /// How many bytes the whole file has, if the server said it; not for one that it compressed.
    pub fn expected_size(&self) -> Option<u64> {
        self.body.expected_size()
    }
}

described_by_headers! { MediaStream }

impl Stream for MediaStream {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.body.poll_chunk(cx)
    }
}

impl Response for MediaStream {
    /// As much as there is.
    const MAX_BODY_SIZE: usize = usize::MAX;

    fn from_raw(raw: &RawResponse<'_>) -> Result<Read<Self>, ReadError> {
        let Some(body) = raw.attachment().and_then(ComingIn::take) else {
            return Err(ReadError::new("the body is not a stream; run the job with `stream`"));
        };
        let value = Self {
            body,
            content_type: text(raw, CONTENT_TYPE),
            content_disposition: text(raw, CONTENT_DISPOSITION),
        };
        Ok(Read { value, warnings: Warnings::default() })
    }
}

impl fmt::Debug for MediaStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MediaStream")
            .field("expected_size", &self.expected_size())
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}

/// Jobs that differ from others only in their response.
macro_rules! instead_of_media {
    ($($(#[$doc:meta])* $name:ident => $response:ident,)*) => { $(
        $(#[$doc])*
        ///
        /// It is the other job in all else. The other's [`prepare_result`](Job::prepare_result) sees what the server
        /// says of the file, and no bytes.
        #[derive(Clone, Debug)]
        pub struct $name<J>(pub(crate) J);

        impl<J: Job<Response = Media>> Job for $name<J> {
            type Response = $response;

            fn endpoint(&self) -> &'static Endpoint {
                self.0.endpoint()
            }

            fn fill(&self, request: &mut RequestParts) {
                self.0.fill(request);
            }

            fn request_url(&self, homeserver: &HomeserverData) -> Result<Url, RequestError> {
                self.0.request_url(homeserver)
            }

            fn prepare(&mut self, connection: &Connection) -> Result<(), Status> {
                self.0.prepare(connection)
            }

            fn on_response(&mut self, head: &ResponseHead) {
                self.0.on_response(head);
            }

            fn check_response(&mut self, status: Status, raw: &RawResponse<'_>) -> Status {
                self.0.check_response(status, raw)
            }

            fn prepare_result(&mut self, response: &mut $response, raw: &RawResponse<'_>) -> Result<(), Status> {
                let mut media = Media {
                    bytes: Bytes::new(),
                    content_type: response.content_type.take(),
                    content_disposition: response.content_disposition.take(),
                };
                let result = self.0.prepare_result(&mut media, raw);
                response.content_type = media.content_type;
                response.content_disposition = media.content_disposition;
                result
            }

            fn prepare_error(&mut self, status: Status, raw: &RawResponse<'_>) -> Status {
                self.0.prepare_error(status, raw)
            }

            fn before_abandon(&mut self) {
                self.0.before_abandon();
            }
        }
    )* };
}

instead_of_media! {
    /// A job whose file is saved: made by [`JobBuilder::save_to`](crate::JobBuilder::save_to).
    SaveTo => SavedFile,
    /// A job whose file is read as it comes in: made by [`JobBuilder::stream`](crate::JobBuilder::stream).
    Streamed => MediaStream,
}
