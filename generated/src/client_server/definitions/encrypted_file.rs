// Written by `cargo xtask regen` from api-spec/client-server/definitions/encrypted_file.yaml. Do not edit.

//! EncryptedFile.
//!
//! From the definitions in `client-server/definitions/encrypted_file.yaml`.

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::record;

/// A file that was encrypted before it was uploaded, with what decrypts it.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EncryptedFile {
    /// `url`: string.
    pub url: String,
    /// `key`: object.
    pub key: Jwk,
    /// `iv`: string.
    pub iv: String,
    /// `hashes`: object.
    pub hashes: EncryptedFileHashes,
    /// `v`: string.
    pub v: String,
}

impl EncryptedFile {
    /// Creates the value from its required properties.
    pub fn new(
        url: impl Into<String>,
        key: Jwk,
        iv: impl Into<String>,
        hashes: EncryptedFileHashes,
        v: impl Into<String>,
    ) -> Self {
        Self {
            url: url.into(),
            key,
            iv: iv.into(),
            hashes,
            v: v.into(),
        }
    }
}

record! {
    EncryptedFile {
        0 url: Required "url",
        1 key: Required "key",
        2 iv: Required "iv",
        3 hashes: Required "hashes",
        4 v: Required "v",
    }
}

/// Part of [`EncryptedFile`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Jwk {
    /// `kty`: string.
    pub kty: String,
    /// `key_ops`: array.
    pub key_ops: Vec<String>,
    /// `alg`: string.
    pub alg: String,
    /// `k`: string, secret (hidden by `Debug`).
    pub k: Secret,
    /// `ext`: boolean.
    pub ext: bool,
}

impl Jwk {
    /// Creates the value from its required properties.
    pub fn new(
        kty: impl Into<String>,
        key_ops: impl IntoIterator<Item = impl Into<String>>,
        alg: impl Into<String>,
        k: impl Into<Secret>,
        ext: bool,
    ) -> Self {
        Self {
            kty: kty.into(),
            key_ops: key_ops.into_iter().map(Into::into).collect(),
            alg: alg.into(),
            k: k.into(),
            ext,
        }
    }
}

record! {
    Jwk {
        0 kty: Required "kty",
        1 key_ops: Required "key_ops",
        2 alg: Required "alg",
        3 k: Required "k",
        4 ext: Required "ext",
    }
}

/// Part of [`EncryptedFile`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EncryptedFileHashes {
    /// `sha256`: string.
    pub sha256: String,
}

impl EncryptedFileHashes {
    /// Creates the value from its required properties.
    pub fn new(sha256: impl Into<String>) -> Self {
        Self { sha256: sha256.into() }
    }
}

record! {
    EncryptedFileHashes {
        0 sha256: Required "sha256",
    }
}
