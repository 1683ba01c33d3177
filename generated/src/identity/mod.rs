// Written by `cargo xtask regen` from api-spec, Matrix 1.19. Do not edit.

//! Matrix's Identity Service API.
//!
//! ## Operations
//!
//! - [`GetValidatedThreepidV2Job`](v2_associations::GetValidatedThreepidV2Job): `GET /_matrix/identity/v2/3pid/getValidated3pid`
//! - [`BindV2Job`](v2_associations::BindV2Job): `POST /_matrix/identity/v2/3pid/bind`
//! - [`UnbindV2Job`](v2_associations::UnbindV2Job): `POST /_matrix/identity/v2/3pid/unbind`
//! - [`RegisterAccountJob`](v2_auth::RegisterAccountJob): `POST /_matrix/identity/v2/account/register`
//! - [`GetAccountJob`](v2_auth::GetAccountJob): `GET /_matrix/identity/v2/account`
//! - [`LogoutJob`](v2_auth::LogoutJob): `POST /_matrix/identity/v2/account/logout`
//! - [`EmailRequestTokenV2Job`](v2_email_associations::EmailRequestTokenV2Job): `POST /_matrix/identity/v2/validate/email/requestToken`
//! - [`EmailSubmitTokenPostV2Job`](v2_email_associations::EmailSubmitTokenPostV2Job): `POST /_matrix/identity/v2/validate/email/submitToken`
//! - [`EmailSubmitTokenGetV2Job`](v2_email_associations::EmailSubmitTokenGetV2Job): `GET /_matrix/identity/v2/validate/email/submitToken`
//! - [`BlindlySignStuffV2Job`](v2_invitation_signing::BlindlySignStuffV2Job): `POST /_matrix/identity/v2/sign-ed25519`
//! - [`GetHashDetailsJob`](v2_lookup::GetHashDetailsJob): `GET /_matrix/identity/v2/hash_details`
//! - [`LookupUsersV2Job`](v2_lookup::LookupUsersV2Job): `POST /_matrix/identity/v2/lookup`
//! - [`MsisdnRequestTokenV2Job`](v2_phone_associations::MsisdnRequestTokenV2Job): `POST /_matrix/identity/v2/validate/msisdn/requestToken`
//! - [`MsisdnSubmitTokenPostV2Job`](v2_phone_associations::MsisdnSubmitTokenPostV2Job): `POST /_matrix/identity/v2/validate/msisdn/submitToken`
//! - [`MsisdnSubmitTokenGetV2Job`](v2_phone_associations::MsisdnSubmitTokenGetV2Job): `GET /_matrix/identity/v2/validate/msisdn/submitToken`
//! - [`PingV2Job`](v2_ping::PingV2Job): `GET /_matrix/identity/v2`
//! - [`GetPubKeyV2Job`](v2_pubkey::GetPubKeyV2Job): `GET /_matrix/identity/v2/pubkey/{keyId}`
//! - [`IsPubKeyValidV2Job`](v2_pubkey::IsPubKeyValidV2Job): `GET /_matrix/identity/v2/pubkey/isvalid`
//! - [`IsEphemeralPubKeyValidV2Job`](v2_pubkey::IsEphemeralPubKeyValidV2Job): `GET /_matrix/identity/v2/pubkey/ephemeral/isvalid`
//! - [`StoreInviteV2Job`](v2_store_invite::StoreInviteV2Job): `POST /_matrix/identity/v2/store-invite`
//! - [`GetTermsJob`](v2_terms::GetTermsJob): `GET /_matrix/identity/v2/terms`
//! - [`AgreeToTermsJob`](v2_terms::AgreeToTermsJob): `POST /_matrix/identity/v2/terms`
//! - [`GetVersionsJob`](versions::GetVersionsJob): `GET /_matrix/identity/versions`

pub mod definitions;
pub mod v2_associations;
pub mod v2_auth;
pub mod v2_email_associations;
pub mod v2_invitation_signing;
pub mod v2_lookup;
pub mod v2_phone_associations;
pub mod v2_ping;
pub mod v2_pubkey;
pub mod v2_store_invite;
pub mod v2_terms;
pub mod versions;
