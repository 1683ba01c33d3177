//! What an HTTP/2 server says it did not process is sent again at once, whatever it is; what it may have processed is
//! not. The server is trusted by a file that `SSL_CERT_FILE` names, so that the cases run in a program of their own:
//! this one, told by its environment to run them.
#![cfg(all(feature = "rustls", target_os = "linux"))]

mod support;

use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use matrix_jobs_runtime::{Access, Connection, Endpoint, FileContent, JobError, JobStatusCode, Method};
use support::Call;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::server::TlsStream;

static POST: Endpoint =
    Endpoint { access: Access::None, ..Endpoint::new("post", Method::Post, "/_matrix/client/v3/post") };

const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;

const NO_ERROR: u32 = 0;
const INTERNAL_ERROR: u32 = 2;
const REFUSED_STREAM: u32 = 7;

/// What the server does with a request.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Answer,
    /// Says GOAWAY with the stream before this one as the last that it processed.
    TurnAway(u32),
    /// Says GOAWAY with this stream as the last, and closes.
    Close,
    /// Resets the stream.
    Reset(u32),
}

/// A server that does these things with one request after the other, whatever the connection; the last also with those
/// beyond.
struct Server {
    url: String,
    requests: Arc<Mutex<usize>>,
}

impl Server {
    async fn start(acceptor: &TlsAcceptor, deeds: &'static [Deed]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let requests = Arc::new(Mutex::new(0));
        let (counted, acceptor) = (Arc::clone(&requests), acceptor.clone());
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let stream = acceptor.accept(stream).await.unwrap();
                tokio::spawn(serve(stream, deeds, Arc::clone(&counted)));
            }
        });
        Self { url, requests }
    }

    fn connection(&self) -> Connection {
        let connection = Connection::new(&self.url).unwrap();
        connection.set_access_token("sesame");
        connection
    }

    fn requests(&self) -> usize {
        *self.requests.lock().unwrap()
    }
}

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let mut frame = (payload.len() as u32).to_be_bytes()[1..].to_vec();
    frame.extend([kind, flags]);
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    frame
}

/// `:status: 200`, `content-type: application/json` and `{}`.
fn answer(stream: u32) -> Vec<u8> {
    let json = b"application/json";
    let headers = [&[0x88, 0x0f, 0x10, json.len() as u8], &json[..]].concat();
    [frame(HEADERS, 4, stream, &headers), frame(0, 1, stream, b"{}")].concat()
}

async fn serve(
    mut stream: TlsStream<TcpStream>,
    deeds: &'static [Deed],
    requests: Arc<Mutex<usize>>,
) -> Option<()> {
    stream.read_exact(&mut [0; 24]).await.ok()?;
    stream.write_all(&frame(SETTINGS, 0, 0, &[])).await.ok()?;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await.ok()?;
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let (kind, flags) = (head[3], head[4]);
        let id = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
        stream.read_exact(&mut vec![0; length as usize]).await.ok()?;
        if kind == SETTINGS && flags == 0 {
            stream.write_all(&frame(SETTINGS, 1, 0, &[])).await.ok()?;
        }
        if kind != HEADERS {
            continue;
        }
        let deed = {
            let mut requests = requests.lock().unwrap();
            *requests += 1;
            deeds[(*requests - 1).min(deeds.len() - 1)]
        };
        let go_away = |last: u32, reason: u32| {
            frame(GOAWAY, 0, 0, &[last.to_be_bytes(), reason.to_be_bytes()].concat())
        };
        let sent = match deed {
            Deed::Answer => answer(id),
            Deed::TurnAway(reason) => go_away(id.saturating_sub(2), reason),
            Deed::Close => go_away(id, NO_ERROR),
            Deed::Reset(reason) => frame(RST_STREAM, 0, id, &reason.to_be_bytes()),
        };
        stream.write_all(&sent).await.ok()?;
        if matches!(deed, Deed::Close) {
            stream.shutdown().await.ok()?;
            return None;
        }
    }
}

/// Names the file that the program trusts, and may write: `SSL_CERT_FILE` alone may be the system's own.
const TRUSTED: &str = "MATRIX_JOBS_TESTS_TRUST";

