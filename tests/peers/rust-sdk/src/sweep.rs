//! Every request that a client of matrix-rust-sdk makes without encryption.

use std::error::Error;
use std::time::Duration;

use matrix_sdk::authentication::matrix::MatrixSession;
use matrix_sdk::config::SyncSettings;
use matrix_sdk::media::{MediaFormat, MediaRequestParameters, MediaThumbnailSettings};
use matrix_sdk::room::{IncludeRelations, ListThreadsOptions, MessagesOptions, Receipts, RelationsOptions};
use matrix_sdk::ruma::api::Direction;
use matrix_sdk::ruma::api::client::account::register::v3::Request as Register;
use matrix_sdk::ruma::api::client::directory::get_public_rooms_filtered::v3::Request as SearchRooms;
use matrix_sdk::ruma::api::client::filter::FilterDefinition;
use matrix_sdk::ruma::api::client::push::{PusherIds, PusherInit, PusherKind};
use matrix_sdk::ruma::api::client::receipt::create_receipt::v3::ReceiptType;
use matrix_sdk::ruma::api::client::room::create_room::v3::{Request as CreateRoom, RoomPreset};
use matrix_sdk::ruma::api::client::space::get_hierarchy::v1::Request as GetHierarchy;
use matrix_sdk::ruma::events::receipt::ReceiptThread;
use matrix_sdk::ruma::events::room::MediaSource;
use matrix_sdk::ruma::events::room::message::RoomMessageEventContent;
use matrix_sdk::ruma::events::tag::{TagInfo, TagName};
use matrix_sdk::ruma::push::HttpPusherData;
use matrix_sdk::ruma::{
    RoomOrAliasId, device_id, event_id, mxc_uri, owned_device_id, owned_event_id, owned_user_id,
    room_alias_id, room_id, uint, user_id,
};
use matrix_sdk::sliding_sync::Version;
use matrix_sdk::{Client, Room, SessionMeta, SessionTokens};
use serde_json::json;
use tokio::time::timeout;

use super::Report;

/// Calls, and reports how it ended.
macro_rules! call {
    ($report:ident, $name:literal, $call:expr) => {{
        let ended = match timeout(Duration::from_secs(10), async { $call.await }).await {
            Ok(Ok(_)) => Ok(json!("done")),
            Ok(Err(error)) => Ok(json!(error.to_string())),
            Err(_) => Err("it did not end".into()),
        };
        $report.add($name, ended);
    }};
}

/// Calls all that can be called, in a room that the first sync gives.
pub async fn sweep(client: &Client, report: &mut Report) -> Result<(), Box<dyn Error>> {
    let user_id = owned_user_id!("@bob:example.org");
    let meta = SessionMeta { user_id, device_id: owned_device_id!("D") };
    let tokens = SessionTokens { access_token: "open".to_owned(), refresh_token: None };
    client.restore_session(MatrixSession { meta, tokens }).await?;
    client.sync_once(SyncSettings::new().timeout(Duration::ZERO)).await?;
    let room = client.joined_rooms().into_iter().next().ok_or("no room is joined")?;
    account(client, report).await;
    rooms(client, report).await;
    messages(&room, report).await;
    state(&room, report).await;
    membership(&room, report).await;
    proposals(client, &room, report).await;
    call!(report, "logout", client.logout());
    Ok(())
}

