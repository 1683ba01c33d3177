//! HTTPS with the system's certificates, and without them. What the system trusts is read once per program, so each
//! case runs in a program of its own: this one, told by its environment what to do.
#![cfg(all(feature = "rustls", target_os = "linux"))]

mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

use matrix_jobs_runtime::Connection;
use support::{GOOD_TOKEN, Server, get_token, raw_bytes};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// A server for `localhost`, and the certificate to trust it by.
async fn https_server() -> (String, String) {
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
                let reply = raw_bytes("200 OK", "Content-Type: application/json", GOOD_TOKEN.as_bytes());
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
            match connection.run(get_token()).await {
                Ok(job) => format!("token: {}", job.login_token.expose()),
                Err(error) => format!("failed: {error}"),
            }
        }
    };
    println!("{answer}");
}

fn assert_says(output: &Output, words: &str) {
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains(words), "{text}");
}

#[tokio::test]
async fn a_server_is_trusted_by_the_systems_certificates_only() {
    let (url, certificate) = https_server().await;
    let (_, another) = https_server().await;
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (trusted, other) = (folder.join("trusted.pem"), folder.join("other.pem"));
    std::fs::write(&trusted, certificate).unwrap();
    std::fs::write(&other, another).unwrap();
    assert_says(&ask_trusting(trusted, &url).await, "token: open");
    let output = ask_trusting(other, &url).await;
    assert_says(&output, "failed");
    assert_says(&output, "certificate");
}

#[tokio::test]
async fn without_certificates_only_https_is_out_of_reach() {
    let output = ask_trusting("/nonexistent".into(), "https://localhost:1").await;
    assert_says(&output, "no connection: can't set up TLS");
    let server = Server::once("200 OK", "application/json", GOOD_TOKEN).await;
    assert_says(&ask_trusting("/nonexistent".into(), &server.url).await, "token: open");
}
