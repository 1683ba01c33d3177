//! Keys that sign, and signatures of bytes.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use ring::rand::{self, SystemRandom};
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};

use super::SigningError;
use crate::json::Secret;

const ALGORITHM: &str = "ed25519";

const CONFIG: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_encode_padding(false)
    .with_decode_padding_mode(DecodePaddingMode::Indifferent);
const BASE64: GeneralPurpose = GeneralPurpose::new(&STANDARD, CONFIG);
/// For seeds, which some programs write with bits set that mean nothing. A signature is to have one spelling only.
const LOOSE_BASE64: GeneralPurpose =
    GeneralPurpose::new(&STANDARD, CONFIG.with_decode_allow_trailing_bits(true));

type Seed = [u8; 32];

/// An ed25519 key that signs, with the id by which others find the public key to verify with.
///
/// `Debug` shows the id only. Clones share the key.
#[derive(Clone)]
pub struct SigningKey(Arc<Inner>);

struct Inner {
    id: String,
    seed: Seed,
    pair: Ed25519KeyPair,
}

impl SigningKey {
    /// The key of a seed. The id is the algorithm and a version of the owner's choice: `ed25519:1`.
    ///
    /// # Errors
    ///
    /// If the id isn't that, or has characters that would have to be escaped where ids are sent.
    pub fn from_seed(id: &str, seed: &[u8; 32]) -> Result<Self, SigningError> {
        check_id(id)?;
        let pair = Ed25519KeyPair::from_seed_unchecked(seed).map_err(|_| unusable_seed())?;
        Ok(Self(Arc::new(Inner { id: id.to_owned(), seed: *seed, pair })))
    }

    /// The key of a seed in base64, padded or not.
    ///
    /// # Errors
    ///
    /// If that isn't 32 bytes in base64, or the id is none: see [`from_seed`](Self::from_seed).
    pub fn from_base64(id: &str, seed: &str) -> Result<Self, SigningError> {
        let seed = LOOSE_BASE64.decode(seed).map_err(|_| unusable_seed())?;
        Self::from_seed(id, &seed.try_into().map_err(|_| unusable_seed())?)
    }

    /// Reads what homeservers keep their key as: a file of one line, `ed25519 VERSION SEED`, the seed in base64.
    ///
    /// # Errors
    ///
    /// If the string isn't one such line; white space around it doesn't count.
    pub fn from_line(line: &str) -> Result<Self, SigningError> {
        let mut words = line.split_ascii_whitespace();
        match (words.next(), words.next(), words.next(), words.next()) {
            (Some(algorithm), Some(version), Some(seed), None) => {
                Self::from_base64(&format!("{algorithm}:{version}"), seed)
            }
            _ => Err(SigningError::new(
                "a key's line has three words: `ed25519`, a version, the seed in base64",
            )),
        }
    }

    /// A new key, of the system's randomness. Keep [`to_line`](Self::to_line) to have it again.
    ///
    /// # Errors
    ///
    /// If the system gives no random bytes, or the id is none: see [`from_seed`](Self::from_seed).
    pub fn generate(id: &str) -> Result<Self, SigningError> {
        let seed = rand::generate::<Seed>(&SystemRandom::new())
            .map_err(|_| SigningError::new("the system gave no random bytes; try again"))?;
        Self::from_seed(id, &seed.expose())
    }

    /// The id: `ed25519:1`.
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// The public key in unpadded base64, to be published under the [`id`](Self::id).
    pub fn public_key(&self) -> String {
        BASE64.encode(self.0.pair.public_key())
    }

    /// The key as [`from_line`](Self::from_line) reads it, without a line break.
    pub fn to_line(&self) -> Secret {
        let version = self.0.id.split_once(':').map_or("", |(_, version)| version);
        Secret::new(format!("{ALGORITHM} {version} {}", BASE64.encode(self.0.seed)))
    }

    /// The signature of some bytes, in unpadded base64.
    pub(super) fn sign(&self, message: &[u8]) -> String {
        BASE64.encode(self.0.pair.sign(message))
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").field("id", &self.0.id).finish_non_exhaustive()
    }
}

/// Checks a signature of some bytes; key and signature are in base64.
pub(super) fn verify(message: &[u8], signature: &str, public_key: &str) -> Result<(), SigningError> {
    let decode =
        |text: &str, what| BASE64.decode(text).map_err(|_| SigningError::new(format!("{what} isn't base64")));
    let public_key = decode(public_key, "the public key")?;
    let signature = decode(signature, "the signature")?;
    let verified = UnparsedPublicKey::new(&ED25519, public_key).verify(message, &signature);
    verified.map_err(|_| {
        SigningError::new(
            "the signature isn't of this and the public key: one of them is another, or changed",
        )
    })
}

/// Whether an id can be signed under or verified: `ed25519:` and a version, in characters that need no escapes.
pub(super) fn check_id(id: &str) -> Result<(), SigningError> {
    let plain = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\\');
    match id.split_once(':') {
        Some((ALGORITHM, version)) if !version.is_empty() && version.bytes().all(plain) => Ok(()),
        Some((ALGORITHM, _)) => Err(SigningError::new(
            "the key's version is empty, or has white space, quotes, backslashes or non-ASCII characters",
        )),
        _ => Err(SigningError::new("the key ID isn't `ed25519:` and a version, as in `ed25519:1`")),
    }
}

fn unusable_seed() -> SigningError {
    SigningError::new("the key's seed isn't 32 bytes in base64")
}