async fn account(client: &Client, report: &mut Report) {
    let auth = client.matrix_auth();
    call!(report, "get_login_types", auth.get_login_types());
    call!(report, "login_token", auth.login_token("token").device_id("D"));
    call!(report, "whoami", client.whoami());
    call!(report, "devices", client.devices());
    call!(report, "device_exists", client.device_exists(owned_device_id!("D")));
    call!(report, "rename_device", client.rename_device(device_id!("D"), "Mine"));
    call!(report, "delete_devices", client.delete_devices(&[owned_device_id!("D")], None));
    call!(report, "search_users", client.search_users("bob", 5));
    call!(report, "upload_size", client.load_or_fetch_max_upload_size());
    let account = client.account();
    call!(report, "get_display_name", account.get_display_name());
    call!(report, "set_display_name", account.set_display_name(Some("Bob")));
    call!(report, "remove_display_name", account.set_display_name(None));
    call!(report, "get_avatar_url", account.get_avatar_url());
    call!(report, "set_avatar_url", account.set_avatar_url(Some(mxc_uri!("mxc://example.org/media"))));
    call!(report, "remove_avatar_url", account.set_avatar_url(None));
    call!(report, "fetch_user_profile", account.fetch_user_profile());
    call!(report, "openid_token", account.request_openid_token());
    call!(report, "get_3pids", account.get_3pids());
    call!(report, "change_password", account.change_password("new", None));
    call!(report, "deactivate", account.deactivate(None, None, false));
    call!(report, "push_rules", account.push_rules());
    call!(report, "ignore_user", account.ignore_user(user_id!("@alice:example.org")));
    call!(report, "account_data", account.fetch_account_data("m.direct".into()));
    let rules = client.notification_settings().await;
    call!(report, "add_keyword", rules.add_keyword("x".to_owned()));
    call!(report, "filter", client.get_or_upload_filter("f", FilterDefinition::with_lazy_loading()));
    call!(report, "capabilities", client.homeserver_capabilities().refresh());
    call!(report, "register", auth.register(Register::new()));
    let ids = PusherIds::new("key".to_owned(), "org.example.app".to_owned());
    call!(report, "delete_pusher", client.pusher().delete(ids.clone()));
    let (app_display_name, device_display_name) = ("App".to_owned(), "Mine".to_owned());
    let kind =
        PusherKind::Http(HttpPusherData::new("https://push.example.org/_matrix/push/v1/notify".to_owned()));
    let lang = "en".to_owned();
    let pusher = PusherInit { ids, kind, app_display_name, device_display_name, profile_tag: None, lang };
    call!(report, "set_pusher", client.pusher().set(pusher.into(), true));
    let media = client.media();
    call!(report, "upload", media.upload(&"text/plain".parse().expect("a type"), b"file".to_vec(), None));
    call!(report, "create_content_uri", media.create_content_uri());
    let source = MediaSource::Plain(mxc_uri!("mxc://example.org/media").to_owned());
    let file = MediaRequestParameters { source: source.clone(), format: MediaFormat::File };
    call!(report, "download", media.get_media_content(&file, false));
    let format = MediaFormat::Thumbnail(MediaThumbnailSettings::new(uint!(32), uint!(32)));
    call!(report, "thumbnail", media.get_media_content(&MediaRequestParameters { source, format }, false));
}

async fn rooms(client: &Client, report: &mut Report) {
    let alias = room_alias_id!("#a:example.org");
    let mut new_room = CreateRoom::new();
    new_room.name = Some("New room".to_owned());
    new_room.topic = Some("T".to_owned());
    new_room.preset = Some(RoomPreset::PrivateChat);
    new_room.invite = vec![owned_user_id!("@alice:example.org")];
    new_room.is_direct = true;
    call!(report, "create_room", client.create_room(new_room));
    call!(report, "create_dm", client.create_dm(user_id!("@alice:example.org")));
    call!(report, "join_room_by_id", client.join_room_by_id(room_id!("!other:example.org")));
    let servers = ["example.org".try_into().expect("a name")];
    let anywhere: &RoomOrAliasId = alias.into();
    call!(report, "join_by_alias", client.join_room_by_id_or_alias(anywhere, &servers));
    call!(report, "knock", client.knock(anywhere.to_owned(), Some("reason".to_owned()), servers.to_vec()));
    call!(report, "preview", client.get_room_preview(anywhere, servers.to_vec()));
    call!(report, "resolve_room_alias", client.resolve_room_alias(alias));
    call!(report, "create_room_alias", client.create_room_alias(alias, room_id!("!r:example.org")));
    call!(report, "remove_room_alias", client.remove_room_alias(alias));
    let mut hierarchy = GetHierarchy::new(room_id!("!r:example.org").to_owned());
    hierarchy.suggested_only = true;
    call!(report, "hierarchy", client.send(hierarchy));
    call!(report, "public_rooms", client.public_rooms(Some(5), Some("s"), Some(&servers[0])));
    call!(report, "public_rooms_filtered", client.public_rooms_filtered(SearchRooms::new()));
}

