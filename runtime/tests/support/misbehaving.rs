//! A server on a thread of its own that misbehaves as it is told to, and a clock that only tests move.
#![allow(dead_code, reason = "each test program uses its part")]

use std::sync::mpsc::RecvTimeoutError;
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::runtime::{Builder, Handle};
use tokio::sync::{mpsc, oneshot};
use tokio::task::{spawn_blocking, yield_now};

/// What the server does with one request, step by step. Without [`Step::Close`] or [`Step::Reset`] at its end, the
/// connection is kept for the next request.
pub type Answer = Vec<Step>;

#[derive(Clone)]
pub enum Step {
    /// Takes in the whole request.
    Read,
    Send(Vec<u8>),
    /// Sends this again and again, until the other side hangs up.
    Flood(Vec<u8>),
    /// Has the test move the clock before the next step: see [`Server::next_pause`].
    Pause(Duration),
    /// Does nothing more, without closing.
    Stall,
    Close,
    /// Closes without a goodbye; what the other side hasn't got yet is lost.
    Reset,
}

/// A server that pauses, for the test to move the clock.
pub struct Pause {
    /// For how long; none if for ever.
    pub time: Option<Duration>,
    /// What it has sent of its response so far.
    pub sent: Sent,
    resume: oneshot::Sender<()>,
}

impl Pause {
    /// Has the server go on. Without it, it waits until the other side hangs up.
    pub fn resume(self) {
        let _ = self.resume.send(());
    }
}

/// How much of a response was sent.
#[derive(Clone, Default)]
pub struct Sent {
    bytes: Vec<u8>,
}

impl Sent {
    fn end_of_head(&self) -> Option<usize> {
        self.bytes.windows(4).position(|window| window == b"\r\n\r\n").map(|position| position + 4)
    }

    pub fn has_head(&self) -> bool {
        self.end_of_head().is_some()
    }

    /// How many bytes of the body, if nothing encodes it.
    pub fn body(&self) -> u64 {
        self.end_of_head().map_or(0, |end| (self.bytes.len() - end) as u64)
    }
}

/// What the server has seen.
#[derive(Default)]
struct Seen {
    requests: Vec<String>,
    accepted: usize,
    open: usize,
    most_open: usize,
    answered: usize,
}

struct Shared {
    seen: Mutex<Seen>,
    answers: Vec<Answer>,
    pauses: mpsc::UnboundedSender<Pause>,
}

impl Shared {
    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap()
    }

    fn next_answer(&self) -> Answer {
        let mut seen = self.seen();
        seen.answered += 1;
        self.answers[seen.answered.min(self.answers.len()) - 1].clone()
    }
}

/// A server for any number of connections at once.
pub struct Server {
    pub url: String,
    shared: Arc<Shared>,
    pauses: mpsc::UnboundedReceiver<Pause>,
    listen: Option<oneshot::Sender<std::sync::mpsc::Sender<()>>>,
    /// The server stops when this is dropped.
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// One that answers the requests in turn, and those beyond with the last answer.
    pub fn start(answers: Vec<Answer>) -> Self {
        let mut server = Self::refusing(answers);
        server.listen();
        server
    }

    /// One that refuses connections until it [listens](Self::listen).
    pub fn refusing(answers: Vec<Answer>) -> Self {
        // The port is taken from now on, but nobody is there.
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let url = format!("http://{}", socket.local_addr().unwrap());
        let (tell, pauses) = mpsc::unbounded_channel();
        let shared = Arc::new(Shared { seen: Mutex::default(), answers, pauses: tell });
        let (listen, listens) = oneshot::channel::<std::sync::mpsc::Sender<()>>();
        let (stop, stops) = oneshot::channel::<()>();
        let serving = Arc::clone(&shared);
        let thread = std::thread::spawn(move || {
            let runtime = Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let serve = async {
                    if let Ok(done) = listens.await {
                        let listener = socket.listen(1024).unwrap();
                        drop(done);
                        serve(listener, serving).await;
                    }
                };
                tokio::select! {
                    () = serve => {}
                    _ = stops => {}
                }
            });
        });
        Self { url, shared, pauses, listen: Some(listen), stop: Some(stop), thread: Some(thread) }
    }

    /// Accepts connections from now on.
    pub fn listen(&mut self) {
        let (tell, done) = std::sync::mpsc::channel::<()>();
        self.listen.take().unwrap().send(tell).unwrap();
        assert!(done.recv().is_err());
    }

    /// The requests so far, as they came.
    pub fn requests(&self) -> Vec<String> {
        self.shared.seen().requests.clone()
    }

    /// How many requests were begun to be answered.
    pub fn answered(&self) -> usize {
        self.shared.seen().answered
    }

    /// How many connections there were so far.
    pub fn accepted(&self) -> usize {
        self.shared.seen().accepted
    }

    /// How many connections are open.
    pub fn open(&self) -> usize {
        self.shared.seen().open
    }

    /// How many connections were open at once.
    pub fn most_open(&self) -> usize {
        self.shared.seen().most_open
    }

    /// Waits until an answer comes to a pause.
    pub async fn next_pause(&mut self) -> Pause {
        self.pauses.recv().await.expect("the server has stopped")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(Err(panic)) = self.thread.take().map(JoinHandle::join)
            && !std::thread::panicking()
        {
            std::panic::resume_unwind(panic);
        }
    }
}

