// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Definitions shared by operations of the Server-Server API.

pub mod edu;
pub mod event_schemas;
pub mod invite_event;
pub mod keys;
pub mod keys_query_response;
pub mod persistent_data_unit;
pub mod single_pdu_transaction;
pub mod unlimited_pdu_transaction;
