//! Sessions from beginning to end: registration, interactive authentication, tokens that end, users of an application
//! service.

use std::fs;
use std::future::ready;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use matrix_jobs::client_server::device_management::{DeleteDevicesJob, GetDevicesJob};
use matrix_jobs::client_server::login_token::GenerateLoginTokenJob;
use matrix_jobs::client_server::registration::RegisterJob;
use matrix_jobs::client_server::whoami::GetTokenOwnerJob;
use matrix_jobs::json::JsonObject;
use matrix_jobs::session::Session;
use matrix_jobs::uia::{self, UiaChallenge, UiaStage};
use matrix_jobs::{Connection, JobError, JobStatusCode, Logout};
use serde_json::json;

use crate::homeserver::{Homeserver, PASSWORD, passed, say, unique};
use crate::keys::cross_signing_keys;
use crate::own::Own;

const SECOND: Duration = Duration::from_secs(1);

/// A new user, logged in by their registration.
async fn registered(server: &Homeserver, name: &str) -> (Connection, Session) {
    registered_at(server.connection(), name).await
}

async fn registered_at(connection: Connection, name: &str) -> (Connection, Session) {
    let session = connection.register(unique(name), PASSWORD).device_name("the first").await;
    let session = session.unwrap_or_else(|error| panic!("{error}"));
    (connection, session)
}

async fn me(connection: &Connection) -> Result<String, JobError> {
    Ok(connection.run(GetTokenOwnerJob::new()).await?.into_response().user_id.to_string())
}

pub async fn a_session_from_registration_to_logout(server: &Homeserver) {
    let (connection, session) = registered(server, "session").await;
    assert_eq!(connection.session().as_ref(), Some(&session));
    assert!(session.refresh_token.is_some() && session.expires_at.is_some());

    // In another run of the program.
    let written = serde_json::to_string(&session).expect("JSON");
    let restored =
        Connection::restore(&serde_json::from_str(&written).expect("a session")).expect("a connection");
    assert_eq!(me(&restored).await.expect("an answer"), session.user_id.as_str());
    restored.logout().await.expect("a logout");
    assert!(restored.session().is_none());
    let ended = me(&connection).await.expect_err("the session is over");
    assert_eq!((ended.code(), ended.logged_out()), (JobStatusCode::Unauthorised, Some(Logout::Hard)));
    connection.logout().await.expect("what is over is logged out of");
}

pub async fn login_tokens_and_deleted_devices_with_the_password(server: &Homeserver) {
    let (connection, session) = registered(server, "uia").await;
    let password = || uia::password(&session.user_id, PASSWORD);
    let token = passed(connection.run_with_uia(GenerateLoginTokenJob::new(), password()).await);

    let elsewhere = server.connection();
    let other = elsewhere.login_with_token(token.login_token()).device_name("the second").await;
    let other = other.unwrap_or_else(|error| panic!("{error}"));
    assert_ne!(other.device_id, session.device_id);
    let twice = server.connection().login_with_token(token.login_token()).await;
    let twice = twice.expect_err("a token serves once");
    assert_eq!((twice.code(), twice.errcode()), (JobStatusCode::ContentAccessError, Some("M_FORBIDDEN")));

    passed(connection.run_with_uia(DeleteDevicesJob::new([&other.device_id]), password()).await);
    let devices = passed(connection.run(GetDevicesJob::new()).await);
    assert_eq!(devices.devices().map(<[_]>::len), Some(1));
    assert_eq!(me(&elsewhere).await.expect_err("the device is gone").logged_out(), Some(Logout::Hard));
}

pub async fn a_wrong_password_and_then_the_right_one(server: &Homeserver) {
    let (connection, session) = registered(server, "typo").await;
    let asked = Arc::new(Mutex::new(Vec::new()));
    let (noted, user) = (Arc::clone(&asked), session.user_id.clone());
    let handler = move |challenge: UiaChallenge| {
        let mut asked = noted.lock().expect("no poison");
        let password = if asked.is_empty() { "a typo" } else { PASSWORD };
        let error = challenge.failure().and_then(|failure| failure.errcode.clone());
        asked.push((challenge.session().map(str::to_owned), error));
        ready(Some(UiaStage::Password { user: (&user).into(), password: password.into() }))
    };
    passed(connection.run_with_uia(GenerateLoginTokenJob::new(), handler).await);
    let asked = asked.lock().expect("no poison");
    let [(first, None), (second, Some(error))] = asked.as_slice() else { panic!("{asked:?}") };
    assert_eq!((second, error.as_str()), (first, "M_FORBIDDEN"));
}

pub async fn the_first_keys_ask_for_nothing(server: &Homeserver) {
    let (connection, session) = registered(server, "first-keys").await;
    let asked = Arc::new(AtomicUsize::new(0));
    for (keys, times) in [([2, 3, 4], 0), ([5, 6, 7], 1)] {
        let (count, mut password) = (Arc::clone(&asked), uia::password(&session.user_id, PASSWORD));
        let handler = move |challenge| {
            count.fetch_add(1, Ordering::SeqCst);
            password(challenge)
        };
        passed(connection.run_with_uia(cross_signing_keys(&session.user_id, keys), handler).await);
        assert_eq!(asked.load(Ordering::SeqCst), times);
    }
}

