//! A homeserver set up as many are: its room directory and profiles require an access token.

use matrix_jobs::client_server::capabilities::GetCapabilitiesJob;
use matrix_jobs::client_server::list_public_rooms::GetPublicRoomsJob;
use matrix_jobs::client_server::whoami::GetTokenOwnerJob;
use matrix_jobs::{Access, Job, StatusCode};

use crate::homeserver::Homeserver;

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
    assert_eq!((error.code(), error.errcode()), (StatusCode::Unauthorised, Some("M_MISSING_TOKEN")));
    assert_eq!(error.logout(), None);
}
