//! A server on the loopback interface that tells what it was asked, and answers what it is told to, or that it has
//! nothing.

use std::sync::{Arc, Mutex as StdMutex, PoisonError};

use matrix_jobs::server::http::{Request, Response};
use matrix_jobs::{Bytes, Connection};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Mutex, mpsc};

use crate::expected::TOKEN;

/// No attempt of a job follows this answer.
const ANSWER: &str = "HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: 25\r\n\r\n{\"errcode\":\"M_NOT_FOUND\"}";

pub struct Server {
    address: String,
    requests: Mutex<mpsc::UnboundedReceiver<Received>>,
    next: Answer,
}

/// What the next request is answered with, once.
type Answer = Arc<StdMutex<Option<Vec<u8>>>>;

/// A request as it came.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Received {
    pub method: String,
    pub target: String,
    headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Received {
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values =
            self.headers.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str());
        let first = values.next();
        assert_eq!(values.next(), None, "{name} is sent once");
        first
    }

    /// The request for a server to read.
    pub fn to_http(&self) -> Request<Bytes> {
        let mut request = Request::builder().method(self.method.as_str()).uri(&self.target);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        request.body(self.body.clone().into()).expect("a request")
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("a JSON body")
    }
}

impl Server {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let (sender, requests) = mpsc::unbounded_channel();
        let next = Answer::default();
        let answers = Arc::clone(&next);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, sender.clone(), Arc::clone(&answers)));
            }
        });
        Self { address, requests: Mutex::new(requests), next }
    }

    /// Answers the next request with JSON.
    pub fn answer(&self, json: &serde_json::Value) {
        let response = Response::builder().header("Content-Type", "application/json");
        self.respond(&response.body(json.to_string().into()).expect("a response"));
    }

    /// Answers the next request with a response.
    pub fn respond(&self, response: &Response<Bytes>) {
        let mut answer = format!("HTTP/1.1 {}\r\n", response.status()).into_bytes();
        for (name, value) in response.headers() {
            answer.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
        }
        answer.extend(format!("Content-Length: {}\r\n\r\n", response.body().len()).into_bytes());
        answer.extend(response.body());
        *self.next.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
    }

    /// A connection with an access token.
    pub fn connection(&self) -> Connection {
        let connection = Connection::new(&self.address).expect("a connection");
        connection.set_access_token(TOKEN);
        connection
    }

    /// What came since it was asked last, exactly one request or none.
    pub async fn received(&self) -> Option<Received> {
        let mut requests = self.requests.lock().await;
        let first = requests.try_recv().ok();
        assert!(requests.try_recv().is_err(), "one request for one job");
        first
    }
}

async fn serve(stream: TcpStream, sender: mpsc::UnboundedSender<Received>, next: Answer) {
    let mut stream = BufReader::new(stream);
    while let Some(received) = read(&mut stream).await {
        // The test looks once the answer is there.
        let answer = next.lock().unwrap_or_else(PoisonError::into_inner).take();
        let answer = answer.unwrap_or_else(|| ANSWER.into());
        if sender.send(received).is_err() || stream.write_all(&answer).await.is_err() {
            return;
        }
    }
}

async fn read(stream: &mut BufReader<TcpStream>) -> Option<Received> {
    let mut line = String::new();
    stream.read_line(&mut line).await.ok().filter(|&length| length > 0)?;
    let mut words = line.split_whitespace().map(str::to_owned);
    let mut received = Received { method: words.next()?, target: words.next()?, ..Received::default() };
    assert_eq!(words.next().as_deref(), Some("HTTP/1.1"), "{line:?} has no space in it but these");
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.ok()?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        received.headers.push((name.to_lowercase(), value.trim().to_owned()));
    }
    assert_eq!(received.header("transfer-encoding"), None, "bodies have a known length");
    let length = received.header("content-length").map_or(0, |length| length.parse().expect("a number"));
    received.body = vec![0; length];
    stream.read_exact(&mut received.body).await.ok()?;
    Some(received)
}
