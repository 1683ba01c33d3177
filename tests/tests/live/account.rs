//! Accounts: passwords, tokens, and the end.

use matrix_jobs::JobStatusCode;
use matrix_jobs::client_server::account_deactivation::DeactivateAccountJob;
use matrix_jobs::client_server::logout::LogoutAllJob;
use matrix_jobs::client_server::openid::RequestOpenIdTokenJob;
use matrix_jobs::client_server::password_management::ChangePasswordJob;
use matrix_jobs::client_server::refresh::RefreshJob;
use matrix_jobs::client_server::registration::CheckUsernameAvailabilityJob;
use matrix_jobs::client_server::registration_tokens::RegistrationTokenValidityJob;
use matrix_jobs::client_server::whoami::GetTokenOwnerJob;
use matrix_jobs::enums::IdServerUnbindResult;
use matrix_jobs::json::JsonObject;

use crate::homeserver::{Homeserver, PASSWORD, passed, unique};

pub async fn a_password_changed_and_the_account_closed(server: &Homeserver) {
    let nobody = server.connection();
    let free = passed(nobody.run(CheckUsernameAvailabilityJob::new(unique("free"))).await);
    assert_eq!(free.available(), Some(true));
    let token = passed(nobody.run(RegistrationTokenValidityJob::new("nothing")).await);
    assert!(!token.valid());

    let alice = server.user("account").await;
    let taken = nobody.run(CheckUsernameAvailabilityJob::new(alice.user_id.localpart())).await;
    assert_eq!(taken.expect_err("it is taken").errcode(), Some("M_USER_IN_USE"));
    let change = ChangePasswordJob::new("another password").logout_devices(false);
    alice.authenticated(change, ChangePasswordJob::auth).await;
    let old = nobody.run(alice.login(PASSWORD)).await.expect_err("the old password");
    assert_eq!((old.code(), old.errcode()), (JobStatusCode::ContentAccessError, Some("M_FORBIDDEN")));
    let elsewhere = passed(nobody.run(alice.login("another password")).await);
    assert_eq!(elsewhere.user_id(), &alice.user_id);
    alice.ok(LogoutAllJob::new()).await;
    assert_eq!(alice.refused(GetTokenOwnerJob::new()).await.errcode(), Some("M_UNKNOWN_TOKEN"));

    let bob = server.user("closed").await;
    let closed = bob.authenticated(DeactivateAccountJob::new().erase(true), DeactivateAccountJob::auth).await;
    assert_eq!(closed.id_server_unbind_result(), Some(&IdServerUnbindResult::Success));
    let gone = nobody.run(bob.login(PASSWORD)).await.expect_err("a closed account");
    assert_eq!((gone.code(), gone.errcode()), (JobStatusCode::ContentAccessError, Some("M_FORBIDDEN")));
}

pub async fn access_tokens_refreshed(server: &Homeserver) {
    let alice = server.user("refresh").await;
    let session = alice.ok(alice.login(PASSWORD).refresh_token(true)).await;
    assert!(session.expires_in_ms().is_some_and(|span| (200_000..=300_000).contains(&span)));
    let refreshed = alice.ok(RefreshJob::new(session.refresh_token().expect("a refresh token"))).await;
    assert_ne!(refreshed.access_token(), session.access_token());
    assert!(refreshed.refresh_token().is_some_and(|token| Some(token) != session.refresh_token()));
    assert!(refreshed.expires_in_ms().is_some_and(|span| span <= 300_000));
    alice.connection.set_access_token(refreshed.access_token());
    let owner = alice.ok(GetTokenOwnerJob::new()).await;
    assert_eq!((owner.user_id(), owner.is_guest()), (&alice.user_id, Some(false)));
}

pub async fn an_openid_token(server: &Homeserver) {
    let alice = server.user("openid").await;
    let token = alice.ok(RequestOpenIdTokenJob::new(&alice.user_id, JsonObject::new())).await;
    assert_eq!(
        (token.token_type.as_str(), token.matrix_server_name.as_str()),
        ("Bearer", alice.server_name())
    );
    assert!(!token.access_token.expose().is_empty() && token.expires_in > 0);
}
