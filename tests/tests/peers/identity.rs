//! Sydent.

use std::time::{Duration, Instant};

use matrix_jobs::client_server::definitions::openid_token::OpenIdCredentials;
use matrix_jobs::identity::definitions::request_email_validation::RequestEmailValidation;
use matrix_jobs::identity::definitions::request_msisdn_validation::RequestMsisdnValidation;
use matrix_jobs::identity::v2_associations::{BindV2Job, GetValidatedThreepidV2Job, Threepid, UnbindV2Job};
use matrix_jobs::identity::v2_auth::{GetAccountJob, RegisterAccountJob};
use matrix_jobs::identity::v2_email_associations::{EmailRequestTokenV2Job, EmailSubmitTokenPostV2Job};
use matrix_jobs::identity::v2_lookup::{GetHashDetailsJob, LookupUsersV2Job};
use matrix_jobs::identity::v2_phone_associations::{
    MsisdnRequestTokenV2Job, MsisdnSubmitTokenGetV2Job, MsisdnSubmitTokenPostV2Job,
};
use matrix_jobs::identity::v2_ping::PingV2Job;
use matrix_jobs::identity::v2_pubkey::{GetPubKeyV2Job, IsEphemeralPubKeyValidV2Job, IsPubKeyValidV2Job};
use matrix_jobs::identity::v2_store_invite::StoreInviteV2Job;
use matrix_jobs::identity::v2_terms::GetTermsJob;
use matrix_jobs::identity::versions::GetVersionsJob;
use matrix_jobs::{Connection, JobError, JobEvent, JobStatusCode};

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
    assert_eq!(account.user_id().as_str(), "@alice:example.invalid");
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
    let error =
        alice.run(BindV2Job::new("1", "secret", "@alice:example.invalid")).await.expect_err("no session");
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
    ask(1).run().await.expect("a mail");
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

fn refusal<T>(result: Result<T, JobError>) -> (JobStatusCode, String) {
    let error = result.map(drop).expect_err("a refusal");
    (error.code(), error.errcode().unwrap_or_default().to_owned())
}

const ADDRESS: &str = "447700900001";
const INCORRECT: JobStatusCode = JobStatusCode::IncorrectRequest;

fn phone(country: &str, number: &str, attempt: i64) -> MsisdnRequestTokenV2Job {
    MsisdnRequestTokenV2Job::new(RequestMsisdnValidation::new("secret", country, number, attempt))
}

/// From the SMS to the binding, what can be found then, and its end.
#[tokio::test]
async fn a_phone_number() {
    let Some(peer) = Peer::named(SYDENT) else { return };
    let alice = peer.connection("sesame");
    // Its settings refuse one country.
    assert_eq!(
        refusal(alice.run(phone("DE", "030123456", 1)).await),
        (INCORRECT, "M_DESTINATION_REJECTED".into())
    );
    assert_eq!(
        refusal(alice.run(phone("GB", "none", 1)).await),
        (INCORRECT, "M_INVALID_PHONE_NUMBER".into())
    );
    let sid = alice.run(phone("GB", "07700900001", 1)).await.expect("a session").into_response().sid;
    let sms = format!("sms {ADDRESS} ");
    let token = peer.last_printed(&sms).expect("an SMS");
    // The same attempt should send no other, but does.
    let again = alice.run(phone("GB", "07700900001", 1)).await.expect("the session");
    assert_eq!(again.sid(), sid);
    assert_eq!(peer.printed(&format!("{sms}{token}")), 2);

    let submit = |sid: &str, token: &str| alice.run(MsisdnSubmitTokenPostV2Job::new(sid, "secret", token));
    let early = alice.run(GetValidatedThreepidV2Job::new(&sid, "secret")).await;
    assert_eq!(refusal(early), (INCORRECT, "M_SESSION_NOT_VALIDATED".into()));
    // Unlike a mail's token, a wrong one is an error, and its code is one of a session.
    assert_eq!(refusal(submit(&sid, "wrong").await), (JobStatusCode::NotFound, "M_NO_VALID_SESSION".into()));
    assert_eq!(refusal(submit("1", &token).await), (INCORRECT, "M_INVALID_PARAM".into()));
    // The page for browsers fails, whatever the token, which has its effect all the same.
    let browser = MsisdnSubmitTokenGetV2Job::new(&sid, "secret", token.as_str());
    let page = alice.run(browser).await.expect_err("no page");
    assert_eq!((page.http_status(), page.base().retries()), (Some(500), 0), "{page}");
    alice.run(GetValidatedThreepidV2Job::new(&sid, "secret")).await.expect("an address");
    assert!(submit(&sid, &token).await.expect("a verdict").success());
    let validated = alice.run(GetValidatedThreepidV2Job::new(&sid, "secret")).await.expect("an address");
    assert_eq!((validated.medium(), validated.address()), ("msisdn", ADDRESS));

    alice.run(BindV2Job::new(&sid, "secret", "@alice:example.invalid")).await.expect("a binding");
    let pepper = alice.run(GetHashDetailsJob::new()).await.expect("a pepper").into_response().lookup_pepper;
    let key = format!("{ADDRESS} msisdn");
    let find = || alice.run(LookupUsersV2Job::new("none", &pepper, [key.as_str()]));
    assert_eq!(find().await.expect("mappings").mappings()[&key].as_str(), "@alice:example.invalid");
    let invite = StoreInviteV2Job::new("msisdn", ADDRESS, "!room:example.invalid", "@carol:example.invalid");
    let known = peer.connection("cumin").run(invite).await;
    assert_eq!(refusal(known), (INCORRECT, "M_THREEPID_IN_USE".into()));
    let mut unbind = UnbindV2Job::new("@alice:example.invalid", Threepid::new("msisdn", ADDRESS));
    unbind = unbind.sid(&sid).client_secret("secret");
    let unbound = alice.run(unbind).await.expect("the end of the binding");
    assert_eq!(unbound.base().status().code, JobStatusCode::UnexpectedResponseType);
    assert!(find().await.expect("mappings").mappings().is_empty());
}

#[tokio::test]
async fn an_invitation_is_stored_and_mailed() {
    let Some(peer) = Peer::named(SYDENT) else { return };
    let invite =
        |medium, address, sender| StoreInviteV2Job::new(medium, address, "!room:example.invalid", sender);
    let bob = peer.connection("poppy");
    let strange = bob.run(invite("email", "carol@example.org", "@alice:example.invalid")).await;
    assert_eq!(refusal(strange), (JobStatusCode::ContentAccessError, "M_UNAUTHORIZED".into()));
    let invited = invite("email", "carol@example.org", "@bob:example.invalid")
        .room_name("Tea")
        .with_extra("org.matrix.web_client_location", "https://client.example");
    let stored = bob.run(invited).await.expect("an invitation");
    assert_eq!(peer.printed(&format!("mail {}", stored.token().expose())), 1);
    assert_eq!(stored.public_keys().len(), 2);
    assert!(!stored.display_name().contains("carol"), "{}", stored.display_name());
    // By the first version's name, beside `public_keys`.
    let more: Vec<_> = stored.unknown_properties().into_iter().map(|property| property.path).collect();
    assert_eq!(more, ["/public_key"]);
    // It invites by mail only.
    let sms = peer.connection("anise").run(invite("msisdn", "447700900002", "@dave:example.invalid")).await;
    assert_eq!(refusal(sms), (INCORRECT, "M_UNRECOGNIZED".into()));
}
