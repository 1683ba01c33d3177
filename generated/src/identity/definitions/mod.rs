// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Definitions shared by operations of the Identity Service API.

pub mod request_email_validation;
pub mod request_msisdn_validation;
pub mod sid;
