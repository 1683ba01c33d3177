//! The TLS that matrix-jobs has, for its peers: rustls with ring and the system's certificates.

use std::error::Error;

use reqwest::Client;
use rustls::{ClientConfig, crypto::ring};
use rustls_platform_verifier::BuilderVerifierExt as _;

/// A client with it.
pub fn client() -> Result<Client, Box<dyn Error>> {
    let builder = ClientConfig::builder_with_provider(ring::default_provider().into());
    let builder = builder.with_safe_default_protocol_versions()?.with_platform_verifier()?;
    Ok(Client::builder().tls_backend_preconfigured(builder.with_no_client_auth()).build()?)
}
