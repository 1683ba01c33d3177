//! An authority of the tests' own, and the certificates it signs.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};

/// What is wrong with a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    None,
    UnknownAuthority,
    Expired,
    NotYetValid,
    OtherName,
}

fn authority(name: &str) -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// The authority that the connections of this process trust: the first caller writes it to the file that
/// `MATRIX_JOBS_TESTS_TRUST` names, as does `SSL_CERT_FILE`, which alone may be the system's own.
fn trusted() -> &'static CertifiedIssuer<'static, KeyPair> {
    static TRUSTED: OnceLock<CertifiedIssuer<'static, KeyPair>> = OnceLock::new();
    TRUSTED.get_or_init(|| {
        let authority = authority("The tests' own authority");
        let file = std::env::var("MATRIX_JOBS_TESTS_TRUST").expect("`tests/proxy/run` sets it");
        std::fs::write(file, authority.pem()).unwrap();
        authority
    })
}

/// Writes a certificate for `localhost` and its key into the folder.
pub fn make(folder: &Path, flaw: Flaw) -> (PathBuf, PathBuf) {
    let name = if flaw == Flaw::OtherName { "other.example" } else { "localhost" };
    let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    match flaw {
        Flaw::Expired => params.not_after = date_time_ymd(2020, 2, 3),
        Flaw::NotYetValid => params.not_before = date_time_ymd(2099, 2, 3),
        _ => {}
    }
    if flaw == Flaw::Expired {
        params.not_before = date_time_ymd(2019, 1, 1);
    }
    let key = KeyPair::generate().unwrap();
    let trusted = trusted();
    let certificate = match flaw {
        Flaw::UnknownAuthority => params.signed_by(&key, &authority("Another authority")),
        _ => params.signed_by(&key, trusted),
    };
    let (certificate_file, key_file) = (folder.join("certificate.pem"), folder.join("key.pem"));
    std::fs::write(&certificate_file, certificate.unwrap().pem()).unwrap();
    std::fs::write(&key_file, key.serialize_pem()).unwrap();
    (certificate_file, key_file)
}
