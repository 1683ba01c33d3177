//! Profiles, and users found by their names.

use matrix_jobs::client_server::create_room::{CreateRoomJob, CreateRoomPreset};
use matrix_jobs::client_server::profile::{
    DeleteProfileFieldJob, GetProfileFieldJob, GetUserProfileJob, SetProfileFieldJob,
};
use matrix_jobs::client_server::users::SearchUserDirectoryJob;
use serde_json::json;

use crate::homeserver::{Homeserver, unique};

pub async fn fields_of_a_profile(server: &Homeserver) {
    let alice = server.user("profile").await;
    let me = &alice.user_id;
    // The definitions have 404 of a field that isn't set, as this server has of other fields.
    assert!(alice.ok(GetProfileFieldJob::new(me, "avatar_url")).await.is_empty());
    let avatar = format!("mxc://{}/picture", alice.server_name());
    alice.ok(SetProfileFieldJob::new(me, "displayname", "Alice 🌱")).await;
    alice.ok(SetProfileFieldJob::new(me, "avatar_url", avatar.as_str())).await;
    alice.ok(SetProfileFieldJob::new(me, "m.tz", "Europe/Berlin")).await;
    let pet = json!({"name": "Ulf", "legs": [1, 2, 3]});
    alice.ok(SetProfileFieldJob::new(me, "org.example.pet", pet.clone())).await;

    let profile = alice.ok(GetUserProfileJob::new(me)).await;
    assert_eq!(profile.displayname(), Some("Alice 🌱"));
    let uri = profile.avatar_url().expect("an avatar");
    assert_eq!(uri.parts(), Some((alice.server_name(), "picture")));
    assert_eq!(profile.tz(), Some("Europe/Berlin"));
    assert_eq!(profile.extra["org.example.pet"], pet);
    let field = alice.ok(GetProfileFieldJob::new(me, "org.example.pet")).await;
    assert_eq!(field["org.example.pet"]["name"], "Ulf");
    alice.ok(DeleteProfileFieldJob::new(me, "org.example.pet")).await;
    let gone = alice.refused(GetProfileFieldJob::new(me, "org.example.pet")).await;
    assert_eq!((gone.http_status(), gone.errcode()), (Some(404), Some("M_NOT_FOUND")));
}

/// Matrix 1.16 removed these operations; servers have them.
#[allow(deprecated, reason = "what was removed runs")]
pub async fn what_matrix_removed_is_served(server: &Homeserver) {
    use matrix_jobs::client_server::{
        GetAvatarUrlJob, GetDisplayNameJob, SetAvatarUrlJob, SetDisplayNameJob,
    };

    let alice = server.user("removed").await;
    let me = &alice.user_id;
    let avatar = format!("mxc://{}/picture", alice.server_name());
    alice.ok(SetDisplayNameJob::new(me).displayname("Alice")).await;
    alice.ok(SetAvatarUrlJob::new(me).avatar_url(avatar.as_str())).await;
    assert_eq!(alice.ok(GetDisplayNameJob::new(me)).await.displayname(), Some("Alice"));
    let url = alice.ok(GetAvatarUrlJob::new(me)).await;
    assert_eq!(url.avatar_url().map(|url| url.as_str()), Some(avatar.as_str()));
    // They are what has replaced them.
    let field = alice.ok(GetProfileFieldJob::new(me, "displayname")).await;
    assert_eq!(field["displayname"], "Alice");
}

pub async fn users_found_by_name(server: &Homeserver) {
    let alice = server.user("findable").await;
    let name = unique("Zoe");
    alice.room(CreateRoomJob::new().preset(CreateRoomPreset::PublicChat)).await;
    alice.ok(SetProfileFieldJob::new(&alice.user_id, "displayname", name.as_str())).await;
    // The directory is kept by a task of its own: it may be a little late.
    for _ in 0..100 {
        let found = alice.ok(SearchUserDirectoryJob::new(&name).limit(5)).await;
        assert!(!found.limited());
        if let [user] = found.results() {
            assert_eq!((&user.user_id, user.display_name.as_deref()), (&alice.user_id, Some(name.as_str())));
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("{name} isn't found");
}
