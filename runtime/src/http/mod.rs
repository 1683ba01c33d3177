//! Bytes on the wire: HTTP, TLS, and bodies on their way, from and to memory, files and streams.

pub(crate) mod configure;
pub(crate) mod error;
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub(crate) mod fetch;
pub(crate) mod file;
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
pub(crate) mod native;
pub(crate) mod receive;
mod redirects;
pub(crate) mod save;
mod send_stream;
pub(crate) mod stream;
pub(crate) mod transport;
pub(crate) mod upload;

#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub(crate) use fetch as client;
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
pub(crate) use native as client;
