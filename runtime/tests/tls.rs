//! HTTPS with the system's certificates, and without them. What the system trusts is read once per program, so each
//! case runs in a program of its own: this one, told by its environment what to do.
#![cfg(all(feature = "rustls", target_os = "linux"))]

mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

use matrix_jobs_runtime::Connection;
use rcgen::{CertificateParams, DnType, KeyPair, date_time_ymd};
use support::{Call, GOOD_TOKEN, LoginToken, Server, WHO_AM_I, raw_bytes};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// A server for `localhost` that always sends these bytes, and the certificate to trust it by.
async fn https_server(response: Vec<u8>) -> (String, String) {
    https_server_with(CertificateParams::new(["localhost".to_owned()]).unwrap(), response).await
}

/// The same with a certificate of the test's choosing.
async fn https_server_with(params: CertificateParams, response: Vec<u8>) -> (String, String) {
    let signing_key = KeyPair::generate().unwrap();
    let made = params.self_signed(&signing_key).unwrap();
    let key = PrivateKeyDer::Pkcs8(signing_key.serialize_der().into());
    let certificate: CertificateDer<'static> = made.der().clone();
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
                let _ = stream.write_all(&response).await;
                let _ = stream.shutdown().await;
            }
        }
    });
    (url, made.pem())
}

/// A server that answers whatever comes first with these bytes, and closes.
async fn strange_server(answer: &'static [u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(answer).await;
            let _ = stream.shutdown().await;
        }
    });
    url
}

/// Runs `ask` below in a program that trusts the certificates of a file only.
async fn ask_trusting(certificates: PathBuf, url: &str) -> Output {
    ask_with(certificates, url, &[]).await
}

/// The same with more in its environment.
async fn ask_with(certificates: PathBuf, url: &str, environment: &[(&str, &str)]) -> Output {
    let mut program = Command::new(std::env::current_exe().unwrap());
    program.args(["--exact", "ask", "--ignored", "--nocapture"]);
    program.env("SSL_CERT_FILE", certificates).env("SSL_CERT_DIR", "/nonexistent").env("ASK_URL", url);
    program.envs(environment.iter().copied());
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
            let retries = std::env::var("ASK_RETRIES").map_or(0, |retries| retries.parse().unwrap());
            match connection.job(Call::<LoginToken>::new(&WHO_AM_I)).max_retries(retries).run().await {
                Ok(job) => format!("token: {}", job.login_token.expose()),
                Err(error) => format!("failed after {} retries: {error}", error.base().retries()),
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

/// Asks with three retries, of which none may be used, and expects these words.
async fn assert_final(certificates: &str, url: &str, words: &[&str]) {
    let name = format!("final-{}.pem", url.rsplit(':').next().unwrap());
    let output = ask_with(file(&name, certificates), url, &[("ASK_RETRIES", "3")]).await;
    assert_says(&output, "failed after 0 retries");
    assert_says(&output, &format!("cannot connect to {url}: "));
    words.iter().for_each(|words| assert_says(&output, words));
}

#[tokio::test]
async fn a_certificate_that_is_not_accepted_ends_the_job_at_once_and_says_what_to_do() {
    let localhost = || CertificateParams::new(["localhost".to_owned()]).unwrap();
    let mut of_another_name = localhost();
    of_another_name.distinguished_name.push(DnType::CommonName, "another");
    for params in [localhost(), of_another_name] {
        let (url, _) = https_server(good()).await;
        let (_, another) = https_server_with(params, good()).await;
        assert_final(&another, &url, &["does not trust the authority", "SSL_CERT_FILE"]).await;
    }

    let mut expired = localhost();
    expired.not_after = date_time_ymd(2020, 2, 3);
    let (url, certificate) = https_server_with(expired, good()).await;
    assert_final(&certificate, &url, &["expired on Mon, 03 Feb 2020 00:00:00 GMT", "clock, which says "])
        .await;

    let mut unborn = localhost();
    unborn.not_before = date_time_ymd(2099, 2, 3);
    let (url, certificate) = https_server_with(unborn, good()).await;
    assert_final(&certificate, &url, &["not valid before Tue, 03 Feb 2099", "clock, which says "]).await;

    let elsewhere = CertificateParams::new(["other.example".to_owned()]).unwrap();
    let (url, certificate) = https_server_with(elsewhere, good()).await;
    assert_final(&certificate, &url, &["other.example", "not for localhost"]).await;
}

#[tokio::test]
async fn what_cannot_speak_tls_ends_the_job_at_once() {
    let (_, certificate) = https_server(good()).await;
    let plain = strange_server(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
    assert_final(&certificate, &plain, &["does not speak TLS", "`http:`"]).await;
    let handshake_failure = strange_server(b"\x15\x03\x03\x00\x02\x02\x28").await;
    assert_final(&certificate, &handshake_failure, &["HandshakeFailure"]).await;
    let protocol_version = strange_server(b"\x15\x03\x01\x00\x02\x02\x46").await;
    assert_final(&certificate, &protocol_version, &["ProtocolVersion"]).await;
}

#[tokio::test]
async fn what_may_be_better_next_time_is_retried() {
    let (_, certificate) = https_server(good()).await;
    for answer in [&b""[..], b"\x15\x03\x03\x00\x02\x02\x50"] {
        let url = strange_server(answer).await;
        let name = format!("retried-{}.pem", answer.len());
        let output = ask_with(file(&name, &certificate), &url, &[("ASK_RETRIES", "1")]).await;
        assert_says(&output, "failed after 1 retries");
        assert_says(&output, &format!("cannot connect to {url}: "));
    }
}

#[tokio::test]
async fn a_proxy_that_wants_a_password_ends_the_job_at_once() {
    let (url, certificate) = https_server(good()).await;
    let proxy =
        strange_server(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n").await;
    let proxy = proxy.replace("https:", "http:");
    let environment = [("ASK_RETRIES", "3"), ("HTTPS_PROXY", proxy.as_str()), ("NO_PROXY", "")];
    let output = ask_with(file("proxy.pem", &certificate), &url, &environment).await;
    assert_says(&output, "failed after 0 retries");
    assert_says(&output, "the proxy refuses");
    assert_says(&output, "HTTPS_PROXY");
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
