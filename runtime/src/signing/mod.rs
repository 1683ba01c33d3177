//! Signatures, by which homeservers know each other: of JSON objects, and of the requests of the server-server API.
//!
//! ```
//! # use matrix_jobs_runtime as matrix_jobs;
//! use matrix_jobs::Method;
//! use matrix_jobs::signing::{RequestSigner, SigningKey};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // Or `from_line`, with what is in a homeserver's key file.
//! let key = SigningKey::generate("ed25519:1")?;
//! let signer = RequestSigner::new("origin.example.org", key)?;
//! let header = signer.authorization(Method::Get, "/_matrix/federation/v1/publicRooms", "example.org", None)?;
//! assert!(header.to_str()?.starts_with("X-Matrix origin="));
//! # Ok(())
//! # }
//! ```

mod canonical;
mod key;
mod request;

use std::borrow::Cow;
use std::fmt;

use canonical::canonical_without;
pub use canonical::{CanonicalError, canonical_json};
pub use key::SigningKey;
pub use request::{RequestSigner, XMatrix};

use crate::json::{JsonObject, JsonValue};

const SIGNATURES: &str = "signatures";
/// Properties that no signature covers.
const UNSIGNED: [&str; 2] = [SIGNATURES, "unsigned"];

/// Why something can't be signed, or doesn't have the signature that it should have. It shows no key and no signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SigningError(Cow<'static, str>);

impl SigningError {
    fn new(problem: impl Into<Cow<'static, str>>) -> Self {
        Self(problem.into())
    }
}

impl fmt::Display for SigningError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SigningError {}

impl From<CanonicalError> for SigningError {
    fn from(error: CanonicalError) -> Self {
        Self::new(format!("not canonical JSON: {error}"))
    }
}

/// Signs an object in the name of a server, or of another entity that has keys. The signature is added to the property
/// `signatures`, beside those that are there; one of the same key is replaced. `unsigned` stays, and isn't signed.
///
/// # Errors
///
/// If the object has no [canonical JSON](canonical_json), or what it has for signatures are not objects in an object.
/// It is unchanged then.
pub fn sign_json(object: &mut JsonObject, entity: &str, key: &SigningKey) -> Result<(), SigningError> {
    let signature = key.sign(canonical_without(object, &UNSIGNED)?.as_bytes());
    // All is looked at before anything is changed.
    let found = object.get(SIGNATURES);
    let of_entity = found.and_then(|signatures| signatures.get(entity));
    if !found.is_none_or(JsonValue::is_object) || !of_entity.is_none_or(JsonValue::is_object) {
        return Err(SigningError::new("`signatures` isn't an object of objects; remove what is in the way"));
    }
    // What is missing on the way becomes an object.
    object.entry(SIGNATURES).or_insert(JsonValue::Null)[entity][key.id()] = signature.into();
    Ok(())
}

/// Verifies an entity's signature of an object. The public key is what the entity publishes under this id, in base64.
///
/// # Errors
///
/// If there is no such signature, it isn't of this object and key, or the object has no [canonical
/// JSON](canonical_json).
pub fn verify_json(
    object: &JsonObject,
    entity: &str,
    key_id: &str,
    public_key: &str,
) -> Result<(), SigningError> {
    key::check_id(key_id)?;
    let of_entity = object.get(SIGNATURES).and_then(|signatures| signatures.get(entity));
    let signature = of_entity.and_then(|signatures| signatures.get(key_id)).and_then(JsonValue::as_str);
    let signature = signature.ok_or_else(|| {
        SigningError::new(format!("there is no signature of {entity:?} with the key {key_id:?}"))
    })?;
    key::verify(canonical_without(object, &UNSIGNED)?.as_bytes(), signature, public_key)
}
