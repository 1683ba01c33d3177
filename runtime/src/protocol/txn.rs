//! Transaction IDs: by them a server distinguishes a request that came twice from two requests.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::UNIX_EPOCH;

use crate::platform::{now, random};

/// Tells this process from others that run at the same time, for the same device perhaps.
static PROCESS: LazyLock<u64> = LazyLock::new(random);
/// Tells the ids of this process apart, whatever the clock does.
static COUNT: AtomicU64 = AtomicU64::new(0);

/// An id that was never made before, here or elsewhere: letters, digits and `-` only.
pub(crate) fn new_id() -> String {
    let time = now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_nanos());
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("{time:x}-{:x}-{count:x}", *PROCESS)
}
