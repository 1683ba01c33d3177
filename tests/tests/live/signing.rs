//! Signatures of JSON objects, as devices make them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use ring::signature::{Ed25519KeyPair, KeyPair as _};
use serde::Serialize;

pub struct SigningKey(Ed25519KeyPair);

impl SigningKey {
    pub fn new(seed: u8) -> Self {
        Self(Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).expect("a seed of 32 bytes"))
    }

    pub fn public(&self) -> String {
        STANDARD_NO_PAD.encode(self.0.public_key())
    }

    /// Signs an object without signatures; serde_json's maps are sorted, which makes its JSON canonical.
    pub fn sign(&self, object: &impl Serialize) -> String {
        let mut value = serde_json::to_value(object).expect("JSON");
        let members = value.as_object_mut().expect("an object");
        members.remove("signatures");
        members.remove("unsigned");
        STANDARD_NO_PAD.encode(self.0.sign(value.to_string().as_bytes()))
    }
}
