//! Devices of a user, and messages to them.

use std::collections::BTreeMap;

use matrix_jobs::client_server::device_management::{
    DeleteDeviceJob, DeleteDevicesJob, GetDeviceJob, GetDevicesJob, UpdateDeviceJob,
};
use matrix_jobs::client_server::sync::SyncJob;
use matrix_jobs::client_server::to_device::SendToDeviceJob;
use serde_json::json;

use crate::homeserver::{Homeserver, PASSWORD, Session, object, read};

async fn another_device(alice: &Session, id: &str) {
    assert_eq!(alice.ok(alice.login(PASSWORD).device_id(id)).await.device_id(), id);
}

async fn devices(alice: &Session) -> Vec<String> {
    let devices = alice.ok(GetDevicesJob::new()).await;
    let mut ids: Vec<String> =
        devices.devices().expect("devices").iter().map(|device| device.device_id.clone()).collect();
    ids.sort();
    ids
}

pub async fn devices_named_and_deleted(server: &Homeserver) {
    let alice = server.user("devices").await;
    for id in ["AA", "AB", "AC"] {
        another_device(&alice, id).await;
    }
    assert_eq!(devices(&alice).await.len(), 4);
    alice.ok(UpdateDeviceJob::new("AA").display_name("Kitchen ☕")).await;
    let kitchen = alice.ok(GetDeviceJob::new("AA")).await;
    assert_eq!((kitchen.device_id.as_str(), kitchen.display_name.as_deref()), ("AA", Some("Kitchen ☕")));
    let first = alice.ok(GetDeviceJob::new(&alice.device_id)).await;
    assert_eq!(first.display_name.as_deref(), Some("the first"));

    alice.authenticated(DeleteDeviceJob::new("AA"), DeleteDeviceJob::auth).await;
    alice.authenticated(DeleteDevicesJob::new(["AB", "AC"]), DeleteDevicesJob::auth).await;
    assert_eq!(devices(&alice).await, [alice.device_id.as_str()]);
    let gone = alice.refused(GetDeviceJob::new("AA")).await;
    assert_eq!((gone.http_status(), gone.errcode()), (Some(404), Some("M_NOT_FOUND")));
}

pub async fn messages_to_a_device(server: &Homeserver) {
    let (alice, bob) = (server.user("to-device-a").await, server.user("to-device-b").await);
    let content = object(json!({"hello": "bob"}));
    let messages =
        BTreeMap::from([(bob.user_id.clone(), BTreeMap::from([(bob.device_id.clone(), content.clone())]))]);
    alice.ok(SendToDeviceJob::new("org.example.greeting", messages)).await;
    let sync = bob.ok(SyncJob::new()).await;
    let events = read(sync.to_device().expect("messages").events.as_deref().expect("events"));
    let [event] = &*events else { panic!("{events:?}") };
    assert_eq!((event.r#type.as_str(), &event.sender), ("org.example.greeting", &alice.user_id));
    assert_eq!(event.content, content);
}