async fn messages(room: &Room, report: &mut Report) {
    let event = event_id!("$e");
    call!(report, "send", room.send(RoomMessageEventContent::text_html("x", "<b>x</b>")));
    call!(report, "messages", room.messages(MessagesOptions::forward().from("s")));
    call!(report, "event", room.event(event, None));
    call!(report, "context", room.event_with_context(event, true, uint!(3), None));
    call!(report, "redact", room.redact(event, Some("reason"), None));
    call!(report, "typing", room.typing_notice(true));
    call!(report, "not_typing", room.typing_notice(false));
    let thread = ReceiptThread::Thread(event.to_owned());
    call!(report, "receipt", room.send_single_receipt(ReceiptType::Read, thread, event.to_owned()));
    let unthreaded = ReceiptThread::Unthreaded;
    call!(
        report,
        "private",
        room.send_single_receipt(ReceiptType::ReadPrivate, unthreaded, event.to_owned())
    );
    let receipts = Receipts::new().fully_read_marker(event.to_owned()).private_read_receipt(event.to_owned());
    call!(report, "read_markers", room.send_multiple_receipts(receipts));
    call!(report, "unread", room.set_unread_flag(true));
    call!(report, "threads", room.list_threads(ListThreadsOptions::default()));
    for include_relations in
        [IncludeRelations::AllRelations, IncludeRelations::RelationsOfType("m.thread".into())]
    {
        let options = RelationsOptions {
            include_relations,
            recurse: true,
            dir: Direction::Backward,
            ..Default::default()
        };
        call!(report, "relations", room.relations(event.to_owned(), options));
    }
    call!(report, "report_content", room.report_content(event.to_owned(), Some("reason".to_owned())));
    call!(report, "report_room", room.report_room("reason".to_owned()));
}

async fn state(room: &Room, report: &mut Report) {
    call!(report, "set_name", room.set_name("N".to_owned()));
    call!(report, "set_topic", room.set_room_topic("T"));
    call!(report, "remove_avatar", room.remove_avatar());
    call!(report, "state_raw", room.send_state_event_raw("m.x", "key/with?marks", json!({})));
    call!(
        report,
        "update_power_levels",
        room.update_power_levels(vec![(user_id!("@bob:example.org"), 50.into())])
    );
    call!(report, "pin_event", room.pin_event(event_id!("$e")));
    call!(report, "encryption_state", room.request_encryption_state());
    call!(report, "enable_encryption", room.enable_encryption());
    call!(report, "set_tag", room.set_tag(TagName::Favorite, TagInfo::new()));
    call!(report, "remove_tag", room.remove_tag(TagName::Favorite));
    call!(report, "set_is_direct", room.set_is_direct(true));
    let privacy = room.privacy_settings();
    call!(report, "visibility", privacy.get_room_visibility());
    call!(
        report,
        "set_visibility",
        privacy.update_room_visibility(matrix_sdk::ruma::api::client::room::Visibility::Public)
    );
    call!(
        report,
        "publish_alias",
        privacy.publish_room_alias_in_room_directory(room_alias_id!("#b:example.org"))
    );
}

async fn membership(room: &Room, report: &mut Report) {
    let alice = user_id!("@alice:example.org");
    call!(report, "members", room.sync_members());
    call!(report, "invite", room.invite_user_by_id(alice));
    call!(report, "kick", room.kick_user(alice, Some("reason")));
    call!(report, "ban", room.ban_user(alice, Some("reason")));
    call!(report, "unban", room.unban_user(alice, None));
    call!(report, "leave", room.leave());
    call!(report, "forget", room.forget());
}

/// What isn't in Matrix, or not yet.
async fn proposals(client: &Client, room: &Room, report: &mut Report) {
    call!(report, "subscribe_thread", room.subscribe_thread(owned_event_id!("$e"), None));
    call!(report, "fetch_thread_subscription", room.fetch_thread_subscription(owned_event_id!("$e")));
    call!(report, "unsubscribe_thread", room.unsubscribe_thread(owned_event_id!("$e")));
    call!(report, "thread_subscriptions", client.fetch_thread_subscriptions(None, None, None));
    call!(report, "rtc_foci", client.rtc_foci());
    call!(report, "oauth_metadata", client.oauth().server_metadata());
    call!(report, "sliding_sync", sliding_sync(client));
}

async fn sliding_sync(client: &Client) -> Result<(), Box<dyn Error>> {
    let sync = client.sliding_sync("s")?.version(Version::Native).build().await?;
    let _ = sync.sync_once().await?;
    Ok(())
}
