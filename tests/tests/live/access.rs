//! A homeserver set up as many are: its room directory and profiles require an access token.

use matrix_jobs::client_server::capabilities::GetCapabilitiesJob;
use matrix_jobs::client_server::create_room::{CreateRoomJob, CreateRoomPreset};
use matrix_jobs::client_server::directory::GetRoomIdByAliasJob;
use matrix_jobs::client_server::list_public_rooms::{GetPublicRoomsJob, GetRoomVisibilityOnDirectoryJob};
use matrix_jobs::client_server::login::GetLoginFlowsJob;
use matrix_jobs::client_server::logout::LogoutJob;
use matrix_jobs::client_server::profile::{GetProfileFieldJob, GetUserProfileJob, SetProfileFieldJob};
use matrix_jobs::client_server::sso_login_redirect::RedirectToIdPJob;
use matrix_jobs::client_server::versions::GetVersionsJob;
use matrix_jobs::client_server::voip::GetTurnServerJob;
use matrix_jobs::client_server::whoami::GetTokenOwnerJob;
use matrix_jobs::{Access, Job, JobStatusCode, Logout};

use crate::homeserver::{Homeserver, passed, unique};

#[tokio::test]
async fn a_user_is_known_by_their_token() {
    let Some(server) = Homeserver::strict_access() else { return };
    let user = server.user("access").await;
    assert_eq!(user.ok(GetTokenOwnerJob::new()).await.user_id(), &user.user_id);
    assert!(user.ok(GetCapabilitiesJob::new()).await.capabilities().room_versions.is_some());
}

#[tokio::test]
async fn a_missing_token_is_no_logout() {
    let Some(server) = Homeserver::strict_access() else { return };
    let nobody = server.connection();
    assert_ne!(GetPublicRoomsJob::new().endpoint().access, Access::Required);
    let error = nobody.run(GetPublicRoomsJob::new()).await.expect_err("the directory requires a token");
    assert_eq!((error.code(), error.errcode()), (JobStatusCode::Unauthorised, Some("M_MISSING_TOKEN")));
    assert_eq!(error.logged_out(), None);
}

#[tokio::test]
async fn the_directory_and_profiles_are_read_with_the_token() {
    let Some(server) = Homeserver::strict_access() else { return };
    let user = server.user("access").await;
    let alias = unique("access");
    let job = CreateRoomJob::new().preset(CreateRoomPreset::PublicChat).room_alias_name(alias.as_str());
    let room = user.room(job.name("Public")).await;
    assert!(user.ok(GetPublicRoomsJob::new()).await.chunk().len() < 1000);
    let alias = format!("#{alias}:{}", user.server_name());
    assert_eq!(user.ok(GetRoomIdByAliasJob::new(alias.as_str())).await.room_id(), Some(&room));
    assert!(user.ok(GetRoomVisibilityOnDirectoryJob::new(&room)).await.visibility().is_some());

    user.ok(SetProfileFieldJob::new(&user.user_id, "displayname", "Alice")).await;
    let other = server.user("reader").await;
    other.join(&room).await;
    assert_eq!(other.ok(GetUserProfileJob::new(&user.user_id)).await.displayname(), Some("Alice"));
    let name = other.ok(GetProfileFieldJob::new(&user.user_id, "displayname")).await;
    assert_eq!(name["displayname"], "Alice");

    let nobody = server.connection();
    let error =
        nobody.run(GetUserProfileJob::new(&user.user_id)).await.expect_err("profiles require a token");
    assert_eq!(error.errcode(), Some("M_MISSING_TOKEN"));
}

#[tokio::test]
async fn whoever_was_logged_out_still_asks_what_anyone_may_ask() {
    let Some(server) = Homeserver::strict_access() else { return };
    let user = server.user("access").await;
    user.ok(LogoutJob::new()).await;
    passed(user.connection.run(GetLoginFlowsJob::new()).await);
    // The refused token is left out, since the operation needs none; one that needs it reports the logout.
    passed(user.connection.run(GetVersionsJob::new()).await);
    let error = user.connection.run(GetTokenOwnerJob::new()).await.expect_err("the token is refused");
    assert_eq!((error.errcode(), error.logged_out()), (Some("M_UNKNOWN_TOKEN"), Some(Logout::Hard)));
}

#[tokio::test]
async fn a_homeserver_without_turn_says_so() {
    let Some(server) = Homeserver::strict_access() else { return };
    let turn = server.user("access").await.ok(GetTurnServerJob::new()).await;
    assert!(turn.uris().is_none() && turn.username().is_none() && turn.password().is_none());
    assert_eq!(turn.ttl_duration(), None);
    assert!(turn.unknown_properties().is_empty());
}

#[tokio::test]
async fn single_sign_on_names_its_providers() {
    let Some(server) = Homeserver::strict_access() else { return };
    let flows = passed(server.connection().run(GetLoginFlowsJob::new()).await);
    let flows = flows.flows().expect("flows");
    let sso = flows.iter().find(|flow| flow.r#type == "m.login.sso").expect("single sign-on");
    let providers = sso.identity_providers.as_deref().expect("providers");
    let provider = providers.first().expect("a provider");
    assert!(!provider.id.is_empty() && !provider.name.is_empty(), "{provider:?}");
    let redirect = RedirectToIdPJob::new(&provider.id, "http://localhost/done");
    let url = redirect.request_url(server.connection().homeserver()).expect("an address");
    assert!(url.path().ends_with(&format!("/login/sso/redirect/{}", provider.id)), "{url}");
}