/// Makes the connection count its renewals.
fn counted(connection: &Connection) -> Arc<AtomicUsize> {
    let count = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&count);
    connection.on_renewal(move |_| {
        counter.fetch_add(1, Ordering::SeqCst);
        ready(Ok::<_, std::io::Error>(()))
    });
    count
}

pub async fn many_jobs_across_the_end_of_a_token(shared: &Homeserver) {
    let Some(own) = Own::like(shared, &[("token_lifetime: 5m", "token_lifetime: 10s")]) else { return };
    tokio::join!(across_the_end(&own, true), across_the_end(&own, false));
}

/// Asks who one is while the access token ends, which the connection knows, or is reported by the server.
async fn across_the_end(own: &Own, is_known: bool) {
    let lifetime = 10 * SECOND;
    let connection = own.connection_with(|builder| builder.max_in_flight(32)).await;
    let (connection, mut session) = registered_at(connection, "expiry").await;
    if !is_known {
        session.expires_at = None;
        connection.set_session(&session);
    }
    let renewals = counted(&connection);
    tokio::time::sleep(lifetime - 2 * SECOND).await;
    let begin = Instant::now();
    let mut jobs = Vec::new();
    for _ in 0..200 {
        jobs.push(connection.job(GetTokenOwnerJob::new()).submit());
        tokio::time::sleep(SECOND / 80).await;
    }
    for job in jobs {
        let job = passed(job.await);
        assert_eq!((job.user_id(), job.base().retries()), (&session.user_id, 0));
    }
    let (count, time) = (renewals.load(Ordering::SeqCst), begin.elapsed());
    let known = if is_known { "known" } else { "unknown" };
    say(&format!("200 jobs across the end of a token, {known} before: {count} renewal(s) in {time:.1?}"));
    // A server that is so slow that the next token ends too needs another.
    assert!(count == 1 || count > 1 && time > lifetime - SECOND, "{count} renewals");
}

pub async fn a_token_that_is_not_renewed_ends_softly(shared: &Homeserver) {
    let Some(own) = Own::like(shared, &[("token_lifetime: 5m", "token_lifetime: 4s")]) else { return };
    let (connection, mut session) = registered_at(own.connection().await, "soft").await;
    let lasting = own.connection().await;
    let login = lasting.login_with_password(&session.user_id, PASSWORD).without_renewal().await;
    assert_eq!(login.expect("a login").expires_at, None);
    session.refresh_token = None;
    connection.set_session(&session);
    tokio::time::sleep(5 * SECOND).await;
    let ended = me(&connection).await.expect_err("the token has ended");
    assert_eq!((ended.code(), ended.logged_out()), (JobStatusCode::Unauthorised, Some(Logout::Soft)));
    // The device is still there to go on with.
    let again =
        connection.login_with_password(&session.user_id, PASSWORD).device_id(&session.device_id).await;
    assert_eq!(again.expect("a login").device_id, session.device_id);
    me(&connection).await.expect("an answer");
    me(&lasting).await.expect("a token without an end");
    // A refresh token that the server doesn't know ends all jobs.
    let unknown = serde_json::to_value(connection.session()).expect("JSON");
    let mut unknown: JsonObject = serde_json::from_value(unknown).expect("an object");
    unknown.insert("refresh_token".to_owned(), json!("syr_nobody"));
    let unknown: Session = serde_json::from_value(unknown.into()).expect("a session");
    connection.set_session(&unknown);
    tokio::time::sleep(5 * SECOND).await;
    let jobs: Vec<_> = (0..10).map(|_| connection.job(GetTokenOwnerJob::new()).submit()).collect();
    for job in jobs {
        let ended = job.await.expect_err("nobody renews the token");
        assert_eq!(
            (ended.code(), ended.logged_out()),
            (JobStatusCode::Unauthorised, Some(Logout::Soft)),
            "{ended}"
        );
    }
}

pub async fn users_of_an_application_service(shared: &Homeserver) {
    let folder = tempfile::TempDir::new().expect("a folder");
    let registration = folder.path().join("bridge.yaml");
    let facts = json!({
        "id": "bridge", "url": null, "as_token": "as_secret", "hs_token": "hs_secret", "sender_localpart": "bridge",
        "rate_limited": false,
        "namespaces": {"users": [{"exclusive": true, "regex": "@ghost_.*"}], "aliases": [], "rooms": []},
    });
    fs::write(&registration, facts.to_string()).expect("a file");
    let setting = format!("report_stats: false\napp_service_config_files: [{}]", registration.display());
    let Some(own) = Own::like(shared, &[("report_stats: false", &setting)]) else { return };
    let bridge = own.connection().await;
    bridge.set_access_token("as_secret");
    let ghost = bridge.as_user("@ghost_1:localhost", None);
    let job =
        RegisterJob::new().r#type("m.login.application_service").username("ghost_1").inhibit_login(true);
    passed(ghost.run(job).await);
    assert_eq!(me(&ghost).await.expect("an answer"), "@ghost_1:localhost");
    assert_eq!(me(&bridge).await.expect("an answer"), "@bridge:localhost");
    let unknown =
        me(&bridge.as_user("@ghost_2:localhost", None)).await.expect_err("nobody has registered it");
    assert_eq!(unknown.code(), JobStatusCode::ContentAccessError, "{unknown}");
}
