//! What programs write by hand: structs with serde's derives, with the members that matter.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Deserialize)]
pub struct LoginToken {
    pub login_token: String,
    pub expires_in_ms: u64,
}

#[derive(Deserialize)]
pub struct WhoAmI {
    pub user_id: String,
    pub device_id: Option<String>,
    pub is_guest: Option<bool>,
}

#[derive(Deserialize)]
pub struct MatrixError {
    pub errcode: Option<String>,
    pub error: Option<String>,
}

#[derive(Deserialize)]
pub struct Versions {
    pub versions: Vec<String>,
    pub unstable_features: Option<BTreeMap<String, bool>>,
}

#[derive(Deserialize)]
pub struct Profile {
    pub avatar_url: Option<String>,
    pub displayname: Option<String>,
    #[serde(rename = "m.tz")]
    pub tz: Option<String>,
}

#[derive(Deserialize)]
pub struct Sent {
    pub event_id: String,
}

#[derive(Deserialize)]
pub struct Joined {
    pub room_id: String,
}

#[derive(Deserialize)]
pub struct Login {
    pub user_id: String,
    pub access_token: String,
    pub refresh_token: Option<String>,
    pub expires_in_ms: Option<u64>,
    pub home_server: Option<String>,
    pub device_id: String,
    pub well_known: Option<WellKnown>,
}

#[derive(Deserialize)]
pub struct WellKnown {
    #[serde(rename = "m.homeserver")]
    pub homeserver: BaseUrl,
    #[serde(rename = "m.identity_server")]
    pub identity_server: Option<BaseUrl>,
}

#[derive(Deserialize)]
pub struct BaseUrl {
    pub base_url: String,
}

#[derive(Deserialize)]
pub struct Devices {
    pub devices: Option<Vec<Device>>,
}

#[derive(Deserialize)]
pub struct Device {
    pub device_id: String,
    pub display_name: Option<String>,
    pub last_seen_ip: Option<String>,
    pub last_seen_ts: Option<u64>,
}

#[derive(Deserialize)]
pub struct TurnServer {
    pub username: String,
    pub password: String,
    pub uris: Vec<String>,
    pub ttl: u64,
}

#[derive(Serialize, Deserialize)]
pub struct LoginBody {
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<Identifier>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_device_display_name: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub struct Identifier {
    #[serde(rename = "type")]
    pub kind: String,
    pub user: String,
}

#[derive(Serialize, Deserialize)]
pub struct CreateRoomBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_alias_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preset: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_direct: Option<bool>,
}

#[derive(Serialize, Deserialize)]
pub struct TypingBody {
    pub typing: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<u64>,
}

#[derive(Serialize, Deserialize)]
pub struct ReadMarkerBody {
    #[serde(rename = "m.fully_read", skip_serializing_if = "Option::is_none")]
    pub fully_read: Option<String>,
    #[serde(rename = "m.read", skip_serializing_if = "Option::is_none")]
    pub read: Option<String>,
    #[serde(rename = "m.read.private", skip_serializing_if = "Option::is_none")]
    pub read_private: Option<String>,
}
