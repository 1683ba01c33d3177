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
        let request = read_request(&mut stream).await;
        requests.lock().unwrap().push(request);
        // The other side may have hung up by now.
        match answer {
            Answer::Bytes(bytes) => {
                let _ = stream.write_all(&bytes).await;
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

async fn read_request(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
        if let Some((head, body)) = text.split_once("\n\n") {
            let length = header(head, "content-length").map_or(0, |length| length.parse().unwrap());
            if body.len() >= length {
                return text;
            }
        }
        let mut more = [0; 4096];
        let count = stream.read(&mut more).await.unwrap();
        assert_ne!(count, 0, "the request ends early: {text}");
        bytes.extend_from_slice(&more[..count]);
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

/// What a login token's reply is read into.
#[derive(Clone, Debug, PartialEq)]
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
