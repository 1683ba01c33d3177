//! Keys of devices, and keys that sign others.

use matrix_jobs::UserId;
use matrix_jobs::client_server::cross_signing::{UploadCrossSigningKeysJob, UploadCrossSigningSignaturesJob};
use matrix_jobs::client_server::definitions::cross_signing_key::{CrossSigningKey, CrossSigningKeyUsage};
use matrix_jobs::client_server::definitions::device_keys::DeviceKeys;
use matrix_jobs::client_server::definitions::one_time_keys::{KeyObject, OneTimeKey};
use matrix_jobs::client_server::keys::{ClaimKeysJob, GetKeysChangesJob, QueryKeysJob, UploadKeysJob};
use matrix_jobs::client_server::sync::SyncJob;
use matrix_jobs::json::Map;
use serde_json::json;

use crate::homeserver::{Homeserver, Session, object};
use crate::signing::SigningKey;

const ONE_TIME: &str = "signed_curve25519";

fn device_keys(owner: &Session, key: &SigningKey) -> DeviceKeys {
    let id = &owner.device_id;
    let keys =
        [(format!("ed25519:{id}"), key.public()), (format!("curve25519:{id}"), SigningKey::new(9).public())];
    let algorithms = ["m.olm.v1.curve25519-aes-sha2", "m.megolm.v1.aes-sha2"];
    let mut keys = DeviceKeys::new(&owner.user_id, id, algorithms, Map::from(keys), Map::new());
    let signature = Map::from([(format!("ed25519:{id}"), key.sign(&keys))]);
    keys.signatures.insert(owner.user_id.clone(), signature);
    keys
}

fn one_time_key(owner: &Session, text: &str) -> KeyObject {
    let signatures = object(json!({format!("ed25519:{}", owner.device_id): "a signature"}));
    KeyObject::new(text, Map::from([(owner.user_id.clone(), signatures)]))
}

pub async fn keys_of_a_device(server: &Homeserver) {
    let (alice, bob) = (server.user("keys-a").await, server.user("keys-b").await);
    let before = bob.ok(SyncJob::new()).await.into_response().next_batch;
    let key =
        |id: &str, key: KeyObject| Map::from([(format!("{ONE_TIME}:{id}"), OneTimeKey::KeyObject(key))]);
    let uploaded = alice
        .ok(UploadKeysJob::new()
            .device_keys(device_keys(&alice, &SigningKey::new(1)))
            .one_time_keys(key("once", one_time_key(&alice, "the first")))
            .fallback_keys(key("fallback", one_time_key(&alice, "the last").with_extra("fallback", true))))
        .await;
    assert_eq!(uploaded.one_time_key_counts().get(ONE_TIME), Some(&1));
    let sync = alice.ok(SyncJob::new()).await;
    assert_eq!(sync.device_one_time_keys_count().and_then(|counts| counts.get(ONE_TIME)), Some(&1));
    assert_eq!(sync.device_unused_fallback_key_types(), Some(&[ONE_TIME.to_owned()][..]));

    let query = QueryKeysJob::new(Map::from([(alice.user_id.clone(), Vec::new())]));
    let known = bob.ok(query).await;
    assert!(known.failures().is_some_and(Map::is_empty));
    let device = &known.device_keys().expect("devices")[&alice.user_id][&alice.device_id];
    assert_eq!(device.keys, device_keys(&alice, &SigningKey::new(1)).keys);
    let unsigned = device.unsigned.as_ref().expect("the server's own words");
    assert_eq!(unsigned.device_display_name.as_deref(), Some("the first"));

    for expected in ["the first", "the last"] {
        assert_eq!(claimed(&bob, &alice).await.key, expected);
    }
    assert_eq!(claimed(&bob, &alice).await.extra["fallback"], true);
    let after = bob.ok(SyncJob::new().since(&before)).await.into_response().next_batch;
    let changes = bob.ok(GetKeysChangesJob::new(&before, &after)).await;
    assert_eq!((changes.changed().map(<[_]>::len), changes.left().map(<[_]>::len)), (Some(0), Some(0)));
}

