//! A homeserver that answers each request as the plan says, on connections that it keeps open, in a thread of its own.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicU32, AtomicU64, AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, mpsc};
use std::thread;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime;

use crate::plan::{Fate, fate};

pub struct Server {
    pub url: String,
    log: Arc<Log>,
}

/// What was asked, by job.
struct Log {
    jobs: Vec<Asked>,
    under_way: AtomicUsize,
    most_under_way: AtomicUsize,
    connections: AtomicUsize,
}

#[derive(Default)]
struct Asked {
    attempts: AtomicU32,
    answers: AtomicU32,
    /// A hash of the request line: with the transaction ID in it, it must be the same in every attempt.
    line: AtomicU64,
    /// Attempts with another request line than the first.
    changed: AtomicU32,
}

/// A request, as far as it matters here.
struct Request {
    line: String,
    job: usize,
}

impl Server {
    /// A server for jobs with numbers below the given one. It ends with the process.
    pub fn start(jobs: usize) -> Self {
        let log = Arc::new(Log {
            jobs: (0..jobs).map(|_| Asked::default()).collect(),
            under_way: AtomicUsize::new(0),
            most_under_way: AtomicUsize::new(0),
            connections: AtomicUsize::new(0),
        });
        let (url, started) = mpsc::channel();
        let served = Arc::clone(&log);
        thread::spawn(move || {
            let runtime = runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
                url.send(format!("http://{}", listener.local_addr().unwrap())).unwrap();
                loop {
                    let (stream, _) = listener.accept().await.unwrap();
                    served.connections.fetch_add(1, SeqCst);
                    tokio::spawn(serve(stream, Arc::clone(&served)));
                }
            });
        });
        Self { url: started.recv().unwrap(), log }
    }

    /// How often a job was asked for, and how often it was answered.
    pub fn asked(&self, job: usize) -> (u32, u32) {
        let Asked { attempts, answers, .. } = &self.log.jobs[job];
        (attempts.load(SeqCst), answers.load(SeqCst))
    }

    /// Whether each job asked the same in all of its attempts, and no two jobs the same.
    pub fn lines_are_right(&self) -> bool {
        let mut lines: Vec<_> = self.log.jobs.iter().map(|asked| asked.line.load(SeqCst)).collect();
        lines.sort_unstable();
        lines.dedup();
        lines.len() == self.log.jobs.len()
            && self.log.jobs.iter().all(|asked| asked.changed.load(SeqCst) == 0)
    }

    /// The most requests that were under way at once.
    pub fn most_under_way(&self) -> usize {
        self.log.most_under_way.load(SeqCst)
    }

    pub fn connections(&self) -> usize {
        self.log.connections.load(SeqCst)
    }
}

async fn serve(mut stream: TcpStream, log: Arc<Log>) {
    let mut bytes = Vec::new();
    while let Some(request) = read(&mut stream, &mut bytes).await {
        let under_way = log.under_way.fetch_add(1, SeqCst) + 1;
        log.most_under_way.fetch_max(under_way, SeqCst);
        // The others get their turn to be under way, too.
        tokio::task::yield_now().await;
        let reply = log.reply(&request);
        log.under_way.fetch_sub(1, SeqCst);
        match reply {
            Some(reply) if stream.write_all(reply.as_bytes()).await.is_ok() => {}
            _ => return,
        }
    }
}

impl Log {
    /// What goes back for a request; `None` closes the connection.
    fn reply(&self, request: &Request) -> Option<String> {
        let Request { line, job } = request;
        let asked = &self.jobs[*job];
        asked.note(line);
        let (status, body) = match fate(*job, asked.attempts.fetch_add(1, SeqCst)) {
            Fate::Answer => {
                asked.answers.fetch_add(1, SeqCst);
                ("200 OK", answer(line, *job))
            }
            Fate::TooMany => {
                let body = r#"{"errcode":"M_LIMIT_EXCEEDED","error":"slowly","retry_after_ms":5}"#;
                ("429 Too Many Requests", body.to_owned())
            }
            Fate::Internal => {
                ("500 Internal Server Error", r#"{"errcode":"M_UNKNOWN","error":"oops"}"#.to_owned())
            }
            Fate::BadGateway => ("502 Bad Gateway", "<html>away</html>".to_owned()),
            Fate::HangUp => return None,
        };
        let length = body.len();
        let head = format!("HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {length}");
        Some(format!("{head}\r\n\r\n{body}"))
    }
}

impl Asked {
    /// Compares a request line with the first.
    fn note(&self, line: &str) {
        let mut hasher = DefaultHasher::new();
        line.hash(&mut hasher);
        let hash = hasher.finish();
        let first = self.line.compare_exchange(0, hash, SeqCst, SeqCst);
        if first.is_err_and(|first| first != hash) {
            self.changed.fetch_add(1, SeqCst);
        }
    }
}

/// A response that says which job it is for, as a homeserver would word it.
fn answer(line: &str, job: usize) -> String {
    match line {
        line if line.starts_with("GET") => format!(
            r#"{{"event_id":"$job-{job}","type":"m.room.message","sender":"@a:load","room_id":"!room:load","origin_server_ts":1,"content":{{}}}}"#
        ),
        line if line.starts_with("PUT") => format!(r#"{{"event_id":"$job-{job}"}}"#),
        _ => format!(r#"{{"room_id":"!job-{job}"}}"#),
    }
}

/// The next request on a connection; `None` at its end.
async fn read(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<Request> {
    loop {
        let text = str::from_utf8(bytes).expect("the jobs send text");
        if let Some((head, rest)) = text.split_once("\r\n\r\n") {
            let headers = head.lines().filter_map(|line| line.split_once(": "));
            let length = headers.filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
            let length: usize = length.map(|(_, length)| length.parse().unwrap()).next().unwrap_or(0);
            if let Some(body) = rest.get(..length) {
                let line = head.lines().next().unwrap_or_default().to_owned();
                let job = number(&line).or_else(|| number(body)).expect("each request tells its job");
                let end = head.len() + "\r\n\r\n".len() + length;
                bytes.drain(..end);
                return Some(Request { line, job });
            }
        }
        if stream.read_buf(bytes).await.unwrap_or(0) == 0 {
            return None;
        }
    }
}

/// The number in the first `job-123` of a text.
fn number(text: &str) -> Option<usize> {
    let (_, rest) = text.split_once("job-")?;
    let end = rest.find(|character: char| !character.is_ascii_digit()).unwrap_or(rest.len());
    rest[..end].parse().ok()
}