/// A server's TLS, and its certificate where this program looks for those to trust.
fn tls() -> TlsAcceptor {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    std::fs::write(std::env::var(TRUSTED).unwrap(), made.cert.pem()).unwrap();
    let key = PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
    let certificate: CertificateDer<'static> = made.cert.der().clone();
    let config = ServerConfig::builder().with_no_client_auth().with_single_cert(vec![certificate], key);
    let mut config = config.unwrap();
    config.alpn_protocols = vec![b"h2".to_vec()];
    TlsAcceptor::from(Arc::new(config))
}

fn post(content: FileContent) -> Call<()> {
    Call::with(&POST, move |request| request.bytes("application/json", content.clone()))
}

async fn run(server: &Server, content: impl Into<FileContent>, retries: u32) -> Result<u32, JobError> {
    let job = server.connection().job(post(content.into())).max_retries(retries).run().await;
    job.map(|job| job.base().retries())
}

#[test]
fn what_was_not_processed_is_sent_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut program = Command::new(std::env::current_exe().unwrap());
    program.args(["--exact", "cases", "--ignored", "--nocapture"]);
    let trusted = folder.path().join("trusted.pem");
    program.env("SSL_CERT_FILE", &trusted).env("SSL_CERT_DIR", "/nonexistent").env(TRUSTED, trusted);
    let output = program.output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr) + String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

#[tokio::test]
#[ignore = "the other half of the test above"]
async fn cases() {
    if std::env::var(TRUSTED).is_err() {
        return;
    }
    let tls = tls();
    processed_by_nobody(&tls).await;
    processed_perhaps(&tls).await;
    refused_again_and_again(&tls).await;
    streams_that_serve_once(&tls).await;
}

/// A POST is sent again at once, without counting as a retry.
async fn processed_by_nobody(tls: &TlsAcceptor) {
    const CASES: [&[Deed]; 4] = [
        &[Deed::TurnAway(NO_ERROR), Deed::Answer],
        &[Deed::TurnAway(NO_ERROR), Deed::TurnAway(NO_ERROR), Deed::TurnAway(NO_ERROR), Deed::Answer],
        &[Deed::Reset(REFUSED_STREAM), Deed::Answer],
        &[Deed::TurnAway(INTERNAL_ERROR), Deed::Answer],
    ];
    for deeds in CASES {
        for content in
            [FileContent::from("{}"), FileContent::from(vec![b' '; 200_000]), FileContent::default()]
        {
            let server = Server::start(tls, deeds).await;
            let begin = Instant::now();
            assert_eq!(run(&server, content, 0).await.unwrap(), 0, "{deeds:?}");
            assert_eq!(server.requests(), deeds.len(), "{deeds:?}");
            assert!(begin.elapsed() < Duration::from_secs(1), "{deeds:?}");
        }
    }
}

/// A POST is sent once.
async fn processed_perhaps(tls: &TlsAcceptor) {
    const CASES: [&[Deed]; 2] = [&[Deed::Close, Deed::Answer], &[Deed::Reset(INTERNAL_ERROR), Deed::Answer]];
    for deeds in CASES {
        let server = Server::start(tls, deeds).await;
        let error = run(&server, "{}", 3).await.unwrap_err();
        assert_eq!((error.code(), server.requests()), (JobStatusCode::NetworkError, 1), "{error}");
        assert!(error.to_string().contains(&format!("no response from {}", server.url)), "{error}");
    }
}

/// There is an end to it.
async fn refused_again_and_again(tls: &TlsAcceptor) {
    for deeds in [&[Deed::TurnAway(NO_ERROR)], &[Deed::Reset(REFUSED_STREAM)]] {
        let server = Server::start(tls, deeds).await;
        let error = run(&server, "{}", 0).await.unwrap_err();
        assert_eq!(error.code(), JobStatusCode::NetworkError);
        assert!((2..50).contains(&server.requests()), "{}", server.requests());
    }
}

/// A stream that was read can't be sent again. HTTP reads it as soon as it has sent the headers.
async fn streams_that_serve_once(tls: &TlsAcceptor) {
    let server = Server::start(tls, &[Deed::TurnAway(NO_ERROR), Deed::Answer]).await;
    let content = FileContent::from_stream(Once(Some(Bytes::from_static(b"{}"))), Some(2));
    let error = run(&server, content, 3).await.unwrap_err();
    assert_eq!((error.code(), server.requests()), (JobStatusCode::NetworkError, 1), "{error}");
}

struct Once(Option<Bytes>);

impl futures_core::Stream for Once {
    type Item = std::io::Result<Bytes>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.take().map(Ok))
    }
}
