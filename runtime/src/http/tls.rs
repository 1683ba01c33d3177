//! TLS by rustls, with ring's cryptography and the system's certificates.

use std::sync::OnceLock;

use rustls::crypto::{CryptoProvider, ring};
use rustls::{ClientConfig, Error, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

use crate::request::error::ConnectionError;

/// The configuration for a new client. Without the system's certificates it trusts nobody, which is an error if TLS
/// is needed.
pub(crate) fn config(needed: bool) -> Result<ClientConfig, ConnectionError> {
    // Reading the certificates takes milliseconds, and a program may have many connections.
    static TRUSTING: OnceLock<ClientConfig> = OnceLock::new();
    if let Some(config) = TRUSTING.get() {
        return Ok(config.clone());
    }
    match with_trust(true) {
        Ok(config) => Ok(TRUSTING.get_or_init(|| config).clone()),
        // Slim containers have no certificates; for a server that is reached without TLS that is fine.
        Err(_) if !needed => with_trust(false).map_err(failed),
        Err(problem) => Err(failed(problem)),
    }
}

fn failed(problem: Error) -> ConnectionError {
    ConnectionError::new(format!(
        "can't set up TLS: {problem}; are the system's certificates (`ca-certificates`) installed?"
    ))
}

fn with_trust(in_the_system: bool) -> Result<ClientConfig, Error> {
    // A program that has chosen another provider for the whole process has its reasons.
    let provider = CryptoProvider::get_default().cloned();
    let provider = provider.unwrap_or_else(|| ring::default_provider().into());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let builder = match in_the_system {
        true => builder.with_platform_verifier()?,
        false => builder.with_root_certificates(RootCertStore::empty()),
    };
    let mut config = builder.with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}
