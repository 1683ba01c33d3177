// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Matrix's Identity Service API.
//!
//! ## Operations
//!
//! - [`GetValidatedThreepidV2Job`]: `GET /_matrix/identity/v2/3pid/getValidated3pid`
//! - [`BindV2Job`]: `POST /_matrix/identity/v2/3pid/bind`
//! - [`UnbindV2Job`]: `POST /_matrix/identity/v2/3pid/unbind`
//! - [`RegisterAccountJob`]: `POST /_matrix/identity/v2/account/register`
//! - [`GetAccountJob`]: `GET /_matrix/identity/v2/account`
//! - [`LogoutJob`]: `POST /_matrix/identity/v2/account/logout`
//! - [`EmailRequestTokenV2Job`]: `POST /_matrix/identity/v2/validate/email/requestToken`
//! - [`EmailSubmitTokenPostV2Job`]: `POST /_matrix/identity/v2/validate/email/submitToken`
//! - [`EmailSubmitTokenGetV2Job`]: `GET /_matrix/identity/v2/validate/email/submitToken`
//! - [`BlindlySignStuffV2Job`]: `POST /_matrix/identity/v2/sign-ed25519`
//! - [`GetHashDetailsJob`]: `GET /_matrix/identity/v2/hash_details`
//! - [`LookupUsersV2Job`]: `POST /_matrix/identity/v2/lookup`
//! - [`MsisdnRequestTokenV2Job`]: `POST /_matrix/identity/v2/validate/msisdn/requestToken`
//! - [`MsisdnSubmitTokenPostV2Job`]: `POST /_matrix/identity/v2/validate/msisdn/submitToken`
//! - [`MsisdnSubmitTokenGetV2Job`]: `GET /_matrix/identity/v2/validate/msisdn/submitToken`
//! - [`PingV2Job`]: `GET /_matrix/identity/v2`
//! - [`GetPubKeyV2Job`]: `GET /_matrix/identity/v2/pubkey/{keyId}`
//! - [`IsPubKeyValidV2Job`]: `GET /_matrix/identity/v2/pubkey/isvalid`
//! - [`IsEphemeralPubKeyValidV2Job`]: `GET /_matrix/identity/v2/pubkey/ephemeral/isvalid`
//! - [`StoreInviteV2Job`]: `POST /_matrix/identity/v2/store-invite`
//! - [`GetTermsJob`]: `GET /_matrix/identity/v2/terms`
//! - [`AgreeToTermsJob`]: `POST /_matrix/identity/v2/terms`
//! - [`GetVersionsJob`]: `GET /_matrix/identity/versions`

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

#[cfg(feature = "identity")]
#[doc(inline)]
pub use self::v2_associations::{
    BindV2Job, BindV2Request, BindV2Response, GetValidatedThreepidV2Job,
    GetValidatedThreepidV2Response, UnbindV2Job, UnbindV2Request,
};
#[cfg(feature = "identity")]
#[doc(inline)]
pub use self::v2_auth::{
    GetAccountJob, GetAccountResponse, LogoutJob, RegisterAccountJob,
    RegisterAccountResponse,
};
#[cfg(feature = "identity")]
#[doc(inline)]
pub use self::v2_email_associations::{
    EmailRequestTokenV2Job, EmailSubmitTokenGetV2Job, EmailSubmitTokenPostV2Job,
    EmailSubmitTokenPostV2Request, EmailSubmitTokenPostV2Response,
};
#[cfg(feature = "identity")]
#[doc(inline)]
pub use self::v2_invitation_signing::{
    BlindlySignStuffV2Job, BlindlySignStuffV2Request, BlindlySignStuffV2Response,
};
#[cfg(feature = "identity")]
#[doc(inline)]
pub use self::v2_lookup::{
    GetHashDetailsJob, GetHashDetailsResponse, LookupUsersV2Job, LookupUsersV2Request,
    LookupUsersV2Response,
};
#[cfg(feature = "identity")]
#[doc(inline)]
pub use self::v2_phone_associations::{
    MsisdnRequestTokenV2Job, MsisdnSubmitTokenGetV2Job, MsisdnSubmitTokenPostV2Job,
    MsisdnSubmitTokenPostV2Request, MsisdnSubmitTokenPostV2Response,
};
#[cfg(feature = "identity")]
#[doc(inline)]
pub use self::v2_ping::PingV2Job;
#[cfg(feature = "identity")]
#[doc(inline)]
pub use self::v2_pubkey::{
    GetPubKeyV2Job, GetPubKeyV2Response, IsEphemeralPubKeyValidV2Job,
    IsEphemeralPubKeyValidV2Response, IsPubKeyValidV2Job, IsPubKeyValidV2Response,
};
#[cfg(feature = "identity")]
#[doc(inline)]
pub use self::v2_store_invite::{
    StoreInviteV2Job, StoreInviteV2Request, StoreInviteV2Response,
};
#[cfg(feature = "identity")]
#[doc(inline)]
pub use self::v2_terms::{
    AgreeToTermsJob, AgreeToTermsRequest, GetTermsJob, GetTermsResponse,
};
#[cfg(feature = "identity")]
#[doc(inline)]
pub use self::versions::{GetVersionsJob, GetVersionsResponse};
