//! TLS by rustls, with ring's cryptography and the system's certificates.

use std::error::Error as AnyError;
use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};

use rustls::client::WantsClientCert;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, UnixTime};
use rustls::{
    AlertDescription, CertificateError, ClientConfig, ConfigBuilder, Error, InvalidMessage, RootCertStore,
};
use rustls_platform_verifier::BuilderVerifierExt;
#[cfg(not(target_os = "android"))]
use rustls_platform_verifier::Verifier;

use crate::json::Secret;
use crate::protocol::text::printable;
use crate::request::error::{ConnectionError, ConnectionErrorKind};

/// Certificates that a program brings beside the system's, as PEM.
#[derive(Clone, Debug)]
pub(crate) struct Certificates {
    /// Authorities to trust.
    pub(crate) roots: Vec<Vec<u8>>,
    /// What the program identifies itself with: its certificate, those between it and an authority, and the private
    /// key.
    pub(crate) identity: Option<Secret>,
    /// What makes a configuration of them. Named here, so that only programs which bring some contain it.
    configure: fn(&Self) -> Result<ClientConfig, ConnectionError>,
}

impl Certificates {
    /// None so far.
    pub(crate) fn new() -> Self {
        Self { roots: Vec::new(), identity: None, configure: own_config }
    }
}

/// The configuration for a new client. Without the system's certificates it trusts only the program's own, and without
/// these nobody, which is an error if TLS is needed.
pub(crate) fn config(
    needed: bool,
    certificates: Option<&Certificates>,
) -> Result<ClientConfig, ConnectionError> {
    // Reading the certificates takes milliseconds, and a program may have many connections.
    static TRUSTING: OnceLock<ClientConfig> = OnceLock::new();
    if let Some(certificates) = certificates {
        return (certificates.configure)(certificates);
    }
    if let Some(config) = TRUSTING.get() {
        return Ok(config.clone());
    }
    match trusting_system().and_then(anonymous) {
        Ok(config) => Ok(TRUSTING.get_or_init(|| config).clone()),
        // Slim containers have no certificates; for a server that is reached without TLS that is fine.
        Err(_) if !needed => trusting_nobody().and_then(anonymous).map_err(failed),
        Err(problem) => Err(failed(problem)),
    }
}

/// A configuration with certificates of the program's own.
fn own_config(certificates: &Certificates) -> Result<ClientConfig, ConnectionError> {
    let mut roots = Vec::new();
    for pem in &certificates.roots {
        roots.extend(read_certificates(pem).map_err(|problem| refused_input("root certificates", problem))?);
    }
    // Made by itself, so that a certificate of the program's that is none isn't taken for a fault of the system.
    let mut store = RootCertStore::empty();
    for root in &roots {
        store.add(root.clone()).map_err(|problem| refused_input("root certificates", problem))?;
    }
    let builder = if roots.is_empty() { trusting_system() } else { trusting_system_and(&roots) };
    let builder = builder.map_err(failed)?;
    let Some(identity) = &certificates.identity else {
        return anonymous(builder).map_err(failed);
    };
    let refused = |problem: &dyn fmt::Display| refused_input("client certificate", problem);
    let pem = identity.expose().as_bytes();
    let chain = read_certificates(pem).map_err(|problem| refused(&problem))?;
    let key = PrivateKeyDer::from_pem_slice(pem)
        .map_err(|_| refused(&"there is no private key that can be read in the PEM text"))?;
    let config = builder.with_client_auth_cert(chain, key).map_err(|problem| refused(&problem))?;
    Ok(with_protocols(config))
}

/// The certificates in a PEM text, at least one.
fn read_certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, &'static str> {
    let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    // The parser's own words may quote the text.
    let certificates = read.map_err(|_| "the PEM text cannot be read")?;
    if certificates.is_empty() {
        return Err("there is no certificate in the PEM text");
    }
    Ok(certificates)
}

fn refused_input(what: &str, problem: impl fmt::Display) -> ConnectionError {
    ConnectionError::new(ConnectionErrorKind::Tls, format!("can't set up TLS: the {what}: {problem}"))
}

fn failed(problem: Error) -> ConnectionError {
    ConnectionError::new(
        ConnectionErrorKind::Tls,
        format!("can't set up TLS: {problem}; are the system's certificates (`ca-certificates`) installed?"),
    )
}

type Builder = ConfigBuilder<ClientConfig, WantsClientCert>;

fn trusting_system() -> Result<Builder, Error> {
    let builder = ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions()?;
    builder.with_platform_verifier()
}

/// Trusts whom the system trusts, and these.
#[cfg(not(target_os = "android"))]
fn trusting_system_and(roots: &[CertificateDer<'static>]) -> Result<Builder, Error> {
    let builder = ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions()?;
    let verifier = Verifier::new_with_extra_roots(roots.iter().cloned(), provider())?;
    Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)))
}

/// Android's verifier takes none beside the system's.
#[cfg(target_os = "android")]
fn trusting_system_and(_: &[CertificateDer<'static>]) -> Result<Builder, Error> {
    Err(Error::General("on Android, root certificates are added to the system's".to_owned()))
}

fn trusting_nobody() -> Result<Builder, Error> {
    let builder = ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions()?;
    Ok(builder.with_root_certificates(RootCertStore::empty()))
}

fn provider() -> Arc<CryptoProvider> {
    // A program that has chosen another provider for the whole process has its reasons.
    CryptoProvider::get_default().cloned().unwrap_or_else(|| ring::default_provider().into())
}

fn anonymous(builder: Builder) -> Result<ClientConfig, Error> {
    Ok(with_protocols(builder.with_no_client_auth()))
}

fn with_protocols(mut config: ClientConfig) -> ClientConfig {
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    config
}

/// Why a handshake can't succeed, whenever it is tried again, and what to do; none if it may, or if this isn't about
/// TLS.
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
