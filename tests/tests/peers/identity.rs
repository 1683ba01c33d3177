//! Sydent.

use std::time::{Duration, Instant};

use matrix_jobs::client_server::definitions::openid_token::OpenIdCredentials;
use matrix_jobs::identity::definitions::request_email_validation::RequestEmailValidation;
use matrix_jobs::identity::v2_associations::{BindV2Job, GetValidatedThreepidV2Job};
use matrix_jobs::identity::v2_auth::{GetAccountJob, RegisterAccountJob};
use matrix_jobs::identity::v2_email_associations::{EmailRequestTokenV2Job, EmailSubmitTokenPostV2Job};
use matrix_jobs::identity::v2_lookup::{GetHashDetailsJob, LookupUsersV2Job};
use matrix_jobs::identity::v2_ping::PingV2Job;
use matrix_jobs::identity::v2_pubkey::{GetPubKeyV2Job, IsEphemeralPubKeyValidV2Job, IsPubKeyValidV2Job};
use matrix_jobs::identity::v2_terms::GetTermsJob;
use matrix_jobs::identity::versions::GetVersionsJob;
use matrix_jobs::{Connection, JobEvent, JobStatusCode};

use crate::Peer;

const SYDENT: &str = "MATRIX_JOBS_SYDENT";

#[tokio::test]
async fn what_anybody_may_ask() {
    let Some(peer) = Peer::named(SYDENT) else { return };
    let stranger = Connection::new(&peer.url).expect("a connection");
    stranger.run(PingV2Job::new()).await.expect("a response");
    let versions = stranger.run(GetVersionsJob::new()).await.expect("versions");
    assert!(versions.versions().iter().any(|version| version == "v1.5"), "{:?}", versions.versions());
    stranger.run(GetTermsJob::new()).await.expect("terms");
    let key = stranger.run(GetPubKeyV2Job::new("ed25519:0")).await.expect("a key").into_response().public_key;
    let valid = stranger.run(IsPubKeyValidV2Job::new(&key)).await.expect("a verdict");
    assert!(valid.valid());
    let valid = stranger.run(IsEphemeralPubKeyValidV2Job::new(&key)).await.expect("a verdict");
    assert!(!valid.valid());
    let error = stranger.run(GetPubKeyV2Job::new("ed25519:1")).await.expect_err("no such key");
    assert_eq!(error.code(), JobStatusCode::NotFound, "{error}");
}

#[tokio::test]
async fn what_needs_an_account() {
    let Some(peer) = Peer::named(SYDENT) else { return };
    let alice = peer.connection("sesame");
    let account = alice.run(GetAccountJob::new()).await.expect("an account");
    assert_eq!(account.user_id().as_str(), "@alice:example.org");
    let details = alice.run(GetHashDetailsJob::new()).await.expect("how to hash");
    assert!(details.algorithms().iter().any(|algorithm| algorithm == "sha256"));
    let addresses = ["nobody@example.org email"];
    let found = alice.run(LookupUsersV2Job::new("none", details.lookup_pepper(), addresses)).await;
    assert!(found.expect("mappings").mappings().is_empty());
    let error =
        alice.run(LookupUsersV2Job::new("none", "wrong", addresses)).await.expect_err("a wrong pepper");
    assert_eq!(
        error.matrix_error().expect("the server's error").errcode.as_deref(),
        Some("M_INVALID_PEPPER"),
        "{error}"
    );
    let error = peer.connection("wrong").run(GetAccountJob::new()).await.expect_err("a wrong token");
    assert_eq!(error.code(), JobStatusCode::Unauthorised, "{error}");
    let submit = EmailSubmitTokenPostV2Job::new("1", "secret", "wrong");
    // A wrong token is a whole response.
    assert!(!alice.run(submit).await.expect("a verdict").success());
}

/// Nobody vouches for anyone, neither a homeserver for a user, nor a user for an address.
#[tokio::test]
async fn what_nobody_vouches_for() {
    let Some(peer) = Peer::named(SYDENT) else { return };
    let alice = peer.connection("sesame");
    let openid = OpenIdCredentials::new("secret", "Bearer", "127.0.0.1:1", Duration::from_secs(3600));
    let error = alice.run(RegisterAccountJob::new(openid)).await.expect_err("no such homeserver");
    assert_eq!((error.http_status(), error.errcode()), (Some(500), Some("M_UNKNOWN")), "{error}");
    assert_eq!(error.base().retries(), 0);
    let error = alice.run(GetValidatedThreepidV2Job::new("1", "secret")).await.expect_err("no session");
    assert_eq!(
        (error.code(), error.errcode()),
        (JobStatusCode::NotFound, Some("M_NO_VALID_SESSION")),
        "{error}"
    );
    let error = alice.run(BindV2Job::new("1", "secret", "@alice:example.org")).await.expect_err("no session");
    assert_eq!(
        (error.code(), error.errcode()),
        (JobStatusCode::NotFound, Some("M_NO_VALID_SESSION")),
        "{error}"
    );
}

/// Sydent says neither in the header nor in the body when to come back.
#[tokio::test]
async fn a_limit_without_a_time_stops_only_what_it_is_about() {
    let Some(peer) = Peer::named(SYDENT) else { return };
    let alice = peer.connection("sesame");
    let ask = |attempt| {
        let request = RequestEmailValidation::new("secret", "alice@example.org", attempt);
        alice.job(EmailRequestTokenV2Job::new(request))
    };
    // Nobody takes its mail.
    ask(1).run().await.expect_err("no mail server");
    let limited = ask(2).submit();
    let mut events = limited.events();
    let begin = Instant::now();
    let mut waits = Vec::new();
    while waits.len() < 3 {
        if let JobEvent::RateLimited { retry_after } = events.next().await.expect("the job waits") {
            waits.push(retry_after.as_secs());
            let asked = Instant::now();
            alice.run(GetVersionsJob::new()).await.expect("versions");
            assert!(asked.elapsed() < Duration::from_secs(1), "{:?}", asked.elapsed());
        }
    }
    assert_eq!(waits, [2, 4, 8]);
    assert!(begin.elapsed() < Duration::from_secs(20));
    limited.abandon();
}
