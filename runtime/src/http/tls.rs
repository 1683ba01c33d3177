//! TLS by rustls, with ring's cryptography and the system's certificates.

use std::error::Error as AnyError;
use std::sync::OnceLock;
use std::time::{Duration, SystemTime};

use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::UnixTime;
use rustls::{AlertDescription, CertificateError, ClientConfig, Error, InvalidMessage, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

use crate::protocol::text::printable;
use crate::request::error::{ConnectionError, ConnectionErrorKind};

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
    ConnectionError::new(
        ConnectionErrorKind::Tls,
        format!("can't set up TLS: {problem}; are the system's certificates (`ca-certificates`) installed?"),
    )
}

fn with_trust(in_the_system: bool) -> Result<ClientConfig, Error> {
    // A program that has chosen another provider for the whole process has its reasons.
    let provider = CryptoProvider::get_default().cloned();
    let provider = provider.unwrap_or_else(|| ring::default_provider().into());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let builder = if in_the_system {
        builder.with_platform_verifier()?
    } else {
        builder.with_root_certificates(RootCertStore::empty())
    };
    let mut config = builder.with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

/// Why a handshake can't succeed, whenever it is tried again, and what to do; none if it may, or if this isn't about TLS.
pub(crate) fn obstacle(error: &(dyn AnyError + 'static)) -> Option<String> {
    let error = error.downcast_ref::<Error>()?;
    match error {
        Error::InvalidCertificate(problem) => Some(refused(problem)),
        Error::InvalidMessage(InvalidMessage::InvalidContentType) => Some(
            "what answers there does not speak TLS; use another port, or a base URL with `http:` if it is to be plain HTTP"
                .to_owned(),
        ),
        Error::PeerIncompatible(problem) => Some(format!(
            "it has no version of TLS (1.2 or 1.3) or no cipher that this program has; update its TLS ({problem:?})"
        )),
        Error::NoApplicationProtocol => Some("it does not speak HTTP over TLS; use another port".to_owned()),
        Error::AlertReceived(alert) if is_final(*alert) => {
            Some(format!("it refuses TLS as this program speaks it, or with this name ({error})"))
        }
        _ => None,
    }
}

/// Whether an alert is about what doesn't change by itself.
fn is_final(alert: AlertDescription) -> bool {
    matches!(
        alert,
        AlertDescription::HandshakeFailure
            | AlertDescription::ProtocolVersion
            | AlertDescription::InsufficientSecurity
            | AlertDescription::UnrecognisedName
            | AlertDescription::NoApplicationProtocol
            | AlertDescription::CertificateRequired
            | AlertDescription::BadCertificate
            | AlertDescription::UnknownCA
            | AlertDescription::AccessDenied
    )
}

/// What is wrong with a server's certificate.
fn refused(problem: &CertificateError) -> String {
    match problem {
        // A signature is bad if the system knows an earlier authority of the same name.
        CertificateError::UnknownIssuer | CertificateError::BadSignature => {
            "this system does not trust the authority that signed its certificate; add the authority's certificate to \
             the system's, or name a file with it in SSL_CERT_FILE"
                .to_owned()
        }
        CertificateError::ExpiredContext { time, not_after } => format!(
            "its certificate expired on {}; renew it, or correct this system's clock, which says {}",
            date(*not_after),
            date(*time)
        ),
        CertificateError::NotValidYetContext { time, not_before } => format!(
            "its certificate is not valid before {}; correct this system's clock, which says {}, or the certificate",
            date(*not_before),
            date(*time)
        ),
        CertificateError::NotValidForNameContext { expected, presented } => format!(
            "its certificate is for {}, not for {}; use a name of the certificate in the base URL, or renew it with this one",
            printable(&presented.join(", ")),
            expected.to_str()
        ),
        problem => {
            format!("its certificate is not accepted; replace it ({})", printable(&problem.to_string()))
        }
    }
}

fn date(time: UnixTime) -> String {
    let time = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(time.as_secs()));
    time.map_or_else(|| "another age".to_owned(), httpdate::fmt_http_date)
}
