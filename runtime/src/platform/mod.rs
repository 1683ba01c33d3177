//! Tasks, time and chance: from tokio and the operating system, or from the browser. All else of the crate is the same
//! on both.

#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
mod browser;
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
mod native;

#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub(crate) use browser::*;
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
pub(crate) use native::*;
