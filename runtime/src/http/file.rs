//! Files on disk: read and written piece by piece, where blocking does no harm.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use tokio::sync::oneshot;

use crate::platform::spawn_blocking;
use crate::protocol::status::JobStatusCode;
use crate::protocol::text::printable;
use crate::protocol::txn;
use crate::request::content::{FileContent, Opened, Opening, Pieces, Source};
use crate::state::attempt_error::AttemptError;

/// How much is read from a file, and handed to HTTP, at once.
pub(crate) const PIECE: usize = 64 << 10;

impl FileContent {
    /// A regular file on disk. Nothing is opened yet: each attempt of the job opens it anew, and sends as many bytes as
    /// it has then. If it can't be read, the job ends as [`FileError`](crate::JobStatusCode::FileError).
    #[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
    pub fn from_path(path: impl Into<std::path::PathBuf>) -> Self {
        Self::from_source(Arc::new(FileOnDisk(path.into().into())))
    }
}

/// A file to send.
struct FileOnDisk(Arc<Path>);

impl Source for FileOnDisk {
    fn open(self: Arc<Self>) -> Opening {
        Box::pin(async move {
            let file = FileReader::open(Arc::clone(&self.0)).await?;
            let size = Some(file.left);
            Ok(Opened { pieces: Box::new(file), size })
        })
    }

    fn path(&self) -> Option<&Path> {
        Some(&self.0)
    }
}

impl fmt::Debug for FileOnDisk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A file that is read from its beginning to the end that it had when it was opened.
struct FileReader {
    path: Arc<Path>,
    left: u64,
    /// The next piece, which is read while the last one is on its way; none at the end.
    next: Option<Reading>,
}

/// A piece that is being read, and the file to read the next one from.
type Reading = Blocking<(File, Vec<u8>)>;

impl FileReader {
    async fn open(path: Arc<Path>) -> Result<Self, AttemptError> {
        let place = Arc::clone(&path);
        let opened = Blocking::start(move || {
            // Before it is opened, which a pipe would let us wait for.
            if !fs::metadata(&place)?.is_file() {
                return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a regular file"));
            }
            let file = File::open(&place)?;
            let size = file.metadata()?.len();
            Ok((file, size))
        });
        let (file, left) = opened.await.map_err(|error| problem("read", &path, error))?;
        Ok(Self { path, left, next: read(file, left) })
    }

    fn took(&mut self, (file, piece): (File, Vec<u8>)) -> io::Result<Option<Bytes>> {
        if piece.is_empty() {
            let message = format!("it became shorter while it was sent, by {} bytes", self.left);
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, message));
        }
        self.left -= piece.len() as u64;
        self.next = read(file, self.left);
        Ok(Some(piece.into()))
    }
}

impl Pieces for FileReader {
    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, AttemptError>> {
        let Some(next) = &mut self.next else {
            return Poll::Ready(Ok(None));
        };
        let piece = ready!(Pin::new(next).poll(cx));
        self.next = None;
        Poll::Ready(
            piece.and_then(|piece| self.took(piece)).map_err(|error| problem("read", &self.path, error)),
        )
    }
}

/// Begins to read the next piece, if there is more.
fn read(mut file: File, left: u64) -> Option<Reading> {
    let size = left.min(PIECE as u64);
    (size > 0).then(|| {
        Blocking::start(move || {
            let mut piece = Vec::with_capacity(size as usize);
            Read::by_ref(&mut file).take(size).read_to_end(&mut piece)?;
            Ok((file, piece))
        })
    })
}

/// A file that is being written, under another name beside its own: at no time is there half a file under its own.
/// It is removed unless it is kept.
pub(crate) struct PartialFile {
    target: Arc<Path>,
    temporary: PathBuf,
    file: File,
    size: u64,
}

impl PartialFile {
    pub(crate) async fn create(target: Arc<Path>) -> Result<Self, AttemptError> {
        // What owns the file is made, moved and dropped where the work is done, so that nothing is left behind when
        // nobody waits for it any more.
        write(Arc::clone(&target), move || {
            if target.is_dir() || target.file_name().is_none() {
                return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a directory"));
            }
            let temporary = target.with_file_name(format!(".{}.part", txn::new_id()));
            let file = File::create_new(&temporary)?;
            Ok(Self { target, temporary, file, size: 0 })
        })
        .await
    }

    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    pub(crate) async fn write(mut self, piece: Bytes) -> Result<Self, AttemptError> {
        write(Arc::clone(&self.target), move || {
            self.file.write_all(&piece)?;
            self.size += piece.len() as u64;
            Ok(self)
        })
        .await
    }

    /// Gives the file its own name, in place of what has it now.
    pub(crate) async fn keep(self) -> Result<(), AttemptError> {
        write(Arc::clone(&self.target), move || {
            // Else, after a crash, there may be the name without the bytes.
            self.file.sync_all()?;
            fs::rename(&self.temporary, &self.target)
        })
        .await
    }
}

impl Drop for PartialFile {
    fn drop(&mut self) {
        // One that was kept has this name no more. If another can't be removed, there is nobody to report it to.
        let _ = fs::remove_file(&self.temporary);
    }
}

async fn write<T: Send + 'static>(
    target: Arc<Path>,
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, AttemptError> {
    Blocking::start(work).await.map_err(|error| problem("write", &target, error))
}

/// What may block, done elsewhere, and to its end, even if nobody waits for it any more.
struct Blocking<T>(oneshot::Receiver<io::Result<T>>);

impl<T: Send + 'static> Blocking<T> {
    fn start(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> Self {
        let (done, outcome) = oneshot::channel();
        // One type for all: tokio's machinery is compiled for each.
        let work: Box<dyn FnOnce() + Send> = Box::new(move || drop(done.send(work())));
        spawn_blocking(work);
        Self(outcome)
    }
}

impl<T> Future for Blocking<T> {
    type Output = io::Result<T>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<T>> {
        let outcome = ready!(Pin::new(&mut self.0).poll(cx));
        let stopped = "it was stopped: the runtime is shutting down, or there was a panic";
        Poll::Ready(outcome.unwrap_or_else(|_| Err(io::Error::other(stopped))))
    }
}

fn problem(what: &str, path: &Path, error: io::Error) -> AttemptError {
    let mut problem = AttemptError::caused(JobStatusCode::FileError, error);
    let path = printable(&path.display().to_string());
    problem.message = format!("can't {what} the file `{path}`: {}", problem.message);
    problem
}
