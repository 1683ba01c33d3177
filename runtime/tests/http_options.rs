//! What a program sets of the HTTP client: user agent, proxy, certificates, and whatever else reqwest has.

mod support;

use matrix_jobs_runtime::{Connection, ConnectionBuilder, ConnectionErrorKind};
use support::{Call, GOOD_TOKEN, LoginToken, Server, WHO_AM_I, header};

async fn good() -> Server {
    Server::once("200 OK", "application/json", GOOD_TOKEN).await
}

fn refused(builder: ConnectionBuilder) -> String {
    let error = builder.build().unwrap_err();
    assert!(matches!(error.kind(), ConnectionErrorKind::Http | ConnectionErrorKind::Tls));
    error.to_string()
}

async fn ask(builder: ConnectionBuilder) -> String {
    let connection = builder.build().unwrap();
    connection.set_access_token("token");
    match connection.job(Call::<LoginToken>::new(&WHO_AM_I)).max_retries(0).run().await {
        Ok(job) => job.login_token.expose().clone(),
        Err(error) => error.to_string(),
    }
}

#[tokio::test]
async fn the_user_agent_is_sent() {
    let server = good().await;
    assert_eq!(ask(Connection::builder(&server.url).unwrap().user_agent("my-bot/1.2")).await, "open");
    assert_eq!(header(&server.request(), "user-agent"), Some("my-bot/1.2"));

    let server = good().await;
    ask(Connection::builder(&server.url).unwrap()).await;
    assert_eq!(
        header(&server.request(), "user-agent"),
        Some(concat!("matrix-jobs/", env!("CARGO_PKG_VERSION")))
    );

    let message = refused(Connection::builder(&server.url).unwrap().user_agent("two\nlines"));
    assert!(message.contains("can't set up HTTP") && !message.contains('\n'), "{message}");
}

#[tokio::test]
async fn a_proxy_gets_what_is_for_the_homeserver() {
    let proxy = good().await;
    let url = proxy.url.replace("http://", "http://ann:sesame@");
    let builder = Connection::builder("http://matrix.example.org").unwrap().proxy(&*url);
    assert!(!format!("{builder:?}").contains("sesame"));
    assert_eq!(ask(builder).await, "open");
    let request = proxy.request();
    assert!(request.starts_with("GET http://matrix.example.org/_matrix/"), "{request}");
    assert_eq!(header(&request, "proxy-authorization"), Some("Basic YW5uOnNlc2FtZQ=="));

    let message = refused(Connection::builder("http://localhost").unwrap().proxy("http://ann:sesame@[:1"));
    assert!(!message.contains("sesame") && message.contains("can't set up HTTP"), "{message}");
}

#[tokio::test]
async fn reqwest_resolves_names_as_the_program_says() {
    let server = good().await;
    let address: std::net::SocketAddr = server.url.strip_prefix("http://").unwrap().parse().unwrap();
    let url = format!("http://matrix.example.org:{}", address.port());
    let builder = Connection::builder(&url).unwrap().no_proxy();
    let answer =
        ask(builder.configure_http(move |client| client.resolve("matrix.example.org", address))).await;
    assert_eq!(answer, "open");
}

#[cfg(feature = "rustls")]
mod certificates {
    use std::sync::Arc;

    use rcgen::{CertificateParams, IsCa, Issuer, KeyPair};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;
    use tokio_rustls::TlsAcceptor;
    use tokio_rustls::rustls::pki_types::PrivateKeyDer;
    use tokio_rustls::rustls::server::WebPkiClientVerifier;
    use tokio_rustls::rustls::{RootCertStore, ServerConfig};

    use super::*;
    use support::raw_bytes;

    /// An authority, a server that asks for certificates of it, and a client's certificate with its key.
    struct Closed {
        url: String,
        authority: String,
        client: String,
    }

    async fn closed_server() -> Closed {
        let mut params = CertificateParams::new(vec![]).unwrap();
        params.is_ca = IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let authority = params.self_signed(&key).unwrap();
        let issuer = Issuer::new(params, key);
        let signed = |name: &str| {
            let key = KeyPair::generate().unwrap();
            let params = CertificateParams::new([name.to_owned()]).unwrap();
            (params.signed_by(&key, &issuer).unwrap(), key)
        };
        let mut roots = RootCertStore::empty();
        roots.add(authority.der().clone()).unwrap();
        let verifier = WebPkiClientVerifier::builder(roots.into()).build().unwrap();
        let (certificate, key) = signed("localhost");
        let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
        let config = ServerConfig::builder()
            .with_client_cert_verifier(verifier)
            .with_single_cert(vec![certificate.der().clone()], key);
        let acceptor = TlsAcceptor::from(Arc::new(config.unwrap()));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                if let Ok(mut stream) = acceptor.accept(stream).await {
                    let _ = stream.read(&mut [0; 4096]).await;
                    let response =
                        raw_bytes("200 OK", "Content-Type: application/json", GOOD_TOKEN.as_bytes());
                    let _ = stream.write_all(&response).await;
                    let _ = stream.shutdown().await;
                }
            }
        });
        let (certificate, key) = signed("a client");
        Closed { url, authority: authority.pem(), client: certificate.pem() + &key.serialize_pem() }
    }

    #[tokio::test]
    async fn own_authorities_are_trusted_and_the_program_identifies_itself() {
        let server = closed_server().await;
        let builder = || Connection::builder(&server.url).unwrap().no_proxy();
        let known = builder().root_certificates(&*server.authority).client_certificate(&*server.client);
        assert!(!format!("{known:?}").contains("PRIVATE KEY"));
        assert_eq!(ask(known).await, "open");
        let unknown = ask(builder().root_certificates(&*server.authority)).await;
        assert!(unknown.contains("CertificateRequired"), "{unknown}");
        let untrusted = ask(builder().client_certificate(&*server.client)).await;
        assert!(untrusted.contains("does not trust the authority"), "{untrusted}");
    }

    #[tokio::test]
    async fn what_is_no_certificate_is_an_error_that_quotes_nothing() {
        let server = closed_server().await;
        let builder = || Connection::builder("https://localhost").unwrap();
        let secret = "sesame".repeat(12);
        let torn = format!("-----BEGIN PRIVATE KEY-----\n{secret}!\n-----END PRIVATE KEY-----\n");
        let strange = format!("-----BEGIN CERTIFICATE-----\n{secret}\n-----END CERTIFICATE-----\n");
        for (builder, words) in [
            (builder().root_certificates("sesame"), "there is no certificate in the PEM text"),
            (builder().root_certificates(&*strange), "root certificates"),
            (builder().client_certificate(&*server.authority), "no private key"),
            (builder().client_certificate(server.authority.clone() + &torn), "client certificate"),
            (builder().client_certificate(&*torn), "client certificate"),
        ] {
            let message = refused(builder);
            assert!(message.contains(words) && !message.contains("sesame"), "{message}");
        }
    }
}