async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let open = Open::new(&shared);
        let shared = Arc::clone(&shared);
        tokio::spawn(async move {
            converse(stream, &shared).await;
            drop(open);
        });
    }
}

/// An open connection, counted.
struct Open(Arc<Shared>);

impl Open {
    fn new(shared: &Arc<Shared>) -> Self {
        let mut seen = shared.seen();
        seen.accepted += 1;
        seen.open += 1;
        seen.most_open = seen.most_open.max(seen.open);
        Self(Arc::clone(shared))
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.seen().open -= 1;
    }
}

/// Answers what comes through one connection, until one side ends it.
async fn converse(mut stream: TcpStream, shared: &Shared) {
    while stream.peek(&mut [0]).await.is_ok_and(|count| count > 0) {
        let mut sent = Sent::default();
        for step in shared.next_answer() {
            match step {
                Step::Read => match read_request(&mut stream).await {
                    Some(request) => shared.seen().requests.push(request),
                    None => return,
                },
                Step::Send(bytes) => {
                    if stream.write_all(&bytes).await.is_err() {
                        return;
                    }
                    sent.bytes.extend(bytes);
                }
                Step::Flood(bytes) => while stream.write_all(&bytes).await.is_ok() {},
                Step::Pause(time) => {
                    if !pause(&mut stream, shared, Some(time), &sent).await {
                        return;
                    }
                }
                Step::Stall => {
                    pause(&mut stream, shared, None, &sent).await;
                    return;
                }
                Step::Close => {
                    let _ = stream.shutdown().await;
                    return;
                }
                Step::Reset => return stream.set_zero_linger().unwrap(),
            }
        }
    }
}

/// Waits until the test says that time has passed; false if the other side hung up before.
async fn pause(stream: &mut TcpStream, shared: &Shared, time: Option<Duration>, sent: &Sent) -> bool {
    let (resume, resumed) = oneshot::channel();
    // A test that is over doesn't listen.
    let _ = shared.pauses.send(Pause { time, sent: sent.clone(), resume });
    let hung_up = async { while stream.read(&mut [0; 64]).await.is_ok_and(|count| count > 0) {} };
    let goes_on = async {
        if resumed.await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        () = goes_on => true,
        () = hung_up => false,
    }
}

/// A whole request, if one comes.
async fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut text = String::new();
    loop {
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
            if body.len() >= length.unwrap_or(0_usize) {
                return Some(text);
            }
        }
        let mut more = [0; 4096];
        match stream.read(&mut more).await {
            Ok(count) if count > 0 => text += &String::from_utf8_lossy(&more[..count]),
            _ => return None,
        }
    }
}

/// Reads the request and sends these bytes.
pub fn sends(bytes: impl AsRef<[u8]>) -> Answer {
    vec![Step::Read, Step::Send(bytes.as_ref().to_vec())]
}

/// Reads the request, sends these bytes, and then does that.
pub fn sends_and(bytes: impl AsRef<[u8]>, step: Step) -> Answer {
    vec![Step::Read, Step::Send(bytes.as_ref().to_vec()), step]
}

/// A response with these headers and its right length, on a connection that is kept.
pub fn response(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Answer {
    let body = body.as_ref();
    let length = body.len();
    let mut bytes = format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n{headers}\r\n").into_bytes();
    bytes.extend_from_slice(body);
    sends(bytes)
}

/// A response of JSON.
pub fn json(status: &str, body: &str) -> Answer {
    response(status, "Content-Type: application/json\r\n", body)
}

/// Longer than anything takes that doesn't hang.
const TOO_LONG: Duration = Duration::from_secs(120);

/// Runs a test on a clock that stands still unless the test moves it. It fails if the test hangs, or leaves tasks
/// behind.
pub fn on_a_stopped_clock<F: Future<Output = ()>>(test: impl FnOnce() -> F + Send + 'static) {
    let (done, ended) = std::sync::mpsc::channel::<()>();
    let thread = std::thread::spawn(move || {
        let _done = done;
        let runtime = Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        runtime.block_on(async {
            // Without work to do, a paused clock jumps to the next alarm, though bytes may be on their way. It doesn't
            // while something blocks.
            let (release, released) = std::sync::mpsc::channel::<()>();
            drop(spawn_blocking(move || released.recv()));
            test().await;
            until(|| Handle::current().metrics().num_alive_tasks() == 0).await;
            drop(release);
        });
    });
    if ended.recv_timeout(TOO_LONG) == Err(RecvTimeoutError::Timeout) {
        panic!("the test hangs");
    }
    if let Err(panic) = thread.join() {
        std::panic::resume_unwind(panic);
    }
}

/// Waits for a condition, while the clock stands still.
#[track_caller]
pub fn until(condition: impl Fn() -> bool) -> impl Future<Output = ()> {
    let place = std::panic::Location::caller();
    async move {
        let begin = std::time::Instant::now();
        while !condition() {
            assert!(begin.elapsed() < TOO_LONG / 2, "nothing comes of the condition at {place}");
            yield_now().await;
            std::thread::yield_now();
        }
    }
}