async fn claimed(by: &Session, owner: &Session) -> KeyObject {
    let devices = Map::from([(owner.device_id.clone(), ONE_TIME.to_owned())]);
    let mut got =
        by.ok(ClaimKeysJob::new(Map::from([(owner.user_id.clone(), devices)]))).await.into_response();
    let keys = got.one_time_keys.remove(&owner.user_id).expect("keys").remove(&owner.device_id).expect("one");
    match keys.into_iter().next() {
        Some((_, OneTimeKey::KeyObject(key))) => key,
        other => panic!("{other:?}"),
    }
}

fn cross_signing_key(owner: &UserId, usage: CrossSigningKeyUsage, key: &SigningKey) -> CrossSigningKey {
    let public = key.public();
    let keys = Map::from([(format!("ed25519:{public}"), public)]);
    CrossSigningKey::new(owner, vec![usage], keys)
}

fn signed(key: CrossSigningKey, by: &SigningKey) -> CrossSigningKey {
    let signature = json!({format!("ed25519:{}", by.public()): by.sign(&key)});
    let user = key.user_id.to_string();
    key.with_signatures(object(json!({user: signature})))
}

pub fn cross_signing_keys(me: &UserId, [master, this, others]: [u8; 3]) -> UploadCrossSigningKeysJob {
    let key = |usage, seed| cross_signing_key(me, usage, &SigningKey::new(seed));
    let by = SigningKey::new(master);
    UploadCrossSigningKeysJob::new()
        .master_key(key(CrossSigningKeyUsage::Master, master))
        .self_signing_key(signed(key(CrossSigningKeyUsage::SelfSigning, this), &by))
        .user_signing_key(signed(key(CrossSigningKeyUsage::UserSigning, others), &by))
}

pub async fn keys_that_sign_others(server: &Homeserver) {
    let alice = server.user("signing").await;
    let me = &alice.user_id;
    let device = device_keys(&alice, &SigningKey::new(1));
    alice.ok(UploadKeysJob::new().device_keys(device.clone())).await;
    alice.ok(cross_signing_keys(me, [2, 3, 4])).await;

    let signer = SigningKey::new(3);
    let id = format!("ed25519:{}", signer.public());
    let mut by_signer = serde_json::to_value(&device).expect("JSON");
    by_signer["signatures"] = json!({me.as_str(): {&id: signer.sign(&device)}});
    let bad = json!({"user_id": me, "device_id": "NOBODY", "algorithms": [], "keys": {}, "signatures": {}});
    let signatures =
        Map::from([(alice.device_id.clone(), object(by_signer)), ("NOBODY".to_owned(), object(bad))]);
    let kept = alice.ok(UploadCrossSigningSignaturesJob::new(Map::from([(me.clone(), signatures)]))).await;
    let failures = &kept.failures().expect("failures")[me];
    assert_eq!(failures.keys().collect::<Vec<_>>(), ["NOBODY"], "{failures:?}");
    assert!(failures["NOBODY"]["errcode"].is_string());

    let query = QueryKeysJob::new(Map::from([(me.clone(), Vec::new())]));
    let known = alice.ok(query).await;
    let found = &known.master_keys().expect("master keys")[me];
    assert_eq!((&*found.usage, &found.user_id), (&[CrossSigningKeyUsage::Master][..], me));
    assert!(known.self_signing_keys().is_some_and(|keys| keys.contains_key(me)));
    assert!(known.user_signing_keys().is_some_and(|keys| keys.contains_key(me)));
    let signatures = &known.device_keys().expect("devices")[me][&alice.device_id].signatures[me];
    assert!(signatures.contains_key(&id), "{signatures:?}");

    // The first keys need no authentication, those that take their place do.
    alice.authenticated(cross_signing_keys(me, [5, 6, 7]), UploadCrossSigningKeysJob::auth).await;
}
