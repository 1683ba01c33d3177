//! What stands between a client and its homeserver: a proxy that answers in the server's place, and one that redirects.

use std::future::ready;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use matrix_jobs::client_server::GetTokenOwnerJob;
use matrix_jobs::client_server::login_token::GenerateLoginTokenJob;
use matrix_jobs::session::Session;
use matrix_jobs::{Connection, JobError, JobStatusCode, Logout};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use crate::homeserver::{Homeserver, PASSWORD, passed, unique};
use crate::own::Own;

/// Longer than the time between renewals that fail, so that what could not be stored is still good.
const LIFETIME: Duration = Duration::from_secs(12);
const PAGE: &str = "HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>";

/// What a proxy answers to a request, which it knows by method and path, without asking the server.
type Answer = dyn Fn(&str) -> Option<String> + Send + Sync;

/// The URL of a proxy that passes each request on, but for those that it answers itself.
async fn proxy(
    upstream: &str,
    answer: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
) -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let upstream = upstream.trim_start_matches("http://").trim_end_matches('/').to_owned();
    let answer: Arc<Answer> = Arc::new(answer);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(pass_on(stream, upstream.clone(), Arc::clone(&answer)));
        }
    });
    Ok(url)
}

/// Passes one request on, and closes the connection after it.
async fn pass_on(mut client: TcpStream, upstream: String, answer: Arc<Answer>) -> io::Result<()> {
    let mut request = Vec::new();
    let (line, rest) = loop {
        if client.read_buf(&mut request).await? == 0 {
            return Ok(());
        }
        let text = String::from_utf8_lossy(&request);
        // Requests are small: what comes with the head is all of it, or is copied below.
        if let Some((line, rest)) = text.split_once("\r\n").filter(|(_, rest)| rest.contains("\r\n\r\n")) {
            break (line.to_owned(), rest.to_owned());
        }
    };
    if let Some(answer) = answer(&line) {
        client.write_all(answer.as_bytes()).await?;
        return client.shutdown().await;
    }
    let mut server = TcpStream::connect(upstream).await?;
    server.write_all(format!("{line}\r\nConnection: close\r\n{rest}").as_bytes()).await?;
    copy_bidirectional(&mut client, &mut server).await.map(drop)
}

async fn me(connection: &Connection) -> Result<String, JobError> {
    Ok(connection.run(GetTokenOwnerJob::new()).await?.into_response().user_id.to_string())
}

pub async fn a_page_in_place_of_the_next_tokens(shared: &Homeserver) {
    let Some(own) = Own::like(shared, &[("token_lifetime: 5m", "token_lifetime: 12s")]) else { return };
    // The server is up then.
    own.connection().await;
    let refreshes = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&refreshes);
    let url = proxy(&own.url, move |line| {
        let is_first = line.contains("/refresh ") && count.fetch_add(1, Ordering::SeqCst) == 0;
        is_first.then(|| PAGE.to_owned())
    });
    let connection = Connection::new(&url.await.expect("a proxy")).expect("a connection");
    let session = connection.register(unique("page"), PASSWORD).await;
    let mut session = session.unwrap_or_else(|error| panic!("{error}"));
    // So that the server has to say when the token has ended.
    session.expires_at = None;
    connection.set_session(&session);
    let stored = Arc::new(Mutex::new(Vec::new()));
    let store = Arc::clone(&stored);
    connection.on_renewal(move |session: Session| {
        let mut stored = store.lock().expect("no poison");
        stored.push(session);
        ready(if stored.len() == 1 { Err("the disk is full") } else { Ok(()) })
    });
    tokio::time::sleep(LIFETIME + Duration::from_secs(1)).await;
    // The proxy's page, the full disk, and then all is well with what the server gave out once.
    for code in [JobStatusCode::NetworkError, JobStatusCode::FileError] {
        let error = me(&connection).await.expect_err("no renewal");
        assert_eq!((error.code(), error.logged_out()), (code, None), "{error}");
        assert_eq!(connection.session().as_ref(), Some(&session));
    }
    assert_eq!(me(&connection).await.expect("an answer"), session.user_id.as_str());
    assert_eq!(refreshes.load(Ordering::SeqCst), 2);
    let tokens: Vec<_> =
        stored.lock().expect("no poison").iter().map(|session| session.refresh_token.clone()).collect();
    assert!(tokens.len() == 2 && tokens[0] == tokens[1] && tokens[0] != session.refresh_token);

    // The first refresh token is spent. Synapse says so with 403 M_FORBIDDEN, which ends that session.
    connection.set_session(&session);
    tokio::time::sleep(LIFETIME + Duration::from_secs(1)).await;
    let error = me(&connection).await.expect_err("the session is over");
    assert_eq!(
        (error.code(), error.logged_out()),
        (JobStatusCode::Unauthorised, Some(Logout::Soft)),
        "{error}"
    );
    assert!(error.to_string().contains("403 M_FORBIDDEN"), "{error}");
    assert!(!connection.has_access_token());
}

pub async fn a_base_url_behind_a_redirect(server: &Homeserver) {
    let user = server.user("redirected").await;
    let base = user.connection.homeserver().base_url().to_string();
    let to = base.trim_end_matches('/').to_owned();
    let url = proxy(&base, move |line| {
        let path = line.split(' ').nth(1)?;
        let head = format!("HTTP/1.1 301 Moved Permanently\r\nLocation: {to}{path}\r\nContent-Length: 0\r\n");
        Some(format!("{head}Connection: close\r\n\r\n"))
    });
    let connection = Connection::new(&url.await.expect("a proxy")).expect("a connection");
    connection.set_access_token("syt_which_no_redirect_carries");
    let read = me(&connection).await.expect_err("the token is dropped");
    assert_eq!(read.errcode(), Some("M_MISSING_TOKEN"));
    let written = connection.run(GenerateLoginTokenJob::new()).await.expect_err("it isn't followed");
    for error in [read, written] {
        assert_eq!((error.code(), error.logged_out()), (JobStatusCode::NetworkError, None), "{error}");
        assert!(error.to_string().contains(&format!("`{base}`")), "{error}");
    }
    passed(user.connection.run(GetTokenOwnerJob::new()).await);
}
