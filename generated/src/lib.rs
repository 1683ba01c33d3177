// Written by `cargo xtask regen` from api-spec. Do not edit.

//! [`Connection::as_user`]: Connection::as_user
//! [`Connection`]: Connection
//! [`Session`]: session::Session
#![cfg_attr(
    any(
        feature = "application-service",
        feature = "client-server",
        feature = "events",
        feature = "identity",
        feature = "server-server"
    ),
    doc = " [`client_server`]: client_server"
)]
#![cfg_attr(
    any(
        feature = "application-service",
        feature = "client-server",
        feature = "events",
        feature = "server-server"
    ),
    doc = " [`events`]: events"
)]
#![cfg_attr(
    feature = "client-server",
    doc = " [`CreateRoomJob`]: client_server::CreateRoomJob",
    doc = " [`GetContentAuthedJob`]: client_server::GetContentAuthedJob",
    doc = " [`GetDevicesJob`]: client_server::GetDevicesJob",
    doc = " [`GetJoinedMembersByRoomJob`]: client_server::GetJoinedMembersByRoomJob",
    doc = " [`GetRoomEventsJob`]: client_server::GetRoomEventsJob",
    doc = " [`GetRoomStateWithKeyJob`]: client_server::GetRoomStateWithKeyJob",
    doc = " [`InviteUserJob`]: client_server::InviteUserJob",
    doc = " [`JoinRoomJob`]: client_server::JoinRoomJob",
    doc = " [`LeaveRoomJob`]: client_server::LeaveRoomJob",
    doc = " [`PostReceiptJob`]: client_server::PostReceiptJob",
    doc = " [`QueryKeysJob`]: client_server::QueryKeysJob",
    doc = " [`QueryPublicRoomsJob`]: client_server::QueryPublicRoomsJob",
    doc = " [`RedactEventJob`]: client_server::RedactEventJob",
    doc = " [`SendMessageJob`]: client_server::SendMessageJob",
    doc = " [`SendToDeviceJob`]: client_server::SendToDeviceJob",
    doc = " [`SetAccountDataJob`]: client_server::SetAccountDataJob",
    doc = " [`SetPresenceJob`]: client_server::SetPresenceJob",
    doc = " [`SetProfileFieldJob`]: client_server::SetProfileFieldJob",
    doc = " [`SetRoomStateWithKeyJob`]: client_server::SetRoomStateWithKeyJob",
    doc = " [`SetTypingJob`]: client_server::SetTypingJob",
    doc = " [`SyncJob`]: client_server::SyncJob",
    doc = " [`UploadContentJob`]: client_server::UploadContentJob"
)]
#![cfg_attr(feature = "server", doc = " [`server`]: server")]
#![cfg_attr(feature = "test-server", doc = " [`test_server`]: test_server")]
#![cfg_attr(feature = "test-util", doc = " [`test_util`]: test_util")]
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::pedantic)]
#![allow(
    clippy::must_use_candidate,
    reason = "there are hundreds of accessors; jobs are `must_use` themselves"
)]
#![allow(clippy::doc_markdown, reason = "words of the specification are not code")]

#[doc(inline)]
pub use matrix_jobs_runtime::*;

#[cfg(feature = "catalog")]
#[rustfmt::skip]
pub mod catalog;
#[cfg(
    all(feature = "test-server", not(all(target_arch = "wasm32", target_os = "unknown")))
)]
#[rustfmt::skip]
pub mod test_server;
#[cfg(any(feature = "application-service", feature = "client-server"))]
#[rustfmt::skip]
pub mod application_service;
#[cfg(
    any(
        feature = "application-service",
        feature = "client-server",
        feature = "events",
        feature = "identity",
        feature = "server-server"
    )
)]
#[rustfmt::skip]
pub mod client_server;
#[cfg(any(feature = "client-server", feature = "events", feature = "server-server"))]
#[rustfmt::skip]
pub mod enums;
#[cfg(
    any(
        feature = "application-service",
        feature = "client-server",
        feature = "events",
        feature = "server-server"
    )
)]
#[rustfmt::skip]
pub mod events;
#[cfg(feature = "identity")]
#[rustfmt::skip]
pub mod identity;
#[cfg(feature = "push-gateway")]
#[rustfmt::skip]
pub mod push_gateway;
#[cfg(feature = "server-server")]
#[rustfmt::skip]
pub mod server_server;
