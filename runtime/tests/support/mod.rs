//! A small HTTP server that sends exactly the bytes it is told to, and jobs to send to it.
#![allow(dead_code, reason = "each test program uses its part")]

use std::marker::PhantomData;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::{
    Access, Connection, Endpoint, Job, JobBackoffStrategy, Method, RequestParts, Response,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What the server does with one request.
pub enum Answer {
    /// Sends these bytes and closes.
    Bytes(Vec<u8>),
    /// Sends these bytes and then nothing more, without closing.
    Stall(Vec<u8>),
    /// Sends these bytes and then, after a while each, the pieces, and closes.
    Slow(Vec<u8>, Duration, Vec<&'static [u8]>),
}

/// A server that answers one request after the other, as scripted, and keeps what was asked.
pub struct Server {
    pub url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub async fn start(answers: Vec<Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        tokio::spawn(serve(listener, answers, Arc::clone(&requests)));
        Self { url, requests }
    }

    /// One that answers a single request.
    pub async fn once(status: &str, content_type: &str, body: &str) -> Self {
        Self::start(vec![answer(status, content_type, body)]).await
    }

    /// A connection with the token `sesame`, whose jobs are tried once.
    pub fn connection(&self) -> Connection {
        connection(&self.url)
    }

    /// The requests so far: heads with lines ending in `\n`, an empty line, the body.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    pub fn request(&self) -> String {
        let requests = self.requests();
        assert_eq!(requests.len(), 1, "one request was expected: {requests:?}");
        requests.into_iter().next().unwrap()
    }
}

/// A connection with the token `sesame`, whose jobs are tried once.
pub fn connection(base_url: &str) -> Connection {
    let once = JobBackoffStrategy::new([]);
    let connection = Connection::builder(base_url).unwrap().backoff(once).max_wait(Duration::ZERO).build();
    let connection = connection.unwrap();
    connection.set_access_token("sesame");
    connection
}

async fn serve(listener: TcpListener, answers: Vec<Answer>, requests: Arc<Mutex<Vec<String>>>) {
    let mut stalled = Vec::new();
    for answer in answers {
        let (mut stream, _) = listener.accept().await.unwrap();
        let Some(request) = read_request(&mut stream).await else {
            continue;
        };
        requests.lock().unwrap().push(request);
        // The other side may have hung up by now.
        match answer {
            Answer::Bytes(bytes) => {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.shutdown().await;
            }
            Answer::Slow(bytes, pause, pieces) => {
                let _ = stream.write_all(&bytes).await;
                for piece in pieces {
                    tokio::time::sleep(pause).await;
                    let _ = stream.write_all(piece).await;
                }
                let _ = stream.shutdown().await;
            }
            Answer::Stall(bytes) => {
                let _ = stream.write_all(&bytes).await;
                stalled.push(stream);
            }
        }
    }
    std::future::pending::<()>().await;
}

/// The whole request; none if it ends early.
async fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let end_of_head = loop {
        match bytes.windows(4).position(|end| end == b"\r\n\r\n") {
            Some(at) => break at + 4,
            None => read_more(stream, &mut bytes).await?,
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end_of_head]).replace("\r\n", "\n");
    let mut body = bytes.split_off(end_of_head);
    if header(&head, "transfer-encoding") == Some("chunked") {
        while !body.ends_with(b"0\r\n\r\n") {
            read_more(stream, &mut body).await?;
        }
        body = without_chunks(&body);
    } else {
        let length = header(&head, "content-length").map_or(0, |length| length.parse().unwrap());
        while body.len() < length {
            read_more(stream, &mut body).await?;
        }
    }
    Some(head + &String::from_utf8_lossy(&body).replace("\r\n", "\n"))
}

async fn read_more(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<()> {
    let mut more = [0; 16384];
    let count = stream.read(&mut more).await.ok().filter(|count| *count > 0)?;
    bytes.extend_from_slice(&more[..count]);
    Some(())
}

fn without_chunks(mut chunks: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    loop {
        let end = chunks.windows(2).position(|end| end == b"\r\n").unwrap();
        let size = std::str::from_utf8(&chunks[..end]).unwrap();
        let size = usize::from_str_radix(size, 16).unwrap();
        if size == 0 {
            return body;
        }
        body.extend_from_slice(&chunks[end + 2..][..size]);
        chunks = &chunks[end + 2 + size + 2..];
    }
}

/// A header of a request that the server kept.
pub fn header<'r>(request: &'r str, name: &str) -> Option<&'r str> {
    let lines = request.lines().take_while(|line| !line.is_empty());
    let mut headers = lines.filter_map(|line| line.split_once(": "));
    headers.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

/// The body of a request that the server kept.
pub fn body(request: &str) -> &str {
    request.split_once("\n\n").unwrap().1
}

pub fn answer(status: &str, content_type: &str, body: &str) -> Answer {
    let head = format!("Content-Type: {content_type}\r\nContent-Length: {}", body.len());
    raw(status, &head, body.as_bytes())
}

/// An answer with headers as they are given.
pub fn raw(status: &str, headers: &str, body: &[u8]) -> Answer {
    Answer::Bytes(raw_bytes(status, headers, body))
}

pub fn raw_bytes(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let mut bytes = format!("HTTP/1.1 {status}\r\nConnection: close\r\n{headers}\r\n\r\n").into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

/// A job that is whatever a test needs.
pub struct Call<R> {
    endpoint: &'static Endpoint,
    fill: Box<dyn Fn(&mut RequestParts) + Send>,
    response: PhantomData<fn() -> R>,
}

impl<R> Call<R> {
    pub fn new(endpoint: &'static Endpoint) -> Self {
        Self::with(endpoint, |_| {})
    }

    pub fn with(endpoint: &'static Endpoint, fill: impl Fn(&mut RequestParts) + Send + 'static) -> Self {
        Self { endpoint, fill: Box::new(fill), response: PhantomData }
    }
}

impl<R: Response> Job for Call<R> {
    type Response = R;

    fn endpoint(&self) -> &'static Endpoint {
        self.endpoint
    }

    fn fill(&self, request: &mut RequestParts) {
        (self.fill)(request);
    }
}

/// What a login token's response is read into.
#[derive(Clone, Debug)]
pub struct LoginToken {
    pub login_token: Secret,
    pub expires_in_ms: u64,
    pub note: Option<String>,
}

matrix_jobs_runtime::record! {
    LoginToken {
        0 login_token: Required "login_token",
        1 expires_in_ms: Required "expires_in_ms",
        2 note: Optional "note",
    }
}

pub static GET_TOKEN: Endpoint = Endpoint {
    interactive_auth: true,
    ..Endpoint::new("generateLoginToken", Method::Post, "/_matrix/client/v1/login/get_token")
};

pub static WHO_AM_I: Endpoint =
    Endpoint::new("getTokenOwner", Method::Get, "/_matrix/client/v3/account/whoami");

pub static VERSIONS: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new("getVersions", Method::Get, "/_matrix/client/versions")
};

/// A job that asks for a login token.
pub fn get_token() -> Call<LoginToken> {
    Call::with(&GET_TOKEN, |request| {
        request.body();
    })
}

pub const GOOD_TOKEN: &str = r#"{"login_token":"open","expires_in_ms":120000}"#;
