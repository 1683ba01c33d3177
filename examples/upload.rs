//! Uploads a file, with a progress bar, and sends it to a room.
//!
//! `cargo run --example upload -- FILE --room ROOM --homeserver URL --user NAME`

mod common;
#[path = "common/room.rs"]
mod room;
#[path = "common/session.rs"]
mod session;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use indicatif::{ProgressBar, ProgressStyle};
use lexopt::{Arg, Parser, ValueExt};
use matrix_jobs::client_server::{SendMessageJob, UploadContentJob};
use matrix_jobs::events::RoomMessageEventContent;
use matrix_jobs::events::room_message_audio::{AudioInfo, RoomMessageAudioContent};
use matrix_jobs::events::room_message_file::{FileInfo, RoomMessageFileContent};
use matrix_jobs::events::room_message_image::{ImageInfo, RoomMessageImageContent};
use matrix_jobs::events::room_message_video::{RoomMessageVideoContent, VideoInfo};
use matrix_jobs::{Connection, FileContent, JobEvent, MxcUri};
use mime_guess::MimeGuess;
use mime_guess::mime::{self, Mime};

use common::Outcome;
use session::with_session;

const HELP: &str = "\
Uploads a file to the homeserver's media repository, and prints its mxc:// URI.

Usage: upload FILE [--room ROOM] --homeserver URL --user NAME [--password-env VAR]

  FILE                The file; it is read piece by piece, as it is sent
  --room ROOM         Send it there, too: a room that the user has joined, by its ID (!…) or one of its
                      aliases (#…). By the file's extension it is an image, a video, audio or a file
  -h, --help          This text

Ctrl-C stops it; nothing is sent to the room then.
";

#[derive(Default)]
struct Options {
    account: common::Options,
    file: PathBuf,
    room: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    common::run(HELP, options(Parser::from_env()), run).await
}

async fn run(Options { account, file, room }: Options) -> Outcome {
    let file = File::look(&file)?;
    let account = account.account()?;
    let work = async |connection: &Connection, _: &_| {
        tokio::select! {
            sent = send(connection, &file, room.as_deref()) => sent,
            () = common::stopped() => Err(format!("stopped while {} was uploaded", file.name).into()),
        }
    };
    with_session(&account, "matrix-jobs example: upload", work).await
}

/// A file to send.
struct File {
    path: PathBuf,
    name: String,
    size: u64,
    mime: Mime,
}

impl File {
    fn look(path: &Path) -> Outcome<Self> {
        let problem = |why: &str| format!("{}: {why}", path.display());
        let metadata = path.metadata().map_err(|why| problem(&why.to_string()))?;
        let name = path.file_name().filter(|_| metadata.is_file()).ok_or_else(|| problem("not a file"))?;
        Ok(Self {
            path: path.to_owned(),
            name: name.to_string_lossy().into_owned(),
            size: metadata.len(),
            mime: MimeGuess::from_path(path).first_or_octet_stream(),
        })
    }

    /// The message that shows it.
    fn message(&self, uri: &MxcUri) -> RoomMessageEventContent {
        let (name, mime, size) = (self.name.as_str(), self.mime.essence_str(), self.size as i64);
        match self.mime.type_() {
            mime::IMAGE => {
                let info = ImageInfo::new().with_mimetype(mime).with_size(size);
                RoomMessageEventContent::Image(RoomMessageImageContent::new(name, uri).with_info(info))
            }
            mime::VIDEO => {
                let info = VideoInfo::new().with_mimetype(mime).with_size(size);
                RoomMessageEventContent::Video(RoomMessageVideoContent::new(name, uri).with_info(info))
            }
            mime::AUDIO => {
                let info = AudioInfo::new().with_mimetype(mime).with_size(size);
                RoomMessageEventContent::Audio(RoomMessageAudioContent::new(name, uri).with_info(info))
            }
            _ => {
                let info = FileInfo::new().with_mimetype(mime).with_size(size);
                RoomMessageEventContent::File(RoomMessageFileContent::new(name, uri).with_info(info))
            }
        }
    }
}

async fn send(connection: &Connection, file: &File, room: Option<&str>) -> Outcome {
    // A room that isn't there is found before anything is uploaded.
    let room = match room {
        Some(room) => Some(room::room_id(connection, room).await?),
        None => None,
    };
    let uri = upload(connection, file).await?;
    println!("{uri}");
    if let Some(room) = room {
        let sent = connection.run(SendMessageJob::event(&room, &file.message(&uri))).await?;
        println!("sent as {}", sent.event_id());
    }
    Ok(())
}

async fn upload(connection: &Connection, file: &File) -> Outcome<MxcUri> {
    let style = "{msg} {wide_bar} {bytes} of {total_bytes}, {bytes_per_sec}";
    let bar = ProgressBar::new(file.size).with_style(ProgressStyle::with_template(style)?);
    let bar = bar.with_message(file.name.clone());
    let job = UploadContentJob::new(FileContent::from_path(&file.path))
        .content_type(file.mime.essence_str())
        .filename(&*file.name);
    let shown = bar.clone();
    let job = connection.job(job).on_event(move |event| match event {
        JobEvent::UploadProgress { transferred, .. } => shown.set_position(transferred),
        JobEvent::RetryScheduled { delay, .. } | JobEvent::RateLimited { retry_after: delay } => {
            shown.println(format!("the server wants another attempt, in {} s", delay.as_secs()));
        }
        _ => {}
    });
    let uploaded = job.run().await;
    bar.finish_and_clear();
    Ok(uploaded?.into_response().content_uri)
}

fn options(mut parser: Parser) -> Outcome<Option<Options>> {
    let (mut account, mut file, mut room) = (common::Options::default(), None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Value(value) if file.is_none() => file = Some(PathBuf::from(value)),
            Arg::Long("room") => room = Some(parser.value()?.string()?),
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Long(name) => {
                let name = name.to_owned();
                account.take(&name, &mut parser)?;
            }
            other => return Err(other.unexpected().into()),
        }
    }
    account.check()?;
    Ok(Some(Options { account, file: file.ok_or("FILE is missing: what to upload")?, room }))
}
