//! HTTPS with the system's certificates, and without them. What the system trusts is read once per program, so each
//! case runs in a program of its own: this one, told by its environment what to do.
#![cfg(all(feature = "rustls", target_os = "linux"))]

mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

use matrix_jobs_runtime::Connection;
use support::{Call, GOOD_TOKEN, LoginToken, Server, WHO_AM_I, raw_bytes};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// A server for `localhost` that always sends these bytes, and the certificate to trust it by.
async fn https_server(reply: Vec<u8>) -> (String, String) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
    let certificate: CertificateDer<'static> = made.cert.der().clone();
    let config = ServerConfig::builder().with_no_client_auth().with_single_cert(vec![certificate], key);
    let acceptor = TlsAcceptor::from(Arc::new(config.unwrap()));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            // Whoever doesn't trust the server hangs up during the handshake.
            if let Ok(mut stream) = acceptor.accept(stream).await {
                let _ = stream.read(&mut [0; 4096]).await;
                let _ = stream.write_all(&reply).await;
                let _ = stream.shutdown().await;
            }
        }
    });
    (url, made.cert.pem())
}

/// Runs `ask` below in a program that trusts the certificates of a file only.
async fn ask_trusting(certificates: PathBuf, url: &str) -> Output {
    let mut program = Command::new(std::env::current_exe().unwrap());
    program.args(["--exact", "ask", "--ignored", "--nocapture"]);
    program.env("SSL_CERT_FILE", certificates).env("SSL_CERT_DIR", "/nonexistent").env("ASK_URL", url);
    tokio::task::spawn_blocking(move || program.output().unwrap()).await.unwrap()
}

#[tokio::test]
#[ignore = "the other half of the tests below"]
async fn ask() {
    let Ok(url) = std::env::var("ASK_URL") else { return };
    let answer = match Connection::new(&url) {
        Err(problem) => format!("no connection: {problem}"),
        Ok(connection) => {
            connection.set_access_token("sesame");
            match connection.job(Call::<LoginToken>::new(&WHO_AM_I)).max_retries(0).run().await {
                Ok(job) => format!("token: {}", job.login_token.expose()),
                Err(error) => format!("failed: {error}"),
            }
        }
    };
    println!("{answer}");
}

fn good() -> Vec<u8> {
    raw_bytes("200 OK", "Content-Type: application/json", GOOD_TOKEN.as_bytes())
}

/// A file with certificates to trust.
fn file(name: &str, certificates: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, certificates).unwrap();
    path
}

fn assert_says(output: &Output, words: &str) {
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains(words), "{text}");
}

#[tokio::test]
async fn a_server_is_trusted_by_the_systems_certificates_only() {
    let (url, certificate) = https_server(good()).await;
    let (_, another) = https_server(good()).await;
    assert_says(&ask_trusting(file("trusted.pem", &certificate), &url).await, "token: open");
    let output = ask_trusting(file("other.pem", &another), &url).await;
    assert_says(&output, "failed");
    assert_says(&output, "certificate");
}

#[tokio::test]
async fn nothing_goes_from_https_to_http() {
    let plain = Server::start(vec![]).await;
    let location = format!("Location: {}/", plain.url);
    let (url, certificate) = https_server(raw_bytes("302 Found", &location, b"")).await;
    assert_says(&ask_trusting(file("redirecting.pem", &certificate), &url).await, "redirect");
    assert!(plain.requests().is_empty());
}

#[tokio::test]
async fn without_certificates_only_https_is_out_of_reach() {
    let output = ask_trusting("/nonexistent".into(), "https://localhost:1").await;
    assert_says(&output, "no connection: can't set up TLS");
    let server = Server::once("200 OK", "application/json", GOOD_TOKEN).await;
    assert_says(&ask_trusting("/nonexistent".into(), &server.url).await, "token: open");
}
