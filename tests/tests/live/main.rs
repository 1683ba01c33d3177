//! Against a real homeserver, which `.ci/run` starts: operations of every kind, and what they bring back.

mod access;
mod account;
mod account_data;
mod appservice;
mod bot;
mod connections;
mod contents;
mod devices;
mod directory;
mod examples;
mod federation;
mod history;
mod homeserver;
mod key_backup;
mod keys;
mod limits;
mod login;
mod media;
mod messages;
mod newer;
mod old_sync;
mod own;
mod presence;
mod profiles;
mod proxies;
mod push_rules;
mod relations;
mod reports;
mod restart;
mod rooms;
mod search;
mod server;
mod sessions;
mod signing;
mod spaces;
mod state;
mod state_contents;
mod sync;

use homeserver::Homeserver;

/// A test for each function named, which all get the homeserver. The last to end counts the operations.
macro_rules! tests {
    ($($module:ident: $($test:ident)+;)+) => {
        const TESTS: usize = [$($(stringify!($test)),+),+].len();

        $($(
            #[tokio::test]
            async fn $test() {
                let Some(server) = Homeserver::started() else { return };
                $module::$test(&server).await;
                homeserver::finished(TESTS);
            }
        )+)+
    };
}

tests! {
    appservice: an_application_service_answers;
    account: a_password_changed_and_the_account_closed access_tokens_refreshed an_openid_token;
    account_data: data_of_the_account_and_of_a_room tags_of_a_room;
    bot: a_bot_that_survives;
    connections: users_and_devices_side_by_side;
    devices: devices_named_and_deleted messages_to_a_device;
    directory: aliases_of_a_room the_directory_of_rooms;
    examples: a_file_uploaded_by_the_example a_history_exported_after_being_stopped a_login_token_as_a_qr_code
        devices_managed_by_the_example;
    federation: requests_between_servers;
    history: a_whole_history;
    key_backup: a_backup_of_keys;
    keys: keys_of_a_device keys_that_sign_others;
    login: a_login_token_from_the_password_to_the_new_device a_token_serves_once
        a_wrong_password_in_the_interactive_authentication a_bad_access_token an_unknown_path;
    media: files_up_and_down a_file_sent_later large_files large_files_from_disk_to_disk_and_as_streams thumbnails;
    messages: a_timeline_read_both_ways an_event_redacted;
    newer: what_a_server_announces_by_name_is_sent;
    old_sync: what_came_before_sync;
    presence: presence_typing_and_receipts;
    profiles: fields_of_a_profile users_found_by_name what_matrix_removed_is_served;
    proxies: a_page_in_place_of_the_next_tokens a_base_url_behind_a_redirect;
    push_rules: a_rule_from_beginning_to_end rules_of_the_server_are_of_known_kinds pushers notifications_of_a_mention;
    relations: what_relates_to_an_event threads_of_a_room;
    reports: what_the_administrator_should_see;
    restart: jobs_go_on_when_the_server_is_back;
    rooms: a_room_from_its_creation_to_its_end guests_thrown_out knocking rooms_in_common an_upgrade;
    search: words_in_messages;
    server: what_the_server_is_and_can;
    sessions: a_session_from_registration_to_logout login_tokens_and_deleted_devices_with_the_password
        a_wrong_password_and_then_the_right_one the_first_keys_ask_for_nothing
        many_jobs_across_the_end_of_a_token a_token_that_is_not_renewed_ends_softly users_of_an_application_service;
    spaces: rooms_of_a_space;
    state: state_and_members;
    sync: from_the_first_sync_to_the_next filters an_idle_long_poll_is_one_request
        a_sync_from_the_beginning_may_be_an_old_one;
}
