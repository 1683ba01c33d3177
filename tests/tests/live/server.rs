//! What a server says of itself.

use matrix_jobs::client_server::admin::GetWhoIsJob;
use matrix_jobs::client_server::administrative_contact::GetAccountThreepidsJob;
use matrix_jobs::client_server::capabilities::GetCapabilitiesJob;
use matrix_jobs::client_server::third_party_lookup::GetProtocolsJob;
use matrix_jobs::client_server::versions::GetVersionsJob;
use matrix_jobs::client_server::voip::GetTurnServerJob;
use matrix_jobs::client_server::wellknown::GetWellknownJob;

use crate::homeserver::{Homeserver, passed};

pub async fn what_the_server_is_and_can(server: &Homeserver) {
    let nobody = server.connection();
    let versions = passed(nobody.run(GetVersionsJob::new()).await);
    assert!(versions.versions().iter().any(|version| version == "v1.11"), "{:?}", versions.versions());
    assert!(versions.unstable_features().is_some_and(|features| features.len() > 10));
    let wellknown = passed(nobody.run(GetWellknownJob::new()).await);
    assert!(wellknown.homeserver.base_url.starts_with("http://127.0.0.1:"));
    assert!(wellknown.identity_server.is_none());

    let alice = server.user("server").await;
    let able = alice.ok(GetCapabilitiesJob::new()).await;
    let able = able.capabilities();
    assert!(able.change_password.as_ref().is_some_and(|capability| capability.enabled));
    let versions = able.room_versions.as_ref().expect("room versions");
    assert_eq!(versions.available[&versions.default].as_str(), "stable");
    assert!(able.profile_fields.as_ref().is_some_and(|fields| fields.enabled));

    let turn = alice.ok(GetTurnServerJob::new()).await;
    assert_eq!(turn.uris().expect("addresses"), ["turn:127.0.0.1:3478?transport=udp"]);
    assert!(turn.username().is_some_and(|name| name.ends_with(alice.user_id.as_str())));
    assert!(turn.password().is_some_and(|password| !password.expose().is_empty()));
    assert!(turn.ttl().is_some_and(|ttl| (1..=86_400).contains(&ttl)), "{:?}", turn.ttl());
    assert!(alice.ok(GetProtocolsJob::new()).await.is_empty());
    let threepids = alice.ok(GetAccountThreepidsJob::new()).await;
    assert_eq!(threepids.threepids().map(<[_]>::len), Some(0));

    let who = alice.ok(GetWhoIsJob::new(&alice.user_id)).await;
    assert_eq!(who.user_id(), Some(&alice.user_id));
    let devices = who.devices().expect("devices");
    assert!(devices.keys().eq([""]), "the server tells devices apart: {devices:?}");
    let sessions = devices.values().flat_map(|device| device.sessions.iter().flatten());
    let connection =
        sessions.flat_map(|session| session.connections.iter().flatten()).next().expect("a connection");
    assert_eq!(connection.ip.as_deref(), Some("127.0.0.1"));
}
