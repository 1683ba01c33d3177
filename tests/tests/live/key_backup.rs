//! Backups of keys.

use matrix_jobs::RoomId;
use matrix_jobs::client_server::definitions::key_backup_data::KeyBackupData;
use matrix_jobs::client_server::definitions::room_key_backup::RoomKeyBackup;
use matrix_jobs::client_server::key_backup::{
    DeleteRoomKeyBySessionIdJob, DeleteRoomKeysByRoomIdJob, DeleteRoomKeysJob, DeleteRoomKeysVersionJob,
    GetRoomKeyBySessionIdJob, GetRoomKeysByRoomIdJob, GetRoomKeysJob, GetRoomKeysVersionCurrentJob,
    GetRoomKeysVersionJob, PostRoomKeysVersionJob, PutRoomKeyBySessionIdJob, PutRoomKeysByRoomIdJob,
    PutRoomKeysJob, PutRoomKeysVersionJob,
};
use matrix_jobs::json::{JsonObject, Map};
use serde_json::json;

use crate::homeserver::{Homeserver, Session, object};

const ALGORITHM: &str = "m.megolm_backup.v1.curve25519-aes-sha2";
/// As they are made: base64, whose `+` and `/` belong into no path unescaped.
const SESSION: &str = "a/b+c=d?e#f";

fn auth_data() -> JsonObject {
    object(json!({"public_key": "abcdefg", "signatures": {}}))
}

fn key() -> KeyBackupData {
    KeyBackupData::new(3, 1, true, object(json!({"ciphertext": "base64", "ephemeral": "e", "mac": "m"})))
}

pub async fn a_backup_of_keys(server: &Homeserver) {
    let alice = server.user("backup").await;
    let none = alice.refused(GetRoomKeysVersionCurrentJob::new()).await;
    assert_eq!((none.http_status(), none.errcode()), (Some(404), Some("M_NOT_FOUND")));
    let version = alice.ok(PostRoomKeysVersionJob::new(ALGORITHM, auth_data())).await.into_response().version;
    let current = alice.ok(GetRoomKeysVersionCurrentJob::new()).await;
    assert_eq!((current.version(), current.algorithm(), current.count()), (&*version, ALGORITHM, 0));
    assert_eq!(current.auth_data(), &auth_data());
    one_key_at_a_time(&alice, &version).await;
    all_keys_at_once(&alice, &version).await;

    let mut changed = auth_data();
    changed.insert("note".to_owned(), json!("changed"));
    alice.ok(PutRoomKeysVersionJob::new(&version, ALGORITHM, changed.clone())).await;
    let by_number = alice.ok(GetRoomKeysVersionJob::new(&version)).await;
    assert_eq!((by_number.auth_data(), by_number.version()), (&changed, &*version));
    alice.ok(DeleteRoomKeysVersionJob::new(&version)).await;
    let gone = alice.refused(GetRoomKeysVersionJob::new(&version)).await;
    assert_eq!(gone.http_status(), Some(404));
}

async fn one_key_at_a_time(alice: &Session, version: &str) {
    let room = RoomId::from("!one:localhost");
    let put = alice.ok(PutRoomKeyBySessionIdJob::new(&room, SESSION, version, key())).await;
    assert_eq!(put.count, 1);
    assert!(!put.etag.is_empty());
    assert_eq!(*alice.ok(GetRoomKeyBySessionIdJob::new(&room, SESSION, version)).await, key());
    let gone = alice.ok(DeleteRoomKeyBySessionIdJob::new(&room, SESSION, version)).await;
    assert_eq!(gone.count, 0);
    assert_ne!(gone.etag, put.etag);
}

async fn all_keys_at_once(alice: &Session, version: &str) {
    let (one, two) = (RoomId::from("!one:localhost"), RoomId::from("!two:localhost"));
    let keys = || RoomKeyBackup::new(Map::from([(SESSION.to_owned(), key())]));
    assert_eq!(alice.ok(PutRoomKeysByRoomIdJob::new(&one, version, keys())).await.count, 1);
    assert_eq!(*alice.ok(GetRoomKeysByRoomIdJob::new(&one, version)).await, keys());
    let rooms = Map::from([(one.clone(), keys()), (two.clone(), keys())]);
    assert_eq!(alice.ok(PutRoomKeysJob::new(version, rooms.clone())).await.count, 2);
    assert_eq!(alice.ok(GetRoomKeysJob::new(version)).await.rooms(), &rooms);
    assert_eq!(alice.ok(DeleteRoomKeysByRoomIdJob::new(&one, version)).await.count, 1);
    assert_eq!(alice.ok(DeleteRoomKeysJob::new(version)).await.count, 0);
    assert!(alice.ok(GetRoomKeysJob::new(version)).await.rooms().is_empty());
}
