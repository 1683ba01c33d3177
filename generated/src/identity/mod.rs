// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Matrix's Identity Service API.
#![cfg_attr(feature = "identity", doc = include_str!("index.md"))]

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
