//! Logging in and staying so.

use std::sync::{Arc, Mutex};

use futures_channel::oneshot;
use matrix_jobs::client_server::device_management::DeleteDeviceJob;
use matrix_jobs::client_server::whoami::GetTokenOwnerJob;
use matrix_jobs::{Connection, Session, UiaChallenge, UiaStage};
use wasm_bindgen_futures::spawn_local;

use super::{connection, pause};

pub async fn session(base: &str) {
    let connection = Connection::new(base).unwrap();
    let session =
        connection.login_with_password("alice", "correct horse").device_name("A page").await.unwrap();
    assert_eq!(session.user_id.as_str(), "@alice:example.org");
    // The token's time is known by the browser's clock.
    assert!(session.expires_at.unwrap() > 1_700_000_000_000);
    let restored = Connection::restore(&session).unwrap();
    assert_eq!(restored.run(GetTokenOwnerJob::new()).await.unwrap().user_id().as_str(), "@alice:example.org");
    restored.logout().await.unwrap();
    assert!(!restored.has_access_token());
}

/// The user is asked in the page, which only its own thread can do: a channel leads there.
pub async fn uia(base: &str) {
    let job = DeleteDeviceJob::new("OLD");
    let ask = |challenge: UiaChallenge| {
        let (answer, answered) = oneshot::channel();
        spawn_local(async move {
            assert_eq!(challenge.next_stages(), ["m.login.password"]);
            pause(50).await;
            let _ =
                answer.send(UiaStage::Password { user: "alice".into(), password: "correct horse".into() });
        });
        async { answered.await.ok() }
    };
    connection(base).run_with_uia(job, ask).await.unwrap();
}

/// The server refuses the access token; the connection gets the next one and stores it, and the job goes on.
pub async fn renewal(base: &str) {
    let connection = connection(base);
    let stored = Arc::new(Mutex::new(Vec::new()));
    let store = Arc::clone(&stored);
    connection.on_renewal(move |session| {
        store.lock().unwrap().push(session.access_token.expose().clone());
        async { Ok::<(), std::io::Error>(()) }
    });
    let mut session = Session::new(base, "@alice:example.org", "D", "old");
    session.refresh_token = Some("refresh".into());
    connection.set_session(&session);
    let (one, two) =
        (connection.job(GetTokenOwnerJob::new()).submit(), connection.job(GetTokenOwnerJob::new()).submit());
    one.await.unwrap();
    two.await.unwrap();
    assert_eq!(*stored.lock().unwrap(), ["new"]);
}

pub async fn discovery(base: &str) {
    let place = base.parse().unwrap();
    let found = Connection::discovery("example.org").at(&place).run().await.unwrap();
    assert!(found.connection.homeserver().base_url().as_str().contains("/elsewhere"));
}
