//! Bytes on the wire: HTTP, TLS, and bodies on their way, from and to memory, files and streams.

pub(crate) mod certificates;
pub(crate) mod error;
pub(crate) mod file;
pub(crate) mod receive;
mod redirects;
#[cfg(feature = "rustls")]
mod tls;
pub(crate) mod transport;
pub(crate) mod upload;
